"""The example documents are what the program writes: the same sections, the same keys, in the same order."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

import pytest

from db.interchange.report_json import write_report_json
from panel.demo.plant import make_demo
from tests.helpers.databases import copied, opened
from tests.helpers.report_examples import FOLDER, NOW, examples
from tests.helpers.reports import page_texts

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def written(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The reports by kind, as JSON."""
    with opened(copied(sqlite_template, tmp_path_factory.mktemp("demo"))) as engines:
        make_demo(engines, NOW)
        made = {}
        for report in examples(engines):
            out = io.StringIO()
            write_report_json(report, out)
            made[report.kind] = json.loads(out.getvalue())
        return made


def shape(answer: dict[str, Any]) -> dict[str, list[str] | None]:
    """The sections and their keys; None for what is no section."""
    rows = {name: value[0] if isinstance(value, list) and value else value for name, value in answer.items()}
    return {name: list(row) if isinstance(row, dict) else None for name, row in rows.items()}


def test_the_examples_have_the_keys_of_today(written: dict[str, Any]) -> None:
    kept = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in FOLDER.glob("*.json")}
    assert {kind: shape(answer) for kind, answer in kept.items() if kind in written} == {
        kind: shape(answer) for kind, answer in written.items()
    }


def test_the_printed_examples_tell_the_same(written: dict[str, Any]) -> None:
    for kind, answer in written.items():
        text = "".join(page_texts(FOLDER / f"{kind}.pdf"))
        assert answer["plant"] in text
        assert [one["code"] for one in answer.get("materials", []) if one["code"] not in text] == []


def test_the_examples_show_something(written: dict[str, Any]) -> None:
    for name in ("orders", "materials", "issues", "receipts", "operations", "inspections", "shipments", "timeline"):
        assert written["genealogy"][name], name
    for name in ("sources", "units", "lots", "customers", "shipments"):
        assert written["recall"][name], name

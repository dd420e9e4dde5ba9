"""The reports that reckon, by the command line, of a plant that was taken over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.reports import csv_rows, report, run, sheet, taken_over
from tests.helpers.small_folder import small_folder

if TYPE_CHECKING:
    from pathlib import Path

DURING = ("--from", "2024-03-01", "--to", "2024-04-01")


@pytest.fixture(scope="module")
def record(shared_url: str, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The small plant; five kilograms more glue were used than came in."""
    folder = small_folder()
    folder.rows["issues"][-1]["quantity"] = "10"
    taken_over(shared_url, folder, tmp_path_factory.mktemp("plant"))
    return shared_url


def test_usage_of_a_plant_that_was_taken_over(record: str) -> None:
    told = report(record, "usage", *DURING, "--item", "OAK")
    assert told["parameters"] == {"since": "2024-03-01T00:00:00Z", "until": "2024-04-01T00:00:00Z", "item": "OAK"}
    figures = {"uom": "m2", "issued": "10", "returned": "2", "net": "8", "wasted": "0.5", "efficiency": "0.9375"}
    assert told["lots"] == [{"item": "OAK", "code": "OAK-1", **figures}]
    assert told["items"] == [{"item": "OAK", "item_name": "Oak plywood", **figures}]


def test_more_drawn_than_came_in_is_a_named_gap(record: str) -> None:
    told = report(record, "balance", "GLUE")
    whole = told["balance"]
    assert [whole[key] for key in ("came_in", "adjusted", "went_out", "on_hand", "unaccounted")] == [
        "5", "5", "10", "0", "0",
    ]  # fmt: skip
    assert whole["reconciliation_pct"] == "200"
    assert [gap["kind"] for gap in told["gaps"]] == ["IMPORT-SHORTFALL"]
    assert report(record, "balance", "OAK-1")["gaps"] == []


ASKED = [
    ("usage", *DURING), ("balance", "OAK-1"), ("cost", "T-1"), ("production", *DURING), ("returns", *DURING),
    ("commonality", "--bad", "T-1"), ("fsma", "--lot", "T-1"),
]  # fmt: skip


@pytest.mark.parametrize("asked", ASKED)
def test_every_kind_has_every_form(record: str, tmp_path: Path, asked: tuple[str, ...]) -> None:
    files = [f"--{kind}={tmp_path / ('told.' + kind)}" for kind in ("csv", "xlsx", "pdf")]
    told = report(record, *asked, *files)
    assert (tmp_path / "told.pdf").read_bytes().startswith(b"%PDF")
    rows = [name for name, value in told.items() if isinstance(value, list) and value]
    for name in rows:
        assert len(sheet(tmp_path / "told.xlsx", name.replace("_", " ").capitalize())) > len(told[name])
    assert len(csv_rows(tmp_path / "told.csv")) > sum(len(told[name]) for name in rows)


def test_a_period_needs_both_ends_in_order(record: str) -> None:
    assert run(record, "report", "usage", "--from", "2024-03-01", "--json").status == 2
    assert run(record, "report", "usage", "--from", "2024-03-01", "--to", "2024-03-01", "--json").status == 2
    for since, until in (("0001-01-01", "2024-03-01"), ("2024-03-01", "9999-12-31")):
        refused = run(record, "report", "production", "--from", since, "--to", until)
        assert refused.status == 2
        assert "is not within 1970 to 2199" in refused.err
    unknown = run(record, "report", "balance", "NOBODY", "--json")
    assert (unknown.status, unknown.json["refused"]) == (1, "LOT-UNKNOWN")
    assert run(record, "report", "usage", *DURING, "--item", "\0", "--json").status == 1
    same = run(record, "report", "commonality", "--bad", "T-1", "--good", "T-1", "--json")
    assert (same.status, same.json["refused"]) == (2, "USAGE")


def test_the_cost_of_a_plant_that_was_taken_over(record: str) -> None:
    """PO-1, closed: 8 oak at 12.50 and a day of 1042 at 31.50 are 856 for four tops. PO-2, open, for two: two tops."""
    top = report(record, "cost", "TOP-1")
    assert [(row["currency"], row["total"], row["per_unit"]) for row in top["totals"]] == [
        ("EUR", "100", "25"), ("XXX", "756", "189"),
    ]  # fmt: skip
    assert {gap["kind"] for gap in top["gaps"]} == {"NO-WORK-CENTRE"}
    table = report(record, "cost", "T-1")
    assert table["cost"]["status"] == "PROVISIONAL"
    material = [(row["code"], row["currency"], row["amount"]) for row in table["lines"] if row["part"] == "MATERIAL"]
    assert ("M-1", "EUR", "90") in material
    assert ("TOP-1", "EUR", "25") in material
    assert ("GLUE", None, None) in material
    assert ("NO-PRICE", "GLUE") in {(gap["kind"], gap["code"]) for gap in table["gaps"]}


def test_production_and_returns_of_a_plant_that_was_taken_over(record: str) -> None:
    made = report(record, "production", *DURING)
    assert [(row["work_center"], row["operating_minutes"], row["good"]) for row in made["stations"]] == [
        (None, "1440", "4"), ("ASM", "1440", "2"),
    ]  # fmt: skip
    back = report(record, "returns", *DURING)
    assert back["reasons"] == [{"reason": "too high", "returns": 1, "things": 1, "customers": 1}]
    assert {"MACHINE", "PERSON", "LOT", "SUPPLIER"} <= {row["factor"] for row in back["factors"]}

"""``label`` and ``parse`` as another program runs them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from db.domain.codes import ScanKind, read_code
from db.domain.command import SYSTEM
from db.domain.commands import SetMaster
from db.services.master_data import set_master
from devices import vision
from devices.decode import decode_file, decode_picture
from panel.cli import main
from tests.helpers.databases import opened
from tests.helpers.plant import Plant, row
from tests.helpers.small_folder import small_folder
from tests.helpers.strict_zpl import read_zpl

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("size", ["50x25", "75x50", "100x150"])
@pytest.mark.parametrize("dpi", ["203", "300", "600"])
def test_a_unit_s_label_is_read_by_decode(tmp_path: Path, size: str, dpi: str) -> None:
    out = tmp_path / "label.png"
    assert main(["label", "unit", "TBL-2024-0315-0042", "--size", size, "--dpi", dpi, "--out", str(out)]) == 0
    assert [code.text for code in decode_file(out).codes] == ["TBL-2024-0315-0042"]


@pytest.mark.parametrize("kind", ["badge", "location", "slot", "order", "command"])
def test_cards_carry_prefix_and_check_character(tmp_path: Path, kind: str) -> None:
    out, code = tmp_path / "label.zpl", "START" if kind == "command" else "A-17"
    assert main(["label", kind, code, "--title", "Ann", "--format", "zpl", "--out", str(out)]) == 0
    label = read_zpl(out.read_bytes())
    [read] = decode_picture(label.picture)
    assert read_code(read.text).kind is (ScanKind.LOCATION if kind == "slot" else ScanKind[kind.upper()])
    assert read_code(read.text).code == code
    assert label.texts[0][0] == "Ann"


def test_the_record_says_what_stands_on_the_label(tmp_path: Path, database_url: str) -> None:
    folder, out = small_folder().write(tmp_path / "plant"), tmp_path / "label.zpl"
    assert main(["import", str(folder), "--database", database_url]) == 0
    for kind, code, texts in (
        ("unit", "T-1", ["Dining table", "T-1", "PO-2"]),
        ("lot", "OAK-1", ["Oak plywood", "OAK-1", "Acme Timber"]),
    ):
        asked = ["label", kind, code, "--format", "zpl", "--out", str(out), "--database", database_url]
        assert main(asked) == 0
        said = [text for text, *_ in read_zpl(out.read_bytes()).texts]
        assert said[: len(texts)] == texts
    assert main([*asked[:2], "NONE", *asked[3:]]) == 1


def test_the_label_of_a_slot_bears_its_name(tmp_path: Path, database_url: str) -> None:
    out = tmp_path / "label.zpl"
    with opened(database_url) as engines:
        slot = row("slot", {"code": "ASM-02-GLUE"}, name="Glue pot", work_center_id="work_center:ASM-02")
        Plant(engines).do(set_master, SetMaster, person=SYSTEM, rows=(slot,))
    asked = ["--format", "zpl", "--out", str(out), "--database", database_url]
    assert main(["label", "slot", "ASM-02-GLUE", *asked]) == 0
    assert read_zpl(out.read_bytes()).texts[0][0] == "Glue pot"
    assert main(["label", "slot", "NONE", *asked]) == 1
    assert main(["label", "location", "ASM-02-GLUE", *asked]) == 1, "a slot is no place where things lie"


@pytest.mark.parametrize(
    ("arguments", "refused"),
    [
        (["unit", "x" * 81], "LABEL-CODE"),
        (["unit", "A\x07"], "LABEL-CODE"),
        (["unit", "TBL-2024-0315-0042", "--size", "30x25", "--symbology", "code128"], "LABEL-TOO-SMALL"),
        (["unit", "A", "--title", "W" * 3000], "LABEL-TEXT"),
        (["unit", "A", "--size", "large"], "LABEL-REFUSED"),
        (["unit", "A", "--size", "1x1"], "LABEL-REFUSED"),
        (["badge", "ü"], "LABEL-REFUSED"),
        (["command", "DANCE"], "LABEL-REFUSED"),
    ],
)
def test_what_gets_no_label_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], refused: str
) -> None:
    out = tmp_path / "label.png"
    assert main(["label", *arguments, "--json", "--out", str(out)]) == 1
    captured = capsys.readouterr()
    assert json.loads(captured.out)["refused"] == refused
    assert captured.err.startswith("No label was made: ")
    assert not out.exists()


def test_a_label_into_a_folder_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["label", "unit", "A", "--out", str(tmp_path / "none" / "label.png")]) == 1
    assert "No such file" in capsys.readouterr().err


def test_pdf_and_picture_are_files_of_their_kind(tmp_path: Path) -> None:
    for name, start in (("png", b"\x89PNG"), ("pdf", b"%PDF"), ("zpl", b"^XA")):
        out = tmp_path / f"label.{name}"
        assert main(["label", "lot", "OAK-1", "--format", name, "--symbology", "qr", "--out", str(out)]) == 0
        assert out.read_bytes().startswith(start)
    assert [one.symbology for one in decode_picture(vision.load(tmp_path / "label.png"))] == ["QRCode"]


@pytest.mark.parametrize(
    ("text", "kind", "errors"),
    [
        ("]C1010401234512345610OAK-1", "gs1", []),
        ("(01)04012345123456(10)OAK-1", "gs1", []),
        ("https://id.gs1.org/01/04012345123456/10/OAK-1", "gs1", []),
        ("(01)04012345123457", "gs1", ["check-digit (01)"]),
        ("(8110)123", "gs1", ["unsupported (8110)"]),
        ("(12345)1", "gs1", ["syntax"]),
        ("TBL-2024-0315-0042", "plain", []),
        ("]d1", "empty", []),
        ("~X?", "unknown", ["prefix"]),
        ("", "unknown", ["empty"]),
    ],
)
def test_parse_tells_kind_and_errors(
    capsys: pytest.CaptureFixture[str], text: str, kind: str, errors: list[str]
) -> None:
    status = main(["parse", text, "--json"])
    captured = capsys.readouterr()
    answer: dict[str, Any] = json.loads(captured.out)
    assert (answer["kind"], answer["errors"], status) == (kind, errors, 1 if errors else 0)
    if kind == "gs1" and not errors:
        assert answer["elements"] == {"01": "04012345123456", "10": "OAK-1"}
        assert answer["fields"] == {"gtin": "04012345123456", "lot": "OAK-1"}
    assert bool(captured.err) == bool(errors)

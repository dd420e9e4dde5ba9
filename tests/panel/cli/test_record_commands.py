"""The commands on the record as another program runs them: exit status, one JSON object, sentences for people."""

import sqlite3
from pathlib import Path

import pytest

from db.schema import HEAD
from devices.labels.layout import LabelFields
from devices.labels.picture import label_png
from tests.helpers.databases import opened
from tests.helpers.program import Program
from tests.helpers.small_folder import FILES, small_folder


@pytest.fixture
def home(tmp_path: Path) -> Program:
    return Program(tmp_path / "home")


@pytest.fixture
def program(home: Program, database_url: str) -> Program:
    home.database = database_url
    return home


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_folder().write(tmp_path / "plant")


def test_import_trace_and_verify(program: Program, folder: Path) -> None:
    first = program.apart("import", str(folder), "--json")
    assert (first.status, first.json["errors"], first.json["already"]) == (0, [], {})
    assert first.json["recorded"] == {kind: len(lines) for kind, (_, lines) in FILES.items()}
    assert {"file": "routing.csv", "line": 3, "kind": "CREATED"}.items() <= first.json["warnings"][0].items()
    assert "Recorded 5 items" in first.err
    assert "\r" not in first.err, "no progress bar where no terminal is"
    again = program("import", str(folder), "--json")
    assert (again.status, again.json["recorded"], again.json["already"]) == (0, {}, first.json["recorded"])
    assert "Nothing new" in again.err
    answer = program.apart("trace", "backward", "T-1", "--json").json
    assert answer["root"] == {"item": "TABLE", "code": "T-1", "kind": "serial"}
    assert [(one["level"], one["item"], one["code"]) for one in answer["trackables"]] == [
        (1, "GLUE", "GLUE"), (1, "MOTOR", "M-1"), (1, "TOP", "TOP-1"), (2, "OAK", "OAK-1"),
    ]  # fmt: skip
    assert answer["trackables"][1] == {
        "item": "MOTOR", "code": "M-1", "kind": "serial", "origin": "received", "grade": "certain", "level": 1,
        "quality": "RELEASED", "lifecycle": "INSTALLED",
    }  # fmt: skip
    lists = [answer[name] for name in ("direction", "orders", "suppliers", "customers", "shipments", "former")]
    assert lists == ["backward", ["PO-1", "PO-2"], ["ACME", "BOLT"], ["ADLER"], ["SH-1"], []]
    assert [(gap["kind"], gap["item"], gap["code"]) for gap in answer["gaps"]] == [("NOT-TRACKED", "GLUE", "GLUE")]
    certain = program("trace", "backward", "T-1", "--grade", "certain", "--json").json
    assert [one["code"] for one in certain["trackables"]] == ["M-1"]
    forward = program("trace", "forward", "OAK-1").out
    assert "Where OAK-1 went" in forward
    assert "TABLE T-1" in forward
    verified = program.apart("verify", "--json")
    assert (verified.status, verified.json["faults"], verified.json["streams"]) == (0, [], 1)
    assert verified.json["entries"] == verified.json["heads"]["IMPORT"]["sequence"]


def test_a_code_that_is_unknown_or_has_several_owners(program: Program, tmp_path: Path) -> None:
    plant = small_folder()
    lot = {**plant.rows["receipts"][0], "receipt_no": "R-9", "item_code": "MOTOR", "uom": "piece", "quantity": "1"}
    plant.add("receipts", **lot)
    assert program("import", str(plant.write(tmp_path / "two"))).status == 0
    unknown = program.apart("trace", "backward", "OAK-2", "--json")
    assert (unknown.status, unknown.json["refused"], unknown.json["nearest"][0]) == (1, "LOT-UNKNOWN", "OAK-1")
    assert "No lot or unit has the code OAK-2. Nearest: OAK-1" in unknown.err
    several = program("trace", "forward", "OAK-1", "--json")
    assert (several.status, several.json["refused"]) == (1, "LOT-AMBIGUOUS")
    assert several.json["choices"] == [
        {"item": "MOTOR", "code": "OAK-1", "kind": "serial", "supplier": "ACME"},
        {"item": "OAK", "code": "OAK-1", "kind": "lot", "supplier": "ACME"},
    ]
    assert program("trace", "forward", "OAK-1", "--item", "OAK").status == 0


def test_an_import_with_errors(program: Program, tmp_path: Path) -> None:
    plant = small_folder()
    plant.rows["receipts"][0]["quantity"] = "12,5"
    ran = program("import", str(plant.write(tmp_path / "wrong")), "--json")
    assert (ran.status, ran.json["recorded"]) == (1, {})
    assert ran.json["errors"] == [
        {"file": "receipts.csv", "line": 2, "column": "quantity", "value": "12,5",
         "expected": "a decimal with a point and at most six places"},
    ]  # fmt: skip
    assert "Nothing was imported: 1 errors." in ran.err
    assert program("trace", "backward", "T-1").status == 1
    nobody = program("import", str(tmp_path / "wrong"), "--by", "4711", "--json")
    assert (nobody.status, nobody.json) == (1, {"refused": "ID-UNKNOWN"})


def test_a_dry_run_records_nothing(program: Program, folder: Path) -> None:
    ran = program("import", str(folder), "--dry-run", "--json")
    assert (ran.status, ran.json["recorded"]["receipts"]) == (0, 4)
    assert "Would record" in ran.err
    assert program("verify", "--json").json["entries"] == 0


def test_verify_finds_a_tampered_fact_and_a_cut_tail(home: Program, folder: Path, tmp_path: Path) -> None:
    """On a SQLite file, where anybody with the file may try."""
    url = f"sqlite:///{tmp_path / 'record.sqlite'}"
    home.database = url
    assert home("import", str(folder)).status == 0
    anchor = tmp_path / "anchor.json"
    anchor.write_text(home("verify", "--json").out, encoding="utf-8")
    assert home("verify", "--anchor", str(anchor)).status == 0
    raw = sqlite3.connect(tmp_path / "record.sqlite")
    raw.execute("DROP TRIGGER guard_receipt_line_update")
    raw.execute("UPDATE receipt_line SET quantity = quantity + 1 WHERE id = 1")
    raw.commit()
    raw.close()
    found = home("verify", "--json")
    assert found.status == 1
    assert any(fault["kind"] == "FACT-CHANGED" for fault in found.json["faults"])
    empty = Program(home.home, f"sqlite:///{tmp_path / 'other.sqlite'}")
    assert empty("verify").status == 0
    assert empty("verify", "--anchor", str(anchor)).status == 1, "the anchor knows a stream that is gone"
    assert empty("verify", "--anchor", str(tmp_path / "none.json")).status == 1


def test_where_the_record_is(home: Program, folder: Path, tmp_path: Path) -> None:
    assert home("import", str(folder)).status == 0
    assert (home.home / "record.sqlite").is_file()
    named = f"sqlite:///{tmp_path / 'named.sqlite'}"
    assert home("verify", "--json", TRACEPANEL_DATABASE_URL=named).json["entries"] == 0
    (home.home / "settings.toml").write_text(f'[database]\nurl = "sqlite:///{tmp_path}/set.sqlite"\n', encoding="utf-8")
    assert home("verify", "--json").json["entries"] == 0
    assert (tmp_path / "set.sqlite").is_file()
    given = tmp_path / "given.toml"
    given.write_text("[panel]\ntheme = 'pink'\n[plnt]\n", encoding="utf-8")
    wrong = home("verify", "--settings", str(given), "--json")
    assert (wrong.status, wrong.json["refused"]) == (1, "SETTINGS")
    assert len(wrong.err.splitlines()) == 2, "every mistake is said"


def test_a_database_that_is_away_or_not_ours(home: Program, tmp_path: Path) -> None:
    home.database = "postgresql://nobody@127.0.0.1:9/none"
    away = home.apart("verify", "--json")
    assert (away.status, away.json["refused"]) == (5, "DATABASE-AWAY")
    assert away.err.startswith("The database is away: ")
    assert len(away.err.splitlines()) == 1
    home.database = "mysql://x/y"
    assert home("trace", "forward", "X").status == 1
    foreign = tmp_path / "foreign.sqlite"
    home.database = f"sqlite:///{foreign}"
    with opened(home.database) as engines, engines.write.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE recipes (id INTEGER)")
    assert home("verify").status == 1
    assert home("migrate", "--json").status == 1


def test_usage(home: Program) -> None:
    assert home("trace", "sideways", "X").status == 2
    assert home("nonsense").status == 2
    helped = home.apart("help")
    assert (helped.status, "verify" in helped.out) == (0, True)


def test_migrate_makes_an_empty_record(home: Program) -> None:
    assert home("migrate", "--json").json == {"version": HEAD}
    assert home("migrate").status == 0


def test_parse_and_decode(home: Program, tmp_path: Path) -> None:
    gs1 = home("parse", "]C10109501101530003", "--json").json
    assert (gs1["kind"], gs1["elements"], gs1["errors"]) == ("gs1", {"01": "09501101530003"}, [])
    assert gs1["fields"] == {"gtin": "09501101530003"}
    many = home.apart("parse", "-", "--json", stdin="OAK-1\n~X?\n")
    assert (many.status, [one.get("refused") for one in many.json]) == (1, [None, "CODE-MALFORMED"])
    picture = tmp_path / "label.png"
    picture.write_bytes(label_png(LabelFields("Dining table", "TBL-2024-0315-0042")))
    read = home("decode", str(picture), str(tmp_path / "none.png"), "--json")
    assert read.status == 1, "one file cannot be opened"
    assert [[code["text"] for code in one["codes"]] for one in read.json] == [["TBL-2024-0315-0042"], []]
    assert "error" in read.json[1]


def test_roles_are_made_where_there_are_roles(program: Program) -> None:
    ran = program("roles", "--json")
    if (program.database or "").startswith("sqlite"):
        assert ran.status == 1
        assert ran.json["refused"] == "DATABASE-REFUSED"
        assert "has no roles" in ran.err
        return
    assert ran.status == 0, ran.err
    assert ran.json["roles"] == ["tracepanel_panel", "tracepanel_supervisor", "tracepanel_auditor"]
    assert all(statement in ran.err for statement in ran.json["done"])
    assert "GRANT SELECT, INSERT ON entry TO tracepanel_panel" in ran.json["done"]
    assert not [one for one in ran.json["done"] if "credential TO tracepanel_panel" in one]


def test_nothing_is_archived_that_is_open_or_unknown(program: Program, tmp_path: Path) -> None:
    assert program("import", str(small_folder().write(tmp_path / "in"))).status == 0
    ran = program("archive", "NOPE", "--by", "1042", "--json", "--folder", str(tmp_path / "out"))
    assert ran.status == 1
    assert ran.json["archived"] == []
    assert [one["order"] for one in ran.json["refused"]] == ["NOPE"]
    assert not list((tmp_path / "out").glob("*"))

"""Master data as it is read and edited: the columns of every table, rows with codes, the history of a row."""

from typing import Any

import pytest

from db.domain.commands import MasterRow, SetMaster
from db.models import metadata
from db.models.columns import Kind
from db.queries.master_view import TABLES, FieldKind, codes_of, fields_of, master_history, master_rows
from tests.helpers.plant import Plant, row
from tests.helpers.use_cases import use_cases

USE_CASES = use_cases()
ELSEWHERE = {"credential", "supplier_label"}


def save(plant: Plant, *rows: MasterRow) -> None:
    plant.do(USE_CASES[SetMaster], SetMaster, person="1001", rows=rows)


def lines(plant: Plant, table: str) -> list[dict[str, str]]:
    with plant.engines.read.connect() as connection:
        return [dict(one.values) for one in master_rows(connection, table)]


def test_every_table_of_master_data_is_edited_here_or_elsewhere() -> None:
    masters = {name for name, table in metadata.tables.items() if table.info.get("kind") is Kind.MASTER}
    assert masters == set(TABLES) | ELSEWHERE


@pytest.mark.parametrize("table", TABLES)
def test_each_table_says_what_names_a_row_and_what_it_may_hold(plant: Plant, table: str) -> None:
    fields = fields_of(table)
    assert any(one.key for one in fields)
    assert fields[0].key
    for line in lines(plant, table):
        assert list(line) == [one.name for one in fields]
        assert all(line[one.name] for one in fields if one.required), line


def field(table: str, name: str) -> Any:
    return next(one for one in fields_of(table) if one.name == name)


def test_kinds_come_from_the_schema() -> None:
    assert set(field("item", "tracking").choices) >= {"LOT", "SERIAL"}
    assert field("item", "needs_inspection").kind is FieldKind.FLAG
    assert field("bom_line", "component_id").target == "item"
    assert field("bom_line", "quantity_per").kind is FieldKind.NUMBER
    assert field("gauge", "calibration_due").kind is FieldKind.DAY
    assert field("labour_rate", "valid_from").kind is FieldKind.MOMENT
    assert field("person", "personnel_no").length == 40


def test_references_are_told_by_their_codes(plant: Plant) -> None:
    part = next(one for one in lines(plant, "bom_line") if one["item_id"] == "TABLE")
    assert part["component_id"] in {"OAK-PLY-18", "SCREW-M4"}
    with plant.engines.read.connect() as connection:
        assert "OAK-PLY-18" in codes_of(connection, "item")
        assert "1042" in codes_of(connection, "person")


def test_the_history_of_a_row_says_who_changed_what(plant: Plant) -> None:
    save(plant, row("location", {"code": "B-09"}, name="Rack 9"))
    save(plant, row("location", {"code": "B-09"}, name="Rack nine"))
    with plant.engines.read.connect() as connection:
        (line,) = [one for one in master_rows(connection, "location") if one.values["code"] == "B-09"]
        latest, first = master_history(connection, "location", line.id)
    assert latest.parts == (("name", "Rack 9", "Rack nine"),)
    assert latest.person == "Murat Demir"
    assert {name: after for name, _, after in first.parts} == {"code": "B-09", "name": "Rack 9"}

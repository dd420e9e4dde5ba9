"""What lies where, after receipts, moves and issues."""

from db.domain.command import SYSTEM
from db.domain.commands import SetMaster
from db.domain.stock_commands import MoveLot
from db.queries.shelves import Place, places_of, things_at
from db.services.master_data import set_master
from db.services.stocking import move_lot
from tests.helpers.plant import Plant, row

PLACES = (row("location", {"code": "B-02"}, name="Rack B 2"), row("location", {"code": "A-01"}, name="Rack A 1"))


def at(plant: Plant, place: str) -> list[str]:
    with plant.engines.read.connect() as connection:
        return [thing.code for thing in things_at(connection, place)]


def test_what_lies_at_a_place_is_what_came_there_and_is_not_used_up(plant: Plant) -> None:
    plant.do(set_master, SetMaster, person=SYSTEM, rows=PLACES)
    plant.receive("SCREW-M4", "SCR-7", "16", location="A-01")
    plant.receive("OAK-PLY-18", "OAK-7", "10", location="A-01")
    plant.receive("LACQUER", "LAC-7", "10")
    assert at(plant, "A-01") == ["OAK-7", "SCR-7"], "by item"
    plant.do(move_lot, MoveLot, code="OAK-7", to="B-02")
    assert (at(plant, "A-01"), at(plant, "B-02")) == (["SCR-7"], ["OAK-7"])
    plant.order("PO-7", quantity="2")
    plant.issue("PO-7", "SCR-7", "16")
    assert at(plant, "A-01") == []
    assert at(plant, "NOWHERE") == []


def test_places_come_by_code(plant: Plant) -> None:
    plant.do(set_master, SetMaster, person=SYSTEM, rows=PLACES)
    with plant.engines.read.connect() as connection:
        assert places_of(connection) == (Place("A-01", "Rack A 1"), Place("B-02", "Rack B 2"))

"""A unit that passes a station draws what the parts list says, once, from what is mounted there."""

from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select

from db.domain.commands import BirthUnits, CompleteUnits, IssueMaterial, SetMaster
from db.domain.fitting_commands import MountLot, PassUnit
from db.domain.refusals import Refused
from db.domain.stock_commands import PackBox, PackLine
from db.ledger.verify import verify
from db.models.fitting import load_set
from db.models.material import trackable
from db.queries.find import find_one
from db.queries.trace import trace
from db.queries.walk import Direction
from tests.helpers.plant import Plant, part, row
from tests.helpers.use_cases import use_cases

USE_CASES = use_cases()


def act(plant: Plant, command: type, **fields: Any) -> Any:
    return plant.ledger.write(USE_CASES[command], command(**plant.head("1001"), **fields))


def on_hand(plant: Plant, code: str) -> float:
    with plant.engines.read.connect() as connection:
        return float(find_one(connection, code).on_hand)


def loads(plant: Plant) -> list[tuple[str, float]]:
    rows = select(trackable.c.code, load_set.c.quantity).join(load_set, load_set.c.trackable_id == trackable.c.id)
    with plant.engines.read.connect() as connection:
        return [(code, float(amount)) for code, amount in connection.execute(rows.order_by(load_set.c.id))]


def send(plant: Plant, unit: str = "T-1", stage: int = 10, order: str = "PO-1") -> None:
    act(plant, PassUnit, order_no=order, unit=unit, stage_sequence=stage)


@pytest.fixture
def station(plant: Plant) -> Plant:
    """Two slots at the only station; T-1 and T-2 are to be made in PO-1, which takes 2 oak and 8 screws at 10."""
    centre = "work_center:ASM-02"
    rows = [row("slot", {"code": code}, name="Feeder", work_center_id=centre) for code in ("S-1", "S-2")]
    rows += [row("item", {"code": "CARTON"}, name="Carton", kind="RAW", tracking="SERIAL", uom="piece")]
    act(plant, SetMaster, rows=tuple(rows))
    for lot, quantity in (("SCR-1", "20"), ("SCR-2", "20")):
        plant.receive("SCREW-M4", lot, quantity)
    plant.receive("OAK-PLY-18", "OAK-1", "50")
    return plant


def begin(plant: Plant) -> None:
    plant.order("PO-1")
    act(plant, BirthUnits, order_no="PO-1", count=2, serials=("T-1", "T-2"))


def test_two_slots_with_one_item_draw_once_and_both_are_in_the_unit(station: Plant) -> None:
    begin(station)
    for slot, lot in (("S-1", "SCR-1"), ("S-2", "SCR-2")):
        act(station, MountLot, slot=slot, code=lot)
    send(station)
    assert loads(station) == [("SCR-1", 8), ("SCR-2", 0)]
    with station.engines.read.connect() as connection:
        found = trace(connection, "T-1", Direction.BACKWARD)
    assert {one.thing.code for one in found.reached if one.certain} == {"SCR-1", "SCR-2"}
    assert verify(station.engines).faults == ()


def test_the_next_slot_gives_where_the_first_has_not_enough(station: Plant) -> None:
    begin(station)
    station.issue("PO-1", "SCR-1", "13")
    for slot, lot in (("S-1", "SCR-1"), ("S-2", "SCR-2")):
        act(station, MountLot, slot=slot, code=lot)
    send(station)
    assert (on_hand(station, "SCR-1"), on_hand(station, "SCR-2")) == (7, 12)


def test_all_lines_of_an_item_count_and_those_of_any_stage_once_for_each_unit(station: Plant) -> None:
    act(station, SetMaster, rows=(part("TABLE", "SCREW-M4", 0, "1"), part("TABLE", "SCREW-M4", 20, "2")))
    begin(station)
    act(station, MountLot, slot="S-1", code="SCR-1")
    send(station)
    assert on_hand(station, "SCR-1") == 20 - 8 - 1
    send(station, stage=20)
    assert on_hand(station, "SCR-1") == 11 - 2
    act(station, MountLot, slot="S-1", code="SCR-2")
    send(station, "T-2", 20)
    assert on_hand(station, "SCR-2") == 20 - 2 - 1


def test_what_is_done_passes_no_more(station: Plant) -> None:
    begin(station)
    for code in ("OAK-1", "SCR-1"):
        station.issue("PO-1", code)
    send(station)
    act(station, CompleteUnits, order_no="PO-1", count=1, serials=("T-1",))
    with pytest.raises(Refused, match="UNIT-FINISHED"):
        send(station, stage=20)
    act(station, PackBox, box="B-1", box_item="CARTON", lines=(PackLine(code="T-1"),))
    with pytest.raises(Refused, match="PK-PACKED"):
        send(station, stage=20)
    send(station, "T-2")  # the control


def test_what_is_reworked_passes_the_stations_of_its_new_order(station: Plant) -> None:
    begin(station)
    for code in ("OAK-1", "SCR-1"):
        station.issue("PO-1", code)
    act(station, CompleteUnits, order_no="PO-1", count=1, serials=("T-1",))
    station.order("PO-RW")
    again = IssueMaterial(**station.head(), order_no="PO-RW", code="T-1", quantity=Decimal(1))
    station.ledger.write(USE_CASES[IssueMaterial], again)
    with pytest.raises(Refused, match="COMP-ALREADY-INSTALLED"):
        send(station)
    send(station, order="PO-RW")

"""Many rows in one statement: in the order given, none twice, and guarded each for itself."""

from random import Random
from typing import Any

import pytest
from sqlalchemy import select

from db.domain.answers import Counted
from db.domain.commands import CompleteUnits, PlaceHold
from db.domain.refusals import Refused
from db.domain.stock_commands import CountLot
from db.ledger.act import Act
from db.ledger.verify import verify
from db.models.master import item
from db.models.material import adjustment, trackable, trackable_state, withdrawal
from db.services.completion import complete_units
from db.services.holding import place_hold
from tests.helpers.plant import Plant

ANY: dict[str, Any] = {"code": "any", "counted": 0}
SERIALS = ("T-1", "T-2", "T-3")
ANSWER = Counted("", "", "0", "0")


def births(act: Act, codes: list[str]) -> list[dict[str, Any]]:
    top = act.connection.execute(select(item.c.id).where(item.c.code == "TOP")).scalar_one()
    return [{"item_id": top, "code": code, "kind": "LOT", "birth": "MENTIONED"} for code in codes]


@pytest.mark.parametrize("count", [2, 1000])
def test_keys_come_back_in_the_order_given(plant: Plant, count: int) -> None:
    codes = [f"LOT-{number}" for number in range(count)]
    Random(7).shuffle(codes)

    def mention(act: Act, command: CountLot) -> Counted:
        keys = act.insert_all(trackable, births(act, codes))
        rows = act.connection.execute(select(trackable.c.id, trackable.c.code))
        named = {row.id: row.code for row in rows}
        assert [named[key] for key in keys] == codes
        return ANSWER

    plant.do(mention, CountLot, **ANY)
    assert verify(plant.engines).faults == ()


def test_what_is_there_already_is_left_out(plant: Plant) -> None:
    def mention(act: Act, command: CountLot) -> Counted:
        act.insert_all(trackable, births(act, ["B"]))
        rows = act.insert_rows(trackable, births(act, ["C", "B", "A"]), unless=("item_id", "code"))
        assert [row["code"] for row in rows] == ["C", "A"]
        return ANSWER

    plant.do(mention, CountLot, **ANY)
    assert verify(plant.engines).faults == ()


@pytest.fixture
def made(plant: Plant) -> Plant:
    for kind, lot in (("OAK-PLY-18", "OAK-1"), ("SCREW-M4", "SCR-1")):
        plant.receive(kind, lot)
    plant.order("PO-1")
    plant.issue("PO-1", "OAK-1", "2")
    plant.issue("PO-1", "SCR-1", "8")
    plant.do(complete_units, CompleteUnits, order_no="PO-1", count=3, serials=SERIALS)
    return plant


def scrap_all(act: Act, command: CountLot) -> Counted:
    """Draws on all three without having looked at them: only the guards of the update are left."""
    keys = act.connection.execute(select(trackable.c.id).where(trackable.c.code.in_(SERIALS))).scalars().all()
    for key in keys:
        act.require_usable(key)
    act.insert_all(withdrawal, [{"trackable_id": key, "kind": "SCRAPPED", "quantity": 1} for key in keys])
    return ANSWER


def stock(plant: Plant) -> list[tuple[str, int]]:
    with plant.engines.read.connect() as connection:
        rows = select(trackable.c.code, trackable_state.c.on_hand).join(trackable_state)
        found = connection.execute(rows.where(trackable.c.code.in_(SERIALS)).order_by(trackable.c.code))
        return [(code, int(on_hand)) for code, on_hand in found]


def test_one_on_hold_refuses_all_of_them(made: Plant) -> None:
    made.do(place_hold, PlaceHold, person="1018", code="T-2", reason="CRACKS")
    with pytest.raises(Refused, match="LOT-HOLD") as refused:
        made.do(scrap_all, CountLot, **ANY)
    assert refused.value.facts["code"] == "T-2"
    assert stock(made) == [("T-1", 1), ("T-2", 1), ("T-3", 1)]


def test_one_that_is_gone_refuses_all_of_them(made: Plant) -> None:
    def scrap_one(act: Act, command: CountLot) -> Counted:
        key = act.connection.execute(select(trackable.c.id).where(trackable.c.code == "T-3")).scalar_one()
        act.insert(adjustment, trackable_id=key, quantity=-1, reason="COUNT")
        return ANSWER

    made.do(scrap_one, CountLot, **ANY)
    with pytest.raises(Refused, match="LOT-NOT-ENOUGH") as refused:
        made.do(scrap_all, CountLot, **ANY)
    assert refused.value.facts["code"] == "T-3"
    assert stock(made) == [("T-1", 1), ("T-2", 1), ("T-3", 0)]


def test_without_a_hold_all_of_them_go(made: Plant) -> None:
    made.do(scrap_all, CountLot, **ANY)
    assert stock(made) == [("T-1", 0), ("T-2", 0), ("T-3", 0)]
    assert verify(made.engines).faults == ()


def test_no_unit_is_born_twice_over(made: Plant) -> None:
    """What is written with its sums in it must be whole, like what is changed later."""

    def two_of_one(act: Act, command: CountLot) -> Counted:
        serial = {**births(act, ["X-1"])[0], "kind": "SERIAL", "birth": "RECEIVED"}
        key = act.insert(trackable, **serial)
        act.insert(adjustment, trackable_id=key, quantity=2, reason="COUNT")
        return ANSWER

    with pytest.raises(Refused, match="SERIAL-QTY"):
        made.do(two_of_one, CountLot, **ANY)

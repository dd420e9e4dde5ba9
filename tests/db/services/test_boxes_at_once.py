"""Two panels with boxes in boxes at the same moment, both at the end of their act before either commits."""

import threading
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import select

from db.domain.commands import CompleteUnits, SetMaster, Ship, ShipLine
from db.domain.refusals import Refused
from db.ledger.verify import verify
from db.ledger.writer import Ledger
from db.models.material import packing, trackable, trackable_state
from db.services.completion import complete_units
from db.services.master_data import set_master
from db.services.packing import pack_box
from db.services.shipping import ship
from tests.db.services.test_packed_at_once import ONE, packed
from tests.helpers.plant import Plant, row

MEET = 1.5
"""Seconds that one waits for the other; it comes only where nothing keeps it."""


@pytest.fixture
def boxes(plant: Plant) -> Plant:
    """A2 is in A, B2 is in B, and the table U-1 in B2; U-2 stands beside them."""
    carton = row("item", {"code": "CARTON"}, name="Carton", kind="RAW", tracking="SERIAL", uom="piece")
    plant.do(set_master, SetMaster, person="1001", rows=(carton,))
    for item, lot in (("OAK-PLY-18", "OAK-1"), ("SCREW-M4", "SCR-1")):
        plant.receive(item, lot)
    plant.order("PO-1")
    plant.issue("PO-1", "OAK-1", "50")
    plant.issue("PO-1", "SCR-1", "50")
    plant.do(complete_units, CompleteUnits, order_no="PO-1", count=3, serials=("U-1", "U-2", "U-3"))
    for box, thing in (("A2", "U-3"), ("A", "A2"), ("B2", "U-1"), ("B", "B2")):
        plant.ledger.write(pack_box, packed(plant, box, thing))
    return plant


def both(plant: Plant, *acts: tuple[Callable[..., Any], Any]) -> list[str]:
    """What each answered: its refusal's code, or DONE."""
    meeting, answers = threading.Barrier(len(acts)), list[str]()

    def meets(use_case: Callable[..., Any]) -> Callable[..., Any]:
        def whole(act: Any, command: Any) -> Any:
            answer = use_case(act, command)
            try:
                meeting.wait(MEET)
            except threading.BrokenBarrierError:
                return answer
            return answer

        whole.__annotations__["return"] = use_case.__annotations__["return"]
        return whole

    def go(number: int, use_case: Callable[..., Any], command: Any) -> None:
        try:
            Ledger(plant.engines, f"P-{number}").write(meets(use_case), command)
            answers.append("DONE")
        except Refused as refused:
            answers.append(refused.code.value)

    threads = [threading.Thread(target=go, args=(number, *act)) for number, act in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    return sorted(answers)


def test_no_box_comes_to_lie_in_itself(boxes: Plant) -> None:
    assert both(boxes, (pack_box, packed(boxes, "B2", "A")), (pack_box, packed(boxes, "A2", "B"))) == ["CYCLE", "DONE"]
    assert verify(boxes.engines).faults == ()


def test_a_box_leaves_with_all_that_was_put_into_it(boxes: Plant) -> None:
    lines = (ShipLine(code="B", quantity=ONE),)
    away = Ship(**boxes.head(), customer="ADLER", lines=lines)
    answers = both(boxes, (pack_box, packed(boxes, "B2", "U-2")), (ship, away))
    assert "DONE" in answers
    inside = trackable.alias("inside")
    states = (
        select(inside.c.code, trackable_state.c.lifecycle)
        .select_from(packing)
        .join(inside, inside.c.id == packing.c.trackable_id)
        .join(trackable, trackable.c.id == packing.c.container_id)
        .join(trackable_state, trackable_state.c.trackable_id == inside.c.id)
        .where(trackable.c.code == "B2")
    )
    with boxes.engines.read.connect() as connection:
        assert {state for _, state in connection.execute(states)} == {"SHIPPED"}
    assert verify(boxes.engines).faults == ()

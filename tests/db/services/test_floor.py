"""Orders that are planned, notes on orders, calls for help: what is told, and what is over."""

from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from db.domain.commands import ReleaseOrder, ReverseEntry, StartStage
from db.domain.floor_commands import AnswerHelp, CallHelp, EndHelp, NoteHandOver, PlanOrder
from db.domain.refusals import Refused
from db.ledger.verify import verify
from db.queries.floor import notes_of, open_calls, planned_orders
from tests.helpers.plant import Plant
from tests.helpers.use_cases import use_cases

USE_CASES = use_cases()
PLAN: dict[str, Any] = {"order_no": "PO-1", "item": "TABLE", "quantity": Decimal(5)}


def act(plant: Plant, command: type, person: str = "1042", **fields: Any) -> UUID:
    made = command(**plant.head(person), **fields)
    plant.ledger.write(USE_CASES[command], made)
    return made.entry_id  # type: ignore[no-any-return]


def ask(plant: Plant, query: Any, *asked: Any) -> Any:
    with plant.engines.read.connect() as connection:
        return query(connection, *asked)


def test_a_planned_order_waits_for_its_release(plant: Plant) -> None:
    plan = act(plant, PlanOrder, "1001", **PLAN)
    assert [(one.order_no, one.quantity) for one in ask(plant, planned_orders)] == [("PO-1", 5)]
    with pytest.raises(Refused, match="WO-NOT-RELEASED"):
        act(plant, StartStage, order_no="PO-1", stage_sequence=10)
    act(plant, ReverseEntry, "1001", reversed_entry=plan, reason="WRONG")
    with pytest.raises(Refused, match="WO-UNKNOWN"):
        act(plant, StartStage, order_no="PO-1", stage_sequence=10)
    act(plant, PlanOrder, "1001", **PLAN)
    act(plant, ReleaseOrder, "1001", **PLAN)
    assert ask(plant, planned_orders) == ()
    act(plant, StartStage, order_no="PO-1", stage_sequence=10)
    assert verify(plant.engines).faults == ()


def test_a_note_stays_on_its_order_until_it_is_taken_off(plant: Plant) -> None:
    plant.order("PO-1")
    plant.order("PO-2")
    first = act(plant, NoteHandOver, order_no="PO-1", text="the left clamp slips")
    act(plant, NoteHandOver, "1043", order_no="PO-1", text="glue is low")
    assert [(one.text, one.person) for one in ask(plant, notes_of, "PO-1")] == [
        ("glue is low", "Jonas Weiß"),
        ("the left clamp slips", "Ayşe Yılmaz"),
    ]
    assert ask(plant, notes_of, "PO-2") == ()
    act(plant, ReverseEntry, "1001", reversed_entry=first, reason="MENDED")
    assert [one.text for one in ask(plant, notes_of, "PO-1")] == ["glue is low"]


def test_a_call_is_answered_once_and_ended(plant: Plant) -> None:
    plant.order("PO-1")
    call = act(plant, CallHelp, work_center="ASM-02", order_no="PO-1", reason="LIFTING")
    seen = ask(plant, open_calls)[0]
    assert (seen.station, seen.order_no, seen.reason, seen.answered_by) == ("ASM-02", "PO-1", "LIFTING", None)
    with pytest.raises(Refused, match="HC-OPEN"):
        act(plant, CallHelp, "1043", work_center="ASM-02")
    answer = act(plant, AnswerHelp, "1001", call_entry=call)
    assert ask(plant, open_calls)[0].answered_by == "Murat Demir"
    with pytest.raises(Refused, match="HC-ANSWERED"):
        act(plant, AnswerHelp, "1043", call_entry=call)
    act(plant, ReverseEntry, "1001", reversed_entry=answer, reason="WRONG")
    act(plant, AnswerHelp, "1043", call_entry=call)
    act(plant, EndHelp, call_entry=call)
    assert ask(plant, open_calls) == ()
    for over in (AnswerHelp, EndHelp):
        with pytest.raises(Refused, match="HC-ENDED"):
            act(plant, over, call_entry=call)
    act(plant, CallHelp, work_center="ASM-02")
    assert verify(plant.engines).faults == ()

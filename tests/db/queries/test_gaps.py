"""What the record does not know: each kind of gap in a history that is odd, and none in one that is not."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import Table, select

from db.domain.commands import ReceiveLot, ReturnMaterial, ReverseEntry, SetMaster
from db.domain.terms import Source
from db.ledger.act import Act
from db.ledger.verify import verify
from db.models.master import item, person
from db.models.material import adjustment, trackable
from db.models.production import material_issue, order_stage, production_order, stage_event
from db.queries.gaps import trace_gaps
from db.services.issuing import return_material
from db.services.receiving import receive_lot
from db.services.reversing import reverse_entry
from tests.helpers.plant import Plant


def gaps(plant: Plant) -> list[tuple[str, str, str]]:
    with plant.engines.read.connect() as connection:
        return [(gap.kind, gap.item, gap.code) for gap in trace_gaps(connection)]


def write(plant: Plant, *facts: tuple[Table, dict[str, Any]]) -> SetMaster:
    """Facts as an import writes them; a text ``NAME:code`` stands for the key of that row."""
    command = SetMaster(**plant.head("1001"), rows=(), source=Source.IMPORT)

    def say(act: Act, _command: SetMaster) -> None:
        for table, values in facts:
            act.insert(table, **{name: key_of(act, value) for name, value in values.items()})

    plant.ledger.write(say, command)
    return command


def key_of(act: Act, value: Any) -> Any:
    columns = {"item": item.c.code, "lot": trackable.c.code, "order": production_order.c.order_no}
    name, _, code = value.partition(":") if isinstance(value, str) else ("", "", "")
    if name not in columns:
        return value
    column = columns[name]
    return act.connection.execute(select(column.table.c.id).where(column == code)).scalar_one()


def lot(code: str, of: str = "OAK-PLY-18", kind: str = "LOT") -> tuple[Table, dict[str, Any]]:
    return trackable, {"item_id": f"item:{of}", "code": code, "kind": kind, "birth": "MENTIONED"}


def short(code: str, quantity: str) -> tuple[Table, dict[str, Any]]:
    return adjustment, {"trackable_id": f"lot:{code}", "quantity": Decimal(quantity), "reason": "IMPORT-SHORTFALL"}


def issue(plant: Plant, code: str, order: str, quantity: str = "1", minutes: int = 0) -> tuple[Table, dict[str, Any]]:
    at = plant.moment + timedelta(minutes=minutes)
    ends = {"order_id": f"order:{order}", "trackable_id": f"lot:{code}"}
    return material_issue, {**ends, "quantity": Decimal(quantity), "grade": "POOLED", "issued_at": at}


@pytest.fixture
def odd(plant: Plant) -> Plant:
    plant.order("PO-1")
    plant.order("PO-2")
    plant.receive("OAK-PLY-18", "OAK-1")
    plant.issue("PO-1", "OAK-1", "10")
    assert gaps(plant) == []
    return plant


def test_a_lot_that_nothing_tells_of(odd: Plant) -> None:
    write(odd, lot("UNKNOWN"))
    assert gaps(odd) == [("NO-RECEIPT", "OAK-PLY-18", "UNKNOWN")]
    odd.receive("OAK-PLY-18", "UNKNOWN", again=True)
    assert gaps(odd) == []


def test_more_drawn_than_came_in(odd: Plant) -> None:
    write(odd, short("OAK-1", "5"))
    with odd.engines.read.connect() as connection:
        (gap,) = trace_gaps(connection)
    assert (gap.kind, gap.code, gap.detail) == ("IMPORT-SHORTFALL", "OAK-1", "5 more was drawn than came in")


def test_a_unit_in_two_orders_or_in_part(odd: Plant) -> None:
    for number in (1, 2, 3):
        odd.receive("MOTOR", f"M-{number}", "1")
    write(odd, issue(odd, "M-1", "PO-1"))
    assert gaps(odd) == []
    write(odd, issue(odd, "M-2", "PO-1"), issue(odd, "M-2", "PO-2"), short("M-2", "1"))
    write(odd, issue(odd, "M-3", "PO-1", "0.5"))
    assert [gap for gap in gaps(odd) if gap[0] == "SERIAL-SHARED"] == [
        ("SERIAL-SHARED", "MOTOR", "M-2"),
        ("SERIAL-SHARED", "MOTOR", "M-3"),
    ]


def test_a_unit_that_came_back_and_went_elsewhere_is_not_shared(odd: Plant) -> None:
    odd.receive("MOTOR", "M-1", "1")
    first = write(odd, issue(odd, "M-1", "PO-1"))
    odd.do(return_material, ReturnMaterial, issue_entry=first.entry_id, quantity=Decimal(1))
    write(odd, issue(odd, "M-1", "PO-2"))
    assert gaps(odd) == []


def test_issued_before_it_was_received(odd: Plant) -> None:
    write(odd, issue(odd, "OAK-1", "PO-2", minutes=-60))
    assert gaps(odd) == [("ISSUED-BEFORE-RECEIVED", "OAK-PLY-18", "OAK-1")]


def test_one_code_of_two_suppliers(odd: Plant) -> None:
    fields: dict[str, Any] = {"receipt_no": "R-B", "supplier": "BOLT", "item": "OAK-PLY-18", "lot": "OAK-1"}
    second = ReceiveLot(**odd.head(), **fields, quantity=Decimal(1), again=True)
    odd.ledger.write(receive_lot, second)
    assert gaps(odd) == [("TWO-SUPPLIERS", "OAK-PLY-18", "OAK-1")]
    taken = ReverseEntry(**odd.head("1001", reason="WRONG"), reversed_entry=second.entry_id)
    odd.ledger.write(reverse_entry, taken)
    assert gaps(odd) == []


def test_a_stage_without_times(odd: Plant) -> None:
    with odd.engines.read.connect() as connection:
        stage = connection.execute(select(order_stage.c.id).limit(1)).scalar_one()
        who = connection.execute(select(person.c.id).limit(1)).scalar_one()
    write(odd, (stage_event, {"order_stage_id": stage, "person_id": who, "run": 1, "event": "START", "at": None}))
    assert gaps(odd) == [("STAGE-WITHOUT-TIMES", "TABLE", "PO-1")]


def test_verification_counts_the_gaps_and_calls_none_a_fault(odd: Plant) -> None:
    write(odd, lot("UNKNOWN"))
    write(odd, short("OAK-1", "5"))
    answer = verify(odd.engines)
    assert (answer.gaps, answer.faults) == (2, ())
    assert answer.as_json()["gaps"] == 2

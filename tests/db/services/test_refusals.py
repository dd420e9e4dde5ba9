"""Every refusal, reached through its use case from a committed state: the code, its facts, and nothing recorded."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from uuid6 import uuid7

from db.domain.commands import (
    CompleteLot,
    IssueMaterial,
    PauseStage,
    ReceiveLot,
    ReleaseHold,
    ReturnMaterial,
    Ship,
    TakeBack,
)
from db.domain.quality_commands import InspectUnit
from db.domain.refusals import Refusal, Refused
from db.engine import Engines
from db.ledger.verify import verify
from db.ledger.writer import Ledger
from tests.helpers.naming import named
from tests.helpers.refused_acts import back, inspect, issue, receive, shipment, values, work
from tests.helpers.refused_case import Case
from tests.helpers.refused_cases import CASES, ELSEWHERE
from tests.helpers.use_cases import use_cases
from tests.helpers.whole import rows_of, whole

USE_CASES = use_cases()
LATER = datetime(2024, 3, 14, 6, tzinfo=UTC)


def command_of(case: Case) -> Any:
    head = {"entry_id": uuid7(), "person": case.person, "happened_at": LATER}
    return case.command(**{**head, **case.fields})


@pytest.mark.parametrize("case", CASES, ids=[f"{case.code}-{case.command.__name__}" for case in CASES])
def test_a_refused_act_says_why_and_records_nothing_but_its_count(prepared_once: Engines, case: Case) -> None:
    before, station = whole(prepared_once), str(uuid7())
    with pytest.raises(Refused) as refused:
        Ledger(prepared_once, station).write(USE_CASES[case.command], command_of(case))
    assert refused.value.code == case.code
    assert {name: refused.value.facts.get(name) for name in case.facts} == case.facts
    after = whole(prepared_once)
    assert {name for name in after if after[name] != before[name]} == {"refusal_count"}
    counted = set(after["refusal_count"]) - set(before["refusal_count"])
    assert counted == {(command_of(case).happened_at.date(), station, case.code, 1)}


def test_every_refusal_is_reached() -> None:
    assert {case.code for case in CASES} | ELSEWHERE == {refusal.value for refusal in Refusal}


def test_the_prepared_plant_is_sound_and_allows_what_is_right(prepared: Engines) -> None:
    """The control: beside each refused act stands one that the same rule allows."""
    allowed = [
        Case("", IssueMaterial, issue("SCR-1")),
        Case("", IssueMaterial, issue("OAK-1", quantity="85", wasted=Decimal(85))),
        Case("", ReturnMaterial, back("partly wasted", "3")),
        Case("", IssueMaterial, issue("MOT-3", "PO-LIFT", into_unit="L-5")),
        Case("", InspectUnit, inspect(values("752")), {}, "1018"),
        Case("", ReleaseHold, {"hold_entry": named("a hold")}, {}, "1018"),
        Case("", ReturnMaterial, back("first of two")),
        Case("", Ship, shipment("L-1")),
        Case("", TakeBack, {"return_no": "R", "code": "L-2", "quantity": Decimal(1)}),
        Case("", ReceiveLot, receive("OAK-9", receipt_no="R-OAK-1", expires_on=date(2024, 3, 14))),
        Case("", CompleteLot, {"order_no": "PO-TOP", "good": Decimal(2)}),
        Case("", PauseStage, work("PO-1", reason="BREAK")),
    ]
    for case in allowed:
        Ledger(prepared, "PANEL-1").write(USE_CASES[case.command], command_of(case))
    assert verify(prepared).faults == ()
    assert rows_of(prepared, "refusal_count") == []

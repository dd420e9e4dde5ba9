"""Every refusal, reached through its use case from a committed state: the code, its facts, and nothing recorded."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from uuid6 import uuid7

from db.domain.commands import (
    BirthUnits,
    CompleteLot,
    CompleteUnits,
    FinishStage,
    InspectUnit,
    IssueMaterial,
    PauseStage,
    PlaceHold,
    ReceiveLot,
    ReleaseHold,
    ReleaseOrder,
    ReturnMaterial,
    ReverseEntry,
    SetMaster,
    Ship,
    SplitLot,
    StartStage,
    TakeBack,
)
from db.domain.refusals import Refusal, Refused
from db.engine import Engines
from db.ledger.verify import verify
from db.ledger.writer import Ledger
from db.services.completion import birth_units, complete_lot, complete_units
from db.services.holding import place_hold, release_hold
from db.services.inspecting import inspect_unit
from db.services.issuing import issue_material, return_material
from db.services.master_data import set_master
from db.services.ordering import release_order
from db.services.receiving import receive_lot
from db.services.reversing import reverse_entry
from db.services.shipping import ship, take_back
from db.services.splitting import split_lot
from db.services.staging import finish_stage, pause_stage, start_stage
from tests.helpers.refused_acts import CASES, Case, back, inspect, issue, receive, shipment, values, work
from tests.helpers.refusing import named
from tests.helpers.whole import rows_of, whole

USE_CASES: dict[type[Any], Any] = {
    BirthUnits: birth_units, CompleteLot: complete_lot, CompleteUnits: complete_units, FinishStage: finish_stage,
    InspectUnit: inspect_unit, IssueMaterial: issue_material, PauseStage: pause_stage, PlaceHold: place_hold,
    ReceiveLot: receive_lot, ReleaseHold: release_hold, ReleaseOrder: release_order, ReturnMaterial: return_material,
    ReverseEntry: reverse_entry, SetMaster: set_master, Ship: ship, SplitLot: split_lot, StartStage: start_stage,
    TakeBack: take_back,
}  # fmt: skip
# Refused elsewhere: by the ledger, at sign-in, by the question what a scan is, by the screens.
ELSEWHERE = {"EN-REUSED", "ID-PIN", "ID-LOCKED", "CODE-NOT-A-LOT", "ID-PERSON-SCAN"}
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

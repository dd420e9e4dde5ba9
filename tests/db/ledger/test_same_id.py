"""The same entry id twice: one act, one answer; with other content it is refused."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import func, select

from db.domain.commands import IssueMaterial, ReceiveLot
from db.domain.refusals import Refusal, Refused
from db.domain.terms import Source
from db.ledger.verify import verify
from db.ledger.writer import Ledger
from db.models.ledger import entry
from db.services.issuing import issue_material
from db.services.receiving import receive_lot
from tests.helpers.at_once import at_once
from tests.helpers.plant import Plant
from tests.helpers.whole import rows_of, whole


def receipt(plant: Plant) -> ReceiveLot:
    fields: dict[str, Any] = {
        "receipt_no": "R-9",
        "supplier": "ACME",
        "item": "LACQUER",
        "lot": "LAC-9",
        "quantity": Decimal(5),
    }
    return ReceiveLot(**plant.head(note="on the dock"), **fields)


def test_the_second_sending_gets_the_stored_answer_and_records_nothing(plant: Plant) -> None:
    command = receipt(plant)
    first = plant.ledger.write(receive_lot, command)
    plant.receive("LACQUER", "LAC-9", "1", again=True)
    before = whole(plant.engines)
    assert plant.ledger.write(receive_lot, command) == first
    assert Ledger(plant.engines, "ANOTHER").write(receive_lot, replace(command, source=Source.CATCH_UP)) == first
    assert whole(plant.engines) == before


@pytest.mark.parametrize(
    "other",
    [
        {"quantity": Decimal(6)},
        {"lot": "LAC-8"},
        {"person": "1043"},
        {"note": "elsewhere"},
        {"reason": "SAMPLE"},
        {"second_person": "1001"},
        {"unit_cost": Decimal(1)},
    ],
)
def test_the_same_id_with_other_content_is_refused(plant: Plant, other: dict[str, Any]) -> None:
    command = receipt(plant)
    plant.ledger.write(receive_lot, command)
    before = whole(plant.engines)
    with pytest.raises(Refused) as refused:
        plant.ledger.write(receive_lot, replace(command, **other))
    assert (refused.value.code, refused.value.facts) == (Refusal.EN_REUSED, {"entry": str(command.entry_id)})
    after = whole(plant.engines)
    assert {name for name in after if after[name] != before[name]} == {"refusal_count"}


def test_the_same_id_for_another_act_is_refused(plant: Plant) -> None:
    command = receipt(plant)
    plant.ledger.write(receive_lot, command)
    head: dict[str, Any] = {"entry_id": command.entry_id, "person": "1042", "happened_at": command.happened_at}
    other = IssueMaterial(**head, order_no="PO-1", code="LAC-9", quantity=Decimal(1))
    with pytest.raises(Refused, match="EN-REUSED"):
        plant.ledger.write(issue_material, other)


def test_an_act_that_was_refused_may_be_sent_again_when_it_is_allowed(plant: Plant) -> None:
    plant.receive("OAK-PLY-18", "OAK-1", "1")
    command = IssueMaterial(**plant.head(), order_no="PO-1", code="OAK-1", quantity=Decimal(1))
    with pytest.raises(Refused, match="WO-UNKNOWN"):
        plant.ledger.write(issue_material, command)
    plant.order("PO-1")
    assert plant.ledger.write(issue_material, command).left == "0"
    assert verify(plant.engines).faults == ()


@pytest.mark.parametrize("streams", [("SAME", "SAME"), ("ONE", "OTHER")])
def test_the_same_id_sent_twice_at_the_same_moment_is_one_act(
    plant: Plant, database_url: str, streams: tuple[str, str]
) -> None:
    for number in range(4):
        fields: dict[str, Any] = {"receipt_no": "R-9", "supplier": "ACME", "item": "LACQUER", "quantity": Decimal(5)}
        command = ReceiveLot(**plant.head(), **fields, lot=f"LAC-{number}")
        answers = at_once(database_url, [(receive_lot, command)] * 2, streams=streams)
        assert answers[0] == answers[1]
        assert answers[0].on_hand == "5"
    with plant.engines.read.connect() as connection:
        assert connection.execute(select(func.count()).select_from(entry)).scalar() == 5
    assert rows_of(plant.engines, "refusal_count") == []
    assert verify(plant.engines).faults == ()

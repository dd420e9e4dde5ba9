"""Another act commits in the middle of this one: what was read at its start no longer holds, and that is noticed.

Only PostgreSQL lets two write at once; on SQLite the second waits for the first.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as StillWaiting
from decimal import Decimal
from typing import Any

import pytest

from db.domain.commands import IssueMaterial, PlaceHold, ReturnMaterial, ReverseEntry
from db.domain.refusals import Refused
from db.ledger.act import Act
from db.ledger.verify import verify
from db.ledger.writer import Ledger
from db.services.holding import place_hold
from db.services.issuing import issue_material, return_material
from db.services.reversing import reverse_entry
from tests.helpers.databases import PostgresServer, opened
from tests.helpers.plant import Plant


@pytest.fixture
def shared(postgres: PostgresServer) -> Iterator[Plant]:
    with postgres.database() as url, opened(url) as engines:
        plant = Plant(engines)
        plant.receive("OAK-PLY-18", "OAK-1", "10")
        plant.order("PO-1")
        yield plant


def interrupted(use_case: Callable[[Act, Any], Any], between: Callable[[], object]) -> Callable[[Act, Any], Any]:
    """The use case, with something else done once after it and before its changes of state."""
    left = [between]

    def both(act: Act, command: Any) -> Any:
        answer = use_case(act, command)
        if left:
            left.pop()()
        return answer

    return both


def draw(plant: Plant, quantity: str) -> IssueMaterial:
    return IssueMaterial(**plant.head(), order_no="PO-1", code="OAK-1", quantity=Decimal(quantity))


def test_a_hold_that_came_meanwhile_refuses_the_issue(shared: Plant) -> None:
    held = PlaceHold(**shared.head(reason="SUSPECT"), code="OAK-1")
    other = Ledger(shared.engines, "OTHER")
    with pytest.raises(Refused) as refused:
        shared.ledger.write(interrupted(issue_material, lambda: other.write(place_hold, held)), draw(shared, "1"))
    assert (refused.value.code, refused.value.facts["code"]) == ("LOT-HOLD", "OAK-1")
    assert verify(shared.engines).faults == ()


def test_what_was_drawn_meanwhile_is_not_drawn_again(shared: Plant) -> None:
    first, other = draw(shared, "7"), Ledger(shared.engines, "OTHER")
    with pytest.raises(Refused) as refused:
        shared.ledger.write(interrupted(issue_material, lambda: other.write(issue_material, first)), draw(shared, "4"))
    assert (refused.value.code, refused.value.facts["on_hand"]) == ("LOT-NOT-ENOUGH", "3")
    assert verify(shared.engines).faults == ()


def test_a_reversal_waits_for_what_is_being_built_on_the_entry(shared: Plant) -> None:
    issue = shared.issue("PO-1", "OAK-1", "5")
    reverse = ReverseEntry(**shared.head("1001", reason="WRONG"), reversed_entry=issue.entry_id)
    back = ReturnMaterial(**shared.head(), issue_entry=issue.entry_id, quantity=Decimal(5))
    asked: list[Future[Any]] = []

    def ask() -> None:
        asked.append(pool.submit(Ledger(shared.engines, "OTHER").write, reverse_entry, reverse))
        with pytest.raises(StillWaiting):
            asked[0].result(timeout=0.5)

    with ThreadPoolExecutor(1) as pool:
        shared.ledger.write(interrupted(return_material, ask), back)
        with pytest.raises(Refused, match="UD-DEPENDENTS"):
            asked[0].result()
    assert verify(shared.engines).faults == ()

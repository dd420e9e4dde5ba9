"""A recall of 10,000 things: as many statements as for a few, and hardly longer than the same rows written bare."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import event

from db.domain.commands import CompleteUnits, IssueMaterial, ReverseEntry, SetMaster
from db.domain.recall_commands import CloseRecall, HoldRecall, OpenRecall, SearchAgain
from db.engine import Engines
from db.ledger.verify import verify
from db.ledger.writer import Ledger
from db.queries.find import find_one
from db.services.completion import complete_units
from db.services.issuing import issue_material
from db.services.master_data import set_master
from db.services.recall_ending import close_recall
from db.services.recalling import hold_recall, open_recall, search_again
from db.services.reversing import reverse_entry
from tests.helpers.databases import copied, opened
from tests.helpers.plant import Plant, row
from tests.helpers.recalled import CASE
from tests.helpers.story_of_a_recall import lot

FEW, MANY = 100, 10_000
OWN: dict[str, Any] = {"case_no": CASE}


def make(plant: Plant, units: int) -> None:
    second = row("person", {"personnel_no": "1002"}, name="Ada Kaya", role="SUPERVISOR")
    plant.do(set_master, SetMaster, person="1001", rows=(second,))
    plant.receive("OAK-PLY-18", "OAK-1", "100")
    plant.receive("SCREW-M4", "SCR-1", "500")
    plant.order("PO-1", quantity=str(units))
    plant.issue("PO-1", "OAK-1", "10")
    plant.issue("PO-1", "SCR-1", "10")
    plant.do(complete_units, CompleteUnits, order_no="PO-1", count=units)


@contextmanager
def counted(engines: Engines) -> Iterator[list[str]]:
    seen: list[str] = []

    def note(connection: Any, cursor: Any, statement: str, *rest: Any) -> None:
        seen.append(statement)

    event.listen(engines.write, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(engines.write, "before_cursor_execute", note)


def acts(plant: Plant) -> dict[str, Callable[[], Any]]:
    held = HoldRecall(**plant.head("1001"), **OWN, snapshot=1)
    return {
        "open": lambda: plant.do(open_recall, OpenRecall, person="1001", roots=(lot("OAK-1"),), why="cracks"),
        "hold": lambda: plant.ledger.write(hold_recall, held),
        "reverse": lambda: plant.ledger.write(
            reverse_entry, ReverseEntry(**plant.head("1002", reason="WRONG"), reversed_entry=held.entry_id)
        ),
        "again": lambda: plant.do(search_again, SearchAgain, person="1001", **OWN),
        "hold again": lambda: plant.do(hold_recall, HoldRecall, person="1001", **OWN, snapshot=2),
        "close": lambda: plant.do(close_recall, CloseRecall, person="SYSTEM", **OWN, snapshot=2, release_rest=True),
    }


def statements(plant: Plant, units: int) -> dict[str, int]:
    make(plant, units)
    told = {}
    for name, act in acts(plant).items():
        with counted(plant.engines) as seen:
            act()
        told[name] = len(seen)
    assert verify(plant.engines).faults == ()
    return told


@pytest.fixture
def second(
    request: pytest.FixtureRequest, engines: Engines, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Plant]:
    """Another plant on the same kind of database."""
    if engines.dialect == "sqlite":
        template = request.getfixturevalue("sqlite_template")
        with opened(copied(template, tmp_path_factory.mktemp("second"))) as other:
            yield Plant(other)
    else:
        with request.getfixturevalue("postgres").database() as url, opened(url) as other:
            yield Plant(other)


def test_as_many_statements_for_many_as_for_few(plant: Plant, second: Plant) -> None:
    few = statements(plant, FEW)
    assert statements(second, 20 * FEW) == few
    assert few["hold"] <= 12
    assert few["open"] <= 20


def bare(engines: Engines) -> float:
    """The same rows by hand: a hold for each and one more on its count, in one transaction."""
    began = time.perf_counter()
    with engines.write.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO hold (entry_id, trackable_id, reason, opened_at)"
            " SELECT entry_id, trackable_id, 'recall', '2024-03-11T06:00:00.000000Z' FROM recall_item"
        )
        things = "SELECT trackable_id FROM recall_item"
        connection.exec_driver_sql(
            f"UPDATE trackable_state SET open_holds = open_holds + 1 WHERE trackable_id IN ({things})"
        )
        connection.rollback()
    return time.perf_counter() - began


def test_holding_ten_thousand_costs_little_more_than_their_rows(plant: Plant) -> None:
    make(plant, MANY)
    steps = acts(plant)
    steps["open"]()
    floor = min(bare(plant.engines) for _ in range(3))
    took = []
    for _ in range(3):
        held = HoldRecall(**plant.head("1001"), **OWN, snapshot=1)
        began = time.perf_counter()
        assert plant.ledger.write(hold_recall, held).held == MANY + 1
        took.append(time.perf_counter() - began)
        wrong = ReverseEntry(**plant.head("1002", reason="WRONG"), reversed_entry=held.entry_id)
        plant.ledger.write(reverse_entry, wrong)
    assert min(took) / floor < 20, (took, floor)


def test_others_work_on_while_everything_is_held(plant: Plant, database_url: str) -> None:
    """Who reads sees the state of before. On a server, lots that are not concerned can be drawn meanwhile."""
    make(plant, FEW)
    steps = acts(plant)
    steps["open"]()
    held = HoldRecall(**plant.head("1001"), **OWN, snapshot=1)
    with opened(database_url) as others, plant.engines.write.begin() as connection:
        assert plant.ledger.record(connection, hold_recall, held).held == FEW + 1
        with others.read.connect() as reader:
            assert find_one(reader, "OAK-1").quality == "RELEASED"
        if plant.engines.dialect == "postgresql":
            issue = IssueMaterial(**plant.head(), order_no="PO-1", code="SCR-1", quantity=Decimal(1))
            assert Ledger(others, "PANEL-9").write(issue_material, issue).left == "489"
    with plant.engines.read.connect() as reader:
        assert find_one(reader, "OAK-1").quality == "ON_HOLD"
    assert verify(plant.engines).faults == ()

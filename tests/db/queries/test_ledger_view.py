"""The ledger as it is read: by who, what, where, when and any text; one entry whole, with its chain checked."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text

from db.domain.commands import ReverseEntry
from db.domain.terms import Action
from db.ledger.verify_chain import intact
from db.queries.ledger_view import (
    LedgerFilter,
    LedgerLine,
    LedgerOrder,
    ledger_choices,
    ledger_count,
    ledger_detail,
    ledger_page,
    thing_of,
)
from tests.helpers.plant import START, Plant
from tests.helpers.use_cases import use_cases

USE_CASES = use_cases()
EVERYTHING = LedgerFilter()


def act(plant: Plant, command: type, *, person: str = "1001", **fields: Any) -> Any:
    return plant.do(USE_CASES[command], command, person=person, **fields)


def read(plant: Plant, asked: LedgerFilter = EVERYTHING, **more: Any) -> tuple[LedgerLine, ...]:
    given = {"order": LedgerOrder.WHEN, "descending": True, "first": 0, "count": 100} | more
    with plant.engines.read.connect() as connection:
        return ledger_page(connection, asked, **given)


def count(plant: Plant, asked: LedgerFilter = EVERYTHING) -> tuple[int, int]:
    with plant.engines.read.connect() as connection:
        return ledger_count(connection, asked)


@pytest.fixture(autouse=True)
def lived(plant: Plant) -> None:
    """Two lots came in, one was issued, and that was taken back."""
    plant.receive("OAK-PLY-18", "OAK-1", "50")
    plant.receive("SCREW-M4", "SCR-1", "500")
    plant.order("PO-1")
    issued = plant.issue("PO-1", "OAK-1", "2")
    act(plant, ReverseEntry, reversed_entry=issued.entry_id, reason="WRONG")


def test_the_latest_comes_first_with_what_it_is_about(plant: Plant) -> None:
    lines = read(plant)
    assert [line.action for line in lines][:3] == ["REVERSE", "ISSUE", "ORDER_RELEASE"]
    assert [line.thing for line in lines][1:5] == ["OAK-1", "PO-1", "SCR-1", "OAK-1"]
    assert lines[0].name == "Murat Demir"
    assert lines[0].reason == "WRONG"


def test_what_was_taken_back_says_by_which_entry(plant: Plant) -> None:
    reversed_by, issue = read(plant)[:2]
    assert issue.taken_back == f"{reversed_by.stream}-{reversed_by.sequence}"
    assert reversed_by.taken_back is None


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (LedgerFilter(person="1042"), 3),
        (LedgerFilter(action=Action.RECEIVE), 2),
        (LedgerFilter(stream="NOWHERE"), 0),
        (LedgerFilter(text="oak-1"), 2),
        (LedgerFilter(text="100%"), 0),
        (LedgerFilter(text="_"), 5),
        (LedgerFilter(text="'; DROP TABLE entry; --"), 0),
        (LedgerFilter(person="1001", action=Action.REVERSE), 1),
    ],
)
def test_each_part_of_a_filter_is_asked_for_and_nothing_else(plant: Plant, asked: LedgerFilter, found: int) -> None:
    lines = [line for line in read(plant, asked) if line.action != "MASTER_SET"]
    assert len(lines) == found
    assert count(plant, asked)[0] == len(read(plant, asked))
    assert count(plant)[0] == count(plant)[1] == len(read(plant))


def test_a_period_is_half_open(plant: Plant) -> None:
    at = read(plant)[1].at
    assert [line.action for line in read(plant, LedgerFilter(since=at))] == ["REVERSE", "ISSUE"]
    assert read(plant, LedgerFilter(since=START + timedelta(days=9))) == ()
    assert "ISSUE" not in [line.action for line in read(plant, LedgerFilter(until=at))]


@pytest.mark.parametrize("order", list(LedgerOrder))
def test_pages_in_any_order_hold_every_entry_once(plant: Plant, order: LedgerOrder) -> None:
    whole = read(plant, order=order, descending=False)
    pages = [read(plant, order=order, descending=False, first=at, count=2) for at in range(0, len(whole), 2)]
    assert [line.id for page in pages for line in page] == [line.id for line in whole]
    assert len({line.id for line in whole}) == len(whole)


def test_one_entry_whole_with_its_command_and_answer(plant: Plant) -> None:
    issue = read(plant)[1]
    with plant.engines.read.connect() as connection:
        told = ledger_detail(connection, issue.id)
        people, streams = ledger_choices(connection)
    assert dict(told.said)["quantity"] == "2"
    assert told.line == issue
    assert told.answered
    assert ("1042", "Ayşe Yılmaz") in people
    assert streams == (issue.stream,)


def test_the_reversal_names_what_it_reversed(plant: Plant) -> None:
    reversing, issue = read(plant)[:2]
    with plant.engines.read.connect() as connection:
        assert ledger_detail(connection, reversing.id).reverses == f"{issue.stream}-{issue.sequence}"


def test_an_entry_that_was_changed_afterwards_is_told(plant: Plant) -> None:
    issue, before = read(plant)[1:3]
    with plant.engines.write.begin() as connection:
        _unguarded(connection, "entry")
        connection.execute(text("UPDATE entry SET note = 'forged' WHERE sequence = :at"), {"at": issue.sequence})
    with plant.engines.read.connect() as connection:
        assert not intact(connection, issue.stream, issue.sequence)
        assert not intact(connection, issue.stream, issue.sequence + 999)
        assert intact(connection, issue.stream, before.sequence - 1)
        assert before.sequence == issue.sequence - 1


def _unguarded(connection: Any, table: str) -> None:
    """As an administrator of the database would, who wants to forge."""
    if connection.dialect.name == "sqlite":
        asked = text("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = :table")
        names = connection.execute(asked, {"table": table}).scalars().all()
        for name in names:
            connection.execute(text(f'DROP TRIGGER "{name}"'))
    else:
        connection.execute(text(f"ALTER TABLE {table} DISABLE TRIGGER ALL"))


def test_what_a_command_is_about() -> None:
    assert thing_of({"serials": ["A", "B", "C"], "order_no": "PO"}) == "A +2"
    assert thing_of({"lines": [{"code": "X"}]}) == "X"
    assert thing_of({"rows": [{"table": "item"}, {"table": "person"}, {"table": "item"}]}) == "item, person"
    assert thing_of({"quantity": "5"}) == ""

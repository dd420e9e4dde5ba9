"""What a recall counts, against a walk that shares no code with it: on the demo plant and on random plants."""

from __future__ import annotations

from collections import Counter
from random import Random
from typing import TYPE_CHECKING

import pytest
from uuid6 import uuid7

from db.domain.recall_commands import OpenRecall, RootAsked
from db.domain.terms import RecallRoot
from db.ledger.writer import Ledger
from db.models.material import trackable
from db.queries.recall_view import recall_preview, recall_view
from db.services.recalling import open_recall
from panel.demo.goods import BAD_OAK
from panel.supervisor.recall.recall_numbers import CaseNumbers, Group, group_of, preview_numbers
from tests.helpers.brute import Thing
from tests.helpers.databases import in_a_hurry, opened
from tests.helpers.random_acts import ActsPlant, make_master
from tests.panel.supervisor.recall_desk import PlainDemo

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection

    from db.engine import Engines
    from db.queries.recall_view import CaseView
    from tests.helpers.brute import Book

SEEDS = range(7000, 7012)


def lot(thing: Thing) -> RootAsked:
    return RootAsked(kind=RecallRoot.LOT, code=thing.code, item=thing.item)


def expected(book: Book, *roots: Thing) -> dict[Thing, bool]:
    """Everything the roots went into, and the roots: True where certain steps alone lead there."""
    found: dict[Thing, bool] = {}
    for root in roots:
        for thing, (_, sure) in book.forward(root).items():
            found[thing] = found.get(thing, False) or sure
    return found | dict.fromkeys(roots, True)


def of_preview(connection: Connection, *roots: Thing) -> dict[Thing, bool]:
    found = recall_preview(connection, tuple(map(lot, roots))).found
    return {Thing(one.item, one.code): one.certain for one in found}


def of_case(view: CaseView) -> dict[Thing, bool]:
    return {Thing(one.view.now.item, one.view.now.code): one.view.now.certain for one in view.things}


def opened_case(engines: Engines, person: str, *roots: Thing) -> CaseView:
    asked = OpenRecall(
        entry_id=uuid7(), person=person, happened_at=ActsPlant.moment, roots=tuple(map(lot, roots)), why="cracks"
    )
    case = Ledger(engines, "RECALL").write(open_recall, asked)
    with engines.read.connect() as connection:
        return recall_view(connection, case.case_no)


def test_the_demo_plants_recall_is_what_a_walk_by_hand_finds(own_demo: Path) -> None:
    plain, root = PlainDemo(own_demo), Thing("OAK-PLY-18", BAD_OAK)
    right = expected(plain.book(), root)
    units = {thing for key, thing in plain.things.items() if plain.kinds[key] == "SERIAL"} & right.keys()
    away = {name: kept & right.keys() for name, kept in plain.with_customers().items()}
    with opened(f"sqlite:///{own_demo}") as engines:
        with engines.read.connect() as connection:
            assert of_preview(connection, root) == right
            numbers = preview_numbers(recall_preview(connection, (lot(root),)))
        view = opened_case(engines, "1001", root)
    assert of_case(view) == right
    sure = sum(right[thing] for thing in units)
    assert (numbers.whole.units, numbers.whole.certain) == (len(units), sure) == (98, 4)
    assert {name: count.units for (_, name), count in numbers.customers.items()} == {
        name: len(kept) for name, kept in away.items() if kept
    }
    case = CaseNumbers(view)
    assert case.whole == numbers.whole
    assert len(case.groups[Group.AWAY]) == sum(map(len, away.values())) == 30
    assert case.to_hold == len(right)


def test_the_share_that_is_back_is_that_of_the_units(own_demo: Path) -> None:
    plain = PlainDemo(own_demo)
    away = sum(map(len, plain.with_customers().values()))
    with opened(f"sqlite:///{own_demo}") as engines:
        numbers = CaseNumbers(opened_case(engines, "1001", Thing("OAK-PLY-18", BAD_OAK)))
    assert numbers.share is not None
    assert numbers.share.whole - numbers.share.here == away
    assert numbers.share.percent == "69 %"


@pytest.mark.parametrize("seed", SEEDS)
def test_random_plants_are_recalled_as_a_walk_finds(shared_writable: Engines, seed: int) -> None:
    ledger, random = Ledger(shared_writable, "TEST"), Random(seed)
    with shared_writable.write.begin() as connection:
        book = ActsPlant(ledger, connection, random, f"R{seed}").run()
    raw = sorted(thing for thing in book.things if thing.item.startswith("RAW"))
    one, two = random.sample(raw, 2)
    with shared_writable.read.connect() as connection:
        for root in raw:
            assert of_preview(connection, root) == expected(book, root), f"seed {seed}: {root}"
        assert of_preview(connection, one, two) == expected(book, one, two), f"seed {seed}: {one} and {two}"
        kinds = dict(connection.execute(trackable.select().with_only_columns(trackable.c.id, trackable.c.kind)).all())
    view = opened_case(shared_writable, "1", one, two)
    assert of_case(view) == expected(book, one, two)
    numbers = CaseNumbers(view)
    told = Counter(kinds[thing.view.now.trackable_id] == "SERIAL" for thing in view.things)
    assert (numbers.whole.units, numbers.whole.others) == (told[True], told[False])
    placed = {thing.view.now.trackable_id for group in numbers.groups.values() for thing in group}
    assert placed | view.root_keys == {thing.view.now.trackable_id for thing in view.things}


@pytest.fixture(scope="module")
def shared_writable(shared_url: str) -> Iterator[Engines]:
    """One database of each kind for all random plants of this module."""
    with opened(shared_url) as engines:
        in_a_hurry(engines)
        make_master(engines)
        yield engines


def test_the_walk_by_hand_would_find_a_difference(own_demo: Path) -> None:
    """The control: with one link less the two do not agree."""
    plain, root = PlainDemo(own_demo), Thing("OAK-PLY-18", BAD_OAK)
    book = plain.book()
    whole = expected(book, root)
    next(one for one in book.pooled if one.thing == root and one.stands).stands = False
    assert expected(book, root) != whole


def test_what_is_partly_with_a_customer_is_with_the_customer() -> None:
    assert group_of("IN_STOCK", away=True) is Group.AWAY
    assert group_of("RETURNED", away=False) is Group.BACK
    assert {group_of(state, away=False) for state in ("CONSUMED", "SCRAPPED", "VOID")} == {Group.GONE}

"""Two hundred random plants on each database, traced from everything in both directions, against a brute-force walk."""

from pathlib import Path
from random import Random

import pytest
from sqlalchemy import Connection, select

from db.engine import Engines
from db.interchange.importing import import_folder
from db.ledger.verify import verify
from db.ledger.writer import Ledger
from db.models.master import item
from db.models.material import trackable
from db.queries.trace import trace
from db.queries.walk import Direction
from tests.helpers.brute import Book, Thing
from tests.helpers.databases import in_a_hurry
from tests.helpers.random_acts import ActsPlant, make_master
from tests.helpers.random_folder import Folder, FolderPlant, item_rows

PLANTS, BATCHES = 100, 2
"""Plants of each way of making them, in how many databases."""

Reached = dict[Thing, tuple[int, bool]]


def seeds(batch: int) -> range:
    return range(batch * PLANTS // BATCHES, (batch + 1) * PLANTS // BATCHES)


def answer(connection: Connection, thing: Thing, direction: Direction) -> Reached:
    found = trace(connection, thing.code, direction, item=thing.item)
    return {Thing(one.thing.item, one.thing.code): (one.level, one.certain) for one in found.reached}


def compare(connection: Connection, book: Book, seed: int) -> int:
    """Every thing of the plant in both directions; returns how many things were reached in all."""
    back = {thing: answer(connection, thing, Direction.BACKWARD) for thing in sorted(book.things)}
    forth = {thing: answer(connection, thing, Direction.FORWARD) for thing in sorted(book.things)}
    for thing in sorted(book.things):
        assert back[thing] == book.backward(thing), f"seed {seed}: what is in {thing}"
        assert forth[thing] == book.forward(thing), f"seed {seed}: where {thing} went"
    mirrored = {(far, near): grade for near, reached in back.items() for far, grade in reached.items()}
    assert mirrored == {(near, far): grade for near, reached in forth.items() for far, grade in reached.items()}
    return sum(map(len, back.values()))


def known(connection: Connection) -> set[Thing]:
    return {Thing(*row) for row in connection.execute(select(item.c.code, trackable.c.code).join(item))}


@pytest.mark.parametrize("batch", range(BATCHES))
def test_plants_made_by_the_use_cases(engines: Engines, batch: int) -> None:
    in_a_hurry(engines)
    make_master(engines)
    ledger, books = Ledger(engines, "TEST"), {}
    for seed in seeds(batch):
        with engines.write.begin() as connection:
            books[seed] = ActsPlant(ledger, connection, Random(seed), f"P{seed}").run()
    with engines.read.connect() as connection:
        assert known(connection) == set().union(*(book.things for book in books.values()))
        assert sum(compare(connection, book, seed) for seed, book in books.items()) > PLANTS
    assert verify(engines).faults == ()


@pytest.mark.parametrize("batch", range(BATCHES))
def test_plants_taken_over_from_files(engines: Engines, tmp_path: Path, batch: int) -> None:
    in_a_hurry(engines)
    folder, books = Folder(), {}
    item_rows(folder)
    for seed in seeds(batch):
        books[seed] = FolderPlant(folder, Random(seed), f"P{seed}").run()
    path = folder.write(tmp_path / "plant")
    told = {kind: len(rows) for kind, rows in folder.rows.items()}
    first = import_folder(engines, path)
    assert (first.errors, dict(first.recorded), first.already) == ((), told, {})
    with engines.read.connect() as connection:
        assert known(connection) == set().union(*(book.things for book in books.values()))
        assert sum(compare(connection, book, seed) for seed, book in books.items()) > PLANTS
    again = import_folder(engines, path)
    assert (again.errors, again.recorded, dict(again.already)) == ((), {}, told)
    assert verify(engines).faults == ()

"""The walk inside PostgreSQL tells what a statement for each level tells; on SQLite it is that."""

import pytest
from sqlalchemy import select, text

from db.domain.commands import CompleteUnits
from db.domain.stock_commands import PackBox, PackLine
from db.engine import Engines
from db.models.material import trackable
from db.queries.levels import level_by_level, levels
from db.queries.trace import trace
from db.queries.walk import Direction, Link
from db.services.completion import complete_units
from db.services.packing import pack_box
from tests.helpers.databases import PostgresServer, opened
from tests.helpers.figures import set_rows
from tests.helpers.plant import Plant, row

MANY = 12
BY_INDEX = (text("SET LOCAL enable_seqscan = off"), text("DISCARD PLANS"))
"""As in a large record; small tables are read whole."""
LOOKED_UP = text("SELECT pg_stat_get_xact_tuples_fetched('material_issue'::regclass)")
"""So many issues this transaction has read by an index."""

BOTH = pytest.mark.parametrize("direction", list(Direction))


def told_by(found: list[list[Link]]) -> list[list[Link]]:
    """Levels in a fixed order; a level that only ends the walk tells nothing."""
    return [sorted(set(level), key=repr) for level in found if level]


@BOTH
def test_the_walk_tells_the_links_of_each_level(told: Engines, direction: Direction) -> None:
    with told.read.connect() as connection:
        keys = connection.execute(select(trackable.c.id)).scalars().all()
        walked = {key: told_by(list(levels(connection, [key], direction))) for key in keys}
        assert walked == {key: told_by(list(level_by_level(connection, [key], direction))) for key in keys}
    assert max(len(found) for found in walked.values()) > 1


@BOTH
def test_a_walk_from_several_things_at_once_reaches_what_each_of_them_does(told: Engines, direction: Direction) -> None:
    with told.read.connect() as connection:
        keys = connection.execute(select(trackable.c.id)).scalars().all()
        together = {link for level in levels(connection, keys, direction) for link in level}
        each = {link for key in keys for level in levels(connection, [key], direction) for link in level}
    assert together == each


@BOTH
def test_every_link_through_an_order_has_its_number(told: Engines, direction: Direction) -> None:
    with told.read.connect() as connection:
        keys = connection.execute(select(trackable.c.id)).scalars().all()
        links = {link for level in levels(connection, keys, direction) for link in level if link.order_id}
    assert links
    assert all(link.order_no for link in links)


def test_an_order_is_looked_into_once_however_many_of_its_units_are_met(postgres: PostgresServer) -> None:
    """In a box are all units of an order, whose material came in as many portions."""
    units = tuple(f"T-{number}" for number in range(MANY))
    with postgres.database() as url, opened(url) as engines:
        plant = Plant(engines)
        set_rows(plant, row("item", {"code": "CARTON"}, name="Carton", kind="RAW", tracking="SERIAL", uom="piece"))
        plant.order("PO-1", quantity=str(MANY))
        for item in ("OAK-PLY-18", "SCREW-M4"):
            plant.receive(item, item)
            for _ in range(MANY // 2):
                plant.issue("PO-1", item)
        plant.do(complete_units, CompleteUnits, order_no="PO-1", count=MANY, serials=units)
        lines = tuple(PackLine(code=unit) for unit in units)
        plant.do(pack_box, PackBox, box="BOX", box_item="CARTON", lines=lines)
        with engines.write.begin() as connection:
            for setting in BY_INDEX:
                connection.execute(setting)
            before = connection.execute(LOOKED_UP).scalar_one()
            found = trace(connection, "BOX", Direction.BACKWARD)
            assert connection.execute(LOOKED_UP).scalar_one() - before == MANY
    assert len(found.reached) == MANY + 2

"""The walk inside PostgreSQL tells what a statement for each level tells; on SQLite it is that."""

import pytest
from sqlalchemy import select

from db.engine import Engines
from db.models.material import trackable
from db.queries.levels import level_by_level, levels
from db.queries.walk import Direction, Link

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

"""From the roots of a recall to everything they went into: one statement per level, however many units there are."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from sqlalchemy import Connection

from db.domain.reach import certain_from
from db.queries.reports.recall_roots import Roots
from db.queries.walk import Direction, Link, links_from

START = 0
"""Stands for all roots at once; keys begin with 1."""


@dataclass
class Reached:
    """``grades``: what is concerned, True for certain; the lots of the root are not in it. ``orders`` by key."""

    grades: dict[int, bool] = field(default_factory=dict)
    orders: set[int] = field(default_factory=set)


def everything_from(connection: Connection, roots: Roots) -> Reached:
    """Walk forward from all roots together."""
    found = Reached(dict.fromkeys(roots.made, False), set(roots.orders))
    steps = [*((START, key) for key in roots.lots), *((START, key) for key, sure in roots.made.items() if sure)]
    frontier = {*roots.lots, *roots.made}
    while frontier:
        after: set[int] = set()
        for link in links_from(connection, frontier, Direction.FORWARD):
            if link.former is None:
                _follow(link, found, roots, after)
                steps += _sure(link)
        frontier = after
    certain = certain_from(START, steps)
    found.grades = {key: key in certain for key in found.grades}
    return found


def _follow(link: Link, found: Reached, roots: Roots, after: set[int]) -> None:
    if link.order_id is not None:
        found.orders.add(link.order_id)
    far = link.target
    if far is None or far in found.grades or far in roots.lots:
        return
    found.grades[far] = False
    after.add(far)


def _sure(link: Link) -> Iterator[tuple[int, int]]:
    if link.grade.certain and link.source is not None and link.target is not None:
        yield link.source, link.target


def keys_of(grades: dict[int, bool], lots: Iterable[int]) -> set[int]:
    """Everything that is concerned, the root's lots included."""
    return {*grades, *lots}

"""From the roots of a recall to everything they went into: one statement per level, however many units there are."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from sqlalchemy import Connection

from db.domain.reach import certain_from
from db.queries.levels import levels
from db.queries.reports.recall_roots import Roots
from db.queries.walk import Direction, Link

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
    for level in levels(connection, {*roots.lots, *roots.made}, Direction.FORWARD):
        for link in level:
            if link.former is None:
                _follow(link, found, roots)
                steps += _sure(link)
    certain = certain_from(START, steps)
    found.grades = {key: key in certain for key in found.grades}
    return found


def _follow(link: Link, found: Reached, roots: Roots) -> None:
    if link.order_id is not None:
        found.orders.add(link.order_id)
    far = link.target
    if far is not None and far not in roots.lots:
        found.grades.setdefault(far, False)


def _sure(link: Link) -> Iterator[tuple[int, int]]:
    if link.grade.certain and link.source is not None and link.target is not None:
        yield link.source, link.target


def keys_of(grades: dict[int, bool], lots: Iterable[int]) -> set[int]:
    """Everything that is concerned, the root's lots included."""
    return {*grades, *lots}

"""The links that a trace rests on, one by one with their grades, from the plain record."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tests.helpers.brute import Thing
from tests.helpers.plain_record import Fact, PlainRecord


class PlainLink(NamedTuple):
    """One step. Of what an order's pieces share, the end that is the order is None."""

    source: Thing | None
    target: Thing | None
    order: str | None
    grade: str


def links_into(record: PlainRecord, things: Iterable[Thing]) -> set[PlainLink]:
    """What went into these things, through the orders that they came out of, and into each alone."""
    wanted = set(things)
    outs = {PlainLink(None, one.thing, one.order, "POOLED") for one in record.stand("output") if one.thing in wanted}
    orders = {link.order for link in outs}
    return outs | {link for link in _links(record) if link.target in wanted or (_shared(link) and link.order in orders)}


def links_out_of(record: PlainRecord, things: Iterable[Thing]) -> set[PlainLink]:
    """Where these things went: into orders, all that came out of those, and into one thing alone."""
    wanted = set(things)
    links = {link for link in _links(record) if link.source in wanted}
    orders = {link.order for link in links if _shared(link)}
    outs = (one for one in record.stand("output") if one.order in orders)
    return links | {PlainLink(None, one.thing, one.order, "POOLED") for one in outs}


def _shared(link: PlainLink) -> bool:
    return link.target is None


def _links(record: PlainRecord) -> Iterator[PlainLink]:
    """Everything that went into something and is in it still."""
    for issue in record.stand("issue"):
        if record.left_of(issue) > 0:
            yield PlainLink(issue.thing, issue.target, issue.order, "EXACT" if issue.target else "POOLED")
    for load in record.stand("load"):
        yield PlainLink(load.thing, load.target, load.order, "LOADED")
    for fact in record.stand("drawn", "pack"):
        if not _came_out(record, fact):
            yield PlainLink(fact.thing, fact.target, None, "EXACT")


def _came_out(record: PlainRecord, packed: Fact) -> bool:
    return record.count("unpack", of=packed.entry, thing=packed.thing) > 0

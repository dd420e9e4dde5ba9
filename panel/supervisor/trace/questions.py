"""What the trace screen asks on the read lane, so that neither the record nor a large picture holds the screen up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.domain.codes import ScanKind, ScannedCode
from db.domain.refusals import Refused
from db.engine import of_one_moment
from db.queries.genealogy import Genealogy, MadeThing, asked_for
from db.queries.scanned import find_scanned
from db.queries.story import story_of
from panel.supervisor.figures import Figure, figures_of
from panel.supervisor.trace.facts import NodeFacts, facts_of_node
from panel.supervisor.trace.story_page import moments_of
from panel.supervisor.trace.table import Line, lines_of
from panel.supervisor.trace.trace_graph import Drawing, Mode, graph_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from sqlalchemy import Connection

    from widgets.timeline import Moment

    Local = Callable[[datetime], datetime]


@dataclass(frozen=True)
class Picture:
    """A genealogy as it is shown: one way to look at it, with these groups opened."""

    seen: Genealogy
    mode: Mode
    opened: frozenset[str]
    drawing: Drawing
    figures: tuple[Figure, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Answer:
    """What a code led to: its picture, things to choose from, or the refusal. `ticket` is its question's."""

    ticket: int
    code: str
    found: Picture | tuple[MadeThing, ...] | Refused


@dataclass(frozen=True)
class NodeAnswer:
    """The facts of a node, and of a thing its story."""

    ticket: int
    facts: NodeFacts
    moments: tuple[Moment, ...] | None


def ask(connection: Connection, ticket: int, scanned: ScannedCode, item: str | None, local: Local) -> Answer:
    """What a code is and what it leads to, both ways."""
    of_one_moment(connection)
    code = scanned.code
    try:
        if scanned.kind is ScanKind.GS1:
            thing = find_scanned(connection, scanned)
            code, item = thing.code, thing.item
        found = asked_for(connection, code, item)
    except Refused as refused:
        return Answer(ticket, scanned.code, refused)
    if isinstance(found, Genealogy):
        return Answer(ticket, code, picture_of(found, Mode.BOTH, frozenset(), local))
    return Answer(ticket, code, found)


def redraw(
    _connection: Connection, ticket: int, seen: Genealogy, mode: Mode, opened: frozenset[str], local: Local
) -> Answer:
    """The same genealogy looked at otherwise."""
    return Answer(ticket, seen.found.code, picture_of(seen, mode, opened, local))


def picture_of(seen: Genealogy, mode: Mode, opened: frozenset[str], local: Local) -> Picture:
    """Graph, figures and table of a genealogy."""
    drawing = graph_of(seen, mode, opened, local)
    return Picture(seen, mode, opened, drawing, figures_of(seen, mode), lines_of(seen, mode))


def about(connection: Connection, ticket: int, picture: Picture, key: str, local: Local) -> NodeAnswer:
    """The facts of one node, and of a lot or unit its story."""
    of_one_moment(connection)
    facts = facts_of_node(connection, picture.seen, picture.drawing, key, local)
    moments = moments_of(story_of(connection, int(key[2:])), local) if key.startswith("t:") else None
    return NodeAnswer(ticket, facts, moments)

"""What a trace answers beside its graph: the quality trail, the cost, who worked on it; what of it can be handed on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from db.domain.report import Column, Content, Fields, Report, Table, ValueKind
from db.engine import of_one_moment
from db.queries.reports.cost import cost_report
from db.queries.reports.genealogy import genealogy_report
from db.queries.reports.head import plant_head
from db.queries.reports.quality import quality_report
from panel.cli.report import program
from panel.supervisor import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy import Connection

    from db.domain.report import Section
    from panel.supervisor.trace.table import Line

QUALITY, COST, PEOPLE = "quality", "cost", "people"
OF_PEOPLE = ("operations", "timeline")
ASKED: dict[str, Callable[[Connection, str, str], Content]] = {
    QUALITY: quality_report, COST: cost_report, PEOPLE: genealogy_report,
}  # fmt: skip


@dataclass(frozen=True)
class More:
    """One of them. ``ticket``: of the trace it belongs to."""

    ticket: int
    kind: str
    sections: tuple[Section, ...]


def more_of(connection: Connection, ticket: int, kind: str, code: str, item: str) -> More:
    """Raises Refused (LOT-UNKNOWN)."""
    of_one_moment(connection)
    found = ASKED[kind](connection, code, item)
    sections = found.sections
    if kind == PEOPLE:
        sections = tuple(one for one in sections if one.name in OF_PEOPLE)
    return More(ticket, kind, tuple(sections))


def report_of(connection: Connection, code: str, lines: Sequence[Line]) -> Report:
    """The rows that a trace shows, as a report that the writers take."""
    head = plant_head(connection)
    columns = tuple(Column(name.lower().replace(" ", "_"), ValueKind.TEXT) for name in words.HEADINGS)
    table = Table("reached", columns, tuple(line.cells for line in lines))
    asked = Fields("parameters", (Column("code", ValueKind.TEXT),), (code,))
    content = Content(asked, (table,), code)
    return Report("trace", datetime.now(UTC), head.name, head.timezone, program(), content)

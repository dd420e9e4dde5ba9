"""The traceability record as food auditors ask for it: one sortable sheet of critical tracking events."""

from collections import Counter
from collections.abc import Iterable, Iterator

from sqlalchemy import Connection

from db.domain.report import Content, fields_of, table_of
from db.queries.reports.fsma_events import Events
from db.queries.reports.fsma_roots import Chosen
from db.queries.reports.fsma_views import REQUIRED, EmptyRow, FsmaAsked, FsmaRow, TrackingEvent
from db.queries.reports.head import plant_head

PLACE = {event: number for number, event in enumerate(TrackingEvent)}


def fsma_report(connection: Connection, asked: FsmaAsked, which: Chosen) -> Content:
    """Sections ``events``, by time, and ``not_known``: what is asked for and is in no row."""
    site = plant_head(connection).name or None
    rows = sorted(Events(connection, site, which).rows(), key=_in_time)
    sections = (table_of("events", FsmaRow, rows), table_of("not_known", EmptyRow, _empty(rows)))
    code = asked.lots if asked.lots and "\n" not in asked.lots else None
    return Content(fields_of("parameters", asked), sections, code)


def _in_time(row: FsmaRow) -> tuple[object, ...]:
    names = (row.reference_no, row.item, row.traceability_lot_code, row.into_lot_code)
    return (row.event_at, PLACE[row.event], *(name or "" for name in names), row.quantity)


def _empty(rows: Iterable[FsmaRow]) -> Iterator[EmptyRow]:
    """In the order of the columns."""
    missing = Counter((row.event, name) for row in rows for name in REQUIRED[row.event] if getattr(row, name) is None)
    for event, names in REQUIRED.items():
        yield from (EmptyRow(event, name, missing[event, name]) for name in names if missing[event, name])

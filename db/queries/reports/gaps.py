"""The report of what the record does not know."""

from collections import Counter
from typing import NamedTuple

from sqlalchemy import Connection

from db.domain.report import Content, fields_of, table_of
from db.queries.gaps import trace_gaps


class Nothing(NamedTuple):
    """A report that is asked without parameters."""


class GapCount(NamedTuple):
    """How many gaps of one kind there are."""

    kind: str
    number: int


class GapRow(NamedTuple):
    """One gap: its kind, the lot or unit (of STAGE-WITHOUT-TIMES: the product and its order), what is missing."""

    kind: str
    item: str
    code: str
    detail: str


def gaps_report(connection: Connection) -> Content:
    """Sections ``totals`` and ``gaps``, sorted by kind, item, code."""
    found = [GapRow(gap.kind, gap.item, gap.code, gap.detail) for gap in trace_gaps(connection)]
    totals = Counter(gap.kind for gap in found)
    counts = (GapCount(*pair) for pair in sorted(totals.items()))
    sections = (table_of("totals", GapCount, counts), table_of("gaps", GapRow, found))
    return Content(fields_of("parameters", Nothing()), sections)

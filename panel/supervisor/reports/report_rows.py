"""A report's sections as tables: values as the plant says them, any number of rows at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, overload

from db.domain.report import Column as ReportColumn
from db.domain.report import Fields, Section, Table, ValueKind
from db.interchange.report_reading import RIGHT
from panel import wording
from panel.cli.report_words import words as report_words
from panel.supervisor.reports import reports_words as words
from widgets.grid import Cell, Column, GridRow

if TYPE_CHECKING:
    from collections.abc import Callable

WIDE, NARROW = 3, 2
CODES = frozenset({"code", "lot", "lot_code", "unit", "order_no", "root"})
Value = Any


def columns_of(section: Section) -> list[Column]:
    """The headings; what is a text is wider."""
    if isinstance(section, Fields):
        return [Column(words.NAME, NARROW, sorts=False), Column(words.VALUE, WIDE, sorts=False)]
    return [
        Column(report_words(one.name), WIDE if one.kind is ValueKind.TEXT else NARROW, right=one.kind in RIGHT)
        for one in section.columns
    ]


def told(value: Value, column: ReportColumn, local: Callable[[datetime], datetime]) -> str:
    """A value in words; nothing where nobody knows it."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return wording.moment(local(value))
    if isinstance(value, date):
        return wording.day(value)
    if isinstance(value, Decimal):
        return _number(value, column)
    if isinstance(value, bool):
        return words.YES if value else words.NO
    return report_words(str(value)) if column.kind is ValueKind.WORD else str(value)


def _number(value: Decimal, column: ReportColumn) -> str:
    """Shares as percent, money in hundredths, minutes in tenths; an amount as exactly as it is kept."""
    if column.kind is ValueKind.SHARE:
        return f"{wording.number((value * 100).quantize(Decimal('0.1')))} %"
    if column.kind is ValueKind.MONEY:
        return wording.number(value.quantize(Decimal("0.01")))
    return wording.number(value.quantize(Decimal("0.1")) if column.name.endswith("minutes") else value)


class SectionRows(Sequence[GridRow]):
    """The rows of a section; one is made when it is looked at. ``key``: the code it is about, else empty."""

    def __init__(self, section: Section, local: Callable[[datetime], datetime]) -> None:
        self.section, self._local = section, local
        self.rows: Sequence[tuple[Value, ...]] = section.rows if isinstance(section, Table) else ()
        names = [one.name for one in section.columns]
        self._about = next((at for at, name in enumerate(names) if name in CODES), None)

    def __len__(self) -> int:
        return len(self.rows) if isinstance(self.section, Table) else len(self.section.columns)

    @overload
    def __getitem__(self, at: int) -> GridRow: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[GridRow]: ...
    def __getitem__(self, at: int | slice) -> Any:
        if isinstance(at, slice):
            return [self._row(one) for one in range(*at.indices(len(self)))]
        return self._row(at)

    def _row(self, at: int) -> GridRow:
        section = self.section
        if isinstance(section, Fields):
            column = section.columns[at]
            cells = (Cell(report_words(column.name), tone="muted"), self._cell(section.values[at], column, 0))
            return GridRow("", cells)
        row = self.rows[at]
        shown = tuple(self._cell(value, one, place) for place, (value, one)
                      in enumerate(zip(row, section.columns, strict=True)))  # fmt: skip
        return GridRow(str(row[self._about] or "") if self._about is not None else "", shown)

    def _cell(self, value: Value, column: ReportColumn, place: int) -> Cell:
        return Cell(told(value, column, self._local), bold=place == self._about, code=place == self._about)

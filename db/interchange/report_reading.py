"""A report's values as people read them on paper and on a terminal: plant time, words instead of ids."""

from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from db.domain.numbers import plain
from db.domain.report import Cell, Column, Report, ValueKind
from db.interchange.report_cells import Words, cell_text

RIGHT = frozenset({ValueKind.QUANTITY, ValueKind.MONEY, ValueKind.SHARE, ValueKind.COUNT})
"""Kinds that are set to the right, so that their digits stand below each other."""


class Reader:
    """Turns cells into what is read; one for a whole report."""

    def __init__(self, report: Report, words: Words) -> None:
        self._zone, self.words = ZoneInfo(report.timezone), words

    def __call__(self, value: Cell, kind: ValueKind) -> str:
        """Empty for None."""
        if isinstance(value, datetime):
            return f"{value.astimezone(self._zone):%Y-%m-%d %H:%M}"
        if kind is ValueKind.SHARE and isinstance(value, Decimal):
            return f"{plain((value * 100).quantize(Decimal('0.1')))} %"
        told = cell_text(value)
        return self.words(told) if kind is ValueKind.WORD and told else told

    def row(self, row: tuple[Cell, ...], columns: tuple[Column, ...]) -> list[str]:
        """A whole row."""
        return [self(value, column.kind) for value, column in zip(row, columns, strict=True)]

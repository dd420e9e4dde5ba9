"""Where everything of a printed report stands: rows broken into lines, lines into pages. Pure; lengths in points.

Nothing is cut off: a cell that is too wide goes on in the next line, a word that is too wide is broken.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from db.domain.report import Fields, Report, Section, Table
from db.interchange.report_reading import RIGHT, Reader

Measure = Callable[[str, bool], float]
"""The width of a text in the table's size; the second argument says bold."""

LEADING, PAD, GAP = 10.0, 2.5, 14.0
WIDEST, NARROWEST, LABELS = 190.0, 26.0, 150.0
LOOKED_AT = 400
WIDE = 8
"""Columns from which a report is laid across the sheet."""
NOTHING = "\N{EN DASH}"


@dataclass(frozen=True)
class Line:
    """One row as it is drawn: its cells' lines; ``bold`` cells are those before ``bold``."""

    cells: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    right: tuple[bool, ...]
    bold: int = 0
    title: bool = False

    @property
    def height(self) -> float:
        """With its padding; a title has room above."""
        return max(len(cell) for cell in self.cells) * LEADING + 2 * PAD + (GAP if self.title else 0)


@dataclass(frozen=True)
class Placed:
    """A line and the y of its upper edge, downwards from the top of the page's body."""

    y: float
    line: Line


def is_wide(report: Report) -> bool:
    """True where a table has too many columns for an upright sheet."""
    return any(isinstance(one, Table) and len(one.columns) > WIDE for one in report.sections)


class Layout:
    """Lays a report out on pages of one width. ``pages`` may be asked again: the answer is the same."""

    def __init__(self, report: Report, read: Reader, measure: Measure, width: float) -> None:
        self._report, self._read, self._measure, self._width = report, read, measure, width
        self._break = lru_cache(maxsize=20_000)(self._broken)

    def pages(self, height: float, first: float) -> Iterator[list[Placed]]:
        """The pages, each a list of lines; ``first`` is what the first one has for its body."""
        page: list[Placed] = []
        y, room = 0.0, first
        for section in self._report.sections:
            lines, header = self._lines(section), None
            for number, line in enumerate(lines):
                if number == 1 and isinstance(section, Table):
                    header = line
                # A title does not stand alone at the end of a page.
                needed = line.height + (4 * LEADING if line.title else 0)
                if page and y + needed > room:
                    yield page
                    page, y, room = [], 0.0, height
                    if header and line is not header:
                        page, y = [Placed(0.0, header)], header.height
                page.append(Placed(y, line))
                y += line.height
        yield page

    def _lines(self, section: Section) -> Iterator[Line]:
        if not section.columns:
            return
        yield Line(((self._read.words(section.name),),), (self._width,), (False,), 1, title=True)
        if isinstance(section, Fields):
            widths: tuple[float, ...] = (LABELS, self._width - LABELS)
            for column, told in zip(section.columns, self._read.row(section.values, section.columns), strict=True):
                yield self._line((self._read.words(column.name), told or NOTHING), widths, (False, False), 1)
            return
        heads = [self._read.words(column.name) for column in section.columns]
        widths = self._widths(heads, section)
        right = tuple(column.kind in RIGHT for column in section.columns)
        yield self._line(heads, widths, right, len(heads))
        if not section.rows:
            yield Line(((NOTHING,),), (self._width,), (False,))
        for row in section.rows:
            yield self._line(self._read.row(row, section.columns), widths, right)

    def _line(self, texts: Sequence[str], widths: tuple[float, ...], right: tuple[bool, ...], bold: int = 0) -> Line:
        cells = (self._break(text, widths[at] - 2 * PAD, at < bold) for at, text in enumerate(texts))
        return Line(tuple(cells), widths, right, bold)

    def _widths(self, heads: Sequence[str], table: Table) -> tuple[float, ...]:
        """What the columns would like, cut to one greatest width that lets all of them fit."""
        wanted = [max(self._measure(word, True) for word in head.split() or [""]) for head in heads]
        for row in table.rows[:LOOKED_AT]:
            for at, told in enumerate(self._read.row(row, table.columns)):
                wanted[at] = max(wanted[at], self._measure(told, False))
        wanted = [min(max(one + 2 * PAD + 1, NARROWEST), WIDEST) for one in wanted]
        return fitted(wanted, self._width)

    def _broken(self, text: str, width: float, bold: bool) -> tuple[str, ...]:
        return tuple(line for part in text.split("\n") or [""] for line in self._wrapped(part, width, bold))

    def _wrapped(self, text: str, width: float, bold: bool) -> Iterator[str]:
        if self._measure(text, bold) <= width:
            yield text
            return
        line = ""
        for word in text.split():
            longer = f"{line} {word}" if line else word
            if self._measure(longer, bold) <= width:
                line = longer
                continue
            if line:
                yield line
            *full, line = self._pieces(word, width, bold)
            yield from full
        yield line

    def _pieces(self, word: str, width: float, bold: bool) -> Iterator[str]:
        start = 0
        for end in range(1, len(word)):
            if self._measure(word[start : end + 1], bold) > width:
                yield word[start:end]
                start = end
        yield word[start:]


def fitted(wanted: Sequence[float], room: float) -> tuple[float, ...]:
    """The widths themselves where they fit; else the widest are cut to one width so that all of them fill the room."""
    if sum(wanted) <= room:
        return tuple(wanted)
    left, columns = room, sorted(wanted)
    for at, one in enumerate(columns):
        most = left / (len(columns) - at)
        if one > most:
            return tuple(min(width, most) for width in wanted)
        left -= one
    return tuple(wanted)

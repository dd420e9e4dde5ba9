"""A report on paper: A4, the house's font, the code in bars, page n of m, headers that repeat."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from db.domain.report import ValueKind
from db.interchange.report_layout import GAP, LEADING, PAD, Layout, Placed, is_wide
from db.interchange.report_reading import Reader

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reportlab.pdfgen.canvas import Canvas

    from db.domain.report import Report
    from db.interchange.report_cells import Words

MM = 72 / 25.4
SHORT, LONG = 210 * MM, 297 * MM
MARGIN, FOOT, HEAD = 14 * MM, 8 * MM, 9 * MM
FIRST_HEAD, BARS = 15 * MM, 11 * MM
SIZE, TITLE, SMALL, BIG = 7.5, 10.0, 7.0, 16.0
MODULE = 0.33 * MM
"""The width of a narrow bar where there is room for it (0.33 mm is what hand scanners read best)."""
PLAIN, BOLD = "Report", "Report-Bold"
GREY, LINE = (0.35, 0.38, 0.42), (0.6, 0.63, 0.66)


@dataclass(frozen=True)
class Print:
    """What a printed report needs from outside: two TrueType files, and the bars of a code ("" where it has none)."""

    font: Path
    bold: Path
    bars: Callable[[str], str]


def write_report_pdf(report: Report, path: Path, words: Words, look: Print) -> None:
    """Write the file."""
    from reportlab.pdfbase.pdfmetrics import registerFont, stringWidth
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    registerFont(TTFont(PLAIN, str(look.font)))
    registerFont(TTFont(BOLD, str(look.bold)))
    wide, tall = (LONG, SHORT) if is_wide(report) else (SHORT, LONG)
    canvas = Canvas(str(path), pagesize=(wide, tall), pageCompression=1, invariant=1)

    @lru_cache(maxsize=20_000)
    def measure(text: str, bold: bool) -> float:
        return float(stringWidth(text, BOLD if bold else PLAIN, SIZE))

    layout = Layout(report, Reader(report, words), measure, wide - 2 * MARGIN)
    _Press(canvas, report, words, wide, tall).run(layout, look.bars(report.content.code or ""))


class _Press:
    def __init__(self, canvas: Canvas, report: Report, words: Words, wide: float, tall: float) -> None:
        self._canvas, self._report, self._words = canvas, report, words
        self._wide, self._tall = wide, tall
        self._title = words(report.title)

    def run(self, layout: Layout, bars: str) -> None:
        """Laid out twice: the number of pages is known before the first one is drawn."""
        body = self._tall - 2 * MARGIN - FOOT
        room = (body - HEAD, body - FIRST_HEAD - (BARS + GAP if bars else 0))
        total = sum(1 for _ in layout.pages(*room))
        self._canvas.setTitle(self._title)
        self._canvas.setSubject(self._report.content.code or "")
        self._canvas.setCreator(self._report.program)
        for number, page in enumerate(layout.pages(*room), 1):
            top = self._first_head(bars) if number == 1 else self._head()
            self._canvas.setStrokeColorRGB(*LINE)
            for placed in page:
                self._line(placed, top)
            self._foot(number, total)
            self._canvas.showPage()
        self._canvas.save()

    def _first_head(self, bars: str) -> float:
        pen, top = self._canvas, self._tall - MARGIN
        pen.setFont(BOLD, BIG)
        pen.drawString(MARGIN, top - BIG, self._title)
        pen.setFont(PLAIN, TITLE)
        pen.drawRightString(self._wide - MARGIN, top - BIG, self._report.plant)
        top -= FIRST_HEAD
        if bars:
            module = min(MODULE, (self._wide - 2 * MARGIN) / len(bars))
            for bar in re.finditer("1+", bars):
                pen.rect(MARGIN + bar.start() * module, top - BARS, len(bar[0]) * module, BARS, stroke=0, fill=1)
            pen.setFont(PLAIN, TITLE)
            pen.drawString(MARGIN, top - BARS - TITLE - 1, self._report.content.code or "")
            top -= BARS + GAP
        return top

    def _head(self) -> float:
        pen, top = self._canvas, self._tall - MARGIN
        pen.setFillColorRGB(*GREY)
        pen.setFont(PLAIN, SMALL)
        pen.drawString(MARGIN, top - SMALL, " ".join((self._title, self._report.content.code or "")))
        pen.drawRightString(self._wide - MARGIN, top - SMALL, self._report.plant)
        pen.setFillColorRGB(0, 0, 0)
        return top - HEAD

    def _foot(self, number: int, total: int) -> None:
        pen, report = self._canvas, self._report
        pen.setFillColorRGB(*GREY)
        pen.setFont(PLAIN, SMALL)
        moment = Reader(report, self._words)(report.as_of, ValueKind.INSTANT)
        told = f"{self._words('as_of')} {moment} {report.timezone}  \N{MIDDLE DOT}  {report.program}"
        pen.drawString(MARGIN, MARGIN, told)
        page = self._words("page_of").format(number=number, total=total)
        pen.drawRightString(self._wide - MARGIN, MARGIN, page)
        pen.setFillColorRGB(0, 0, 0)

    def _line(self, placed: Placed, top: float) -> None:
        line, pen = placed.line, self._canvas
        upper = top - placed.y - (GAP if line.title else 0)
        # One text object a row: of thousands of pages each is a third smaller, in memory too.
        text, x, size = pen.beginText(), MARGIN, TITLE if line.title else SIZE
        for at, cell in enumerate(line.cells):
            font = BOLD if at < line.bold else PLAIN
            text.setFont(font, size)
            for number, told in enumerate(cell):
                free = line.widths[at] - PAD - pen.stringWidth(told, font, size) if line.right[at] else PAD
                text.setTextOrigin(x + free, upper - PAD - SIZE - number * LEADING)
                text.textOut(told)
            x += line.widths[at]
        pen.drawText(text)
        pen.setLineWidth(0.6 if line.bold else 0.2)
        pen.line(MARGIN, top - placed.y - line.height, self._wide - MARGIN, top - placed.y - line.height)

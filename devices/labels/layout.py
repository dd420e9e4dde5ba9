"""Where everything on a label stands, in dots: the symbol, and each row of text. What does not fit is refused.

Two arrangements: the title, the symbol across the label and the texts below, or a square symbol left and the texts
beside it; on an upright label a square symbol stands like the bars. A linear symbol is taken where it fits, since every
reader knows it; else a matrix symbol.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from devices.base import DeviceFault, FaultCode
from devices.labels.symbols import Symbol, Symbology, symbol_of
from devices.labels.text import Line, Text, fitted, missing, stacked

if TYPE_CHECKING:
    from devices.labels.size import LabelSize

_BAR_SHARE, _SMALLEST_BAR_MM, _LARGEST_BAR_MM = 0.4, 5.0, 30.0
_BESIDE_SHARE, _OVER_SHARE = 0.45, 0.5
"""Of the label, for a square symbol: its width with texts beside it, its height with texts below."""

_CODE_SCALE = 1.25
"""What people read out when no reader is at hand is larger than the rest."""


@dataclass(frozen=True, slots=True)
class LabelFields:
    """What stands on a label: a title, the code as a symbol and in characters, and lines below it."""

    title: str
    code: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlacedSymbol:
    """left, top: of the first dark module; module: dots; bars: dots of height of a linear symbol, else of a module."""

    symbol: Symbol
    left: int
    top: int
    module: int
    bars: int

    @property
    def width(self) -> int:
        """Dots without quiet zones."""
        return len(self.symbol.rows[0]) * self.module

    @property
    def height(self) -> int:
        """Dots without quiet zones."""
        return len(self.symbol.rows) * self.bars


@dataclass(frozen=True, slots=True)
class Layout:
    """A label that can be drawn. Everything lies inside it, and no text in a quiet zone."""

    size: LabelSize
    fields: LabelFields
    symbol: PlacedSymbol
    lines: tuple[Line, ...]


def laid_out(fields: LabelFields, size: LabelSize, symbology: Symbology | None = None) -> Layout:
    """The label; with no symbology the first that fits of Code 128, DataMatrix, QR.

    Raises DeviceFault: LABEL_CODE (what no symbol can carry), LABEL_TEXT (controls, or no room), LABEL_LETTERS (some
    that the font does not have), LABEL_TOO_SMALL (no symbol fits; facts say how wide a label the last one needs).
    """
    for text in (fields.title, *fields.lines):
        if not text.isprintable():
            raise DeviceFault(FaultCode.LABEL_TEXT, text=text)
    if lacking := missing("".join((fields.title, fields.code, *fields.lines))):
        raise DeviceFault(FaultCode.LABEL_LETTERS, letters=lacking)
    wanted = [symbology] if symbology else list(Symbology)
    faults = []
    for one in wanted:
        try:
            symbol = symbol_of(fields.code, one)
            upright = size.height > size.width
            return (_over if symbol.linear or upright else _beside)(fields, size, symbol)
        except DeviceFault as fault:
            faults.append(fault)
    raise min(faults, key=_telling)


def _telling(fault: DeviceFault) -> int:
    """A text that nowhere fits is told rather than a symbol that does not."""
    return [FaultCode.LABEL_TEXT, FaultCode.LABEL_TOO_SMALL, FaultCode.LABEL_CODE].index(fault.code)


def _over(fields: LabelFields, size: LabelSize, symbol: Symbol) -> Layout:
    """Title, symbol, texts, one over the other, in the middle of the label."""
    wide, tall = size.width - 2 * size.margin, size.height - 2 * size.margin
    module = _module(symbol, size, size.width, int(tall * _OVER_SHARE))
    bars = _bar_height(size) if symbol.linear else symbol.height * module
    gap = size.margin // 2
    title, *others = fitted(_texts(fields), wide, tall - bars - 2 * gap, size)
    top = size.margin + (tall - bars - 2 * gap - sum(row.height for part in (title, *others) for row in part)) // 2
    first = top + sum(row.height for row in title) + gap
    left = (size.width - len(symbol.rows[0]) * module) // 2
    placed = PlacedSymbol(symbol, left, first + (0 if symbol.linear else symbol.quiet * module), module, bars)
    placed = placed if symbol.linear else replace(placed, bars=module)
    below = [row for part in others for row in part]
    lines = (*stacked(title, size.margin, top, wide, "centre"),)
    return Layout(size, fields, placed, (*lines, *stacked(below, size.margin, first + bars + gap, wide, "centre")))


def _beside(fields: LabelFields, size: LabelSize, symbol: Symbol) -> Layout:
    module = _module(symbol, size, int(size.width * _BESIDE_SHARE), size.height)
    square, quiet = symbol.width * module, symbol.quiet * module
    placed = PlacedSymbol(symbol, quiet, (size.height - square) // 2 + quiet, module, module)
    wide, tall = size.width - size.margin - square, size.height - 2 * size.margin
    rows = [row for part in fitted(_texts(fields), wide, tall, size) for row in part]
    top = size.margin + (tall - sum(row.height for row in rows)) // 2
    return Layout(size, fields, placed, tuple(stacked(rows, square, top, wide, "left")))


def _bar_height(size: LabelSize) -> int:
    return size.dots(min(max(_SMALLEST_BAR_MM, size.height_mm * _BAR_SHARE), _LARGEST_BAR_MM))


def _texts(fields: LabelFields) -> list[Text]:
    texts = [Text(fields.title), Text(fields.code, _CODE_SCALE), *map(Text, fields.lines)]
    return [text for text in texts if text.words]


def _module(symbol: Symbol, size: LabelSize, wide: int, tall: int) -> int:
    """Dots of one module, as many as the room allows. Raises DeviceFault LABEL_TOO_SMALL."""
    choices = size.modules(linear=symbol.linear)
    least_tall = size.dots(_SMALLEST_BAR_MM) if symbol.linear else choices[-1] * symbol.height
    if choices[-1] * symbol.width > wide or least_tall > tall:
        needed = size.millimetres(choices[-1] * symbol.width) * size.width / wide
        facts = {"width_mm": int(size.width_mm), "needed_mm": int(needed) + 1, "height_mm": int(size.height_mm)}
        raise DeviceFault(FaultCode.LABEL_TOO_SMALL, **facts, needed_height_mm=int(size.millimetres(least_tall)) + 1)
    return next(
        module
        for module in choices
        if module * symbol.width <= wide and (symbol.linear or module * symbol.height <= tall)
    )

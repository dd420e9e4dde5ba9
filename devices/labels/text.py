"""Texts into a box: as large as they fit, in one row each where that can be read, else broken; never cut off."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from devices.base import DeviceFault, FaultCode
from devices.labels.size import SMALLEST_TEXT_MM

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from devices.labels.size import LabelSize

_LEADING = 1.25
_MOST_ROWS = 3
"""Of one text: a serial broken into four is not read any more."""

_NOWHERE, _LARGE = "\uffff", 40
"""No font has this character; at this height its box is like no letter."""

Align = Literal["centre", "left"]


@dataclass(frozen=True, slots=True)
class Text:
    """A text, and how much larger than the others its letters are."""

    words: str
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Row:
    """A text, or a part of one, that fits; letters: their height in dots."""

    text: str
    letters: int

    @property
    def height(self) -> int:
        return int(self.letters * _LEADING)


@dataclass(frozen=True, slots=True)
class Line:
    """A row in its place: the top left corner and width of where it may stand, in dots."""

    row: Row
    left: int
    top: int
    width: int
    align: Align


def fitted(texts: Sequence[Text], width: int, height: int, size: LabelSize) -> list[list[Row]]:
    """The rows of each text, in letters as high as fit. Raises DeviceFault LABEL_TEXT: the smallest do not fit."""
    for most in (1, _MOST_ROWS):
        for letters in range(size.dots(size.largest_text_mm), size.dots(SMALLEST_TEXT_MM) - 1, -1):
            rows = [_rows(text, int(letters * text.scale), width) for text in texts]
            if max(map(len, rows)) <= most and sum(row.height for part in rows for row in part) <= height:
                return rows
    raise DeviceFault(FaultCode.LABEL_TEXT, text=max((text.words for text in texts), key=len)[:80], rows=len(texts))


def stacked(rows: Sequence[Row], left: int, top: int, width: int, align: Align) -> Iterator[Line]:
    """One under the other."""
    for row in rows:
        yield Line(row, left, top, width, align)
        top += row.height


def _rows(text: Text, letters: int, width: int) -> list[Row]:
    across = max(1, int(width / _advance(letters)))
    return [Row(part, letters) for part in _broken(text.words.split(" "), across)]


def _broken(words: Sequence[str], across: int) -> Iterator[str]:
    row = ""
    for word in words:
        joined = f"{row} {word}" if row else word
        if len(joined) <= across:
            row = joined
            continue
        if row:
            yield row
        rest = word
        while len(rest) > across:
            yield rest[:across]
            rest = rest[across:]
        row = rest
    yield row


def missing(text: str) -> str:
    """The characters that the font would draw as an empty box, each once; "" where it has all."""
    return "".join(char for char in dict.fromkeys(text) if not char.isascii() and char.isprintable() and _lacks(char))


@functools.lru_cache(maxsize=4096)
def _lacks(char: str) -> bool:
    return _drawn(char) == _drawn(_NOWHERE)


def _drawn(char: str) -> tuple[tuple[int, int], bytes]:
    mask = font(_LARGE).getmask(char, mode="1")
    return mask.size, bytes(mask)


@functools.lru_cache(maxsize=256)
def _advance(letters: int) -> float:
    """Dots from one letter to the next; all are as wide."""
    return float(font(letters).getlength("0"))


@functools.lru_cache(maxsize=64)
def font(letters: int) -> Any:
    """DejaVu Sans Mono comes with python-barcode and knows Latin, Greek and Cyrillic."""
    from pathlib import Path

    import barcode
    from PIL import ImageFont

    return ImageFont.truetype(Path(barcode.__file__).with_name("fonts") / "DejaVuSansMono.ttf", letters)

"""The same label in ZPL II, for printers on port 9100 (Zebra and those that speak its language).

The symbol goes as the very dots that were proved, not as a command to draw one: what printers make of theirs differs in
width and in what it encodes. So does a text with letters beyond ASCII, in the picture's font: which of them a printer's
own font has, differs. A row of dots that repeats is one sign, so bars cost no more than their first row.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from devices.labels.layout import LabelFields, Layout, laid_out
from devices.labels.picture import line_picture, png_of, symbol_picture
from devices.labels.size import LabelSize

if TYPE_CHECKING:
    from PIL.Image import Image

    from devices.labels.symbols import Symbology
    from devices.labels.text import Line

_RUN = re.compile(r"([0-9A-F])\1{2,}")
_TWENTIES = 20


def label_zpl(fields: LabelFields, size: LabelSize | None = None, symbology: Symbology | None = None) -> bytes:
    """One label as ZPL in ASCII, each text as hexadecimal where ZPL would read a command in it.

    The label is drawn and decoded as a picture first. Raises what `label_png` raises.
    """
    layout = laid_out(fields, size or LabelSize(), symbology)
    png_of(layout)
    return zpl_of(layout)


def zpl_of(layout: Layout) -> bytes:
    """Of a label that was proved."""
    width, height = layout.size.width, layout.size.height
    head = f"^XA^CI28\n^PW{width}^LL{height}^LH0,0"
    texts = [_text(line) for line in layout.lines]
    symbol = _dots(symbol_picture(layout.symbol), layout.symbol.left, layout.symbol.top)
    return "\n".join([head, symbol, *texts, "^PQ1", "^XZ", ""]).encode("ascii")


def escaped(text: str) -> str:
    """Text for ^FH: everything but letters, digits and a few harmless signs as _XX of its UTF-8 bytes."""
    harmless = b" -./:,+()"
    return "".join(
        chr(byte) if byte < 0x80 and (chr(byte).isalnum() or byte in harmless) else f"_{byte:02X}"  # noqa: PLR2004
        for byte in text.encode()
    )


def _dots(picture: Image, left: int, top: int) -> str:
    """^GFA: bytes in all twice, bytes a row, then the rows in hexadecimal; ":" repeats the row before, "," fills a row
    with zeros, a letter before a digit says how often (ZPL II Programming Guide, Alternative Data Compression Scheme).
    """
    across = (picture.width + 7) // 8
    light = picture.tobytes()  # 1 is light, and so is what fills a row up to whole bytes
    spare = across * 8 - picture.width
    rows = []
    for row in range(picture.height):
        number = int.from_bytes(light[row * across : (row + 1) * across])
        dark = ((number >> spare) ^ ((1 << picture.width) - 1)) << spare
        rows.append(f"{dark:0{across * 2}X}")
    told = [":" if number and row == rows[number - 1] else _short(row) for number, row in enumerate(rows)]
    total = across * picture.height
    return f"^FO{left},{top}^GFA,{total},{total},{across},{''.join(told)}^FS"


def _short(row: str) -> str:
    filled = row.rstrip("0")
    return _RUN.sub(_counted, filled) + ("," if len(filled) < len(row) else "")


def _counted(run: re.Match[str]) -> str:
    """Letters for how often: g to z are 20 to 400 times, G to Y after them 1 to 19 times."""
    most, (twenties, ones) = "", divmod(len(run[0]), 20)
    while twenties > _TWENTIES:
        most, twenties = most + "z", twenties - _TWENTIES
    most += chr(ord("g") + twenties - 1) if twenties else ""
    return most + (chr(ord("G") + ones - 1) if ones else "") + run[1]


def _text(line: Line) -> str:
    if not line.row.text.isascii():
        drawn = line_picture(line)
        return _dots(*drawn) if drawn else ""
    where = "C" if line.align == "centre" else "L"
    top = line.top + (line.row.height - line.row.letters) // 2
    place = f"^FO{line.left},{top}^A0N,{line.row.letters}^FB{line.width},1,0,{where}"
    return f"{place}^FH_^FD{escaped(line.row.text)}^FS"

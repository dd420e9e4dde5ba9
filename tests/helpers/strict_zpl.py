"""A strict reader of ZPL: it knows the few commands that labels are written with, and refuses everything else."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_COMMAND = re.compile(r"\^(XA|XZ|CI28|PQ1|PW(\d+)|LL(\d+)|LH0,0|FS|FH_|FO(\d+),(\d+)|FB(\d+),1,0,([CL])|A0N,(\d+))")
_GRAPHIC = re.compile(r"\^GFA,(\d+),(\d+),(\d+),([0-9A-FG-Yg-z:,]+)(?=\^FS)")
_DATA = re.compile(r"\^FD([^\^~]*)(?=\^FS)")


@dataclass
class ReadLabel:
    """picture: of the graphics alone, 255 is paper. texts: (text, left, top, letters)."""

    width: int = 0
    height: int = 0
    texts: list[tuple[str, int, int, int]] = field(default_factory=list)
    graphics: list[tuple[int, int, NDArray[np.uint8]]] = field(default_factory=list)

    @property
    def picture(self) -> NDArray[np.uint8]:
        """What the printer puts on paper, but for the texts. A dot outside the label is a ValueError."""
        paper = np.full((self.height, self.width), 255, np.uint8)
        for left, top, dots in self.graphics:
            tall, wide = dots.shape
            if left < 0 or top < 0 or top + tall > self.height or left + wide > self.width:
                raise ValueError("dots outside the label")
            paper[top : top + tall, left : left + wide] = dots
        return paper


def read_zpl(zpl: bytes) -> ReadLabel:
    """One label. Raises ValueError for anything else than these commands, in one format from ^XA to ^XZ."""
    text = zpl.decode("ascii").replace("\n", "")
    if not (text.startswith("^XA") and text.endswith("^XZ") and text.count("^XA") == text.count("^XZ") == 1):
        raise ValueError("not one format")
    label, place, letters = ReadLabel(), (0, 0), 0
    while text:
        if found := _GRAPHIC.match(text):
            label.graphics.append((*place, _dots(*found.groups())))
        elif found := _DATA.match(text):
            label.texts.append((_unescaped(found[1]), *place, letters))
        elif found := _COMMAND.match(text):
            label.width, label.height = int(found[2] or label.width), int(found[3] or label.height)
            place = (int(found[4]), int(found[5])) if found[4] else place
            letters = int(found[8] or letters)
        else:
            raise ValueError(f"not a command: {text[:40]}")
        text = text[found.end() :]
    return label


def _dots(total: str, again: str, across: str, data: str) -> NDArray[np.uint8]:
    wide, rows = int(across), list[bytes]()
    row, times = "", 0
    for sign in data:
        if sign == ":" and not row and not times:
            rows.append(rows[-1])
        elif sign in "0123456789ABCDEF,":
            row, times = row + ("0" * (wide * 2 - len(row)) if sign == "," else sign * max(times, 1)), 0
        elif sign != ":":
            times += 20 * (ord(sign) - ord("f")) if sign.islower() else ord(sign) - ord("F")
        if len(row) == wide * 2:
            rows.append(bytes.fromhex(row))
            row = ""
    if row or times:
        raise ValueError("not whole rows")
    if total != again or len(rows) * wide != int(total):
        raise ValueError("not as many bytes as were told")
    bits = np.unpackbits(np.frombuffer(b"".join(rows), np.uint8)).reshape(len(rows), wide * 8)
    used = np.flatnonzero(bits.any(axis=0)).max() + 1
    return ((1 - bits[:, :used]) * 255).astype(np.uint8)


def _unescaped(text: str) -> str:
    return re.sub(rb"_([0-9A-F]{2})", lambda match: bytes([int(match[1], 16)]), text.encode()).decode()

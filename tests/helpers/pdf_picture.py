"""The picture in a PDF of ours or of Qt's, dot by dot."""

from __future__ import annotations

import io
import re
import struct
import zlib
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

if TYPE_CHECKING:
    from devices.vision import Picture


def picture_in(pdf: bytes) -> Picture:
    """The only picture, as its own encoding says. Raises AssertionError for a JPEG: it smears bars."""
    at = pdf.index(b"/Subtype /Image")
    start = pdf.index(b"stream", at) + len(b"stream\n")
    head = pdf[pdf.rindex(b"<<", 0, at) : start]
    data = pdf[start : pdf.index(b"endstream", start)]
    if b"/CCITTFaxDecode" in head:
        return np.asarray(_tiff(data, head).convert("L"), np.uint8)
    assert b"/FlateDecode" in head, "a JPEG smears bars"
    dots = np.frombuffer(zlib.decompressobj().decompress(data), np.uint8)
    wide, tall, bits = (_number(head, name) for name in ("Width", "Height", "BitsPerComponent"))
    if bits == 1:
        return np.unpackbits(dots).reshape(tall, -1)[:, :wide] * np.uint8(255)
    return dots.reshape(tall, wide, -1)[..., 0].copy()


def _number(head: bytes, name: str) -> int:
    found = re.search(rf"/{name} (\d+)".encode(), head)
    assert found, name
    return int(found[1])


def _tiff(data: bytes, head: bytes) -> Image.Image:
    """A fax picture needs a file around it: its tags, then the picture as it is."""
    wide, tall = _number(head, "Width"), _number(head, "Height")
    place, tags = 8 + 2 + 12 * 9 + 4, {256: wide, 257: tall, 258: 1, 259: 4, 262: 0, 278: tall, 279: len(data)}
    rows = [struct.pack("<HHII", tag, 4, 1, value) for tag, value in sorted({**tags, 273: place, 277: 1}.items())]
    return Image.open(io.BytesIO(b"II*\0" + struct.pack("<IH", 8, 9) + b"".join(rows) + b"\0\0\0\0" + data))

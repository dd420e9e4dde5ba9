"""The label as a picture of black and white dots (PNG), or a page (PDF); decoded before anybody has it."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from devices.base import DeviceFault, FaultCode
from devices.labels.layout import LabelFields, Layout, laid_out
from devices.labels.size import LabelSize
from devices.labels.text import font

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw

    from devices.labels.layout import PlacedSymbol
    from devices.labels.symbols import Symbology
    from devices.labels.text import Line


def label_png(fields: LabelFields, size: LabelSize | None = None, symbology: Symbology | None = None) -> bytes:
    """The label as a PNG of size.width x size.height dots. Raises what `laid_out` and `proved` raise."""
    return png_of(laid_out(fields, size or LabelSize(), symbology))


def label_pdf(fields: LabelFields, size: LabelSize | None = None, symbology: Symbology | None = None) -> bytes:
    """The same picture as a PDF page of the label's size."""
    layout = laid_out(fields, size or LabelSize(), symbology)
    png_of(layout)
    out = io.BytesIO()
    drawn(layout).save(out, "PDF", resolution=layout.size.dpi)
    return out.getvalue()


def png_of(layout: Layout) -> bytes:
    """Draw and prove."""
    out = io.BytesIO()
    drawn(layout).save(out, "PNG", dpi=(layout.size.dpi, layout.size.dpi))
    proved(out.getvalue(), layout.fields.code, layout.symbol.symbol.symbology)
    return out.getvalue()


def proved(png: bytes, code: str, symbology: str) -> None:
    """Decode a label's picture. Raises DeviceFault LABEL_UNREADABLE unless it holds this code and no other.

    By the symbologies that readers have on: with ITF, two digits are found in the squares of any other code.
    """
    from devices import decode, vision

    read = [
        (one.text, one.symbology) for one in decode.decode_picture(vision.from_bytes(png), decode.DEFAULT_SYMBOLOGIES)
    ]
    if read != [(code, symbology)]:
        raise DeviceFault(FaultCode.LABEL_UNREADABLE, code=code, read=str(read))


def drawn(layout: Layout) -> Image:
    """One bit a dot."""
    from PIL import Image, ImageDraw

    picture = Image.new("1", (layout.size.width, layout.size.height), 1)
    draw = ImageDraw.Draw(picture)
    draw.fontmode = "1"
    picture.paste(symbol_picture(layout.symbol), (layout.symbol.left, layout.symbol.top))
    for line in layout.lines:
        _write(draw, line, line.left, line.top)
    return picture


def line_picture(line: Line) -> tuple[Image, int, int] | None:
    """A line alone, cut to its dots, and the place of their left top corner on the label; None of blanks."""
    from PIL import Image, ImageChops, ImageDraw

    paper = Image.new("1", (line.width, line.row.height), 1)
    draw = ImageDraw.Draw(paper)
    draw.fontmode = "1"
    _write(draw, line, 0, 0)
    box = ImageChops.invert(paper).getbbox()
    return None if box is None else (paper.crop(box), line.left + box[0], line.top + box[1])


def _write(draw: ImageDraw, line: Line, left: int, top: int) -> None:
    across, anchor = (left, "lm") if line.align == "left" else (left + line.width // 2, "mm")
    place = (across, top + line.row.height // 2)
    draw.text(place, line.row.text, font=font(line.row.letters), fill=0, anchor=anchor)


def symbol_picture(placed: PlacedSymbol) -> Image:
    """The symbol alone, without quiet zones."""
    from PIL import Image

    rows = placed.symbol.rows
    small = Image.new("1", (len(rows[0]), len(rows)))
    small.putdata([0 if module == "1" else 255 for row in rows for module in row])
    return small.resize((placed.width, placed.height), Image.Resampling.NEAREST)

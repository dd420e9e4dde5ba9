"""Labels for units, lots and boxes: a Code 128 as PNG or ZPL, proved readable before anybody prints it."""

from __future__ import annotations

import functools
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from devices.base import DeviceFault, FaultCode

if TYPE_CHECKING:
    from PIL.Image import Image

MM_PER_INCH = 25.4
QUIET = 10
"""Modules of white left and right of the bars (ISO/IEC 15417)."""

SMALLEST_MODULE = 2
"""Dots: a module of one dot bleeds into its neighbour."""

WIDEST_MODULE_MM = 0.5
SMALLEST_TEXT_MM = 1.6
_MARGIN_MM = 1.5
_BAR_SHARE = 0.4  # of the label's height; at least 5 mm, so that a hand scanner's line hits it
_SMALLEST_BAR_MM = 5.0


@dataclass(frozen=True, slots=True)
class LabelFields:
    """What stands on a label: a title, the code in bars and in characters, and lines below it."""

    title: str
    code: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LabelSize:
    """Width and height in millimetres, resolution in dots per inch (203 and 300 are usual)."""

    width_mm: float = 76.0
    height_mm: float = 50.0
    dpi: int = 203

    def dots(self, millimetres: float) -> int:
        """Whole dots, rounded down: what is drawn fits."""
        return int(millimetres * self.dpi / MM_PER_INCH)

    @property
    def width(self) -> int:
        return self.dots(self.width_mm)

    @property
    def height(self) -> int:
        return self.dots(self.height_mm)


def label_png(fields: LabelFields, size: LabelSize | None = None) -> bytes:
    """The label as a black and white PNG of size.width x size.height dots, decoded and compared.

    Raises DeviceFault: LABEL_CODE (not 1 to 80 printable ASCII characters), LABEL_TOO_SMALL (the bars do not fit; facts
    say how wide a label they need), LABEL_TEXT (a line does not fit), LABEL_UNREADABLE (the picture reads otherwise).
    """
    size = size or LabelSize()
    picture = _drawn(fields, size)
    out = io.BytesIO()
    picture.save(out, "PNG", dpi=(size.dpi, size.dpi))
    prove(out.getvalue(), fields.code)
    return out.getvalue()


def prove(png: bytes, code: str) -> None:
    """Decode a label's picture. Raises DeviceFault LABEL_UNREADABLE unless it holds `code` as Code 128 and no other."""
    from devices import decode, vision

    read = [(one.text, one.symbology) for one in decode.decode_picture(vision.from_bytes(png))]
    if read != [(code, "Code128")]:
        raise DeviceFault(FaultCode.LABEL_UNREADABLE, code=code, read=str(read))


def modules_of(code: str) -> str:
    """The bars of a Code 128 as "1" (black) and "0", without quiet zones. DeviceFault LABEL_CODE if it has none."""
    if not 1 <= len(code) <= 80 or not code.isascii() or not code.isprintable() or code != code.strip():  # noqa: PLR2004
        raise DeviceFault(FaultCode.LABEL_CODE, code=code)
    return str(_code128()(code).build()[0])


@functools.cache
def _code128() -> Any:
    from barcode.codex import Code128

    class WholeCode128(Code128):  # type: ignore[misc]
        """python-barcode 0.16.1 takes a leading pair "99" for the switch to set C (value 99 too) and drops it."""

        def _try_to_optimize(self, encoded: list[int]) -> list[int]:
            if self.code.startswith("99"):
                return encoded
            return list(super()._try_to_optimize(encoded))

    return WholeCode128


def module_dots(modules: int, size: LabelSize) -> int:
    """Whole dots per module for a code of so many modules and its quiet zones. DeviceFault LABEL_TOO_SMALL below 2."""
    dots = min(size.width // (modules + 2 * QUIET), max(SMALLEST_MODULE, size.dots(WIDEST_MODULE_MM)))
    if dots < SMALLEST_MODULE or bar_height(size) > size.height:
        needed = (modules + 2 * QUIET) * SMALLEST_MODULE * MM_PER_INCH / size.dpi
        raise DeviceFault(FaultCode.LABEL_TOO_SMALL, width_mm=int(size.width_mm), needed_mm=int(needed) + 1)
    return dots


def bar_height(size: LabelSize) -> int:
    """Dots."""
    return size.dots(max(_SMALLEST_BAR_MM, size.height_mm * _BAR_SHARE))


def text_rows(fields: LabelFields) -> tuple[str, ...]:
    """Title above the bars, then the code in characters and the lines below. DeviceFault LABEL_TEXT for controls."""
    rows = (fields.title, fields.code, *fields.lines)
    for row in rows:
        if not row.isprintable():
            raise DeviceFault(FaultCode.LABEL_TEXT, text=row)
    return rows


def row_height(fields: LabelFields, size: LabelSize) -> int:
    """Dots of one row of text: the rows share what bars and margins leave. DeviceFault LABEL_TEXT below 1.6 mm."""
    rows = 2 + len(fields.lines)
    each = (size.height - bar_height(size) - 2 * size.dots(_MARGIN_MM)) // rows
    if each < size.dots(SMALLEST_TEXT_MM):
        raise DeviceFault(FaultCode.LABEL_TEXT, rows=rows, height_mm=int(size.height_mm))
    return min(each, size.dots(5))


def _drawn(fields: LabelFields, size: LabelSize) -> Image:
    from PIL import Image, ImageDraw

    bars = modules_of(fields.code)
    module, row = module_dots(len(bars), size), row_height(fields, size)
    picture = Image.new("1", (size.width, size.height), 1)
    draw = ImageDraw.Draw(picture)
    y = size.dots(_MARGIN_MM)
    title, *below = text_rows(fields)
    _write(draw, title, y, row, size)
    y += row
    left = (size.width - len(bars) * module) // 2
    for number, bar in enumerate(bars):
        if bar == "1":
            x = left + number * module
            draw.rectangle((x, y, x + module - 1, y + bar_height(size) - 1), fill=0)
    y += bar_height(size)
    for text in below:
        _write(draw, text, y, row, size)
        y += row
    return picture


def _write(draw: Any, text: str, y: int, row: int, size: LabelSize) -> None:
    """One row, centred; letters shrink to fit, but never below what can be read and never cut off."""
    if not text:
        return
    room = size.width - 2 * size.dots(_MARGIN_MM)
    for height in range(int(row * 0.8), size.dots(SMALLEST_TEXT_MM * 0.8) - 1, -1):
        font = _font(height)
        wide = draw.textlength(text, font=font)
        if wide <= room:
            draw.text((size.width // 2, y + row // 2), text, font=font, fill=0, anchor="mm")
            return
    raise DeviceFault(FaultCode.LABEL_TEXT, text=text, width_mm=int(size.width_mm))


@functools.lru_cache(maxsize=64)
def _font(height: int) -> Any:
    """DejaVu Sans Mono comes with python-barcode and knows Latin, Greek and Cyrillic."""
    from pathlib import Path

    import barcode
    from PIL import ImageFont

    return ImageFont.truetype(Path(barcode.__file__).with_name("fonts") / "DejaVuSansMono.ttf", height)

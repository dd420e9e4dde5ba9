"""The same label in ZPL II, for printers on port 9100 (Zebra and those that speak its language)."""

from __future__ import annotations

from devices.base import DeviceFault, FaultCode
from devices.label import LabelFields, LabelSize, bar_height, label_png, module_dots, row_height, text_rows

_SET_B_MODULES = 11  # each character, start and check character
_STOP_MODULES = 13
_LETTER_WIDTH = 0.6  # of its height: the widest letters of the printer's scalable font 0 in running text
_SMALLEST_LETTER_MM = 1.3


def label_zpl(fields: LabelFields, size: LabelSize | None = None) -> bytes:
    """One label as ZPL in UTF-8, each text as hexadecimal where ZPL would read a command in it.

    The printer draws the bars itself, in code set B alone, so that their width is known here; the same code and texts
    are drawn and decoded as a picture first. Raises what `label_png` raises.
    """
    size = size or LabelSize()
    label_png(fields, size)
    modules = (len(fields.code) + 2) * _SET_B_MODULES + _STOP_MODULES
    module, row, tall = module_dots(modules, size), row_height(fields, size), bar_height(size)
    title, *below = text_rows(fields)
    y = size.dots(1.5)
    left = (size.width - modules * module) // 2
    parts = ["^XA^CI28", f"^PW{size.width}^LL{size.height}^LH0,0", _text(title, y, row, size)]
    y += row
    parts.append(f"^FO{left},{y}^BY{module}^BCN,{tall},N,N,N,N^FH_^FD{_bar_data(fields.code)}^FS")
    y += tall
    for text in below:
        parts.append(_text(text, y, row, size))
        y += row
    return "\n".join([*(part for part in parts if part), "^PQ1", "^XZ", ""]).encode("ascii")


def escaped(text: str) -> str:
    """Text for ^FH: everything but letters, digits and a few harmless signs as _XX of its UTF-8 bytes."""
    harmless = b" -./:,+()"
    return "".join(
        chr(byte) if byte < 0x80 and (chr(byte).isalnum() or byte in harmless) else f"_{byte:02X}"  # noqa: PLR2004
        for byte in text.encode()
    )


def _bar_data(code: str) -> str:
    # ">:" starts set B. In a Code 128 field ">" leads commands of its own, the sign itself is written ">0".
    return ">:" + escaped(code).replace("_3E", ">0")


def _text(text: str, y: int, row: int, size: LabelSize) -> str:
    if not text:
        return ""
    room = size.width - 2 * size.dots(1.5)
    height = min(int(row * 0.8), int(room / (len(text) * _LETTER_WIDTH)))
    if height < size.dots(_SMALLEST_LETTER_MM):
        raise DeviceFault(FaultCode.LABEL_TEXT, text=text, width_mm=int(size.width_mm))
    return f"^FO{size.dots(1.5)},{y}^A0N,{height}^FB{room},1,0,C^FH_^FD{escaped(text)}^FS"

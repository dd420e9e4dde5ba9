"""Codes in pictures: zxing-cpp first, then better light for it, then pyzbar; what cannot be trusted is not a reading.

Symbologies are spelled "Code128", "QRCode", "DataMatrix", "EAN13", "EAN8", "UPCA", "UPCE", "Code39", "Code93", "ITF",
"Codabar", "MicroQR", "Aztec", "PDF417", ...
"""

from __future__ import annotations

import functools
import logging
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from devices import vision

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from devices.vision import Picture

log = logging.getLogger(__name__)

DEFAULT_SYMBOLOGIES = frozenset({"Code128", "QRCode", "DataMatrix", "EAN13", "EAN8", "UPCA"})
"""What a camera looks for unless the site asks for more: weak symbologies invent codes in a moving picture."""

_OUR_NAMES = {
    "Code32": "Code39",
    "Code39Ext": "Code39",
    "Code39Std": "Code39",
    "PZN": "Code39",
    "ISBN": "EAN13",
    "ITF14": "ITF",
    "MicroQRCode": "MicroQR",
    "QRCodeModel1": "QRCode",
    "QRCodeModel2": "QRCode",
}
_THEIR_NAMES = {"MicroQR": "MicroQRCode"}

# Only what carries a check strong enough: a second reader's ITF, Codabar and DataBar are found in cloth and gravel.
_PYZBAR_NAMES = {
    "CODE128": "Code128",
    "CODE93": "Code93",
    "CODE39": "Code39",
    "EAN13": "EAN13",
    "QRCODE": "QRCode",
    "UPCA": "UPCA",
}

SECOND_READS = frozenset(_PYZBAR_NAMES.values()) - {"QRCode"}
"""Bars that zbar reads as well."""


@dataclass(frozen=True, slots=True)
class Code:
    """One code in a picture. aim: "]C1" or None (pyzbar has none); decoder: "zxing-cpp" or "pyzbar".

    corners: where it lies, in pixels of the picture from the left and the top; empty where the decoder does not say.
    """

    text: str
    symbology: str
    aim: str | None
    decoder: str
    corners: tuple[tuple[int, int], ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class FileReading:
    """What a picture file holds. error: why it could not be opened, else None; then there are no codes."""

    file: str
    codes: tuple[Code, ...] = ()
    error: str | None = None

    def as_json(self) -> dict[str, Any]:
        """{"file", "codes": [{"text", "symbology", "aim", "decoder"}]} and "error" if there is one."""
        found: dict[str, Any] = {"file": self.file, "codes": [_told(code) for code in self.codes]}
        return found if self.error is None else {**found, "error": self.error}


def decode_file(path: str | Path, symbologies: Collection[str] | None = None) -> FileReading:
    """All codes in a picture file, of the named symbologies or of every known one. A bad file is an error in it.

    Raises ValueError for a symbology nobody knows.
    """
    _formats(_key(symbologies))
    try:
        picture = vision.load(Path(path))
    except OSError as error:
        return FileReading(str(path), error=error.strerror or str(error))
    except ValueError as error:
        return FileReading(str(path), error=str(error))
    return FileReading(str(path), decode_picture(picture, symbologies))


def decode_picture(picture: Picture, symbologies: Collection[str] | None = None) -> tuple[Code, ...]:
    """All codes in a picture, patiently: about 50 ms per megapixel when there is one, ten times that when not."""
    grey = vision.grey(picture)
    return next(filter(None, _attempts(grey, _key(symbologies))), ())


def decode_frame(picture: Picture, symbologies: Collection[str] = DEFAULT_SYMBOLOGIES) -> tuple[Code, ...]:
    """The codes in one camera frame, in a hurry: 1280 x 720 takes 5 to 20 ms. Linear codes must lie level."""
    grey = vision.grey(picture)
    wanted = _key(symbologies)
    options = {"try_rotate": False, "try_downscale": False, "try_invert": False}
    return _by_zxing(grey, wanted, **options) or _by_zxing(vision.local_contrast(grey), wanted, **options)


def _attempts(grey: Picture, wanted: frozenset[str] | None) -> Iterator[tuple[Code, ...]]:
    """Readings from the surest to the most patient; the first that finds something counts."""
    from zxingcpp import Binarizer

    yield _by_zxing(grey, wanted)
    yield by_pyzbar(grey, wanted)
    contrast = vision.local_contrast(grey)
    yield _by_zxing(contrast, wanted)
    yield _by_zxing(grey, wanted, binarizer=Binarizer.GlobalHistogram)
    yield _by_zxing(255 - grey, wanted)  # linear codes engraved light on dark; matrix codes are found inverted anyway
    for factor in (2.0, 0.5):
        if min(grey.shape) * factor >= 1 and max(grey.shape) * factor <= 4000:  # noqa: PLR2004 - pixels; a photograph
            yield _by_zxing(vision.scaled(grey, factor), wanted, binarizer=Binarizer.GlobalHistogram)
    yield by_pyzbar(contrast, wanted)


def _by_zxing(grey: Picture, wanted: frozenset[str] | None, **options: Any) -> tuple[Code, ...]:
    import zxingcpp

    # Plain text: the default mode rewrites GS1 messages with brackets and drops their separators.
    found = zxingcpp.read_barcodes(grey, formats=_formats(wanted), text_mode=zxingcpp.TextMode.Plain, **options)
    codes = (
        Code(_text(one.text), _named(one), one.symbology_identifier or None, "zxing-cpp", _corners(one.position))
        for one in found
    )
    return _once(code for code in codes if wanted is None or code.symbology in wanted)


def _corners(place: Any) -> tuple[tuple[int, int], ...]:
    around = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    return tuple((point.x, point.y) for point in around)


def _told(code: Code) -> dict[str, Any]:
    told = asdict(code)
    del told["corners"]  # of the picture as it was read, perhaps scaled: of no use outside
    return told


def _named(found: Any) -> str:
    name: str = found.format.name
    if name == "EAN13" and found.text.startswith("0"):
        return "UPCA"  # the same bars: UPC-A is EAN-13 with a leading 0
    return _OUR_NAMES.get(name, name)


def by_pyzbar(grey: Picture, wanted: frozenset[str] | None) -> tuple[Code, ...]:
    """What zbar finds in a grey picture; nothing where its library is missing."""
    pyzbar = _pyzbar()
    if pyzbar is None:
        return ()
    kinds = [kind for kind in pyzbar.ZBarSymbol if kind.name in _PYZBAR_NAMES]
    codes = []
    for one in pyzbar.decode(grey, symbols=kinds):
        name = _PYZBAR_NAMES[one.type]
        text = _text(one.data.decode("utf-8", "replace"))
        name = "UPCA" if name == "EAN13" and text.startswith("0") else name
        if "\ufffd" not in text and (wanted is None or name in wanted):
            codes.append(Code(text, name, None, "pyzbar"))
    return _once(codes)


def has_second_reader() -> bool:
    """Whether zbar's library is there."""
    return _pyzbar() is not None


@functools.cache
def _pyzbar() -> Any:
    """The pyzbar module, or None where its system library is missing: said once, and zxing-cpp goes on alone."""
    try:
        from pyzbar import pyzbar
    except ImportError as error:
        log.warning("no second reader for codes: %s (Debian and Ubuntu: apt-get install libzbar0)", error)
        return None
    return pyzbar


def _key(symbologies: Collection[str] | None) -> frozenset[str] | None:
    return None if symbologies is None else frozenset(symbologies)


@functools.cache
def _formats(wanted: frozenset[str] | None) -> Any:
    import zxingcpp

    if wanted is None:
        return zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.AllReadable)
    names = {_THEIR_NAMES.get(name, name) for name in wanted}
    if "UPCA" in names:
        names.add("EAN13")  # a UPC-A is reported as the EAN-13 it is
    known = zxingcpp.BarcodeFormat.__members__
    if unknown := sorted(names - known.keys()):
        raise ValueError(f"unknown symbology: {', '.join(unknown)}")
    return zxingcpp.BarcodeFormats([known[name] for name in sorted(names)])


def _text(raw: str) -> str:
    return raw.rstrip("\r\n")  # a line end at the end is the label program's, not the code's


def _once(codes: Iterable[Code]) -> tuple[Code, ...]:
    found = {(code.text, code.symbology): code for code in codes if code.text}
    if any(symbology in {"EAN13", "UPCA"} for _, symbology in found):
        # Half of a noisy EAN-13 passes for the six digits of a UPC-E; nobody prints both on one label.
        found = {key: code for key, code in found.items() if code.symbology != "UPCE"}
    return tuple(found.values())

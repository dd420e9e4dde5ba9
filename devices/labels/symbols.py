"""A code as dark and light modules: Code 128 by python-barcode, QR and DataMatrix by zxing-cpp."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from devices.base import DeviceFault, FaultCode

LONGEST_CODE = 80

FNC3 = "\xf3"
"""In a text for Code 128: the sign that tells a scanner to set itself up by what it reads (ISO/IEC 15417)."""


class Symbology(StrEnum):
    """As `devices.decode` names them."""

    CODE128 = "Code128"
    DATAMATRIX = "DataMatrix"
    QR = "QRCode"


QUIET = {Symbology.CODE128: 10, Symbology.DATAMATRIX: 2, Symbology.QR: 4}
"""Light modules around: ISO/IEC 15417, 16022 (which asks for one) and 18004."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """rows: modules as "1" (dark) and "0", without quiet zones; a linear symbol has one row."""

    symbology: Symbology
    rows: tuple[str, ...]

    @property
    def linear(self) -> bool:
        return len(self.rows) == 1

    @property
    def quiet(self) -> int:
        return QUIET[self.symbology]

    @property
    def width(self) -> int:
        """Modules, quiet zones included."""
        return len(self.rows[0]) + 2 * self.quiet

    @property
    def height(self) -> int:
        """Modules, quiet zones included; a linear symbol needs none above and below."""
        return 1 if self.linear else len(self.rows) + 2 * self.quiet


def symbol_of(code: str, symbology: Symbology) -> Symbol:
    """The symbol. Raises DeviceFault LABEL_CODE: 1 to 80 printable characters, in Code 128 and DataMatrix ASCII."""
    if not 1 <= len(code) <= LONGEST_CODE or not code.isprintable() or code != code.strip():
        raise DeviceFault(FaultCode.LABEL_CODE, code=code[:LONGEST_CODE], length=len(code))
    if symbology is not Symbology.QR and not code.isascii():
        raise DeviceFault(FaultCode.LABEL_CODE, code=code, symbology=symbology)
    return Symbol(symbology, symbol_rows(code, symbology))


def symbol_rows(code: str, symbology: Symbology) -> tuple[str, ...]:
    """The modules of any text that the symbology can carry, control characters included."""
    return (_bars(code),) if symbology is Symbology.CODE128 else _matrix(code, symbology)


def modules_of(code: str) -> str:
    """The bars of a Code 128 as "1" and "0", without quiet zones. Raises DeviceFault LABEL_CODE."""
    return symbol_of(code, Symbology.CODE128).rows[0]


def _bars(code: str) -> str:
    return str(_code128()(code).build()[0])


def _matrix(code: str, symbology: Symbology) -> tuple[str, ...]:
    import numpy as np
    import zxingcpp

    options = {"force_square": True} if symbology is Symbology.DATAMATRIX else {"ec_level": "M"}
    made = zxingcpp.create_barcode(code, zxingcpp.BarcodeFormat.__members__[symbology.value], **options)
    pixels = np.array(made.to_image(scale=1, add_quiet_zones=False))
    return tuple("".join("0" if pixel else "1" for pixel in row) for row in pixels)


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

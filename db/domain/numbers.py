"""Exact numbers. Quantities and money are decimals with six places at most; a finer value is refused, never rounded."""

from decimal import Decimal, InvalidOperation

PLACES = 6
SCALE = 10**PLACES
LARGEST = Decimal(10) ** 12


class NumberRejectedError(ValueError):
    """The text is no number that the record can keep exactly."""


def exact(text: str) -> Decimal:
    """Read a decimal written with a point ("12.5").

    Raises NumberRejectedError for anything else: a comma, an exponent, more than six places, not finite, too large.
    """
    plain = text.strip()
    if not plain or any(mark not in "0123456789.-+" for mark in plain):
        raise NumberRejectedError(text)
    try:
        value = Decimal(plain)
    except InvalidOperation:
        raise NumberRejectedError(text) from None
    return checked(value)


def checked(value: Decimal) -> Decimal:
    """The value itself when the record can keep it exactly. Raises NumberRejectedError."""
    if not value.is_finite() or abs(value) >= LARGEST or value != value.quantize(Decimal(1).scaleb(-PLACES)):
        raise NumberRejectedError(str(value))
    return value


def plain(value: Decimal) -> str:
    """The one way a number is written: no exponent, no trailing zeros, no minus zero ("12.5", "0")."""
    if value == 0:
        return "0"
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text

"""Exact inside, rounded at output: shares, prices and minutes are fractions until somebody reads them."""

from decimal import Decimal
from fractions import Fraction

OUTPUT_PLACES = 4


def rounded(value: Fraction, places: int = OUTPUT_PLACES) -> Decimal:
    """To ``places`` decimals, a half to the even neighbour."""
    # Built from its digits: arithmetic on decimals would round once more, to 28 of them.
    sign, digits, _ = Decimal(round(value * 10**places)).as_tuple()
    return Decimal((sign, digits, -places))


def ratio(part: Decimal | Fraction, whole: Decimal | Fraction) -> Decimal | None:
    """Part of whole, rounded; None where there is no whole."""
    return rounded(Fraction(part) / Fraction(whole)) if whole else None

"""One point of an inspection and the pure verdict on its value."""

from dataclasses import dataclass
from decimal import Decimal

from db.domain.numbers import NumberRejectedError, exact, plain
from db.domain.refusals import Refusal, Refused
from db.domain.terms import CharacteristicKind

PASS, FAIL = "pass", "fail"
# A value this many widths of the tolerance outside of it is a typing mistake until somebody says it is not.
IMPLAUSIBLE_WIDTHS = 10


@dataclass(frozen=True)
class Point:
    """A characteristic: what is asked and its limits, in ``uom``; an open side has no limit."""

    sequence: int
    name: str
    kind: CharacteristicKind
    uom: str | None
    lower: Decimal | None
    upper: Decimal | None


def verdict(point: Point, value: str, confirmed: bool = False) -> bool:
    """Whether the value passes; limits themselves pass.

    Raises Refused: QC-NOT-A-NUMBER, or QC-IMPLAUSIBLE for a value far outside that nobody confirmed.
    """
    if point.kind in {CharacteristicKind.TEXT, CharacteristicKind.PHOTO}:
        return bool(value.strip())
    if point.kind is CharacteristicKind.ATTRIBUTE:
        if value not in {PASS, FAIL}:
            raise Refused(Refusal.QC_INCOMPLETE, {"missing": [point.name]})
        return value == PASS
    try:
        number = exact(value)
    except NumberRejectedError:
        raise Refused(Refusal.QC_NOT_A_NUMBER, {"point": point.name, "value": value[:40]}) from None
    if not confirmed and _implausible(point, number):
        raise Refused(Refusal.QC_IMPLAUSIBLE, {"point": point.name, "value": plain(number)})
    return (point.lower is None or number >= point.lower) and (point.upper is None or number <= point.upper)


def _implausible(point: Point, number: Decimal) -> bool:
    if point.lower is None or point.upper is None:
        return False
    reach = (point.upper - point.lower) * IMPLAUSIBLE_WIDTHS
    return number < point.lower - reach or number > point.upper + reach

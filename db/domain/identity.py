"""Codes that the house gives: what they may be, and how serials and lots are numbered."""

from datetime import date

from db.domain.codes import why_not_normal
from db.domain.refusals import Refusal, Refused


def refuse_bad_code(code: str) -> None:
    """A code that cannot stand on a label is refused. Raises Refused (CODE-MALFORMED)."""
    if why := why_not_normal(code):
        raise Refused(Refusal.CODE_MALFORMED, {"code": code[:80], "why": why.value})


def number_series(kind: str, day: date) -> str:
    """The series that serials of this kind and plant day are counted in (``TBL-2024-0315``)."""
    return f"{kind}-{day:%Y-%m%d}"


def numbered(series: str, count: int) -> str:
    """The serial of a series: four digits, widening above 9999 (``TBL-2024-0315-0042``)."""
    return f"{series}-{count:04d}"


def serial_type(declared: str | None, item_code: str) -> str:
    """The letters before the date: the item's own, else its code up to the first hyphen."""
    return declared or item_code.split("-", 1)[0].upper()[:12]

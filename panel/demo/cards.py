# ruff: noqa: RUF001 - the shop floor writes the multiplication sign between measures
"""What the bench shows to scan: badges, orders, lots that fit and lots that do not, units. Codes are the plant's."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from db.domain.codes import ScanKind, wrap
from panel.demo.goods import BAD_OAK, DOWELS, NEW_GLUE, OLD_GLUE, WRONG_DOWELS
from panel.demo.jobs import NAMED_UNIT, NOT_READY, READY, RUNNING
from panel.demo.people import AYSE, ELIF, JONAS, MURAT, PEOPLE, DemoPerson
from panel.demo.story import HELD_LEGS


class Group(StrEnum):
    """Where a card lies on the bench."""

    BADGE = "badge"
    ORDER = "order"
    LOT = "lot"
    REFUSED = "refused"
    UNIT = "unit"
    COLLEAGUE = "colleague"


class Note(StrEnum):
    """What a card shows beside its code; the words are in panel/demo/words.py."""

    READY = "ready"
    RUNNING = "running"
    NOT_READY = "not_ready"
    FITS = "fits"
    WRONG_ITEM = "wrong_item"
    EXPIRED = "expired"
    ON_HOLD = "on_hold"
    SHIPPED = "shipped"
    DEFECTIVE = "defective"
    IN_STOCK = "in_stock"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class DemoCard:
    """One card: what its bars say, what is printed on it. `pin` only on badges; `role` is a Role's value there."""

    group: Group
    text: str
    code: str
    title: str
    note: Note | None = None
    role: str = ""
    pin: str = ""


def cards() -> tuple[DemoCard, ...]:
    """Every card, in the order a newcomer needs them."""
    badges = tuple(
        DemoCard(_badge_group(one), one.badge, one.number, one.name, role=one.role.value, pin=one.pin) for one in PEOPLE
    )
    orders = (
        _order(READY, "Dining table Oslo, 5", Note.READY),
        _order(RUNNING, "Bench Oslo 140, 24", Note.RUNNING),
        _order(NOT_READY, "Sideboard Lund, 12", Note.NOT_READY),
    )
    lots = (
        _plain(Group.LOT, "TOP-2024-0312", "Table top, oak", Note.FITS),
        _plain(Group.LOT, "LEG-2024-0312", "Leg set, oak", Note.FITS),
        _plain(Group.LOT, DOWELS, "Dowel 8 × 40", Note.FITS),
        _plain(Group.LOT, NEW_GLUE, "Wood glue D3", Note.FITS),
    )
    refused = (
        _plain(Group.REFUSED, WRONG_DOWELS, "Dowel 10 × 40", Note.WRONG_ITEM),
        _plain(Group.REFUSED, OLD_GLUE, "Wood glue D3", Note.EXPIRED),
        _plain(Group.REFUSED, HELD_LEGS, "Leg set, oak", Note.ON_HOLD),
        _plain(Group.REFUSED, "XYZ-0000", "", Note.UNKNOWN),
    )
    units = (
        _plain(Group.UNIT, NAMED_UNIT, "Dining table Oslo", Note.SHIPPED),
        _plain(Group.UNIT, "TBL-2024-0315-0013", "Dining table Oslo", Note.IN_STOCK),
        _plain(Group.UNIT, BAD_OAK, "Oak plywood 18 mm", Note.DEFECTIVE),
    )
    return (*badges, *orders, *lots, *refused, *units)


def _badge_group(one: DemoPerson) -> Group:
    """Those needed first lie on top."""
    return Group.BADGE if one.number in {AYSE, JONAS, ELIF, MURAT} else Group.COLLEAGUE


def _order(number: str, title: str, note: Note) -> DemoCard:
    return DemoCard(Group.ORDER, wrap(ScanKind.ORDER, number), number, title, note)


def _plain(group: Group, code: str, title: str, note: Note) -> DemoCard:
    return DemoCard(group, code, code, title, note)

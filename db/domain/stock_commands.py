"""The commands of the store: moved, counted, poured together, taken out, packed. Quantities in the item's unit."""

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from db.domain.command import BOXES, Command
from db.domain.terms import Action, Withdrawal


@dataclass(frozen=True, kw_only=True)
class MoveLot(Command):
    """A lot, unit or box goes to another place. Part of a lot (``quantity``) becomes the lot ``child`` and goes."""

    action: ClassVar[Action] = Action.MOVE
    code: str
    to: str
    item: str | None = None
    quantity: Decimal | None = None
    child: str | None = None


@dataclass(frozen=True, kw_only=True)
class CountLot(Command):
    """Somebody counted what is there; the record takes over what they found."""

    action: ClassVar[Action] = Action.COUNT
    code: str
    counted: Decimal
    item: str | None = None


@dataclass(frozen=True, kw_only=True)
class MergeLine:
    """One lot that is poured in, whole or in part."""

    code: str
    quantity: Decimal


@dataclass(frozen=True)
class TaughtLabel:
    """A scan of a supplier's label, and the parts of it that a person touched."""

    text: str
    item: str | None = None
    batch: str | None = None
    quantity: str | None = None
    expiry: str | None = None


@dataclass(frozen=True, kw_only=True)
class TeachLabel(Command):
    """From now on a supplier's own labels are read as these samples show."""

    action: ClassVar[Action] = Action.TEACH_LABEL
    supplier: str
    samples: tuple[TaughtLabel, ...]


@dataclass(frozen=True, kw_only=True)
class MergeLots(Command):
    """Lots of one item are poured together into the lot ``into``, a new one or one that is there."""

    action: ClassVar[Action] = Action.MERGE
    item: str
    lines: tuple[MergeLine, ...]
    into: str


@dataclass(frozen=True, kw_only=True)
class WithdrawStock(Command):
    """Something leaves the stock as scrap, as a sample, or back to its supplier; the ``reason`` says why."""

    action: ClassVar[Action] = Action.WITHDRAW
    code: str
    kind: Withdrawal
    quantity: Decimal
    item: str | None = None


@dataclass(frozen=True, kw_only=True)
class PackLine:
    """One thing that goes into a box, whole."""

    code: str
    item: str | None = None


@dataclass(frozen=True, kw_only=True)
class PackBox(Command):
    """Units, lots or boxes go into a box. A box that is not known yet is made, of the item ``box_item``."""

    action: ClassVar[Action] = Action.PACK
    alone_among: ClassVar[str | None] = BOXES
    box: str
    box_item: str
    lines: tuple[PackLine, ...]


@dataclass(frozen=True, kw_only=True)
class UnpackThing(Command):
    """A thing comes out of the box it is in."""

    action: ClassVar[Action] = Action.UNPACK
    alone_among: ClassVar[str | None] = BOXES
    code: str
    item: str | None = None

"""The commands of the use cases: what an actor asks to be recorded. Quantities in the item's unit, codes as text."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import ClassVar
from uuid import UUID

from db.domain.command import BOXES, Command
from db.domain.terms import Action


@dataclass(frozen=True, kw_only=True)
class ReceiveLot(Command):
    """Goods from a supplier come in. ``lot`` is the house's code; ``again`` allows a second receipt of a known lot."""

    action: ClassVar[Action] = Action.RECEIVE
    alone_on: ClassVar[str | None] = "lot"
    receipt_no: str
    supplier: str
    item: str
    lot: str
    quantity: Decimal
    supplier_batch: str | None = None
    invoice_no: str | None = None
    delivery_note: str | None = None
    purchase_order: str | None = None
    certificate_no: str | None = None
    unit_cost: Decimal | None = None
    currency: str | None = None
    location: str | None = None
    made_on: date | None = None
    expires_on: date | None = None
    again: bool = False


@dataclass(frozen=True, kw_only=True)
class ReleaseOrder(Command):
    """A production order goes to the floor; its parts list and routing are copied and frozen."""

    action: ClassVar[Action] = Action.ORDER_RELEASE
    order_no: str
    item: str
    quantity: Decimal
    due_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class IssueMaterial(Command):
    """A lot or a serial goes into an order, or into one unit of it (``into_unit``: that unit's code)."""

    action: ClassVar[Action] = Action.ISSUE
    order_no: str
    code: str
    item: str | None = None
    quantity: Decimal
    stage_sequence: int | None = None
    into_unit: str | None = None
    wasted: Decimal | None = None


@dataclass(frozen=True, kw_only=True)
class ReturnMaterial(Command):
    """Part or all of an issue comes back to stock. ``issue_entry`` is the entry that issued it."""

    action: ClassVar[Action] = Action.RETURN
    alone_on: ClassVar[str | None] = "issue_entry"
    issue_entry: UUID
    quantity: Decimal


@dataclass(frozen=True, kw_only=True)
class BirthUnits(Command):
    """Units of an order get their serials before they are done, so that material can be bound to each."""

    action: ClassVar[Action] = Action.UNIT_BIRTH
    order_no: str
    count: int
    serials: tuple[str, ...] | None = None


@dataclass(frozen=True, kw_only=True)
class CompleteUnits(Command):
    """Serials come out of an order. With ``serials`` None the record numbers ``count`` units itself."""

    action: ClassVar[Action] = Action.COMPLETE
    alone_on: ClassVar[str | None] = "order_no"
    order_no: str
    count: int
    serials: tuple[str, ...] | None = None
    defective: bool = False
    notes: str | None = None


@dataclass(frozen=True, kw_only=True)
class CompleteLot(Command):
    """A lot comes out of an order, in part or whole; ``lot`` None lets the record number it."""

    action: ClassVar[Action] = Action.COMPLETE
    alone_on: ClassVar[str | None] = "order_no"
    order_no: str
    good: Decimal
    defective: Decimal = Decimal(0)
    lot: str | None = None
    notes: str | None = None


@dataclass(frozen=True, kw_only=True)
class SplitLot(Command):
    """Part of a lot becomes a lot of its own; the shelf lot keeps its identity."""

    action: ClassVar[Action] = Action.SPLIT
    item: str
    lot: str
    child: str
    quantity: Decimal


@dataclass(frozen=True, kw_only=True)
class ShipLine:
    """One thing of a shipment."""

    code: str
    quantity: Decimal
    item: str | None = None


@dataclass(frozen=True, kw_only=True)
class Ship(Command):
    """Finished goods leave for a customer. With ``shipment_no`` None the record numbers the shipment itself."""

    action: ClassVar[Action] = Action.SHIP
    alone_among: ClassVar[str | None] = BOXES
    shipment_no: str | None = None
    customer: str
    lines: tuple[ShipLine, ...]
    customer_order: str | None = None
    carrier: str | None = None


@dataclass(frozen=True, kw_only=True)
class TakeBack(Command):
    """A customer sends something back. ``customer``: which, where several have some of it."""

    action: ClassVar[Action] = Action.CUSTOMER_RETURN
    return_no: str
    code: str
    quantity: Decimal
    item: str | None = None
    customer: str | None = None


@dataclass(frozen=True, kw_only=True)
class PlaceHold(Command):
    """A lot or unit is blocked; holds stack. The command's ``reason`` says why."""

    action: ClassVar[Action] = Action.HOLD
    code: str
    item: str | None = None


@dataclass(frozen=True, kw_only=True)
class ReleaseHold(Command):
    """One hold is lifted, by another person than the one who placed it. ``hold_entry`` placed it."""

    action: ClassVar[Action] = Action.RELEASE_HOLD
    hold_entry: UUID


@dataclass(frozen=True, kw_only=True)
class WorkOnStage(Command):
    """Start, resume or leave one stage of an order; a pause needs the command's ``reason``."""

    order_no: str
    stage_sequence: int
    machine: str | None = None
    work_center: str | None = None


@dataclass(frozen=True, kw_only=True)
class StartStage(WorkOnStage):
    """A person begins, joins, or takes over: whoever of ``instead_of`` (personnel numbers) is still on it leaves."""

    action: ClassVar[Action] = Action.STAGE_START
    instead_of: tuple[str, ...] | None = None


@dataclass(frozen=True, kw_only=True)
class PauseStage(WorkOnStage):
    """A person interrupts a stage."""

    action: ClassVar[Action] = Action.STAGE_PAUSE


@dataclass(frozen=True, kw_only=True)
class ResumeStage(WorkOnStage):
    """A person goes on after a pause."""

    action: ClassVar[Action] = Action.STAGE_RESUME


@dataclass(frozen=True, kw_only=True)
class LeaveStage(WorkOnStage):
    """A person stops working on a stage. ``whose``: somebody who forgot to, ``stopped_at`` when, as a leader tells."""

    action: ClassVar[Action] = Action.STAGE_LEAVE
    whose: str | None = None
    stopped_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class FinishStage(WorkOnStage):
    """A stage is done. Scrap needs the command's ``reason``."""

    action: ClassVar[Action] = Action.STAGE_FINISH
    good: Decimal
    scrap: Decimal = Decimal(0)


@dataclass(frozen=True, kw_only=True)
class PrintLabel(Command):
    """A label of a unit or lot went to a printer or a file."""

    action: ClassVar[Action] = Action.LABEL
    code: str
    target: str
    item: str | None = None


@dataclass(frozen=True, kw_only=True)
class MoveOrder(Command):
    """The head of an act on an order as a whole; the ``reason`` says why."""

    order_no: str


@dataclass(frozen=True, kw_only=True)
class HoldOrder(MoveOrder):
    """Nobody may work on the order until it is resumed."""

    action: ClassVar[Action] = Action.ORDER_HOLD


@dataclass(frozen=True, kw_only=True)
class ResumeOrder(MoveOrder):
    """A held or closed order may be worked on again."""

    action: ClassVar[Action] = Action.ORDER_RESUME


@dataclass(frozen=True, kw_only=True)
class CancelOrder(MoveOrder):
    """An order on which nothing was done is called off."""

    action: ClassVar[Action] = Action.ORDER_CANCEL


@dataclass(frozen=True, kw_only=True)
class CloseOrder(MoveOrder):
    """No more is made of the order."""

    action: ClassVar[Action] = Action.ORDER_CLOSE


@dataclass(frozen=True, kw_only=True)
class ArchiveOrder(Command):
    """An old order was copied into a sealed file that was read back; nothing leaves the record."""

    action: ClassVar[Action] = Action.ARCHIVE
    order_no: str
    file: str
    sha256: str
    rows: int


@dataclass(frozen=True, kw_only=True)
class ReverseEntry(Command):
    """A wrong booking is taken back, for the command's ``reason``. ``undo``: by its own author, at once."""

    action: ClassVar[Action] = Action.REVERSE
    reversed_entry: UUID
    undo: bool = False


@dataclass(frozen=True, kw_only=True)
class MasterRow:
    """One row of master data. ``key`` names it; references are written as ``table:code``; moments as ISO text."""

    table: str
    key: dict[str, str | int]
    values: dict[str, str | int | bool | None]


@dataclass(frozen=True, kw_only=True)
class SetMaster(Command):
    """Master data is made or changed; old and new values are kept. ``seen``: rows as the editor showed them before."""

    action: ClassVar[Action] = Action.MASTER_SET
    rows: tuple[MasterRow, ...]
    seen: tuple[MasterRow, ...] | None = None

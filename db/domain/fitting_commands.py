"""The commands of a station: lots mounted in its slots, units that pass it, parts taken out of a unit again."""

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar
from uuid import UUID

from db.domain.command import Command
from db.domain.terms import Action


@dataclass(frozen=True, kw_only=True)
class MountLot(Command):
    """A lot is mounted in a slot; what was in it before is out with that. ``work_center``: the slot must be there."""

    action: ClassVar[Action] = Action.MOUNT
    alone_on: ClassVar[str | None] = "slot"
    slot: str
    code: str
    item: str | None = None
    work_center: str | None = None


@dataclass(frozen=True, kw_only=True)
class UnmountLot(Command):
    """A slot is emptied. ``work_center``: the slot must be there."""

    action: ClassVar[Action] = Action.UNMOUNT
    alone_on: ClassVar[str | None] = "slot"
    slot: str
    work_center: str | None = None


@dataclass(frozen=True, kw_only=True)
class PassUnit(Command):
    """A unit of an order passes a stage and draws from every lot that is mounted there for it."""

    action: ClassVar[Action] = Action.UNIT_PASS
    alone_on: ClassVar[str | None] = "unit"
    order_no: str
    unit: str
    stage_sequence: int
    machine: str | None = None


@dataclass(frozen=True, kw_only=True)
class RemoveComponent(Command):
    """A part comes out of a unit again; ``reusable``: it goes back into stock. Needs the command's ``reason``.

    With ``new_code`` another takes its place in the same act, in the same quantity.
    """

    action: ClassVar[Action] = Action.REMOVE_COMPONENT
    alone_on: ClassVar[str | None] = "issue_entry"
    issue_entry: UUID
    quantity: Decimal
    reusable: bool = False
    new_code: str | None = None
    new_item: str | None = None


@dataclass(frozen=True, kw_only=True)
class CorrectLot(Command):
    """Another lot of the item was used than was recorded: these issues are taken back and recorded with ``code``.

    Quantities, orders, units and moments stay. Needs the command's ``reason`` and a supervisor.
    """

    action: ClassVar[Action] = Action.CORRECT
    alone_on: ClassVar[str | None] = "code"
    issue_entries: tuple[UUID, ...]
    code: str
    item: str | None = None

"""The commands of the floor: orders planned, notes handed over, help called for, answered and ended."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar
from uuid import UUID

from db.domain.command import Command
from db.domain.terms import Action


@dataclass(frozen=True, kw_only=True)
class PlanOrder(Command):
    """An order is announced. Nobody may work on it until ``ReleaseOrder`` names its number; what that says counts."""

    action: ClassVar[Action] = Action.ORDER_PLAN
    order_no: str
    item: str
    quantity: Decimal
    due_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class NoteHandOver(Command):
    """A note for whoever works on the order next; taking the entry back takes it off."""

    action: ClassVar[Action] = Action.HAND_OVER
    order_no: str
    text: str


@dataclass(frozen=True, kw_only=True)
class CallHelp(Command):
    """Somebody at a station needs help; the command's ``reason`` may say with what."""

    action: ClassVar[Action] = Action.HELP_CALL
    work_center: str
    order_no: str | None = None


@dataclass(frozen=True, kw_only=True)
class AnswerHelp(Command):
    """Somebody comes. ``call_entry`` is the entry that called."""

    action: ClassVar[Action] = Action.HELP_ANSWER
    call_entry: UUID


@dataclass(frozen=True, kw_only=True)
class EndHelp(Command):
    """No more help is needed."""

    action: ClassVar[Action] = Action.HELP_END
    call_entry: UUID

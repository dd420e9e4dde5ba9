"""The commands of a recall, from the search to the closing by a second person."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import ClassVar

from db.domain.command import Command
from db.domain.terms import Action, Decision, RecallKind, RecallRoot


@dataclass(frozen=True, kw_only=True)
class RootAsked:
    """Where a recall starts. ``item`` narrows LOT and SUPPLIER; the period is half-open, None: without an end.

    Of a SHIFT the period says which days; both ends are needed.
    """

    kind: RecallRoot
    code: str
    item: str | None = None
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class RecallThing:
    """A lot or unit of a recall."""

    code: str
    item: str | None = None


@dataclass(frozen=True, kw_only=True)
class OpenRecall(Command):
    """A recall begins with its first search. ``why``: what is wrong with the goods. A DRILL touches nothing."""

    action: ClassVar[Action] = Action.RECALL_OPEN
    roots: tuple[RootAsked, ...]
    why: str
    kind: RecallKind = RecallKind.REAL
    risk_class: str | None = None


@dataclass(frozen=True, kw_only=True)
class SearchAgain(Command):
    """The same roots are searched once more: what came out of them since, what left, what is elsewhere now."""

    action: ClassVar[Action] = Action.RECALL_SEARCH
    case_no: str


@dataclass(frozen=True, kw_only=True)
class HoldRecall(Command):
    """Everything of the search with this number goes on hold that can."""

    action: ClassVar[Action] = Action.RECALL_HOLD
    case_no: str
    snapshot: int


@dataclass(frozen=True, kw_only=True)
class NoteCall(Command):
    """A customer was told, or could not be reached. Quantities are as the customer tells them."""

    action: ClassVar[Action] = Action.RECALL_CALL
    case_no: str
    customer: str
    method: str
    reached: bool
    acknowledged: bool = False
    on_hand: Decimal | None = None
    returned: Decimal | None = None
    destroyed: Decimal | None = None


@dataclass(frozen=True, kw_only=True)
class ReleaseRecall(Command):
    """Things are let go from the recall's hold. With a ``decision`` all that is on hand of each is disposed of first.

    The ``reason`` says why.
    """

    action: ClassVar[Action] = Action.RECALL_RELEASE
    case_no: str
    things: tuple[RecallThing, ...]
    decision: Decision | None = None


@dataclass(frozen=True, kw_only=True)
class CloseRecall(Command):
    """The recall ends. ``lost``: with a customer and not coming back; a second leader must acknowledge them.

    ``release_rest``: what is still on hold for it is let go. Without that nothing may be open.
    """

    action: ClassVar[Action] = Action.RECALL_CLOSE
    case_no: str
    snapshot: int
    lost: tuple[RecallThing, ...] = ()
    release_rest: bool = False

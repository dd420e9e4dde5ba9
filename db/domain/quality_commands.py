"""The commands of quality: inspections of stages, what becomes of things put aside, labels scanned back."""

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from db.domain.command import Command
from db.domain.terms import Action, Decision


@dataclass(frozen=True, kw_only=True)
class MeasuredValue:
    """One point of an inspection: a number as text, or ``pass`` / ``fail`` for an attribute."""

    sequence: int
    value: str
    confirmed: bool = False


@dataclass(frozen=True, kw_only=True)
class UsedGauge:
    """The gauge with which a point was measured, by its code."""

    sequence: int
    gauge: str


@dataclass(frozen=True, kw_only=True)
class FoundDefect:
    """A defect by its reason code, and on how many pieces."""

    code: str
    quantity: Decimal = Decimal(1)
    note: str | None = None


@dataclass(frozen=True, kw_only=True)
class TakenPhoto:
    """A photo that lies beside the record under its SHA-256; ``sequence`` is the point that asked for it."""

    sha256: str
    media_type: str = "image/jpeg"
    sequence: int | None = None


@dataclass(frozen=True, kw_only=True)
class Inspect(Command):
    """What every inspection brings: the plan, a value for each point, and what was found."""

    action: ClassVar[Action] = Action.INSPECT
    plan: str
    values: tuple[MeasuredValue, ...]
    gauges: tuple[UsedGauge, ...] | None = None
    defects: tuple[FoundDefect, ...] | None = None
    photos: tuple[TakenPhoto, ...] | None = None


@dataclass(frozen=True, kw_only=True)
class InspectUnit(Inspect):
    """A unit or lot is inspected; a fail opens a hold, it never scraps. A pass releases what waited for it."""

    code: str
    item: str | None = None
    order_no: str | None = None
    stage_sequence: int | None = None


@dataclass(frozen=True, kw_only=True)
class InspectStage(Inspect):
    """The work of a stage is inspected as a whole; the stage cannot be finished on a fail."""

    order_no: str
    stage_sequence: int


@dataclass(frozen=True, kw_only=True)
class Dispose(Command):
    """Somebody with the right decides what becomes of a thing that was put aside. The ``reason`` says why.

    ``of_defective``: it is about pieces of a lot that never entered stock. ``child``: the number that a part of a lot
    gets about which something else is decided than about the rest.
    """

    action: ClassVar[Action] = Action.DISPOSITION
    code: str
    decision: Decision
    quantity: Decimal
    item: str | None = None
    of_defective: bool = False
    child: str | None = None


@dataclass(frozen=True, kw_only=True)
class CheckLabel(Command):
    """The label on a thing was scanned back: ``scanned`` is what the reader read."""

    action: ClassVar[Action] = Action.LABEL_CHECK
    code: str
    scanned: str
    item: str | None = None

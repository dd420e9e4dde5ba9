"""The two cards of the bench: the unit in large type, and its parts line by line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.domain.terms import Quality, TrackableKind
from panel import unit_words as words
from panel import wording
from panel.screens.choices import Choice
from panel.screens.layouts import beside, empty
from widgets.appearance import BOLD, Kind
from widgets.card import Card
from widgets.chip import Chip
from widgets.rows import Fact, FactList, MaterialRow, RowState
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.domain.found import FoundTrackable
    from db.queries.unit_bench import UnitOnBench, UnitPart
    from db.queries.work import Job, StageLine
    from widgets.appearance import Appearance

MOST_ROWS = 5


@dataclass(frozen=True)
class UnitVisit:
    """The job at whose station the bench stands, and the unit that was scanned there; None: the next one."""

    job: Job
    code: str | None = None


def is_unit_of(job: Job, thing: FoundTrackable) -> bool:
    """A unit of what the job makes, and no part of it."""
    parts = {line.item for line in job.materials}
    return thing.kind is TrackableKind.SERIAL and thing.item == job.item and thing.item not in parts


class UnitBody(QWidget):
    """Shows only."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._columns = beside(gap=look.metrics.gap)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._columns)

    def show_unit(self, job: Job, unit: UnitOnBench | None) -> None:
        """The unit as it is now; None: none is open."""
        empty(self._columns)
        self._columns.addWidget(self._unit(job, unit), 2)
        self._columns.addWidget(self._parts(unit.parts) if unit else self._wanted(job), 3)

    def _unit(self, job: Job, unit: UnitOnBench | None) -> Card:
        look = self._look
        card = Card(look, words.ON_BENCH)
        card.body.addStretch(1)
        if unit is None:
            card.add(Label(look, words.NO_UNIT, role="head", weight=BOLD, tone="muted"))
        else:
            card.add(Label(look, unit.code, role="head", weight=BOLD, code=True, lines=2))
        card.add(Label(look, job.item_name, role="value", tone="muted", lines=2))
        if unit is not None:
            chip = beside(self._state(unit), gap=0)
            chip.addStretch(1)
            card.add(chip)
        card.body.addStretch(2)
        if unit is not None:
            passed = unit.passed[-1] if unit.passed else words.NOWHERE_YET
            card.add(FactList(look, [Fact(words.PASSED, passed), Fact(words.GOES_TO, next_name(job))]))
        return card

    def _state(self, unit: UnitOnBench) -> Chip:
        """A hold or a rejection first, else where it is."""
        if unit.quality in (Quality.RELEASED, Quality.PENDING):
            return Chip(self._look, wording.LIFECYCLES[unit.lifecycle], "tools", Kind.NEUTRAL)
        return Chip(self._look, wording.QUALITIES[unit.quality], "hand-stop", Kind.BAD)

    def _wanted(self, job: Job) -> Card:
        """What each unit takes, while none is open."""
        card = Card(self._look, words.PARTS if job.materials else words.NO_PARTS)
        card.narrow_sides()
        shown = job.materials[:MOST_ROWS]
        for line in shown:
            detail = words.NEEDS.format(quantity=wording.amount(line.quantity_per, line.uom))
            card.add(MaterialRow(self._look, RowState.LATER, line.item_name, detail, "", key=line.item), 1)
        card.body.addStretch(MOST_ROWS - len(shown))
        return card

    def _parts(self, parts: Sequence[UnitPart]) -> Card:
        done = sum(1 for part in parts if part.missing <= 0)
        aside = words.IN_OF.format(done=done, count=len(parts)) if parts else ""
        card = Card(self._look, words.PARTS if parts else words.NO_PARTS, aside)
        card.narrow_sides()
        shown = _most_wanted(parts)
        current = next((part for part in parts if part.missing > 0), None)
        for part in shown:
            card.add(self._row(part, now=part is current), 1)
        card.body.addStretch(MOST_ROWS - len(shown))
        return card

    def _row(self, part: UnitPart, *, now: bool) -> MaterialRow:
        state = RowState.DONE if part.missing <= 0 else RowState.NOW if now else RowState.LATER
        word = {RowState.DONE: words.IN, RowState.NOW: words.SCAN_NOW}.get(state, words.NOT_IN)
        return MaterialRow(self._look, state, part.item_name, where_from(part), word, key=part.item)


def where_from(part: UnitPart) -> str:
    """What of a part is in the unit, or will be when it passes."""
    if part.fitted:
        amount = wording.amount(sum((one.quantity for one in part.fitted[1:]), part.fitted[0].quantity), part.uom)
        return f"{amount}  {', '.join(one.code for one in part.fitted[:2])}"
    if part.loaded or part.mounted:
        return words.FROM_SLOT.format(lot=", ".join((part.loaded or part.mounted)[:2]))
    if part.shared:
        return words.SHARED.format(lot=", ".join(part.shared[:2]))
    return words.NEEDS.format(quantity=wording.amount(part.quantity_per, part.uom))


def next_stage(job: Job) -> StageLine | None:
    """The stage after this one; None at the last one."""
    return next((stage for stage in job.stages if stage.sequence > job.here.sequence), None)


def next_name(job: Job) -> str:
    """Where the unit goes from here."""
    stage = next_stage(job)
    return stage.name if stage else words.STOCK


def fitted_choices(unit: UnitOnBench) -> list[Choice]:
    """The lots and serials that were scanned into the unit, to be touched."""
    return [
        Choice(f"{one.issue_entry}", one.code, f"{part.item_name}, {wording.amount(one.quantity, part.uom)}")
        for part in unit.parts
        for one in part.fitted
    ]


def _most_wanted(parts: Sequence[UnitPart]) -> list[UnitPart]:
    """As many lines as the card holds; the open ones first among equals."""
    if len(parts) <= MOST_ROWS:
        return list(parts)
    waiting = [part for part in parts if part.missing > 0][:MOST_ROWS]
    chosen = waiting + [part for part in parts if part.missing <= 0][: MOST_ROWS - len(waiting)]
    return [part for part in parts if part in chosen]

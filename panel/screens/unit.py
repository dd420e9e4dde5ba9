"""One unit at a time: it is scanned, its parts are scanned into it, it passes on to the next stage."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedLayout, QWidget

from db.domain.codes import ScanKind
from db.domain.commands import IssueMaterial
from db.domain.refusals import Refused
from db.domain.terms import TrackableKind
from db.queries.scanned import find_scanned
from db.queries.unit_bench import UnitOnBench, unit_on_bench, units_waiting
from db.services.issuing import issue_material
from db.services.passing import pass_unit
from panel import unit_words as words
from panel import wording
from panel.navigator import Route
from panel.screens.base import Context, JobVisit, Screen
from panel.screens.job_lots import kept_of_job
from panel.screens.layouts import below
from panel.screens.part_change import PartChange
from panel.screens.unit_course import UnitCourse
from panel.screens.unit_parts import UnitBody, UnitVisit, is_unit_of, next_name
from widgets.buttons import Action

if TYPE_CHECKING:
    from db.domain.answers import Issued, Passed
    from db.domain.codes import ScannedCode
    from db.domain.found import FoundTrackable
    from db.queries.unit_bench import UnitPart
    from db.queries.work import Job

ACTS = frozenset({"pass", "new", "scrap", "replace"})


class UnitScreen(Screen):
    """Every scan is an act of its own: a part is bound to the unit at the moment it is scanned."""

    job: Job
    unit: UnitOnBench | None

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.header.show_back(True)
        self.view = UnitBody(self.look)
        self.change, self.course = PartChange(self), UnitCourse(self)
        self._bench, pages = QWidget(), QWidget()
        self._bench.setLayout(below(self.view, gap=0))
        self._pages = QStackedLayout(pages)
        for page in (self._bench, self.change.choices):
            self._pages.addWidget(page)
        self.set_body(below(pages, gap=0))

    def enter(self, argument: Any) -> None:
        """With a UnitVisit."""
        visit: UnitVisit = argument
        self.job, self.unit = visit.job, None
        self.waiting: tuple[str, ...] = ()
        self._told = self.reading = False
        self._held: ScannedCode | None = None
        self.change.end()
        self.header.show_title(words.TITLE, f"{self.job.order_no}, {self.job.here.name}")
        self.prompt.ask(words.ASK, wording.Job.READING)
        self.refresh_shift()
        self.show_bench()
        if visit.code is None:
            self.ask(units_waiting, self.job.order_no, self.job.here.sequence, done=self._know_waiting)
        else:
            self.open_unit(visit.code)

    def kept(self) -> dict[str, Any]:
        return kept_of_job(self.job, at=Route.UNIT.name, code=self.unit.code if self.unit else None)

    def show_bench(self) -> None:
        """The unit and its parts as they are."""
        self._pages.setCurrentWidget(self.change.choices if self.change.choosing else self._bench)
        self.view.show_unit(self.job, self.unit)
        self._show_actions()

    def _show_actions(self) -> None:
        if self.change.under_way:
            self.action_row.set_others(self.undo_action(), [Action("keep", "x", words.KEEP)])
        else:
            fitted = self.unit is not None and any(part.fitted for part in self.unit.parts)
            done = self.unit is None or self.unit.completed
            others = [
                Action("new", "plus", words.NEW), Action("replace", "arrows-exchange", words.REPLACE, enabled=fitted),
                Action("scrap", "trash", words.SCRAP, enabled=not done),
            ]  # fmt: skip
            self.action_row.set_others(self.undo_action(), others)
        self._show_primary()

    def _show_primary(self) -> None:
        unit, last = self.unit, self.job.is_last
        goes = words.TO.format(stage=next_name(self.job))
        primary = Action("pass", "check", words.COMPLETE if last else words.PASS_ON, goes)
        if unit is None or self.change.under_way:
            self.action_row.lock(primary, words.LOCK_UNIT if unit is None else words.OUT_ASK)
        elif unit.completed or (unit.here and not last):
            self.action_row.lock(primary, words.LOCK_HERE)
        elif unit.missing:
            lock = words.LOCK_PART if unit.missing == 1 else words.LOCK_PARTS
            self.action_row.lock(primary, lock.format(count=unit.missing))
        else:
            self.action_row.offer(primary)

    def open_unit(self, code: str) -> None:
        """Ask for a unit as it is now. One that may not be worked on is refused by its pass, so that it is counted."""
        self.reading = True
        where = (self.job.order_no, self.job.here.sequence, code, self.shift.station.work_center)
        reply = _Unopened(self, code)
        self.ask(unit_on_bench, *where, done=self._open, failed=reply.told)

    def _open(self, unit: UnitOnBench) -> None:
        self.reading = False
        self.unit = unit
        self.show_bench()
        if not self._told:
            self.ask_next()
        self._told = False
        if self._held is not None:
            held, self._held = self._held, None
            self.on_code(held)

    def not_opened(self, code: str, error: Exception) -> None:
        """It is no unit to work on."""
        self.reading, self._held = False, None
        if isinstance(error, Refused):
            self.busy = True
            self.records.rehearse(pass_unit, self.course.pass_of(code), self._passable, self.failed)
        else:
            self.unread(error)

    def _passable(self, answer: Passed) -> None:
        """Only the question about it found nothing: it is reworked here."""
        _ = answer
        self.busy = False

    def ask_next(self) -> None:
        """What the bar says to do next."""
        unit = self.unit
        if unit is None:
            count = words.ASK_DETAIL.format(count=len(self.waiting), stage=self.job.here.name)
            self.prompt.ask(words.ASK, count if self.waiting else words.NONE_WAITS)
        elif unit.completed or (unit.here and not self.job.is_last):
            title = words.BEEN_HERE.format(unit=unit.code, stage=self.job.here.name)
            self.prompt.ask(title, words.BEEN_HERE_DETAIL, icon="info-circle")
        elif (part := next((one for one in unit.parts if one.missing > 0), None)) is not None:
            amount = wording.amount(part.missing, part.uom)
            detail = words.SCAN_DETAIL.format(quantity=amount, unit=unit.code)
            self.prompt.ask(words.SCAN.format(item=part.item_name), detail)
        else:
            detail = words.COMPLETE_DETAIL if self.job.is_last else words.READY_DETAIL
            self.prompt.ask(words.READY.format(unit=unit.code), detail, icon="checks")

    def _know_waiting(self, codes: tuple[str, ...]) -> None:
        self._count_waiting(codes)
        if self.unit is None and not self.reading and not self.busy:
            self.ask_next()

    def _count_waiting(self, codes: tuple[str, ...]) -> None:
        self.waiting = codes

    def free(self) -> None:
        """The bench is free for the next unit."""
        self.unit = None
        self.change.end()
        self.show_bench()
        self.ask(units_waiting, self.job.order_no, self.job.here.sequence, done=self._count_waiting)

    def on_code(self, code: ScannedCode) -> None:
        if code.kind in {ScanKind.ORDER, ScanKind.LOCATION, ScanKind.COMMAND}:
            super().on_code(code)
        elif self.reading and self._held is None:
            # What fits is known when the unit is read; the scan waits that long.
            self._held = code
        elif not self.reading and not self.still_busy():
            self.busy = True
            wanted = [line.item for line in self.job.materials]
            self.ask(find_scanned, code, [self.job.item, *wanted], done=self._found, failed=self._unknown)

    def _unknown(self, error: Exception) -> None:
        self.busy = False
        if isinstance(error, Refused):
            self._rehearse(str(error.facts.get("code", "")), None, Decimal(1))
        else:
            self.unread(error)

    def _found(self, thing: FoundTrackable) -> None:
        self.busy = False
        if self.change.under_way:
            self.change.take(thing)
        elif is_unit_of(self.job, thing):
            if self.unit is not None and self.unit.code == thing.code:
                self.already(words.OPEN_ALREADY.format(unit=thing.code), words.OPEN_ALREADY_DETAIL, thing.code)
            else:
                self.open_unit(thing.code)
        elif self.unit is None:
            self.already(words.ASK, words.LOCK_UNIT, thing.code)
        else:
            self._fit(self.unit, thing)

    def _fit(self, unit: UnitOnBench, thing: FoundTrackable) -> None:
        part = next((one for one in unit.parts if one.item == thing.item), None)
        if part is None:
            self._rehearse(thing.code, thing.item, Decimal(1))
            return
        room = room_for(part)
        if room <= 0:
            self.already(words.IN_ALREADY.format(item=part.item_name), words.IN_ALREADY_DETAIL, thing.code)
            return
        self.busy, self._part = True, part
        one = Decimal(1) if thing.kind is TrackableKind.SERIAL else room
        self._issue = self._into(unit.code, thing.code, thing.item, min(one, max(thing.on_hand, Decimal(0))) or one)
        self.records.write(issue_material, self._issue, self._fitted, self.failed)

    def _into(self, unit: str | None, code: str, item: str | None, quantity: Decimal) -> IssueMaterial:
        return IssueMaterial(
            **self.shift.head(), order_no=self.job.order_no, code=code, item=item, quantity=quantity,
            stage_sequence=self.job.here.sequence, into_unit=unit,
        )  # fmt: skip

    def _rehearse(self, code: str, item: str | None, quantity: Decimal) -> None:
        """What does not fit is refused by the act itself, so that it is counted; nothing is recorded."""
        self.busy = True
        unit = self.unit.code if self.unit else None
        self.records.rehearse(issue_material, self._into(unit, code, item, quantity), self._passable, self.failed)

    def _fitted(self, answer: Issued) -> None:
        self.busy = False
        if self.unit is None:
            return
        quantity, part = self._issue.quantity, self._part
        left = room_for(part) - quantity
        self.shift.did(self._issue.entry_id, words.DID_FIT.format(code=answer.code, unit=self.unit.code))
        amount, missing = wording.amount(quantity, part.uom), wording.amount(left, part.uom)
        detail = words.FITTED_PART if left > 0 else words.FITTED_DETAIL
        self.accept(
            words.FITTED.format(item=part.item_name),
            detail.format(quantity=amount, code=answer.code, missing=missing),
            answer.code,
        )
        self.read_again()

    def show_unit_of(self, code: str) -> None:
        """Another unit; what the bar says stays."""
        self._told = True
        self.open_unit(code)

    def read_again(self) -> None:
        """The unit as it is after what was just recorded; what the bar says stays."""
        self._told = True
        if self.unit is not None:
            self.open_unit(self.unit.code)

    def pressed(self, key: str) -> None:
        if self.reading and key in ACTS:
            self.wait_a_moment()
        elif key == "pass":
            self.course.go_on()
        elif key == "new":
            self.course.give_birth()
        elif key == "scrap":
            self.course.ask_scrap()
        elif key == "replace" and self.unit is not None:
            self.change.begin(self.unit)
        elif key == "keep":
            self.change.end()
            self.show_bench()
            self.ask_next()
        else:
            super().pressed(key)

    def after_undo(self) -> None:
        self.change.end()
        if self.unit is not None:
            self.read_again()
        else:
            self.free()

    def go_back(self) -> None:
        self.go.emit(Route.JOB, JobVisit(self.job.order_no, self.job.here.sequence))


class _Unopened:
    """Which code it was."""

    def __init__(self, screen: UnitScreen, code: str) -> None:
        self._screen, self._code = screen, code

    def told(self, error: Exception) -> None:
        self._screen.not_opened(self._code, error)


def room_for(part: UnitPart) -> Decimal:
    """How much of a part the unit still takes by scan, whatever a slot or the order would give it."""
    return part.quantity_per - sum((one.quantity for one in part.fitted), Decimal(0))

"""One stage of an order: start, scan material, pause, finish. The lot that is scanned goes to the issue screen."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

from db.domain.codes import ScanKind, ScannedCode
from db.domain.commands import IssueMaterial, LeaveStage, PauseStage, ResumeStage, StartStage, WorkOnStage
from db.domain.refusals import Refused
from db.domain.terms import ReasonScope
from db.queries.station_slots import has_slots
from db.services.issuing import issue_material
from db.services.staging import leave_stage, pause_stage, resume_stage, start_stage
from panel import job_words as words
from panel import wording
from panel.navigator import Resumed, Route
from panel.screens.base import Context, JobVisit, Screen
from panel.screens.help_call import HelpButton
from panel.screens.job_body import JobBody
from panel.screens.job_lots import LotForJob, job_at, kept_of_job, lot_for
from panel.screens.job_stand import Stand, names_of, numbers_of
from panel.screens.layouts import below
from panel.screens.papers import Papers
from panel.screens.reasons import ReasonSheet
from panel.screens.unit_parts import UnitVisit, is_unit_of
from widgets.buttons import Action

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from db.domain.answers import Issued, StageWork
    from db.queries.work import Job

WORDS = wording.Job
USE_CASES: dict[type[WorkOnStage], Callable[..., StageWork]] = {
    StartStage: start_stage, PauseStage: pause_stage, ResumeStage: resume_stage, LeaveStage: leave_stage,
}  # fmt: skip
WORKS: dict[str, type[WorkOnStage]] = {"start": StartStage, "resume": ResumeStage, "leave": LeaveStage}


def _itself(job: Job) -> Job:
    return job


def _visit(job: Job) -> JobVisit:
    return JobVisit(job.order_no, job.here.sequence)


LEADS: dict[str, tuple[Route, Callable[[Job], Any]]] = {
    "finish": (Route.FINISH, _itself), "inspect": (Route.INSPECT, _itself), "give_back": (Route.GIVE_BACK, _itself),
    "unit": (Route.UNIT, UnitVisit), "slots": (Route.SLOTS, _visit),
}  # fmt: skip
"""Buttons that lead to another screen, and with what."""


class JobScreen(Screen):
    """Scan the next lot; the row says what can be done."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.job: Job | None = None
        self._wanted: tuple[str, int | None] = ("", None)
        self._answered_here = False
        self._lot: LotForJob | None = None
        self._took_over, self._slots = "", False
        self._sent: UUID | None = None
        self._scanned: ScannedCode | None = None
        self.view = JobBody(self.look)
        self.set_body(below(self.view, gap=0))
        self.help, self.papers = HelpButton(self), Papers(self)
        self.header.show_back(True)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self.view.tick)

    def enter(self, argument: Any) -> None:
        """With a JobVisit."""
        visit: JobVisit = argument
        self.job = None
        self._wanted, self._scanned = (visit.order_no, visit.stage), visit.scanned
        self._draft: dict[str, Any] | None = None
        self._looking = False
        if self.shift.station.work_center is not None:
            self.ask(has_slots, self.shift.station.work_center, done=self._know_slots)
        self._answered_here = visit.issued is not None
        if visit.issued is not None:
            item_name, words = visit.issued
            self.accept(WORDS.ISSUED.format(item=item_name), words, words.rsplit(", ", 1)[-1])
        self.action_row.lock(Action("finish", "check", WORDS.FINISH), WORDS.READING)
        self.refresh_shift()
        self.help.look()
        self._clock.start()
        self.read()

    def leave(self) -> None:
        super().leave()
        self._clock.stop()

    def read(self) -> None:
        """Ask for the job as it is now."""
        person = self.shift.person.personnel_no if self.shift.person else ""
        question = (*self._wanted, self.shift.station.work_center, person, self.shift.now())
        self.ask(job_at, *question, done=self._show, failed=self._missing)

    def after_undo(self) -> None:
        self._answered_here = True
        self.read()

    def kept(self) -> dict[str, Any]:
        return kept_of_job(self.job) if self.job else {"route": Route.HOME.name}

    def restore(self, kept: dict[str, Any]) -> None:
        """The job is read again first; what was typed beyond it waits for that."""
        self._draft = kept

    def _missing(self, error: Exception) -> None:
        """A job that cannot be shown is not stayed at: a lot scanned now would go nowhere, or into the job before."""
        self.job = None
        self.go.emit(Route.HOME, error)

    def _show(self, job: Job) -> None:
        self.job = job
        self._wanted = (job.order_no, job.here.sequence)
        self.header.show_title(job.item_name, f"{job.order_no}, {self.shift.station.name}")
        self.view.show_job(job, running=self._running)
        self._show_stand(tell=not self._answered_here)
        self.papers.look(job)
        self._answered_here = False
        if self._draft is not None:
            self._resume(job, self._draft)
        elif self._scanned is not None:
            scanned, self._scanned = self._scanned, None
            self.on_code(scanned)

    def _resume(self, job: Job, draft: dict[str, Any]) -> None:
        """On from the job to where somebody was; a lot that does not fit any more is refused as at a scan."""
        at = draft.get("at")
        if at == Route.ISSUE.name:
            self.on_code(ScannedCode(ScanKind.PLAIN, draft["code"]))
            return
        self._draft = None
        if at == Route.UNIT.name:
            self.go.emit(Route.UNIT, UnitVisit(job, draft.get("code")))
        elif at in {Route.FINISH.name, Route.GIVE_BACK.name, Route.INSPECT.name}:
            self.go.emit(Route[at], Resumed(draft, job))

    @property
    def _stand(self) -> Stand | None:
        if self.job is None:
            return None
        event = self.job.run_of(self.shift.person.personnel_no) if self.shift.person else None
        return Stand(self.job, event, self._looking, self._slots)

    @property
    def _running(self) -> bool:
        return self._stand is not None and self._stand.running

    def _show_stand(self, *, tell: bool = True) -> None:
        """Bar and buttons; ``tell``: the bar has no answer that stays."""
        stand = self._stand
        if stand is None:
            return
        if tell:
            title, sentence, icon = stand.said()
            self.prompt.ask(title, sentence, icon=icon)
        self.prompt.set_buttons(stand.above())
        self.action_row.set_others(self.undo_action(), stand.below())
        primary, locked = stand.primary()
        if locked:
            self.action_row.lock(primary, locked)
        else:
            self.action_row.offer(primary)

    def _know_slots(self, has: bool) -> None:
        self._slots = has
        self._show_stand(tell=False)

    def pressed(self, key: str) -> None:
        job = self.job
        if job is None:
            super().pressed(key)
        elif key in LEADS:
            route, made = LEADS[key]
            self.go.emit(route, made(job))
        elif key == "papers":
            self.papers.open(job)
        elif key == "pause":
            self._ask_reason()
        elif key == "look":
            self._looking = True
            self._show_stand()
        elif key == "take_over":
            self._work(StartStage, instead_of=numbers_of(job))
        elif key in WORKS:
            self._work(WORKS[key])
        else:
            super().pressed(key)

    def _ask_reason(self) -> None:
        sheet = ReasonSheet(self.look, self, WORDS.WHY_PAUSE).of_scope(ReasonScope.PAUSE, self.records)
        sheet.reason.connect(self._pause)
        sheet.open()

    def _pause(self, reason: str) -> None:
        self._work(PauseStage, reason=reason)

    def _work(self, command: type[WorkOnStage], **fields: Any) -> None:
        if self.job is None or self.still_busy():
            return
        self.busy = True
        self._took_over = names_of(self.job) if "instead_of" in fields else ""
        made = command(
            **self.shift.head(**fields), order_no=self.job.order_no, stage_sequence=self.job.here.sequence,
            work_center=self.shift.station.work_center,
        )  # fmt: skip
        self._sent = made.entry_id
        self.records.write(USE_CASES[command], made, self._worked, self.failed)

    def _worked(self, answer: StageWork) -> None:
        self.busy = False
        if self._sent is not None:
            self.shift.did(self._sent, answer.stage)
        if self._took_over:
            detail = words.TOOK_OVER_DETAIL.format(names=self._took_over)
            self.accept(words.TOOK_OVER.format(stage=answer.stage), detail)
            self._answered_here = True
        self.read()

    def on_code(self, code: ScannedCode) -> None:
        if code.kind in {ScanKind.ORDER, ScanKind.LOCATION, ScanKind.COMMAND} or self._looking:
            super().on_code(code)
        elif self.job is None:
            # The job is still being read; the scan is for it and waits that long.
            self._scanned = code
        elif not self.still_busy():
            self.busy = True
            self.ask(lot_for, self.job, code, self.shift.now(), done=self._rehearse, failed=self._unfit)

    def _unfit(self, error: Exception) -> None:
        self.busy = False
        if isinstance(error, Refused):
            self._count(str(error.facts.get("code", "")))
        else:
            self.unread(error)

    def _count(self, code: str) -> None:
        """An unknown code is refused by the use case itself, so that the refusal is counted."""
        self.busy = True
        self._ask_rules(code, None, Decimal(1))

    def _rehearse(self, lot: LotForJob) -> None:
        """The rules decide before the operator is asked how much: a lot that does not fit is refused at once."""
        if is_unit_of(lot.job, lot.card.lot):
            self._to_bench(lot)
            return
        self._lot = lot
        amount = min(lot.needed, lot.card.lot.on_hand) if lot.needed > 0 else min(lot.card.lot.on_hand, Decimal(1))
        thing = lot.card.lot
        self._ask_rules(thing.code, thing.item, amount or Decimal(1))

    def _to_bench(self, lot: LotForJob) -> None:
        self.busy = False
        if self._running:
            self.go.emit(Route.UNIT, UnitVisit(lot.job, lot.card.lot.code))
        else:
            self.already(WORDS.START_ASK.format(stage=lot.job.here.name), wording.NOTHING_YET, lot.card.lot.code)

    def _ask_rules(self, code: str, item: str | None, quantity: Decimal) -> None:
        job = self.job
        if job is None:
            self.busy = False
            return
        command = IssueMaterial(
            **self.shift.head(), order_no=job.order_no, code=code, item=item, quantity=quantity,
            stage_sequence=job.here.sequence,
        )  # fmt: skip
        self.records.rehearse(issue_material, command, self._fits, self.failed)

    def _fits(self, answer: Issued) -> None:
        _ = answer
        self.busy = False
        draft, self._draft = self._draft or {}, None
        lot = self._lot and replace(self._lot, leave=self.records.leave, typed=draft.get("typed"))
        self.go.emit(Route.ISSUE, lot)

"""The end of a stage: count good and scrap, every open point at once; at the last stage units are born and labelled."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from db.domain.commands import CompleteLot, CompleteUnits, FinishStage
from db.domain.terms import ReasonScope, Tracking
from db.queries.reasons import reasons_of
from db.services.completion import complete_lot, complete_units
from db.services.staging import finish_stage
from panel import wording
from panel.navigator import Route
from panel.screens.base import Context, JobVisit, Screen
from panel.screens.finish_parts import open_rows, reason_tiles
from panel.screens.job_lots import kept_of_job
from panel.screens.layouts import beside, empty
from widgets.appearance import BOLD, Kind
from widgets.buttons import Action
from widgets.card import Card
from widgets.chip import Chip
from widgets.counter import Counter, CounterWords
from widgets.text import Label

if TYPE_CHECKING:
    from db.domain.answers import Completed, StageWork
    from db.domain.codes import ScannedCode
    from db.queries.work import Job

WORDS = wording.Finish


class FinishScreen(Screen):
    """Counts on the left, reasons and open points on the right."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.header.show_back(True)
        self.show_parts(strip=False)
        self._reason: str | None = None
        self._reasons: tuple[tuple[str, str], ...] = ()
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self.set_body(beside(self._left, self._right, gap=self.look.metrics.gap, stretches=(3, 4)))

    def enter(self, argument: Any) -> None:
        self.job: Job = argument
        self._reason = None
        here = self.job.here
        self.header.show_title(WORDS.TITLE.format(stage=here.name), f"{self.job.order_no}, {self.job.item_name}")
        self._build()
        self.refresh_shift()
        self.ask(reasons_of, ReasonScope.SCRAP, done=self._show_reasons)

    def kept(self) -> dict[str, Any]:
        counted = {"good": self.good.value(), "scrap": self.scrap.value(), "reason": self._reason}
        return kept_of_job(self.job, at=Route.FINISH.name, **counted)

    def restore(self, kept: dict[str, Any]) -> None:
        self._reason = kept.get("reason")
        self.good.set_value(int(kept.get("good", 0)))
        self.scrap.set_value(int(kept.get("scrap", 0)))
        self._counted(0)

    @property
    def left_to_count(self) -> int:
        """How many pieces of the order this stage has not accounted for."""
        job = self.job
        done = job.good + job.defective if job.is_last else job.here.good + job.here.scrap
        return int(job.planned - done)

    @property
    def _all_made(self) -> bool:
        """Every piece came out one by one: only the stage itself is left to finish."""
        return self.job.is_last and self.left_to_count == 0

    def _build(self) -> None:
        empty(self._left)
        card = Card(self.look)
        names = CounterWords(WORDS.LESS, WORDS.MORE)
        to = WORDS.TO_STOCK if self.job.is_last else WORDS.GOOD_DETAIL
        self.good = Counter(self.look, names, WORDS.GOOD, to, most=self.left_to_count)
        self.scrap = Counter(self.look, names, WORDS.SCRAP, WORDS.SCRAP_DETAIL, tone="bad", most=self.left_to_count)
        self._sum = Chip(self.look)
        for counter in (self.good, self.scrap):
            counter.changed.connect(self._counted)
            card.add(counter, 1)
        card.add(self._sum)
        self._left.addWidget(card)
        self._counted(0)

    def _show_reasons(self, reasons: tuple[tuple[str, str], ...]) -> None:
        self._reasons = reasons
        self._show_right()

    def _show_right(self) -> None:
        empty(self._right)
        self._right.setSpacing(self.look.metrics.pad(10))
        if self.scrap.value():
            self._right.addWidget(Label(self.look, WORDS.WHY, role="heading", weight=BOLD))
            self._right.addLayout(reason_tiles(self.look, self._reasons, self._reason, self._choose))
        missing = [line for line in self.job.materials if line.issued <= 0]
        title = WORDS.STILL_OPEN.format(count=len(missing)) if missing else WORDS.NOTHING_OPEN
        self._right.addWidget(Label(self.look, title, role="heading", weight=BOLD))
        for row in open_rows(self.look, missing, self.go_back):
            self._right.addWidget(row)
        self._right.addStretch(1)

    def _choose(self) -> None:
        self._reason = self.sender().objectName()
        self._counted(0)

    def _counted(self, value: int) -> None:
        _ = value
        good, scrap = self.good.value(), self.scrap.value()
        left = self.left_to_count
        for counter, other in ((self.good, scrap), (self.scrap, good)):
            if counter.value() + other > left:
                counter.set_value(left - other)
        done = self.good.value() + self.scrap.value()
        words = WORDS.ACCOUNTED.format(done=done, planned=left)
        self._sum.show_state(
            words, "circle-check" if done == left else "info-circle", Kind.OK if done == left else Kind.NEUTRAL
        )
        self.prompt.ask(
            WORDS.ASK, WORDS.ASK_DETAIL.format(left=left, planned=wording.number(self.job.planned)), icon="checks"
        )
        self._show_right()
        self._show_primary()

    def _show_primary(self) -> None:
        done = self.good.value() + self.scrap.value()
        missing = sum(1 for line in self.job.materials if line.issued <= 0)
        text = WORDS.COMPLETE.format(count=done) if self.job.is_last and not self._all_made else WORDS.FINISH
        primary = Action("finish", "check", text, self.job.here.name)
        self.action_row.set_others(Action("cancel", "x", wording.CANCEL))
        if missing:
            self.action_row.lock(primary, WORDS.POINTS.format(count=missing))
        elif not done and not self._all_made:
            self.action_row.lock(primary, WORDS.COUNT_FIRST)
        elif self.scrap.value() and not self._reason:
            self.action_row.lock(primary, WORDS.REASON_FIRST)
        else:
            self.action_row.offer(primary)

    def pressed(self, key: str) -> None:
        if key == "cancel":
            self.go_back()
        elif key == "finish" and not self.still_busy():
            self.busy = True
            self._made: tuple[str, ...] = ()
            if self._all_made:
                self._finish(self.job.good, self.job.defective)
            elif self.job.is_last and self.good.value():
                self._complete(Decimal(self.good.value()), defective=False)
            elif self.job.is_last:
                self._complete(Decimal(self.scrap.value()), defective=True)
            else:
                self._finish(Decimal(self.good.value()), Decimal(self.scrap.value()))

    def _complete(self, count: Decimal, *, defective: bool) -> None:
        """Good and defective pieces of the last stage are two acts: each has its own serials."""
        head = self.shift.head(reason=self._reason) if defective else self.shift.head()
        done = self._scrapped if defective else self._completed
        if self.job.tracking == Tracking.SERIAL.value:
            units = CompleteUnits(**head, order_no=self.job.order_no, count=int(count), defective=defective)
            self.records.write(complete_units, units, done, self.failed)
        else:
            good, bad = (Decimal(0), count) if defective else (count, Decimal(0))
            lot = CompleteLot(**head, order_no=self.job.order_no, good=good, defective=bad)
            self.records.write(complete_lot, lot, done, self.failed)
        self._sent = head["entry_id"]

    def _completed(self, answer: Completed) -> None:
        self._made = answer.codes
        self.shift.did(self._sent, ", ".join(answer.codes[:2]))
        if self.scrap.value():
            self._complete(Decimal(self.scrap.value()), defective=True)
        else:
            self._close_stage()

    def _scrapped(self, answer: Completed) -> None:
        _ = answer
        self._close_stage()

    def _close_stage(self) -> None:
        """The stage is finished when every piece of the order is accounted for."""
        if self.good.value() + self.scrap.value() == self.left_to_count:
            good, scrap = self.job.good + self.good.value(), self.job.defective + self.scrap.value()
            self._finish(Decimal(good), Decimal(scrap))
        else:
            self._done(None)

    def _finish(self, good: Decimal, scrap: Decimal) -> None:
        reason = self._reason or ("SCRAP" if scrap else None)
        head = self.shift.head(reason=reason)
        self._sent = head["entry_id"]
        command = FinishStage(
            **head, order_no=self.job.order_no, stage_sequence=self.job.here.sequence,
            work_center=self.shift.station.work_center, good=good, scrap=scrap,
        )  # fmt: skip
        self.records.write(finish_stage, command, self._done, self.failed)

    def _done(self, answer: StageWork | None) -> None:
        self.busy = False
        if answer is not None and (self._made or self.job.is_last):
            # Two or three acts were one press: none of them alone is the last one to undo.
            self.shift.undone()
        elif answer is not None:
            self.shift.did(self._sent, answer.stage)
        if self._made:
            self.go.emit(Route.LABELS, (self.job, self._made))
        else:
            done = (f"{self.job.item_name}, {self.job.order_no}", wording.Job.DONE.format(stage=self.job.here.name))
            self.go.emit(Route.HOME, done)

    def on_code(self, code: ScannedCode) -> None:
        self.go.emit(Route.JOB, JobVisit(self.job.order_no, self.job.here.sequence, scanned=code))

    def go_back(self) -> None:
        self.go.emit(Route.JOB, JobVisit(self.job.order_no, self.job.here.sequence))

"""The course of one unit: born with its serial and label, passed on, completed, or scrap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.commands import BirthUnits, CompleteUnits
from db.domain.fitting_commands import PassUnit
from db.domain.terms import ReasonScope
from db.services.completion import birth_units, complete_units
from db.services.passing import pass_unit
from devices.base import DeviceFault
from devices.labels.layout import LabelFields
from panel import unit_words as words
from panel import wording
from panel.device_words import sentence_of
from panel.screens.reasons import ReasonSheet
from panel.screens.reply import Reply
from panel.screens.unit_parts import next_name
from widgets.prompt import Mood

if TYPE_CHECKING:
    from uuid import UUID

    from db.domain.answers import Completed, Passed, UnitsBorn
    from panel.printing.labels import MadeLabel
    from panel.screens.unit import UnitScreen


class UnitCourse:
    """What happens to the unit as a whole, for the screen on which it stands."""

    def __init__(self, screen: UnitScreen) -> None:
        self._screen = screen
        self._before: tuple[UUID, ...] = ()

    def pass_of(self, code: str) -> PassUnit:
        """The unit passes this stage."""
        job = self._screen.job
        return PassUnit(**self._screen.shift.head(), order_no=job.order_no, unit=code, stage_sequence=job.here.sequence)

    def go_on(self) -> None:
        """It passes; at the last stage it is completed with that."""
        screen = self._screen
        if screen.unit is None or screen.still_busy():
            return
        screen.busy, self._before = True, ()
        if screen.unit.here:
            self._complete(screen.unit.code)
            return
        self._pass = self.pass_of(screen.unit.code)
        screen.records.write(pass_unit, self._pass, self._passed, screen.failed)

    def _passed(self, answer: Passed) -> None:
        screen = self._screen
        if screen.job.is_last:
            self._before = (self._pass.entry_id,)
            screen.shift.did(self._pass.entry_id, words.DID_PASS.format(unit=answer.unit))
            self._complete(answer.unit)
            return
        screen.busy = False
        screen.shift.did(self._pass.entry_id, words.DID_PASS.format(unit=answer.unit))
        title = words.PASSED_ON.format(unit=answer.unit, stage=next_name(screen.job))
        screen.accept(title, words.NEXT_UNIT, answer.unit)
        screen.free()

    def _complete(self, code: str) -> None:
        head = self._screen.shift.head()
        self._sent = head["entry_id"]
        command = CompleteUnits(**head, order_no=self._screen.job.order_no, count=1, serials=(code,))
        self._screen.records.write(complete_units, command, self._completed, self._not_completed)

    def _completed(self, answer: Completed) -> None:
        screen, code = self._screen, answer.codes[0]
        screen.busy = False
        screen.shift.did(self._sent, code, self._before)
        screen.accept(words.COMPLETED.format(unit=code), words.NEXT_UNIT, code)
        screen.free()

    def _not_completed(self, problem: Exception) -> None:
        """The pass stands; the unit is shown as it is, and Complete can be touched again."""
        self._screen.failed(problem)
        self._screen.read_again()

    def ask_scrap(self) -> None:
        """Why is it scrap?"""
        screen = self._screen
        if screen.unit is None or screen.still_busy():
            return
        sheet = ReasonSheet(screen.look, screen, words.WHY_SCRAP).of_scope(ReasonScope.SCRAP, screen.records)
        sheet.reason.connect(self._scrap)
        sheet.open()

    def _scrap(self, reason: str) -> None:
        screen = self._screen
        if screen.unit is None or screen.still_busy():
            return
        screen.busy = True
        head = screen.shift.head(reason=reason)
        self._sent = head["entry_id"]
        command = CompleteUnits(
            **head, order_no=screen.job.order_no, count=1, serials=(screen.unit.code,), defective=True
        )
        screen.records.write(complete_units, command, self._scrapped, screen.failed)

    def _scrapped(self, answer: Completed) -> None:
        screen, code = self._screen, answer.codes[0]
        screen.busy = False
        screen.shift.did(self._sent, code)
        screen.accept(words.SCRAPPED.format(unit=code), words.SCRAPPED_DETAIL, code)
        screen.free()

    def give_birth(self) -> None:
        """The next unit gets its serial; its label is printed."""
        screen = self._screen
        if screen.still_busy():
            return
        screen.busy = True
        head = screen.shift.head()
        self._sent = head["entry_id"]
        command = BirthUnits(**head, order_no=screen.job.order_no, count=1)
        screen.records.write(birth_units, command, self._born, screen.failed)

    def _born(self, answer: UnitsBorn) -> None:
        screen, code = self._screen, answer.codes[0]
        screen.busy = False
        screen.shift.did(self._sent, code)
        screen.accept(words.BORN.format(unit=code), words.BORN_DETAIL, code)
        screen.show_unit_of(code)
        fields = LabelFields(screen.job.item_name, code, (screen.job.order_no,))
        reply = Reply(screen, self._labelled, _Unlabelled(screen, code).told)
        screen.context.labels.make(fields, reply.done, reply.failed, item=screen.job.item)

    def _labelled(self, label: MadeLabel) -> None:
        """The label lies in the printer; the bar already says what to do with it."""


class _Unlabelled:
    """Which unit it was."""

    def __init__(self, screen: UnitScreen, code: str) -> None:
        self._screen, self._code = screen, code

    def told(self, error: Exception) -> None:
        why = " ".join(sentence_of(error)) if isinstance(error, DeviceFault) else wording.BROKEN[0]
        title = wording.Finish.LABEL_FAILED.format(code=self._code)
        self._screen.answer(Mood.AMBER, title, wording.Finish.LABEL_FAILED_DETAIL.format(why=why))

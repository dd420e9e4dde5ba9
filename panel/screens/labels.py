"""The units just made: each gets its label, which counts once it was scanned back from the unit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout

from db.domain.quality_commands import CheckLabel
from db.services.labelling import check_label
from devices.base import DeviceFault
from devices.labels.layout import LabelFields
from panel import wording
from panel.device_words import sentence_of
from panel.navigator import Route
from panel.screens.base import Context, Screen, plain_code
from panel.screens.layouts import beside, empty
from panel.screens.reply import Reply
from panel.sounds import Tone
from widgets.appearance import SEMIBOLD
from widgets.buttons import Action
from widgets.card import Card
from widgets.prompt import Mood
from widgets.rows import MaterialRow, RowState
from widgets.text import Label

if TYPE_CHECKING:
    from db.domain.answers import LabelChecked
    from db.domain.codes import ScannedCode
    from db.queries.work import Job
    from panel.printing.labels import MadeLabel

WORDS = wording.Finish
ROW, HEAD, BETWEEN = 68, 74, 8
"""Pixels at 1280x800: of a row with its two lines, of the card around the rows, between them."""


class LabelsScreen(Screen):
    """One row a unit; the picture of the newest label beside it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.header.show_back(True)
        self._rows = QVBoxLayout()
        self._preview = QVBoxLayout()
        self.set_body(beside(self._rows, self._preview, gap=self.look.metrics.gap, stretches=(1, 1)))
        self.action_row.offer(Action("done", "check", WORDS.DONE, WORDS.BACK_TO_WORK))

    def enter(self, argument: Any) -> None:
        self.job: Job
        self.job, self.codes = argument
        self.labels: dict[str, MadeLabel] = {}
        self.checked: set[str] = set()
        self._faults: dict[str, str] = {}
        self._queued: dict[str, str] = {}
        self.header.show_title(self.job.item_name, self.job.order_no)
        self.accept(WORDS.MADE.format(count=len(self.codes)), WORDS.MADE_DETAIL, self.codes[-1])
        self.refresh_shift()
        self._show()
        for code in self.codes:
            self._make(code)

    def _make(self, code: str) -> None:
        fields = LabelFields(self.job.item_name, code, (self.job.order_no,))
        reply = Reply(self, self._made, _Failed(self, code).told)
        self._queued[code] = self.context.labels.make(fields, reply.done, reply.failed, item=self.job.item)

    def _made(self, label: MadeLabel) -> None:
        self.labels[label.code] = label
        self._faults.pop(label.code, None)
        self._show()

    def label_failed(self, code: str, why: str) -> None:
        """The unit stands on record; its label does not."""
        self._faults[code] = why
        title = WORDS.LABEL_FAILED.format(code=code)
        self.answer(Mood.AMBER, title, WORDS.LABEL_FAILED_DETAIL.format(why=why))
        self._show()

    def _show(self) -> None:
        self._show_rows()
        empty(self._preview)
        if self.labels:
            self._preview.addWidget(self._picture(self.labels[next(reversed(self.labels))]))
        retry = [Action("again", "printer", WORDS.AGAIN)] if self._faults else []
        self.action_row.set_others(self.undo_action(), retry)

    def _show_rows(self) -> None:
        empty(self._rows)
        card = Card(self.look, WORDS.NEW_UNITS, wording.number_of(len(self.labels), len(self.codes)))
        card.narrow_sides()
        fit = self._room()
        for code in sorted(self.codes, key=self._urgency)[:fit]:
            card.add(self._row(code), 1)
        card.body.addStretch(max(fit - len(self.codes), 0))
        self._rows.addWidget(card)

    def _room(self) -> int:
        """How many rows stand in the card with nothing of them cut."""
        size = self.look.metrics
        others = size.header + size.prompt + size.row + size.strip + 2 * size.strip_pad + 3 * size.gap
        free = size.height - others - size.pad(HEAD) + size.pad(BETWEEN)
        return max(1, free // (size.pad(ROW) + size.pad(BETWEEN)))

    def _urgency(self, code: str) -> int:
        """Where there are more units than rows, those that somebody has to do something about stand first."""
        return 0 if code in self._faults else 2 if code in self.checked else 1

    def _row(self, code: str) -> MaterialRow:
        if code in self.checked:
            return MaterialRow(self.look, RowState.DONE, code, self.job.item_name, WORDS.CHECKED)
        if code in self.labels:
            return MaterialRow(self.look, RowState.NOW, code, self.job.item_name, WORDS.TO_CHECK)
        if code in self._faults:
            return MaterialRow(self.look, RowState.BAD, code, self._faults[code], WORDS.NOT_PRINTED)
        return MaterialRow(self.look, RowState.LATER, code, "", WORDS.PRINTING)

    def _picture(self, label: MadeLabel) -> Card:
        card = Card(self.look, WORDS.LABELS_AT)
        pixmap = QPixmap()
        pixmap.loadFromData(label.picture)
        wide, tall = int(self.look.metrics.width * 0.4), int(self.look.metrics.height * 0.3)
        shown = QLabel()
        shown.setPixmap(pixmap.scaled(wide, tall, Qt.AspectRatioMode.KeepAspectRatio))
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        shown.setAccessibleName(label.code)
        card.add(shown, 1)
        card.add(Label(self.look, label.code, role="value", weight=SEMIBOLD, code=True))
        return card

    def on_code(self, code: ScannedCode) -> None:
        """The label on a unit, scanned back. With one unit only it is known which one says the wrong thing."""
        said = plain_code(code)
        if said in self.checked:
            self.already(WORDS.CHECKED_TWICE.format(code=said), WORDS.CHECKED_TWICE_DETAIL, said)
        elif said not in self.codes and len(self.codes) > 1:
            self._wrong(said, "")
        elif not self.still_busy():
            self.busy = True
            unit = said if said in self.codes else self.codes[0]
            command = CheckLabel(**self.shift.head(), code=unit, item=self.job.item, scanned=said)
            reply = Reply(self, _Checked(self, said).told, self.failed)
            self.records.write(check_label, command, reply.done, reply.failed)

    def label_checked(self, answer: LabelChecked, said: str) -> None:
        """It is in the record what the label on the unit says."""
        self.busy = False
        if not answer.matched:
            self._wrong(said, answer.code)
            return
        self.checked.add(answer.code)
        self._show_rows()
        left = len(self.codes) - len(self.checked)
        detail = WORDS.LEFT_TO_CHECK.format(left=left) if left else WORDS.ALL_CHECKED
        self.accept(WORDS.LABEL_RIGHT.format(code=answer.code), detail, answer.code)

    def _wrong(self, said: str, unit: str) -> None:
        detail = WORDS.LABEL_WRONG_DETAIL.format(unit=unit) if unit else WORDS.LABEL_STRANGE_DETAIL
        self.answer(Mood.REFUSED, WORDS.LABEL_WRONG.format(code=said), detail)
        self.context.sounds.play(Tone.REFUSED)

    def pressed(self, key: str) -> None:
        if key == "done":
            self.go_back()
        elif key == "again":
            meant = {self._queued[code] for code in self._faults}
            self._faults = {}
            self._show()
            self.context.labels.print_unsure(meant)
        else:
            super().pressed(key)

    def after_undo(self) -> None:
        self.go.emit(Route.HOME, (wording.Job.UNDONE, wording.Job.UNDONE))


class _Checked:
    """What was read from the unit."""

    def __init__(self, screen: LabelsScreen, said: str) -> None:
        self._screen, self._said = screen, said

    def told(self, answer: LabelChecked) -> None:
        self._screen.label_checked(answer, self._said)


class _Failed:
    """Which label it was."""

    def __init__(self, screen: LabelsScreen, code: str) -> None:
        self._screen, self._code = screen, code

    def told(self, error: Exception) -> None:
        why = " ".join(sentence_of(error)) if isinstance(error, DeviceFault) else wording.BROKEN[0]
        self._screen.label_failed(self._code, why)

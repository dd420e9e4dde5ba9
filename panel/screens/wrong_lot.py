"""The wrong lot was scanned for a while: since when, which one it was, whom that concerns; all of it in one act."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from db.domain.codes import ScanKind
from db.domain.fitting_commands import CorrectLot
from db.domain.refusals import Refusal, Refused
from db.domain.terms import ReasonScope
from db.queries.issued import IssueOfLot, issues_of_lot
from db.queries.scanned import find_scanned
from db.services.correcting import correct_lot
from panel import wording
from panel import wrong_lot_words as words
from panel.screens.base import Context, Screen
from panel.screens.choices import Choices
from panel.screens.layouts import empty
from panel.screens.reasons import ReasonSheet
from panel.screens.wrong_lot_parts import concerned_card, issue_choices
from widgets.buttons import Action

if TYPE_CHECKING:
    from db.domain.answers import Corrected
    from db.domain.codes import ScannedCode
    from db.domain.found import FoundTrackable

ROWS, COLUMNS = 3, 2


class WrongLotScreen(Screen):
    """For supervisors. Nothing is recorded before the last touch."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.header.show_back(True)
        self._body = QVBoxLayout()
        self.set_body(self._body)

    def enter(self, argument: Any) -> None:
        _ = argument
        self.header.show_title(words.TITLE, self.shift.station.name)
        self.refresh_shift()
        self._start_again()

    def _start_again(self) -> None:
        self.wrong: FoundTrackable | None = None
        self.right: FoundTrackable | None = None
        self.issues: tuple[IssueOfLot, ...] = ()
        self.since: int | None = None
        self.seen: Corrected | None = None
        self._reason = ""
        self.prompt.ask(words.ASK, words.ASK_DETAIL)
        self._show()

    @property
    def _chosen(self) -> tuple[IssueOfLot, ...]:
        """Those since the one that was touched; the list begins with the newest."""
        return () if self.since is None else self.issues[: self.since + 1]

    def _show(self) -> None:
        empty(self._body)
        self._rows: Choices | None = None
        if self.seen is not None and self.wrong is not None:
            self._body.addWidget(concerned_card(self.look, self.wrong, self.seen), 1)
        else:
            self._rows = Choices(self.look, rows=ROWS, columns=COLUMNS)
            self._rows.show_choices(
                issue_choices(self.issues, self.since, self.shift.station.local), first=self.since or 0
            )
            self._rows.chosen.connect(self._touched)
            self._body.addWidget(self._rows, 1)
        self._show_actions()

    def _show_actions(self) -> None:
        others = [Action("other", "x", words.OTHER)] if self.wrong is not None else []
        others += self._rows.turners() if self._rows is not None else []
        self.action_row.set_others(self.undo_action(), others)
        count = len(self._chosen)
        primary = Action("correct", "check", wording.without(words.CORRECT.format(count=count or "")))
        if self.wrong is None:
            self.action_row.lock(primary, words.LOCK_SCAN)
        elif self.since is None:
            self.action_row.lock(primary, words.LOCK_SINCE)
        elif self.seen is None:
            self.action_row.lock(primary, words.LOCK_RIGHT)
        else:
            self.action_row.offer(primary)

    def on_code(self, code: ScannedCode) -> None:
        if code.kind in {ScanKind.ORDER, ScanKind.LOCATION}:
            super().on_code(code)
        elif not self.still_busy():
            self.busy = True
            self.ask(find_scanned, code, [self.wrong.item] if self.wrong else (), done=self._found)

    def _found(self, thing: FoundTrackable) -> None:
        if self.wrong is not None and self.since is not None:
            self._take_right(thing)
        elif self.wrong is not None and thing.id == self.wrong.id:
            self.busy = False
            self.already(words.TWICE.format(code=thing.code), words.SINCE_DETAIL, thing.code)
        else:
            self._asked = thing
            self.ask(issues_of_lot, thing.id, done=self._list)

    def _list(self, issues: tuple[IssueOfLot, ...]) -> None:
        self.busy = False
        self._start_again()
        if not issues:
            self.already(words.NONE.format(code=self._asked.code), words.NONE_DETAIL, self._asked.code)
            return
        self.wrong, self.issues = self._asked, issues
        self.header.show_title(words.TITLE, f"{self.wrong.code}, {self.wrong.item_name}")
        self.prompt.ask(words.SINCE, words.SINCE_DETAIL, icon="clock")
        self._show()

    def _touched(self, key: str) -> None:
        if self.wrong is None or self.still_busy():
            return
        self.since = int(key)
        when = wording.moment(self.shift.station.local(self.issues[self.since].issued_at))
        detail = words.RIGHT_DETAIL.format(count=len(self._chosen), code=self.wrong.code, when=when)
        self.prompt.ask(words.RIGHT, detail)
        self._show()

    def _take_right(self, thing: FoundTrackable) -> None:
        self.busy = False
        if self.wrong is not None and thing.id == self.wrong.id:
            self.already(words.TWICE.format(code=thing.code), words.TWICE_DETAIL, thing.code)
            return
        self.right = thing
        if self.wrong is not None and thing.item != self.wrong.item:
            self.refuse(Refused(Refusal.LOT_WRONG_ITEM, {**thing.facts, "wanted": [self.wrong.item_name]}), thing.code)
            return
        sheet = ReasonSheet(self.look, self, words.WHY).of_scope(ReasonScope.CORRECT, self.records)
        sheet.reason.connect(self._look_ahead)
        sheet.open()

    def _look_ahead(self, reason: str) -> None:
        """What it would change, before anything is recorded."""
        if self.still_busy():
            return
        self.busy, self._reason = True, reason
        self.records.rehearse(correct_lot, self._command(), self._preview, self.failed)

    def _preview(self, answer: Corrected) -> None:
        self.busy, self.seen = False, answer
        title = words.SURE.format(count=len(answer.units))
        quantity = f"{wording.typed(answer.quantity)} {wording.UNITS.get(self._uom, self._uom)}"
        detail = words.SURE_DETAIL.format(quantity=quantity, wrong=", ".join(answer.wrong), code=answer.code)
        self.prompt.ask(title, detail, icon="alert-triangle" if answer.shipped else "info-circle")
        self._show()

    @property
    def _uom(self) -> str:
        return self.wrong.uom if self.wrong is not None else ""

    def _command(self) -> CorrectLot:
        entries = tuple(dict.fromkeys(one.entry_id for one in self._chosen))
        right = self.right
        return CorrectLot(
            **self.shift.head(reason=self._reason), issue_entries=entries, code=right.code if right else "",
            item=right.item if right else None,
        )  # fmt: skip

    def pressed(self, key: str) -> None:
        if key == "correct":
            self._correct()
        elif key == "other":
            if not self.still_busy():
                self._start_again()
        elif key in {"earlier", "later"} and self._rows is not None:
            self._rows.turn(1 if key == "later" else -1)
            self._show_actions()
        else:
            super().pressed(key)

    def _correct(self) -> None:
        if self.seen is None or self.still_busy():
            return
        self.busy = True
        self.records.write(correct_lot, self._command(), self._corrected, self.failed)

    def _corrected(self, answer: Corrected) -> None:
        self.busy = False
        self.shift.undone()  # a correction is corrected, never undone
        self._start_again()
        detail = words.CALL_DETAIL if answer.shipped else words.DONE_DETAIL
        self.accept(
            words.DONE.format(count=answer.issues, code=answer.code),
            detail.format(units=len(answer.units), shipped=len(answer.shipped)),
            answer.code,
        )

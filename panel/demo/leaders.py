"""The part of the walk that only a supervisor sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.terms import RecallKind
from panel import kiosk_words, people_words, pin_words, set_up_words, teach_words, wrong_lot_words
from panel.demo.people import AYSE, MURAT, PEOPLE
from panel.demo.waits import Waits
from panel.navigator import Route
from panel.screens.people_sheets import PinSheet, TileSheet, TypeSheet
from panel.supervisor.desk import PageName
from panel.supervisor.recall.recall_call import CallSheet
from panel.supervisor.recall.recall_draft import Draft
from widgets.buttons import BigButton, Tile
from widgets.keypad import Keypad
from widgets.rows import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from panel.demo.waits import Step

USED, LYING = "DOW-24-0311", "DOW-24-0325"
CHOSEN = "730264"


class LeadersWalk(Waits):
    """Yields as the whole walk does."""

    def _wrong_lot(self) -> Iterator[Step]:
        self._screen.go.emit(Route.MORE, None)
        yield "more_supervisor", self._at(Route.MORE)
        self._screen.go.emit(Route.WRONG_LOT, None)
        yield "wrong_lot", self._at(Route.WRONG_LOT)
        self._send(USED)
        yield "wrong_lot_since", self._says(wrong_lot_words.SINCE)
        self._screen.findChild(Row, "0").click()
        self._send(LYING)
        yield "wrong_lot_why", self._has(Tile)
        self._screen.findChild(Tile).click()
        yield "wrong_lot_seen", self._offers(wrong_lot_words.CORRECT)
        self._screen.go_back()
        yield "", self._at(Route.HOME)

    def _people(self) -> Iterator[Step]:
        self._screen.go.emit(Route.PEOPLE, None)
        yield "people", lambda: self._screen.findChild(Row, AYSE) is not None
        self._screen.findChild(Row, AYSE).click()
        yield "people_one", self._says(people_words.PERSON)
        self._screen.pressed("pin")
        yield "people_pin", self._has(PinSheet)
        self._screen.findChild(PinSheet).finish()
        self._screen.findChild(Tile, "language").click()
        yield "people_language", self._has(TileSheet)
        self._screen.findChild(TileSheet).finish()
        self._screen.findChild(Tile, "badge").click()
        yield "people_badge", self._says(people_words.SCAN)
        self._screen.pressed("keep")
        self._screen.pressed("all")
        self._screen.pressed("new")
        yield "people_new", self._has(TypeSheet)
        self._screen.findChild(TypeSheet).finish()
        self._screen.go_back()
        yield "", self._at(Route.HOME)
        yield from self._choose_pin()

    def _this_panel(self) -> Iterator[Step]:
        self._screen.go.emit(Route.PANEL, None)
        yield "panel", self._at(Route.PANEL)
        self._screen.findChild(BigButton, "softer").click()
        yield "", self._says(kiosk_words.KEPT)
        self._screen.pressed("close")
        yield "panel_close", self._says(kiosk_words.CLOSE_ASK)
        self._screen.go.emit(Route.SET_UP, None)
        yield "set_up_panel", self._has(Row)
        self._screen.pressed("skip")
        yield "set_up_devices", self._says(set_up_words.DEVICES)
        self._screen.pressed("skip")
        yield "", self._says(set_up_words.IMPORT)
        yield "set_up_folder", lambda: self._screen.findChild(Row, "again") is not None
        self._screen.go.emit(Route.PANEL, None)
        yield "", self._at(Route.PANEL)
        self._screen.go_back()
        yield "", self._at(Route.MORE)
        self._screen.go_back()
        yield "", self._at(Route.HOME)

    def _choose_pin(self) -> Iterator[Step]:
        """Whose PIN was set anew just now."""
        self._screen.sign_out()
        yield "", self._at(Route.SIGN_IN)
        self._send(next(one.badge for one in PEOPLE if one.number == AYSE))
        yield "new_pin", self._says(pin_words.ASK)
        for pin in (CHOSEN, CHOSEN):
            for digit in pin:
                self._screen.findChild(Keypad).press(digit)
            self._screen.done_button.click()
        yield "", self._at(Route.HOME)
        self._screen.sign_out()
        self._send(next(one.badge for one in PEOPLE if one.number == MURAT))
        yield "", self._at(Route.HOME)

    def _recall(self, suspect: str) -> Iterator[Step]:
        """A drill: the record stays as it is."""
        view = self._screen
        view.show_page(PageName.RECALL, Draft(RecallKind.DRILL, why="Drill of the year"))
        page = view.page
        yield "recall_new", lambda: len(page.new.board.roots.lots.choices.grid.rows) > 0
        page.take(suspect)
        yield "recall_preview", lambda: page.new.board.preview.numbers is not None
        page.new.board.turn_to("why")
        yield "recall_why", self._ready
        page.new.board.why.primary.click()
        yield "recall", lambda: self._ready() and page.case.numbers is not None
        for tab in ("things", "customers"):
            page.case.board.turn_to(tab)
            yield f"recall_{tab}", self._ready
        page.case.board.customers.call.emit(page.case.numbers.view.customers[0].customer)
        yield "recall_call", lambda: bool(page.findChildren(CallSheet))
        page.findChild(CallSheet).finish()
        page.show_list()
        yield "recall_list", lambda: len(page.list.grid.grid.rows) > 0

    def _teach(self) -> Iterator[Step]:
        self._screen.go.emit(Route.TEACH, None)
        yield "teach_supplier", self._has_row("BOLT")
        self._touch_row("BOLT")
        for number, label in enumerate(("BS;DOWEL-8X40;4711;500", "BS;SCREW-M4X12;0815;2000"), start=1):
            self._send(label)
            yield "teach_scanned" if number == 1 else "", self._says(teach_words.TOUCH["BATCH"])
            for part in ("2", "1", "3"):
                self._screen.board.findChild(BigButton, part).click()
                yield "", self._ready
        yield "teach_marked", self._offers(teach_words.TEACH)
        self._screen.action_row.primary.click()
        yield "", self._says(teach_words.TAUGHT)
        self._send("BS;FELT-PAD;77;40")
        yield "teach_tried", self._says(teach_words.READS)
        self._screen.go_back()
        yield "", self._at(Route.RECEIVE)
        self._screen.go_back()
        yield "", self._at(Route.HOME)

"""The part of the walk that only a supervisor sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from panel import teach_words, wrong_lot_words
from panel.demo.waits import Waits
from panel.navigator import Route
from widgets.buttons import BigButton, Tile
from widgets.rows import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from panel.demo.waits import Step

USED, LYING = "DOW-24-0311", "DOW-24-0325"


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

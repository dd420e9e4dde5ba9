"""A walk through every screen with the demo plant, by real scans, for pictures: what a newcomer would see."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from db.domain.codes import ScanKind, wrap
from devices.set_up import LINEAR
from panel.demo.jobs import READY
from panel.demo.people import PEOPLE
from panel.navigator import Route
from widgets.buttons import BigButton, Tile
from widgets.keypad import Keypad
from widgets.rows import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from panel.bootstrap import Panel

Step = tuple[str, "Callable[[], bool]"]
FITTING = ("TOP-2024-0312", "LEG-2024-0312", "DOW-24-0311", "PVA-2024-006")
UNIT = "TBL-2024-0315-0013"
LYING = ("SCR-0940", "DOW-24-0325", "FELT-PAD")
WRONG, EXPIRED, SHIPPED_UNIT, SUSPECT = "DOW-24-0290", "PVA-2023-118", "TBL-2024-0315-0042", "OAK-2024-Q1-055"


class Tour:
    """Yields (name of a picture or "", condition to wait for before the picture is taken and the walk goes on)."""

    def __init__(self, panel: Panel, send: Callable[[str], None]) -> None:
        self._panel, self._send = panel, send
        self.units: tuple[str, ...] = ()

    @property
    def _screen(self) -> Any:
        return self._panel.shell.navigator.current

    def steps(self) -> Iterator[Step]:
        """The whole walk."""
        yield "sign_in", self._at(Route.SIGN_IN)
        yield from self._sign_in("1042")
        yield "home", self._ready
        yield from self._work()
        yield from self._finish()
        yield from self._quality()
        yield from self._supervise()

    def _sign_in(self, number: str) -> Iterator[Step]:
        self._send(next(one.badge for one in PEOPLE if one.number == number))
        yield "", self._at(Route.HOME)

    def _work(self) -> Iterator[Step]:
        self._send(wrap(ScanKind.ORDER, READY))
        yield "job_start", self._offers("Start")
        self._screen.action_row.primary.click()
        yield "job", self._says("Scan the lot")
        self._send(WRONG)
        yield "job_refused", self._says("Wrong part")
        self._send(EXPIRED)
        yield "job_expired", self._says("has expired")
        for number, lot in enumerate(FITTING):
            self._send(lot)
            yield "issue" if number == 0 else "", self._offers("Issue", Route.ISSUE)
            self._screen.action_row.primary.click()
            yield "job_accepted" if number == 1 else "", self._says("is recorded", Route.JOB)
        yield from self._give_back()
        self._screen.pressed("pause")
        yield "job_pause", self._has(Tile)
        self._screen.findChild(Tile, "BREAK").click()
        yield "job_paused", self._says("Paused")
        self._screen.action_row.primary.click()
        yield "", self._offers("Finish")

    def _give_back(self) -> Iterator[Step]:
        self._screen.pressed("give_back")
        yield "", lambda: self._panel.shell.navigator.route is Route.GIVE_BACK and bool(self._screen.lots)
        yield "give_back", self._ready
        self._send(FITTING[-1])
        yield "", self._says("How much comes back?")
        for key in ".1":
            self._screen.pad.findChild(Keypad).press(key)
        yield "give_back_part", self._offers("Give back 0.1")
        self._screen.go_back()
        yield "", self._offers("Finish", Route.JOB)

    def _finish(self) -> Iterator[Step]:
        self._screen.action_row.primary.click()
        yield "", self._at(Route.FINISH)
        self._screen.good.set_value(4)
        self._screen.scrap.more.click()
        yield "finish", self._has(Tile)
        self._screen.findChildren(Tile)[0].click()
        yield "", self._offers("Finish")
        self._screen.action_row.primary.click()
        yield "home_done", self._at(Route.HOME)
        self._send(wrap(ScanKind.ORDER, READY))
        yield "", self._offers("Start", Route.JOB)
        self._screen.action_row.primary.click()
        yield "", self._offers("Count")
        self._screen.action_row.primary.click()
        yield "", self._at(Route.FINISH)
        self._screen.good.more.click()
        self._screen.good.more.click()
        yield "", self._offers("Complete")
        self._screen.action_row.primary.click()
        yield "labels", self._labelled
        self.units = self._screen.codes
        self._screen.action_row.primary.click()
        yield "", self._at(Route.HOME)

    def _receive(self) -> Iterator[Step]:
        self._screen.go.emit(Route.RECEIVE, None)
        yield "receive", self._has(Row)
        self._send("(10)DOW-24-0402(17)281231")
        yield "receive_scanned", self._says("read from the label")
        self._touch_row("BOLT")
        yield "", self._says("What came?")
        yield "receive_item", self._has_row("DOWEL-8X40")
        self._touch_row("DOWEL-8X40")
        yield "receive_amount", self._says("How much came?")
        for key in "500":
            self._screen.editor.findChild(Keypad).press(key)
        yield "", self._offers("Receive 500 pcs")
        self._screen.action_row.primary.click()
        yield "receive_done", self._says("received")
        yield "", lambda: self._panel.labels.waiting == 0
        self._screen.go_back()
        yield "", self._at(Route.HOME)

    def _store(self) -> Iterator[Step]:
        self._screen.findChild(Tile, "more").click()
        yield "more", self._at(Route.MORE)
        self._screen.go_back()
        yield "", self._at(Route.HOME)
        self._screen.findChild(Tile, "move").click()
        yield "move", self._has_row("G-2")
        for lot in LYING:
            self._send(lot)
            yield "move_scanned" if lot == LYING[-1] else "", self._says(f"{lot} goes along")
        self._send(wrap(ScanKind.LOCATION, "G-2"))
        yield "move_ready", self._offers("Move 3")
        self._screen.action_row.primary.click()
        yield "move_done", self._says("3 moved")
        self._screen.go_back()
        yield "", self._at(Route.HOME)
        yield from self._count()
        yield from self._take_back()

    def _count(self) -> Iterator[Step]:
        self._screen.go.emit(Route.COUNT, None)
        yield "count", self._at(Route.COUNT)
        self._send(wrap(ScanKind.LOCATION, "G-2"))
        yield "count_place", self._says("Scan what you find")
        self._send(LYING[0])
        yield "count_amount", self._has(Keypad)
        for key in "1180":
            self._screen.pad.findChild(Keypad).press(key)
        yield "count_less", self._offers("Record 1180 pcs")
        self._screen.action_row.primary.click()
        yield "count_done", self._says("counted")
        self._send(UNIT)
        yield "count_unit", self._says("Is it there?")
        self._screen.go_back()
        yield "", self._at(Route.HOME)

    def _take_back(self) -> Iterator[Step]:
        self._screen.go.emit(Route.TAKE_BACK, None)
        yield "", self._at(Route.TAKE_BACK)
        self._send(SHIPPED_UNIT)
        yield "take_back", self._offers("Take back")
        self._screen.action_row.primary.click()
        yield "take_back_why", self._has(Tile)
        self._screen.go_back()
        yield "", self._at(Route.HOME)

    def _touch_row(self, key: str) -> None:
        self._screen.editor.findChild(Row, key).click()

    def _quality(self) -> Iterator[Step]:
        self._send(SHIPPED_UNIT)
        yield "look_up", self._says("shipped", Route.LOOK_UP)
        yield from self._receive()
        yield from self._store()
        self._screen.go.emit(Route.DEVICES, None)
        yield "devices", self._at(Route.DEVICES)
        self._send(LINEAR)
        yield "devices_test", self._says("is set up right")
        self._screen.go_back()
        yield "", self._at(Route.HOME)
        self._screen.sign_out()
        yield from self._sign_in("1018")
        self._screen.go.emit(Route.INSPECT, None)
        yield "inspect_scan", self._at(Route.INSPECT)
        self._send(self.units[0])
        yield "", self._offers_keys
        self._screen.type_value("752.6")
        yield "inspect_fail", self._ready
        self._screen.type_value("750.4")
        yield "inspect_pass", self._ready
        self._screen.go_back()
        yield "", self._at(Route.HOME)
        self._screen.go.emit(Route.SHIP, None)
        yield "ship_customer", self._has(Row)
        self._screen.findChild(Row, "0").click()
        self._send(self.units[0])
        yield "ship", self._says("is packed")

    def _teach(self) -> Iterator[Step]:
        self._screen.go.emit(Route.TEACH, None)
        yield "teach_supplier", self._has_row("BOLT")
        self._touch_row("BOLT")
        for number, label in enumerate(("BS;DOWEL-8X40;4711;500", "BS;SCREW-M4X12;0815;2000"), start=1):
            self._send(label)
            yield "teach_scanned" if number == 1 else "", self._says("Touch the batch")
            for part in ("2", "1", "3"):
                self._screen.board.findChild(BigButton, part).click()
                yield "", self._ready
        yield "teach_marked", self._offers("Teach")
        self._screen.action_row.primary.click()
        yield "", self._says("are read now")
        self._send("BS;FELT-PAD;77;40")
        yield "teach_tried", self._says("It reads")
        self._screen.go_back()
        yield "", self._at(Route.RECEIVE)
        self._screen.go_back()
        yield "", self._at(Route.HOME)

    def _supervise(self) -> Iterator[Step]:
        self._screen.sign_out()
        yield from self._sign_in("1001")
        yield "home_supervisor", self._ready
        yield from self._teach()
        self._screen.go.emit(Route.TRACE, SUSPECT)
        yield "trace", self._traced

    def _at(self, route: Route) -> Callable[[], bool]:
        return lambda: self._panel.shell.navigator.route is route and self._ready()

    def _ready(self) -> bool:
        return not self._panel.records.waiting

    def _says(self, words: str, route: Route | None = None) -> Callable[[], bool]:
        navigator = self._panel.shell.navigator
        return lambda: (route is None or navigator.route is route) and words in self._screen.prompt.title().text()

    def _offers(self, word: str, route: Route | None = None) -> Callable[[], bool]:
        navigator = self._panel.shell.navigator
        return lambda: (
            (route is None or navigator.route is route)
            and self._screen.action_row.primary.isEnabled()
            and self._screen.action_row.primary.accessibleName().startswith(word)
        )

    def _has(self, kind: type) -> Callable[[], bool]:
        return lambda: bool(self._screen.findChildren(kind))

    def _has_row(self, key: str) -> Callable[[], bool]:
        return lambda: self._screen.findChild(Row, key) is not None

    def _offers_keys(self) -> bool:
        return self._screen.has_point and self._ready()

    def _labelled(self) -> bool:
        at = self._panel.shell.navigator.route is Route.LABELS
        return at and len(self._screen.labels) == len(self._screen.codes) > 0

    def _traced(self) -> bool:
        return self._panel.shell.navigator.route is Route.TRACE and self._screen.picture is not None

"""A walk through every screen with the demo plant, by real scans, for pictures: what a newcomer would see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.codes import ScanKind, wrap
from db.domain.refusals import Refusal
from devices.set_up import LINEAR
from panel import (
    count_words,
    device_words,
    give_back_words,
    job_words,
    kiosk_words,
    move_words,
    receive_words,
    slots_words,
    take_back_words,
    unit_words,
    wording,
)  # fmt: skip
from panel.demo.jobs import READY, RUNNING
from panel.demo.leaders import LeadersWalk
from panel.demo.people import PEOPLE
from panel.navigator import Route
from panel.screens.papers import NoteSheet, PapersSheet
from panel.screens.slots_parts import SlotCard
from widgets.buttons import Tile
from widgets.keypad import Keypad
from widgets.rows import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from panel.demo.waits import Step


FITTING = ("TOP-2024-0312", "LEG-2024-0312", "DOW-24-0311", "PVA-2024-006")
UNIT = "TBL-2024-0315-0013"
LYING = ("SCR-0940", "DOW-24-0325", "FELT-PAD")
SCREW_SLOT, NEW_SCREWS = "ASM-02-SCREW", "SCR-0940"
WRONG, EXPIRED, SHIPPED_UNIT, SUSPECT = "DOW-24-0290", "PVA-2023-118", "TBL-2024-0315-0042", "OAK-2024-Q1-055"


class Tour(LeadersWalk):
    """Yields (name of a picture or "", condition to wait for before the picture is taken and the walk goes on)."""

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
        yield "job_start", self._offers(wording.Job.START)
        self._screen.action_row.primary.click()
        yield "job", self._says(wording.Job.SCAN)
        self._send(WRONG)
        yield "job_refused", self._says(self._refused(Refusal.LOT_NOT_ON_BOM))
        self._send(EXPIRED)
        yield "job_expired", self._says(self._refused(Refusal.LOT_EXPIRED))
        for number, lot in enumerate(FITTING):
            self._send(lot)
            yield "issue" if number == 0 else "", self._offers(wording.Issue.ISSUE, Route.ISSUE)
            self._screen.action_row.primary.click()
            yield "job_accepted" if number == 1 else "", self._says(wording.Job.ISSUED, Route.JOB)
        yield from self._give_back()
        yield from self._one_by_one()
        yield "", lambda: self._screen.job is not None  # its buttons are there before it is read again
        self._screen.pressed("pause")
        yield "job_pause", self._has(Tile)
        self._screen.findChild(Tile, "BREAK").click()
        yield "job_paused", self._says(wording.Job.PAUSED)
        self._screen.action_row.primary.click()
        yield "", self._offers(wording.Job.FINISH)

    def _one_by_one(self) -> Iterator[Step]:
        self._screen.pressed("papers")
        yield "papers", self._has(PapersSheet)
        self._screen.findChild(PapersSheet).note.click()
        yield "papers_note", self._has(NoteSheet)
        self._screen.findChild(NoteSheet).finish()
        self._screen.pressed("unit")
        yield "unit_none", self._at(Route.UNIT)
        self._screen.pressed("new")
        yield "unit_new", self._says(unit_words.BORN)
        yield "", lambda: self._screen.unit is not None and self._panel.labels.waiting == 0
        self._send(FITTING[2])
        yield "unit_fitted", self._says(unit_words.FITTED)
        yield "", lambda: not self._screen.reading
        self._screen.pressed("replace")
        yield "unit_replace", self._says(unit_words.OUT_ASK)
        self._screen.pressed("keep")
        self._screen.go_back()
        yield "", self._at(Route.JOB)

    def _give_back(self) -> Iterator[Step]:
        self._screen.pressed("give_back")
        yield "", lambda: self._panel.shell.navigator.route is Route.GIVE_BACK and bool(self._screen.lots)
        yield "give_back", self._ready
        self._send(FITTING[-1])
        yield "", self._says(give_back_words.HOW_MUCH)
        for key in ".1":
            self._screen.pad.findChild(Keypad).press(key)
        yield "give_back_part", self._offers(give_back_words.GIVE_BACK)
        self._screen.go_back()
        yield "", self._offers(wording.Job.FINISH, Route.JOB)

    def _finish(self) -> Iterator[Step]:
        self._screen.action_row.primary.click()
        yield "", self._at(Route.FINISH)
        self._screen.good.set_value(4)
        self._screen.scrap.more.click()
        yield "finish", self._has(Tile)
        self._screen.findChildren(Tile)[0].click()
        yield "", self._offers(wording.Job.FINISH)
        self._screen.action_row.primary.click()
        yield "home_done", self._at(Route.HOME)
        self._send(wrap(ScanKind.ORDER, READY))
        yield "", self._offers(wording.Job.START, Route.JOB)
        self._screen.action_row.primary.click()
        yield "", self._offers(wording.Job.COMPLETE)
        self._screen.action_row.primary.click()
        yield "", self._at(Route.FINISH)
        self._screen.good.more.click()
        self._screen.good.more.click()
        yield "", self._offers(wording.Finish.COMPLETE)
        self._screen.action_row.primary.click()
        yield "labels", self._labelled
        self.units = self._screen.codes
        self._screen.action_row.primary.click()
        yield "", self._at(Route.HOME)

    def _receive(self) -> Iterator[Step]:
        self._screen.go.emit(Route.RECEIVE, None)
        yield "receive", self._has(Row)
        self._send("(10)DOW-24-0402(17)281231")
        yield "receive_scanned", self._says(receive_words.FROM_LABEL)
        self._touch_row("BOLT")
        yield "", self._says(receive_words.ASKS["item"][0])
        yield "receive_item", self._has_row("DOWEL-8X40")
        self._touch_row("DOWEL-8X40")
        yield "receive_amount", self._says(receive_words.ASKS["quantity"][0])
        for key in "500":
            self._screen.editor.findChild(Keypad).press(key)
        yield "", self._offers(receive_words.RECEIVE)
        self._screen.action_row.primary.click()
        yield "receive_done", self._says(receive_words.RECEIVED)
        yield "", lambda: self._panel.labels.waiting == 0
        self._screen.go_back()
        yield "", self._at(Route.HOME)

    def _store(self) -> Iterator[Step]:
        self._screen.findChild(Tile, "more").click()
        yield "more", self._at(Route.MORE)
        self._screen.findChild(Tile, "clean").click()
        yield "clean", self._at(Route.CLEAN)
        self._send(EXPIRED)
        yield "clean_refused", self._says(kiosk_words.CLEANING)
        self._screen.go.emit(Route.HOME, None)
        yield "", self._at(Route.HOME)
        self._screen.findChild(Tile, "move").click()
        yield "move", self._has_row("G-2")
        for lot in LYING:
            self._send(lot)
            yield "move_scanned" if lot == LYING[-1] else "", self._says(move_words.ADDED.format(code=lot))
        self._send(wrap(ScanKind.LOCATION, "G-2"))
        yield "move_ready", self._offers(move_words.MOVE.format(count=3))
        self._screen.action_row.primary.click()
        yield "move_done", self._says(move_words.MOVED)
        self._screen.go_back()
        yield "", self._at(Route.HOME)
        yield from self._slots()
        yield from self._count()
        yield from self._take_back()

    def _slots(self) -> Iterator[Step]:
        self._screen.go.emit(Route.SLOTS, None)
        yield "slots", self._has_slot
        self._screen.findChild(SlotCard, SCREW_SLOT).click()
        yield "slots_chosen", self._says(slots_words.ASK_FOR)
        self._screen.findChild(SlotCard, SCREW_SLOT).click()
        self._send(NEW_SCREWS)
        yield "slots_which", self._says(slots_words.FITS)
        self._send(wrap(ScanKind.LOCATION, SCREW_SLOT))
        yield "slots_changed", self._says(slots_words.MOUNTED)
        self._send(EXPIRED)
        yield "slots_refused", self._says(self._refused(Refusal.LOT_EXPIRED))
        self._screen.findChild(SlotCard, SCREW_SLOT).click()
        self._screen.pressed("unmount")
        yield "slots_emptied", self._says(slots_words.UNMOUNTED)
        self._screen.go_back()
        yield "", self._at(Route.HOME)

    def _has_slot(self) -> bool:
        return self._screen.findChild(SlotCard, SCREW_SLOT) is not None

    def _count(self) -> Iterator[Step]:
        self._screen.go.emit(Route.COUNT, None)
        yield "count", self._at(Route.COUNT)
        self._send(wrap(ScanKind.LOCATION, "G-2"))
        yield "count_place", self._says(count_words.ASK_AT)
        self._send(LYING[0])
        yield "count_amount", self._has(Keypad)
        for key in "1180":
            self._screen.pad.findChild(Keypad).press(key)
        yield "count_less", self._offers(count_words.RECORD)
        self._screen.action_row.primary.click()
        yield "count_done", self._says(count_words.DONE)
        self._send(UNIT)
        yield "count_unit", self._says(count_words.THERE_ASK)
        self._screen.go_back()
        yield "", self._at(Route.HOME)

    def _take_back(self) -> Iterator[Step]:
        self._screen.go.emit(Route.TAKE_BACK, None)
        yield "", self._at(Route.TAKE_BACK)
        self._send(SHIPPED_UNIT)
        yield "take_back", self._offers(take_back_words.TAKE_BACK)
        self._screen.action_row.primary.click()
        yield "take_back_why", self._has(Tile)
        self._screen.go_back()
        yield "", self._at(Route.HOME)

    def _quality(self) -> Iterator[Step]:
        self._send(SHIPPED_UNIT)
        yield "look_up", self._says(wording.LookUp.FOUND, Route.LOOK_UP)
        yield from self._receive()
        yield from self._store()
        self._screen.go.emit(Route.DEVICES, None)
        yield "devices", self._at(Route.DEVICES)
        self._send(LINEAR)
        yield "devices_test", self._says(device_words.SET_UP["RIGHT"][0])
        self._screen.go_back()
        yield "", self._at(Route.HOME)
        self._screen.sign_out()
        yield from self._sign_in("1018")
        yield from self._where_others_work()
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
        yield "ship", self._says(wording.Ship.ADDED)

    def _where_others_work(self) -> Iterator[Step]:
        self._send(wrap(ScanKind.ORDER, RUNNING))
        yield "job_others", self._says(job_words.AT_WORK_ONE)
        self._screen.pressed("look")
        yield "job_looking", self._says(job_words.LOOKING)
        self._screen.pressed("take_over")
        yield "job_taken_over", self._says(job_words.TOOK_OVER)
        self._screen.undo()
        yield "", self._says(wording.Job.UNDONE)
        self._screen.go_back()
        yield "", self._at(Route.HOME)

    def _supervise(self) -> Iterator[Step]:
        self._screen.sign_out()
        yield from self._sign_in("1001")
        yield "home_supervisor", self._ready
        yield from self._teach()
        yield from self._wrong_lot()
        yield from self._people()
        yield from self._this_panel()
        self._screen.go.emit(Route.TRACE, SUSPECT)
        yield "trace", self._traced
        yield from self._recall(SUSPECT)

"""Which lot is in which slot of this station: scan a lot, touch the slot or scan its label, and it is mounted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from db.domain.codes import ScanKind
from db.domain.fitting_commands import MountLot, UnmountLot
from db.queries.scanned import find_scanned
from db.queries.station_slots import StationSlot, station_slots
from db.services.mounting import mount_lot, unmount_lot
from panel import slots_words as words
from panel import wording
from panel.navigator import Route
from panel.screens.base import Context, JobVisit, Screen
from panel.screens.layouts import below
from panel.screens.slots_faces import faces_of, like_of
from panel.screens.slots_parts import SlotBoard
from widgets.buttons import Action

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from db.domain.answers import Mounted
    from db.domain.codes import ScannedCode
    from db.domain.command import Command
    from db.domain.found import FoundTrackable


class SlotsScreen(Screen):
    """A card a slot. A lot waits for its slot, or a slot for its lot, never both."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.header.show_back(True)
        self.board = SlotBoard(self.look)
        self.board.chosen.connect(self._touched)
        self.set_body(below(self.board, gap=0))

    def enter(self, argument: Any) -> None:
        """With the JobVisit it was opened from, or None."""
        self._job: JobVisit | None = argument
        self._slots: tuple[StationSlot, ...] = ()
        self._lot: FoundTrackable | None = None
        self._chosen: str | None = None
        self._told = False
        self.header.show_title(words.TITLE, self.shift.station.name)
        self.action_row.offer(Action("done", "check", words.DONE, words.DONE_DETAIL))
        self.refresh_shift()
        self.prompt.ask(words.ASK, wording.Job.READING)
        self._show()
        self._read()

    def _read(self) -> None:
        self.ask(station_slots, self.shift.station.work_center, done=self._list)

    def _list(self, slots: tuple[StationSlot, ...]) -> None:
        self._slots = slots
        self._show()
        if not self._told:
            self._ask_next()
        self._told = False

    def after_undo(self) -> None:
        self._told = True
        self._read()

    @property
    def _slot(self) -> StationSlot | None:
        return self._slot_of(self._chosen)

    def _slot_of(self, code: str | None) -> StationSlot | None:
        return next((one for one in self._slots if one.code == code), None)

    def _show(self, at: str | None = None) -> None:
        now = self.shift.station.local(self.shift.now())
        self.board.show_slots(faces_of(self._slots, self._lot, self._chosen, now), at=at)
        others = self.board.turners()
        if self._lot is not None:
            others.append(Action("drop", "x", words.DROP))
        filled = any(one.mounted for one in self._slots)
        others.append(Action("unmount", "player-eject", words.UNMOUNT, enabled=filled))
        self.action_row.set_others(self.undo_action(), others)

    def _ask_next(self) -> None:
        slot = self._slot
        if not self._slots:
            self.prompt.ask(words.NONE, words.NONE_DETAIL, icon="info-circle")
        elif slot is None:
            self.prompt.ask(words.ASK, words.ASK_DETAIL)
        else:
            inside = words.ASK_FOR_FULL.format(code=slot.mounted.lot.code) if slot.mounted else words.ASK_FOR_EMPTY
            self.prompt.ask(words.ASK_FOR.format(slot=slot.name), inside)

    def on_code(self, code: ScannedCode) -> None:
        if code.kind is ScanKind.ORDER:
            super().on_code(code)
        elif self.still_busy():
            return
        elif code.kind is ScanKind.LOCATION:
            self._labelled(code.code)
        else:
            self.busy = True
            self.ask(_scanned, code, self.shift.station.work_center, done=self._found)

    def _labelled(self, code: str) -> None:
        """A slot's label. One that is none of ours is asked about in the record, which says why and counts it."""
        slot = self._slot_of(code)
        if slot is None:
            self.busy = True
            self.records.rehearse(unmount_lot, self._command(UnmountLot, slot=code), self._new_slot, self.failed)
        elif self._lot is None and code == self._chosen:
            self.already(words.CHOSEN.format(slot=slot.name), words.CHOSEN_DETAIL, code)
        else:
            self._take(slot)

    def _new_slot(self, _answer: Mounted) -> None:
        self.busy = False
        self._read()

    def _touched(self, code: str) -> None:
        slot = self._slot_of(code)
        if slot is None or self.still_busy():
            return
        if self._lot is None and code == self._chosen:
            self._choose(None)
        else:
            self._take(slot)

    def _take(self, slot: StationSlot) -> None:
        if self._lot is not None:
            self._mount(self._lot, slot)
        else:
            self._choose(slot)

    def _choose(self, slot: StationSlot | None) -> None:
        self._chosen = slot.code if slot else None
        self._show(self._chosen)
        self._ask_next()

    def _found(self, answer: tuple[FoundTrackable, tuple[StationSlot, ...]]) -> None:
        self.busy = False
        thing, self._slots = answer
        there = [one for one in self._slots if one.mounted is not None and one.mounted.lot.id == thing.id]
        slot = self._slot
        if self._lot is not None and self._lot.id == thing.id:
            self.already(words.TWICE.format(code=thing.code), words.TWICE_DETAIL, thing.code)
        elif not self._slots:
            self.already(words.NONE, words.NONE_DETAIL, thing.code)
        elif slot in there or (there and slot is None):
            name = (slot or there[0]).name
            self.already(words.INSIDE.format(code=thing.code, slot=name), words.INSIDE_DETAIL, thing.code)
        elif slot is not None:
            self._mount(thing, slot)
        else:
            self._ask_rules(thing)

    def _ask_rules(self, thing: FoundTrackable) -> None:
        """The rules are about the lot: which slot it is for is asked afterwards."""
        self.busy, self._asked = True, thing
        command = self._command(MountLot, slot=self._slots[0].code, code=thing.code, item=thing.item)
        self.records.rehearse(mount_lot, command, self._fits, self.failed)

    def _fits(self, _answer: Mounted) -> None:
        self.busy = False
        self._lot = thing = self._asked
        like = like_of(self._slots, thing)
        self._show(like.code if like else None)
        detail = words.FITS_LIKE.format(item=thing.item_name, slot=like.name) if like else words.FITS_DETAIL
        self.accept(words.FITS.format(code=thing.code), detail, thing.code)

    def _mount(self, thing: FoundTrackable, slot: StationSlot) -> None:
        self._write(mount_lot, self._command(MountLot, slot=slot.code, code=thing.code, item=thing.item))

    def _command(self, kind: type[MountLot | UnmountLot], **fields: Any) -> MountLot | UnmountLot:
        return kind(**self.shift.head(), work_center=self.shift.station.work_center, **fields)

    def _write(self, use_case: Callable[..., Mounted], command: Command) -> None:
        self.busy = True
        self._sent = command.entry_id
        self.records.write(use_case, command, self._written, self.failed)

    def _written(self, answer: Mounted) -> None:
        self.busy = False
        slot = self._slot_of(answer.slot)
        name = slot.name if slot else answer.slot
        did = words.DID if answer.code else words.DID_UNMOUNT
        self.shift.did(self._sent, did.format(slot=name))
        self._lot, self._chosen, self._told = None, None, True
        self._answer(answer, name)
        self._read()

    def _answer(self, answer: Mounted, name: str) -> None:
        if answer.code is None:
            code = answer.before or ""
            self.accept(words.UNMOUNTED.format(slot=name), words.UNMOUNTED_DETAIL.format(code=code), code)
            return
        detail = words.CHANGED_DETAIL.format(before=answer.before) if answer.before else words.MOUNTED_DETAIL
        self.accept(words.MOUNTED.format(code=answer.code, slot=name), detail, answer.code)

    def failed(self, problem: Exception) -> None:
        """Nobody's leave makes such a lot fit: every unit that passes would be refused again."""
        self.busy = False
        self.refuse(problem)

    def go_back(self) -> None:
        if self._job is None:
            super().go_back()
        else:
            self.go.emit(Route.JOB, self._job)

    def kept(self) -> dict[str, Any]:
        return (
            {}
            if self._job is None
            else {"route": Route.JOB.name, "order": self._job.order_no, "stage": self._job.stage}
        )

    def pressed(self, key: str) -> None:
        if key == "done":
            self.go_back()
        elif key in {"earlier", "later"}:
            self.board.turn(1 if key == "later" else -1)
            self._show()
        elif key == "drop" and not self.still_busy():
            self._lot = None
            self._choose(None)
        elif key == "unmount" and not self.still_busy():
            self._unmount()
        else:
            super().pressed(key)

    def _unmount(self) -> None:
        slot = self._slot
        if slot is None:
            self.already(words.WHICH, words.WHICH_DETAIL)
        else:
            self._write(unmount_lot, self._command(UnmountLot, slot=slot.code))


def _scanned(
    connection: Connection, code: ScannedCode, work_center: str | None
) -> tuple[FoundTrackable, tuple[StationSlot, ...]]:
    """What was scanned, and the slots as they are at that moment. Raises Refused (LOT-*, CODE-NOT-A-LOT)."""
    return find_scanned(connection, code), station_slots(connection, work_center)

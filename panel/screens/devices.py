"""Every device of this panel: how it is, what it sent last, and a test of it. Nothing is recorded here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from devices.base import DeviceFault, DeviceState, FaultCode
from devices.camera_controls import CameraControls, Turn
from devices.labels.layout import LabelFields
from devices.set_up import SetUp, judged
from panel import device_words, wording
from panel.device_log import DeviceKind, DeviceView, escaped
from panel.device_words import Devices, sentence_of
from panel.scanner_setup import OTHER, makes, remedy_of
from panel.screens.base import Context, Screen
from panel.screens.devices_list import DeviceRows, name_of
from panel.screens.devices_parts import CameraPart, Part, PrinterPart, RemedyPart, ScannerPart, settings_of, turns_of
from panel.screens.layouts import beside, empty
from panel.screens.reasons import ReasonSheet
from panel.screens.reply import Reply
from widgets.buttons import Action
from widgets.card import Card
from widgets.prompt import Mood
from widgets.rows import Fact, FactList

if TYPE_CHECKING:
    from devices.base import Scan
    from devices.printers.status import PrinterState
    from panel.device_trials import TrialCodes

WORDS = Devices
SOUND = frozenset({SetUp.RIGHT, SetUp.ANOTHER_CODE})
"""Of a scanner that nothing has to be mended on, as far as its scan tells."""

FACTS = 200
"""Pixels, at 1280x800, of a card of facts of its own."""


class DevicesScreen(Screen):
    """The devices on the left, the chosen one and its test on the right."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.header.show_back(True)
        self.show_parts(strip=False)
        self._chosen = ""
        self._codes: TrialCodes | None = None
        self._controls = CameraControls()
        self._found: dict[str, SetUp] = {}
        self._refused: dict[str, int] = {}
        self._lay_out()
        self.action_row.offer(Action("done", "check", wording.LookUp.DONE, wording.LookUp.BACK_TO_WORK))
        context.devices.changed.connect(self._changed)

    def _lay_out(self) -> None:
        """Facts stand under the rows where there is room, so that the test has its side for itself."""
        gap, views = self.look.metrics.gap, self.context.devices.views()
        size = self.look.metrics
        room = size.height - size.header - size.prompt - size.row - 4 * gap
        self._rows = DeviceRows(self.look, views, room)
        self._rows.chosen.connect(self._touched)
        self._facts, self._shown_facts = FactList(self.look), list[Fact]()
        left, self._right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(gap)
        left.addWidget(self._rows, 1)
        self._aside: Card | None = None
        if room - len(views) * (size.finger + gap) >= size.pad(FACTS):
            self._aside = Card(self.look)
            self._aside.add(self._facts)
            left.addWidget(self._aside)
        self._part: Part | None = None
        self.set_body(beside(left, self._right, gap=gap, stretches=(5, 6)))

    def enter(self, argument: Any) -> None:
        self.header.show_title(WORDS.TITLE, self.shift.station.panel_id)
        self.refresh_shift()
        views = self.context.devices.views()
        trouble = self.context.devices.trouble()
        self._refused = {view.name: view.refused for view in views}
        self._found, self._controls = {}, CameraControls()
        self.prompt.ask(WORDS.ASK, WORDS.ASK_DETAIL, icon="device-desktop-cog")
        reply = Reply(self, self._have_codes, self.unread)
        self.context.trials.codes(reply.done, reply.failed)
        self._chosen = argument or (trouble or views[0]).name
        self._show_part(self._test())

    def leave(self) -> None:
        self.context.feed.watched = False
        super().leave()

    def takes(self, scan: Scan) -> bool:
        """Every scan is a test here, whatever it says."""
        found, about = judged(scan.text)
        self._judge(scan.source, found, escaped(about), escaped(scan.text))
        return True

    def _judge(self, source: str, found: SetUp, about: str = "", sent: str = "") -> None:
        title, detail = device_words.SET_UP[found.value]
        mood = Mood.GOOD if found is SetUp.RIGHT else Mood.AMBER
        self.answer(mood, title.format(name=source, about=about), detail.format(sent=sent))
        self._found[source] = found
        self._choose(source)

    def _changed(self) -> None:
        """A device came, went, sent something, or was refused something."""
        if not self.isVisible():
            return
        for view in self.context.devices.views():
            before, self._refused[view.name] = self._refused.get(view.name, 0), view.refused
            cut = view.fault is not None and view.fault.code is FaultCode.SCAN_INCOMPLETE
            if view.refused > before and cut:
                self._judge(view.name, SetUp.NO_SUFFIX)
        self._show()

    def _view(self) -> DeviceView:
        return next(view for view in self.context.devices.views() if view.name == self._chosen)

    def _touched(self, name: str) -> None:
        self._chosen = name
        self._show_part(self._test())

    def _choose(self, name: str) -> None:
        """A scan came from it: what is shown of it stays, another one's test is left."""
        if name != self._chosen and any(view.name == name for view in self.context.devices.views()):
            self._touched(name)
        else:
            self._show()

    def _test(self) -> Part:
        kind = self._view().kind
        if kind is DeviceKind.PRINTER:
            return PrinterPart(self.look)
        if kind is DeviceKind.CAMERA:
            self._ask_camera()
            return CameraPart(self.look, self.context.feed)
        return ScannerPart(self.look)

    def _show_part(self, part: Part) -> None:
        """Another card on the right."""
        view = self._view()
        card = Card(self.look, name_of(view))
        if self._aside is None:
            self._facts, self._shown_facts = FactList(self.look), []
            card.add(self._facts)
        self._part = part
        card.add(part, 1)
        empty(self._right)
        self._right.addWidget(card)
        self.context.feed.watched = view.kind is DeviceKind.CAMERA
        self._show()

    def _show(self) -> None:
        """What may have changed, in place."""
        view, part = self._view(), self._part
        self._rows.show_views(self.context.devices.views(), self._chosen)
        if (facts := self._facts_of(view)) != self._shown_facts:
            self._shown_facts = facts
            self._facts.show_facts(facts)
        if isinstance(part, ScannerPart) and self._codes is not None:
            part.show_codes(self._codes)
        elif isinstance(part, CameraPart):
            part.show_controls(self._controls)
        self.action_row.set_others(None, self._actions(view))

    def _facts_of(self, view: DeviceView) -> list[Fact]:
        if view.fault is not None:
            happened, to_do = sentence_of(view.fault)
            facts = [Fact(WORDS.TROUBLE, happened), Fact(WORDS.TO_DO, to_do)]
        elif view.state is DeviceState.AWAY:
            facts = [Fact(WORDS.TROUBLE, WORDS.GONE), Fact(WORDS.TO_DO, WORDS.PLUG_IN)]
        else:
            facts = []
        if view.kind is DeviceKind.PRINTER:
            return [*facts, Fact(WORDS.WAITING, str(self.context.labels.waiting))]
        counted = Fact(WORDS.COUNTED, f"{view.scans}, {view.refused}")
        return [*facts, Fact(WORDS.LAST, view.last or WORDS.NOTHING), counted]

    def _actions(self, view: DeviceView) -> list[Action]:
        if view.kind is DeviceKind.CAMERA:
            return turns_of(self._controls)
        if view.kind is DeviceKind.PRINTER:
            waits = [Action("again", "arrow-right", WORDS.AGAIN), Action("out", "check", WORDS.CAME_OUT)]
            others = [Action("print", "printer", WORDS.PRINT), Action("ask", "refresh", WORDS.ASK_PRINTER)]
            return others + (waits if self.context.labels.waiting else [])
        mend = [Action("mend", "tools", WORDS.MEND)] if self._found.get(view.name, SetUp.RIGHT) not in SOUND else []
        return mend + ([Action("codes", "barcode", WORDS.TEST_CODES)] if isinstance(self._part, RemedyPart) else [])

    def pressed(self, key: str) -> None:
        if key == "done":
            self.go_back()
        elif key == "mend":
            self._ask_make()
        elif key == "codes":
            self._show_part(self._test())
        elif key == "again":
            self.context.labels.print_unsure()
        elif key == "out":
            self.context.labels.came_out()
        elif key in {"print", "ask", *Turn} and not self.still_busy():
            self.busy = True
            self._try(key)
        else:
            super().pressed(key)

    def _try(self, key: str) -> None:
        """An answer that comes after this screen was left is dropped."""
        trials = self.context.trials
        if key == "print":
            reply = Reply(self, self._printed, self._trouble)
            fields = LabelFields(WORDS.TEST_TITLE, WORDS.TEST_CODE, (self.shift.station.panel_id,))
            trials.print_test(fields, reply.done, reply.failed)
        elif key == "ask":
            reply = Reply(self, self._answered_it, self._trouble)
            trials.ask(reply.done, reply.failed)
        else:
            reply = Reply(self, self._turned, self._trouble)
            trials.turn_camera(Turn(key), reply.done, reply.failed)

    def _have_codes(self, codes: TrialCodes) -> None:
        self._codes = codes
        self._show()

    def _ask_make(self) -> None:
        sheet = ReasonSheet(self.look, self, WORDS.WHICH_MAKE)
        sheet.of_words((make, WORDS.OTHER_MAKE if make == OTHER else make) for make in makes())
        sheet.reason.connect(self._mend)
        sheet.open()

    def _mend(self, make: str) -> None:
        remedy = remedy_of(make, self._found.get(self._chosen, SetUp.RIGHT))
        if remedy is None:
            return
        part = RemedyPart(self.look, remedy)
        self._show_part(part)
        if remedy.code:
            reply = Reply(self, part.show_code, self.unread)
            self.context.trials.configuration(remedy.code, reply.done, reply.failed)

    def _ask_camera(self) -> None:
        reply = Reply(self, self._has, self._trouble)
        self.context.trials.look_at_camera(reply.done, reply.failed)

    def _has(self, controls: CameraControls) -> None:
        self._controls = controls
        self._show()

    def _turned(self, controls: CameraControls) -> None:
        self.busy = False
        self._has(controls)
        self.answer(Mood.GOOD, WORDS.TURNED, settings_of(controls))

    def _printed(self, _picture: bytes) -> None:
        self.busy = False
        self.answer(Mood.GOOD, WORDS.PRINTED, WORDS.PRINTED_DETAIL)

    def _answered_it(self, state: PrinterState | None) -> None:
        self.busy = False
        if state is None:
            self.answer(Mood.AMBER, WORDS.MUTE, WORDS.MUTE_DETAIL)
        elif state.fault is not None:
            self.answer(Mood.AMBER, *sentence_of(DeviceFault(state.fault)))
        else:
            self.answer(Mood.GOOD, WORDS.READY, WORDS.READY_DETAIL.format(count=state.waiting))

    def _trouble(self, error: Exception) -> None:
        self.busy = False
        if isinstance(error, DeviceFault):
            self.answer(Mood.REFUSED, *sentence_of(error))
        else:
            self.unread(error)

"""Every device of this panel: how it is, what it sent last, and a test of it. Nothing is recorded here."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from devices.base import DeviceFault, DeviceState
from devices.camera_controls import CameraControls, Turn
from devices.labels.layout import LabelFields
from devices.set_up import SetUp, judged
from panel import wording
from panel.device_log import DeviceKind, DeviceView, escaped
from panel.device_words import NAMES, SET_UP, STATES, Devices, sentence_of
from panel.screens.base import Context, Reply, Screen
from panel.screens.devices_parts import CameraPart, PrinterPart, ScannerPart, settings_of, turns_of
from panel.screens.layouts import beside, empty
from widgets.buttons import Action
from widgets.card import Card
from widgets.prompt import Mood
from widgets.rows import Fact, FactList, Row

if TYPE_CHECKING:
    from devices.base import Scan
    from devices.printers.status import PrinterState
    from panel.device_trials import TrialCodes

WORDS = Devices
ICONS = {
    DeviceKind.SERIAL: "barcode", DeviceKind.KEYBOARD: "keyboard", DeviceKind.CAMERA: "camera",
    DeviceKind.PRINTER: "printer",
}  # fmt: skip
MOST_ROWS = 5


class DevicesScreen(Screen):
    """The devices on the left, the chosen one and its test on the right."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.header.show_back(True)
        self.show_parts(strip=False)
        self._chosen = ""
        self._codes: TrialCodes | None = None
        self._controls = CameraControls()
        self._camera: CameraPart | None = None
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._left.setSpacing(self.look.metrics.gap)
        self.set_body(beside(self._left, self._right, gap=self.look.metrics.gap, stretches=(5, 6)))
        self.action_row.offer(Action("done", "check", wording.LookUp.DONE, wording.LookUp.BACK_TO_WORK))
        context.devices.changed.connect(self._changed)

    def enter(self, argument: Any) -> None:
        self.header.show_title(WORDS.TITLE, self.shift.station.panel_id)
        self.refresh_shift()
        views = self.context.devices.views()
        trouble = self.context.devices.trouble()
        self._chosen = argument or (trouble or views[0]).name
        self.prompt.ask(WORDS.ASK, WORDS.ASK_DETAIL, icon="device-desktop-cog")
        self.context.trials.codes(self._have_codes, self._without)
        self._controls = CameraControls()
        self._show()
        self._ask_camera()

    def leave(self) -> None:
        self._watch(on=False)
        super().leave()

    def takes(self, scan: Scan) -> bool:
        """Every scan is a test here, whatever it says."""
        found, about = judged(scan.text)
        title, detail = SET_UP[found.value]
        sent = escaped(scan.text)
        mood = Mood.GOOD if found is SetUp.RIGHT else Mood.AMBER
        self.answer(mood, title.format(name=scan.source, about=escaped(about)), detail.format(sent=sent))
        self._choose(scan.source)
        return True

    def _have_codes(self, codes: TrialCodes) -> None:
        self._codes = codes
        if self.isVisible():
            self._show()

    def _without(self, error: Exception) -> None:
        self.unread(error)

    def _changed(self) -> None:
        if self.isVisible():
            self._show()

    def _choose(self, name: str) -> None:
        if any(view.name == name for view in self.context.devices.views()):
            self._chosen = name
        self._show()

    def _show(self) -> None:
        empty(self._left)
        views = self.context.devices.views()
        shown = views if len(views) <= MOST_ROWS else (*views[: MOST_ROWS - 1], views[-1])  # the printer is the last
        for view in shown:
            self._left.addWidget(self._row(view), 1)
        self._left.addStretch(max(MOST_ROWS - len(views), 0))
        view = next(one for one in views if one.name == self._chosen)
        empty(self._right)
        self._right.addWidget(self._card(view))
        self._watch(on=view.kind is DeviceKind.CAMERA)
        self._show_actions(view)

    def _row(self, view: DeviceView) -> Row:
        word, tone = STATES[view.shown.value]
        name, where = NAMES.get(view.name, view.name), PurePath(view.where).name or WORDS.NOWHERE
        row = Row(self.look, name, f"{word}, {where}", key=view.name, icon=ICONS[view.kind], tone=tone)
        row.setCheckable(True)
        row.setChecked(view.name == self._chosen)
        row.clicked.connect(self._touched)
        return row

    def _touched(self) -> None:
        self._choose(self.sender().objectName())
        if self._camera is not None:
            self._ask_camera()

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

    def _card(self, view: DeviceView) -> Card:
        card = Card(self.look, NAMES.get(view.name, view.name))
        card.add(FactList(self.look, self._facts(view)))
        self._camera = None
        if view.kind is DeviceKind.PRINTER:
            card.add(PrinterPart(self.look), 1)
        elif view.kind is DeviceKind.CAMERA:
            self._camera = CameraPart(self.look, self.context.feed)
            self._camera.show_controls(self._controls)
            card.add(self._camera, 1)
        else:
            card.add(ScannerPart(self.look, self._codes), 1)
        return card

    def _facts(self, view: DeviceView) -> list[Fact]:
        if view.fault is not None:
            happened, to_do = sentence_of(view.fault)
            facts = [Fact(WORDS.TROUBLE, happened), Fact(WORDS.TO_DO, to_do)]
        elif view.state is DeviceState.AWAY:
            facts = [Fact(WORDS.TROUBLE, WORDS.GONE), Fact(WORDS.TO_DO, WORDS.PLUG_IN)]
        else:
            facts = []
        if view.kind is DeviceKind.PRINTER:
            return [*facts, Fact(WORDS.WAITING, str(self.context.labels.waiting))]
        return [
            *facts,
            Fact(WORDS.LAST, view.last or WORDS.NOTHING),
            Fact(WORDS.COUNTED, f"{view.scans}, {view.refused}"),
        ]

    def _show_actions(self, view: DeviceView) -> None:
        if view.kind is not DeviceKind.PRINTER:
            self.action_row.set_others(None, turns_of(self._controls) if self._camera is not None else [])
            return
        others = [Action("print", "printer", WORDS.PRINT), Action("ask", "refresh", WORDS.ASK_PRINTER)]
        if self.context.labels.waiting:
            others += [Action("again", "arrow-right", WORDS.AGAIN), Action("out", "check", WORDS.CAME_OUT)]
        self.action_row.set_others(None, others)

    def pressed(self, key: str) -> None:
        if key == "done":
            self.go_back()
        elif key == "print" and not self.still_busy():
            self.busy = True
            fields = LabelFields(WORDS.TEST_TITLE, WORDS.TEST_CODE, (self.shift.station.panel_id,))
            self.context.trials.print_test(fields, self._printed, self._trouble)
        elif key == "ask" and not self.still_busy():
            self.busy = True
            self.context.trials.ask(self._answered_it, self._trouble)
        elif key in set(Turn) and not self.still_busy():
            self.busy = True
            reply = Reply(self, self._turned, self._trouble)
            self.context.trials.turn_camera(Turn(key), reply.done, reply.failed)
        elif key == "again":
            self.context.labels.print_unsure()
        elif key == "out":
            self.context.labels.came_out()
        else:
            super().pressed(key)

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

    def _watch(self, *, on: bool) -> None:
        self.context.feed.watched = on

"""A scanner that types, as a reader like the others: its strokes are taken before any widget or shortcut sees them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from devices.base import DeviceFault, DeviceState, Scan
from devices.layouts.keys import ALT, ALT_GR
from devices.stroke import Stroke
from devices.wedge import CLOCK, Garbled, Scanned, Typed, Wedge

if TYPE_CHECKING:
    from devices.base import OnFault, OnScan, OnState
    from devices.wedge import Outcome, Profile

LAST_CALL = 20
"""Milliseconds: what was pressed while the panel was busy lies in the queue behind the timer, and is heard first."""

REPEATS_AFTER = 150
"""Milliseconds a key is held at least before it repeats. Qt takes a key that is pressed twice within one millisecond
for one that repeats, and a scanner types "00" that fast.
"""

_LEVEL_3 = 0x80
"""X11's Mod5: AltGr was held, on a layout that has one."""

_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_CONTROL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


@dataclass(frozen=True, slots=True)
class _Held:
    """A press that was kept back, and the widget it was meant for."""

    event: QKeyEvent
    target: QObject


class WedgeScanner(QObject):
    """A `devices.base.Scanner` without a thread of its own: an event filter of the whole application.

    What turns out to be a person's typing is handed to the widgets it was meant for, one gap late. Keys that came from
    no keyboard (no scan code) are let through.
    """

    def __init__(self, profile: Profile, source: str = "wedge", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._wedge = Wedge(profile)
        self._down: dict[int, int] = {}  # keys that were taken, and when they were pressed
        self._lifted = 0  # the taken key that was let go last
        self._alts = 1  # how often Alt went down
        self._alt_gr = False
        self._handing_on = False
        self._gap = QTimer(self)
        self._gap.setSingleShot(True)
        self._gap.setTimerType(Qt.TimerType.PreciseTimer)
        self._gap.setInterval(profile.gap_ms)
        self._last_call = QTimer(self)
        self._last_call.setSingleShot(True)
        self._last_call.setInterval(LAST_CALL)
        self._gap.timeout.connect(self._last_call.start)
        self._last_call.timeout.connect(self._idle)

    def open(self, on_scan: OnScan, on_state: OnState, on_fault: OnFault) -> None:
        """See `devices.base.Scanner`; called back on the GUI thread."""
        self._on_scan, self._on_fault = on_scan, on_fault
        _application().installEventFilter(self)
        on_state(self._source, DeviceState.OPEN)

    def close(self) -> None:
        """See `devices.base.Scanner`."""
        self._gap.stop()
        self._last_call.stop()
        _application().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True: nobody else sees it."""
        kind = event.type()
        if kind not in _KEYS or self._handing_on:
            return False
        key = cast("QKeyEvent", event)
        if not key.nativeScanCode():
            return False
        if kind is QEvent.Type.ShortcutOverride:
            return self._override(key)
        if not isinstance(watched, QWindow):
            return False  # let through at the window: on its way from widget to widget
        return self._pressed(watched, key) if kind is QEvent.Type.KeyPress else self._released(key)

    def _override(self, key: QKeyEvent) -> bool:
        """Before a key is tried as a shortcut: no, if it may be a scanner's."""
        if key.nativeScanCode() in self._down or self._wedge.holds(self._stroke(key)):
            key.accept()
            return True
        return False

    def _pressed(self, window: QWindow, key: QKeyEvent) -> bool:
        code = key.nativeScanCode()
        if key.isAutoRepeat() and not self._again(key):
            return code in self._down  # a key that was taken and is held writes once
        self._alts += code == ALT
        self._alt_gr = self._alt_gr or code == ALT_GR
        stroke = self._stroke(key, _Held(key.clone(), QApplication.focusWidget() or window))
        held, outcomes = self._wedge.press(stroke)
        self._wait()
        self._down.pop(code, None)
        self._lifted = 0
        if held:
            self._down[code] = key.timestamp()
        self._tell(outcomes)
        return held

    def _again(self, key: QKeyEvent) -> bool:
        """Whether what looks like a repeat is the key pressed once more."""
        code = key.nativeScanCode()
        since = (key.timestamp() - self._down.get(code, 0)) % CLOCK
        return code == self._lifted and code in self._down and since < REPEATS_AFTER

    def _released(self, key: QKeyEvent) -> bool:
        code = key.nativeScanCode()
        if code == ALT_GR and not key.isAutoRepeat():
            self._alt_gr = False
        taken = code in self._down
        self._lifted = code
        if taken and not key.isAutoRepeat():
            del self._down[code]
        return taken

    def _stroke(self, key: QKeyEvent, held: _Held | None = None) -> Stroke:
        """What is held is told by the keyboard's state, not by the panel's layout: where that has no AltGr the key is a
        second Alt.
        """
        modifiers = key.modifiers()
        alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        alt_gr = bool(key.nativeModifiers() & _LEVEL_3) or (alt and self._alt_gr)
        return Stroke(
            key.nativeScanCode(),
            key.timestamp(),
            key.text(),
            shift=bool(modifiers & Qt.KeyboardModifier.ShiftModifier),
            control=bool(modifiers & _CONTROL),
            alt=self._alts if alt and not alt_gr else 0,
            alt_gr=alt_gr,
            token=held,
        )

    def _wait(self) -> None:
        self._last_call.stop()
        if self._wedge.waiting:
            self._gap.start()
        else:
            self._gap.stop()

    def _idle(self) -> None:
        self._tell(self._wedge.idle())

    def _tell(self, outcomes: tuple[Outcome, ...]) -> None:
        for outcome in outcomes:
            if isinstance(outcome, Scanned):
                self._on_scan(Scan(outcome.text, None, self._source, aim=outcome.aim, also=outcome.also))
            elif isinstance(outcome, Garbled):
                self._on_fault(self._source, DeviceFault(outcome.code, length=outcome.length))
            else:
                self._hand_on(outcome)

    def _hand_on(self, typed: Typed) -> None:
        self._handing_on = True
        try:
            for stroke in typed.strokes:
                _type(cast("_Held", stroke.token))
        finally:
            self._handing_on = False


def _type(held: _Held) -> None:
    """Press and release, at the widget the person meant; one that is gone hears nothing."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        if isValid(held.target):
            key = held.event
            event = QKeyEvent(
                kind, key.key(), key.modifiers(), key.nativeScanCode(), key.nativeVirtualKey(), key.nativeModifiers(),
                key.text(),
            )  # fmt: skip
            event.setTimestamp(key.timestamp())
            QCoreApplication.sendEvent(held.target, event)


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("there is no application")
    return application

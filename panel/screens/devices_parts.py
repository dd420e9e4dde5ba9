"""The tests of a scanner, a camera and a printer, as the devices screen shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from devices.camera_controls import Turn
from panel.device_words import Devices
from panel.scanner_setup import OTHER
from widgets.appearance import SEMIBOLD
from widgets.buttons import Action
from widgets.camera_view import CameraView
from widgets.code_view import CodeView, picture_of
from widgets.text import Label

if TYPE_CHECKING:
    from devices.camera_controls import CameraControls
    from panel.camera_feed import CameraFeed
    from panel.device_trials import TrialCodes
    from panel.scanner_setup import Remedy
    from widgets.appearance import Appearance

WORDS = Devices


class Part(QWidget):
    """A column of its own."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self.look = look
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look.metrics.pad(10))

    def say(self, words: str, *, lines: int = 2) -> Label:
        """One more line below."""
        line = Label(self.look, words, role="label", tone="muted", lines=lines)
        self.column.addWidget(line)
        return line

    def code(self, name: str) -> CodeView:
        """One more code below, as large as fits."""
        view = CodeView(self.look, name)
        self.column.addWidget(view, 1)
        return view


class ScannerPart(Part):
    """Two codes to scan from the glass: bars for every reader, a square one with the separator."""

    def __init__(self, look: Appearance) -> None:
        super().__init__(look)
        self.say(WORDS.SCAN_THIS)
        self._bars, self._square = self.code(WORDS.BARS), self.code(WORDS.SQUARE)

    def show_codes(self, codes: TrialCodes) -> None:
        """They are drawn."""
        self._bars.show_code(picture_of(codes.bars))
        self._square.show_code(picture_of(codes.square))


class RemedyPart(Part):
    """How a scanner's set-up is mended: a code to scan, or the name of the setting in its manual."""

    def __init__(self, look: Appearance, remedy: Remedy) -> None:
        super().__init__(look)
        make = WORDS.OTHER_MAKE if remedy.make == OTHER else remedy.make
        self.column.addWidget(Label(look, WORDS.MEND_TITLE.format(make=make), role="value", weight=SEMIBOLD, lines=2))
        self.say(WORDS.MEND_CODE if remedy.code else WORDS.MEND_MANUAL)
        self.column.addWidget(Label(look, remedy.setting, role="value", weight=SEMIBOLD, lines=3))
        self._bars = self.code(WORDS.MEND_BARS) if remedy.code else None
        if self._bars is None:
            self.column.addStretch(1)

    def show_code(self, png: bytes) -> None:
        """It is drawn."""
        if self._bars is not None:
            self._bars.show_code(picture_of(png))


class CameraPart(Part):
    """What the camera sees, and what can be set on it."""

    def __init__(self, look: Appearance, feed: CameraFeed) -> None:
        super().__init__(look)
        self.view = CameraView(look, WORDS.CAMERA)
        feed.picture.connect(self.view.show_picture)
        feed.found_at.connect(self.view.show_found)
        self.column.addWidget(self.view, 1)
        self.say(WORDS.AIM)
        self._settings = self.say("", lines=1)

    def show_controls(self, controls: CameraControls) -> None:
        """What the camera has, and how it is."""
        self._settings.setText(settings_of(controls) if controls.turns else WORDS.NO_CONTROLS)


class PrinterPart(Part):
    """How to test a printer, in words."""

    def __init__(self, look: Appearance) -> None:
        super().__init__(look)
        self.column.addWidget(Label(look, WORDS.PRINTER_HELP, role="value", tone="muted", lines=3))
        self.column.addStretch(1)


def settings_of(controls: CameraControls) -> str:
    """Light and focus in words."""
    light = WORDS.NONE if controls.light is None else WORDS.ON if controls.light else WORDS.OFF
    focus = WORDS.NONE if controls.autofocus is None else WORDS.HELD
    if controls.autofocus:
        focus = WORDS.ALONE
    elif controls.focus is not None:
        focus = WORDS.AT.format(share=round(controls.focus * 100))
    return WORDS.SETTINGS.format(light=light, focus=focus)


def turns_of(controls: CameraControls) -> list[Action]:
    """A button for each thing that the camera has."""
    buttons = {
        Turn.LIGHT: ("bolt", WORDS.LIGHT_OFF if controls.light else WORDS.LIGHT_ON),
        Turn.AUTOFOCUS: ("target-arrow", WORDS.BY_HAND if controls.autofocus else WORDS.BY_ITSELF),
        Turn.NEARER: ("zoom-in", WORDS.NEARER),
        Turn.FARTHER: ("zoom-out", WORDS.FARTHER),
    }
    return [Action(turn, *buttons[turn]) for turn in controls.turns]

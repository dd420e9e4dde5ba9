"""The tests of a scanner, a camera and a printer, as the devices screen shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from devices.camera_controls import Turn
from panel.device_words import Devices
from widgets.buttons import Action
from widgets.camera_view import CameraView
from widgets.text import Label

if TYPE_CHECKING:
    from devices.camera_controls import CameraControls
    from panel.camera_feed import CameraFeed
    from panel.device_trials import TrialCodes
    from widgets.appearance import Appearance

WORDS = Devices


class ScannerPart(QWidget):
    """Two codes to scan from the glass: bars for every reader, a square one with the separator."""

    def __init__(self, look: Appearance, codes: TrialCodes | None) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Label(look, WORDS.SCAN_THIS, role="label", tone="muted", lines=2))
        row = QHBoxLayout()
        row.setSpacing(look.metrics.gap)
        for data, name in ((codes.bars, WORDS.BARS), (codes.square, WORDS.SQUARE)) if codes else ():
            row.addWidget(_picture(data, name), 0, Qt.AlignmentFlag.AlignCenter)
        column.addLayout(row, 1)


class CameraPart(QWidget):
    """What the camera sees."""

    def __init__(self, look: Appearance, feed: CameraFeed) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.view = CameraView(look, WORDS.CAMERA)
        self._settings = Label(look, "", role="label", tone="muted")
        feed.picture.connect(self.view.show_picture)
        feed.found_at.connect(self.view.show_found)
        column.addWidget(self.view, 1)
        column.addWidget(Label(look, WORDS.AIM, role="label", tone="muted", lines=2))
        column.addWidget(self._settings)

    def show_controls(self, controls: CameraControls) -> None:
        """What the camera has, and how it is."""
        self._settings.setText(settings_of(controls) if controls.turns else WORDS.NO_CONTROLS)


class PrinterPart(QWidget):
    """How to test a printer, in words."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Label(look, WORDS.PRINTER_HELP, role="value", tone="muted", lines=3))
        column.addStretch(1)


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


def _picture(data: bytes, name: str) -> QLabel:
    """Pixel for pixel: a scaled bar is no bar."""
    picture = QPixmap()
    picture.loadFromData(data)
    shown = QLabel()
    shown.setPixmap(picture)
    shown.setFixedSize(picture.size())
    shown.setAccessibleName(name)
    return shown

"""A panel under test: real window, real record, a scanner that writes real bytes into a pseudo-terminal."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.exceptions import TimeoutError as QtTimeoutError

from db.domain.codes import ScanKind, wrap
from devices.base import DeviceState
from devices.fakes.pty_scanner import PtyScanner
from panel.bootstrap import Panel, build_panel
from panel.settings import CameraSettings, DatabaseSettings, PanelSettings, PrinterSettings, SerialPort, Settings
from widgets.buttons import BigButton
from widgets.keypad import Keypad
from widgets.rows import Row

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from panel.navigator import Route
    from panel.sounds import Sound


PULL = 0.35
"""Seconds between two pulls of a trigger; without a pause two codes are one shot."""


class SilentSink:
    """Keeps what would be heard."""

    def __init__(self) -> None:
        self.heard: list[Sound] = []

    def play(self, sound: Sound) -> None:
        self.heard.append(sound)

    def close(self) -> None:
        """Nothing to give back."""


class PanelBench:
    """What an operator has: a scanner, a finger and eyes."""

    def __init__(
        self,
        qtbot: QtBot,
        app: QApplication,
        url: str,
        folder: Path,
        *,
        camera: CameraSettings | None = None,
        printer: str | None = None,
        **panel: Any,
    ) -> None:
        self.qtbot = qtbot
        self._pulled = 0.0  # when the trigger was pulled last
        self.scanner = PtyScanner(folder / "scanner")
        self.folder, self.sink = folder, SilentSink()
        settings = Settings(
            panel=PanelSettings(id="TEST-02", work_center="ASM-02", **panel),
            database=DatabaseSettings(url),
            camera=camera or CameraSettings(),
            serial={"scanner": SerialPort(self.scanner.path, 9600)},
            printer=PrinterSettings(url=printer),
        )
        self.panel: Panel = build_panel(app, settings, url, folder, sink=self.sink)
        self.shell = self.panel.shell
        qtbot.addWidget(self.shell)
        self.shell.open(settings.panel.size, kiosk=settings.panel.kiosk)
        qtbot.waitExposed(self.shell)
        # What is sent before the line is open is lost, as with a real scanner.
        self.wait(lambda: self.panel.scans.states.get("scanner") is DeviceState.OPEN)

    def close(self) -> None:
        """End everything."""
        self.shell.close()
        self.panel.close()
        self.scanner.close()

    @property
    def screen(self) -> Any:
        """The screen that is shown."""
        return self.shell.navigator.current

    def scan(self, text: str) -> None:
        """A code goes through the wire."""
        self.send(text.encode() + b"\r")

    def send(self, data: bytes) -> None:
        """Bytes go through the wire, after the pause that parts two pulls of a trigger."""
        rest = round((self._pulled + PULL - time.monotonic()) * 1000)
        if rest > 0:
            self.qtbot.wait(rest)
        self.scanner.send_bytes(data)
        self._pulled = time.monotonic()

    def badge(self, token: str) -> None:
        """A badge card."""
        self.scan(wrap(ScanKind.BADGE, token))

    def order(self, number: str) -> None:
        """A job card."""
        self.scan(wrap(ScanKind.ORDER, number))

    def wait(self, condition: Any, milliseconds: int = 8000) -> None:
        """Until it is so."""
        try:
            self.qtbot.waitUntil(condition, timeout=milliseconds)
        except QtTimeoutError:
            shown = f"{self.shell.navigator.route.name}: {self.title!r} {self.sentence!r}"
            raise AssertionError(f"the panel shows {shown}") from None

    def at(self, route: Route) -> None:
        """Until that screen is shown and nothing is under way."""
        self.wait(lambda: self.shell.navigator.route is route and not self.panel.records.waiting)

    def says(self, words: str) -> None:
        """Until the bar says it."""
        self.wait(lambda: words in self.title)

    @property
    def title(self) -> str:
        """The bar's first line."""
        return str(self.screen.prompt.title().text())

    @property
    def sentence(self) -> str:
        """The bar's second line."""
        return str(self.screen.prompt.sentence().text())

    def primary(self, word: str) -> None:
        """Touch the primary once it can be pressed and says so."""
        primary = self.screen.action_row.primary
        self.wait(lambda: primary.isEnabled() and primary.accessibleName().startswith(word))
        self.touch(primary)

    def press(self, key: str) -> None:
        """Touch one of the secondary buttons."""
        self.wait(lambda: self.screen.action_row.button(key) is not None)
        self.touch(self.screen.action_row.button(key))

    def touch(self, widget: QWidget) -> None:
        """A real press and release in the middle of a widget."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def key(self, name: str) -> None:
        """Touch one key of the keypad that is shown."""
        self.wait(lambda: any(pad.isVisible() for pad in self.screen.findChildren(Keypad)))
        pad = next(pad for pad in self.screen.findChildren(Keypad) if pad.isVisible())
        self.touch(pad.findChild(BigButton, name))

    def person_row(self, name: str) -> Any:
        """The tile of a person on the sign-in screen."""
        return next((row for row in self.screen.findChildren(Row) if row.title().text() == name), None)

    def find(self, kind: type, name: str) -> Any:
        """The widget of a kind with an object name."""
        found = self.screen.findChild(kind, name)
        assert found is not None, f"no {kind.__name__} {name}"
        return found

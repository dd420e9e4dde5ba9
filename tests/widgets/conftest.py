"""Widgets are tried in the real theme, at the three operator sizes, on the offscreen platform."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from panel import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPointingDevice
    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from widgets.appearance import Appearance

SIZES = {"1280x800": ((1280, 800), 10.1), "1024x768": ((1024, 768), 15.0), "1920x1080": ((1920, 1080), 15.6)}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says at every window that it has no window manager; that is no fault of ours."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture
def look(qapp: QApplication) -> Appearance:
    """The light theme at 1280x800 on 10.1 inches."""
    return themed(qapp, "1280x800")


@pytest.fixture(params=list(SIZES))
def any_look(qapp: QApplication, request: pytest.FixtureRequest) -> Appearance:
    """The light theme at each operator size."""
    return themed(qapp, request.param)


def themed(app: QApplication, size: str, name: str = "light") -> Appearance:
    pixels, inch = SIZES[size]
    chosen = theme.load(name, pixels, inch)
    theme.apply(app, chosen)
    return chosen.appearance()


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[..., QWidget]:
    """Shows a widget at a size and waits until it is there."""

    def show(widget: QWidget, width: int = 0, height: int = 0) -> QWidget:
        qtbot.addWidget(widget)
        if width:
            widget.resize(width, height)
        widget.show()
        qtbot.waitExposed(widget)
        return widget

    return show


@pytest.fixture(scope="session")
def finger(qapp: QApplication) -> QPointingDevice:
    """A touch screen."""
    return QTest.createTouchDevice()


def tap(widget: QWidget, device: QPointingDevice, at: QPoint | None = None) -> None:
    """A real touch: down and up at a point of the widget (its middle unless said otherwise)."""
    point = at or widget.rect().center()
    QTest.touchEvent(widget, device).press(0, point, widget).commit()
    QTest.touchEvent(widget, device).release(0, point, widget).commit()


def click(widget: QWidget, at: QPoint | None = None) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at or widget.rect().center())

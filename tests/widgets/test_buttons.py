from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.widgets.conftest import click, tap
from widgets.action_row import ActionRow
from widgets.buttons import Action, BigButton, PrimaryButton, Tile
from widgets.surface import DISABLED, LOCKED, PRIMARY, SELECTED

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPointingDevice
    from pytestqt.qtbot import QtBot

    from widgets.appearance import Appearance


def test_a_touch_presses(look: Appearance, shown: Callable[..., object], finger: QPointingDevice, qtbot: QtBot) -> None:
    button = BigButton(look, "Pause", icon="player-pause")
    shown(button, 176, 118)
    with qtbot.waitSignal(button.clicked):
        tap(button, finger)
    assert button.accessibleName() == "Pause"


def test_a_touch_on_the_words_is_a_touch_on_the_button(look: Appearance, shown: Callable[..., object]) -> None:
    button = BigButton(look, "Pause", icon="player-pause")
    shown(button, 176, 118)
    heard = QSignalSpy(button.clicked)
    click(button, button.label().geometry().center())
    assert heard.count() == 1


def test_a_touched_button_takes_no_focus_but_tab_reaches_it(look: Appearance, shown: Callable[..., object]) -> None:
    button = BigButton(look, "Pause")
    shown(button, 176, 118)
    click(button)
    assert button.focusPolicy() is Qt.FocusPolicy.TabFocus
    button.activateWindow()
    assert QTest.qWaitForWindowActive(button)
    button.clearFocus()
    before = button.grab().toImage()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.grab().toImage() != before
    heard = QSignalSpy(button.clicked)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert heard.count() == 1


def test_pressed_selected_and_disabled_look_different(look: Appearance, shown: Callable[..., object]) -> None:
    tile = Tile(look, "Scratch", "scribble", checkable=True)
    shown(tile, 170, 100)
    rest = tile.grab().toImage()
    QTest.mousePress(tile, Qt.MouseButton.LeftButton)
    pressed = tile.grab().toImage()
    QTest.mouseRelease(tile, Qt.MouseButton.LeftButton)
    assert tile.isChecked()
    assert tile.skin() == SELECTED
    chosen = tile.grab().toImage()
    tile.setEnabled(False)
    assert tile.skin() == DISABLED
    looks = [rest, pressed, chosen, tile.grab().toImage()]
    assert all(one != other for at, one in enumerate(looks) for other in looks[:at])


def test_a_locked_primary_says_why_and_does_nothing(
    look: Appearance, shown: Callable[..., object], finger: QPointingDevice
) -> None:
    primary = PrimaryButton(look)
    shown(primary, 468, 118)
    why: list[str] = []
    done = QSignalSpy(primary.clicked)
    primary.refused.connect(why.append)
    primary.lock("Finish stage", "2 lots to scan")
    click(primary)
    primary.click()
    assert (done.count(), why, primary.reason()) == (0, ["2 lots to scan"], "2 lots to scan")
    assert primary.skin() == LOCKED
    assert primary.skin().dashed
    tap(primary, finger)
    assert (done.count(), why) == (0, ["2 lots to scan"] * 2)
    primary.offer("check", "Finish stage", "12 tables")
    click(primary)
    assert (done.count(), len(why), primary.reason()) == (1, 2, "")
    assert primary.skin() == PRIMARY


ACTIONS = [Action(key, "dots", key) for key in ("pause", "inspect", "instruct", "more")]


def test_the_row_tells_which_button(look: Appearance, shown: Callable[..., object]) -> None:
    row = ActionRow(look)
    row.set_others(Action("undo", "arrow-back-up", "Undo last"), ACTIONS[:3])
    row.offer(Action("finish", "check", "Finish"))
    shown(row, 1244, 118)
    heard: list[str] = []
    row.chosen.connect(heard.append)
    for key in ("undo", "inspect"):
        button = row.button(key)
        assert button is not None
        click(button)
    click(row.primary)
    assert heard == ["undo", "inspect", "finish"]


@pytest.mark.parametrize("count", [0, 1, 3, 4])
def test_the_primary_stays_far_right_and_undo_far_left(
    any_look: Appearance, shown: Callable[..., object], count: int
) -> None:
    size = any_look.metrics
    row = ActionRow(any_look)
    row.set_others(Action("undo", "arrow-back-up", "Undo last"), ACTIONS[:count])
    row.offer(Action("finish", "check", "Finish"))
    wide = size.width - 2 * size.margin
    shown(row, wide, size.row)
    undo = row.button("undo")
    assert undo is not None
    assert undo.geometry().left() == 0
    assert row.primary.geometry().right() == wide - 1
    assert row.primary.width() >= 20 * size.px_per_mm
    assert row.primary.height() >= 20 * size.px_per_mm
    last = row.button(ACTIONS[count - 1].key) if count else undo
    assert last is not None
    assert row.primary.geometry().left() - last.geometry().right() - 1 >= size.gap


def test_what_goes_away_under_a_finger_is_not_pressed_by_it(look: Appearance, shown: Callable[..., object]) -> None:
    page = QWidget()
    column, button = QVBoxLayout(page), BigButton(look, "Rack 1")
    column.addWidget(button)
    around = QWidget()
    QVBoxLayout(around).addWidget(page)
    shown(around, 400, 200)
    presses = QSignalSpy(button.clicked)
    press(around, button)
    page.hide()
    release(around, QPoint(200, 100))
    assert presses.count() == 0
    page.show()
    press(around, button)
    release(around, QPoint(200, 100))
    assert presses.count() == 1


def test_a_primary_that_changes_under_a_finger_does_neither_act(look: Appearance, shown: Callable[..., object]) -> None:
    row = ActionRow(look)
    row.offer(Action("start", "player-play", "Start"))
    shown(row, 1200, 120)
    chosen = QSignalSpy(row.chosen)
    press(row, row.primary)
    row.offer(Action("finish", "checks", "Count and finish"))
    release(row, row.primary.geometry().center() + QPoint(3, 3))
    assert chosen.count() == 0
    press(row, row.primary)
    row.offer(Action("finish", "checks", "Count and finish", "4 of 5"))
    release(row, row.primary.geometry().center())
    assert [chosen.at(0)[0], chosen.count()] == ["finish", 1]


def press(window: QWidget, button: QWidget) -> None:
    middle = button.mapTo(window, button.rect().center())
    QTest.mousePress(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)


def release(window: QWidget, at: QPoint) -> None:
    QTest.mouseRelease(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def test_five_secondaries_are_too_many(look: Appearance) -> None:
    with pytest.raises(ValueError, match="4 are the most"):
        ActionRow(look).set_others(None, [*ACTIONS, Action("fifth", "dots", "fifth")])


def test_a_disabled_action_cannot_be_chosen(look: Appearance, shown: Callable[..., object]) -> None:
    row = ActionRow(look)
    row.set_others(None, [Action("earlier", "chevron-left", "Earlier", enabled=False)])
    shown(row, 1244, 118)
    heard: list[str] = []
    row.chosen.connect(heard.append)
    button = row.button("earlier")
    assert button is not None
    click(button)
    assert heard == []

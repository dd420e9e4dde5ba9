"""The measures of tests/flows/law.py find what breaks them, and nothing in what keeps them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLineEdit, QWidget

from panel import theme
from tests.flows import law
from widgets.buttons import BigButton
from widgets.sheet import Sheet
from widgets.surface import DANGER
from widgets.text import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from widgets.appearance import Appearance

W = TypeVar("W", bound=QWidget)
MM = 6
"""Pixels, about, on this panel: 5.88."""


@pytest.fixture
def look(qapp: QApplication) -> Appearance:
    chosen = theme.load("light", (1280, 800), 10.1)
    theme.apply(qapp, chosen)
    return chosen.appearance()


@pytest.fixture
def page(qtbot: QtBot, look: Appearance) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.setStyleSheet(f"background: {look.tokens['surface']}")
    made.show()
    qtbot.waitExposed(made)
    return made


def put(page: QWidget, part: W, where: QRect) -> W:
    part.setParent(page)
    part.setGeometry(where)
    part.show()
    return part


def button(page: QWidget, look: Appearance, name: str, where: QRect) -> BigButton:
    return put(page, BigButton(look, name), where)


def test_a_target_below_a_finger(page: QWidget, look: Appearance) -> None:
    button(page, look, "Large", QRect(0, 0, 15 * MM, 15 * MM))
    assert law.too_small(page, look) == []
    button(page, look, "Small", QRect(300, 0, 200, 14 * MM))
    assert law.too_small(page, look) == ["Small 200x84 < 88"]


def test_targets_too_near_to_each_other(page: QWidget, look: Appearance) -> None:
    button(page, look, "One", QRect(0, 0, 100, 100))
    other = button(page, look, "Other", QRect(100 + 3 * MM, 0, 100, 100))
    assert law.too_close(page, look) == []
    other.move(100 + 2 * MM, 0)
    assert law.too_close(page, look) == ["One | Other: 12 < 17"]
    other.move(50, 105)
    assert law.too_close(page, look) == ["One | Other: 5 < 17"]


def test_what_does_harm_stands_apart(page: QWidget, look: Appearance) -> None:
    button(page, look, "Keep", QRect(0, 0, 100, 100))
    harm = button(page, look, "Throw away", QRect(100 + 13 * MM, 0, 100, 100))
    harm.set_skin(DANGER)
    assert law.too_close(page, look) == []
    harm.move(100 + 12 * MM, 0)
    assert law.too_close(page, look) == ["Keep | Throw away: 72 < 76"]
    harm.set_skin(look_alike := BigButton(look, "").skin())
    assert look_alike is not DANGER
    assert law.too_close(page, look) == []
    harm.setObjectName("fail")
    assert law.too_close(page, look) == ["Keep | Throw away: 72 < 76"]


def test_only_what_lies_on_top_is_measured(page: QWidget, look: Appearance) -> None:
    button(page, look, "One", QRect(0, 0, 100, 100))
    button(page, look, "Other", QRect(102, 0, 100, 100))
    sheet = Sheet(look, page, "Title", "Close")
    sheet.open()
    assert law.too_close(page, look) == []
    sheet.finish()
    assert law.too_close(page, look) == ["One | Other: 2 < 17"]


def test_words_that_are_pale_or_lie_on_others(page: QWidget, look: Appearance) -> None:
    put(page, Label(look, "Well seen"), QRect(0, 0, 300, 40))
    other = put(page, Label(look, "Another"), QRect(0, 40, 300, 40))
    assert law.overlapping(page) == law.too_pale(page, look) == law.too_fine(page) == []
    other.move(200, 20)
    assert law.overlapping(page) == ["Well seen on Another"]
    other.set_tone("line")
    assert [one.split()[0] for one in law.too_pale(page, look)] == ["Another"]
    other.setGeometry(0, 100, 300, 8)
    assert law.overlapping(page) == ["Another is taller than its place"]


def test_type_that_is_too_fine_and_a_field_that_wants_a_keyboard(page: QWidget, look: Appearance) -> None:
    put(page, Label(look, "At arm's length", role="small"), QRect(0, 0, 300, 40))
    assert law.too_fine(page) == law.needs_keyboard(page) == []
    desk = theme.load("light", (1366, 768), 24.0, desk=True).appearance()
    put(page, Label(desk, "At a desk", role="small"), QRect(0, 50, 300, 40))
    assert law.too_fine(page) == ["At a desk 15 px"]
    put(page, QLineEdit(), QRect(0, 100, 300, 40)).setAccessibleName("Code")
    assert law.needs_keyboard(page) == ["Code"]

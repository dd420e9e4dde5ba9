from __future__ import annotations

from typing import TYPE_CHECKING

from tests.widgets.conftest import click, tap
from widgets.buttons import BigButton
from widgets.counter import Counter, CounterWords
from widgets.entry import Entry
from widgets.keyboard import ROWS, Keyboard, KeyboardWords
from widgets.keypad import Keypad, KeypadWords
from widgets.pin_dots import PinDots
from widgets.surface import Pressable

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPointingDevice
    from PySide6.QtWidgets import QWidget

    from widgets.appearance import Appearance

WORDS = KeypadWords("Delete last", "Point")


def key(pad: QWidget, name: str) -> Pressable:
    return next(found for found in pad.findChildren(Pressable) if found.accessibleName() == name)


def test_a_pin_is_typed_by_touch(look: Appearance, shown: Callable[..., object], finger: QPointingDevice) -> None:
    pad = Keypad(look, WORDS)
    shown(pad, 450, 440)
    typed: list[str] = []
    pad.pressed.connect(typed.append)
    for digit in "4071":
        tap(key(pad, digit), finger)
    assert typed == ["4", "0", "7", "1"]


def test_all_ten_digits_the_sign_and_backspace(look: Appearance, shown: Callable[..., object]) -> None:
    pad = Keypad(look, WORDS, decimal=",")
    shown(pad, 450, 440)
    typed: list[str] = []
    rubbed: list[bool] = []
    pad.pressed.connect(typed.append)
    pad.backspace.connect(lambda: rubbed.append(True))
    for name in (*"1234567890", "Point"):
        click(key(pad, name))
    click(key(pad, "Delete last"))
    assert "".join(typed) == "1234567890."
    assert rubbed == [True]


def test_a_pin_keypad_has_no_sign_and_a_free_corner(look: Appearance, shown: Callable[..., object]) -> None:
    pad = Keypad(look, WORDS)
    corner = BigButton(look, "Sign in")
    pad.set_corner(corner)
    shown(pad, 450, 440)
    assert "Point" not in {found.accessibleName() for found in pad.findChildren(Pressable)}
    assert corner.geometry().left() > key(pad, "0").geometry().right()
    assert corner.geometry().top() == key(pad, "0").geometry().top()


def test_the_keyboard_types_every_character_a_code_may_have(look: Appearance, shown: Callable[..., object]) -> None:
    board = Keyboard(look, KeyboardWords("Delete", "Done"))
    shown(board, 1200, 420)
    typed: list[str] = []
    ended: list[bool] = []
    board.pressed.connect(typed.append)
    board.done.connect(lambda: ended.append(True))
    for character in "".join(ROWS):
        click(key(board, character))
    click(board.done_button)
    assert typed == list("".join(ROWS))
    assert set(typed) == set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-./_")
    assert ended == [True]


def test_keys_are_wide_enough_for_gloves(any_look: Appearance, shown: Callable[..., object]) -> None:
    size = any_look.metrics
    pad = Keypad(any_look, WORDS, decimal=".")
    shown(pad, size.width // 3, size.height // 2)
    for found in pad.findChildren(Pressable):
        assert min(found.width(), found.height()) >= 15 * size.px_per_mm
    board = Keyboard(any_look, KeyboardWords("Delete", "Done"))
    shown(board, size.width - 4 * size.margin, size.height // 2)
    letters = set("".join(ROWS))
    for found in board.findChildren(Pressable):
        # Letter keys of the own keyboard may be 12 mm: the only exception.
        least = 12 if found.accessibleName() in letters else 15
        assert min(found.width(), found.height()) >= least * size.px_per_mm, found.accessibleName()


def test_pin_dots_count_and_never_show_digits(look: Appearance, shown: Callable[..., object]) -> None:
    dots = PinDots(look)
    shown(dots)
    pictures = []
    for count in range(5):
        dots.show_filled(count)
        pictures.append(dots.grab().toImage())
    assert all(one != other for at, one in enumerate(pictures) for other in pictures[:at])
    dots.show_filled(9)
    assert dots.filled() == 4
    assert dots.accessibleName() == "4/4"


def test_a_counter_counts_between_its_bounds(
    look: Appearance, shown: Callable[..., object], finger: QPointingDevice
) -> None:
    counter = Counter(look, CounterWords("one less", "one more"), "Scrap", most=2)
    shown(counter, 500, 110)
    heard: list[int] = []
    counter.changed.connect(heard.append)
    assert not counter.less.isEnabled()
    for _ in range(4):
        tap(counter.more, finger)
    assert (counter.value(), heard, counter.more.isEnabled()) == (2, [1, 2], False)
    click(counter.less)
    assert heard == [1, 2, 1]
    counter.set_value(99)
    assert (counter.value(), heard) == (2, [1, 2, 1])
    assert counter.less.accessibleName() == "Scrap: one less"


def test_an_entry_shows_what_was_typed(look: Appearance, shown: Callable[..., object]) -> None:
    entry = Entry(look, "Weight", unit="kg")
    shown(entry, 300, 80)
    empty = entry.grab().toImage()
    entry.show_text("12.5")
    assert entry.grab().toImage() != empty
    assert (entry.text(), entry.accessibleName()) == ("12.5", "Weight: 12.5 kg")

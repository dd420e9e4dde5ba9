"""What scanners type in each layout, and GS in all its disguises: read back by key code alone."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.base import FaultCode
from devices.layouts import keys
from devices.layouts.keyboard import Keyboard
from devices.layouts.layout import ALT_GR, SHIFT, carried
from devices.layouts.tables import LAYOUTS
from devices.stroke import Stroke
from devices.wedge import Garbled, Profile, Scanned, Typed
from tests.devices.strokes import ASCII, DIGITS, GS, Way, burst, strokes_of
from tests.devices.test_wedge import heard

GS1 = "01095060001343521726123110LOT-7\x1d3020"
SETTINGS: dict[str, tuple[Way, ...]] = {
    "any": get_args(Way),
    "ctrl-bracket": ("ctrl-bracket", "ctrl-own-bracket"),
    "f8": ("f8",),
    "alt-029": ("alt-029",),
    "control": ("control",),
}
LETTERS = {"de": "äöüÄÖÜß§°²³µ€", "fr": "éèçàùù€£µ§²°¤", "tr": "ığüşöçİĞÜŞÖÇéæß½£€"}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("every", [0, 10, 30])
def test_every_printable_character_of_ascii_in_every_layout(layout: str, every: int) -> None:
    text = f"A{ASCII}{GS}{ASCII[::-1]}A"
    assert heard(burst(text, every, layout=layout), Profile(layout=layout)) == [Scanned(text)]


@pytest.mark.parametrize("layout", LETTERS)
def test_the_letters_of_the_layout(layout: str) -> None:
    assert heard(burst(LETTERS[layout], layout=layout), Profile(layout=layout)) == [Scanned(LETTERS[layout])]
    assert Scanned(LETTERS[layout]) not in heard(burst(LETTERS[layout], layout=layout))


@given(st.sampled_from(sorted(LAYOUTS)), st.text(ASCII + GS, min_size=4, max_size=40), st.integers(0, 50), st.data())
def test_any_text_in_any_layout(layout: str, text: str, every: int, draw: st.DataObject) -> None:
    way = draw.draw(st.sampled_from(SETTINGS["any"]))
    (found,) = heard(burst(text, every, gs=way, layout=layout), Profile(layout=layout), idle=False)
    assert isinstance(found, Scanned)
    assert (found.aim or "") + found.text == text


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("gs", SETTINGS)
def test_the_separator_is_taken_each_way_that_the_site_allows_and_no_other(layout: str, gs: str) -> None:
    profile = Profile(layout=layout, gs=gs)  # type: ignore[arg-type]
    for way in SETTINGS["any"]:
        whole = Scanned(GS1) in heard(burst(GS1, gs=way, layout=layout), profile)
        assert whole is (way in SETTINGS[gs])


def test_a_bracket_is_no_separator_and_ctrl_and_alt_are_alt_gr() -> None:
    german = Profile(layout="de")
    assert heard(burst("A]]B", layout="de"), german) == [Scanned("A]]B")]
    windows = [
        replace(one, control=one.alt_gr, alt=int(one.alt_gr), alt_gr=False) for one in burst("A]{@|~B", layout="de")
    ]
    assert heard(windows, german) == [Scanned("A]{@|~B")]
    assert heard([replace(one, alt=0) for one in windows], german) != [Scanned("A]{@|~B")]


def test_the_number_of_any_character_typed_with_alt() -> None:
    numbers = ["065", "066", "029", "0126", "49", "228"]
    strokes = [Stroke(DIGITS[digit], 0, alt=place + 1) for place, one in enumerate(numbers) for digit in one]
    timed = [replace(one, at=1000 + 5 * place) for place, one in enumerate([*strokes, Stroke(keys.ENTER, 0)])]
    assert heard(timed) == [Scanned("AB\x1d~1ä")]
    for layout in LAYOUTS:
        assert heard(timed, Profile(layout=layout)) == [Scanned("AB\x1d~1ä")]


@pytest.mark.parametrize("number", ["0", "007", "127", "300", "99999", "0" * 4400])
def test_a_number_that_is_no_character_spoils_the_scan(number: str) -> None:
    digits = [Stroke(DIGITS[digit], 1000, alt=1) for digit in number]
    found = heard([*burst("ABCD", 0, end=None), *digits, *burst("EFGH", 0)])
    assert found == [Garbled(FaultCode.SCAN_CONTROL, 9)]
    good = [Stroke(DIGITS[digit], 1000, alt=1) for digit in "065"]
    assert heard([*burst("ABCD", 0, end=None), *good, *burst("EFGH", 0)]) == [Scanned("ABCDAEFGH")]


def test_digits_without_end_while_alt_is_held_are_too_long() -> None:
    digits = [Stroke(DIGITS["1"], 1000, alt=1) for _ in range(41 * 4)]
    assert heard(digits[:160], Profile(longest=40))[0] != Garbled(FaultCode.SCAN_TOO_LONG, 1)
    assert heard(digits, Profile(longest=40)) == [Garbled(FaultCode.SCAN_TOO_LONG, 1)]


@pytest.mark.parametrize(
    ("sign", "char", "read"),
    [("^", " ", "^"), ("^", "a", "â"), ("^", "A", "Â"), ("~", "O", "Õ"), ("´", "7", "´7"), ("^", "^", "^^")],
)
def test_what_comes_after_a_dead_key(sign: str, char: str, read: str) -> None:
    assert carried(sign, char) == read


def test_a_dead_key_at_the_end_and_before_a_separator() -> None:
    dead = replace(strokes_of("^", "de")[0], at=1020)
    start = burst("ABCD", end=None, layout="de")
    end = replace(burst("", layout="de")[0], at=1030)
    assert heard([*start, dead, end], Profile(layout="de")) == [Scanned("ABCD^")]
    separator = Stroke(keys.BRACKET, 1025, control=True)
    assert heard([*start, dead, separator, end], Profile(layout="de")) == [Scanned("ABCD^\x1d")]


def test_alt_or_ctrl_alone_writes_nothing_and_is_a_person_s() -> None:
    keyboard = Keyboard("de")
    key = strokes_of("q", "de")[0]
    assert keyboard.writes(key)
    assert not keyboard.writes(replace(key, control=True))
    assert not keyboard.writes(replace(key, alt=1))
    chord = replace(key, control=True)
    assert heard([chord]) == [Typed((chord,))]


def test_each_level_of_each_layout_is_a_character_a_key() -> None:
    for layout in LAYOUTS.values():
        for level, chars in enumerate(layout.levels):
            assert level in {0, SHIFT, ALT_GR}
            assert all(len(char) == 1 and char.isprintable() for char in chars.values())
            assert not chars.keys() & keys.MODIFIERS
        assert len(layout.levels[0]) - len(keys.KEYPAD) in {48, 49}  # every writing key and the space


def test_a_character_the_layout_cannot_type() -> None:
    with pytest.raises(ValueError, match="no key"):
        strokes_of("ä", "us")

"""Strokes of a scanner and of a person, by the keyboard's own clock."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.base import FaultCode
from devices.layouts.keys import ENTER, KEYPAD_ENTER, MODIFIERS, TAB
from devices.stroke import Stroke
from devices.wedge import Garbled, Profile, Scanned, Typed, Wedge
from tests.devices.strokes import ASCII, burst

if TYPE_CHECKING:
    from collections.abc import Iterable

    from devices.wedge import Outcome

SERIAL = "TBL-2024-0315-0042"
WRITING = sorted(set(range(9, 99)) - MODIFIERS)
GS1 = "01095060001343521726123110LOT-7\x1d3020"


def heard(strokes: Iterable[Stroke], profile: Profile | None = None, *, idle: bool = True) -> list[Outcome]:
    """What comes of them; a stroke that is let through is a Typed of its own, as its widget sees it."""
    wedge, found = Wedge(profile or Profile()), []
    for stroke in strokes:
        held, outcomes = wedge.press(stroke)
        found += [*outcomes, *([] if held else [Typed((stroke,))])]
    return [*found, *(wedge.idle() if idle else ())]


def typed(found: Iterable[Outcome]) -> list[Stroke]:
    return [stroke for one in found if isinstance(one, Typed) for stroke in one.strokes]


@pytest.mark.parametrize("text", [SERIAL, "ABCD", "abcd", ASCII.strip(), "a b{c}|~", "90" * 50])
@pytest.mark.parametrize("end", [ENTER, TAB, KEYPAD_ENTER])
def test_a_burst_is_a_scan_at_its_end(text: str, end: int) -> None:
    assert heard(burst(text, end=end), idle=False) == [Scanned(text)]


@given(
    st.text(ASCII + "\x1d", min_size=4, max_size=60).filter(lambda text: not text.startswith("]")), st.integers(0, 50)
)
def test_any_text_at_any_speed_of_a_scanner(text: str, every: int) -> None:
    assert heard(burst(text, every), idle=False) == [Scanned(text)]


@given(st.text(ASCII, min_size=1, max_size=30), st.lists(st.integers(51, 100_000), min_size=31, max_size=31))
def test_a_person_loses_no_stroke_and_gets_no_scan(text: str, gaps: list[int]) -> None:
    strokes = [replace(stroke, at=sum(gaps[:place])) for place, stroke in enumerate(burst(text))]
    found = heard(strokes)
    assert typed(found) == strokes
    assert all(isinstance(one, Typed) for one in found)


@given(
    st.lists(
        st.tuples(st.sampled_from(WRITING), st.integers(0, 120), st.booleans()),
        max_size=40,
    )
)
def test_every_stroke_is_heard_at_most_once_and_in_order(keys: list[tuple[int, int, bool]]) -> None:
    at = 0
    strokes: list[Stroke] = []
    for code, gap, shift in keys:
        at += gap
        strokes.append(Stroke(code, at, shift=shift, token=len(strokes)))
    tokens = [stroke.token for stroke in typed(heard(strokes))]
    assert tokens == sorted(tokens)  # type: ignore[type-var]
    assert len(tokens) == len(set(tokens))


def test_the_gap_decides_and_the_text_of_the_layout_does_not() -> None:
    assert heard(burst(SERIAL, 50), idle=False) == [Scanned(SERIAL)]
    slow = burst(SERIAL, 51)
    assert typed(heard(slow)) == slow
    assert heard(slow, Profile(gap_ms=51), idle=False) == [Scanned(SERIAL)]


def test_shift_and_ctrl_are_strokes_of_their_own_and_break_no_scan() -> None:
    strokes = [
        one
        for stroke in burst("PO_7:A" + GS1)
        for one in (*([Stroke(50, stroke.at - 2)] if stroke.shift else [Stroke(37, stroke.at - 2)]), stroke)
    ]
    assert [one for one in heard(strokes) if not isinstance(one, Typed)] == [Scanned("PO_7:A" + GS1)]
    assert {stroke.code for stroke in typed(heard(strokes))} == {50, 37}


def test_the_aim_identifier_is_taken_off() -> None:
    assert heard(burst("]C1" + GS1)) == [Scanned(GS1, "]C1")]


def test_the_shortest_scan_and_one_less() -> None:
    assert heard(burst("ABCD")) == [Scanned("ABCD")]
    short = burst("ABC")
    assert heard(short) == [Typed(tuple(short))]
    assert heard(short, Profile(shortest=3)) == [Scanned("ABC")]


def test_the_longest_scan_and_one_more_of_which_nothing_is_left() -> None:
    profile = Profile(longest=10)
    assert heard(burst("0123456789"), profile) == [Scanned("0123456789")]
    longer = [*burst("0123456789A" + "B" * 500), *burst(SERIAL[:9], at=9000)]
    assert heard(longer, profile) == [Garbled(FaultCode.SCAN_TOO_LONG, 11), Scanned(SERIAL[:9])]


def test_the_late_end_of_a_scan_that_was_too_long_presses_nothing() -> None:
    strokes = burst("0123456789AB", end=None)
    late = Stroke(ENTER, strokes[-1].at + 200)
    assert heard([*strokes, late], Profile(longest=10)) == [Garbled(FaultCode.SCAN_TOO_LONG, 11)]


def test_a_prefix_is_asked_for_and_taken_off() -> None:
    profile = Profile(prefix="~~")
    assert heard(burst("~~" + SERIAL), profile) == [Scanned(SERIAL)]
    assert heard(burst(SERIAL), profile) == [Garbled(FaultCode.SCAN_INCOMPLETE, len(SERIAL))]
    assert heard(burst("~~abc"), profile) == [Typed(tuple(burst("~~abc")))]


def test_without_a_suffix_silence_ends_a_scan_and_only_there() -> None:
    strokes = burst(SERIAL, end=None)
    assert heard(strokes, Profile(suffix="none")) == [Scanned(SERIAL)]
    assert heard(strokes, Profile(suffix="none"), idle=False) == []
    assert heard(strokes) == [Garbled(FaultCode.SCAN_INCOMPLETE, len(SERIAL))]


def test_two_ends_are_one_end() -> None:
    strokes = burst(SERIAL)
    twice = [*strokes, replace(strokes[-1], at=strokes[-1].at + 5)]
    assert heard(twice) == [Scanned(SERIAL)]
    later = replace(strokes[-1], at=strokes[-1].at + 51)
    assert heard([*strokes, later]) == [Scanned(SERIAL), Typed((later,))]


def test_the_late_end_of_a_broken_scan_presses_nothing_and_a_person_s_enter_does() -> None:
    strokes = burst(SERIAL, end=None)
    late = Stroke(ENTER, strokes[-1].at + 200)
    garbled = Garbled(FaultCode.SCAN_INCOMPLETE, len(SERIAL))
    assert heard([*strokes, late]) == [garbled]
    persons = Stroke(ENTER, strokes[-1].at + 400)
    assert heard([*strokes, persons]) == [garbled, Typed((persons,))]


@pytest.mark.parametrize("tail", ["-0042", "42", ""])
def test_the_tail_of_a_broken_scan_is_neither_a_scan_nor_typing_and_its_enter_presses_nothing(tail: str) -> None:
    head = burst("TBL-2024-0315", end=None)
    garbled = Garbled(FaultCode.SCAN_INCOMPLETE, 13)
    for pause in (51, 250):
        assert heard([*head, *burst(tail, 60, at=head[-1].at + pause)]) == [garbled]
    later = burst("LOT-7", at=head[-1].at + 251)
    assert heard([*head, *later]) == [garbled, Scanned("LOT-7")]
    after = burst("LOT-7", at=head[-1].at + 60 + 5 * 6 + 51)
    assert heard([*head, *burst("-0042", at=head[-1].at + 60), *after]) == [garbled, Scanned("LOT-7")]


def test_two_scans_without_a_pause_are_one_shot_and_after_a_pause_they_are_two() -> None:
    end = 1000 + 5 * len(SERIAL)
    assert heard([*burst(SERIAL), *burst("PO-7", at=end + 50)]) == [Scanned(SERIAL), Scanned("PO-7", also=True)]
    assert heard([*burst(SERIAL), *burst("PO-7", at=end + 51)]) == [Scanned(SERIAL), Scanned("PO-7")]
    wedge = Wedge(Profile())
    for stroke in burst(SERIAL):
        wedge.press(stroke)
    wedge.idle()
    assert [wedge.press(stroke)[1] for stroke in burst("PO-7", at=end + 20)][-1] == (Scanned("PO-7"),)


def test_typing_before_a_scan_is_typing_and_the_scan_is_whole() -> None:
    person = burst("hi", 120, at=0, end=None)
    assert heard([*person, *burst(SERIAL)]) == [Typed((person[0],)), Typed((person[1],)), Scanned(SERIAL)]


def test_a_key_that_writes_nothing_keeps_its_place() -> None:
    first, second = burst("ab", end=None)
    arrow = Stroke(113, second.at + 5)
    assert heard([first, second, arrow]) == [Typed((first, second)), Typed((arrow,))]


def test_every_enter_of_a_quick_person_is_the_person_s() -> None:
    strokes = burst("ab", 30)
    again = replace(strokes[-1], at=strokes[-1].at + 30)
    assert typed(heard([*strokes, again])) == [*strokes, again]


def test_a_stroke_from_before_is_of_no_burst() -> None:
    early, late = burst("ABCD", at=1000, end=None), burst("EFGH", at=0)
    assert heard([*early, *late]) == [Typed(tuple(early)), Scanned("EFGH")]


def test_a_shortcut_of_a_person_is_not_held() -> None:
    wedge = Wedge(Profile())
    assert not wedge.holds(Stroke(54, 0, control=True))
    assert wedge.holds(Stroke(54, 0))
    assert not wedge.holds(Stroke(ENTER, 0))


def test_the_clock_may_wrap_in_the_middle_of_a_scan() -> None:
    strokes = [replace(stroke, at=stroke.at % 2**32) for stroke in burst(SERIAL, at=2**32 - 40)]
    assert strokes[0].at > strokes[-1].at
    assert heard(strokes) == [Scanned(SERIAL)]

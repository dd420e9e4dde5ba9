"""What a test scan says about the scanner's set-up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.set_up import LINEAR, SQUARE, SetUp, judged


@pytest.mark.parametrize(
    ("read", "found", "about"),
    [
        (LINEAR, SetUp.RIGHT, ""),
        (SQUARE, SetUp.RIGHT, ""),
        (SQUARE.replace("\x1d", ""), SetUp.NO_SEPARATOR, ""),
        (LINEAR.swapcase(), SetUp.CAPS_LOCK, ""),
        (SQUARE.upper(), SetUp.CAPS_LOCK, ""),
        ("Tp-yzQaW_/129", SetUp.KEYBOARD, "German"),
        ("TpßyzQaW?-129", SetUp.KEYBOARD, "German"),
        ("Tp)wyAqZ°!&éç", SetUp.KEYBOARD, "French"),
        ("]C1" + LINEAR, SetUp.FRONT, "]C1"),
        ("#" + SQUARE, SetUp.FRONT, "#"),
        (LINEAR + "\t", SetUp.END, "\t"),
        (SQUARE + "!", SetUp.END, "!"),
        (LINEAR[1:], SetUp.CUT, "T"),
        (LINEAR[:-2], SetUp.CUT, "29"),
        ("4012345123456", SetUp.ANOTHER_CODE, ""),
        ("", SetUp.ANOTHER_CODE, ""),
    ],
)
def test_what_is_wrong_is_named(read: str, found: SetUp, about: str) -> None:
    assert judged(read) == (found, about)


@given(st.text())
def test_anything_is_judged(text: str) -> None:
    found, about = judged(text)
    assert (found is SetUp.RIGHT) == (text in {LINEAR, SQUARE})
    assert isinstance(about, str)

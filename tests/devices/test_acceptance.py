from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.acceptance import FRAMES_NEEDED, GONE, OTHERS_NEED, Acceptance
from devices.decode import Code


def code(symbology: str, text: str = "A") -> Code:
    return Code(text, symbology, None, "zxing-cpp")


@pytest.mark.parametrize(
    ("symbology", "needed"), [("QRCode", 1), ("DataMatrix", 1), ("Code128", 2), ("EAN13", 3), ("UPCA", 3)]
)
def test_a_code_is_accepted_after_so_many_equal_frames(symbology: str, needed: int) -> None:
    acceptance = Acceptance()
    seen = [acceptance.see([code(symbology)]) for _ in range(needed + 5)]
    assert seen == [()] * (needed - 1) + [(code(symbology),)] + [()] * 5


def test_frames_must_follow_each_other() -> None:
    acceptance = Acceptance()
    for _ in range(20):
        assert acceptance.see([code("Code128")]) == ()
        assert acceptance.see([]) == ()


def test_a_misreading_in_between_breaks_the_row() -> None:
    acceptance = Acceptance()
    for text in ("A", "B", "A", "B", "C", "A"):
        assert acceptance.see([code("Code128", text)]) == ()
    assert acceptance.see([code("Code128", "A")]) == (code("Code128", "A"),)


def test_it_is_quiet_until_the_code_has_left_the_view() -> None:
    acceptance = Acceptance()
    assert acceptance.see([code("QRCode")])
    for _ in range(GONE - 1):
        assert acceptance.see([]) == ()
    assert acceptance.see([code("QRCode")]) == ()  # one frame too early
    for _ in range(GONE):
        assert acceptance.see([]) == ()
    assert acceptance.see([code("QRCode")]) == (code("QRCode"),)


def test_codes_side_by_side_are_counted_apart() -> None:
    acceptance = Acceptance()
    both = [code("Code128", "A"), code("Code128", "B"), code("QRCode", "A")]
    assert acceptance.see(both) == (both[2],)
    assert acceptance.see(both[:2]) == (both[0], both[1])


@given(
    st.lists(st.lists(st.sampled_from([code("Code128"), code("EAN13"), code("QRCode", "B")]), max_size=3), max_size=60)
)
def test_accepted_means_seen_often_enough_just_now(frames: list[list[Code]]) -> None:
    acceptance = Acceptance()
    for number, frame in enumerate(frames):
        for accepted in acceptance.see(frame):
            needed = FRAMES_NEEDED.get(accepted.symbology, OTHERS_NEED)
            row = frames[max(0, number - needed + 1) : number + 1]
            assert len(row) == needed
            assert all(accepted in one for one in row)

"""Labels in a hand before a camera: jitter, blur, glare and tilt. Read within a second of frames, and never wrongly."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from devices import frames
from devices.acceptance import Acceptance
from devices.decode import decode_frame
from devices.frames import FrameReader
from devices.labels.symbols import Symbology
from tests.helpers.held_labels import HEIGHT, SEED, WIDTH, Hand, frame, label
from tests.helpers.soak import SOAK

if TYPE_CHECKING:
    from numpy.random import Generator

    from devices.vision import Picture

A_SECOND = 25
"""Frames."""

LABELS = 120 if SOAK else 8
FRAMES = 10_000 if SOAK else 240


def accepted(picture: Picture, hand: Hand, frames: int, chance: Generator) -> list[str]:
    """What a camera would have scanned."""
    acceptance, reader = Acceptance(), FrameReader()
    return [code.text for _ in range(frames) for code in acceptance.see(reader.read(frame(picture, hand, chance)))]


@pytest.mark.timeout(3600 if SOAK else 120)
@pytest.mark.parametrize("symbology", Symbology)
def test_every_label_is_read_once_within_a_second(symbology: Symbology) -> None:
    chance = np.random.default_rng(SEED)
    for number in range(LABELS):
        code = f"TBL-2024-0315-{chance.integers(10_000):04}"
        hand = Hand(chance.uniform(-10, 10), chance.uniform(0, 1.3), chance.uniform(0, 120))
        found = accepted(label(code, symbology), hand, A_SECOND, chance)
        assert found == [code], f"seed {SEED}, label {number}: {hand}"


@pytest.mark.timeout(3600 if SOAK else 120)
def test_nothing_is_ever_read_that_is_not_there() -> None:
    """Half labels, other textures, much blur: no code is better than another code."""
    chance = np.random.default_rng(SEED + 1)
    codes = [f"TBL-2024-0315-{number:04}" for number in range(6)]
    pictures = [label(code, symbology) for code in codes for symbology in Symbology]
    acceptance, reader, wrong = Acceptance(), FrameReader(), []
    for number in range(FRAMES):
        picture = pictures[number // 20 % len(pictures)]
        hand = Hand(chance.uniform(-40, 40), chance.uniform(0, 4), chance.uniform(0, 400))
        seen = frame(picture, hand, chance)
        if number % 3 == 0:
            seen[:, : int(chance.integers(WIDTH))] = chance.integers(0, 255, 1)[0]  # a hand before it
        wrong += [code.text for code in acceptance.see(reader.read(seen)) if code.text not in codes]
    assert wrong == [], f"seed {SEED}"


@pytest.mark.parametrize("seed", [291, 292, 355])
def test_bars_that_one_reader_misreads_are_not_read(seed: int) -> None:
    """Hands before which zxing-cpp reads a label wrongly, with a check character that is right."""
    chance = np.random.default_rng(seed)
    code = f"TBL-2024-0315-{chance.integers(10_000):04}"
    hand = Hand(chance.uniform(-10, 10), chance.uniform(0, 1.3), chance.uniform(0, 120))
    seen = [frame(label(code, Symbology.CODE128), hand, chance) for _ in range(10)]
    assert {one.text for picture in seen for one in decode_frame(picture)} > {code}, "the control: alone it misreads"
    reader = FrameReader()
    assert {one.text for picture in seen for one in reader.read(picture)} == {code}


def test_a_label_out_of_focus_is_not_read() -> None:
    """The control: what no camera could read is not read here either."""
    hand = Hand(0, 12, 0)
    assert accepted(label("TBL-2024-0315-0042", Symbology.CODE128), hand, 5, np.random.default_rng(SEED)) == []


def test_what_only_patience_reads_is_read_in_every_frame_once_it_was() -> None:
    """Bars are accepted after two frames in a row."""
    chance = np.random.default_rng(SEED)
    picture, hand = label("TBL-2024-0315-0042", Symbology.CODE128), Hand(9, 1.25, 0)
    seen = [frame(picture, hand, chance) for _ in range(6)]
    assert not any(decode_frame(one) for one in seen), "the control: in a hurry it is not read"
    reader = FrameReader()
    assert [bool(reader.read(one)) for one in seen] == [True] * 6


def test_an_empty_table_is_looked_at_with_patience_now_and_then(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[int] = []

    def look(picture: Picture) -> Picture:
        looked.append(1)
        return picture

    monkeypatch.setattr(frames, "sharpened", look)
    reader = FrameReader()
    for _ in range(9):
        assert reader.read(np.full((HEIGHT, WIDTH), 110, np.uint8)) == ()
    assert len(looked) == 3

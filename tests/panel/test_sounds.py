"""What is played, on which thread, and what happens where nothing can be played."""

from __future__ import annotations

import math
import struct
import threading
import time
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from panel.sounds import MOST_REPEATS, DeviceSink, Sound, Sounds, Tone, read_tone, softened
from resources.sounds import make_tones

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Recorder:
    """A sink that keeps what it is given, and fails when told to."""

    def __init__(self) -> None:
        self.played: list[Sound] = []
        self.threads: set[int] = set()
        self.broken = False
        self.closed = False

    def play(self, sound: Sound) -> None:
        self.threads.add(threading.get_ident())
        if self.broken:
            raise OSError("no device")
        self.played.append(sound)

    def close(self) -> None:
        self.closed = True


def _heights(sound: Sound) -> list[int]:
    return list(struct.unpack(f"<{len(sound.samples) // 2}h", sound.samples))


def _strength(heights: list[int], hertz: float, rate: int) -> float:
    """Goertzel: how much of one pitch is in the sound, per sample."""
    turn = 2 * math.pi * hertz / rate
    one = sum(h * math.cos(turn * at) for at, h in enumerate(heights))
    other = sum(h * math.sin(turn * at) for at, h in enumerate(heights))
    return math.hypot(one, other) / len(heights)


def test_the_sink_gets_the_samples_of_each_tone_in_order(qtbot: QtBot) -> None:
    sink = Recorder()
    sounds = Sounds(sink)
    for tone in (Tone.OK, Tone.REFUSED, Tone.ALREADY):
        sounds.play(tone)
    sounds.close()
    assert sink.played == [read_tone(Tone.OK), read_tone(Tone.REFUSED), read_tone(Tone.ALREADY)]
    assert sink.closed
    assert threading.get_ident() not in sink.threads


def test_play_does_not_wait_for_the_sound(qtbot: QtBot) -> None:
    class Slow(Recorder):
        def play(self, sound: Sound) -> None:
            time.sleep(0.3)
            super().play(sound)

    sink = Slow()
    sounds = Sounds(sink)
    began = time.perf_counter()
    sounds.play(Tone.OK)
    assert time.perf_counter() - began < 0.1
    sounds.close()
    assert len(sink.played) == 1


def test_no_device_lights_the_lamp_once_and_again_only_after_a_sound(qtbot: QtBot) -> None:
    sink = Recorder()
    sounds = Sounds(sink)
    told: list[str] = []
    sounds.silent.connect(told.append)
    sink.broken = True
    sounds.play(Tone.OK)
    sounds.play(Tone.REFUSED)
    qtbot.waitUntil(lambda: told == ["no device"])
    sink.broken = False
    sounds.play(Tone.OK)
    qtbot.waitUntil(lambda: len(sink.played) == 1)
    assert told == ["no device"]
    sink.broken = True
    sounds.play(Tone.OK)
    qtbot.waitUntil(lambda: told == ["no device", "no device"])
    sounds.close()


def test_a_device_that_works_lights_no_lamp(qtbot: QtBot) -> None:
    sounds = Sounds(Recorder())
    told: list[str] = []
    sounds.silent.connect(told.append)
    sounds.play(Tone.OK)
    sounds.close()
    qtbot.wait(20)
    assert told == []


def test_a_real_device_draws_the_samples(qtbot: QtBot) -> None:
    """The library's own null device runs the same callback at the same pace as a sound card."""
    import miniaudio

    sink = DeviceSink(backends=[miniaudio.Backend.NULL])
    sink.play(read_tone(Tone.OK))
    assert sink.waiting() > 0
    qtbot.waitUntil(lambda: sink.waiting() == 0, timeout=3000)
    sink.close()


@pytest.mark.parametrize("tone", list(Tone))
def test_a_tone_is_short_loud_and_where_hearing_is_keen(tone: Tone) -> None:
    sound = read_tone(tone)
    heights = _heights(sound)
    assert 0.15 < len(heights) / sound.rate < 0.7
    assert max(abs(height) for height in heights) > 0.5 * 32767
    assert abs(heights[0]) < 400
    assert abs(heights[-1]) < 4000
    notes = [note for note in make_tones.TONES[tone] if note.hertz]
    assert all(700 <= note.hertz <= 2500 for note in notes)
    assert _strength(heights, notes[0].hertz, sound.rate) > 10 * _strength(heights, 300, sound.rate)


def test_the_three_differ_in_rhythm_and_pitch() -> None:
    lengths = sorted(len(read_tone(tone).samples) for tone in Tone)
    assert all(longer / shorter > 1.2 for shorter, longer in pairwise(lengths))
    firsts = sorted(make_tones.TONES[tone][0].hertz for tone in Tone)
    assert all(higher / lower > 1.15 for lower, higher in pairwise(firsts))


def test_the_files_are_what_the_script_makes() -> None:
    assert all(read_tone(tone).samples == make_tones.samples(tone) for tone in Tone)


@pytest.mark.parametrize(("percent", "most"), [(100, 1.0), (50, 0.5), (10, 0.1), (0, 0.0)])
def test_the_volume_scales_the_samples_that_the_sink_gets(qtbot: QtBot, percent: int, most: float) -> None:
    sink = Recorder()
    sounds = Sounds(sink, volume=percent)
    sounds.play(Tone.OK)
    sounds.close()
    heard, whole = _heights(sink.played[0]), _heights(read_tone(Tone.OK))
    assert len(heard) == len(whole)
    assert all(abs(one - full * most) <= 0.5 for one, full in zip(heard, whole, strict=True))


def test_another_volume_counts_from_the_next_tone_on(qtbot: QtBot) -> None:
    sink = Recorder()
    sounds = Sounds(sink)
    sounds.play(Tone.ALREADY)
    qtbot.waitUntil(lambda: len(sink.played) == 1)
    sounds.set(20, repeat=False)
    sounds.play(Tone.ALREADY)
    sounds.close()
    assert sink.played == [read_tone(Tone.ALREADY), softened(read_tone(Tone.ALREADY), 20)]
    assert sink.played[0] != sink.played[1]


def fast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("panel.sounds.REPEAT_MILLISECONDS", 40)


def test_a_refusal_sounds_again_five_times_at_most(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    fast(monkeypatch)
    sink = Recorder()
    sounds = Sounds(sink, repeat=True)
    sounds.play(Tone.REFUSED)
    qtbot.waitUntil(lambda: len(sink.played) == 1 + MOST_REPEATS, timeout=3000)
    qtbot.wait(200)
    sounds.close()
    assert MOST_REPEATS == 5
    assert sink.played == [read_tone(Tone.REFUSED)] * 6


@pytest.mark.parametrize("repeat", [False, True])
def test_what_is_answered_or_right_is_not_repeated(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, repeat: bool
) -> None:
    fast(monkeypatch)
    sink = Recorder()
    sounds = Sounds(sink, repeat=repeat)
    for tone in (Tone.OK, Tone.ALREADY):
        sounds.play(tone)
    qtbot.wait(150)
    sounds.play(Tone.REFUSED)
    sounds.answered()
    qtbot.wait(150)
    sounds.play(Tone.REFUSED)
    sounds.play(Tone.OK)  # the next scan was right
    qtbot.wait(150)
    sounds.play(Tone.REFUSED)
    sounds.set(100, repeat=False)
    qtbot.wait(150)
    sounds.close()
    assert len(sink.played) == 6

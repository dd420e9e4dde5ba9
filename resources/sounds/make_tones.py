"""Makes the three tones the panel answers with; run it after a change and keep the WAV files it writes.

Mono, 16 bit, 44,100 samples a second. Energy lies between 1 and 4 kHz, where hearing is keenest and most
machine noise is not (ISO 7731 asks auditory signals of danger for 500 to 2,500 Hz; ours must also come out of
a panel's small loudspeaker). The three differ in melody, rhythm and timbre, so that none is told by pitch alone.
"""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path
from typing import NamedTuple

RATE = 44_100
PEAK = 0.85
EDGE_S = 0.006


class Note(NamedTuple):
    """One stretch of sound: pitch in Hz (0 is silence), length in seconds, strength of odd overtones 0 to 1."""

    hertz: float
    seconds: float
    bite: float


TONES: dict[str, tuple[Note, ...]] = {
    # Two clean steps upwards.
    "ok": (Note(1319, 0.07, 0.15), Note(1976, 0.14, 0.15)),
    # Three harsh bursts that fall.
    "refused": (
        Note(1047, 0.13, 0.9), Note(0, 0.05, 0), Note(1047, 0.13, 0.9), Note(0, 0.05, 0), Note(740, 0.26, 0.9),
    ),
    # The same note twice: said before, said again.
    "already": (Note(1568, 0.09, 0.35), Note(0, 0.09, 0), Note(1568, 0.09, 0.35)),
}  # fmt: skip


def _sample(note: Note, at: float) -> float:
    if not note.hertz:
        return 0.0
    turn = 2 * math.pi * note.hertz * at
    overtones = (math.sin(turn * n) / n for n in (3, 5))
    edge = min(1.0, at / EDGE_S, (note.seconds - at) / EDGE_S)
    return edge * (math.sin(turn) + note.bite * sum(overtones)) / (1 + note.bite * 0.53)


def samples(name: str) -> bytes:
    """The tone as little-endian 16-bit mono samples."""
    heights = [_sample(note, i / RATE) for note in TONES[name] for i in range(int(note.seconds * RATE))]
    return struct.pack(f"<{len(heights)}h", *(round(PEAK * 32767 * max(-1.0, min(1.0, h))) for h in heights))


def write_all(folder: Path) -> None:
    """Writes NAME.wav for every tone into the folder."""
    for name in TONES:
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(samples(name))


if __name__ == "__main__":
    write_all(Path(__file__).parent)

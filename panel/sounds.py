"""The three tones, played off the GUI thread. A panel without a sound device stays a panel: a lamp says so."""

from __future__ import annotations

import array
import contextlib
import queue
import sys
import threading
import time
import wave
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

LOOK_AGAIN_SECONDS = 60.0
REPEAT_MILLISECONDS, MOST_REPEATS = 2000, 5
WHOLE = 100
TONES = Path(__file__).parent.parent / "resources" / "sounds"


class Tone(StrEnum):
    """Right, wrong, and seen before: never told by colour alone."""

    OK = "ok"
    REFUSED = "refused"
    ALREADY = "already"


@dataclass(frozen=True)
class Sound:
    """Mono 16-bit little-endian samples and how many of them make a second."""

    samples: bytes
    rate: int


class Sink(Protocol):
    """Where sound goes. `play` may take as long as it likes; any exception means: not heard."""

    def play(self, sound: Sound) -> None: ...

    def close(self) -> None: ...


def read_tone(tone: Tone) -> Sound:
    """The WAV file of a tone."""
    with wave.open(str(TONES / f"{tone}.wav")) as file:
        return Sound(file.readframes(file.getnframes()), file.getframerate())


def softened(sound: Sound, percent: int) -> Sound:
    """The same sound at so many percent of its height; 0: silence of the same length."""
    heights = array.array("h", sound.samples)
    if sys.byteorder == "big":
        heights.byteswap()
    heights = array.array("h", (round(height * percent / WHOLE) for height in heights))
    if sys.byteorder == "big":
        heights.byteswap()
    return Sound(heights.tobytes(), sound.rate)


class DeviceSink:
    """The sound device of the machine, opened at the first tone and kept open; a new tone cuts the old one off.

    `backends` narrows the sound systems miniaudio may use; by default it takes the first that works.
    """

    def __init__(self, backends: Sequence[Any] | None = None) -> None:
        self._device: Any = None
        self._again_at = 0.0
        self._backends = backends
        self._rest = memoryview(b"")

    def waiting(self) -> int:
        """Bytes the device has not fetched yet."""
        return len(self._rest)

    def play(self, sound: Sound) -> None:
        """Hands the samples to the device; raises what miniaudio raises when there is none."""
        self._rest = memoryview(sound.samples)
        if self._device is None:
            if time.monotonic() < self._again_at:
                raise OSError("no sound device")
            # Looking for a device takes a while and fills standard error: a panel without one looks rarely.
            self._again_at = time.monotonic() + LOOK_AGAIN_SECONDS
            self._open(sound.rate)

    def _open(self, rate: int) -> None:
        import miniaudio

        device = miniaudio.PlaybackDevice(nchannels=1, sample_rate=rate, buffersize_msec=30, backends=self._backends)
        stream = self._frames()
        next(stream)
        device.start(stream)
        self._device = device

    def _frames(self) -> Generator[bytes, int, None]:
        wanted = yield b""
        while True:
            size = 2 * wanted
            part, self._rest = bytes(self._rest[:size]), self._rest[size:]
            wanted = yield part.ljust(size, b"\0")

    def close(self) -> None:
        """Gives the device back."""
        if self._device is not None:
            self._device.close()
            self._device = None


class MutedSink:
    """Takes every tone and plays none: for pictures and for a site that wants silence."""

    def play(self, sound: Sound) -> None:
        """Nothing is heard."""

    def close(self) -> None:
        """Nothing to give back."""


class Sounds(QObject):
    """Plays tones in the order asked for, one thread, never blocking the caller and never raising.

    ``volume`` in percent; with ``repeat`` a refusal sounds again every two seconds, five times at most, until it is
    answered. Signals: silent(reason) once, when a tone could not be played; again only after one could.
    """

    silent = Signal(str)

    def __init__(
        self, sink: Sink | None = None, parent: QObject | None = None, *, volume: int = WHOLE, repeat: bool = False
    ) -> None:
        super().__init__(parent)
        self._sink: Sink = sink or DeviceSink()
        self._whole = {tone: read_tone(tone) for tone in Tone}
        self._repeats = 0
        self._again = QTimer(self)
        self._again.setInterval(REPEAT_MILLISECONDS)
        self._again.timeout.connect(self._repeat)
        self.set(volume, repeat=repeat)
        self._wanted: queue.SimpleQueue[Tone | None] = queue.SimpleQueue()
        self._heard = True
        self._thread = threading.Thread(target=self._work, name="sounds", daemon=True)
        self._thread.start()

    def set(self, volume: int, *, repeat: bool) -> None:
        """How loud from the next tone on, and whether a refusal is repeated."""
        self.volume, self.repeat = volume, repeat
        self._tones = {tone: softened(sound, volume) for tone, sound in self._whole.items()}
        if not repeat:
            self.answered()

    def play(self, tone: Tone) -> None:
        """Asks for a tone; returns at once."""
        self.answered()
        self._wanted.put(tone)
        if tone is Tone.REFUSED and self.repeat:
            self._repeats = MOST_REPEATS
            self._again.start()

    def answered(self) -> None:
        """Somebody touched or scanned: what was repeated was heard."""
        self._again.stop()

    def _repeat(self) -> None:
        self._wanted.put(Tone.REFUSED)
        self._repeats -= 1
        if self._repeats <= 0:
            self._again.stop()

    def close(self, seconds: float = 2.0) -> None:
        """Plays what was asked for, then gives the device back; waits at most so many seconds."""
        self.answered()
        self._wanted.put(None)
        self._thread.join(seconds)

    def _work(self) -> None:
        while (tone := self._wanted.get()) is not None:
            self._try(self._tones[tone])
        with contextlib.suppress(Exception):
            self._sink.close()

    def _try(self, sound: Sound) -> None:
        try:
            self._sink.play(sound)
        except Exception as fault:  # noqa: BLE001 - whatever a sound driver throws, the scan was still answered on screen
            if self._heard:
                self._heard = False
                self.silent.emit(str(fault) or type(fault).__name__)
        else:
            self._heard = True

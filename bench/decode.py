"""Codes in pictures: rate and time per symbology, for zxing-cpp alone, for pyzbar alone and for ours, in one run.

TRACEPANEL_BENCH_PICTURES names a folder with pictures and a manifest.json ([{"file", "symbology", "accept"}], symbology
null where nothing may be read). Without it the pictures are made: our labels, held in a hand.
"""

from __future__ import annotations

import json
import os
import time
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from bench.figures import Figure, p50, p95
from devices import decode, vision
from devices.labels.symbols import Symbology
from tests.helpers.held_labels import Hand, frame, label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from devices.vision import Picture

    Reader = Callable[[Picture], tuple[decode.Code, ...]]

FOLDER, EACH = os.environ.get("TRACEPANEL_BENCH_PICTURES"), 40
NOTHING = "none"


@dataclass(frozen=True)
class Asked:
    """A picture, the symbology in it (NOTHING: none), and the texts that count."""

    picture: Picture
    symbology: str
    accept: tuple[str, ...]


def measure() -> Iterator[Figure]:
    """Rates in percent; milliseconds of processor time for a picture; pictures with only a wrong reading."""
    asked = list(_from_folder(Path(FOLDER)) if FOLDER else _made())
    for name, reader in READERS.items():
        yield from _read(name, reader, asked)
    yield from _frames()


def _by_zxing(picture: Picture) -> tuple[decode.Code, ...]:
    return decode._by_zxing(vision.grey(picture), None)  # noqa: SLF001 - the library alone, as ours calls it


def _by_pyzbar(picture: Picture) -> tuple[decode.Code, ...]:
    return decode.by_pyzbar(vision.grey(picture), None)


READERS: dict[str, Reader] = {"zxing-cpp": _by_zxing, "pyzbar": _by_pyzbar, "ours": decode.decode_picture}


def _read(name: str, reader: Reader, asked: list[Asked]) -> Iterator[Figure]:
    hits: defaultdict[str, list[bool]] = defaultdict(list)
    times, wrong = [], 0
    for one in asked:
        began = time.process_time()
        texts = [code.text for code in reader(one.picture)]
        times.append((time.process_time() - began) * 1000)
        right = any(text in one.accept for text in texts)
        wrong += bool(texts) and not right
        if one.symbology != NOTHING:
            hits[one.symbology].append(right)
    for symbology, found in sorted(hits.items()):
        yield Figure(f"{name}: {symbology} of {len(found)}", 100 * sum(found) / len(found), "%")
    yield Figure(f"{name}: a picture, p50", p50(times), "ms")
    yield Figure(f"{name}: a picture, p95", p95(times), "ms")
    yield Figure(f"{name}: only a wrong reading", wrong, "pictures", limit=0 if name == "ours" else None)


def _frames() -> Iterator[Figure]:
    """A camera's frame of 1280 x 720 with our own symbologies on."""
    chance = np.random.default_rng(1)
    taken = []
    for one in Symbology:
        seen = label("TBL-2024-0315-0042", one)
        for _ in range(EACH):
            picture = frame(seen, Hand(chance.uniform(-5, 5), 0.5, 40), chance)
            began = time.process_time()
            decode.decode_frame(picture, frozenset(symbology.value for symbology in Symbology))
            taken.append((time.process_time() - began) * 1000)
    yield Figure("frame to decoded, p50", p50(taken), "ms", aim=10)
    yield Figure("frame to decoded, p95", p95(taken), "ms")


def _made() -> Iterator[Asked]:
    chance = np.random.default_rng(7)
    for symbology in Symbology:
        for _ in range(EACH):
            code = f"TBL-2024-0315-{chance.integers(10_000):04}"
            hand = Hand(chance.uniform(-10, 10), chance.uniform(0, 1.3), chance.uniform(0, 120))
            yield Asked(frame(label(code, symbology), hand, chance), symbology.value, (code,))
    for _ in range(EACH):
        yield Asked(chance.integers(0, 255, (720, 1280), np.uint8), NOTHING, ())


def _from_folder(folder: Path) -> Iterator[Asked]:
    told: list[dict[str, Any]] = json.loads((folder / "manifest.json").read_text())
    for one in told:
        yield Asked(vision.load(folder / one["file"]), one["symbology"] or NOTHING, tuple(one["accept"] or ()))

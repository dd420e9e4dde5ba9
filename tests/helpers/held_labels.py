"""Labels in a hand before a camera, drawn frame by frame: jitter, blur, glare and tilt."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from devices.labels.layout import LabelFields
from devices.labels.picture import label_png
from devices.labels.size import LabelSize
from devices.vision import from_bytes, opencv

if TYPE_CHECKING:
    from numpy.random import Generator

    from devices.labels.symbols import Symbology
    from devices.vision import Picture

WIDTH, HEIGHT = 1280, 720
SEED = int(os.environ.get("TRACEPANEL_SEED", "20240315"))
DOWN, ACROSS = np.mgrid[:HEIGHT, :WIDTH]
SPOT = np.exp(-(((ACROSS - WIDTH / 2 - 150) / 90) ** 2 + ((DOWN - HEIGHT / 2 + 150) / 60) ** 2)).astype(np.float32)
GRAIN = np.random.default_rng(SEED).normal(0, 4, (HEIGHT, WIDTH)).astype(np.float32)


@dataclass(frozen=True)
class Hand:
    """How a label is held: turned by degrees, out of focus, under a reflection of that strength."""

    tilt: float
    blur: float
    glare: float


def label(code: str, symbology: Symbology) -> Picture:
    return from_bytes(
        label_png(LabelFields("Dining table", code, ("PO-2024-0117",)), LabelSize(76, 50, 203), symbology)
    )


def frame(picture: Picture, hand: Hand, chance: Generator) -> Picture:
    """One frame of it: it trembles by some pixels, and the sensor adds its grain."""
    cv2 = opencv()
    rows, columns = picture.shape
    angle = hand.tilt + chance.normal(0, 0.3)
    turn = cv2.getRotationMatrix2D((columns / 2, rows / 2), angle, 1.0)
    turn[:, 2] += ((WIDTH - columns) / 2 + chance.normal(0, 6), (HEIGHT - rows) / 2 + chance.normal(0, 6))
    seen = cv2.warpAffine(picture, turn, (WIDTH, HEIGHT), borderValue=110).astype(np.float32)
    seen += SPOT * hand.glare + np.roll(GRAIN, int(chance.integers(GRAIN.size)))
    if hand.blur:
        seen = cv2.GaussianBlur(seen, (0, 0), hand.blur)
    return np.asarray(np.clip(seen, 0, 255), np.uint8)

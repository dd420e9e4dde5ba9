"""A camera's view as a video file: labels held before the lens, one after the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from devices.vision import from_bytes, opencv

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from devices.vision import Picture

RATE = 25.0
WIDTH, HEIGHT = 1280, 720
_TABLE = 110  # grey
_GRAIN = 4.0  # grey steps of a small sensor's noise
_GRAINS = 16  # different ones; then they come again


@dataclass(frozen=True, slots=True)
class Scene:
    """What is before the lens for so many frames: a label's PNG, or nothing."""

    label: bytes | None
    frames: int


def write_video(path: Path, scenes: Iterable[Scene], rate: float = RATE) -> None:
    """A Motion JPEG file (.avi) of 1280 x 720 at `rate` frames a second. OSError if it cannot be written."""
    cv2 = opencv()
    video = cv2.VideoWriter(str(path), cv2.VideoWriter_fourcc(*"MJPG"), rate, (WIDTH, HEIGHT))
    if not video.isOpened():
        raise OSError(f"cannot write {path}")
    grain = np.random.default_rng(1).normal(0, _GRAIN, (HEIGHT, WIDTH))
    for scene in scenes:
        views = [_noisy(_view(scene.label), np.roll(grain, 7 * at)) for at in range(min(scene.frames, _GRAINS))]
        for number in range(scene.frames):
            video.write(views[number % _GRAINS])
    video.release()


def _noisy(still: Picture, grain: Any) -> Any:
    return np.dstack([np.clip(still + grain, 0, 255).astype(np.uint8)] * 3)


def _view(label: bytes | None) -> Picture:
    """The label in the middle of a grey table, slightly out of focus."""
    view = np.full((HEIGHT, WIDTH), _TABLE, np.uint8)
    if label is None:
        return view
    picture = from_bytes(label)
    rows, columns = picture.shape
    if rows > HEIGHT or columns > WIDTH:
        raise ValueError(f"a label of {columns} x {rows} does not fit the view")
    top, left = (HEIGHT - rows) // 2, (WIDTH - columns) // 2
    view[top : top + rows, left : left + columns] = picture
    return np.asarray(opencv().GaussianBlur(view, (3, 3), 0), np.uint8)

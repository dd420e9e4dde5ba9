"""Photos of defects: taken from a camera's frame, without anything but the picture in them, kept by their content.

A photo is encoded anew, so nothing of a file it may have come from (place, time, device, comments) goes with it, and no
bytes that are no picture. Its name is its SHA-256: the record keeps that, and whoever changes the file is found out.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from devices.vision import opencv, scaled

if TYPE_CHECKING:
    from pathlib import Path

    from devices.vision import Picture

LONGEST = 1600
"""Pixels of the longer side: a scratch is seen, and a year of photos fits on a panel."""

QUALITY = 85
GREY = 2
"""Dimensions of a picture without colour."""


@dataclass(frozen=True, slots=True)
class Ring:
    """Around what a person wants to be seen: its middle as shares of width and height, its radius of the width."""

    x: float
    y: float
    radius: float


def photo_of(picture: Picture) -> bytes:
    """The frame (blue-green-red or grey) as JPEG."""
    cv2 = opencv()
    longer = max(picture.shape[:2])
    small = scaled(picture, LONGEST / longer) if longer > LONGEST else picture
    done, data = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
    if not done:
        raise ValueError("no photo can be made of this picture")
    return bytes(data)


def ringed(picture: Picture, ring: Ring) -> Picture:
    """A copy with a red ring on it, white-edged so that it is seen on any ground."""
    cv2 = opencv()
    rows, columns = picture.shape[:2]
    colour = cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR) if picture.ndim == GREY else picture.copy()
    centre, radius = (round(ring.x * columns), round(ring.y * rows)), max(1, round(ring.radius * columns))
    thick = max(2, columns // 250)
    for shade, width in (((255, 255, 255), thick * 3), ((36, 20, 190), thick)):
        cv2.circle(colour, centre, radius, shade, width, cv2.LINE_AA)
    return colour


def photo_from(data: bytes) -> bytes:
    """A picture file encoded anew. Raises ValueError if it is none."""
    import numpy as np

    cv2 = opencv()
    picture = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR) if data else None
    if picture is None:
        raise ValueError("no picture in this file")
    return photo_of(picture)


def kept(photo: bytes, folder: Path) -> str:
    """Write it under its SHA-256 and return that; one that is there already stays. Raises OSError."""
    digest = hashlib.sha256(photo).hexdigest()
    path = folder / f"{digest}.jpg"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".new")
        with fresh.open("wb") as file:
            file.write(photo)
            file.flush()
            os.fsync(file.fileno())  # the record names it: it must be there after the power has gone
        fresh.replace(path)
    return digest


def is_whole(digest: str, folder: Path) -> bool:
    """Whether the photo is there as it was kept."""
    path = folder / f"{digest}.jpg"
    return path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() == digest

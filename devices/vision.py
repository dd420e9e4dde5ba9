"""The one door to OpenCV: pictures in and out of files, frames, and what is done to them before a second reading."""

from __future__ import annotations

import functools
import os
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    Picture = NDArray[np.uint8]  # rows x columns (grey), or rows x columns x 3 (blue, green, red)


@functools.cache
def opencv() -> Any:
    """The cv2 module, imported on first use.

    Its import points Qt at plug-ins and fonts of its own, which ends the panel; both variables are put back at once.
    """
    before = {name: os.environ.get(name) for name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")}
    import cv2

    for name, value in before.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
    cv2.utils.logging.setLogLevel(
        cv2.utils.logging.LOG_LEVEL_SILENT
    )  # a missing camera is our state AWAY, not a line on standard error
    return cv2


def load(path: Path) -> Picture:
    """The picture in a file, grey. OSError if the file cannot be read, ValueError if it is no picture."""
    return from_bytes(path.read_bytes())


def from_bytes(data: bytes) -> Picture:
    """The picture in encoded bytes (PNG, JPEG, WebP, ...), grey. ValueError if there is none."""
    import numpy as np

    cv2 = opencv()
    try:
        picture = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED) if data else None
    except cv2.error as error:
        raise ValueError("no picture in this file") from error
    return _by_pillow(data) if picture is None else _flat(picture)


def _flat(picture: Any) -> Picture:
    """Eight bits of grey, as printed on white paper: a transparent background would else be as black as the bars."""
    if picture.dtype != "uint8":
        picture = (picture / max(float(picture.max()), 1.0) * 255).astype("uint8")
    if picture.ndim == 3 and picture.shape[2] == 4:  # noqa: PLR2004 - blue, green, red and opacity
        opacity = picture[..., 3:] / 255.0
        picture = (picture[..., :3] * opacity + 255 * (1 - opacity)).astype("uint8")
    return grey(picture)


def _by_pillow(data: bytes) -> Picture:
    """OpenCV knows fewer formats (no GIF with a palette, no WebP of one pixel)."""
    import io

    import numpy as np
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data)) as image:
            return np.asarray(image.convert("L"), np.uint8)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise ValueError("no picture in this file") from error


def grey(picture: Picture) -> Picture:
    """Blue-green-red to grey; a grey picture stays."""
    if picture.ndim == 2:  # noqa: PLR2004 - rows and columns alone
        return picture
    cv2 = opencv()
    return cast("Picture", cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY))


def is_black(picture: Picture) -> bool:
    """Nothing to see: dark all over, and the same everywhere."""
    sample = picture[::16, ::16]
    return bool(sample.mean() < 16 and sample.std() < 8)  # noqa: PLR2004 - of 255


def local_contrast(picture: Picture) -> Picture:
    """Contrast evened out over an 8 x 8 grid (CLAHE): finds codes in a shadow or under a reflection."""
    return cast("Picture", opencv().createCLAHE(clipLimit=2.0, tileGridSize=(8, 8)).apply(picture))


def sharpened(picture: Picture) -> Picture:
    """Edges made steeper (unsharp mask): bars that are slightly out of focus come apart again."""
    cv2 = opencv()
    return cast("Picture", cv2.addWeighted(picture, 2.5, cv2.GaussianBlur(picture, (0, 0), 2), -1.5, 0))


def scaled(picture: Picture, factor: float) -> Picture:
    """The picture made larger or smaller: each reader has module sizes it likes."""
    cv2 = opencv()
    how = cv2.INTER_CUBIC if factor > 1 else cv2.INTER_AREA
    return cast("Picture", cv2.resize(picture, None, fx=factor, fy=factor, interpolation=how))

"""Pictures of codes, drawn by the test from nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from devices.vision import Picture


def drawn(text: str, symbology: str = "Code128", scale: int = 3, **options: Any) -> Picture:
    """A clean picture of one code with its quiet zone, grey, rows x columns."""
    import zxingcpp

    code = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, symbology), **options)
    picture = np.array(zxingcpp.write_barcode_to_image(code, scale=scale, add_quiet_zones=True), np.uint8)
    return np.pad(picture, 20, constant_values=255)


def encoded(picture: Any, kind: str = "PNG") -> bytes:
    import io

    from PIL import Image

    out = io.BytesIO()
    Image.fromarray(picture).save(out, kind)
    return out.getvalue()


def noise(rows: int = 480, columns: int = 640, seed: int = 7) -> Picture:
    return np.random.default_rng(seed).integers(0, 255, (rows, columns), dtype=np.uint8)

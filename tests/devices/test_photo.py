"""Photos keep the picture and nothing else, under the hash of what they are."""

from __future__ import annotations

import hashlib
import io
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

from devices.photo import LONGEST, is_whole, kept, photo_from, photo_of

if TYPE_CHECKING:
    from pathlib import Path

SECRET = b"taken in hall 7"


def with_metadata() -> bytes:
    picture = Image.fromarray(np.random.default_rng(3).integers(0, 255, (300, 400, 3), np.uint8))
    exif = Image.Exif()
    exif[0x010E] = SECRET.decode()
    out = io.BytesIO()
    picture.save(out, "JPEG", exif=exif, comment=SECRET)
    return out.getvalue()


def test_nothing_but_the_picture_is_left() -> None:
    before = with_metadata()
    assert SECRET in before
    after = photo_from(before + b"<script>" + SECRET)
    assert SECRET not in after
    with Image.open(io.BytesIO(after)) as photo:
        assert (photo.format, photo.size, dict(photo.getexif())) == ("JPEG", (400, 300), {})


def test_a_large_frame_is_made_smaller_and_keeps_its_shape() -> None:
    frame = np.full((2160, 3840, 3), 90, np.uint8)
    with Image.open(io.BytesIO(photo_of(frame))) as photo:
        assert photo.size == (LONGEST, 900)


@pytest.mark.parametrize("data", [b"", b"no picture", b"\xff\xd8\xff\xe0" + b"x" * 99])
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="no picture"):
        photo_from(data)


def test_it_is_kept_under_its_hash_once_and_a_change_is_found(tmp_path: Path) -> None:
    photo = photo_of(np.full((60, 80, 3), 90, np.uint8))
    digest = kept(photo, tmp_path / "photos")
    assert digest == kept(photo, tmp_path / "photos") == hashlib.sha256(photo).hexdigest()
    [file] = (tmp_path / "photos").iterdir()
    assert is_whole(digest, tmp_path / "photos")
    file.write_bytes(photo[:-1] + b"x")
    assert not is_whole(digest, tmp_path / "photos")
    assert not is_whole("0" * 64, tmp_path / "photos")

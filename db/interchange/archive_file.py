"""The sealed file of an archived order: a ZIP with one JSON line for each row, and a list of what it must hold.

The same rows make the same file, byte for byte: its SHA-256 in the record is the seal.
"""

import hashlib
import json
import os
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from db.interchange.archive_rows import Rows

LIST = "contents.json"
LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""A ZIP's first moment: its own times must not change the seal."""


@dataclass(frozen=True)
class Sealed:
    """A file that was written and is on the disk; ``rows`` counts those of the record in it."""

    path: Path
    sha256: str
    rows: int


class ArchiveUnreadableError(Exception):
    """The file is not what was put into it."""


def seal(folder: Path, order_no: str, rows: Rows, pictures: Iterable[Path] = ()) -> Sealed:
    """Write the file beside the record. Raises OSError where the disk does not take it."""
    folder.mkdir(parents=True, exist_ok=True)
    members = {f"{name}.jsonl": _lines(table) for name, table in sorted(rows.items())}
    members |= {f"pictures/{path.name}": path.read_bytes() for path in sorted(pictures)}
    digests = {name: hashlib.sha256(data).hexdigest() for name, data in members.items()}
    contents = {
        "order": order_no,
        "rows": {name: len(table) for name, table in sorted(rows.items())},
        "sha256": digests,
    }
    members[LIST] = json.dumps(contents, sort_keys=True, indent=1).encode()
    name = hashlib.sha256(order_no.encode()).hexdigest()[:12]
    path = folder / f"order-{name}.zip"
    half = path.with_suffix(".half")
    with half.open("wb") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for member, data in members.items():
                archive.writestr(zipfile.ZipInfo(member, LONG_AGO), data, zipfile.ZIP_DEFLATED)
        file.flush()
        os.fsync(file.fileno())
    half.replace(path)
    return Sealed(path, digest_of(path), sum(map(len, rows.values())))


def read_back(path: Path) -> Rows:
    """The rows of a file. Raises ArchiveUnreadableError where anything in it is not what its own list says."""
    try:
        with zipfile.ZipFile(path) as archive:
            contents = json.loads(archive.read(LIST))
            for member, digest in contents["sha256"].items():
                if hashlib.sha256(archive.read(member)).hexdigest() != digest:
                    raise ArchiveUnreadableError(f"{member} was changed")
            return {
                name: [json.loads(line) for line in archive.read(f"{name}.jsonl").splitlines()]
                for name in contents["rows"]
            }
    except (OSError, ValueError, KeyError, zipfile.BadZipFile, zlib.error) as error:
        raise ArchiveUnreadableError(f"{path.name}: {error}") from error


def digest_of(path: Path) -> str:
    """The seal: SHA-256 of the whole file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _lines(table: Iterable[dict[str, object]]) -> bytes:
    return b"".join(json.dumps(row, sort_keys=True, ensure_ascii=False).encode() + b"\n" for row in table)

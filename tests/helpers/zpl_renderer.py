"""Somebody else's reading of our ZPL: the npm package zpl-renderer-js (MIT) in node, set up once in a cache folder."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import TracebackType

    from devices.labels.size import LabelSize

HERE = Path(__file__).parent.parent / "data" / "zpl_renderer"
FILES = ("package.json", "package-lock.json", "render.mjs")
DOTS_PER_MM = {203: 8, 300: 12, 600: 24}
SETUP_SECONDS = 300


class NoNodeError(RuntimeError):
    """Says what is missing and what to do."""


def cache_folder() -> Path:
    """One for each state of the lock: another version is set up beside it."""
    caches = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return caches / "tracepanel" / f"zpl-renderer-{hash_of(HERE / 'package-lock.json')}"


def hash_of(file: Path) -> str:
    import hashlib

    return hashlib.sha256(file.read_bytes()).hexdigest()[:12]


def set_up(folder: Path, path: str | None = None) -> str:
    """The node to run; the package, with the hash of the lock, in `folder`. Raises NoNodeError."""
    node, npm = (shutil.which(name, path=path) for name in ("node", "npm"))
    if node is None or npm is None:
        raise NoNodeError("node and npm are needed to render ZPL: apt-get install nodejs npm, then run the soak again")
    folder.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        shutil.copyfile(HERE / name, folder / name)
    if not (folder / "node_modules" / "zpl-renderer-js").is_dir():
        made = subprocess.run(
            [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"],
            cwd=folder, capture_output=True, text=True, timeout=SETUP_SECONDS, check=False,
        )  # fmt: skip
        if made.returncode:
            raise NoNodeError(f"npm could not fetch the renderer of ZPL: {made.stderr.strip()[-400:]}")
    return node


class ZplRenderer:
    """A node that stays until `close`."""

    def __init__(self) -> None:
        folder = cache_folder()
        node = set_up(folder)
        self._node = subprocess.Popen(
            [node, "render.mjs"], cwd=folder, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def render(self, zpl: bytes, size: LabelSize) -> bytes:
        """The label as a PNG of its size in dots. Raises ValueError with what the renderer says."""
        each = DOTS_PER_MM[size.dpi]
        asked = {"zpl": zpl.decode("ascii"), "wide": size.width / each, "tall": size.height / each, "dpmm": each}
        assert self._node.stdin
        assert self._node.stdout
        self._node.stdin.write(json.dumps(asked) + "\n")
        self._node.stdin.flush()
        answer = self._node.stdout.readline().strip()
        if not answer or answer.startswith("!"):
            raise ValueError(f"the renderer says: {answer or 'nothing, and ended'}")
        return base64.b64decode(answer)

    def close(self) -> None:
        """End it."""
        assert self._node.stdin
        assert self._node.stdout
        self._node.stdin.close()
        self._node.stdout.close()
        self._node.wait(60)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

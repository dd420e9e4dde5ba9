"""Several panels at once, each in a process of its own: all are warm before the first of them is measured."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import contextmanager
from itertools import cycle
from typing import IO, TYPE_CHECKING

from bench.plant import ORDER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Panel = subprocess.Popen[str]


def _tell(panel: Panel, word: str) -> None:
    _pipe(panel.stdin).write(f"{word}\n")
    _pipe(panel.stdin).flush()


def _pipe(pipe: IO[str] | None) -> IO[str]:
    if pipe is None:
        raise RuntimeError("a panel without a pipe")
    return pipe


@contextmanager
def panels_at_work(url: str, count: int, lots: Sequence[str], a_second: float) -> Iterator[list[float]]:
    """While the block runs, they issue. Afterwards the list holds the milliseconds of all their acts.

    Raises RuntimeError where one of them failed.
    """
    command = [sys.executable, "-m", "bench.panel_process", url]
    panels: list[Panel] = []
    took: list[float] = []
    try:
        for number, lot in zip(range(count), cycle(lots), strict=False):
            own = [*command, f"PANEL-{number}", ORDER, lot, str(a_second)]
            panels.append(subprocess.Popen(own, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True))
        for panel in panels:
            if _pipe(panel.stdout).readline() != "ready\n":
                raise RuntimeError("a panel could not begin")
        for panel in panels:
            _tell(panel, "go")
        yield took
        for panel in panels:
            _tell(panel, "stop")
        for panel in panels:
            took += json.loads(panel.communicate(timeout=60)[0])
    finally:
        for panel in panels:
            panel.kill()
            panel.wait()

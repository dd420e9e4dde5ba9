"""A widget in a circle of garbage is destroyed on the GUI thread, whoever makes the objects meanwhile."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from panel import garbage
from panel.garbage import GarbageKeeper

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Circle(QObject):
    """Holds itself, and tells on which thread it ended."""

    ended: list[int]

    def __init__(self, ended: list[int]) -> None:
        super().__init__()
        self.me, self.ended = self, ended

    def __del__(self) -> None:
        self.ended.append(threading.get_ident())


@pytest.fixture(autouse=True)
def clean() -> Iterator[None]:
    gc.collect()
    yield
    gc.unfreeze()
    gc.enable()


def work_elsewhere() -> None:
    """Another thread makes more objects than Python waits for."""

    def make() -> None:
        kept = [[object()] for _ in range(200_000)]
        kept.clear()

    worker = threading.Thread(target=make)
    worker.start()
    worker.join()


def test_python_alone_would_destroy_it_on_the_other_thread() -> None:
    ended: list[int] = []
    Circle(ended)
    work_elsewhere()
    assert ended != []
    assert ended != [threading.get_ident()]


def test_the_panel_destroys_it_on_the_gui_thread(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(garbage, "EVERY_MS", 20)
    keeper, ended = GarbageKeeper(), list[int]()
    qtbot.wait(60)  # what was there at the start is frozen
    Circle(ended)
    work_elsewhere()
    assert ended == [], "nothing is taken up on another thread"
    kept = [[object()] for _ in range(garbage.FEW + 100)]
    qtbot.waitUntil(lambda: ended == [threading.get_ident()], timeout=3000)
    kept.clear()
    keeper.close()
    assert gc.isenabled()

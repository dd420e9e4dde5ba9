"""A floor PC under test: the supervisor's frame on a record, with threads of its own."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.domain.codes import ScanKind, wrap
from db.ledger.writer import Ledger
from panel import theme
from panel.garbage import GarbageKeeper
from panel.records import Records
from panel.shift import Shift, Station
from panel.supervisor.desk import Desk, PageName
from panel.supervisor.frame import SupervisorFrame
from panel.supervisor.who import WhoSheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from db.engine import Engines
    from widgets.grid import Grid

LEFT = Qt.MouseButton.LeftButton


@contextmanager
def desk(engines: Engines, page: PageName) -> Iterator[SupervisorFrame]:
    """The frame at a page; nobody is signed in."""
    garbage = GarbageKeeper()  # as in the program: no widget is found by the search on another thread
    look = theme.load("light", (1920, 1080), 24.0, desk=True).appearance()
    records = Records(engines, Ledger(engines, "FLOOR-PC"))
    frame = SupervisorFrame(Desk(look, records, Shift(Station("FLOOR-PC", "Floor PC", None, "Europe/Istanbul"))))
    frame.resize(1920, 1080)
    frame.show()
    frame.begin(page)
    yield frame
    frame.end()
    records.close()
    frame.close()
    frame.deleteLater()
    gc.collect()
    garbage.close()


def sign_in(qtbot: QtBot, frame: SupervisorFrame, badge: str) -> None:
    """A badge, by a scanner that types, into the sheet that asks for it."""
    sheet = next(one for one in frame.findChildren(WhoSheet) if one.isVisible())
    QTest.keyClicks(sheet.pin, wrap(ScanKind.BADGE, badge))
    with qtbot.waitSignal(frame.person_changed, timeout=8000):
        QTest.keyClick(sheet.pin, Qt.Key.Key_Return)


def touch_cell(grid: Grid, row: int, column: int) -> None:
    """A click in the middle of a cell."""
    place = grid.visualRect(grid.grid.index(row, column)).center()
    QTest.mouseClick(grid.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)


def texts(grid: Grid, column: int) -> list[str]:
    """What stands in a column."""
    model = grid.grid
    return [str(model.data(model.index(row, column))) for row in range(model.rowCount())]

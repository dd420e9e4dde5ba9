"""The ledger's page: filters, pages that come as one scrolls, an entry whole, the record verified."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from panel.supervisor.desk import PageName
from panel.supervisor.ledger.ledger_page import LedgerPage
from panel.supervisor.paged_rows import PAGE
from widgets.chip import Notice
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from panel.supervisor.frame import SupervisorFrame

LEFT = Qt.MouseButton.LeftButton


def ledger_of(frame: SupervisorFrame) -> LedgerPage:
    page = frame.page
    assert isinstance(page, LedgerPage)
    return page


@pytest.fixture
def page(qtbot: QtBot, frame_at: Callable[..., SupervisorFrame]) -> LedgerPage:
    """The ledger at a desk, its first page read."""
    found = ledger_of(frame_at("1920x1080", page=PageName.LEDGER))
    qtbot.waitUntil(lambda: bool(text(found, 0, 1)), timeout=5000)
    return found


def text(page: LedgerPage, row: int, column: int) -> str:
    model = page.grid.grid
    return str(model.data(model.index(row, column))) if model.rowCount() > row else ""


def touch(page: LedgerPage, row: int) -> None:
    place = page.grid.visualRect(page.grid.grid.index(row, 0)).center()
    QTest.mouseClick(page.grid.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)


def words_of(page: LedgerPage) -> set[str]:
    return {label.text() for label in page.side.findChildren(Label) if not label.isHidden()}


def test_all_entries_are_counted_and_the_latest_comes_first(page: LedgerPage) -> None:
    rows = page.grid.grid.rowCount()
    assert rows > 2 * PAGE
    assert page.count.text() == f"{rows} entries"


def test_rows_far_down_come_when_they_come_into_sight(qtbot: QtBot, page: LedgerPage) -> None:
    last = page.grid.grid.rowCount() - 1
    page.grid.scrollToBottom()
    qtbot.waitUntil(lambda: text(page, last, 2) == "Changed master data", timeout=5000)


def test_what_somebody_did(qtbot: QtBot, page: LedgerPage) -> None:
    every = page.grid.grid.rowCount()
    page.who.setCurrentIndex(page.who.findText("Elif Çelik"))
    page.who.activated.emit(page.who.currentIndex())
    qtbot.waitUntil(lambda: 0 < page.grid.grid.rowCount() < every and bool(text(page, 0, 1)), timeout=5000)
    assert {text(page, row, 1) for row in range(10)} == {"Elif Çelik"}
    assert page.count.text().endswith(f"of {every} entries")


def test_any_word_is_found(qtbot: QtBot, page: LedgerPage) -> None:
    QTest.keyClicks(page.text, "layers come apart")
    qtbot.waitUntil(lambda: page.grid.grid.rowCount() == 1 and bool(text(page, 0, 3)), timeout=5000)
    assert text(page, 0, 3) == "OAK-2024-Q1-055"


def test_a_touched_entry_is_told_whole_and_leads_to_the_trace(
    qtbot: QtBot, page: LedgerPage, frame_at: Callable[..., SupervisorFrame]
) -> None:
    QTest.keyClicks(page.text, "layers come apart")
    qtbot.waitUntil(lambda: page.grid.grid.rowCount() == 1 and bool(text(page, 0, 3)), timeout=5000)
    touch(page, 0)
    qtbot.waitUntil(lambda: "Put on hold" in words_of(page), timeout=5000)
    qtbot.waitUntil(lambda: {"Murat Demir", "Layers come apart"} <= words_of(page), timeout=5000)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.side.findChildren(Notice)), timeout=5000)
    (notice,) = [one for one in page.side.findChildren(Notice) if one.isVisible()]
    assert "This entry is as it was written" in {label.text() for label in notice.findChildren(Label)}
    with qtbot.waitSignal(page.go, timeout=2000) as gone:
        QTest.mouseClick(page.side.button, LEFT)
    assert gone.args == [PageName.TRACE, "OAK-2024-Q1-055"]
    assert frame_at is not None


def test_the_headings_order_in_the_database(qtbot: QtBot, page: LedgerPage) -> None:
    heading = page.grid.horizontalHeader()
    heading.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    page.grid._sort(0)
    qtbot.waitUntil(lambda: text(page, 0, 2) == "Changed master data", timeout=5000)


def test_the_whole_record_is_verified_from_here(qtbot: QtBot, page: LedgerPage) -> None:
    with qtbot.waitSignal(page.told, timeout=30_000):  # that it is under way
        QTest.mouseClick(page.verify_button, LEFT)
    with qtbot.waitSignal(page.told, timeout=30_000) as told:
        pass
    assert told.args is not None
    assert told.args[0].title == "The record is whole"

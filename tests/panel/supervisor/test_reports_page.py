"""The reports' page: chosen, asked, looked at, ordered, written, stopped; what cannot be asked is said."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.domain.report import Column, Content, Fields, Report, Table, ValueKind
from panel.demo.goods import BAD_OAK
from panel.supervisor.desk import PageName
from panel.supervisor.reports import report_run
from panel.supervisor.reports.reports_page import ReportsPage
from tests.helpers.demo import NOW
from widgets.rows import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from panel.supervisor.frame import SupervisorFrame

LEFT = Qt.MouseButton.LeftButton
MANY = 100_000


@pytest.fixture
def page(frame_at: Callable[..., SupervisorFrame]) -> Iterator[ReportsPage]:
    """The reports at a desk."""
    found = frame_at("1920x1080", page=PageName.REPORTS).page
    assert isinstance(found, ReportsPage)
    yield found
    found.run.close()


def choose(page: ReportsPage, kind: str) -> None:
    QTest.mouseClick(next(row for row in page.findChildren(Row) if row.objectName() == kind), LEFT)


def of_code(qtbot: QtBot, page: ReportsPage, kind: str, code: str) -> Report:
    choose(page, kind)
    page.code.clear()
    QTest.keyClicks(page.code, code)
    with qtbot.waitSignal(page.run.done, timeout=20_000):
        QTest.keyClick(page.code, Qt.Key.Key_Return)
    assert page.report is not None
    return page.report


def turn_to(page: ReportsPage, section: str) -> None:
    assert page.report is not None
    page.tabs.setCurrentIndex([one.name for one in page.report.sections].index(section))


def cells(page: ReportsPage, column: int) -> list[str]:
    model = page.grid.grid
    return [str(model.data(model.index(row, column))) for row in range(model.rowCount())]


@pytest.mark.parametrize("kind", ["cost", "genealogy", "quality", "balance"])
def test_a_report_of_a_code(qtbot: QtBot, page: ReportsPage, kind: str) -> None:
    report = of_code(qtbot, page, kind, BAD_OAK)
    assert report.kind == kind
    assert report.content.code == BAD_OAK
    assert page.tabs.count() == len(report.sections)
    assert page.grid.grid.rowCount() > 0


@pytest.mark.parametrize("kind", ["production", "usage", "returns", "gaps"])
def test_a_report_that_needs_no_code_comes_at_the_touch(qtbot: QtBot, page: ReportsPage, kind: str) -> None:
    with qtbot.waitSignal(page.run.done, timeout=20_000):
        choose(page, kind)
    assert page.report is not None
    assert page.report.kind == kind


def test_what_bad_units_share(qtbot: QtBot, page: ReportsPage) -> None:
    report = of_code(qtbot, page, "commonality", "TBL-2024-0315-0042 TBL-2024-0315-0013")
    assert report.kind == "commonality"


def test_without_a_code_it_asks_for_one(qtbot: QtBot, page: ReportsPage) -> None:
    choose(page, "cost")
    with qtbot.waitSignal(page.told, timeout=2000) as told:
        QTest.mouseClick(page.show_button, LEFT)
    assert told.args is not None
    assert told.args[0].title == "Which lot or unit?"
    assert not page.run.runs


@pytest.mark.parametrize("code", ["NO-SUCH-LOT", "--item", "'; DROP TABLE entry; --"])
def test_an_unknown_code_is_refused_in_words(qtbot: QtBot, page: ReportsPage, code: str) -> None:
    choose(page, "balance")
    told: list[Any] = []
    page.told.connect(told.append)
    QTest.keyClicks(page.code, code)
    with qtbot.waitSignal(page.run.failed, timeout=5000):
        QTest.keyClick(page.code, Qt.Key.Key_Return)
    assert told[-1] is not None
    assert page.show_button.isVisible()
    assert page.report is None


def test_a_heading_orders_the_rows(qtbot: QtBot, page: ReportsPage) -> None:
    report = of_code(qtbot, page, "genealogy", "TBL-2024-0315-0042")
    longest = max(report.sections, key=lambda one: len(getattr(one, "rows", ())))
    turn_to(page, longest.name)
    column = next(at for at in range(len(longest.columns)) if len(set(cells(page, at))) > 1)
    rows = [row for row in longest.rows if row[column] is not None]  # type: ignore[union-attr]
    wanted = sorted(rows, key=lambda row: row[column], reverse=True)  # type: ignore[arg-type,return-value]
    page.grid.horizontalHeader().setSortIndicator(column, Qt.SortOrder.DescendingOrder)
    page.grid._sort(column)
    qtbot.waitUntil(lambda: list(page._rows.rows[: len(wanted)]) == wanted, timeout=5000)  # type: ignore[union-attr]
    assert wanted != rows


@pytest.mark.parametrize("kind", ["csv", "xlsx", "pdf"])
def test_it_is_written_whole(qtbot: QtBot, page: ReportsPage, tmp_path: Path, kind: str) -> None:
    report = of_code(qtbot, page, "balance", BAD_OAK)
    with qtbot.waitSignal(page.run.written, timeout=20_000):
        page.run.write(report, kind, tmp_path / f"made.{kind}")
    assert (tmp_path / f"made.{kind}").stat().st_size > 100


def test_a_place_that_takes_no_file_is_said(qtbot: QtBot, page: ReportsPage, tmp_path: Path) -> None:
    report = of_code(qtbot, page, "balance", BAD_OAK)
    told: list[Any] = []
    page.told.connect(told.append)
    with qtbot.waitSignal(page.run.failed, timeout=5000):
        page.run.write(report, "csv", tmp_path / "no-such-folder" / "made.csv")
    assert told[-1].title == "Not written"


def test_a_long_one_is_stopped_in_the_database(qtbot: QtBot, page: ReportsPage) -> None:
    """A statement that would take minutes ends at the touch."""
    choose(page, "gaps")
    qtbot.waitUntil(lambda: not page.run.runs, timeout=20_000)

    def endless(job: Any, connection: Any, _arguments: Any) -> Any:
        _ = job
        numbers = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
        return connection.exec_driver_sql(numbers)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(report_run._Job, "_made", endless)
        page.show_report()
        qtbot.wait(300)
        assert page.run.runs
        assert page.stop_button.isVisible()
        began = time.monotonic()
        QTest.mouseClick(page.stop_button, LEFT)
        page.run.close()
    assert time.monotonic() - began < 3
    assert page.show_button.isVisible()


def test_a_hundred_thousand_rows_open_at_once(qtbot: QtBot, page: ReportsPage) -> None:
    columns = (Column("code", ValueKind.TEXT), Column("on_hand", ValueKind.COUNT))
    table = Table("rows", columns, tuple((f"LOT-{at:06}", at) for at in range(MANY)))
    content = Content(Fields("parameters", (), ()), (table,))
    began = time.perf_counter()
    page._made(Report("gaps", NOW, "Plant", "UTC", "Tracepanel", content))
    page.grid.repaint()
    took = time.perf_counter() - began
    assert page.grid.grid.rowCount() == MANY
    assert took < 1
    page.grid.scrollToBottom()
    assert cells_at(page, MANY - 1) == f"LOT-{MANY - 1:06}"


def cells_at(page: ReportsPage, row: int) -> str:
    model = page.grid.grid
    return str(model.data(model.index(row, 0)))

"""The files of a case: written away from the screen by the code of the command line, at a desk and on a panel."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog

from panel.cli import main
from panel.demo.goods import BAD_OAK
from tests.panel.supervisor.conftest import SIZES
from tests.panel.supervisor.recall_desk import RecallBench

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from panel.records import Records


def chosen(desk: RecallBench, path: Path) -> None:
    """The dialog that is open saves there."""
    dialog: Any = desk.page.case.exports.dialog
    assert isinstance(dialog, QFileDialog)
    assert dialog.isVisible()
    assert not dialog.isHidden()
    dialog.fileSelected.emit(str(path))
    dialog.close()
    desk.wait(lambda: desk.said().startswith(f"Written: {path}"))


def test_the_list_is_what_the_command_line_writes(desk: RecallBench, own_demo: Path, tmp_path: Path) -> None:
    case_no = desk.open_case(BAD_OAK)
    ours, theirs = tmp_path / "list.csv", tmp_path / "theirs.csv"
    desk.touch(desk.page.case.board.head.list_button)
    chosen(desk, ours)
    assert (
        main(["report", "recall", "--case", case_no, "--csv", str(theirs), "--database", f"sqlite:///{own_demo}"]) == 0
    )
    mine, other = (path.read_text("utf-8-sig").splitlines() for path in (ours, theirs))
    assert mine[0].split(",")[2:] == other[0].split(",")[2:]  # but for the moment it was made
    assert mine[1:] == other[1:]
    assert sum("TBL-2024-0315-0042" in line for line in mine) > 1


def test_the_auditors_report_and_the_workbook(desk: RecallBench, tmp_path: Path) -> None:
    desk.open_case(BAD_OAK, drill=True)
    head = desk.page.case.board.head
    desk.touch(head.report_button)
    chosen(desk, tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    desk.touch(head.list_button)
    chosen(desk, tmp_path / "list.xlsx")
    assert zipfile.is_zipfile(tmp_path / "list.xlsx")


def test_what_cannot_be_written_is_said(desk: RecallBench, tmp_path: Path) -> None:
    desk.open_case(BAD_OAK)
    (tmp_path / "full").write_text("a file, no folder")
    desk.page.case.exports.list_of(desk.page.case.case_no)
    desk.page.case.exports.write(tmp_path / "full" / "list.xlsx")
    desk.wait(lambda: desk.said().startswith("The file could not be written"))


def test_a_panel_has_no_dialog_and_says_where_the_file_is(
    qtbot: QtBot, qapp: QApplication, own_records: Records, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TRACEPANEL_HOME", str(tmp_path / "home"))
    panel = RecallBench(qtbot, qapp, own_records, SIZES["1280x800"]).begin()
    case_no = panel.open_case(BAD_OAK)
    panel.touch(panel.page.case.board.head.list_button)
    path = tmp_path / "home" / "exports" / f"{case_no}.xlsx"
    panel.wait(lambda: panel.said().startswith(f"Written: {path}"))
    assert zipfile.is_zipfile(path)
    assert not panel.page.findChildren(QFileDialog)
    panel.frame.end()

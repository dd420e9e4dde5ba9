"""The recall pages at four sizes in three languages: nothing is cut off, nothing is too small for a finger."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF

from db.services.people import SignedIn
from panel.demo.goods import BAD_OAK
from panel.languages import LANGUAGES, SOURCE, speak, spoken
from panel.supervisor.recall.recall_fields import Choices
from tests.panel.supervisor.conftest import SIZES
from tests.panel.supervisor.recall_desk import MURAT, RecallBench
from widgets.appearance import BOLD, MEDIUM, SEMIBOLD
from widgets.buttons import BigButton
from widgets.grid import Grid
from widgets.grid_cells import SIDE
from widgets.text import Label, TextStyle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from panel.records import Records
    from widgets.appearance import Appearance
    from widgets.grid import Cell


HEADING_SIDES = 16
LOOKS = 12
"""What is laid out anew takes a moment; what stays cut off is."""


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Whatever a test speaks, the next one hears English."""
    yield
    speak(SOURCE)


def cut_labels(page: QWidget) -> set[str]:
    return {
        f"{label.text()} ({'elided' if label.is_elided() else 'spills'} in {label.width()}x{label.height()})"
        for label in page.findChildren(Label)
        if label.isVisible() and (label.is_elided() or label.spills())
    }


def cut_cells(page: QWidget, look: Appearance) -> set[str]:
    """Texts of the lines in sight that do not fit their place, and headings."""
    found = set[str]()
    for grid in page.findChildren(Grid):
        if not grid.isVisible():
            continue
        for at, column in enumerate(grid.grid.columns):
            heading = TextStyle(look, "small", BOLD).width(column.heading) + HEADING_SIDES
            if column.heading and not grid.horizontalHeader().isHidden() and heading > grid.columnWidth(at):
                found.add(column.heading)
            for row in range(min(len(grid.grid.rows), grid.rowAt(grid.viewport().height() - 1) % 1000 + 1)):
                found |= cut_in(grid.grid.rows[row].cells[at], QRectF(0, 0, grid.columnWidth(at) - 2 * SIDE, 30), look)
    return found


def cut_in(cell: Cell, area: QRectF, look: Appearance) -> set[str]:
    weight = SEMIBOLD if cell.bold or cell.kind or cell.button else MEDIUM
    icon = look.metrics.icon("label") + 8 if cell.icon else 0
    sides = 24 if cell.kind or cell.button else 0
    texts = ((cell.text, TextStyle(look, "label", weight, code=cell.code)), (cell.detail, TextStyle(look, "small")))
    return {text for text, style in texts if text and style.fit(text, area.width() - icon - sides).elided}


def too_small(page: QWidget, size: str, look: Appearance) -> dict[str, tuple[int, int]]:
    least = 40 if SIZES[size][2] else int(12 * look.metrics.px_per_mm)
    return {
        button.accessibleName(): (button.width(), button.height())
        for button in page.findChildren(BigButton)
        if button.isVisible() and min(button.width(), button.height()) < least
    }


class Looks:
    """Looks at what is shown and keeps what is wrong with it."""

    def __init__(self, bench: RecallBench, size: str) -> None:
        self.bench, self.size = bench, size
        self.wrong: dict[str, object] = {}

    def at(self, what: str) -> None:
        """Look now."""
        page, look = self.bench.page, self.bench.page.look
        for _ in range(LOOKS):
            self.bench.qtbot.wait(40)
            wrong = {"cut": cut_labels(page) | cut_cells(page, look), "small": too_small(page, self.size, look)}
            if not any(wrong.values()):
                break
        assert (self.bench.frame.width(), self.bench.frame.height()) == SIZES[self.size][0], what
        self.wrong |= {f"{what}: {kind}": found for kind, found in wrong.items() if found}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_off(qtbot: QtBot, qapp: QApplication, own_records: Records, size: str, language: str) -> None:
    speak(language)
    bench = RecallBench(qtbot, qapp, own_records, SIZES[size])
    bench.begin(SignedIn(MURAT.personnel_no, MURAT.name, MURAT.role, language))
    looks = Looks(bench, size)
    look_at_new(bench, looks)
    bench.open_case(BAD_OAK)
    look_at_case(bench, looks, "open")
    bench.touch(bench.page.case.board.hold.hold_button)
    bench.wait(lambda: bench.page.case.numbers is not None and bench.page.case.numbers.held == 103)
    bench.settled()
    look_at_case(bench, looks, "held")
    look_at_sheets(bench, looks)
    bench.page.show_list()
    bench.wait(lambda: len(bench.page.list.grid.grid.rows) == 1)
    looks.at("list")
    bench.frame.end()
    assert not looks.wrong, "\n".join(f"{what}: {cut}" for what, cut in looks.wrong.items())


def look_at_new(bench: RecallBench, looks: Looks) -> None:
    """A new recall, every kind of root."""
    bench.wait(bench.page.list.recall_button.isVisible)
    looks.at("no list")
    bench.touch(bench.page.list.recall_button)
    new = bench.page.new.board
    for kind in ("lots", "supplier", "shared", "shift"):
        bench.touch(new.roots.kinds.button(kind))
        bench.wait(lambda: not bench.page.busy)
        looks.at(f"new {kind}")
    bench.page.take(BAD_OAK)
    bench.previewed(BAD_OAK)
    looks.at("preview")
    new.turn_to("why")
    looks.at("why")


def look_at_case(bench: RecallBench, looks: Looks, when: str) -> None:
    """Every tab there is."""
    tabs = bench.page.case.board.tabs
    keys = list(tabs._buttons) if tabs.isVisible() else ["things"]
    for key in keys:
        if tabs.isVisible():
            bench.touch(tabs.button(key))
        looks.at(f"{when} {key}")


def look_at_sheets(bench: RecallBench, looks: Looks) -> None:
    """A call, letting go and closing, by the opener and by another."""
    case = bench.page.case
    for number, who in ((MURAT.personnel_no, MURAT.name), ("1002", "Sara Olsen")):
        bench.shift.sign_in(SignedIn(number, who, MURAT.role, spoken()))
        for name, show in (("call", partial(case._call, "ADLER")), ("release", case._release), ("close", case._close)):
            show()
            sheet = bench.sheet()
            if name == "close" and isinstance(sheet.lost, Choices) and sheet.lost.isVisible():
                bench.touch(sheet.lost.button("yes"))
            looks.at(f"{name} {who}")
            sheet.finish()
            bench.qtbot.wait(20)

"""Parts that only show: rows, chips, bars, limits, timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.widgets.conftest import click
from widgets.appearance import Kind
from widgets.bars import ProgressBar, StageBar
from widgets.chip import Chip, Notice
from widgets.limit_bar import LimitBar, Limits, Mark
from widgets.rows import Fact, FactList, FactRow, MaterialRow, Row, RowState
from widgets.timeline import Moment, Timeline

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from widgets.appearance import Appearance

LIMITS = Limits(Mark(748, "748.0", "least"), Mark(752, "752.0", "most"), Mark(750, "750.0", "target"))


def color_at(widget: QWidget, x: float, y: float) -> str:
    return widget.grab().toImage().pixelColor(QPoint(round(x), round(y))).name().upper()


def test_material_rows_tell_their_state_by_icon_word_and_colour(look: Appearance, shown: Callable[..., object]) -> None:
    grounds = {}
    for state in RowState:
        row = MaterialRow(look, state, "Dowel", "rack D-12", "word")
        shown(row, 600, 70)
        grounds[state] = color_at(row, 300, 8)
        assert row.accessibleName() == "Dowel. rack D-12. word"
    assert grounds[RowState.DONE] == look.tokens["ok_soft"]
    assert grounds[RowState.BAD] == look.tokens["bad_soft"]
    assert grounds[RowState.NOW] == look.tokens["accent_soft"]


@pytest.mark.parametrize("touchable", [True, False])
def test_a_material_row_is_touched_only_where_it_may_be(
    look: Appearance, shown: Callable[..., object], touchable: bool
) -> None:
    box = QWidget()
    column = QVBoxLayout(box)
    row = MaterialRow(look, RowState.NOW, "Dowel", "rack D-12", "Scan now", key="dowel", touchable=touchable)
    column.addWidget(row)
    shown(box, 600, 140)
    heard = QSignalSpy(row.clicked)
    middle = row.mapTo(box, row.rect().center())
    target = box.childAt(middle) or box
    click(target, target.mapFrom(box, middle))
    assert heard.count() == int(touchable)
    assert (target is row) is touchable


def test_a_row_can_be_chosen(look: Appearance, shown: Callable[..., object]) -> None:
    row = Row(look, "Ayse Yilmaz", "here at 06:02", key="p1", initials="AY")
    row.setCheckable(True)
    shown(row, 370, 116)
    before = row.grab().toImage()
    click(row)
    assert row.isChecked()
    assert row.grab().toImage() != before
    assert row.objectName() == "p1"


def test_facts_are_replaced(look: Appearance, shown: Callable[..., object], qtbot: QtBot) -> None:
    facts = FactList(look, [Fact("Supplier", "Acme"), Fact("On hand", "31.50")])
    shown(facts, 400, 200)
    facts.show_facts([Fact("Order", "PO-2024-0117", code=True)])
    qtbot.waitUntil(lambda: [row.accessibleName() for row in facts.findChildren(FactRow)] == ["Order: PO-2024-0117"])
    assert facts.findChildren(FactRow)[0].isVisible()


@pytest.mark.parametrize("kind", list(Kind))
def test_a_chip_stands_on_its_kinds_ground(look: Appearance, shown: Callable[..., object], kind: Kind) -> None:
    chip = Chip(look, "Released", "circle-check", kind)
    shown(chip)
    assert color_at(chip, chip.width() / 2, 3) == look.tokens[kind.soft]
    assert chip.accessibleName() == "Released"


def test_a_notice_says_everything(look: Appearance, shown: Callable[..., object]) -> None:
    notice = Notice(look, Kind.WARN, "history", "An older lot", "OAK-2024-Q1-041", "rack B-07")
    shown(notice, 420, 140)
    assert notice.accessibleName() == "An older lot. OAK-2024-Q1-041. rack B-07"


def test_good_and_scrap_are_parts_of_the_total(look: Appearance, shown: Callable[..., object]) -> None:
    bar = ProgressBar(look)
    shown(bar, 500, 14)
    bar.show_parts(25, 5, 50)
    assert color_at(bar, 240, 7) == look.tokens["ok"]
    assert color_at(bar, 280, 7) == look.tokens["bad"]
    assert color_at(bar, 320, 7) == look.tokens["line"]
    bar.show_parts(80, 0, 50)
    assert color_at(bar, 480, 7) == look.tokens["ok"]
    bar.show_parts(0, 0, 0)
    assert color_at(bar, 20, 7) == look.tokens["line"]


def test_stages_done_running_and_to_come(look: Appearance, shown: Callable[..., object]) -> None:
    bar = StageBar(look, 2, 5)
    shown(bar, 500, 10)
    seen = [color_at(bar, 50 + 101 * at, 5) for at in range(5)]
    tokens = look.tokens
    assert seen == [tokens["ok"], tokens["ok"], tokens["accent"], tokens["line"], tokens["line"]]
    bar.show_stages(5, 5)
    assert color_at(bar, 480, 5) == tokens["ok"]


@pytest.mark.parametrize(("value", "passes"), [(747.99, False), (748, True), (750, True), (752, True), (752.01, False)])
def test_the_limits_themselves_pass(value: float, passes: bool) -> None:
    assert LIMITS.passes(value) is passes


def test_one_sided_limits() -> None:
    at_least = Limits(Mark(5, "5", "least"), None)
    assert at_least.passes(1e9)
    assert not at_least.passes(4.9)


def test_the_value_stands_where_it_belongs(look: Appearance, shown: Callable[..., object]) -> None:
    bar = LimitBar(look, LIMITS)
    shown(bar, 800, 150)
    bar.show_value(751.4)
    assert color_at(bar, bar.place(751.4), 10) == look.tokens["ok"]
    bar.show_value(753)
    assert color_at(bar, bar.place(753), 10) == look.tokens["bad"]
    assert bar.place(748) < bar.place(750) < bar.place(752)
    assert (bar.place(-1e9), bar.place(1e9)) == (0, 800)
    bar.show_value(1e9)
    assert color_at(bar, 785, 4) == look.tokens["bad"]


def test_a_timeline_shows_what_fits(look: Appearance, shown: Callable[..., object]) -> None:
    line = Timeline(look)
    moments = [Moment("truck", Kind.OK, f"Act {at}", "detail", "15 Mar 08:12") for at in range(20)]
    shown(line, 700, 400)
    line.show_moments(moments)
    assert 4 <= line.capacity() < 20
    few = line.capacity()
    line.resize(700, 800)
    assert line.capacity() >= 2 * few - 1
    assert "Act 19" in line.accessibleName()

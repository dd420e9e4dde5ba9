"""The recall page on a copy of the demo plant: a case from the first root to the closing by a second person."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from uuid6 import uuid7

from db.domain.commands import ReceiveLot
from db.domain.terms import RecallKind, RecallRoot, Role
from db.ledger.writer import Ledger
from db.services.people import SignedIn
from db.services.receiving import receive_lot
from panel.demo.goods import BAD_OAK
from panel.supervisor.desk import PageName
from panel.supervisor.recall.recall_draft import Draft
from panel.supervisor.recall.recall_thing import ThingSheet
from tests.panel.supervisor.conftest import SIZES
from tests.panel.supervisor.recall_desk import LEFT, WHY, PlainDemo, RecallBench
from widgets.buttons import BigButton
from widgets.keyboard import Keyboard

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from panel.records import Records


SARA = SignedIn("1002", "Sara Olsen", Role.ADMIN, "en")
AYSE = SignedIn("1042", "Ayşe Yılmaz", Role.OPERATOR, "en")
OTHER_LOT = "LEG-2024-0313"


def test_nothing_is_recorded_before_the_case_is_opened(desk: RecallBench, own_demo: Path) -> None:
    plain = PlainDemo(own_demo)
    before = plain.counts()
    page = desk.page
    desk.touch(page.list.recall_button)
    QTest.keyClicks(page.new.board.roots.lots.box.edit, f"{BAD_OAK}\r")
    desk.previewed(BAD_OAK)
    board = page.new.board
    desk.reads(board.preview, "98", "4 certain", "94 possible", "and 5 lots or boxes")
    rows = {row.cells[0].text.strip(): [cell.text for cell in row.cells[1:]] for row in board.preview.grid.grid.rows}
    assert rows["At customers"] == ["-", "30", "-"]
    assert rows["Hotel Adler"][1] == "14"
    assert board.why.primary.reason() == "say what is wrong"
    assert plain.counts() == before


def test_filters_and_headings_order_the_units(desk: RecallBench) -> None:
    desk.open_case(BAD_OAK)
    things = desk.page.case.board.things
    grid = things.grid
    assert grid.grid.rows[0].cells[2].text == "Certain"
    desk.touch(things.filters.button("not_safe"))
    assert len(grid.grid.rows) == 101  # two lots are used up
    desk.touch(things.filters.button("sure"))
    assert {row.cells[2].text for row in grid.grid.rows} == {"Certain"}
    desk.touch(things.filters.button("all"))
    heading = grid.horizontalHeader()
    place = QPoint(heading.sectionViewportPosition(0) + 20, heading.height() // 2)
    QTest.mouseClick(heading.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    first = [row.cells[0].text for row in grid.grid.rows]
    QTest.mouseClick(heading.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    codes = [row.cells[0].text for row in grid.grid.rows]
    assert (first, codes) == (sorted(codes), sorted(codes, reverse=True))


def test_refresh_keeps_what_is_chosen_typed_and_scrolled(desk: RecallBench) -> None:
    page = desk.page
    desk.open_case(BAD_OAK)
    things = page.case.board.things
    desk.touch(things.filters.button("maybe"))
    key = things.grid.grid.rows[40].key
    things.grid.select(key)
    things.grid.verticalScrollBar().setValue(300)
    desk.touch_row(page.case.board.customers.grid, "KAYA", column=5)
    sheet = desk.sheet()
    sheet.note.set_text("half a sentence")
    page.refresh()
    desk.settled()
    assert things.filters.key() == "maybe"
    assert things.grid.current_key() == key
    assert things.grid.verticalScrollBar().value() == 300
    assert (sheet.note.text(), sheet.isVisible()) == ("half a sentence", True)
    sheet.finish()
    page.show_list()
    desk.touch(page.list.recall_button)
    page.new.board.why.why.set_text("typed so far")
    page.refresh()
    assert page.new.board.why.why.text() == "typed so far"


def test_bad_serials_lead_to_the_lot_they_share(desk: RecallBench) -> None:
    page = desk.page
    desk.touch(page.list.recall_button)
    roots = page.new.board.roots
    desk.touch(roots.kinds.button("shared"))
    roots.shared.bad.setPlainText("BNC-2024-0227-0001\nBNC-2024-0227-0002, BNC-2024-0227-0003")
    desk.touch(roots.shared.compare_button)
    desk.wait(lambda: bool(len(roots.shared.grid.grid.rows)))
    codes = [row.cells[0].text for row in roots.shared.grid.grid.rows]
    assert BAD_OAK in codes
    desk.touch_row(roots.shared.grid, str(codes.index(BAD_OAK)))
    desk.previewed(BAD_OAK)
    assert page.new.draft.roots[0].item == "OAK-PLY-18"


@pytest.mark.parametrize(
    ("kind", "code"),
    [(RecallRoot.SUPPLIER, "ACME"), (RecallRoot.MACHINE, "PANEL-SAW-1"), (RecallRoot.PERSON, "1042")],
)
def test_a_supplier_a_machine_or_a_person_is_touched(desk: RecallBench, kind: RecallRoot, code: str) -> None:
    page = desk.page
    desk.touch(page.list.recall_button)
    roots = page.new.board.roots
    desk.touch(roots.kinds.button(kind.value.lower()))
    desk.wait(lambda: bool(len(roots.pick.grid.grid.rows)))
    desk.touch_row(roots.pick.grid, code)
    desk.previewed(code)
    desk.touch(roots.pick.period.presets.button("today"))
    desk.touch_row(roots.pick.grid, code)
    desk.wait(lambda: len(page.new.draft.roots) == 2)
    today = page.new.draft.roots[1]
    assert today.since is not None
    assert today.until is not None
    assert (today.until - today.since).days in {0, 1}


def test_an_unknown_code_is_refused_in_words(desk: RecallBench) -> None:
    desk.touch(desk.page.list.recall_button)
    desk.page.take("NOT-THERE")
    desk.wait(lambda: "Nobody knows NOT-THERE" in desk.said())
    assert not desk.page.new.draft.roots


def test_other_pages_hand_over_lots_and_a_case_comes_back(desk: RecallBench) -> None:
    page = desk.page
    page.enter(("roots", [BAD_OAK, OTHER_LOT]))
    desk.previewed(BAD_OAK, OTHER_LOT)
    page.new.board.why.why.set_text(WHY)
    draft = page.where()
    assert isinstance(draft, Draft)
    assert (draft.kind, draft.why, len(draft.roots)) == (RecallKind.REAL, WHY, 2)
    page.enter(draft)
    assert page.where() == draft
    case_no = desk.open_case(BAD_OAK)
    desk.frame.show_page(PageName.TRACE)
    desk.frame.show_page(PageName.RECALL)
    desk.wait(lambda: page.where() == case_no)  # the one open case
    page.show_list()
    assert page.where() is None


def test_a_code_of_several_things_asks_which(desk: RecallBench) -> None:
    fields: dict[str, Any] = {"receipt_no": "GR-9", "supplier": "ACME", "item": "OAK-BEAM-40", "lot": BAD_OAK}
    head: dict[str, Any] = {"entry_id": uuid7(), "person": "1001", "happened_at": desk.shift.now()}
    Ledger(desk.records.engines, "GATE").write(receive_lot, ReceiveLot(**head, **fields, quantity=Decimal(5)))
    desk.touch(desk.page.list.recall_button)
    desk.page.take(BAD_OAK)
    lots = desk.page.new.board.roots.lots
    desk.reads(lots, f"{BAD_OAK} is several things: which?")
    rows = lots.choices.grid.rows
    assert {row.cells[0].detail for row in rows} == {"OAK-BEAM-40", "OAK-PLY-18"}
    assert not desk.page.new.draft.roots
    desk.touch_row(lots.choices, next(row.key for row in rows if row.cells[0].detail == "OAK-BEAM-40"))
    desk.previewed(BAD_OAK)
    assert desk.page.new.draft.roots[0].item == "OAK-BEAM-40"


def test_an_unknown_case_leads_to_the_list(desk: RecallBench) -> None:
    desk.page.open_case("RC-1999-0101-0001")
    desk.wait(lambda: "RL-UNKNOWN" in desk.said())
    assert desk.page.where() is None
    case_no = desk.open_case(BAD_OAK)
    assert desk.page.case.board.isEnabled()
    assert desk.page.where() == case_no


def test_a_question_that_failed_is_asked_again(desk: RecallBench) -> None:
    desk.open_case(BAD_OAK)
    case = desk.page.case
    case._reading = True  # the record went away under a question
    desk.page.unread(RuntimeError("gone"))
    before = case.numbers
    desk.page.refresh()
    desk.wait(lambda: case.numbers is not before)


def test_on_a_panel_words_and_codes_are_typed_by_keys(qtbot: QtBot, qapp: QApplication, own_records: Records) -> None:
    panel = RecallBench(qtbot, qapp, own_records, SIZES["1280x800"]).begin()
    panel.touch(panel.page.list.recall_button)
    board = panel.page.new.board
    panel.touch(board.roots.lots.box.keys_button)
    type_by_keys(panel, OTHER_LOT)
    panel.previewed(OTHER_LOT)
    panel.touch(board.steps.button("why"))
    panel.touch(board.why.why.keys_button)
    type_by_keys(panel, "loose legs")
    assert board.why.why.text() == "Loose legs"
    panel.wait(board.why.primary.isEnabled)
    panel.frame.end()


def type_by_keys(panel: RecallBench, text: str) -> None:
    """The keys of the sheet, then the wide one."""
    panel.wait(lambda: any(one.isVisible() for one in panel.frame.window().findChildren(Keyboard)))
    keys = next(one for one in panel.frame.window().findChildren(Keyboard) if one.isVisible())
    for letter in text:
        panel.touch(next(key for key in keys.findChildren(BigButton) if key.objectName() == letter))
    panel.touch(keys.done_button)


def test_a_touched_unit_tells_all_and_leads_to_its_trace(desk: RecallBench) -> None:
    desk.open_case(BAD_OAK)
    grid = desk.page.case.board.things.grid
    row = next(row for row in grid.grid.rows if row.cells[5].text == "Hotel Adler")
    desk.touch_row(grid, row.key)
    sheet = desk.page.findChild(ThingSheet)
    assert isinstance(sheet, ThingSheet)
    facts = {fact.label: fact.value for fact in sheet.facts}
    assert (facts["Link"], facts["Now"], facts["Customer"]) == ("Possible", "At customer, released", "Hotel Adler")
    assert facts["What to do"] == "To bring back"
    desk.touch(sheet.trace_button)
    assert desk.frame.name is PageName.TRACE
    desk.wait(lambda: desk.frame.trace.picture is not None)
    assert desk.frame.trace.where() == row.cells[0].text

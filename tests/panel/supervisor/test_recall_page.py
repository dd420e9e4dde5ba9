"""The recall page on a copy of the demo plant: a case from the first root to the closing by a second person."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from uuid6 import uuid7

from db.domain.quality_commands import Dispose
from db.domain.recall_commands import CloseRecall, HoldRecall
from db.domain.terms import Decision, Lifecycle, RecallKind, RecallRoot, Role
from db.ledger.writer import Ledger
from db.services.disposing import dispose
from db.services.people import SignedIn
from db.services.recall_ending import close_recall
from db.services.recalling import hold_recall
from panel.demo.goods import BAD_OAK
from panel.supervisor.desk import PageName
from panel.supervisor.recall_changes import ChangesSheet, TableSheet
from panel.supervisor.recall_draft import Draft
from tests.panel.supervisor.recall_desk import LEFT, MURAT, WHY, PlainDemo, RecallBench

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from panel.records import Records

SARA = SignedIn("1002", "Sara Olsen", Role.ADMIN, "en")
AYSE = SignedIn("1042", "Ayşe Yılmaz", Role.OPERATOR, "en")
OTHER_LOT = "LEG-2024-0313"


@pytest.fixture
def desk_at(qtbot: QtBot, qapp: QApplication, own_records: Records) -> Iterator[Callable[..., RecallBench]]:
    made: list[RecallBench] = []

    def show(size: str = "1920x1080", name: str = "light") -> RecallBench:
        made.append(RecallBench(qtbot, qapp, own_records, size, name))
        return made[-1]

    yield show
    for bench in made:
        bench.frame.end()


@pytest.fixture
def bench(desk_at: Callable[..., RecallBench]) -> RecallBench:
    return desk_at().begin()


def test_nothing_is_recorded_before_the_case_is_opened(bench: RecallBench, own_demo: Path) -> None:
    plain = PlainDemo(own_demo)
    before = plain.counts()
    page = bench.page
    bench.touch(page.list.recall_button)
    QTest.keyClicks(page.new.board.roots.lots.box.edit, f"{BAD_OAK}\r")
    bench.previewed(BAD_OAK)
    board = page.new.board
    bench.reads(board.preview, "98", "4 certain", "94 possible", "and 5 lots or boxes")
    rows = {row.cells[0].text.strip(): [cell.text for cell in row.cells[1:]] for row in board.preview.grid.grid.rows}
    assert rows["At customers"] == ["-", "30", "-"]
    assert rows["Hotel Adler"][1] == "14"
    assert board.why.primary.reason() == "say what is wrong"
    assert plain.counts() == before


def test_a_case_is_opened_and_everything_held_in_one_act(bench: RecallBench, own_demo: Path) -> None:
    case_no = bench.open_case(BAD_OAK)
    case = bench.page.case
    board = case.board
    assert bench.page.where() == case_no
    bench.reads(board.figures, "30", "66", "19")
    bench.reads(board.hold, "Hold all 103")
    before = PlainDemo(own_demo).counts()
    bench.touch(board.hold.hold_button)
    bench.wait(lambda: case.numbers is not None and case.numbers.held == 103)
    bench.settled()
    after = PlainDemo(own_demo).counts()
    assert after["hold"] - before["hold"] == 103
    assert after["entry"] - before["entry"] == 1
    bench.reads(board.hold, "Everything is held", "103 on hold, on every panel")
    assert not board.hold.hold_button.isVisible()
    assert "103 are on hold now" in bench.said()


def test_what_could_not_be_held_is_told_with_its_reason(bench: RecallBench, own_demo: Path) -> None:
    """The bench that came back is scrap by now."""
    sql = "select code from trackable t join trackable_state s on s.trackable_id = t.id where s.lifecycle = 'RETURNED'"
    ((gone,),) = PlainDemo(own_demo)._rows(sql)
    scrap: dict[str, Any] = {"decision": Decision.SCRAP, "quantity": Decimal(1), "reason": "BROKEN", "code": gone}
    head: dict[str, Any] = {"entry_id": uuid7(), "person": "1018", "happened_at": bench.shift.now()}
    Ledger(bench.records.engines, "QA").write(dispose, Dispose(**head, **scrap))
    bench.open_case(BAD_OAK)
    case = bench.page.case
    bench.touch(case.board.hold.hold_button)
    bench.wait(lambda: any(one.isVisible() for one in bench.page.findChildren(TableSheet)))
    sheet = bench.page.findChildren(TableSheet)[-1]
    assert [[cell.text for cell in row.cells[::2]] for row in sheet.grid.grid.rows] == [[gone, "Scrapped"]]
    sheet.finish()
    bench.settled()
    bench.reads(case.board.hold, "102 on hold, on every panel. One could not be held")
    bench.touch(case.board.hold.why_button)
    bench.wait(lambda: any(one.isVisible() for one in bench.page.findChildren(TableSheet)))


def test_a_call_is_logged_and_the_customer_is_no_longer_to_be_called(bench: RecallBench) -> None:
    bench.open_case(BAD_OAK)
    board = bench.page.case.board
    bench.reads(board.customers, "0 of 3 reached")
    bench.touch_row(board.customers.grid, "ADLER", column=5)
    sheet = bench.sheet()
    assert sheet.primary.reason() == "reached or not?"
    bench.touch(sheet.reached.button("yes"))
    bench.touch(sheet.on_hand.more)
    bench.touch(sheet.on_hand.more)
    sheet.note.set_text("They look in the cellar")
    bench.touch(sheet.primary)
    bench.reads(board.customers, "1 of 3 reached")
    numbers = bench.page.case.numbers
    assert numbers is not None
    assert numbers.set_aside == Decimal(2)
    adler = next(row for row in board.customers.grid.grid.rows if row.key == "ADLER")
    assert [cell.text for cell in adler.cells[4:]] == ["Reached, 2 set aside", "Log"]


def test_filters_and_headings_order_the_units(bench: RecallBench) -> None:
    bench.open_case(BAD_OAK)
    things = bench.page.case.board.things
    grid = things.grid
    assert grid.grid.rows[0].cells[2].text == "Certain"
    bench.touch(things.filters.button("not_safe"))
    assert len(grid.grid.rows) == 101  # two lots are used up
    bench.touch(things.filters.button("sure"))
    assert {row.cells[2].text for row in grid.grid.rows} == {"Certain"}
    bench.touch(things.filters.button("all"))
    heading = grid.horizontalHeader()
    place = QPoint(heading.sectionViewportPosition(0) + 20, heading.height() // 2)
    QTest.mouseClick(heading.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    first = [row.cells[0].text for row in grid.grid.rows]
    QTest.mouseClick(heading.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    codes = [row.cells[0].text for row in grid.grid.rows]
    assert (first, codes) == (sorted(codes), sorted(codes, reverse=True))


def test_refresh_keeps_what_is_chosen_typed_and_scrolled(bench: RecallBench) -> None:
    page = bench.page
    bench.open_case(BAD_OAK)
    things = page.case.board.things
    bench.touch(things.filters.button("maybe"))
    key = things.grid.grid.rows[40].key
    things.grid.select(key)
    things.grid.verticalScrollBar().setValue(300)
    bench.touch_row(page.case.board.customers.grid, "KAYA", column=5)
    sheet = bench.sheet()
    sheet.note.set_text("half a sentence")
    page.refresh()
    bench.settled()
    assert things.filters.key() == "maybe"
    assert things.grid.current_key() == key
    assert things.grid.verticalScrollBar().value() == 300
    assert (sheet.note.text(), sheet.isVisible()) == ("half a sentence", True)
    sheet.finish()
    page.show_list()
    bench.touch(page.list.recall_button)
    page.new.board.why.why.set_text("typed so far")
    page.refresh()
    assert page.new.board.why.why.text() == "typed so far"


def test_a_drill_leaves_everything_but_its_own_tables_as_it_was(bench: RecallBench, own_demo: Path) -> None:
    plain = PlainDemo(own_demo)
    tables = [name for name in plain.counts() if not name.startswith(("recall_", "entry", "stream_", "number_"))]
    before = {name: plain.rows_of(name) for name in tables}
    bench.open_case(BAD_OAK, drill=True)
    board = bench.page.case.board
    bench.reads(board.head, "Drill")
    bench.reads(board.hold, "This is a drill", "It holds nothing. 103 would be held.")
    assert not board.hold.hold_button.isVisible()
    assert not board.hold.let_go_button.isVisible()
    first = board.head.watch.text()
    bench.wait(lambda: board.head.watch.text() > first)
    bench.page.case.hold_all()  # not offered; tried all the same
    bench.wait(lambda: "is a drill" in bench.said())
    bench.shift.sign_in(SARA)
    bench.touch(board.head.close_button)
    bench.touch(bench.sheet().primary)
    bench.wait(lambda: bench.page.case.numbers is not None and bench.page.case.numbers.closed)
    bench.settled()
    still = board.head.watch.text()
    bench.qtbot.wait(1200)
    assert board.head.watch.text() == still
    plain = PlainDemo(own_demo)
    changed = [name for name in tables if plain.rows_of(name) != before[name]]
    assert changed in ([], ["refusal_count"])  # of holding, which was refused


def test_the_opener_can_neither_let_go_nor_close(bench: RecallBench) -> None:
    case_no = bench.open_case(BAD_OAK)
    case = bench.page.case
    bench.touch(case.board.hold.hold_button)
    bench.wait(lambda: case.numbers is not None and case.numbers.held == 103)
    bench.settled()
    for button in (case.board.head.close_button, case.board.hold.let_go_button):
        bench.touch(button)
        sheet = bench.sheet()
        assert sheet.primary.reason() == "Murat Demir opened this recall"
        bench.reads(sheet, "Another supervisor must do this.")
        sheet.finish()
    bench.page.act(close_recall, CloseRecall, print, case_no=case_no, snapshot=1, release_rest=True)
    bench.wait(lambda: "RL-SAME-PERSON" in bench.said())


def test_a_second_person_lets_go_by_decision_and_closes(bench: RecallBench) -> None:
    bench.open_case(OTHER_LOT)
    case = bench.page.case
    bench.touch(case.board.hold.hold_button)
    bench.wait(lambda: case.numbers is not None and case.numbers.held == 1)
    bench.settled()
    bench.shift.sign_in(SARA)
    bench.touch(case.board.head.close_button)
    assert "1 not decided" in bench.sheet().primary.reason()
    bench.sheet().finish()
    bench.touch(case.board.hold.let_go_button)
    sheet = bench.sheet()
    bench.touch_row(sheet.grid, sheet.grid.grid.rows[0].key)
    assert sheet.primary.reason() == "give a reason"
    bench.touch(sheet.decision.button("SCRAP"))
    bench.touch(sheet.reason.button("DEFECT"))
    bench.touch(sheet.primary)
    bench.wait(lambda: case.numbers is not None and case.numbers.held == 0)
    bench.settled()
    assert case.numbers is not None
    assert case.numbers.view.things[0].view.now.lifecycle == Lifecycle.SCRAPPED.value
    bench.touch(case.board.head.close_button)
    bench.touch(bench.sheet().primary)
    bench.wait(lambda: case.numbers is not None and case.numbers.closed)
    bench.settled()
    bench.reads(case.board.head, "Closed")
    assert case.numbers.view.closer == "Sara Olsen"
    bench.page.show_list()
    bench.wait(lambda: len(bench.page.list.grid.grid.rows) == 1)
    assert bench.page.list.grid.grid.rows[0].cells[2].text == "Closed"


def test_lost_units_need_another_leader_who_agrees(bench: RecallBench) -> None:
    bench.open_case("TBL-2024-0315-0042")
    case = bench.page.case
    case.hold_all()
    bench.wait(lambda: case.numbers is not None and case.numbers.held == 1)
    bench.settled()
    bench.shift.sign_in(SARA)
    bench.touch(case.board.head.close_button)
    sheet = bench.sheet()
    bench.touch(sheet.lost.button("yes"))
    assert sheet.primary.reason() == "somebody must agree"
    sheet._agrees(SARA)  # the same person is no second one
    bench.touch(sheet.primary)
    bench.wait(lambda: "OV-SAME-PERSON" in bench.said())
    sheet._agrees(MURAT)
    bench.touch(sheet.primary)
    bench.wait(lambda: case.numbers is not None and case.numbers.closed)
    bench.settled()
    assert case.numbers is not None
    assert case.numbers.view.told.lost == 1


def test_searching_again_tells_what_changed(bench: RecallBench) -> None:
    bench.open_case(BAD_OAK)
    case = bench.page.case
    bench.touch(case.board.head.search_button)
    bench.wait(lambda: "Nothing has changed" in bench.said())
    bench.settled()
    bench.touch(case.board.hold.hold_button)
    bench.wait(lambda: case.numbers is not None and case.numbers.held == 103)
    bench.settled()
    bench.touch(case.board.head.search_button)
    bench.wait(lambda: bool(bench.page.findChildren(ChangesSheet)))
    sheet = bench.page.findChildren(ChangesSheet)[0]
    table = [[cell.text for cell in row.cells] for row in sheet.grid.grid.rows]
    assert {row[1] for row in table} == {"Changed"}
    assert ["BNC-2024-0227-0001", "Changed", "In stock", "In stock, on hold"] in table


def test_bad_serials_lead_to_the_lot_they_share(bench: RecallBench) -> None:
    page = bench.page
    bench.touch(page.list.recall_button)
    roots = page.new.board.roots
    bench.touch(roots.kinds.button("shared"))
    roots.shared.bad.setPlainText("BNC-2024-0227-0001\nBNC-2024-0227-0002, BNC-2024-0227-0003")
    bench.touch(roots.shared.compare_button)
    bench.wait(lambda: bool(len(roots.shared.grid.grid.rows)))
    codes = [row.cells[0].text for row in roots.shared.grid.grid.rows]
    assert BAD_OAK in codes
    bench.touch_row(roots.shared.grid, str(codes.index(BAD_OAK)))
    bench.previewed(BAD_OAK)
    assert page.new.draft.roots[0].item == "OAK-PLY-18"


@pytest.mark.parametrize(
    ("kind", "code"),
    [(RecallRoot.SUPPLIER, "ACME"), (RecallRoot.MACHINE, "PANEL-SAW-1"), (RecallRoot.PERSON, "1042")],
)
def test_a_supplier_a_machine_or_a_person_is_touched(bench: RecallBench, kind: RecallRoot, code: str) -> None:
    page = bench.page
    bench.touch(page.list.recall_button)
    roots = page.new.board.roots
    bench.touch(roots.kinds.button(kind.value.lower()))
    bench.wait(lambda: bool(len(roots.pick.grid.grid.rows)))
    bench.touch_row(roots.pick.grid, code)
    bench.previewed(code)
    bench.touch(roots.pick.period.presets.button("today"))
    bench.touch_row(roots.pick.grid, code)
    bench.wait(lambda: len(page.new.draft.roots) == 2)
    today = page.new.draft.roots[1]
    assert today.since is not None
    assert today.until is not None
    assert (today.until - today.since).days in {0, 1}


def test_an_unknown_code_is_refused_in_words(bench: RecallBench) -> None:
    bench.touch(bench.page.list.recall_button)
    bench.page.take("NOT-THERE")
    bench.wait(lambda: "Nobody knows NOT-THERE" in bench.said())
    assert bench.page.new.draft.roots == ()


def test_other_pages_hand_over_lots_and_a_case_comes_back(bench: RecallBench) -> None:
    page = bench.page
    page.enter(("roots", [BAD_OAK, OTHER_LOT]))
    bench.previewed(BAD_OAK, OTHER_LOT)
    page.new.board.why.why.set_text(WHY)
    draft = page.where()
    assert isinstance(draft, Draft)
    assert (draft.kind, draft.why, len(draft.roots)) == (RecallKind.REAL, WHY, 2)
    page.enter(draft)
    assert page.where() == draft
    case_no = bench.open_case(BAD_OAK)
    bench.frame.show_page(PageName.TRACE)
    bench.frame.show_page(PageName.RECALL)
    bench.wait(lambda: page.where() == case_no)  # the one open case
    page.show_list()
    assert page.where() is None


def test_who_may_not_is_offered_nothing_and_refused(desk_at: Callable[..., RecallBench]) -> None:
    bench = desk_at().begin()
    case_no = bench.open_case(BAD_OAK)
    bench.shift.sign_in(AYSE)
    bench.frame.show_page(PageName.RECALL, case_no)
    board = bench.page.case.board
    bench.wait(lambda: not board.hold.hold_button.isVisible())
    assert not board.head.close_button.isVisible()
    answers: list[Any] = []
    bench.page.act(hold_recall, HoldRecall, answers.append, case_no=case_no, snapshot=1)
    bench.wait(lambda: "ID-NO-ROLE" in bench.said())
    assert answers == []

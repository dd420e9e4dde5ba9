"""What is done in a recall, by its page: all held, calls, letting go, closing by a second person, a drill."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from uuid6 import uuid7

from db.domain.quality_commands import Dispose
from db.domain.recall_commands import CloseRecall, HoldRecall
from db.domain.terms import Decision, Lifecycle, Role
from db.ledger.writer import Ledger
from db.services.disposing import dispose
from db.services.people import SignedIn
from db.services.recall_ending import close_recall
from db.services.recalling import hold_recall
from panel.demo.goods import BAD_OAK
from panel.supervisor.desk import PageName
from panel.supervisor.recall.recall_changes import ChangesSheet, TableSheet
from tests.panel.supervisor.recall_desk import MURAT, PlainDemo, RecallBench

if TYPE_CHECKING:
    from pathlib import Path


SARA = SignedIn("1002", "Sara Olsen", Role.ADMIN, "en")
AYSE = SignedIn("1042", "Ayşe Yılmaz", Role.OPERATOR, "en")
OTHER_LOT = "LEG-2024-0313"


def test_a_case_is_opened_and_everything_held_in_one_act(desk: RecallBench, own_demo: Path) -> None:
    case_no = desk.open_case(BAD_OAK)
    case = desk.page.case
    board = case.board
    assert desk.page.where() == case_no
    desk.reads(board.figures, "30", "66", "19")
    desk.reads(board.hold, "Hold all 103")
    before = PlainDemo(own_demo).counts()
    desk.touch(board.hold.hold_button)
    desk.wait(lambda: case.numbers is not None and case.numbers.held == 103)
    desk.settled()
    after = PlainDemo(own_demo).counts()
    assert after["hold"] - before["hold"] == 103
    assert after["entry"] - before["entry"] == 1
    desk.reads(board.hold, "Everything is held", "103 on hold, on every panel")
    assert not board.hold.hold_button.isVisible()
    assert "103 are on hold now" in desk.said()


def test_what_could_not_be_held_is_told_with_its_reason(desk: RecallBench, own_demo: Path) -> None:
    """The bench that came back is scrap by now."""
    sql = "select code from trackable t join trackable_state s on s.trackable_id = t.id where s.lifecycle = 'RETURNED'"
    ((gone,),) = PlainDemo(own_demo)._rows(sql)
    scrap: dict[str, Any] = {"decision": Decision.SCRAP, "quantity": Decimal(1), "reason": "BROKEN", "code": gone}
    head: dict[str, Any] = {"entry_id": uuid7(), "person": "1018", "happened_at": desk.shift.now()}
    Ledger(desk.records.engines, "QA").write(dispose, Dispose(**head, **scrap))
    desk.open_case(BAD_OAK)
    case = desk.page.case
    desk.touch(case.board.hold.hold_button)
    desk.wait(lambda: any(one.isVisible() for one in desk.page.findChildren(TableSheet)))
    sheet = desk.page.findChildren(TableSheet)[-1]
    assert [[cell.text for cell in row.cells[::2]] for row in sheet.grid.grid.rows] == [[gone, "Scrapped"]]
    sheet.finish()
    desk.settled()
    desk.reads(case.board.hold, "102 on hold, on every panel. One could not be held")
    desk.touch(case.board.hold.why_button)
    desk.wait(lambda: any(one.isVisible() for one in desk.page.findChildren(TableSheet)))


def test_a_call_is_logged_and_the_customer_is_no_longer_to_be_called(desk: RecallBench) -> None:
    desk.open_case(BAD_OAK)
    board = desk.page.case.board
    desk.reads(board.customers, "0 of 3 reached")
    desk.touch_row(board.customers.grid, "ADLER", column=5)
    sheet = desk.sheet()
    assert sheet.primary.reason() == "reached or not?"
    desk.touch(sheet.reached.button("yes"))
    desk.touch(sheet.on_hand.more)
    desk.touch(sheet.on_hand.more)
    sheet.note.set_text("They look in the cellar")
    desk.touch(sheet.primary)
    desk.reads(board.customers, "1 of 3 reached")
    numbers = desk.page.case.numbers
    assert numbers is not None
    assert numbers.set_aside == Decimal(2)
    adler = next(row for row in board.customers.grid.grid.rows if row.key == "ADLER")
    assert [cell.text for cell in adler.cells[4:]] == ["Reached, 2 set aside", "Log"]


def test_a_drill_leaves_everything_but_its_own_tables_as_it_was(desk: RecallBench, own_demo: Path) -> None:
    plain = PlainDemo(own_demo)
    tables = [name for name in plain.counts() if not name.startswith(("recall_", "entry", "stream_", "number_"))]
    before = {name: plain.rows_of(name) for name in tables}
    desk.open_case(BAD_OAK, drill=True)
    board = desk.page.case.board
    desk.reads(board.head, "Drill")
    desk.reads(board.hold, "This is a drill", "It holds nothing. 103 would be held.")
    assert not board.hold.hold_button.isVisible()
    assert not board.hold.let_go_button.isVisible()
    first = board.head.watch.text()
    desk.wait(lambda: board.head.watch.text() > first)
    desk.page.case.hold_all()  # not offered; tried all the same
    desk.wait(lambda: "is a drill" in desk.said())
    desk.shift.sign_in(SARA)
    desk.touch(board.head.close_button)
    desk.touch(desk.sheet().primary)
    desk.wait(lambda: desk.page.case.numbers is not None and desk.page.case.numbers.closed)
    desk.settled()
    still = board.head.watch.text()
    desk.qtbot.wait(1200)
    assert board.head.watch.text() == still
    plain = PlainDemo(own_demo)
    changed = [name for name in tables if plain.rows_of(name) != before[name]]
    assert changed in ([], ["refusal_count"])  # of holding, which was refused


def test_the_opener_can_neither_let_go_nor_close(desk: RecallBench) -> None:
    case_no = desk.open_case(BAD_OAK)
    case = desk.page.case
    desk.touch(case.board.hold.hold_button)
    desk.wait(lambda: case.numbers is not None and case.numbers.held == 103)
    desk.settled()
    for button in (case.board.head.close_button, case.board.hold.let_go_button):
        desk.touch(button)
        sheet = desk.sheet()
        assert sheet.primary.reason() == "Murat Demir opened this recall"
        desk.reads(sheet, "Another supervisor must do this.")
        sheet.finish()
    desk.page.act(close_recall, CloseRecall, print, case_no=case_no, snapshot=1, release_rest=True)
    desk.wait(lambda: "RL-SAME-PERSON" in desk.said())


def test_a_second_person_lets_go_by_decision_and_closes(desk: RecallBench) -> None:
    desk.open_case(OTHER_LOT)
    case = desk.page.case
    desk.touch(case.board.hold.hold_button)
    desk.wait(lambda: case.numbers is not None and case.numbers.held == 1)
    desk.settled()
    desk.shift.sign_in(SARA)
    desk.touch(case.board.head.close_button)
    assert "1 not decided" in desk.sheet().primary.reason()
    desk.sheet().finish()
    desk.touch(case.board.hold.let_go_button)
    sheet = desk.sheet()
    desk.touch_row(sheet.grid, sheet.grid.grid.rows[0].key)
    assert sheet.primary.reason() == "give a reason"
    desk.touch(sheet.decision.button("SCRAP"))
    desk.touch(sheet.reason.button("DEFECT"))
    desk.touch(sheet.primary)
    desk.wait(lambda: case.numbers is not None and case.numbers.held == 0)
    desk.settled()
    assert case.numbers is not None
    assert case.numbers.view.things[0].view.now.lifecycle == Lifecycle.SCRAPPED.value
    desk.touch(case.board.head.close_button)
    desk.touch(desk.sheet().primary)
    desk.wait(lambda: case.numbers is not None and case.numbers.closed)
    desk.settled()
    desk.reads(case.board.head, "Closed")
    assert case.numbers.view.closer == "Sara Olsen"
    desk.page.show_list()
    desk.wait(lambda: len(desk.page.list.grid.grid.rows) == 1)
    assert desk.page.list.grid.grid.rows[0].cells[2].text == "Closed"


def test_lost_units_need_another_leader_who_agrees(desk: RecallBench) -> None:
    desk.open_case("TBL-2024-0315-0042")
    case = desk.page.case
    case.hold_all()
    desk.wait(lambda: case.numbers is not None and case.numbers.held == 1)
    desk.settled()
    desk.shift.sign_in(SARA)
    desk.touch(case.board.head.close_button)
    sheet = desk.sheet()
    desk.touch(sheet.lost.button("yes"))
    assert sheet.primary.reason() == "somebody must agree"
    sheet._agrees(SARA)  # the same person is no second one
    desk.touch(sheet.primary)
    desk.wait(lambda: "OV-SAME-PERSON" in desk.said())
    sheet._agrees(MURAT)
    desk.touch(sheet.primary)
    desk.wait(lambda: case.numbers is not None and case.numbers.closed)
    desk.settled()
    assert case.numbers is not None
    assert case.numbers.view.told.lost == 1


def test_searching_again_tells_what_changed(desk: RecallBench) -> None:
    desk.open_case(BAD_OAK)
    case = desk.page.case
    desk.touch(case.board.head.search_button)
    desk.wait(lambda: "Nothing has changed" in desk.said())
    desk.settled()
    desk.touch(case.board.hold.hold_button)
    desk.wait(lambda: case.numbers is not None and case.numbers.held == 103)
    desk.settled()
    desk.touch(case.board.head.search_button)
    desk.wait(lambda: bool(desk.page.findChildren(ChangesSheet)))
    sheet = desk.page.findChildren(ChangesSheet)[0]
    table = [[cell.text for cell in row.cells] for row in sheet.grid.grid.rows]
    assert {row[1] for row in table} == {"Changed"}
    assert ["BNC-2024-0227-0001", "Changed", "In stock", "In stock, on hold"] in table


def test_who_may_not_is_offered_nothing_and_refused(desk: RecallBench) -> None:
    case_no = desk.open_case(BAD_OAK)
    desk.shift.sign_in(AYSE)
    desk.frame.show_page(PageName.RECALL, case_no)
    board = desk.page.case.board
    desk.wait(lambda: not board.hold.hold_button.isVisible())
    assert not board.head.close_button.isVisible()
    answers: list[Any] = []
    desk.page.act(hold_recall, HoldRecall, answers.append, case_no=case_no, snapshot=1)
    desk.wait(lambda: "ID-NO-ROLE" in desk.said())
    assert answers == []

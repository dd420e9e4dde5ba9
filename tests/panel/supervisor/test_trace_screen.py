"""The trace screen on the demo plant: a code is typed or scanned, words are read, nodes touched, groups opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.domain.codes import ScanKind, wrap
from panel.demo.goods import BAD_OAK
from panel.demo.jobs import NAMED_UNIT
from panel.supervisor.top_bar import TopBar
from panel.supervisor.trace.trace_graph import Mode
from panel.supervisor.trace.trace_view import Tab
from tests.panel.supervisor.conftest import SIZES
from widgets.buttons import BigButton
from widgets.keyboard import Keyboard
from widgets.rows import Row
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from panel.supervisor.frame import SupervisorFrame
    from panel.supervisor.trace.trace_screen import TraceScreen

LEFT = Qt.MouseButton.LeftButton


def top_of(screen: TraceScreen) -> TopBar:
    bar = screen.window().findChild(TopBar)
    assert isinstance(bar, TopBar)
    return bar


def type_code(qtbot: QtBot, screen: TraceScreen, code: str) -> None:
    with qtbot.waitSignal(screen.answered, timeout=10_000):
        box = top_of(screen).box
        box.clear()
        QTest.keyClicks(box, code)
        QTest.keyClick(box, Qt.Key.Key_Return)


def ask(qtbot: QtBot, screen: TraceScreen, code: str) -> None:
    """Type a code and wait until its own facts stand beside the graph."""
    type_code(qtbot, screen, code)
    qtbot.waitUntil(lambda: screen.side.facts is not None and screen.side.facts.title == code, timeout=10_000)


def shown(widget: QWidget) -> set[str]:
    return {label.text() for label in widget.findChildren(Label) if label.isVisible()}


def reads(qtbot: QtBot, widget: QWidget, words: set[str]) -> None:
    """These words come to stand there."""
    qtbot.waitUntil(lambda: words <= shown(widget), timeout=5000)


def nodes(screen: TraceScreen) -> list[str]:
    assert screen.picture is not None
    return [node.key for node in screen.picture.drawing.graph.nodes]


def key_of(screen: TraceScreen, code: str) -> str:
    assert screen.picture is not None
    return next(node.key for node in screen.picture.drawing.graph.nodes if node.code == code)


def touch(qtbot: QtBot, screen: TraceScreen, key: str) -> None:
    before = screen.side.facts
    canvas = screen.view.canvas
    canvas.ensureVisible(canvas._items[key])
    QTest.mouseClick(canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, canvas.node_center(key))
    qtbot.waitUntil(lambda: screen.side.facts is not before, timeout=10_000)


def test_nothing_is_shown_before_something_is_asked(screen: TraceScreen) -> None:
    assert screen.message.title() == "Scan or type any code"
    assert screen.picture is None


def test_a_typed_code_shows_what_it_is_and_where_it_went(qtbot: QtBot, screen: TraceScreen) -> None:
    ask(qtbot, screen, BAD_OAK)
    assert {BAD_OAK, "On hold", "Oak plywood 18 mm, Acme Timber"} <= shown(screen.head)
    assert {"30", "shipped", "4 shipments, 3 customers", "19", "m² left"} <= shown(screen.figures)
    reads(qtbot, screen.side, {"FSC 0423", "19 m², Rack B-09", "Layers come apart", "15 Mar 09:14, Murat Demir"})
    assert len(nodes(screen)) == len(screen.view.canvas._items) == 28


def test_the_same_question_in_small_letters_is_not_guessed(qtbot: QtBot, screen: TraceScreen) -> None:
    type_code(qtbot, screen, BAD_OAK.lower())
    assert screen.message.title() == f"No {BAD_OAK.lower()} in the record"


def test_a_touched_node_shows_its_facts_and_offers_the_way_on(qtbot: QtBot, screen: TraceScreen) -> None:
    ask(qtbot, screen, NAMED_UNIT)
    assert not screen.side.button.isVisible()
    touch(qtbot, screen, key_of(screen, "TOP-2024-0311"))
    reads(qtbot, screen.side, {"PO-2024-0106"})
    with qtbot.waitSignal(screen.answered, timeout=10_000):
        QTest.mouseClick(screen.side.button, LEFT)
    assert screen.picture is not None
    assert screen.picture.seen.found.code == top_of(screen).box.text() == "TOP-2024-0311"


def test_orders_receipts_and_shipments_have_facts_of_their_own(qtbot: QtBot, screen: TraceScreen) -> None:
    ask(qtbot, screen, BAD_OAK)
    touch(qtbot, screen, key_of(screen, "PO-2024-0104"))
    reads(qtbot, screen.side, {"Sideboard Lund", "Lacquer", "done"})
    touch(qtbot, screen, key_of(screen, "Nordic Living"))
    reads(qtbot, screen.side, {"SH-2024-0311", "Ola Berg", "+47 22 55 02 02", "Nordcargo"})
    touch(qtbot, screen, key_of(screen, "Acme Timber"))
    reads(qtbot, screen.side, {"DN-88213", "60 m²", "Anna Holm"})


def test_a_group_opens_by_its_plus_and_folds_again(qtbot: QtBot, screen: TraceScreen) -> None:
    ask(qtbot, screen, BAD_OAK)
    key = key_of(screen, "12 Sideboard Lund")
    touch(qtbot, screen, key)
    reads(qtbot, screen.side, {"State", "Shipped", "12"})
    canvas = screen.view.canvas
    with qtbot.waitSignal(screen.answered, timeout=10_000):
        QTest.mouseClick(canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, canvas.plus_center(key))
    assert len(nodes(screen)) == 28 + 11
    assert screen.view.fold_button.isVisible()
    with qtbot.waitSignal(screen.answered, timeout=10_000):
        QTest.mouseClick(screen.view.fold_button, LEFT)
    assert len(nodes(screen)) == 28


def test_one_direction_at_a_time(qtbot: QtBot, screen: TraceScreen) -> None:
    ask(qtbot, screen, NAMED_UNIT)
    everything = len(nodes(screen))
    with qtbot.waitSignal(screen.answered, timeout=10_000):
        QTest.mouseClick(screen.head.button(Mode.USED), LEFT)
    assert nodes(screen) == [f"t:{screen.picture.seen.found.id}", "c:SH-2024-0318"]  # type: ignore[union-attr]
    with qtbot.waitSignal(screen.answered, timeout=10_000):
        QTest.mouseClick(screen.head.button(Mode.BOTH), LEFT)
    assert len(nodes(screen)) == everything


def test_an_order_offers_what_came_out_of_it(qtbot: QtBot, screen: TraceScreen) -> None:
    type_code(qtbot, screen, wrap(ScanKind.ORDER, "PO-2024-0106"))
    assert screen.choice.choices() == [("TOP-OAK", "TOP-2024-0311"), ("TOP-OAK", "TOP-2024-0312")]
    with qtbot.waitSignal(screen.answered, timeout=10_000):
        QTest.mouseClick(screen.choice.findChildren(Row)[1], LEFT)
    assert screen.picture is not None
    assert screen.picture.seen.found.code == "TOP-2024-0312"


def test_a_badge_is_nothing_to_trace(qtbot: QtBot, screen: TraceScreen) -> None:
    screen.ask_typed(wrap(ScanKind.BADGE, "1042-K7PM"))
    assert screen.message.title() == "1042-K7PM is no serial, lot or order"


def test_the_table_lists_everything_and_leads_to_facts(qtbot: QtBot, screen: TraceScreen) -> None:
    ask(qtbot, screen, BAD_OAK)
    screen.view.turn_to(Tab.TABLE)
    table = screen.view.table
    assert table.lines.rowCount() == 102
    table.sortByColumn(5, Qt.SortOrder.DescendingOrder)
    assert table.lines.lines[0].cells[5] == "2"
    first = table.visualRect(table.lines.index(0, 0)).center()
    before = screen.side.facts
    QTest.mouseClick(table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, first)
    qtbot.waitUntil(lambda: screen.side.facts is not before, timeout=10_000)
    assert screen.side.facts is not None
    assert screen.side.facts.title == table.lines.lines[0].code


def test_the_timeline_tells_the_story_of_what_was_asked_for(qtbot: QtBot, screen: TraceScreen) -> None:
    ask(qtbot, screen, NAMED_UNIT)
    screen.view.turn_to(Tab.TIMELINE)
    titles = [moment.title for moment in screen.view.story.shown()]
    assert titles[0] == "Shipped to Hotel Adler"
    assert "Completed in PO-2024-0110" in titles


def test_only_the_last_question_is_answered(qtbot: QtBot, screen: TraceScreen) -> None:
    answers: list[str] = []
    screen.answered.connect(lambda: answers.append(top_of(screen).box.text()))
    for code in (NAMED_UNIT, BAD_OAK, "TOP-2024-0311"):
        screen.ask_typed(code)
    qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    qtbot.wait(200)
    assert answers == ["TOP-2024-0311"]
    assert screen.picture is not None
    assert screen.picture.seen.found.code == "TOP-2024-0311"


@pytest.mark.parametrize("size", list(SIZES))
def test_nothing_that_matters_is_cut_off(qtbot: QtBot, frame_at: Callable[..., SupervisorFrame], size: str) -> None:
    frame = frame_at(size)
    screen = frame.trace
    ask(qtbot, screen, BAD_OAK)
    assert (frame.width(), frame.height()) == SIZES[size][0]
    cut = {label.text() for part in (frame.top, screen.figures, screen.side, screen.head)
           for label in part.findChildren(Label) if label.isVisible() and label.is_elided()}  # fmt: skip
    assert cut <= {"Oak plywood 18 mm, Acme Timber"}
    least = 40 if SIZES[size][2] else int(12 * screen.view._look.metrics.px_per_mm)
    small = {button.accessibleName(): (button.width(), button.height()) for button in frame.findChildren(BigButton)
             if button.isVisible() and min(button.width(), button.height()) < least}  # fmt: skip
    assert small == {}


def test_on_a_panel_one_can_type_without_a_keyboard_and_go_back(
    qtbot: QtBot, frame_at: Callable[..., SupervisorFrame]
) -> None:
    frame = frame_at("1280x800")
    screen = frame.trace
    QTest.mouseClick(frame.top.keyboard_button, LEFT)
    keys = frame.findChild(Keyboard)
    assert keys is not None
    for letter in "FELT-PAD":
        QTest.mouseClick(key_button(keys, letter), LEFT)
    with qtbot.waitSignal(screen.answered, timeout=10_000):
        QTest.mouseClick(keys.done_button, LEFT)
    assert frame.top.box.text() == "FELT-PAD"
    with qtbot.waitSignal(frame.left, timeout=1000):
        QTest.mouseClick(frame.top.back_button, LEFT)


def key_button(keys: Keyboard, letter: str) -> BigButton:
    return next(key for key in keys.findChildren(BigButton) if key.objectName() == letter)

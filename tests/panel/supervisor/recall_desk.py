"""A copy of the demo plant in which acts may be recorded, with a leader before the recall page."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.exceptions import TimeoutError as QtTimeoutError

from db.domain.terms import Role
from db.services.people import SignedIn
from panel import theme
from panel.shift import Shift, Station
from panel.supervisor.desk import Desk, PageName
from panel.supervisor.frame import SupervisorFrame
from panel.supervisor.recall.recall_page import RecallPage
from panel.supervisor.recall.recall_sheet import ActSheet
from tests.helpers.brute import Book, Into, Pooled, Thing
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from panel.records import Records
    from widgets.grid import Grid

Size = tuple[tuple[int, int], float, bool]
"""Pixels, diagonal in inches, whether it is a desk."""

LEFT = Qt.MouseButton.LeftButton
MURAT = SignedIn("1001", "Murat Demir", Role.SUPERVISOR, "en")
WHY = "Layers come apart"


class RecallBench:
    """The supervisor's frame on the recall page, and what a finger and eyes do there."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, records: Records, size: Size) -> None:
        self.qtbot, self.records = qtbot, records
        pixels, inch, desk = size
        chosen = theme.load("light", pixels, inch, desk=desk)
        theme.apply(qapp, chosen)
        self.shift = Shift(Station("P-TEST", "Floor PC", None, "Europe/Berlin"))
        self.frame = SupervisorFrame(Desk(chosen.appearance(), records, self.shift))
        qtbot.addWidget(self.frame)
        self.frame.resize(*pixels)
        self.frame.show()

    def begin(self, person: SignedIn | None = MURAT, argument: Any = None) -> RecallBench:
        """Somebody comes to the page."""
        if person is not None:
            self.shift.sign_in(person)
        self.frame.begin(PageName.RECALL, argument)
        return self

    @property
    def page(self) -> RecallPage:
        """The page."""
        found = self.frame.page
        assert isinstance(found, RecallPage)
        return found

    def wait(self, condition: Callable[[], bool]) -> None:
        """Until it is so."""
        self.qtbot.waitUntil(condition, timeout=15_000)

    def reads(self, widget: QWidget, *words: str) -> None:
        """Until these words stand there."""
        try:
            self.qtbot.waitUntil(lambda: set(words) <= shown(widget), timeout=8000)
        except QtTimeoutError:
            raise AssertionError(f"{set(words) - shown(widget)} not among {shown(widget)}") from None

    def touch(self, widget: QWidget) -> None:
        """A press and a release in the middle, once it is there."""
        self.wait(widget.isVisible)
        QTest.mouseClick(widget, LEFT)

    def touch_row(self, grid: Grid, key: str, column: int = 0) -> None:
        """A press on a line of a table."""
        assert grid.select(key), key
        at = next(at for at, row in enumerate(grid.grid.rows) if row.key == key)
        place = grid.visualRect(grid.grid.index(at, column)).center()
        QTest.mouseClick(grid.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(place))

    def previewed(self, *codes: str) -> None:
        """Until what these lots concern is counted."""
        self.wait(lambda: [one.code for one in self.page.new.draft.roots] == list(codes))
        self.wait(lambda: self.page.new.board.preview.numbers is not None)

    def open_case(self, code: str, *, drill: bool = False) -> str:
        """A new recall, or drill, of one lot, through the page."""
        self.page.show_list()
        self.touch(self.page.list.drill_button if drill else self.page.list.recall_button)
        self.page.take(code)
        self.previewed(code)
        board = self.page.new.board
        board.why.why.set_text(WHY)
        board.turn_to("why")
        self.touch(board.why.primary)
        self.wait(lambda: self.page.case.numbers is not None and bool(self.page.case.case_no))
        self.settled()
        return self.page.case.case_no

    def settled(self) -> None:
        """Until every act is answered and what it did is shown."""
        self.wait(lambda: not self.page.busy and not self.records.waiting)
        self.wait(lambda: not self.page.case._reading)

    def sheet(self) -> Any:
        """The sheet that lies over the case."""
        self.wait(lambda: any(one.isVisible() for one in self.page.findChildren(ActSheet)))
        return next(one for one in self.page.findChildren(ActSheet) if one.isVisible())

    def said(self) -> str:
        """What the strip says."""
        return self.frame.strip.accessibleName()


def shown(widget: QWidget) -> set[str]:
    """The texts that can be seen."""
    return {label.text() for label in widget.findChildren(Label) if label.isVisible()}


class PlainDemo:
    """The demo plant's file read by plain SQL: a book of who went into whom, and where things are. None of our code."""

    def __init__(self, path: Path) -> None:
        self._file = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        names = self._rows("select t.id, i.code, t.code from trackable t join item i on i.id = t.item_id")
        self.things = {key: Thing(item, code) for key, item, code in names}
        self.kinds = dict(self._rows("select id, kind from trackable"))
        self._gone = {entry for (entry,) in self._rows("select reversed_entry_id from reversal")}

    def _rows(self, sql: str) -> list[Any]:
        return self._file.execute(sql).fetchall()

    def _stand(self, sql: str) -> list[Any]:
        return [row[1:] for row in self._rows(sql) if row[0] not in self._gone]

    def book(self) -> Book:
        """Who went into whom: issues less what was returned of them, splits, slots, what came out of orders."""
        book, back = Book(things=set(self.things.values())), Counter[int]()
        for issue, quantity in self._stand("select entry_id, issue_id, quantity from issue_return"):
            back[issue] += quantity
        for key, order, thing, into, quantity in self._stand(
            "select entry_id, id, order_id, trackable_id, into_id, quantity from material_issue"
        ):
            stands = quantity - back[key] > 0
            if into is None:
                book.pooled.append(Pooled(str(order), self.things[thing], stands))
            else:
                book.into.append(Into(self.things[thing], self.things[into], stands))
        steps = (
            "select entry_id, trackable_id, child_id from split",
            "select entry_id, trackable_id, into_id from load_set",
            "select entry_id, trackable_id, into_id from merge",
        )
        for thing, into in (row for sql in steps for row in self._stand(sql)):
            book.into.append(Into(self.things[thing], self.things[into]))
        book.outputs = {
            (str(order), self.things[thing])
            for order, thing in self._stand("select entry_id, order_id, trackable_id from output")
        }
        return book

    def with_customers(self) -> dict[str, set[Thing]]:
        """What each customer got and did not send back, by name."""
        sent: dict[str, Counter[int]] = defaultdict(Counter)
        back = Counter[int]()
        for thing, customer, quantity in self._stand(
            "select l.entry_id, l.trackable_id, c.name, l.quantity from shipment_line l "
            "join shipment s on s.id = l.shipment_id join customer c on c.id = s.customer_id"
        ):
            sent[customer][thing] += quantity
        for thing, quantity in self._stand("select entry_id, trackable_id, quantity from customer_return"):
            back[thing] += quantity
        return {
            customer: {self.things[key] for key, quantity in kept.items() if quantity > back[key]}
            for customer, kept in sent.items()
        }

    def counts(self) -> dict[str, int]:
        """Rows by table."""
        tables = [name for (name,) in self._rows("select name from sqlite_master where type = 'table'")]
        return {name: self._rows(f"select count(*) from {name}")[0][0] for name in tables}

    def rows_of(self, table: str) -> list[Any]:
        """Every row of a table, sorted."""
        return sorted(map(str, self._rows(f"select * from {table}")))

"""Master data and orders: tables at the left, rows in the middle, the form of one row with its history beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from db.domain.commands import CancelOrder, CloseOrder, HoldOrder, MasterRow, ReleaseOrder, ResumeOrder, SetMaster
from db.domain.floor_commands import PlanOrder
from db.queries.master_view import (
    TABLES,
    Change,
    FieldKind,
    MasterLine,
    codes_of,
    fields_of,
    master_history,
    master_rows,
)
from db.queries.order_list import OrderLine, order_list
from db.services.floor import plan_order
from db.services.master_data import set_master
from db.services.order_control import cancel_order, close_order, hold_order, resume_order
from db.services.ordering import release_order
from panel.supervisor.desk import Desk, Page
from panel.supervisor.master import master_words as words
from panel.supervisor.master.folder_import import FolderImport
from panel.supervisor.master.master_form import MasterForm
from panel.supervisor.master.master_labels import MasterLabels
from panel.supervisor.master.master_rows import columns_of, order_columns, order_rows, rows_of
from panel.supervisor.master.order_side import OrderSide, act_words
from panel.supervisor.scrolled import scrolled
from widgets.buttons import BigButton
from widgets.card import Card
from widgets.grid import Grid
from widgets.rows import Row

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

ORDERS, LIST, NARROW, SIDE, SIDE_LEAST = "orders", 210, 1300, 0.24, 300
MOVES: dict[str, tuple[Callable[..., Any], type]] = {
    "hold": (hold_order, HoldOrder), "resume": (resume_order, ResumeOrder), "close": (close_order, CloseOrder),
    "cancel": (cancel_order, CancelOrder),
}  # fmt: skip


class MasterPage(Page):
    """`table` is the one that is shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.table = ORDERS
        self.lines: tuple[MasterLine, ...] = ()
        self.orders: tuple[OrderLine, ...] = ()
        self._codes: dict[str, tuple[str, ...]] = {}
        self._moved_to = ("", "")
        self._chosen: MasterLine | None = None
        self._group, self._list = QButtonGroup(self), Card(self.look)
        self._narrow = self.look.metrics.width < NARROW
        self.grid = Grid(self.look, words.TABLES[ORDERS], (), two_lines=self._narrow)
        self.form, self.side, self._sides = MasterForm(desk), OrderSide(desk), QStackedWidget()
        self.new_button = BigButton(self.look, words.NEW, icon="plus", beside=True)
        self.folder, self.labels = FolderImport(self), MasterLabels(self)
        self._compose()
        self._connect()

    def _compose(self) -> None:
        size, held = self.look.metrics, QWidget()
        tables = QVBoxLayout(held)
        tables.setContentsMargins(0, 0, 0, 0)
        tables.setSpacing(4)
        for key in (ORDERS, *TABLES):
            row = Row(self.look, words.TABLES[key], key=key, lines=2)
            row.setCheckable(True)
            row.setMinimumHeight(size.finger)
            self._group.addButton(row)
            tables.addWidget(row)
        self._list.narrow_sides()
        self._list.add(scrolled(held), 1)
        self._list.setFixedWidth(LIST)
        card, top = Card(self.look), QHBoxLayout()
        top.addWidget(self.new_button)
        top.addStretch(1)
        for button in (self.labels.button, self.folder.button):
            top.addWidget(button)
        self.new_button.setVisible(not self.desk.on_panel)
        card.add(top)
        card.add(self.grid, 1)
        for side in (self.side, self.form):
            self._sides.addWidget(side)
        self._sides.setFixedWidth(max(SIDE_LEAST, int(size.width * SIDE)))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(size.margin, size.gap, size.margin, size.margin)
        whole.setSpacing(size.gap)
        whole.addWidget(self._list)
        whole.addWidget(card, 1)
        whole.addWidget(self._sides)

    def _connect(self) -> None:
        self._group.buttonClicked.connect(self._turned)
        self.grid.chosen.connect(self._choose)
        self.form.saved.connect(self._save)
        self.side.asked.connect(self._order_act)
        self.new_button.clicked.connect(self._new)
        self.folder.taken.connect(self._read)

    def enter(self, argument: Any) -> None:
        """With the name of a table, or None: the one before."""
        self.turn_to(argument if argument in words.TABLES else self.table)

    def where(self) -> Any:
        return self.table

    def refresh(self) -> None:
        """Only the rows: a form that is being filled in stays under the hand; a change meanwhile is refused at Save."""
        self._read()
        self._offer()

    def turn_to(self, table: str) -> None:
        """Another table."""
        self.table = table
        for button in self._group.buttons():
            button.setChecked(button.objectName() == table)
        self.grid.show_columns(
            order_columns(narrow=self._narrow) if table == ORDERS else columns_of(table, self._most())
        )
        self._sides.setCurrentIndex(0 if table == ORDERS else 1)
        self._forget()
        self._read()
        self.ask(_codes_for, table, done=self._known)

    def _most(self) -> int:
        return 3 if self._narrow else 5

    def _offer(self) -> None:
        may = self.desk.leads and not self.desk.on_panel
        self.new_button.setVisible(may)
        self.folder.button.setVisible(may)

    def _forget(self) -> None:
        self._chosen = None
        self.labels.offer(self.table, None)
        self.form.show_nothing()
        self.side.show_nothing()
        self._sides.setVisible(not self._narrow)

    def _read(self) -> None:
        if self.table == ORDERS:
            self.ask(order_list, done=self._show_orders)
        else:
            self.ask(_table, self.table, done=self._show_rows)

    def _known(self, codes: dict[str, tuple[str, ...]]) -> None:
        self._codes = codes

    def _show_orders(self, orders: tuple[OrderLine, ...]) -> None:
        if self.table == ORDERS:
            self.orders = orders
            self.grid.show_rows(order_rows(orders, narrow=self._narrow))

    def _show_rows(self, found: tuple[str, tuple[MasterLine, ...]]) -> None:
        table, lines = found
        if table == self.table:
            self.lines = lines
            self.grid.show_rows(rows_of(table, lines, self._most()))

    def _turned(self, row: Row) -> None:
        self.turn_to(row.objectName())

    def _choose(self, key: str) -> None:
        self._sides.show()
        if self.table == ORDERS:
            self.side.show_order(next(one for one in self.orders if one.order_no == key))
            return
        self._chosen = next(one for one in self.lines if str(one.id) == key)
        self.form.show_row(self.table, self._chosen, self._codes)
        self.labels.offer(self.table, self._chosen)
        self.ask(master_history, self.table, self._chosen.id, done=self._show_history)

    def _show_history(self, changes: tuple[Change, ...]) -> None:
        if self._chosen is not None:
            self.form.show_history(changes)

    def _new(self) -> None:
        self._sides.show()
        self._chosen = None
        self.grid.clearSelection()
        if self.table == ORDERS:
            self.side.show_new(self._codes.get("item", ()))
        else:
            self.form.show_row(self.table, None, self._codes)

    def _save(self, row: MasterRow, seen: MasterRow | None) -> None:
        self.act(set_master, SetMaster, self._saved, rows=(row,), seen=None if seen is None else (seen,))

    def _saved(self, _answer: Any) -> None:
        name = self.form.title.text()
        self.say(words.SAVED.format(name=name), words.SAVED_DETAIL)
        self.turn_to(self.table)

    def _order_act(self, act: str, one: OrderLine, why: str) -> None:
        self._moved_to = (one.order_no, act_words()[act])
        if act in MOVES:
            use_case, command = MOVES[act]
            self.act(use_case, command, self._moved, order_no=one.order_no, reason=why or None)
            return
        fields = {"order_no": one.order_no, "item": one.item, "quantity": one.quantity, "due_on": one.due_on}
        if act == "plan":
            self.act(plan_order, PlanOrder, self._moved, **fields)
        else:
            self.act(release_order, ReleaseOrder, self._moved, **fields)

    def _moved(self, _answer: Any) -> None:
        order, word = self._moved_to
        self.say(words.DONE.format(order=order, act=word))
        self._forget()
        self._read()


def _table(connection: Connection, table: str) -> tuple[str, tuple[MasterLine, ...]]:
    return table, master_rows(connection, table)


def _codes_for(connection: Connection, table: str) -> dict[str, tuple[str, ...]]:
    """What the references of a table may say, by the table they mean."""
    if table == ORDERS:
        return {"item": codes_of(connection, "item")}
    wanted = {one.target for one in fields_of(table) if one.kind is FieldKind.REFERENCE and one.target}
    return {name: codes_of(connection, name) for name in wanted}

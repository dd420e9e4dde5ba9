"""Beside the orders: one order and what can be done with it, or a new one."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from db.domain.terms import OrderStatus
from db.queries.master_view import Field, FieldKind
from db.queries.order_list import PLANNED, OrderLine
from panel import wording
from panel.supervisor.master import master_words as words
from panel.supervisor.master.master_fields import FieldBox
from widgets.buttons import BigButton
from widgets.card import Card
from widgets.rows import Fact, FactList
from widgets.surface import PLAIN, PRIMARY
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from panel.supervisor.desk import Desk

NEW = (
    Field("order_no", FieldKind.TEXT, required=True, key=True, length=80),
    Field("item", FieldKind.REFERENCE, required=True, key=False, target="item"),
    Field("quantity", FieldKind.NUMBER, required=True, key=False),
    Field("due_on", FieldKind.DAY, required=False, key=False),
)
ACTS = {
    PLANNED: ("release",),
    OrderStatus.RELEASED.value: ("hold", "close", "cancel"),
    OrderStatus.ON_HOLD.value: ("resume", "cancel"),
    OrderStatus.CLOSED.value: ("resume",),
    OrderStatus.CANCELLED.value: (),
}


def act_words() -> dict[str, str]:
    """The buttons' words by act."""
    return {
        "plan": words.PLAN, "release": words.RELEASE, "hold": words.HOLD, "resume": words.RESUME,
        "close": words.CLOSE, "cancel": words.CANCEL,
    }  # fmt: skip


class OrderSide(Card):
    """Signals: asked(act, OrderLine, why): plan or release (also of a new one), hold, resume, close, cancel."""

    asked = Signal(str, object, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, words.CHOOSE)
        self._desk = desk
        self._one: OrderLine | None = None
        self.boxes: tuple[FieldBox, ...] = ()
        self._place = QVBoxLayout()
        self.add(self._place, 1)
        self.why = QLineEdit()
        self.show_nothing()

    def show_nothing(self) -> None:
        """No order is chosen."""
        self.show_title(words.CHOOSE)
        column = self._fresh()
        column.addWidget(Label(self.look, words.CHOOSE_DETAIL, role="label", tone="muted", lines=3))
        column.addStretch(1)

    def show_order(self, one: OrderLine) -> None:
        """One order as it is."""
        self._one = one
        self.show_title(one.order_no)
        column = self._fresh()
        due = wording.day(one.due_on) if one.due_on else words.NONE
        amount = f"{wording.number(one.good)} / {wording.number(one.quantity)}"
        state = words.ORDER_STATES.get(one.status, one.status)
        names = words.ORDER_HEADINGS
        facts = ((names[1], one.item_name), (names[2], amount), (names[3], due), (names[4], state))
        column.addWidget(FactList(self.look, [Fact(name, value) for name, value in facts]))
        acts = ACTS.get(one.status, ())
        if acts and one.status != PLANNED:
            self._ask_why(column)
        self._offer(column, acts)
        column.addStretch(1)

    def show_new(self, items: Sequence[str]) -> None:
        """An order that is not there yet."""
        self._one = None
        self.show_title(f"{words.NEW}: {words.TABLES['orders']}")
        column = self._fresh()
        self.boxes = tuple(
            FieldBox(self.look, field, "", items if field.target else (), fixed=self._desk.on_panel) for field in NEW
        )
        for box in self.boxes:
            column.addWidget(box)
        self._offer(column, ("plan", "release"))
        column.addStretch(1)

    def _ask_why(self, column: QVBoxLayout) -> None:
        self.why = QLineEdit()
        self.why.setPlaceholderText(words.WHY)
        self.why.setAccessibleName(words.WHY)
        self.why.setMinimumHeight(self.look.metrics.finger)
        column.addWidget(self.why)

    def _offer(self, column: QVBoxLayout, acts: Sequence[str]) -> None:
        for act in acts:
            button = BigButton(self.look, act_words()[act], skin=PRIMARY if act == "release" else PLAIN, beside=True)
            button.setObjectName(act)
            button.setEnabled(self._desk.leads)
            button.clicked.connect(self._clicked)
            column.addWidget(button)

    def _fresh(self) -> QVBoxLayout:
        while (item := self._place.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._place.addWidget(held)
        self.boxes = ()
        return column

    def _clicked(self) -> None:
        act = self.sender().objectName()
        one = self._one or self._typed()
        if one is not None:
            why = self.why.text().strip() if self._one is not None and one.status != PLANNED else ""
            self.asked.emit(act, one, why)

    def _typed(self) -> OrderLine | None:
        """The new order, where every field can be kept."""
        if sum(not box.check() for box in self.boxes):
            return None
        number, item, quantity, due = (box.text() for box in self.boxes)
        try:
            return OrderLine(
                number, item, item, Decimal(quantity), Decimal(0), date.fromisoformat(due) if due else None, PLANNED
            )
        except (InvalidOperation, ValueError):
            return None

"""The parts of the receiving screen: the fields that can be touched, and what one of them is filled in by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from panel import receive_words as words
from panel import wording
from panel.screens.layouts import beside, empty
from panel.screens.number_keys import number_keys
from panel.screens.receive_form import COUNTED, DAY_DIGITS, Field, Goods, day_typed
from widgets.appearance import SEMIBOLD
from widgets.buttons import BigButton
from widgets.card import Card
from widgets.rows import MaterialRow, Row, RowState
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.queries.goods_in import SupplierChoice
    from widgets.appearance import Appearance

COLUMNS, CHOICES = 2, 4
OPEN = frozenset({Field.USE_BY, Field.CERTIFICATE, Field.NOTE, Field.PRICE})
"""Fields that some goods do not have."""
LONGEST = 12
Choice = tuple[str, str, str]
"""Key, words, and what stands below them."""


class FieldGrid(QWidget):
    """All fields, filled or not. Signals: touched(field)."""

    touched = Signal(str)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.metrics.gap)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)

    def show_goods(self, goods: Goods, current: Field | None, currency: str, typed: str = "") -> None:
        """The fields as they are now. typed: what stands on the keypad of the current one."""
        empty(self._grid)
        needed = set(goods.missing())
        for at, field in enumerate(Field):
            value = shown(goods, field, currency)
            if field is current and typed:
                value = as_typed(field, typed, goods)
            state = RowState.NOW if field is current else RowState.DONE if value else RowState.LATER
            title, below = (value, words.FIELDS[field]) if value else (words.FIELDS[field], "")
            if not value and field in OPEN - needed:
                below = words.OPTIONAL
            row = MaterialRow(self._look, state, title, below, "", key=field.value, touchable=True)
            row.clicked.connect(self._clicked)
            self._grid.addWidget(row, at // COLUMNS, at % COLUMNS)

    def _clicked(self) -> None:
        self.touched.emit(self.sender().objectName())


def shown(goods: Goods, field: Field, currency: str) -> str:
    """A field's value as it stands on the screen; empty where nothing is known."""
    uom = goods.item.uom if goods.item else ""
    unit = wording.UNITS.get(uom, uom)
    values = {
        Field.SUPPLIER: goods.supplier.name if goods.supplier else "",
        Field.ITEM: goods.item.name if goods.item else "",
        Field.BATCH: goods.batch,
        Field.QUANTITY: wording.amount(goods.quantity, uom) if goods.quantity is not None else "",
        Field.USE_BY: wording.day(goods.use_by) if goods.use_by else "",
        Field.CERTIFICATE: goods.certificate,
        Field.NOTE: goods.note,
        Field.PRICE: words.PER.format(price=wording.number(goods.price), currency=currency, uom=unit)
        if goods.price is not None else "",
    }  # fmt: skip
    return values[field]


def supplier_rows(suppliers: Sequence[SupplierChoice]) -> list[Choice]:
    """The suppliers as choices."""
    return [(one.code, one.name, words.BLOCKED if one.blocked else one.code) for one in suppliers]


def as_typed(field: Field, typed: str, goods: Goods) -> str:
    """What is being typed, as far as it is: "31 05", "12. kg"."""
    if field is Field.USE_BY:
        day = day_typed(typed)
        return wording.day(day) if day else " ".join(typed[at : at + 2] for at in range(0, len(typed), 2))
    uom = goods.item.uom if goods.item and field is Field.QUANTITY else ""
    return f"{wording.typed(typed)} {wording.UNITS.get(uom, uom)}".strip()


def lot_words(goods: Goods) -> str:
    """What the number of the lot tells: new, more of a known one, or a number of the house."""
    lot, item = goods.lot, goods.item
    if lot is None or item is None:
        return ""
    if lot.again:
        return words.MORE_OF.format(lot=lot.code)
    if goods.batch and lot.code not in {goods.batch, item.code}:
        return words.OTHER_NUMBER.format(batch=goods.batch, lot=lot.code)
    return item.name


def question(goods: Goods, field: Field | None) -> tuple[str, str]:
    """What the bar asks for a field; None: everything is there."""
    if field is None:
        name = goods.item.name if goods.item else ""
        return words.READY.format(quantity=shown(goods, Field.QUANTITY, ""), item=name), lot_words(goods)
    title, sentence = words.ASKS[field]
    uom = goods.item.uom if goods.item else ""
    return title.format(uom=wording.UNITS.get(uom, uom)), sentence


class Editor(QWidget):
    """What a field is filled in by: choices, a keypad, or a scan. Signals: chosen(key), counted(text), type_it()."""

    chosen = Signal(str)
    counted = Signal(str)
    type_it = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look, self._text = look, ""
        self.field: Field | None = None
        self._choices: Sequence[Choice] = ()
        self._first = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.metrics.gap)

    @property
    def page(self) -> tuple[int, int, int]:
        """First and last choice that are shown, counted from one, and how many there are."""
        last = min(self._first + CHOICES, len(self._choices))
        return min(self._first + 1, last), last, len(self._choices)

    def show_choices(self, field: Field, choices: Sequence[Choice]) -> None:
        """A list to touch, paged."""
        self.field, self._choices, self._first = field, choices, 0
        self._show_page()

    def turn(self, pages: int) -> None:
        """Other choices."""
        self._first = max(0, min(self._first + pages * CHOICES, (len(self._choices) - 1) // CHOICES * CHOICES))
        self._show_page()

    def _show_page(self) -> None:
        empty(self._column)
        shown_now = self._choices[self._first : self._first + CHOICES]
        for key, title, below in shown_now:
            row = Row(self._look, title, below, key=key, chevron=True)
            row.setMinimumHeight(self._look.metrics.finger)
            row.clicked.connect(self._chosen)
            self._column.addWidget(row, 1)
        if len(shown_now) < CHOICES:
            self._column.addStretch(CHOICES - len(shown_now))

    def show_field(self, field: Field) -> None:
        """A keypad for what is counted, else a button for what is typed."""
        empty(self._column)
        self.field, self._choices, self._text = field, (), ""
        if field in COUNTED:
            self._show_keypad(field)
        else:
            self._show_scan(field)

    def _show_keypad(self, field: Field) -> None:
        keys = number_keys(self._look, decimal=field is not Field.USE_BY)
        keys.pressed.connect(self._type)
        keys.backspace.connect(self._rub)
        self._column.addWidget(keys, 1)

    def _show_scan(self, field: Field) -> None:
        card = Card(self._look, words.FIELDS[field], icon="scan")
        card.add(Label(self._look, words.SCAN_OR_TYPE, role="value", tone="muted", lines=2))
        card.body.addStretch(1)
        button = BigButton(self._look, words.TYPE_IT, icon="keyboard", beside=True)
        button.setObjectName("type")
        button.setMinimumHeight(self._look.metrics.finger)
        button.clicked.connect(self.type_it)
        card.add(button)
        self._column.addWidget(card, 1)

    def show_sum(self, title: str, sentence: str) -> None:
        """Nothing is missing: what will be recorded."""
        empty(self._column)
        self.field, self._choices = None, ()
        card = Card(self._look)
        lot = Label(self._look, title, role="head", weight=SEMIBOLD, code=True, lines=2)
        card.add(beside(Label(self._look, words.LOT, role="label", tone="muted"), gap=0))
        card.add(lot)
        card.add(Label(self._look, sentence, role="value", tone="muted", lines=3))
        card.body.addStretch(1)
        card.body.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._column.addWidget(card, 1)

    def _type(self, key: str) -> None:
        longest = DAY_DIGITS if self.field is Field.USE_BY else LONGEST
        if len(self._text) < longest and not (key == "." and "." in self._text):
            self._text += key
        self.counted.emit(self._text)

    def _rub(self) -> None:
        self._text = self._text[:-1]
        self.counted.emit(self._text)

    def _chosen(self) -> None:
        self.chosen.emit(self.sender().objectName())

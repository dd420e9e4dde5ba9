"""Rows of master data and orders as lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.terms import OrderStatus
from db.queries.master_view import Field, FieldKind, MasterLine, fields_of
from db.queries.order_list import PLANNED, OrderLine
from panel import wording
from panel.supervisor.master import master_words as words
from panel.supervisor.master.master_fields import said_of
from widgets.appearance import Kind
from widgets.grid import Cell, Column, GridRow

if TYPE_CHECKING:
    from collections.abc import Sequence

SHARES, SHARES_NARROW = (3, 4, 2, 2, 3), (4, 2, 3)
STATES = {
    PLANNED: ("clipboard-list", Kind.NEUTRAL), OrderStatus.RELEASED.value: ("player-play", Kind.ACCENT),
    OrderStatus.ON_HOLD.value: ("hand-stop", Kind.BAD), OrderStatus.CLOSED.value: ("circle-check", Kind.OK),
    OrderStatus.CANCELLED.value: ("x", Kind.NEUTRAL),
}  # fmt: skip
MADE_SIGN = ("checks", Kind.OK)


def shown_of(table: str, most: int) -> tuple[Field, ...]:
    """The columns that tell most: what names the row, then what must be said."""
    fields = fields_of(table)
    ordered = sorted(fields, key=lambda one: (not one.key, one.name != "name", not one.required))
    return tuple(ordered[:most])


def columns_of(table: str, most: int) -> list[Column]:
    """Their headings."""
    return [Column(words.FIELDS.get(one.name, one.name), sorts=False) for one in shown_of(table, most)]


def rows_of(table: str, lines: Sequence[MasterLine], most: int) -> list[GridRow]:
    """One line a row; keys are row ids."""
    fields = shown_of(table, most)
    return [
        GridRow(str(line.id), tuple(_cell(field, line.values[field.name], at) for at, field in enumerate(fields)))
        for line in lines
    ]


def _cell(field: Field, value: str, at: int) -> Cell:
    if field.kind is FieldKind.FLAG and value:
        return Cell(words.YES if value == "1" else words.NO)
    return Cell(said_of(field, value), bold=at == 0, code=at == 0 and field.key)


def order_columns(*, narrow: bool) -> list[Column]:
    """The headings of orders; ``narrow``: three of two lines each."""
    names, shares = (words.ORDER_NARROW, SHARES_NARROW) if narrow else (words.ORDER_HEADINGS, SHARES)
    return [Column(name, share, sorts=False) for name, share in zip(names, shares, strict=True)]


def order_rows(orders: Sequence[OrderLine], *, narrow: bool) -> list[GridRow]:
    """One line an order; keys are their numbers."""
    rows = []
    for one in orders:
        made = one.status == OrderStatus.RELEASED.value and one.good >= one.quantity
        icon, kind = MADE_SIGN if made else STATES.get(one.status, ("clock", Kind.NEUTRAL))
        state = words.MADE if made else words.ORDER_STATES.get(one.status, one.status)
        amount = f"{wording.number(one.good)} / {wording.number(one.quantity)}"
        due, told = wording.short_day(one.due_on) if one.due_on else "", Cell(state, icon=icon, kind=kind)
        if narrow:
            cells: tuple[Cell, ...] = (
                Cell(one.order_no, one.item_name, bold=True, code=True), Cell(due, amount), told,
            )  # fmt: skip
        else:
            cells = (Cell(one.order_no, bold=True, code=True), Cell(one.item_name), Cell(amount), Cell(due), told)
        rows.append(GridRow(one.order_no, cells))
    return rows

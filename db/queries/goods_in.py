"""Goods that come in: whom they may come from, what they may be, what a scan of their label says."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from itertools import count
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select

from db.domain.codes import LONGEST_CODE, ScannedCode
from db.domain.gs1.message import Gs1
from db.domain.label_values import amount_on_label, date_on_label
from db.domain.supplier_labels import LabelField, Marks
from db.domain.terms import ItemKind, Tracking
from db.models.master import item, plant, supplier
from db.models.material import identifier, receipt, trackable, trackable_state
from db.queries.orders import plant_today
from db.queries.scanned import item_of_gtin
from db.queries.supplier_labels import label_read


@dataclass(frozen=True)
class SupplierChoice:
    """A supplier as a choice."""

    code: str
    name: str
    blocked: bool = False


@dataclass(frozen=True)
class ItemChoice:
    """An item that can be received."""

    code: str
    name: str
    uom: str
    tracking: Tracking
    needs_certificate: bool
    needs_inspection: bool
    keeps: bool
    """True: it has a shelf life, so a day is asked for."""


@dataclass(frozen=True)
class Arrival:
    """What a scan says of goods. ``givers``: the suppliers whose label it may be; more than one must be asked about.

    ``their_item``: what the supplier calls the item, where that is no code of the house.
    """

    givers: tuple[SupplierChoice, ...] = ()
    item: ItemChoice | None = None
    batch: str | None = None
    quantity: Decimal | None = None
    expires_on: date | None = None
    made_on: date | None = None
    their_item: str | None = None


@dataclass(frozen=True)
class HouseLot:
    """The code that goods get here. ``again``: that lot was received before, more of it comes."""

    code: str
    again: bool = False


def currency_of_plant(connection: Connection) -> str:
    """What prices are in."""
    return str(connection.execute(select(plant.c.currency)).scalar() or "")


def suppliers_by_use(connection: Connection) -> tuple[SupplierChoice, ...]:
    """All, those with the latest receipts first."""
    last = select(func.max(receipt.c.id)).where(receipt.c.supplier_id == supplier.c.id).scalar_subquery()
    asked = select(supplier.c.code, supplier.c.name, supplier.c.blocked)
    rows = connection.execute(asked.order_by(func.coalesce(last, 0).desc(), supplier.c.name))
    return tuple(_supplier(row) for row in rows)


def givers_and_currency(connection: Connection) -> tuple[tuple[SupplierChoice, ...], str]:
    """What receiving begins with."""
    return suppliers_by_use(connection), currency_of_plant(connection)


def items_from(connection: Connection, giver: str) -> tuple[ItemChoice, ...]:
    """What is bought, that which came from this supplier before first, the latest of it at the top."""
    lots = select(func.max(trackable.c.id)).join(supplier, supplier.c.id == trackable.c.supplier_id)
    last = lots.where(trackable.c.item_id == item.c.id, supplier.c.code == giver).scalar_subquery()
    bought = _items().where(item.c.kind != ItemKind.FINISHED.value)
    rows = connection.execute(bought.order_by(func.coalesce(last, 0).desc(), item.c.kind, item.c.name))
    return tuple(_item(row) for row in rows)


def arrival_of(connection: Connection, scanned: ScannedCode, giver: str | None, moment: datetime) -> Arrival:
    """What a scan says of goods: by GS1, by the rule that was taught for a supplier's labels, else it is a batch.

    giver: the supplier, where it is known already; another one's rules are then not asked. moment: dates are read
    around the plant's day of it.
    """
    if scanned.gs1 is not None:
        return _from_gs1(connection, scanned.gs1)
    readings = label_read(connection, scanned.code)
    fitting = {code: marks for code, marks in readings.items() if giver in {None, code}}
    if not fitting:
        return Arrival(batch=scanned.code)
    givers = tuple(one for one in suppliers_by_use(connection) if one.code in fitting)
    if len(fitting) > 1:
        return Arrival(givers)
    (marks,) = fitting.values()
    return _from_label(connection, givers, marks, plant_today(connection, moment))


def _from_gs1(connection: Connection, message: Gs1) -> Arrival:
    code = item_of_gtin(connection, message.gtin)
    number = Decimal(message.count) if message.count is not None else message.weight
    return Arrival(
        item=None if code is None else item_choice(connection, code), batch=message.serial or message.lot,
        quantity=number, expires_on=message.expiry, made_on=message.production,
        their_item=message.gtin if code is None else None,
    )  # fmt: skip


def _from_label(connection: Connection, givers: tuple[SupplierChoice, ...], marks: Marks, today: date) -> Arrival:
    named = marks.get(LabelField.ITEM)
    ours = None if named is None else item_choice(connection, named)
    return Arrival(
        givers, ours, marks.get(LabelField.BATCH), amount_on_label(marks.get(LabelField.QUANTITY, "")),
        date_on_label(marks.get(LabelField.EXPIRY, ""), today), their_item=named if ours is None else None,
    )  # fmt: skip


def item_choice(connection: Connection, code: str) -> ItemChoice | None:
    """The item of a code."""
    row = connection.execute(_items().where(item.c.code == code)).one_or_none()
    return None if row is None else _item(row)


def house_lot(connection: Connection, of_item: ItemChoice, giver: str, batch: str) -> HouseLot:
    """The supplier's own number where it is free; else, as another supplier has it, one with the supplier before it."""
    if of_item.tracking is Tracking.NONE:
        return HouseLot(of_item.code)
    named = connection.execute(_lots(of_item.code).join(identifier).where(*_named(giver, batch)).limit(1)).one_or_none()
    known = named or connection.execute(_lots(of_item.code).where(trackable.c.code == batch)).one_or_none()
    if known is None:
        return HouseLot(batch)
    code, owner, births = known
    if owner in {giver, None}:
        return HouseLot(code, again=births > 0)
    taken = _lots(of_item.code)
    free = (one for one in _numbers(giver, batch) if not connection.execute(taken.where(trackable.c.code == one)).all())
    return HouseLot(next(free))


def _numbers(giver: str, batch: str) -> Iterator[str]:
    for number in count(1):
        tail = f"-{batch}" if number == 1 else f"-{batch}-{number}"
        yield (giver + tail)[-LONGEST_CODE:].lstrip("- ")


def _lots(item_code: str) -> Select[Any]:
    """Code, supplier and number of receipts of the lots of an item."""
    found = select(trackable.c.code, supplier.c.code, trackable_state.c.births).select_from(trackable)
    found = found.join(trackable_state, trackable_state.c.trackable_id == trackable.c.id)
    found = found.join(item, item.c.id == trackable.c.item_id).where(item.c.code == item_code)
    return found.outerjoin(supplier, supplier.c.id == trackable.c.supplier_id)


def _named(giver: str, batch: str) -> tuple[ColumnElement[bool], ...]:
    this = select(supplier.c.id).where(supplier.c.code == giver).scalar_subquery()
    return identifier.c.text == batch, identifier.c.supplier_id == this


def _items() -> Select[Any]:
    return select(
        item.c.code, item.c.name, item.c.uom, item.c.tracking, item.c.needs_certificate, item.c.needs_inspection,
        item.c.shelf_life_days,
    )  # fmt: skip


def _item(row: Any) -> ItemChoice:
    return ItemChoice(
        row.code, row.name, row.uom, Tracking(row.tracking), bool(row.needs_certificate), bool(row.needs_inspection),
        bool(row.shelf_life_days),
    )  # fmt: skip


def _supplier(row: Any) -> SupplierChoice:
    return SupplierChoice(row.code, row.name, bool(row.blocked))

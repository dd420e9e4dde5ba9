"""What is known of goods that come in, and what must still be asked. Pure: no widget here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import msgspec

from db.domain.commands import ReceiveLot
from db.domain.numbers import NumberRejectedError, exact
from db.domain.terms import Tracking
from db.queries.goods_in import HouseLot, ItemChoice, SupplierChoice  # noqa: TC001 - read with a draft

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.queries.goods_in import Arrival

DAY_DIGITS = 6
"""Of a day as it is typed: 31 05 26."""


class Field(StrEnum):
    """The fields, in the order in which they are asked for."""

    SUPPLIER = "supplier"
    ITEM = "item"
    BATCH = "batch"
    QUANTITY = "quantity"
    USE_BY = "use_by"
    CERTIFICATE = "certificate"
    NOTE = "note"
    PRICE = "price"


CHOSEN = frozenset({Field.SUPPLIER, Field.ITEM})
COUNTED = frozenset({Field.QUANTITY, Field.USE_BY, Field.PRICE})
"""Typed on the keypad; the rest is scanned, or typed on the keyboard."""


Named = tuple["SupplierChoice | None", "ItemChoice | None", str]


@dataclass(frozen=True)
class Goods:
    """One line of a delivery."""

    supplier: SupplierChoice | None = None
    note: str = ""
    item: ItemChoice | None = None
    batch: str = ""
    quantity: Decimal | None = None
    use_by: date | None = None
    made_on: date | None = None
    certificate: str = ""
    price: Decimal | None = None
    place: str | None = None
    lot: HouseLot | None = None

    @property
    def named(self) -> Named:
        """What decides which lot it is: supplier, item, batch."""
        return self.supplier, self.item, self.batch

    def with_supplier(self, giver: SupplierChoice) -> Goods:
        """Another supplier's number may mean another lot, and its papers are others."""
        if self.supplier == giver:
            return self
        return replace(self, supplier=giver, note="", lot=None)

    def with_item(self, item: ItemChoice) -> Goods:
        """Of a thing with a serial there is one."""
        one = Decimal(1) if item.tracking is Tracking.SERIAL else None
        kept = self.quantity if self.item is None or self.item == item else None
        return replace(self, item=item, quantity=one or kept, lot=None)

    def with_batch(self, batch: str) -> Goods:
        """Its own number decides which lot it is."""
        return replace(self, batch=batch, lot=None)

    def with_text(self, field: Field, text: str) -> Goods:
        """What was typed or scanned for a field of letters."""
        if field is Field.BATCH:
            return self.with_batch(text)
        return replace(self, note=text) if field is Field.NOTE else replace(self, certificate=text)

    def with_count(self, field: Field, text: str) -> Goods:
        """What stands on the keypad of a field; nothing while it is no amount, or no day."""
        if field is Field.USE_BY:
            return replace(self, use_by=day_typed(text))
        amount = amount_typed(text)
        return replace(self, price=amount) if field is Field.PRICE else replace(self, quantity=amount)

    def with_arrival(self, arrival: Arrival) -> Goods:
        """What a scan told, over what was there."""
        goods = self if len(arrival.givers) != 1 else self.with_supplier(arrival.givers[0])
        goods = goods if arrival.item is None else goods.with_item(arrival.item)
        goods = goods if arrival.batch is None else goods.with_batch(arrival.batch)
        whole = goods.item is not None and goods.item.tracking is Tracking.SERIAL
        return replace(
            goods,
            quantity=goods.quantity if whole or arrival.quantity is None else arrival.quantity,
            use_by=arrival.expires_on or goods.use_by,
            made_on=arrival.made_on or goods.made_on,
        )

    def next_line(self) -> Goods:
        """The same delivery, another thing."""
        return Goods(self.supplier, self.note, place=self.place)

    def missing(self) -> Iterator[Field]:
        """What must still be said, in order."""
        item = self.item
        if self.supplier is None:
            yield Field.SUPPLIER
        if item is None:
            yield Field.ITEM
        if not self.batch and not (item is not None and item.tracking is Tracking.NONE):
            yield Field.BATCH
        if self.quantity is None:
            yield Field.QUANTITY
        if item is not None and item.keeps and self.use_by is None and self.made_on is None:
            yield Field.USE_BY
        if item is not None and item.needs_certificate and not self.certificate:
            yield Field.CERTIFICATE


def amount_typed(text: str) -> Decimal | None:
    """What stands on the keypad; None while it is no amount above zero."""
    try:
        amount = exact(text)
    except NumberRejectedError:
        return None
    return amount if amount > 0 else None


def day_typed(digits: str) -> date | None:
    """Day, month, year as six digits; None while it is no day."""
    if len(digits) != DAY_DIGITS:
        return None
    try:
        return date(2000 + int(digits[4:]), int(digits[2:4]), int(digits[:2]))
    except ValueError:
        return None


def received_as(goods: Goods, head: dict[str, Any], receipt_no: str, currency: str) -> ReceiveLot:
    """The act. Raises ValueError while something is missing."""
    if goods.supplier is None or goods.item is None or goods.quantity is None or goods.lot is None:
        raise ValueError("not all is known of these goods")
    return ReceiveLot(
        **head, receipt_no=receipt_no, supplier=goods.supplier.code, item=goods.item.code, lot=goods.lot.code,
        again=goods.lot.again, quantity=goods.quantity, supplier_batch=goods.batch or None,
        delivery_note=goods.note or None, certificate_no=goods.certificate or None, unit_cost=goods.price,
        currency=currency if goods.price is not None else None, location=goods.place, made_on=goods.made_on,
        expires_on=goods.use_by,
    )  # fmt: skip


def told_of(goods: Goods) -> dict[str, Any]:
    """What is known of goods, as a draft keeps it: the lot is asked for anew."""
    told: dict[str, Any] = msgspec.to_builtins(replace(goods, lot=None), str_keys=True)
    return told


def goods_of(told: Any) -> Goods:
    """The goods of a draft; none where they cannot be read any more."""
    try:
        return msgspec.convert(told, Goods, strict=False)
    except msgspec.ValidationError:
        return Goods()

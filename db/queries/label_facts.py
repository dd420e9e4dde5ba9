"""What stands on the label of a thing or a place, beside its code."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import Connection, Table, select

from db.domain.refusals import Refusal, Refused
from db.domain.terms import TrackableKind
from db.models.master import location, slot
from db.models.production import production_order
from db.queries.boxes import contents_of
from db.queries.find import find_one


@dataclass(frozen=True)
class LabelFacts:
    """Of a thing: its item, its order, what is left of a lot (``uom``), how many things lie in a box."""

    code: str
    name: str
    kind: TrackableKind | None = None
    order_no: str | None = None
    on_hand: Decimal | None = None
    uom: str = ""
    expires_on: date | None = None
    supplier: str | None = None
    contents: int = 0


def facts_of_thing(connection: Connection, code: str, item: str | None = None) -> LabelFacts:
    """A lot, a unit or a box. Raises Refused (LOT-UNKNOWN, LOT-AMBIGUOUS)."""
    thing = find_one(connection, code, item)
    order = select(production_order.c.order_no).where(production_order.c.id == thing.origin_order_id)
    return LabelFacts(
        code=thing.code,
        name=thing.item_name,
        kind=thing.kind,
        order_no=connection.execute(order).scalar(),
        on_hand=thing.on_hand if thing.kind is TrackableKind.LOT else None,
        uom=thing.uom,
        expires_on=thing.expires_on,
        supplier=thing.supplier_name,
        contents=len(contents_of(connection, thing.id)) if thing.kind is TrackableKind.CONTAINER else 0,
    )


def facts_of_place(connection: Connection, code: str) -> LabelFacts:
    """Raises Refused (LOT-UNKNOWN): there is no such place."""
    return _named(connection, location, code)


def facts_of_slot(connection: Connection, code: str) -> LabelFacts:
    """Raises Refused (LOT-UNKNOWN): there is no such slot."""
    return _named(connection, slot, code)


def _named(connection: Connection, table: Table, code: str) -> LabelFacts:
    name = connection.execute(select(table.c.name).where(table.c.code == code)).scalar()
    if name is None:
        raise Refused(Refusal.LOT_UNKNOWN, {"code": code})
    return LabelFacts(code=code, name=name)

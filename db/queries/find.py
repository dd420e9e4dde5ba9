"""What is this code? The house's own codes first, then what others printed on it; several hits are never guessed."""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import fields
from functools import cache
from typing import Any

from sqlalchemy import (
    JSON,
    ColumnElement,
    CompoundSelect,
    Connection,
    FromClause,
    Integer,
    Select,
    String,
    Text,
    and_,
    bindparam,
    cast,
    column,
    false,
    func,
    literal,
    or_,
    select,
)

from db.domain.found import FoundTrackable
from db.domain.refusals import Refusal, Refused
from db.domain.terms import ExpiredPolicy, ItemKind, Lifecycle, Quality, TrackableKind, Tracking
from db.models.master import item, location, supplier
from db.models.material import identifier, trackable, trackable_state

MOST_CHOICES = 50
_ENUMS = {
    "kind": TrackableKind,
    "item_kind": ItemKind,
    "tracking": Tracking,
    "expired_policy": ExpiredPolicy,
    "quality": Quality,
    "lifecycle": Lifecycle,
}


def found_base() -> Select[Any]:
    """What ``found_of`` reads, of every trackable."""
    state = trackable_state
    return select(
        trackable.c.id,
        trackable.c.code.label("code"),
        trackable.c.kind,
        trackable.c.item_id,
        item.c.code.label("item"),
        item.c.name.label("item_name"),
        item.c.kind.label("item_kind"),
        item.c.tracking,
        item.c.uom,
        item.c.expired_policy,
        func.coalesce(item.c.needs_certificate, false()).label("needs_certificate"),
        func.coalesce(item.c.first_expired_first, false()).label("first_expired_first"),
        supplier.c.code.label("supplier"),
        supplier.c.name.label("supplier_name"),
        trackable.c.origin_order_id,
        trackable.c.expires_on,
        state.c.on_hand,
        state.c.quality,
        state.c.lifecycle,
        location.c.code.label("location"),
        state.c.location_id,
        state.c.packed,
    ).select_from(
        trackable.join(item, item.c.id == trackable.c.item_id)
        .join(state, state.c.trackable_id == trackable.c.id)
        .outerjoin(supplier, supplier.c.id == trackable.c.supplier_id)
        .outerjoin(location, location.c.id == state.c.location_id)
    )


@cache
def _hits(*, of_item: bool) -> CompoundSelect[Any]:
    """Built once; ``code``, and ``item_code`` where it is asked for, are given with each execution."""
    code = bindparam("code", type_=trackable.c.code.type)
    own = found_base().add_columns(literal(0).label("rank")).where(trackable.c.code == code)
    others = found_base().add_columns(literal(1).label("rank"))
    others = others.join(identifier, and_(identifier.c.trackable_id == trackable.c.id, identifier.c.text == code))
    if of_item:
        this = item.c.code == bindparam("item_code", type_=item.c.code.type)
        own, others = own.where(this), others.where(this)
    return own.union(others).order_by("rank", "item", "code").limit(MOST_CHOICES)


def find_trackables(connection: Connection, code: str, item_code: str | None = None) -> tuple[FoundTrackable, ...]:
    """Everything the code may mean, in one statement: own codes, or else identifiers. At most MOST_CHOICES."""
    asked = {"code": code} if item_code is None else {"code": code, "item_code": item_code}
    rows = connection.execute(_hits(of_item=item_code is not None), asked).mappings().all()
    best = [row for row in rows if row["rank"] == rows[0]["rank"]]
    return tuple(found_of(row) for row in best)


Asked = tuple[str, str | None]
"""A code, and the item it is of where that is known."""


@cache
def _hits_of_each(dialect: str) -> CompoundSelect[Any]:
    given, place, code, of_item = _asked(dialect)
    right = or_(of_item.is_(None), item.c.code == of_item)
    own = found_base().add_columns(literal(0).label("rank"), place).join(given, trackable.c.code == code)
    others = found_base().add_columns(literal(1).label("rank"), place)
    others = others.join(identifier, identifier.c.trackable_id == trackable.c.id)
    others = others.join(given, identifier.c.text == code)
    return own.where(right).union(others.where(right)).order_by("place", "rank", "item", "code")


def _asked(dialect: str) -> tuple[FromClause, ColumnElement[int], ColumnElement[Any], ColumnElement[Any]]:
    """Codes and items that travel as one JSON text: the table, a rising number, the code, the item."""
    text = bindparam("asked", type_=Text)
    if dialect == "sqlite":
        each = func.json_each(text).table_valued("value", column("key", Integer)).alias("asked")
        code, of_item = (func.json_extract(each.c.value, f"$[{number}]", type_=String) for number in range(2))
        return each, each.c.key.label("place"), code, of_item
    rows = func.json_array_elements(cast(text, JSON)).table_valued("value", with_ordinality="place")
    each = rows.render_derived(name="asked")
    cells = [cast(each.c.value.op("->>")(number), Text) for number in range(2)]
    return each, each.c.place.label("place"), cells[0], cells[1]


def find_each(connection: Connection, asked: Sequence[Asked]) -> list[FoundTrackable]:
    """As ``find_one`` for each of them, in one statement. Raises Refused (LOT-UNKNOWN, LOT-AMBIGUOUS)."""
    found = hits_of_each(connection, asked)
    return [the_one(things, code) for things, (code, _) in zip(found, asked, strict=True)]


def hits_of_each(connection: Connection, asked: Sequence[Asked]) -> list[list[FoundTrackable]]:
    """As ``find_trackables`` for each of them, in one statement."""
    statement = _hits_of_each(connection.dialect.name)
    rows = connection.execute(statement, {"asked": json.dumps(asked, ensure_ascii=False)}).mappings().all()
    hits = defaultdict[int, list[Any]](list)
    for row in rows:
        if row["rank"] == (hits[row["place"]] or [row])[0]["rank"]:
            hits[row["place"]].append(row)
    first = 0 if connection.dialect.name == "sqlite" else 1
    return [[found_of(row) for row in hits[first + number][:MOST_CHOICES]] for number in range(len(asked))]


def found_of(row: Any) -> FoundTrackable:
    """A row of ``found_base``, which may have more columns."""
    values = {part.name: row[part.name] for part in fields(FoundTrackable)}
    values |= {name: enum(values[name]) for name, enum in _ENUMS.items()}
    return FoundTrackable(**values)


def the_one(found: Sequence[FoundTrackable], code: str) -> FoundTrackable:
    """The only hit. Raises Refused (LOT-UNKNOWN, or LOT-AMBIGUOUS with the choices)."""
    if not found:
        raise Refused(Refusal.LOT_UNKNOWN, {"code": code})
    if len(found) > 1:
        choices = [
            {"item": one.item, "code": one.code, "kind": one.kind.value.lower(), "supplier": one.supplier or ""}
            for one in found
        ]
        raise Refused(Refusal.LOT_AMBIGUOUS, {"code": code, "choices": choices})
    return found[0]


def find_one(connection: Connection, code: str, item_code: str | None = None) -> FoundTrackable:
    """The trackable the code means. Raises Refused (LOT-UNKNOWN, LOT-AMBIGUOUS)."""
    return the_one(find_trackables(connection, code, item_code), code)


def key_of(connection: Connection, code: str, item_code: str | None = None) -> int:
    """The key alone: mostly the code is ours and means one thing, for which its index is enough. Raises as find_one."""
    asked = {"code": code} if item_code is None else {"code": code, "item_code": item_code}
    own = connection.execute(_own(of_item=item_code is not None), asked).scalars().all()
    return int(own[0]) if len(own) == 1 else find_one(connection, code, item_code).id


@cache
def _own(*, of_item: bool) -> Select[Any]:
    found = select(trackable.c.id).where(trackable.c.code == bindparam("code", type_=trackable.c.code.type)).limit(2)
    if not of_item:
        return found
    return found.join(item).where(item.c.code == bindparam("item_code", type_=item.c.code.type))

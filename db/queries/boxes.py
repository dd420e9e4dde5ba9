"""What is in a box, and which box a thing is in."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, exists, select

from db.domain.found import FoundTrackable
from db.models.master import item
from db.models.material import packing, trackable, unpacking
from db.queries.find import found_base, found_of
from db.queries.frontier import frontier_table, frontier_value
from db.queries.standing import standing


@dataclass(frozen=True)
class PackedThing:
    """One thing directly in a box, or the box that a thing is in."""

    packing_id: int
    trackable_id: int
    item: str
    code: str


def _still_packed() -> Select[Any]:
    out = exists().where(unpacking.c.packing_id == packing.c.id, standing(unpacking))
    columns = (packing.c.id, packing.c.trackable_id, item.c.code.label("item"), trackable.c.code)
    joined = select(*columns).join(trackable, trackable.c.id == packing.c.trackable_id)
    joined = joined.join(item, item.c.id == trackable.c.item_id)
    return joined.where(standing(packing), ~out)


def contents_of(connection: Connection, box_id: int) -> tuple[PackedThing, ...]:
    """What is directly in the box now, by code."""
    rows = connection.execute(_still_packed().where(packing.c.container_id == box_id).order_by(trackable.c.code))
    return tuple(PackedThing(*row) for row in rows)


def boxes_around(connection: Connection, box_id: int) -> set[int]:
    """The boxes in which this one is, at any depth; one statement, because a thing is in one box alone."""
    around = _in_box().where(packing.c.trackable_id == box_id).cte("around", recursive=True)
    outer = _in_box().join(around, packing.c.trackable_id == around.c.container_id)
    rows = connection.execute(select(around.union(outer).c.container_id))
    return set(rows.scalars())


def _in_box() -> Select[Any]:
    out = exists().where(unpacking.c.packing_id == packing.c.id, standing(unpacking))
    return select(packing.c.container_id).where(standing(packing), ~out)


def all_contents_of(connection: Connection, boxes: Sequence[int]) -> list[FoundTrackable]:
    """What is in these boxes at any depth, boxes in them included, in one statement."""
    asked = {"frontier": frontier_value(connection.dialect.name, boxes)}
    rows = connection.execute(_all_inside(connection.dialect.name), asked).mappings().all()
    directly = defaultdict[int, list[FoundTrackable]](list)
    for row in sorted(rows, key=lambda row: str(row["code"])):
        directly[row["container_id"]].append(found_of(row))
    return [one for box in boxes for one in _unfolded(box, directly)]


@cache
def _all_inside(dialect: str) -> Select[Any]:
    pair = _in_box().add_columns(packing.c.trackable_id)
    inside = pair.where(packing.c.container_id.in_(select(frontier_table(dialect).c.value))).cte(
        "inside", recursive=True
    )
    inside = inside.union(pair.join(inside, packing.c.container_id == inside.c.trackable_id))
    return found_base().add_columns(inside.c.container_id).join(inside, inside.c.trackable_id == trackable.c.id)


def _unfolded(box: int, directly: Mapping[int, list[FoundTrackable]]) -> list[FoundTrackable]:
    inside, waiting = list[FoundTrackable](), [box]
    while waiting:
        for one in directly.get(waiting.pop(), ()):
            inside.append(one)
            waiting.append(one.id)
    return inside


def box_of(connection: Connection, trackable_id: int) -> PackedThing | None:
    """The box that a thing is in now, and the packing by which it is; None while it is in none."""
    out = exists().where(unpacking.c.packing_id == packing.c.id, standing(unpacking))
    box = select(packing.c.id, trackable.c.id.label("box_id"), item.c.code.label("item"), trackable.c.code)
    box = box.join_from(packing, trackable, trackable.c.id == packing.c.container_id)
    box = box.join(item, item.c.id == trackable.c.item_id).where(standing(packing), ~out)
    row = connection.execute(box.where(packing.c.trackable_id == trackable_id)).first()
    return PackedThing(*row) if row else None


def packing_of(connection: Connection, trackable_id: int) -> int | None:
    """The packing by which a thing is in a box now; None while it is in none."""
    box = box_of(connection, trackable_id)
    return box.packing_id if box else None

"""What is in a box, and which box a thing is in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, exists, select

from db.models.master import item
from db.models.material import packing, trackable, unpacking
from db.queries.frontier import frontier_of
from db.queries.standing import standing


@dataclass(frozen=True)
class PackedThing:
    """One thing directly in a box."""

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


def all_contents_of(connection: Connection, box_id: int) -> tuple[PackedThing, ...]:
    """What is in the box at any depth, boxes in it included."""
    return tuple(all_contents_of_each(connection, [box_id])[box_id])


def all_contents_of_each(connection: Connection, boxes: Sequence[int]) -> dict[int, list[PackedThing]]:
    """The same of each of these boxes, in one statement for each level of boxes in boxes."""
    directly = dict[int, list[PackedThing]]()
    level = list(boxes)
    while level:
        directly |= {box: [] for box in level}
        inside = packing.c.container_id.in_(select(frontier_of(connection, level).c.value))
        rows = connection.execute(_still_packed().add_columns(packing.c.container_id).where(inside))
        for row in sorted(rows, key=lambda row: str(row.code)):
            directly[row.container_id].append(PackedThing(*row[:4]))
        level = [one.trackable_id for box in level for one in directly[box]]
    return {box: _unfolded(box, directly) for box in boxes}


def _unfolded(box: int, directly: Mapping[int, list[PackedThing]]) -> list[PackedThing]:
    inside, waiting = list[PackedThing](), [box]
    while waiting:
        for one in directly[waiting.pop()]:
            inside.append(one)
            waiting.append(one.trackable_id)
    return inside


def packing_of(connection: Connection, trackable_id: int) -> int | None:
    """The packing by which a thing is in a box now; None while it is in none."""
    row = connection.execute(_still_packed().where(packing.c.trackable_id == trackable_id)).first()
    return int(row[0]) if row else None

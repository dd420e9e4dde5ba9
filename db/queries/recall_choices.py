"""What a supervisor chooses from when a recall begins: doubted lots, suppliers, machines, people, shifts."""

from typing import NamedTuple

from sqlalchemy import Connection, func, select

from db.domain.command import SYSTEM
from db.domain.terms import Quality, RecallRoot, TrackableKind, Tracking
from db.models.master import item, machine, person, shift, supplier
from db.models.material import hold, trackable, trackable_state

DOUBTED = (Quality.ON_HOLD.value, Quality.REJECTED.value)


class RootChoice(NamedTuple):
    """One of them."""

    code: str
    name: str


def root_choices(connection: Connection, kind: RecallRoot) -> tuple[RootChoice, ...]:
    """All of one kind by name; of lots none, there are too many. Also those who are no longer there."""
    columns = {
        RecallRoot.SUPPLIER: (supplier.c.code, supplier.c.name),
        RecallRoot.MACHINE: (machine.c.code, machine.c.name),
        RecallRoot.PERSON: (person.c.personnel_no, person.c.name),
        RecallRoot.SHIFT: (shift.c.name, shift.c.name),
    }.get(kind)
    if columns is None:
        return ()
    code, name = columns
    rows = connection.execute(select(code, name).where(code != SYSTEM).order_by(name, code))
    return tuple(RootChoice(*row) for row in rows)


class SuspectLot(NamedTuple):
    """A lot that somebody doubts already: on hold or rejected."""

    item: str
    code: str
    item_name: str
    supplier: str | None


def suspect_lots(connection: Connection, most: int = 20) -> tuple[SuspectLot, ...]:
    """Lots on hold or rejected, those who came into doubt last first."""
    state, last = trackable_state.c, func.max(hold.c.id)
    rows = connection.execute(
        select(item.c.code, trackable.c.code, item.c.name, supplier.c.name)
        .select_from(trackable_state)
        .join(trackable, trackable.c.id == state.trackable_id)
        .join(item, item.c.id == trackable.c.item_id)
        .outerjoin(supplier, supplier.c.id == trackable.c.supplier_id)
        .outerjoin(hold, hold.c.trackable_id == trackable.c.id)
        .where(trackable.c.kind == TrackableKind.LOT.value, state.quality.in_(DOUBTED))
        .group_by(item.c.code, trackable.c.code, item.c.name, supplier.c.name, trackable.c.id)
        .order_by(func.coalesce(last, 0).desc(), trackable.c.id.desc())
        .limit(most)
    )
    return tuple(SuspectLot(*row) for row in rows)


def items_of_units(connection: Connection) -> frozenset[str]:
    """The items that are followed unit by unit, by code."""
    return frozenset(connection.execute(select(item.c.code).where(item.c.tracking == Tracking.SERIAL.value)).scalars())

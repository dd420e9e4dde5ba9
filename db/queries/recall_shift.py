"""A shift as the root of a recall: what was worked on between its hours, on the days of a period.

A night shift belongs to the day on which it starts. Work without times was in no shift that anybody could name.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime

from sqlalchemy import Connection, case, func, select

from db.domain.shifts import ShiftHours, shifts_between
from db.models.fitting import unit_pass
from db.models.master import shift
from db.models.production import order_stage, stage_event
from db.queries.reports.head import plant_head
from db.queries.reports.recall_roots import EmptyRootError, Period, Roots, outputs_of
from db.queries.standing import standing

Window = tuple[datetime, datetime]


def roots_of_shift(connection: Connection, name: str, period: Period) -> Roots:
    """What was worked on in a shift. Raises EmptyRootError, also for a period that has an open end."""
    known = connection.execute(select(shift.c.starts, shift.c.ends).where(shift.c.name == name)).one_or_none()
    if known is None or period.start is None or period.end is None:
        raise EmptyRootError("shift", name, known is not None)
    hours = ShiftHours(name, known.starts, known.ends)
    spans = shifts_between([hours], plant_head(connection).timezone, period.start, period.end)
    windows = [(one.span.start, one.span.end) for one in spans]
    runs = _orders_in(connection, windows)
    passes = _passes_in(connection, windows)
    orders = frozenset((*runs, *(order for _, order in passes)))
    if not orders:
        raise EmptyRootError("shift", name, known=True)
    return Roots(made=outputs_of(connection, orders) | {unit: True for unit, _ in passes}, orders=orders)


def _touches(windows: Sequence[Window], first: datetime, last: datetime | None) -> bool:
    """Whether something that began at ``first`` and ended at ``last`` (None: goes on) was going on in the hours."""
    return any(first < end and (last is None or last > start or first >= start) for start, end in windows)


def _orders_in(connection: Connection, windows: Sequence[Window]) -> Iterator[int]:
    if not windows:
        return
    event = stage_event.c
    first, ended = func.min(event.at), func.max(case((event.event.in_(("FINISH", "LEAVE")), event.at)))
    runs = connection.execute(
        select(order_stage.c.order_id, first, ended)
        .join(stage_event, event.order_stage_id == order_stage.c.id)
        .where(standing(stage_event))
        .group_by(order_stage.c.order_id, event.order_stage_id, event.person_id, event.run)
        .having(first < windows[-1][1])
    )
    yield from (order for order, began, left in runs if _touches(windows, began, left))


def _passes_in(connection: Connection, windows: Sequence[Window]) -> set[tuple[int, int]]:
    """Units that passed within the hours, with their order."""
    if not windows:
        return set()
    own = unit_pass.c
    passes = connection.execute(
        select(own.trackable_id, own.order_id, own.passed_at).where(
            standing(unit_pass), own.passed_at >= windows[0][0], own.passed_at < windows[-1][1]
        )
    )
    return {(unit, order) for unit, order, at in passes if any(start <= at < end for start, end in windows)}

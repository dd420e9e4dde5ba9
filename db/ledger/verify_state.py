"""State rebuilt from the facts that stand, and compared where it lies: only what differs leaves the database."""

from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Executable,
    FromClause,
    Select,
    String,
    Table,
    and_,
    case,
    func,
    literal,
    literal_column,
    or_,
    select,
    union_all,
)

from db.domain.terms import OrderStatus, Quality, RunEvent, StageStatus
from db.ledger.fault import Fault, FaultKind
from db.ledger.kept import raw
from db.models import metadata
from db.models.columns import Effect
from db.models.ledger import reversal
from db.models.material import (
    LIFECYCLE,
    ON_HAND,
    QUALITY,
    movement,
    quality_change,
    receipt_line,
    trackable,
    trackable_state,
)
from db.models.production import (
    order_event,
    order_stage,
    order_state,
    production_order,
    run_state,
    stage_event,
    stage_state,
)

Found = tuple[FaultKind, str, Executable]


def check_state(connection: Connection) -> Iterator[Fault]:
    """Every state row that facts give: there, no more of them, and each column as the facts have it."""
    for kind, what, statement in _checks():
        table, _, column = what.partition(".")
        for row in connection.execute(statement):
            detail = f"{column}: {row[1]} -> {row[2]}" if column else "one row for each fact that opens one"
            yield Fault(kind, table, str(row[0]), detail)
    yield from _runs(connection)


@cache
def _checks() -> tuple[Found, ...]:
    """Built once."""
    return tuple(chain(_rows(), _sums(), _last_words(), _derived()))


def _stands(fact: FromClause) -> ColumnElement[bool]:
    return fact.c.entry_id.not_in(select(reversal.c.reversed_entry_id))


def _rows() -> Iterator[Found]:
    """State rows without their fact, and facts without their state row."""
    nothing = literal("")
    for state, opener in ((trackable_state, trackable), (order_state, production_order), (stage_state, order_stage)):
        key = next(iter(state.primary_key.columns))
        yield (
            FaultKind.STATE_MISSING,
            state.name,
            select(opener.c.id, nothing, nothing)
            .outerjoin(state, key == opener.c.id)
            .where(key.is_(None)),
        )  # fmt: skip
        yield (
            FaultKind.STATE_ADDED,
            state.name,
            select(key, nothing, nothing).outerjoin(opener, key == opener.c.id).where(opener.c.id.is_(None)),
        )


def _sums() -> Iterator[Found]:
    """Each column that effects add up to."""
    parts: dict[tuple[str, str], list[Select[Any]]] = {}
    for fact in metadata.sorted_tables:
        for effect in fact.info.get("effects", ()):
            parts.setdefault((effect.state, effect.column), []).append(_addends(fact, effect))
    for (state_name, column), addends in parts.items():
        state = metadata.tables[state_name]
        key = next(iter(state.primary_key.columns))
        every = union_all(*addends).subquery()
        total = select(every.c.key, func.sum(every.c.amount).label("total")).group_by(every.c.key).subquery()
        expected = func.coalesce(total.c.total, 0)
        differs = select(key, expected, raw(state.c[column])).outerjoin(total, total.c.key == key)
        yield FaultKind.STATE_CHANGED, f"{state_name}.{column}", differs.where(raw(state.c[column]).element != expected)


def _addends(fact: Table, effect: Effect) -> Select[Any]:
    amount = raw(fact.c[effect.amount]).element if effect.amount else literal_column("1")
    rows = select(fact.c[effect.key].label("key"), (amount * effect.sign).label("amount")).where(_stands(fact))
    return rows.where(fact.c[effect.when[0]] == effect.when[1]) if effect.when else rows


def _last(value: ColumnElement[Any], fact: Table, *conditions: ColumnElement[bool]) -> Any:
    newest = select(value).where(_stands(fact), *conditions).order_by(fact.c.id.desc())
    return newest.limit(1).scalar_subquery()


def _last_words() -> Iterator[Found]:
    """Each column that the last standing fact decides."""
    thing, order, stage = trackable_state.c.trackable_id, order_state.c.order_id, stage_state.c.order_stage_id
    said = _last(quality_change.c.quality, quality_change, quality_change.c.trackable_id == thing)
    placed = receipt_line.c.location_id.is_not(None)
    received = _last(receipt_line.c.location_id, receipt_line, receipt_line.c.trackable_id == thing, placed)
    place = func.coalesce(_last(movement.c.to_id, movement, movement.c.trackable_id == thing), received)
    status = _last(order_event.c.status, order_event, order_event.c.order_id == order)
    yield _unlike(trackable_state.c.base_quality, func.coalesce(said, Quality.RELEASED.value))
    yield _unlike(trackable_state.c.location_id, place)
    kind = select(trackable.c.kind).where(trackable.c.id == thing).scalar_subquery()
    yield _unlike(trackable_state.c.kind, kind)
    yield _unlike(order_state.c.status, func.coalesce(status, OrderStatus.CANCELLED.value))
    yield _unlike(stage_state.c.status, _stage_status(stage))


def _stage_status(stage: ColumnElement[Any]) -> ColumnElement[str]:
    work = select(stage_event.c.id).where(stage_event.c.order_stage_id == stage, _stands(stage_event))
    done = work.where(stage_event.c.event == RunEvent.FINISH.value).exists()
    return case(
        (done, StageStatus.FINISHED.value), (work.exists(), StageStatus.RUNNING.value), else_=StageStatus.OPEN.value
    )


def _unlike(column: Any, expected: Any) -> Found:
    """The rows of a state table whose column is not what it should be, nulls included."""
    table = column.table
    key = next(iter(table.primary_key.columns))
    differs = select(key, expected.label("expected"), column).where(column.is_distinct_from(expected))
    return FaultKind.STATE_CHANGED, f"{table.name}.{column.name}", differs


def _derived() -> Iterator[Found]:
    """What the database works out itself from the sums."""
    state = trackable_state.c
    for column, expression in ((state.on_hand, ON_HAND), (state.lifecycle, LIFECYCLE), (state.quality, QUALITY)):
        expected: ColumnElement[Any] = literal_column(f"({expression})")
        found = raw(column).element
        differs = select(state.trackable_id, expected, found).where(found.is_distinct_from(expected))
        yield FaultKind.STATE_CHANGED, f"trackable_state.{column.name}", differs


def _runs(connection: Connection) -> Iterator[Fault]:
    """Where each person stands on each stage: after the last of their standing events."""
    own = (stage_event.c.order_stage_id, stage_event.c.person_id)
    newest = func.max(case((_stands(stage_event), stage_event.c.id)))
    last = select(*own, newest.label("last")).group_by(*own).subquery()
    said = stage_event.alias("said")
    same = and_(run_state.c.order_stage_id == last.c.order_stage_id, run_state.c.person_id == last.c.person_id)
    expected = (
        func.coalesce(said.c.run, 0),
        func.coalesce(said.c.event, RunEvent.LEAVE.value),
        raw(said.c.at).element,
    )
    found = (run_state.c.run, run_state.c.last_event, raw(run_state.c.since).element)
    differs = or_(*(one.is_distinct_from(other) for one, other in zip(found, expected, strict=True)))
    key = last.c.order_stage_id.cast(String) + "/" + last.c.person_id.cast(String)
    both = select(key, run_state.c.order_stage_id, *expected).select_from(
        last.outerjoin(run_state, same).outerjoin(said, said.c.id == last.c.last)
    )
    for name, there, *row in connection.execute(both.where(or_(run_state.c.order_stage_id.is_(None), differs))):
        kind = FaultKind.STATE_MISSING if there is None else FaultKind.STATE_CHANGED
        yield Fault(kind, "run_state", name, f"expected run, event, since: {row}")
    extra = select(run_state.c.order_stage_id, run_state.c.person_id).outerjoin(last, same)
    for stage, person in connection.execute(extra.where(last.c.order_stage_id.is_(None))):
        yield Fault(FaultKind.STATE_ADDED, "run_state", f"{stage}/{person}", "no work tells of it")

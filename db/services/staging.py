"""Work on the stages of an order: started, paused with a reason, resumed, left, finished; by several people."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import Row, exists, null, select, update

from db.domain.answers import StageWork
from db.domain.commands import FinishStage, LeaveStage, PauseStage, ResumeStage, StartStage, WorkOnStage
from db.domain.numbers import plain
from db.domain.refusals import Refusal, Refused
from db.domain.terms import RunEvent, StageStatus
from db.ledger.act import Act
from db.models.fitting import unit_pass
from db.models.master import machine, person, work_center
from db.models.production import order_stage, production_order, run_state, stage_event, stage_state
from db.queries.orders import OrderFacts, open_order, order_facts
from db.queries.standing import standing
from db.services.clearing import refuse_unchecked, refuse_unskilled
from db.services.rights import refuse_other_than_leaders

CLOCK_TOLERANCE = timedelta(minutes=5)
WORKING = frozenset({RunEvent.START.value, RunEvent.RESUME.value})


@dataclass(frozen=True)
class _Stage:
    id: int
    sequence: int
    name: str
    work_center: str | None
    status: StageStatus
    good: Decimal
    scrap: Decimal
    qualification: str | None
    plan_id: int | None


@dataclass(frozen=True)
class _Run:
    """How often a person began to work on the stage, their last event (None: never there), and when it was."""

    run: int
    last: str | None
    since: datetime | None

    @property
    def under_way(self) -> bool:
        return self.last in WORKING or self.last == RunEvent.PAUSE.value


def start_stage(act: Act, command: StartStage) -> StageWork:
    """A person begins, joins, takes over. Raises Refused (WO-*, OP-PREVIOUS-OPEN, SE-ALREADY-RUNNING, SE-OTHER-JOB)."""
    order, stage, before = _open(act, command)
    if before and before.status is not StageStatus.FINISHED and before.good == 0 and not _passed_on(act, before):
        facts = {"stage": stage.name, "previous": before.name, "order": order.order_no}
        act.unless_allowed(Refused(Refusal.OP_PREVIOUS_OPEN, facts))
    own, others, elsewhere = _runs(act, stage)
    if own.under_way:
        raise Refused(Refusal.SE_ALREADY_RUNNING, {"stage": stage.name, "order": order.order_no})
    _refuse_elsewhere(stage, elsewhere)
    refuse_unskilled(act, stage)
    if leaving := _replaced(act, command, others):
        _leave(act, command, stage, leaving)
    act.revise_at_end(stage_state, stage.id, status=StageStatus.RUNNING.value)
    return _note(act, command, order, stage, RunEvent.START, _Run(own.run + 1, own.last, own.since))


def _replaced(act: Act, command: StartStage, others: Mapping[int, _Run]) -> dict[int, int]:
    """Those whose place is taken, by key, in that run of theirs."""
    if not command.instead_of:
        return {}
    keys = act.connection.scalars(select(person.c.id).where(person.c.personnel_no.in_(command.instead_of)))
    return {key: others[key].run for key in sorted(keys) if key in others and others[key].under_way}


def _passed_on(act: Act, stage: _Stage) -> bool:
    """Whether a unit has passed it: pieces go on one by one before all of them are done."""
    passed = exists().where(unit_pass.c.order_stage_id == stage.id, standing(unit_pass))
    return bool(act.connection.execute(select(passed)).scalar())


def _refuse_elsewhere(stage: _Stage, elsewhere: Sequence[Row[Any]]) -> None:
    """Nobody is at two stations at once; several jobs at one station share the time. Raises Refused (SE-OTHER-JOB)."""
    for one in elsewhere:
        facts = {"stage": stage.name, "other": one.order_no, "station": one.station}
        raise Refused(Refusal.SE_OTHER_JOB, facts)


def pause_stage(act: Act, command: PauseStage) -> StageWork:
    """A person interrupts; the command's reason says why. Raises Refused (SE-NOT-RUNNING, SE-PAUSE-REASON)."""
    if not command.reason:
        raise Refused(Refusal.SE_PAUSE_REASON, {"order": command.order_no})
    return _move(act, command, RunEvent.PAUSE, WORKING)


def resume_stage(act: Act, command: ResumeStage) -> StageWork:
    """A person goes on. Raises Refused (SE-NOT-RUNNING, SE-OTHER-JOB)."""
    return _move(act, command, RunEvent.RESUME, frozenset({RunEvent.PAUSE.value}))


def leave_stage(act: Act, command: LeaveStage) -> StageWork:
    """A person stops while the stage goes on, or a leader says that somebody had.

    Raises Refused (SE-NOT-RUNNING; of somebody else also ID-NO-ROLE, SE-FUTURE).
    """
    if command.whose is not None:
        return _sign_off(act, command, command.whose)
    return _move(act, command, RunEvent.LEAVE, WORKING | {RunEvent.PAUSE.value})


def _sign_off(act: Act, command: LeaveStage, whose: str) -> StageWork:
    """Their run ends when they stopped, not when somebody noticed: else hours that nobody worked would be paid for."""
    refuse_other_than_leaders(act)
    order, stage, _ = _open(act, command, resting=True)
    key = act.connection.execute(select(person.c.id).where(person.c.personnel_no == whose)).scalar()
    forgotten = _runs(act, stage)[1].get(key) if key is not None else None
    at = command.stopped_at or act.now
    if at > act.now:
        raise Refused(Refusal.SE_FUTURE, {"stage": stage.name, "at": at.isoformat()})
    if key is None or forgotten is None or not forgotten.under_way or (forgotten.since and at < forgotten.since):
        raise Refused(Refusal.SE_NOT_RUNNING, {"stage": stage.name, "order": order.order_no})
    told = _event(act, command, stage, RunEvent.LEAVE) | {"at": at, "run": forgotten.run, "person_id": key}
    act.insert(stage_event, **told)
    run = {"order_stage_id": stage.id, "person_id": key}
    act.revise_state(run_state, run, run=forgotten.run, last_event=RunEvent.LEAVE.value, since=at)
    return StageWork(order.order_no, stage.name, RunEvent.LEAVE.value)


def finish_stage(act: Act, command: FinishStage) -> StageWork:
    """The stage is done; everybody still on it leaves. Raises Refused (SE-NOT-RUNNING, FN-QTY-*, FN-SCRAP-REASON)."""
    order, stage, _ = _open(act, command)
    own, others, _ = _runs(act, stage)
    if not own.under_way:
        raise Refused(Refusal.SE_NOT_RUNNING, {"stage": stage.name, "order": order.order_no})
    _refuse_counts(act, command, order, stage)
    refuse_unchecked(act, stage, order.id)
    leaving = {key: one.run for key, one in others.items() if one.under_way}
    if leaving:
        _leave(act, command, stage, leaving)
    act.revise_at_end(stage_state, stage.id, status=StageStatus.FINISHED.value)
    return _note(act, command, order, stage, RunEvent.FINISH, own, good=command.good, scrap=command.scrap)


def _leave(act: Act, command: WorkOnStage, stage: _Stage, leaving: Mapping[int, int]) -> None:
    """Everybody else who is still on it, by key, in that run of theirs."""
    head = _event(act, command, stage, RunEvent.LEAVE)
    act.insert_all(stage_event, [{**head, "run": run, "person_id": key} for key, run in leaving.items()])
    here = (run_state.c.order_stage_id == stage.id) & run_state.c.person_id.in_(leaving)
    act.connection.execute(update(run_state).where(here).values(last_event=RunEvent.LEAVE.value, since=act.now))


def _refuse_counts(act: Act, command: FinishStage, order: OrderFacts, stage: _Stage) -> None:
    total = command.good + command.scrap
    if command.good < 0 or command.scrap < 0 or total == 0:
        raise Refused(Refusal.FN_QTY_ZERO, {"order": order.order_no})
    if stage.good + stage.scrap + total > order.planned:
        left = plain(order.planned - stage.good - stage.scrap)
        over = {"order": order.order_no, "left": left, "planned": plain(order.planned)}
        act.unless_allowed(Refused(Refusal.FN_QTY_OVER, over))
    if command.scrap and not command.reason:
        raise Refused(Refusal.FN_SCRAP_REASON, {"order": order.order_no, "scrap": plain(command.scrap)})


def _move(act: Act, command: WorkOnStage, event: RunEvent, allowed: frozenset[str]) -> StageWork:
    order, stage, _ = _open(act, command, resting=event is not RunEvent.RESUME)
    own, _, elsewhere = _runs(act, stage)
    if own.last not in allowed:
        raise Refused(Refusal.SE_NOT_RUNNING, {"stage": stage.name, "order": order.order_no})
    if event is RunEvent.RESUME:
        _refuse_elsewhere(stage, elsewhere)
    return _note(act, command, order, stage, event, own)


def _open(act: Act, command: WorkOnStage, *, resting: bool = False) -> tuple[OrderFacts, _Stage, _Stage | None]:
    """The order, the stage, and the stage before it. Raises Refused (WO-*, WO-OTHER-STATION, SE-FUTURE).

    ``resting``: also of an order that is held or closed by now; whoever works on it must be able to stop.
    """
    order = (order_facts if resting else open_order)(act.connection, command.order_no)
    rows = act.connection.execute(
        select(
            order_stage.c.id,
            order_stage.c.sequence,
            order_stage.c.name,
            work_center.c.code,
            stage_state.c.status,
            stage_state.c.good,
            stage_state.c.scrap,
            order_stage.c.qualification,
            order_stage.c.plan_id,
        )
        .join(stage_state, stage_state.c.order_stage_id == order_stage.c.id)
        .outerjoin(work_center, work_center.c.id == order_stage.c.work_center_id)
        .where(order_stage.c.order_id == order.id)
        .order_by(order_stage.c.sequence)
        .with_for_update(of=stage_state)
    )
    stages = [_Stage(row[0], row[1], row[2], row[3], StageStatus(row[4]), *row[5:]) for row in rows]
    here = next((stage for stage in stages if stage.sequence == command.stage_sequence), None)
    if here is None:
        raise Refused(Refusal.WO_NO_ROUTING, {"item": order.item})
    if command.work_center and here.work_center and command.work_center != here.work_center:
        raise Refused(Refusal.WO_OTHER_STATION, {"stage": here.name, "station": here.work_center})
    if here.status is StageStatus.FINISHED:
        raise Refused(Refusal.SE_NOT_RUNNING, {"stage": here.name, "order": order.order_no})
    before = [stage for stage in stages if stage.sequence < here.sequence]
    return order, here, before[-1] if before else None


def _runs(act: Act, stage: _Stage) -> tuple[_Run, dict[int, _Run], list[Row[Any]]]:
    """The actor's own, everybody else's by their keys, the actor's at other stations. Raises Refused (SE-FUTURE)."""
    run = (run_state.c.person_id, run_state.c.run, run_state.c.last_event, run_state.c.since)
    here = select(*run, null().label("order_no"), null().label("station")).where(run_state.c.order_stage_id == stage.id)
    there = (
        select(*run, production_order.c.order_no, work_center.c.name)
        .join(order_stage, order_stage.c.id == run_state.c.order_stage_id)
        .join(production_order, production_order.c.id == order_stage.c.order_id)
        .join(work_center, work_center.c.id == order_stage.c.work_center_id)
        .where(run_state.c.person_id == act.actor.id, run_state.c.last_event.in_(WORKING))
        .where(work_center.c.code != stage.work_center)
    )
    rows = act.connection.execute(here.union_all(there)).all()
    others = {row[0]: _Run(*row[1:4]) for row in sorted(rows, key=lambda row: int(row[0])) if row.order_no is None}
    own = others.pop(act.actor.id, None) if act.actor.id is not None else None
    if own and own.since and act.now < own.since - CLOCK_TOLERANCE:
        raise Refused(Refusal.SE_FUTURE, {"stage": stage.name})
    return own or _Run(0, None, None), others, [row for row in rows if row.order_no is not None]


def _note(
    act: Act,
    command: WorkOnStage,
    order: OrderFacts,
    stage: _Stage,
    event: RunEvent,
    own: _Run,
    good: Decimal = Decimal(0),
    scrap: Decimal = Decimal(0),
) -> StageWork:
    if act.actor.id is None:
        raise Refused(Refusal.ID_NO_ROLE, {"person": act.actor.name})
    told = {"run": own.run, "person_id": act.actor.id, "good": good, "scrap": scrap}
    act.insert(stage_event, **{**_event(act, command, stage, event), **told})
    key = {"order_stage_id": stage.id, "person_id": act.actor.id}
    now = {"run": own.run, "last_event": event.value, "since": act.now}
    if own.last is None:
        act.open_state(run_state, **key, **now)
    else:
        act.revise_state(run_state, key, **now)
    return StageWork(order.order_no, stage.name, event.value)


def _event(act: Act, command: WorkOnStage, stage: _Stage, event: RunEvent) -> dict[str, object]:
    found = select(machine.c.id).where(machine.c.code == command.machine)
    return {
        "order_stage_id": stage.id,
        "machine_id": act.connection.execute(found).scalar() if command.machine else None,
        "event": event.value,
        "at": act.now,
        "reason": command.reason,
        "note": command.note,
        "good": Decimal(0),
        "scrap": Decimal(0),
    }

"""Work on the stages of an order: started, paused with a reason, resumed, left, finished; by several people."""

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from sqlalchemy import select

from db.domain.answers import StageWork
from db.domain.commands import FinishStage, LeaveStage, PauseStage, ResumeStage, StartStage, WorkOnStage
from db.domain.numbers import plain
from db.domain.refusals import Refusal, Refused
from db.domain.terms import RunEvent, StageStatus
from db.ledger.act import Act
from db.models.master import machine, work_center
from db.models.production import order_stage, run_state, stage_event, stage_state
from db.queries.orders import OrderFacts, open_order
from db.services.clearing import refuse_unchecked, refuse_unskilled

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


def start_stage(act: Act, command: StartStage) -> StageWork:
    """A person begins or joins. Raises Refused (WO-*, OP-PREVIOUS-OPEN, SE-ALREADY-RUNNING)."""
    order, stage, before = _open(act, command)
    if before and before.status is not StageStatus.FINISHED and before.good == 0:
        facts = {"stage": stage.name, "previous": before.name, "order": order.order_no}
        act.unless_allowed(Refused(Refusal.OP_PREVIOUS_OPEN, facts))
    run, last = _run(act, stage)
    if last in WORKING or last == RunEvent.PAUSE.value:
        raise Refused(Refusal.SE_ALREADY_RUNNING, {"stage": stage.name, "order": order.order_no})
    refuse_unskilled(act, stage.id)
    act.revise_state(stage_state, {"order_stage_id": stage.id}, status=StageStatus.RUNNING.value)
    return _note(act, command, order, stage, RunEvent.START, run + 1)


def pause_stage(act: Act, command: PauseStage) -> StageWork:
    """A person interrupts; the command's reason says why. Raises Refused (SE-NOT-RUNNING, SE-PAUSE-REASON)."""
    if not command.reason:
        raise Refused(Refusal.SE_PAUSE_REASON, {"order": command.order_no})
    return _move(act, command, RunEvent.PAUSE, WORKING)


def resume_stage(act: Act, command: ResumeStage) -> StageWork:
    """A person goes on. Raises Refused (SE-NOT-RUNNING)."""
    return _move(act, command, RunEvent.RESUME, frozenset({RunEvent.PAUSE.value}))


def leave_stage(act: Act, command: LeaveStage) -> StageWork:
    """A person stops while the stage goes on. Raises Refused (SE-NOT-RUNNING)."""
    return _move(act, command, RunEvent.LEAVE, WORKING | {RunEvent.PAUSE.value})


def finish_stage(act: Act, command: FinishStage) -> StageWork:
    """The stage is done; everybody still on it leaves. Raises Refused (SE-NOT-RUNNING, FN-QTY-*, FN-SCRAP-REASON)."""
    order, stage, _ = _open(act, command)
    run, last = _run(act, stage)
    if last not in WORKING | {RunEvent.PAUSE.value}:
        raise Refused(Refusal.SE_NOT_RUNNING, {"stage": stage.name, "order": order.order_no})
    _refuse_counts(act, command, order, stage)
    refuse_unchecked(act, stage.id)
    others = act.connection.execute(
        select(run_state.c.person_id, run_state.c.run).where(
            run_state.c.order_stage_id == stage.id,
            run_state.c.person_id != act.actor.id,
            run_state.c.last_event.in_([*WORKING, RunEvent.PAUSE.value]),
        )
    ).all()
    for person_id, number in others:
        _event(act, command, stage, RunEvent.LEAVE, number, person_id)
    act.revise_state(stage_state, {"order_stage_id": stage.id}, status=StageStatus.FINISHED.value)
    return _note(act, command, order, stage, RunEvent.FINISH, run, good=command.good, scrap=command.scrap)


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
    order, stage, _ = _open(act, command)
    run, last = _run(act, stage)
    if last not in allowed:
        raise Refused(Refusal.SE_NOT_RUNNING, {"stage": stage.name, "order": order.order_no})
    return _note(act, command, order, stage, event, run)


def _open(act: Act, command: WorkOnStage) -> tuple[OrderFacts, _Stage, _Stage | None]:
    """The order, the stage, and the stage before it. Raises Refused (WO-*, WO-OTHER-STATION, SE-FUTURE)."""
    order = open_order(act.connection, command.order_no)
    rows = act.connection.execute(
        select(
            order_stage.c.id,
            order_stage.c.sequence,
            order_stage.c.name,
            work_center.c.code,
            stage_state.c.status,
            stage_state.c.good,
            stage_state.c.scrap,
        )
        .join(stage_state, stage_state.c.order_stage_id == order_stage.c.id)
        .outerjoin(work_center, work_center.c.id == order_stage.c.work_center_id)
        .where(order_stage.c.order_id == order.id)
        .order_by(order_stage.c.sequence)
        .with_for_update(of=stage_state)
    )
    stages = [_Stage(row[0], row[1], row[2], row[3], StageStatus(row[4]), row[5], row[6]) for row in rows]
    here = next((stage for stage in stages if stage.sequence == command.stage_sequence), None)
    if here is None:
        raise Refused(Refusal.WO_NO_ROUTING, {"item": order.item})
    if command.work_center and here.work_center and command.work_center != here.work_center:
        raise Refused(Refusal.WO_OTHER_STATION, {"stage": here.name, "station": here.work_center})
    if here.status is StageStatus.FINISHED:
        raise Refused(Refusal.SE_NOT_RUNNING, {"stage": here.name, "order": order.order_no})
    before = [stage for stage in stages if stage.sequence < here.sequence]
    return order, here, before[-1] if before else None


def _run(act: Act, stage: _Stage) -> tuple[int, str | None]:
    row = act.connection.execute(
        select(run_state.c.run, run_state.c.last_event, run_state.c.since).where(
            run_state.c.order_stage_id == stage.id, run_state.c.person_id == act.actor.id
        )
    ).one_or_none()
    if row is None:
        return 0, None
    if row.since and act.now < row.since - CLOCK_TOLERANCE:
        raise Refused(Refusal.SE_FUTURE, {"stage": stage.name})
    return row.run, row.last_event


def _note(
    act: Act,
    command: WorkOnStage,
    order: OrderFacts,
    stage: _Stage,
    event: RunEvent,
    run: int,
    good: Decimal = Decimal(0),
    scrap: Decimal = Decimal(0),
) -> StageWork:
    if act.actor.id is None:
        raise Refused(Refusal.ID_NO_ROLE, {"person": act.actor.name})
    _event(act, command, stage, event, run, act.actor.id, good, scrap)
    return StageWork(order.order_no, stage.name, event.value)


def _event(
    act: Act,
    command: WorkOnStage,
    stage: _Stage,
    event: RunEvent,
    run: int,
    person_id: int,
    good: Decimal = Decimal(0),
    scrap: Decimal = Decimal(0),
) -> None:
    found = select(machine.c.id).where(machine.c.code == command.machine)
    act.insert(
        stage_event,
        order_stage_id=stage.id,
        person_id=person_id,
        machine_id=act.connection.execute(found).scalar() if command.machine else None,
        run=run,
        event=event.value,
        at=act.now,
        reason=command.reason,
        note=command.note,
        good=good,
        scrap=scrap,
    )
    key = {"order_stage_id": stage.id, "person_id": person_id}
    act.revise_state(run_state, key, run=run, last_event=event.value, since=act.now)

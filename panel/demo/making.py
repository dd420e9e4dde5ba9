"""How an order of the demo plant becomes steps: released, worked on stage by stage, inspected, labelled."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

from db.domain.commands import (
    BirthUnits,
    CompleteLot,
    CompleteUnits,
    FinishStage,
    IssueMaterial,
    PauseStage,
    PrintLabel,
    ReleaseOrder,
    ResumeStage,
    StartStage,
)
from db.domain.quality_commands import InspectUnit, MeasuredValue
from db.services.completion import birth_units, complete_lot, complete_units
from db.services.inspecting import inspect_unit
from db.services.issuing import issue_material
from db.services.labelling import record_label
from db.services.ordering import release_order
from db.services.staging import finish_stage, pause_stage, resume_stage, start_stage
from panel.demo.items import ASSEMBLE, CUT, EDGE, FINAL, LACQUER, PLANS, stages_of
from panel.demo.jobs import RUNNING, Bound, Job
from panel.demo.people import AYSE, ELIF, FINN, JONAS, KEMAL, LENA, MURAT
from panel.demo.scribe import BENCH, BOOTH, SAW, Scribe, Step

if TYPE_CHECKING:
    from collections.abc import Callable

WHO = {CUT: (KEMAL, SAW), EDGE: (LENA, SAW), LACQUER: (FINN, BOOTH), ASSEMBLE: (AYSE, BENCH), FINAL: (JONAS, BENCH)}
MACHINES = {CUT: "PANEL-SAW-1", EDGE: None, LACQUER: "BOOTH-3", ASSEMBLE: None, FINAL: None}
PRINTER = "label printer ASM-02"
BATCH = 6
MORNING, NOON, AFTERNOON = 8 * 60, 12 * 60, 15 * 60
TODAY_RUNS = -170  # minutes before now
HEIGHTS = {"FINAL": 7500, "FINAL-BENCH": 4500, "FINAL-SIDEBOARD": 25}


def job_steps(job: Job) -> list[Step]:
    """Every act about one order. What runs today began within the last three hours."""
    first = job.days[0] + 1
    steps = [Step(first, NOON, partial(_release, job))]
    for stage, day in zip(stages_of(job.item), job.days, strict=False):
        steps += [Step(day, MORNING, partial(_begin, job, stage)), Step(day, AFTERNOON, partial(_end, job, stage))]
        if stage == CUT and job.bound:
            steps.append(Step(day, NOON, partial(_bear, job)))
        steps += [Step(day, NOON + 10, partial(_bind, job, bound)) for bound in job.bound if bound.stage == stage]
    last = stages_of(job.item)[-1]
    steps += [Step(job.days[-1], NOON + 30, partial(_lot, job, code, pieces)) for code, pieces in job.lots]
    if job.order_no == RUNNING:
        steps.append(Step(0, TODAY_RUNS, partial(_begin, job, last)))
        steps += _unit_steps(job, 0, TODAY_RUNS + 20, 45)
    elif job.units:
        steps += _unit_steps(job, job.days[-1], MORNING + 30, 30)
    return steps


def _unit_steps(job: Job, day: int, first: int, every: int) -> list[Step]:
    batches = range(0, job.units, BATCH)
    return [Step(day, first + number * every, partial(_units, job, at)) for number, at in enumerate(batches)]


def _release(job: Job, scribe: Scribe) -> None:
    due = scribe.calendar.now.date() + timedelta(days=job.due)
    fields: dict[str, Any] = {"order_no": job.order_no, "item": job.item, "quantity": Decimal(job.quantity)}
    scribe.write(release_order, ReleaseOrder, MURAT, **fields, due_on=due)


def _work(scribe: Scribe, job: Job, stage: int, use_case: Callable[..., Any], command: type, **more: Any) -> None:
    who, panel = WHO[stage]
    fields: dict[str, Any] = {
        "order_no": job.order_no,
        "stage_sequence": stage,
        "work_center": panel,
        "machine": MACHINES[stage],
    }
    scribe.write(use_case, command, who, panel, **fields, **more)


def _begin(job: Job, stage: int, scribe: Scribe) -> None:
    _work(scribe, job, stage, start_stage, StartStage)
    for code, quantity in job.material.get(stage, ()):
        issue(scribe, job.order_no, stage, code, quantity)


def issue(scribe: Scribe, order_no: str, stage: int, code: str, quantity: str, unit: str | None = None) -> None:
    """A lot goes into an order at a stage, or into one unit of it."""
    who, panel = WHO[stage]
    fields: dict[str, Any] = {
        "order_no": order_no,
        "stage_sequence": stage,
        "code": code,
        "quantity": Decimal(quantity),
    }
    scribe.write(issue_material, IssueMaterial, who, panel, **fields, into_unit=unit)


def _end(job: Job, stage: int, scribe: Scribe) -> None:
    if stage == CUT:
        _work(scribe, job, stage, pause_stage, PauseStage, reason="BLADE")
        scribe.pass_time(15 * 60)
        _work(scribe, job, stage, resume_stage, ResumeStage)
    late = stage != CUT
    good = job.quantity - (job.scrap if late else 0)
    scrap = job.scrap if stage == EDGE else 0
    reason = "SPLIT" if scrap else None
    _work(scribe, job, stage, finish_stage, FinishStage, good=Decimal(good), scrap=Decimal(scrap), reason=reason)


def _bear(job: Job, scribe: Scribe) -> None:
    """The units get their serials before they are done."""
    fields: dict[str, Any] = {"order_no": job.order_no, "count": job.units, "serials": job.serials}
    scribe.born[job.order_no] = scribe.write(birth_units, BirthUnits, *WHO[CUT], **fields).codes


def _bind(job: Job, bound: Bound, scribe: Scribe) -> None:
    lots = (lot for lot, count in bound.lots for _ in range(count))
    for unit, lot in zip(scribe.born[job.order_no], lots, strict=True):
        issue(scribe, job.order_no, bound.stage, lot, bound.each, unit)


def _lot(job: Job, code: str, pieces: int, scribe: Scribe) -> None:
    who, panel = WHO[EDGE]
    scribe.write(complete_lot, CompleteLot, who, panel, order_no=job.order_no, good=Decimal(pieces), lot=code)
    scribe.write(record_label, PrintLabel, who, panel, code=code, target="label printer SAW-01")


def _units(job: Job, at: int, scribe: Scribe) -> None:
    """Some units are done, the last of them defective where the job says so; each is measured and labelled."""
    count = min(BATCH, job.units - at)
    given = scribe.born.get(job.order_no, ())[at : at + count] or None
    bad = job.defective if at + count == job.units else 0
    made: list[str] = []
    for part, defective in ((count - bad, False), (bad, True)):
        if part:
            serials = given[len(made) : len(made) + part] if given else None
            fields: dict[str, Any] = {
                "order_no": job.order_no,
                "count": part,
                "serials": serials,
                "defective": defective,
            }
            made += scribe.write(complete_units, CompleteUnits, *WHO[FINAL], **fields).codes
    for code in made[: count - bad]:
        _inspect(job, code, scribe)
        scribe.write(record_label, PrintLabel, *WHO[FINAL], code=code, target=PRINTER)
    scribe.made.setdefault(job.order_no, []).extend(made)


def _inspect(job: Job, code: str, scribe: Scribe) -> None:
    plan = PLANS[job.item]
    spread = 4 if plan == "FINAL-SIDEBOARD" else 15
    middle = HEIGHTS[plan] + scribe.dice.randint(-spread, spread)
    surface = "fail" if job.order_no == RUNNING and len(scribe.failed) == 0 else "pass"
    values = tuple(
        MeasuredValue(sequence=number, value=value)
        for number, value in enumerate((f"{middle / 10:.1f}", surface, "pass"), start=1)
    )
    fields = {"code": code, "plan": plan, "values": values, "order_no": job.order_no, "stage_sequence": FINAL}
    answer = scribe.write(inspect_unit, InspectUnit, ELIF, BENCH, **fields)
    if not answer.passed:
        scribe.failed.append(code)

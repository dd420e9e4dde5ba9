"""What the job screen asks the record: the job of a card, and the lot of a scan with what the job needs of it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from db.domain.refusals import Refusal, Refused
from db.queries.job_card import stage_for
from db.queries.orders import plant_today
from db.queries.scanned import find_scanned
from db.queries.stock import LotCard, lot_card
from db.queries.work import Job, job_of

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

    from db.domain.codes import ScannedCode
    from panel.records import Leave


@dataclass(frozen=True)
class LotForJob:
    """A lot that fits this job: its card, and how much the job still needs of it."""

    job: Job
    card: LotCard
    needed: Decimal
    leave: Leave | None = None
    """By which it is allowed, where a rule alone would refuse it."""
    typed: str | None = None
    """How much somebody had typed before the panel was ended under their hands."""


def job_at(
    connection: Connection, order_no: str, stage: int | None, center: str | None, person: str, now: datetime
) -> Job:
    """The job of an order card: at the stage named, else at this station's next one. Raises Refused (WO-UNKNOWN)."""
    if stage is None:
        stage = stage_for(connection, order_no, center)
    job = job_of(connection, order_no, stage, person, now)
    if job is None:
        raise Refused(Refusal.WO_UNKNOWN, {"order": order_no})
    return job


def lot_for(connection: Connection, job: Job, code: ScannedCode, now: datetime) -> LotForJob:
    """What was scanned, as the job sees it. Raises Refused (LOT-*, CODE-NOT-A-LOT)."""
    thing = find_scanned(connection, code, [line.item for line in job.materials])
    card = lot_card(connection, thing, plant_today(connection, now))
    line = next((line for line in job.materials if line.item == thing.item), None)
    needed = max(line.needed - line.issued, Decimal(0)) if line else Decimal(0)
    return LotForJob(job, card, needed)


def kept_of_job(job: Job, **more: Any) -> dict[str, Any]:
    """What a screen of this job needs to be as it was: by way of the job, which is read again."""
    return {"route": "JOB", "order": job.order_no, "stage": job.here.sequence, **more}

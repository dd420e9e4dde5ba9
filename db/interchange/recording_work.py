"""Recording stages and inspections: who worked and measured, when, with which result."""

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import select

from db.domain.terms import RunEvent, StageStatus
from db.interchange.documents import judged, subject_of
from db.interchange.naming import UNKNOWN_PERSON, Names
from db.interchange.recording import FactRecorder
from db.interchange.sheet import Row, Sheet
from db.ledger.bulk import BulkPen
from db.models.production import order_stage, run_state, stage_event
from db.models.quality import inspection, measurement

Run = tuple[int, str, datetime | None]


class WorkRecorder:
    """Writes stages and inspections; keeps what the state rows of stages and runs will be."""

    def __init__(self, pen: BulkPen, names: Names, facts: FactRecorder) -> None:
        self._pen, self._names, self._world, self._facts = pen, names, names.world, facts
        self._runs: dict[tuple[int, int], Run] = {}
        self._statuses: dict[int, str] = {}
        self._inspections = {number: known.id for number, known in self._world.inspections.items()}
        self._passed: dict[str, bool] = {}

    def stage(self, row: Row) -> None:
        """One person's work on one stage, as a start and a finish."""
        order, sequence = self._world.orders[row["order_no"]], row["sequence"]
        if not order.stages.get(sequence):
            name = row["stage_name"] or f"Stage {sequence}"
            order.stages[sequence] = self._pen.insert(order_stage, order_id=order.id, sequence=sequence, name=name)
            order.new_stages += (order.stages[sequence],)
        stage = order.stages[sequence]
        person = self._world.masters["person"][row["worker"] or UNKNOWN_PERSON]
        run = self._run(stage, person, old=order.old)
        events = self._events(row)
        for event in events:
            counted = event is events[-1]
            self._pen.insert(
                stage_event, order_stage_id=stage, person_id=person, run=run, event=event[0].value, at=event[1],
                machine_id=self._world.key("machine", row["machine"]), note=row["notes"] if counted else None,
                good=row["quantity_good"] if counted else Decimal(0),
                scrap=row["quantity_scrap"] if counted else Decimal(0),
            )  # fmt: skip
        last, at = events[-1]
        self._runs[stage, person] = (run, last.value, at)
        finished = last is RunEvent.FINISH or self._statuses.get(stage) == StageStatus.FINISHED.value
        self._statuses[stage] = (StageStatus.FINISHED if finished else StageStatus.RUNNING).value

    def _events(self, row: Row) -> list[tuple[RunEvent, datetime | None]]:
        """Work that began and has no end is still going on; work without any time was done at some time."""
        events = [(RunEvent.START, row["started_at"])]
        if row["ended_at"] or not row["started_at"]:
            events.append((RunEvent.FINISH, row["ended_at"]))
        return events

    def _run(self, stage: int, person: int, *, old: bool) -> int:
        before = self._runs.get((stage, person))
        if before is None and old:
            same = (run_state.c.order_stage_id == stage) & (run_state.c.person_id == person)
            return int(self._pen.connection.execute(select(run_state.c.run).where(same)).scalar() or 0) + 1
        return before[0] + 1 if before else 1

    def judge(self, sheet: Sheet) -> None:
        """Find out beforehand which inspections passed in all their points."""
        for row in sheet.rows():
            number = row["inspection_no"]
            self._passed[number] = judged(row) and self._passed.get(number, True)

    def inspect(self, row: Row) -> None:
        """One point of an inspection; the first brings the inspection itself."""
        number = row["inspection_no"]
        if number not in self._inspections:
            self._inspections[number] = self._pen.insert(
                inspection, inspection_no=number, subject=row["subject"], inspected_at=row["inspected_at"],
                inspector_id=self._world.key("person", row["inspector"]), passed=self._passed[number],
                notes=row["notes"], **self._subject(row),
            )  # fmt: skip
        self._pen.insert(
            measurement, inspection_id=self._inspections[number], sequence=row.line, name=row["characteristic"],
            value=row["value"] or "", lower=row["lower"], upper=row["upper"], passed=judged(row),
        )  # fmt: skip

    def _subject(self, row: Row) -> dict[str, Any]:
        if row["subject"] == "RECEIPT":
            return {"receipt_id": self._world.receipts[row["subject_no"]].id}
        if row["subject"] == "STAGE":
            number, _, sequence = row["subject_no"].rpartition("/")
            return {"order_stage_id": self._world.orders[number].stages[int(sequence)]}
        thing = subject_of(self._names, row)
        if thing is None:
            raise LookupError(f"{row.spec.file} line {row.line} was checked and is unknown now")
        return {"trackable_id": self._facts.key_of(thing)}

    def stage_rows(self) -> Iterator[dict[str, Any]]:
        """Each stage that was worked on and its status now."""
        return ({"order_stage_id": stage, "status": status} for stage, status in self._statuses.items())

    def run_rows(self) -> Iterator[dict[str, Any]]:
        """Each person's last run on a stage."""
        for (stage, person), (run, event, at) in self._runs.items():
            yield {"order_stage_id": stage, "person_id": person, "run": run, "last_event": event, "since": at}

"""What stands beside the verdicts of a quality trail: defects, photos, what was allowed, what was reworked."""

from collections.abc import Collection, Mapping
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

from sqlalchemy import Connection, or_, select

from db.domain.report import Word
from db.domain.terms import OutputKind
from db.models.ledger import entry, override
from db.models.master import item, person
from db.models.material import trackable
from db.models.production import completion, material_issue, order_stage, output, production_order, stage_event
from db.models.quality import defect, photo
from db.queries.frontier import frontier_of
from db.queries.reports.who import People, act_columns
from db.queries.standing import standing


class DefectRow(NamedTuple):
    """One kind of defect that an inspection found. ``number``: of the inspection in this trail."""

    number: int
    defect: str
    quantity: Decimal
    note: str | None


class PhotoRow(NamedTuple):
    """A picture of an inspection; it lies beside the record under its SHA-256."""

    number: int
    point: int | None
    sha256: str
    media_type: str


class AllowedRow(NamedTuple):
    """What a rule refused and a second person allowed: ``rule`` is the refusal's code."""

    rule: str
    action: Word
    happened_at: datetime
    asked_by: str
    allowed_by: str
    allowed_by_name: str
    reason: str


class ReworkRow(NamedTuple):
    """A thing came out of an order that reworked it."""

    item: str
    code: str
    order_no: str
    completed_at: datetime
    completed_by: str | None
    completed_by_name: str | None


def defect_rows(connection: Connection, numbers: Mapping[int, int]) -> list[DefectRow]:
    """Of the inspections with these keys, by their numbers."""
    here = frontier_of(connection, sorted(numbers))
    rows = connection.execute(
        select(defect.c.inspection_id, defect.c.code, defect.c.quantity, defect.c.note)
        .join(here, defect.c.inspection_id == here.c.value)
        .where(standing(defect))
        .order_by(defect.c.id)
    )
    return sorted((DefectRow(numbers[row[0]], *row[1:]) for row in rows), key=lambda one: one.number)


def photo_rows(connection: Connection, numbers: Mapping[int, int]) -> list[PhotoRow]:
    """Of the inspections with these keys, by their numbers."""
    here = frontier_of(connection, sorted(numbers))
    rows = connection.execute(
        select(photo.c.inspection_id, photo.c.sequence, photo.c.sha256, photo.c.media_type)
        .join(here, photo.c.inspection_id == here.c.value)
        .where(standing(photo))
        .order_by(photo.c.id)
    )
    return sorted((PhotoRow(numbers[row[0]], *row[1:]) for row in rows), key=lambda one: one.number)


def allowed_rows(connection: Connection, things: Collection[int], orders: Collection[int]) -> list[AllowedRow]:
    """Of the acts that used or completed these things, and of the stages of these orders; by time."""
    mine, through = frontier_of(connection, sorted(things)), frontier_of(connection, sorted(orders))
    these, those = select(mine.c.value), select(through.c.value)
    stages = select(order_stage.c.id).where(order_stage.c.order_id.in_(those))
    issue = material_issue.c
    used = select(issue.entry_id).where(
        or_(issue.trackable_id.in_(these) & issue.order_id.in_(those), issue.into_id.in_(these))
    )
    made = select(completion.c.entry_id).where(completion.c.trackable_id.in_(these))
    worked = select(stage_event.c.entry_id).where(stage_event.c.order_stage_id.in_(stages))
    rows = connection.execute(
        select(
            override.c.code, entry.c.action, entry.c.happened_at, entry.c.person, person.c.personnel_no,
            person.c.name, override.c.reason,
        )
        .join(entry, entry.c.id == override.c.entry_id)
        .join(person, person.c.id == override.c.person_id)
        .where(standing(override), override.c.entry_id.in_(used.union(made, worked)))
        .order_by(entry.c.happened_at, override.c.id)
    )  # fmt: skip
    return [AllowedRow(*row) for row in rows]


def rework_rows(connection: Connection, people: People, things: Collection[int]) -> list[ReworkRow]:
    """By time, item, code."""
    here = frontier_of(connection, sorted(things))
    rows = connection.execute(
        select(
            item.c.code, trackable.c.code, production_order.c.order_no, entry.c.happened_at.label("at"), *act_columns()
        )
        .select_from(here)
        .join(output, output.c.trackable_id == here.c.value)
        .join(trackable, trackable.c.id == here.c.value)
        .join(item, item.c.id == trackable.c.item_id)
        .join(production_order, production_order.c.id == output.c.order_id)
        .join(entry, entry.c.id == output.c.entry_id)
        .where(standing(output), output.c.kind == OutputKind.REWORKED.value)
        .order_by(entry.c.happened_at, item.c.code, trackable.c.code, output.c.id)
    )
    done = ((row, people.did(row.act_person, row.act_row, "completed_by")) for row in rows)
    return [ReworkRow._make((*row[:4], number, people.name(number))) for row, number in done]

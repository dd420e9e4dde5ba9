"""Who may stand before the panel, and what a person has made today."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from sqlalchemy import Connection, func, select

from db.domain.terms import Role
from db.models.ledger import entry
from db.models.master import person
from db.models.production import completion, stage_event
from db.queries.secrets import has_badge, has_pin, must_change_pin
from db.queries.standing import standing


@dataclass(frozen=True)
class PersonTile:
    """A person who can sign in with a PIN, and when they last acted."""

    personnel_no: str
    name: str
    last_at: datetime | None


@dataclass(frozen=True)
class PersonListed:
    """A person as those see them who lead; ``must_change_pin``: somebody told them the PIN they have."""

    personnel_no: str
    name: str
    role: Role
    language: str
    active: bool
    has_badge: bool
    has_pin: bool
    must_change_pin: bool


@dataclass(frozen=True)
class ShiftTally:
    """What a person made since a moment."""

    good: Decimal
    scrap: Decimal


def people_here(connection: Connection, limit: int = 6) -> tuple[PersonTile, ...]:
    """Active people with a PIN, those who acted last first."""
    last = select(func.max(entry.c.happened_at)).where(entry.c.person == person.c.personnel_no).scalar_subquery()
    rows = connection.execute(
        select(person.c.personnel_no, person.c.name, last.label("last_at")).where(
            person.c.active, person.c.role != "NONE", has_pin(connection, person.c.id)
        )
    ).all()
    tiles = [PersonTile(*row) for row in rows]
    tiles.sort(key=lambda tile: (tile.last_at is None, -(tile.last_at.timestamp() if tile.last_at else 0), tile.name))
    return tuple(tiles[:limit])


def everybody(connection: Connection) -> tuple[PersonListed, ...]:
    """All people, those who can be signed in first, by name."""
    own = person.c
    doors = (door(connection, own.id) for door in (has_badge, has_pin, must_change_pin))
    shown = select(own.personnel_no, own.name, own.role, own.language, own.active, *doors)
    rows = connection.execute(shown.order_by(own.active.desc(), own.name, own.personnel_no)).all()
    return tuple(
        PersonListed(number, name, Role(role), language, *(bool(flag) for flag in flags))
        for number, name, role, language, *flags in rows
    )


def made_since(connection: Connection, personnel_no: str, since: datetime) -> ShiftTally:
    """Good and scrap that a person reported since a moment: completed pieces, and the counts of finished stages."""
    made = connection.execute(
        select(func.coalesce(func.sum(completion.c.good), 0), func.coalesce(func.sum(completion.c.defective), 0))
        .join(entry, entry.c.id == completion.c.entry_id)
        .where(entry.c.person == personnel_no, entry.c.happened_at >= since, standing(completion))
    ).one()
    scrap = connection.execute(
        select(func.coalesce(func.sum(stage_event.c.scrap), 0))
        .join(entry, entry.c.id == stage_event.c.entry_id)
        .where(entry.c.person == personnel_no, entry.c.happened_at >= since, standing(stage_event))
    ).scalar_one()
    return ShiftTally(Decimal(made[0]), Decimal(made[1]) + Decimal(scrap))


def nobody_signs_in(connection: Connection) -> bool:
    """Whether there is nobody yet whom a badge or a PIN lets in: the plant has not begun."""
    lets_in = has_badge(connection, person.c.id) | has_pin(connection, person.c.id)
    some = select(person.c.id).where(person.c.active, person.c.role != Role.NONE.value, lets_in).limit(1)
    return connection.execute(some).first() is None

"""The demo plant, made by the use cases themselves: sixty days of a furniture maker that end now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select
from uuid6 import uuid7

from db.domain.command import SYSTEM
from db.domain.commands import SetMaster
from db.ledger.writer import Ledger
from db.models.ledger import entry
from db.services.master_data import set_master
from db.services.people import give_credentials
from panel.demo.cards import DemoCard, cards
from panel.demo.goods import delivery_steps
from panel.demo.house import house_rows
from panel.demo.items import row
from panel.demo.jobs import JOBS
from panel.demo.making import job_steps
from panel.demo.people import PEOPLE, DemoPerson
from panel.demo.scribe import OFFICE, Calendar, Scribe
from panel.demo.story import story_steps

if TYPE_CHECKING:
    from datetime import datetime

    from db.domain.answers import MasterSaved
    from db.engine import Engines
    from db.ledger.act import Act

SEED = 20240315
TIMEZONE = "Europe/Berlin"


@dataclass(frozen=True)
class DemoPlant:
    """Who can sign in, and what the bench shows to scan."""

    people: tuple[DemoPerson, ...]
    cards: tuple[DemoCard, ...]


def demo_plant() -> DemoPlant:
    """The people and the cards of the demo plant, also of one that was made on another day."""
    return DemoPlant(PEOPLE, cards())


def ensure_demo(engines: Engines, now: datetime, timezone: str = TIMEZONE) -> DemoPlant:
    """The plant of a record that may have been filled before; only an empty record is filled."""
    with engines.read.connect() as connection:
        filled = connection.execute(select(entry.c.id).limit(1)).scalar() is not None
    return demo_plant() if filled else make_demo(engines, now, timezone=timezone)


def make_demo(engines: Engines, now: datetime, seed: int = SEED, timezone: str = TIMEZONE) -> DemoPlant:
    """Fill an empty, migrated record with the plant, in one transaction: all of it or nothing.

    `now` is aware; every act happens in the sixty days before it, on the plant's clock `timezone`.
    """
    with engines.write.begin() as connection:
        scribe = Scribe(engines, connection, Calendar(now, timezone), seed)
        scribe.write(set_master, SetMaster, SYSTEM, rows=house_rows(timezone))
        scribe.write(_give_all, SetMaster, SYSTEM, rows=())
        scribe.play([*delivery_steps(), *(step for job in JOBS for step in job_steps(job)), *story_steps()])
    return demo_plant()


def speak_to_everybody(engines: Engines, language: str, now: datetime) -> None:
    """From now on the panel speaks this language to all of them, for pictures of its screens."""
    people = tuple(row("person", {"personnel_no": one.number}, language=language) for one in PEOPLE)
    command = SetMaster(entry_id=uuid7(), person=SYSTEM, happened_at=now, rows=people)
    Ledger(engines, OFFICE).write(set_master, command)


def _give_all(act: Act, command: SetMaster) -> MasterSaved:
    """Badges and PINs; the command itself holds none."""
    for one in PEOPLE:
        give_credentials(act, one.number, one.token, one.pin)
    return set_master(act, command)

"""The places of the plant, and what lies at one of them."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from db.domain.found import FoundTrackable
from db.models.master import location
from db.models.material import trackable_state
from db.queries.find import found_base, found_of


@dataclass(frozen=True)
class Place:
    """Where things can lie."""

    code: str
    name: str


def places_of(connection: Connection) -> tuple[Place, ...]:
    """All places, by code."""
    rows = connection.execute(select(location.c.code, location.c.name).order_by(location.c.code))
    return tuple(Place(*row) for row in rows)


def things_at(connection: Connection, place: str, limit: int = 200) -> tuple[FoundTrackable, ...]:
    """What the record has at a place, by item and code; what is used up or gone lies nowhere."""
    rows = found_base().where(location.c.code == place, trackable_state.c.on_hand > 0)
    ordered = rows.order_by("item", "code").limit(limit)
    return tuple(found_of(row) for row in connection.execute(ordered).mappings())

"""The places where work is done."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from db.models.master import work_center


@dataclass(frozen=True)
class StationTile:
    """A work centre's code and name."""

    code: str
    name: str


def stations_of(connection: Connection) -> tuple[StationTile, ...]:
    """Every work centre, by name."""
    rows = connection.execute(select(work_center.c.code, work_center.c.name).order_by(work_center.c.name))
    return tuple(StationTile(*row) for row in rows)

"""What stands above every report: whose record it is."""

from typing import NamedTuple

from sqlalchemy import Connection, select

from db.models.master import plant


class PlantHead(NamedTuple):
    """The plant's name and its time zone (IANA)."""

    name: str
    timezone: str


def plant_head(connection: Connection) -> PlantHead:
    """Of a record without a plant: no name, UTC."""
    row = connection.execute(select(plant.c.name, plant.c.timezone).order_by(plant.c.id).limit(1)).one_or_none()
    return PlantHead(*row) if row else PlantHead("", "UTC")

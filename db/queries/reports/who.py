"""Who did an act. An act that was taken over is recorded by whoever imported it; its row tells who had done it."""

import json
from typing import Any

from sqlalchemy import ColumnElement, Connection, case, select

from db.domain.command import SYSTEM
from db.domain.terms import Source
from db.models.ledger import entry
from db.models.master import person

TAKEN_OVER = case((entry.c.source == Source.IMPORT.value, entry.c.command))
"""The command of an act that was imported; null for the acts of panels, which need not be read."""


def act_columns() -> tuple[ColumnElement[Any], ...]:
    """What ``People`` needs of an entry."""
    return entry.c.person.label("act_person"), TAKEN_OVER.label("act_row")


class People:
    """The names of persons, and who did an act."""

    def __init__(self, connection: Connection) -> None:
        rows = connection.execute(select(person.c.personnel_no, person.c.name)).all()
        self._names: dict[str, str] = {row.personnel_no: row.name for row in rows}

    def did(self, act_person: str, act_row: str | None, column: str) -> str | None:
        """The personnel number; of a row that was taken over what its ``column`` says. None where nobody is named."""
        number = act_person if act_row is None else json.loads(act_row).get("row", {}).get(column)
        return None if number == SYSTEM else number

    def name(self, number: str | None) -> str | None:
        """The name; None for nobody, the number itself where no such person is kept."""
        return self._names.get(number, number) if number else None

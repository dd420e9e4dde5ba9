"""Words that the tests of reports of figures share: master data, reversals, sections, statements counted."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, event

from db.domain.commands import MasterRow, ReverseEntry, SetMaster
from db.domain.report import Content, Fields
from db.engine import Engines
from db.services.master_data import set_master
from db.services.reversing import reverse_entry
from tests.helpers.plant import Plant


def set_rows(plant: Plant, *rows: MasterRow) -> None:
    """Master data is made or changed."""
    plant.do(set_master, SetMaster, person="1001", rows=rows)


def take_back(plant: Plant, entry: UUID) -> None:
    """The supervisor reverses an act."""
    plant.ledger.write(reverse_entry, ReverseEntry(**plant.head("1001", reason="WRONG"), reversed_entry=entry))


def columns(content: Content, section: str, *names: str) -> list[tuple[Any, ...]]:
    """These columns of a section's rows."""
    found = next(one for one in content.sections if one.name == section)
    at = [[column.name for column in found.columns].index(name) for name in names]
    return [tuple(line[n] for n in at) for line in ((found.values,) if isinstance(found, Fields) else found.rows)]


def ask(engines: Engines, query: Callable[[Connection], Content]) -> Content:
    """The answer of one report."""
    with engines.read.connect() as connection:
        return query(connection)


@contextmanager
def counting(engines: Engines) -> Iterator[list[str]]:
    """The statements that readers send meanwhile."""
    statements: list[str] = []

    def note(*given: Any) -> None:
        if given[2] != "BEGIN":
            statements.append(given[2])

    event.listen(engines.read, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(engines.read, "before_cursor_execute", note)

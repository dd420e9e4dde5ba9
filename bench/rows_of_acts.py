"""The rows that the last acts of a record left behind, as the inserts and updates that a bare driver would need."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Table, Text, cast, literal_column, select

from db.models.ledger import entry, entry_result
from db.models.material import trackable, trackable_state
from db.models.production import completion, output

if TYPE_CHECKING:
    from bench.floor.acts import Step
    from db.engine import Engines

FACTS = (trackable, output, completion)


def rows_of_acts(engines: Engines, count: int, begin: Step) -> list[list[Step]]:
    """Of each of the last acts, all completions of units; ``begin`` is their first step on SQLite."""
    mark = "?" if engines.dialect == "sqlite" else "%s"
    first = [begin] if engines.dialect == "sqlite" else []
    with engines.read.connect() as connection:
        last = select(entry.c.id, cast(entry.c.id, Text)).order_by(entry.c.sequence.desc()).limit(count)
        keys = [row[0] for row in connection.execute(last)][::-1]
        return [[*first, *_inserts(connection, key, mark), *_updates(connection, key, mark)] for key in keys]


def _inserts(connection: Connection, key: Any, mark: str) -> list[Step]:
    steps = [_insert(connection, entry, entry.c.id == key, mark)]
    steps += [_insert(connection, table, table.c.entry_id == key, mark) for table in FACTS]
    born = select(trackable.c.id).where(trackable.c.entry_id == key)
    steps.append(_insert(connection, trackable_state, trackable_state.c.trackable_id.in_(born), mark))
    return [*steps, _insert(connection, entry_result, entry_result.c.entry_id == key, mark)]


def _insert(connection: Connection, table: Table, which: Any, mark: str) -> Step:
    """Values as the driver gives them, past the converters of their types."""
    names = [column.name for column in table.c if column.computed is None]
    cells: list[Any] = [literal_column(f"{table.name}.{name}") for name in names]
    rows = [tuple(row) for row in connection.execute(select(*cells).select_from(table).where(which))]
    marks = ", ".join([mark] * len(names))
    return f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({marks})", rows, True


def _updates(connection: Connection, key: Any, mark: str) -> list[Step]:
    done = Counter(connection.execute(select(completion.c.order_id).where(completion.c.entry_id == key)).scalars())
    code = connection.execute(select(trackable.c.code).where(trackable.c.entry_id == key).limit(1)).scalar_one()
    (order_id, count), series = next(iter(done.items())), code.rpartition("-")[0]
    return [
        (f"UPDATE order_state SET good = good + {mark} WHERE order_id = {mark}", (count * 10**6, order_id), False),
        (f"UPDATE number_counter SET last = last + {mark} WHERE series = {mark}", (count, series), False),
    ]

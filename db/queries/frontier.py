"""Many keys as one parameter (the text of an array, or of JSON on SQLite), and statements compiled once for them.

SQLAlchemy takes longer to hand a large statement over than SQLite takes to answer it. What is asked all day is
therefore compiled once and goes to the driver as text.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Connection,
    CursorResult,
    Dialect,
    FromClause,
    Text,
    TextualSelect,
    bindparam,
    cast,
    column,
    func,
    literal_column,
    text,
)
from sqlalchemy.dialects import registry
from sqlalchemy.sql.elements import ClauseElement
from sqlalchemy.sql.selectable import SelectBase

DRIVERS = {"sqlite": "sqlite", "postgresql": "postgresql.psycopg"}
MARKS = {"sqlite": ":frontier", "postgresql": "CAST(:frontier AS bigint[])"}
PLACE = "frontier_goes_here"
"""Stands for the parameter while a statement is compiled: constants must become text, the parameter must not."""


def frontier_of(connection: Connection, ids: Collection[int]) -> FromClause:
    """The ids as a table with the column ``value``, handed over as one parameter."""
    return frontier_table(connection.dialect.name, frontier_value(connection.dialect.name, ids))


def frontier_table(dialect: str, value: Any = None, name: str = "frontier") -> FromClause:
    """The same for a statement that is built once: the ids are given with each execution, under ``name``."""
    given = value is not None  # several of them may stand in one statement
    if dialect == "postgresql":
        return _unnested(cast(bindparam(name, value, Text, unique=given), ARRAY(BigInteger)))
    return _each(bindparam(name, value, Text, unique=given))


def frontier_place(dialect: str) -> FromClause:
    """The same in a statement that ``prepared`` will compile."""
    return (_unnested if dialect == "postgresql" else _each)(literal_column(PLACE))


def _unnested(keys: Any) -> FromClause:
    return func.unnest(keys).table_valued("value").render_derived(name="frontier")


def _each(keys: Any) -> FromClause:
    return func.json_each(keys).table_valued("value").alias("frontier")


def frontier_value(dialect: str, ids: Collection[int]) -> str:
    """The ids as the one text that they travel in: the driver takes longer over a list."""
    return ("{%s}" if dialect == "postgresql" else "[%s]") % ",".join(map(str, ids))


@dataclass(frozen=True)
class Prepared:
    """A compiled statement about the keys of a frontier."""

    text: TextualSelect

    def rows(self, connection: Connection, ids: Collection[int]) -> Sequence[Sequence[Any]]:
        """What the statement finds for these keys, its columns read as their types say."""
        return self._asked(connection, ids).all()

    def raw_rows(self, connection: Connection, ids: Collection[int]) -> Sequence[Sequence[Any]]:
        """The same as the driver gives it, in half the time: amounts are millionths."""
        found = self._asked(connection, ids)
        rows: Sequence[Sequence[Any]] = found.cursor.fetchall()
        found.close()
        return rows

    def _asked(self, connection: Connection, ids: Collection[int]) -> CursorResult[Any]:
        return connection.execute(self.text, {"frontier": frontier_value(connection.dialect.name, ids)})


@cache
def _dialect(name: str) -> Dialect:
    """For compiling only; PostgreSQL's takes long to load and is not needed on SQLite."""
    made: Dialect = registry.load(DRIVERS[name])(paramstyle="named")
    return made


def compiled_text(statement: ClauseElement, dialect: str) -> str:
    """The statement with its constants in it, and PLACE where the keys go."""
    return str(statement.compile(dialect=_dialect(dialect), compile_kwargs={"literal_binds": True}))


def _frontier_first(text: str) -> str:
    """SQLite keeps the sequence of a CROSS JOIN. A small table it would rather read whole, once for each key."""
    return text.replace(f"json_each({PLACE}) AS frontier JOIN", f"json_each({PLACE}) AS frontier CROSS JOIN")


def prepared(statement: SelectBase, dialect: str) -> Prepared:
    """Compile a statement, all constants in it, whose one parameter is its ``frontier_place``."""
    written = _frontier_first(compiled_text(statement, dialect)).replace(":", r"\:").replace(PLACE, MARKS[dialect])
    kinds = [column.type for column in statement.selected_columns]
    return Prepared(text(written).columns(*(column(f"c{n}", kind) for n, kind in enumerate(kinds))))

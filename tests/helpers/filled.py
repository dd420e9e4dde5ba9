"""A record with very many rows in every table of facts, to ask a database how it would look something up."""

from sqlalchemy import Column, Index, String, Table, UniqueConstraint, Uuid

from db.engine import Engines
from db.models import metadata
from db.models.columns import Kind
from tests.helpers.administrator import unguarded

AFAR = 1_000_000
"""Where the keys of the rows begin that are put in: no row of the story has such a one."""
UUIDS = {"sqlite": "printf('%032x', n)", "postgresql": "CAST(lpad(to_hex(n), 32, '0') AS uuid)"}
NUMBERS = "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < {many})"
COPIES = "INSERT INTO {table} ({names}) SELECT {values} FROM (SELECT * FROM {table} LIMIT 1) AS one CROSS JOIN numbers"


def fill(engines: Engines, many: int) -> set[str]:
    """Copy a row of each table of facts so often, with other keys; and let the planner know. The tables' names."""
    facts = [table for table in metadata.sorted_tables if table.info["kind"] is Kind.FACT]
    with unguarded(engines) as bare:
        for table in facts:
            names = [column.name for column in table.c if column.computed is None]
            values = [_value(table, table.c[name], engines.dialect) for name in names]
            copies = COPIES.format(table=table.name, names=", ".join(names), values=", ".join(values))
            bare.execute(NUMBERS.format(many=many) + copies)
    with engines.write.begin() as connection:
        connection.exec_driver_sql("ANALYZE")
    return {table.name for table in facts}


def _value(table: Table, column: Column[object], dialect: str) -> str:
    if isinstance(column.type, Uuid):
        return UUIDS[dialect]
    if column.primary_key or column.foreign_keys:
        return f"{AFAR} + n"
    if not _once(table, column):
        return column.name
    return f"{column.name} || n" if isinstance(column.type, String) else f"{AFAR} + n"


def _once(table: Table, column: Column[object]) -> bool:
    """Whether a value stands only once in the table."""
    keys = [one for one in (*table.constraints, *table.indexes) if isinstance(one, UniqueConstraint | Index)]
    return any(column.name in one.columns for one in keys if isinstance(one, UniqueConstraint) or one.unique)

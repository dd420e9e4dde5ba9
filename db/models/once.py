"""A row of state that may be there already: made if it is missing, left alone if somebody else was first."""

from typing import Any

from sqlalchemy import Connection, Table


def insert_unless_there(connection: Connection, table: Table, **values: Any) -> None:
    """INSERT ... ON CONFLICT DO NOTHING, in the words of the connection's database."""
    # On first use: the PostgreSQL dialect pulls in asyncio, which a panel on SQLite should not wait for.
    if connection.dialect.name == "sqlite":
        from sqlalchemy.dialects.sqlite import insert
    else:
        from sqlalchemy.dialects.postgresql import insert  # type: ignore[assignment]
    connection.execute(insert(table).values(values).on_conflict_do_nothing())

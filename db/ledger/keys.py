"""Keys of rows that are still to be written, taken from the database in blocks."""

from sqlalchemy import Connection, Table, func, select

BLOCK = 500


class Keys:
    """SQLite: the writer's lock makes counting on safe. PostgreSQL: each block comes from the table's sequence."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._left: dict[str, list[int]] = {}
        self._last: dict[str, int] = {}

    def take(self, table: Table) -> int:
        """The key of the next new row of this table."""
        left = self._left.get(table.name)
        if not left:
            left = self._left[table.name] = self._block(table)
        return left.pop()

    def _block(self, table: Table) -> list[int]:
        """Keys in falling order: they are taken from the end."""
        if self._connection.dialect.name == "postgresql":
            following = select(func.nextval(func.pg_get_serial_sequence(table.name, "id")))
            rows = self._connection.execute(following.select_from(func.generate_series(1, BLOCK)))
            return sorted((int(row[0]) for row in rows), reverse=True)
        last = self._last.get(table.name)
        if last is None:
            last = int(self._connection.execute(select(func.coalesce(func.max(table.c.id), 0))).scalar_one())
        self._last[table.name] = last + BLOCK
        return list(range(last + BLOCK, last, -1))

"""Running numbers from counter rows, never from the largest number found: two panels cannot get the same."""

from sqlalchemy import Connection, update
from sqlalchemy.dialects import postgresql, sqlite

from db.models.ledger import number_counter


def next_numbers(connection: Connection, series: str, count: int) -> range:
    """Take ``count`` numbers of a series, starting at 1. The row stays locked until the act ends."""
    taken = _advance(connection, series, count)
    if taken is None:
        dialect = sqlite if connection.dialect.name == "sqlite" else postgresql
        start = dialect.insert(number_counter).values(series=series, last=0).on_conflict_do_nothing()
        connection.execute(start)
        taken = _advance(connection, series, count)
    if taken is None:
        raise RuntimeError(f"the counter of {series} could not be made")
    return range(taken - count + 1, taken + 1)


def _advance(connection: Connection, series: str, count: int) -> int | None:
    statement = (
        update(number_counter)
        .where(number_counter.c.series == series)
        .values(last=number_counter.c.last + count)
        .returning(number_counter.c.last)
    )
    return connection.execute(statement).scalar()

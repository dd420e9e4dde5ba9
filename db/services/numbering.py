"""Running numbers from counter rows, never from the largest number found: two panels cannot get the same."""

from sqlalchemy import Connection, update

from db.models.ledger import number_counter
from db.models.once import insert_unless_there


def next_numbers(connection: Connection, series: str, count: int) -> range:
    """Take ``count`` numbers of a series, starting at 1. The row stays locked until the act ends."""
    taken = _advance(connection, series, count)
    if taken is None:
        insert_unless_there(connection, number_counter, series=series, last=0)
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

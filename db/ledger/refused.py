"""The only trace that a refused act leaves: how often, which day, at which station, for which reason."""

from datetime import UTC, datetime

from sqlalchemy import Connection, and_, update

from db.domain.refusals import Refusal
from db.engine import Engines
from db.models.ledger import refusal_count
from db.models.once import insert_unless_there


def count_refusal(engines: Engines, station: str, code: Refusal, at: datetime) -> None:
    """Count one refusal in a transaction of its own."""
    with engines.write.begin() as connection:
        _count(connection, {"day": at.astimezone(UTC).date(), "station": station, "code": code.value})


def _count(connection: Connection, key: dict[str, object]) -> None:
    same = and_(*(refusal_count.c[name] == value for name, value in key.items()))
    one_more = update(refusal_count).where(same).values(count=refusal_count.c["count"] + 1)
    if connection.execute(one_more).rowcount:
        return
    # Two panels may count the first of a day at once: only one of them makes the row.
    insert_unless_there(connection, refusal_count, **key, count=0)
    connection.execute(one_more)

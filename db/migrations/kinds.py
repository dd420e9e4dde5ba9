"""The column types of the migrations, frozen here so that a migration stays what it was when the models move on."""

import sqlalchemy as sa
from alembic import op

from db.engine import DatabaseRefusedError
from db.models.ledger import DatabaseClock

__all__ = ["DatabaseClock", "amount", "instant", "key", "refuse_if_recorded"]


def amount() -> sa.BigInteger:
    """A whole number of millionths."""
    return sa.BigInteger()


def instant() -> sa.types.TypeEngine[str]:
    """A moment in UTC: text on SQLite, timestamptz on PostgreSQL."""
    return sa.Text().with_variant(sa.DateTime(timezone=True), "postgresql")


def key() -> sa.types.TypeEngine[int]:
    """A row's key: the alias of the row id on SQLite."""
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def refuse_if_recorded() -> None:
    """A way down never drops a recorded fact. Raises DatabaseRefusedError when there is any entry."""
    if op.get_bind().execute(sa.text("SELECT EXISTS (SELECT 1 FROM entry)")).scalar():
        raise DatabaseRefusedError("facts are recorded here; going back would drop them, so nothing was changed")

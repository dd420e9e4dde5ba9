"""The column types of the migrations, frozen here so that a migration stays what it was when the models move on."""

from collections.abc import Mapping

import sqlalchemy as sa
from alembic import op

from db.engine import DatabaseRefusedError
from db.models.ledger import DatabaseClock

__all__ = ["DatabaseClock", "amount", "instant", "key", "recheck", "refuse_if_recorded", "reword_on_sqlite"]


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


def reword_on_sqlite(name: str, words: Mapping[str, str]) -> None:
    """Make a table anew with other words in its definition (a check, a generated column) and all its rows.

    SQLite cannot alter either. Only for tables that no other refers to. Raises KeyError where old words are missing.
    """
    connection = op.get_bind()
    found = sa.text("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = :name")
    definition = connection.execute(found, {"name": name}).scalar_one()
    for old, new in words.items():
        if old not in definition:
            raise KeyError(f"{name} does not say {old!r}")
        definition = definition.replace(old, new)
    kept = [column["name"] for column in sa.inspect(connection).get_columns(name) if "computed" not in column]
    columns = ", ".join(kept)
    start = definition.index("(")
    op.execute(f"CREATE TABLE {name}_new {definition[start:]}")
    op.execute(f"INSERT INTO {name}_new ({columns}) SELECT {columns} FROM {name}")  # noqa: S608 (the schema's names)
    op.drop_table(name)
    op.rename_table(f"{name}_new", name)


def recheck(table: str, column: str, old: str, new: str) -> None:
    """Put other words into the CHECK of a column of master data."""
    if op.get_bind().dialect.name == "sqlite":
        reword_on_sqlite(table, {old: new})
        return
    op.drop_constraint(op.f(f"ck_{table}_{column}"), table)
    op.create_check_constraint(op.f(f"ck_{table}_{column}"), table, new)

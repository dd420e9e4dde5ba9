"""The schema's version: what the database has, what this program needs, and the way from one to the other."""

from pathlib import Path

from sqlalchemy import Connection, inspect, select, table, text
from sqlalchemy import column as sql_column

from db.engine import DatabaseRefusedError, Engines

# Kept here so that a start need not load Alembic; a test compares it with the newest file in migrations/versions.
HEAD = "0021"


def version_of(connection: Connection) -> str | None:
    """The version the database says it has; None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(select(sql_column("version_num")).select_from(table("alembic_version"))).scalar()


def ensure_current(engines: Engines) -> None:
    """Migrate an empty database; accept a current one.

    Raises DatabaseRefusedError for an older one (``migrate`` brings it up), a newer one, or one that is not ours.
    """
    with engines.read.connect() as connection:
        found = version_of(connection)
        foreign = found is None and bool(inspect(connection).get_table_names())
    if foreign:
        raise DatabaseRefusedError("this database holds other tables and no Tracepanel record; nothing was changed")
    if found is None:
        migrate(engines)
    elif found > HEAD:
        raise DatabaseRefusedError(f"the record is newer ({found}) than this program ({HEAD}); update the program")
    elif found < HEAD:
        raise DatabaseRefusedError(f"the record is older ({found}) than this program ({HEAD}); run: main.py migrate")


def migrate(engines: Engines, target: str = "head") -> None:
    """Bring the database to the target version in one transaction. Raises DatabaseRefusedError for a newer one."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with engines.write.begin() as connection:
        found = version_of(connection)
        if found is not None and found > HEAD:
            raise DatabaseRefusedError(f"the record is newer ({found}) than this program ({HEAD}); update the program")
        config.attributes["connection"] = connection
        if target == "base" or (found is not None and target < found):
            command.downgrade(config, target)
        else:
            command.upgrade(config, target)


def analyze(engines: Engines) -> None:
    """Refresh the planner's statistics after a large import."""
    with engines.write.begin() as connection:
        connection.execute(text("ANALYZE"))

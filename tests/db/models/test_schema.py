"""The migrated database is what the models say; the way there and back; and what is refused on the way."""

import hashlib
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, inspect, select, text

from db.engine import DatabaseRefusedError, Engines
from db.ledger.verify import verify
from db.models import metadata
from db.models.guards import make_guards
from db.models.heads import make_heads
from db.queries.levels import walk_functions
from db.schema import HEAD, analyze, ensure_current, migrate, version_of
from tests.helpers.databases import KINDS, PostgresServer, opened
from tests.helpers.plant import Plant
from tests.helpers.whole import whole

VERSIONS = Path(__file__).parents[3] / "db" / "migrations" / "versions"
FIRST = "0006"
WALKS = "1f97614a6c632f0a5d3287642d7b0804957cc82cc296fccd7cc16a6e8370bcef"
FILES = sorted(path.name[:4] for path in VERSIONS.glob("[0-9]*_*.py"))


@pytest.fixture(params=KINDS)
def blank(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engines]:
    """A database with nothing in it."""
    if request.param == "sqlite":
        with opened(f"sqlite:///{tmp_path / 'blank.sqlite'}") as engines:
            yield engines
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    with server.database("template0") as url, opened(url) as engines:
        yield engines


def triggers(connection: Connection) -> dict[str, str]:
    """By name, what each trigger says."""
    if connection.dialect.name == "sqlite":
        asked = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
    else:
        asked = "SELECT tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal"
    return {row[0]: row[1] for row in connection.exec_driver_sql(asked)}


def shape(connection: Connection) -> dict[str, Any]:
    """Columns, checks, keys and indexes of every table, as the database tells them."""
    seen = inspect(connection)
    told: dict[str, Any] = {}
    for name in sorted(set(seen.get_table_names()) - {"alembic_version"}):
        columns = sorted(seen.get_columns(name), key=lambda one: one["name"])
        told[name] = [{**column, "type": str(column["type"])} for column in columns]
        told[name] += sorted(str(check) for check in seen.get_check_constraints(name))
        told[name] += sorted(str(key) for key in seen.get_foreign_keys(name))
        told[name] += sorted(str(key) for key in seen.get_unique_constraints(name))
        told[name] += sorted(plain_index(index) for index in seen.get_indexes(name))
        told[name].append(seen.get_pk_constraint(name))
    return told


def columns_there(connection: Connection) -> dict[str, list[Any]]:
    """By table, those of today's columns that the database has."""
    seen = inspect(connection)
    there = {name: {one["name"] for one in seen.get_columns(name)} for name in seen.get_table_names()}
    return {
        name: [column for column in table.c if column.name in there[name]]
        for name, table in metadata.tables.items()
        if name in there
    }


def plain_index(index: Any) -> str:
    """An index and the rows it holds, without the place in memory of what says so."""
    options = {key: str(value) for key, value in index.get("dialect_options", {}).items()}
    return str({**index, "dialect_options": options})


def test_the_migrations_make_what_the_models_say(engines: Engines, blank: Engines) -> None:
    with engines.write.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
        migrated, guards = shape(connection), triggers(connection)
    if blank.dialect != engines.dialect:
        return
    with blank.write.begin() as connection:
        metadata.create_all(connection)
        make_guards(connection)
        make_heads(connection)
        assert shape(connection) == migrated
        assert triggers(connection) == guards


def test_every_table_has_its_guards(engines: Engines) -> None:
    with engines.read.connect() as connection:
        names = set(triggers(connection))
    for table in metadata.sorted_tables:
        verbs = {"update"} if table.info["kind"].value == "FACT" else set()
        verbs |= {"delete", "replace"} if engines.dialect == "sqlite" else {"delete", "truncate"}
        assert {f"guard_{table.name}_{verb}" for verb in verbs} <= names


def test_down_and_up_again_on_an_empty_database(blank: Engines) -> None:
    for version in FILES:
        migrate(blank, version)
    with blank.read.connect() as connection:
        first = shape(connection)
        assert version_of(connection) == HEAD
    for version in [*reversed(FILES[:-1]), "base"]:
        migrate(blank, version)
    with blank.read.connect() as connection:
        assert set(inspect(connection).get_table_names()) == {"alembic_version"}
        assert triggers(connection) == {}
    migrate(blank)
    with blank.read.connect() as connection:
        assert shape(connection) == first


@pytest.mark.parametrize("target", [*FILES[:-1], "base"])
def test_going_back_is_refused_where_anything_is_recorded(told: Engines, target: str) -> None:
    before = whole(told)
    with pytest.raises(DatabaseRefusedError, match="facts are recorded here"):
        migrate(told, target)
    assert whole(told) == before
    with told.read.connect() as connection:
        assert version_of(connection) == HEAD
    assert verify(told).faults == ()


def test_a_record_that_is_in_use_is_brought_up_with_all_it_holds(blank: Engines) -> None:
    migrate(blank, FILES[-2])
    with blank.write.begin() as connection:
        make_heads(connection)  # the pen of today does not move them itself
    plant = Plant(blank)
    plant.receive("OAK-PLY-18", "OAK-1")
    plant.receive("SCREW-M4", "SCR-1", "500")
    plant.order("PO-1")
    plant.issue("PO-1", "OAK-1", "10")
    with blank.read.connect() as connection:
        old = columns_there(connection)
        kept = {name: connection.execute(select(*columns)).all() for name, columns in old.items()}
    with pytest.raises(DatabaseRefusedError, match=r"older \(\d+\) than this program \(\d+\); run: main.py migrate"):
        ensure_current(blank)
    migrate(blank)
    ensure_current(blank)
    with blank.read.connect() as connection:
        assert {name: connection.execute(select(*columns)).all() for name, columns in old.items()} == kept
        guards = triggers(connection)
    assert verify(blank).faults == ()
    plant.issue("PO-1", "SCR-1", "10")
    migrate(blank)
    with blank.read.connect() as connection:
        assert triggers(connection) == guards != {}
    assert verify(blank).entries == 6


def test_a_record_of_the_first_version_is_brought_up(blank: Engines, plant: Plant) -> None:
    """The rows of acts that the first version knew already, as it would have written them."""
    if blank.dialect != plant.engines.dialect:
        return
    plant.receive("OAK-PLY-18", "OAK-1", location=None)
    plant.receive("SCREW-M4", "SCR-1", "500")
    plant.order("PO-1")
    plant.issue("PO-1", "OAK-1", "10")
    plant.issue("PO-1", "SCR-1", "10")
    migrate(blank, FIRST)
    with plant.engines.read.connect() as old, blank.write.begin() as new:
        there = set(inspect(new).get_table_names())
        for table in (one for one in metadata.sorted_tables if one.name in there):
            kept = {column["name"] for column in inspect(new).get_columns(table.name) if "computed" not in column}
            names = ", ".join(sorted(kept))
            marks = ", ".join(f":{name}" for name in sorted(kept))
            for row in old.execute(text(f"SELECT {names} FROM {table.name}")).mappings():
                new.execute(text(f"INSERT INTO {table.name} ({names}) VALUES ({marks})"), dict(row))
    migrate(blank)
    ensure_current(blank)
    assert whole(blank) == whole(plant.engines)
    assert verify(blank).faults == ()


def set_version(engines: Engines, version: str) -> None:
    with engines.write.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :v"), {"v": version})


def test_a_newer_record_is_refused(engines: Engines) -> None:
    set_version(engines, "9999")
    for act in (ensure_current, migrate):
        with pytest.raises(DatabaseRefusedError, match=r"newer \(9999\) than this program"):
            act(engines)


def test_other_peoples_tables_are_left_alone(blank: Engines) -> None:
    with blank.write.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE theirs (id INTEGER)")
    with pytest.raises(DatabaseRefusedError, match="no Tracepanel record"):
        ensure_current(blank)
    with blank.read.connect() as connection:
        assert inspect(connection).get_table_names() == ["theirs"]


def test_the_head_is_the_newest_file() -> None:
    assert FILES[-1] == HEAD
    assert [f"{number:04d}" for number in range(1, len(FILES) + 1)] == FILES
    named = [path.name for path in VERSIONS.glob("*.py") if path.name != "__init__.py"]
    assert all(re.fullmatch(r"\d{4}_[a-z_]+\.py", name) for name in named)
    assert Decimal(HEAD) == len(FILES)


def test_the_planner_is_told_how_large_the_tables_are(engines: Engines) -> None:
    Plant(engines)
    analyze(engines)
    known = {
        "sqlite": "SELECT count(*) FROM sqlite_stat1 WHERE tbl = 'item'",
        "postgresql": "SELECT count(*) FROM pg_stats WHERE tablename = 'item'",
    }[engines.dialect]
    with engines.read.connect() as connection:
        assert connection.exec_driver_sql(known).scalar_one() > 0


def test_the_functions_of_the_walk_are_those_of_the_version_that_made_them() -> None:
    """They lie in the database: where they change, a new version must make them anew."""
    assert hashlib.sha256("".join(walk_functions()).encode()).hexdigest() == WALKS, (
        "the walk was changed: add a migration, so that every record gets its functions anew, and note the new digest"
    )

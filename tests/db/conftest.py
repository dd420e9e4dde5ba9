"""A small plant on each of the two databases; and a record with a whole story in it, copied for every test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url

from db.engine import Engines
from tests.helpers.databases import KINDS, PostgresServer, copied, opened
from tests.helpers.plant import Plant
from tests.helpers.story import live_through


@pytest.fixture
def plant(engines: Engines) -> Plant:
    """A plant with master data and nothing made yet."""
    return Plant(engines)


@pytest.fixture(scope="session")
def told_sqlite(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the story."""
    url = copied(sqlite_template, tmp_path_factory.mktemp("told"))
    with opened(url) as engines:
        live_through(Plant(engines))
    return Path(str(make_url(url).database))


@pytest.fixture(scope="session")
def told_postgresql(postgres: PostgresServer) -> Iterator[str]:
    """The name of a PostgreSQL database with the story."""
    with postgres.database() as url:
        with opened(url) as engines:
            live_through(Plant(engines))
        yield str(make_url(url).database)


@pytest.fixture(params=KINDS)
def told(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engines]:
    """Engines on a copy of the story."""
    if request.param == "sqlite":
        with opened(copied(request.getfixturevalue("told_sqlite"), tmp_path)) as engines:
            yield engines
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    with server.database(request.getfixturevalue("told_postgresql")) as url, opened(url) as engines:
        yield engines

"""A plant in which every rule has something to refuse, made once per process and copied for every test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url

from db.engine import Engines
from tests.helpers.databases import KINDS, PostgresServer, copied, opened
from tests.helpers.plant import Plant
from tests.helpers.refusing import prepare


@pytest.fixture(scope="session")
def prepared_sqlite(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the prepared plant."""
    url = copied(sqlite_template, tmp_path_factory.mktemp("prepared"))
    with opened(url) as engines:
        prepare(Plant(engines))
    return Path(str(make_url(url).database))


@pytest.fixture(scope="session")
def prepared_postgresql(postgres: PostgresServer) -> Iterator[str]:
    """The name of a PostgreSQL database with the prepared plant."""
    with postgres.database() as url:
        with opened(url) as engines:
            prepare(Plant(engines))
        yield str(make_url(url).database)


@pytest.fixture(params=KINDS, scope="module")
def prepared_once(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engines]:
    """Engines on one copy for all acts that change nothing."""
    if request.param == "sqlite":
        folder = tmp_path_factory.mktemp("once")
        with opened(copied(request.getfixturevalue("prepared_sqlite"), folder)) as engines:
            yield engines
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    with server.database(request.getfixturevalue("prepared_postgresql")) as url, opened(url) as engines:
        yield engines


@pytest.fixture(params=KINDS)
def prepared(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engines]:
    """Engines on a copy of the prepared plant."""
    if request.param == "sqlite":
        with opened(copied(request.getfixturevalue("prepared_sqlite"), tmp_path)) as engines:
            yield engines
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    with server.database(request.getfixturevalue("prepared_postgresql")) as url, opened(url) as engines:
        yield engines

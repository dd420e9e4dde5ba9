"""Fixtures for every test: the two databases, made once per process and copied per test."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from db.engine import Engines
from tests.helpers.cheap_pins import make_pins_cheap
from tests.helpers.compiled import share_compiled
from tests.helpers.databases import KINDS, PostgresServer, copied, in_memory, migrated_file, opened
from tests.helpers.lived import Lived

# How long an example takes says more about what else the machine does.
settings.register_profile("house", deadline=None, print_blob=True)
settings.load_profile("house")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_IM_MODULE", "none")
if place := in_memory():
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", place)
share_compiled()
make_pins_cheap()


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """One PostgreSQL server per test process, outside pytest's folders: other runs tidy those up."""
    place = in_memory()
    with tempfile.TemporaryDirectory(prefix="tracepanel-pg-", dir=place, ignore_cleanup_errors=True) as folder:
        server = PostgresServer(Path(folder), durable=False)
        yield server
        server.stop()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file."""
    return migrated_file(tmp_path_factory.mktemp("sqlite"))


@pytest.fixture(scope="session")
def lived(request: pytest.FixtureRequest, sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Lived:
    """The stories of this process."""

    def server() -> PostgresServer:
        running: PostgresServer = request.getfixturevalue("postgres")
        return running

    return Lived(sqlite_template, server, tmp_path_factory.mktemp)


@pytest.fixture(params=KINDS)
def database_url(request: pytest.FixtureRequest, tmp_path: Path, sqlite_template: Path) -> Iterator[str]:
    """The address of an empty, migrated database; the test runs once on each kind."""
    if request.param == "sqlite":
        yield copied(sqlite_template, tmp_path)
    else:
        server: PostgresServer = request.getfixturevalue("postgres")
        with server.database() as url:
            yield url


@pytest.fixture(params=KINDS, scope="module")
def shared_url(
    request: pytest.FixtureRequest, sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The address of one such database of each kind for all tests of a module that record nothing in it."""
    if request.param == "sqlite":
        yield copied(sqlite_template, tmp_path_factory.mktemp("shared"))
    else:
        server: PostgresServer = request.getfixturevalue("postgres")
        with server.database() as url:
            yield url


@pytest.fixture(scope="module")
def shared_engines(shared_url: str) -> Iterator[Engines]:
    """Engines on that database."""
    with opened(shared_url) as opened_engines:
        yield opened_engines


@pytest.fixture
def engines(database_url: str) -> Iterator[Engines]:
    """Engines on an empty, migrated database of each kind."""
    with opened(database_url) as opened_engines:
        yield opened_engines

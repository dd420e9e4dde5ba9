"""A small plant on each of the two databases; and records with a whole story in them, copied for every test."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from db.engine import Engines
from tests.helpers.databases import KINDS, PostgresServer
from tests.helpers.lived import Lived, Story
from tests.helpers.plant import Plant
from tests.helpers.refusing import prepare
from tests.helpers.story import live_through


@pytest.fixture
def plant(engines: Engines) -> Plant:
    """A plant with master data and nothing made yet."""
    return Plant(engines)


@pytest.fixture(scope="session")
def lived(request: pytest.FixtureRequest, sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Lived:
    """The stories of this process."""

    def server() -> PostgresServer:
        running: PostgresServer = request.getfixturevalue("postgres")
        return running

    return Lived(sqlite_template, server, tmp_path_factory.mktemp)


def copied_for_each(story: Story) -> Any:
    """A fixture: engines on a copy of the record of this story, of each kind."""

    @pytest.fixture(params=KINDS)
    def on_a_copy(request: pytest.FixtureRequest, lived: Lived, tmp_path: Path) -> Iterator[Engines]:
        with lived.copy(request.param, story, tmp_path) as engines:
            yield engines

    return on_a_copy


# A record in which every use case was used; and a plant in which every rule has something to refuse.
told = copied_for_each(live_through)
prepared = copied_for_each(prepare)


@pytest.fixture(params=KINDS, scope="module")
def prepared_once(
    request: pytest.FixtureRequest, lived: Lived, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Engines]:
    """Engines on one copy of that plant for all acts that change nothing."""
    with lived.copy(request.param, prepare, tmp_path_factory.mktemp("once")) as engines:
        yield engines

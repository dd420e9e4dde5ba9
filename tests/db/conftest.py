"""A small plant on each of the two databases; and records with a whole story in them, copied for every test."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from db.engine import Engines
from tests.helpers.databases import KINDS, PostgresServer, copied
from tests.helpers.lived import Lived, Story
from tests.helpers.plant import START, Plant
from tests.helpers.refusing import prepare
from tests.helpers.story import live_through


def begun(plant: Plant) -> None:
    """A plant with master data and nothing made yet."""


@pytest.fixture(params=KINDS)
def database_url(request: pytest.FixtureRequest, lived: Lived, tmp_path: Path, sqlite_template: Path) -> Iterator[str]:
    """The address of an empty, migrated database of each kind; where a plant is asked for, its master data is in it."""
    if "plant" in request.fixturenames:
        with lived.address(request.param, begun, tmp_path) as url:
            yield url
    elif request.param == "sqlite":
        yield copied(sqlite_template, tmp_path)
    else:
        server: PostgresServer = request.getfixturevalue("postgres")
        with server.database() as url:
            yield url


@pytest.fixture
def plant(engines: Engines) -> Plant:
    """That plant, at its second minute."""
    return Plant(engines, moment=START + timedelta(minutes=1), there=True)


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

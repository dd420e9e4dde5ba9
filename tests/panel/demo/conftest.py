"""The demo plant: one that no test changes, and a copy for those that do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.databases import copied, opened
from tests.helpers.demo import demo_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection

    from db.engine import Engines


@pytest.fixture(scope="session")
def demo_template(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the demo plant."""
    return demo_file(sqlite_template, tmp_path_factory.mktemp("demo"))


@pytest.fixture(scope="session")
def engines(demo_template: Path) -> Iterator[Engines]:
    """The demo plant; no test changes it."""
    with opened(f"sqlite:///{demo_template}") as filled:
        yield filled


@pytest.fixture
def own_engines(demo_template: Path, tmp_path: Path) -> Iterator[Engines]:
    """A copy of the demo plant for one test."""
    with opened(copied(demo_template, tmp_path)) as filled:
        yield filled


@pytest.fixture
def record(engines: Engines) -> Iterator[Connection]:
    """A connection that only reads the demo plant."""
    with engines.read.connect() as connection:
        yield connection


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says at every window that it has no window manager; that is no fault of ours."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))

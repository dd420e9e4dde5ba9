"""The demo plant in a file, made once and copied for each test."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from panel.demo.plant import make_demo
from tests.helpers.databases import copied, opened

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2024, 3, 15, 9, 40, tzinfo=UTC)


def demo_file(template: Path, folder: Path) -> Path:
    """A SQLite file with the demo plant of NOW, closed again so that it can be copied."""
    with opened(copied(template, folder)) as engines:
        make_demo(engines, NOW)
    return folder / "record.sqlite"

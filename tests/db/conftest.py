"""A small plant on each of the two databases."""

import pytest

from db.engine import Engines
from tests.helpers.plant import Plant


@pytest.fixture
def plant(engines: Engines) -> Plant:
    """A plant with master data and nothing made yet."""
    return Plant(engines)

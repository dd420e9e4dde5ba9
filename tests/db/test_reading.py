"""What is read again and again is planned once."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from db.engine import Engines

ASKED = text("SELECT count(*) FROM item")
KEPT = text("SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE 'SELECT count(*) FROM item%'")
OFTEN = 8
"""More than the driver waits for before it prepares."""


def test_what_was_prepared_outlives_the_reading_in_which_it_was(engines: Engines) -> None:
    for _ in range(OFTEN):
        with engines.read.connect() as connection:
            assert connection.execute(ASKED).scalar_one() == 0
    if engines.dialect == "postgresql":
        with engines.read.connect() as connection:
            assert connection.execute(KEPT).scalar_one() == 1


def test_whoever_reads_changes_nothing(engines: Engines) -> None:
    with engines.read.connect() as connection, pytest.raises(DBAPIError, match=r"read-?only"):
        connection.execute(text("DELETE FROM item"))

"""Acts by the bare driver: statements and values that are known beforehand, one transaction for each act.

A step is a statement, its values, and whether these are a list for ``executemany``. Imports nothing of ours.
"""

import sqlite3
import time
from collections.abc import Sequence
from typing import Any

PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "recursive_triggers=ON", "busy_timeout=5000")
Step = tuple[str, Any, bool]


def sqlite(path: str) -> Any:
    """A connection with the pragmas of the record."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def postgresql(url: str) -> Any:
    """A connection of psycopg, which begins a transaction by itself."""
    import psycopg

    return psycopg.connect(url, options="-c timezone=UTC")


def timed(connection: Any, acts: Sequence[Sequence[Step]]) -> list[float]:
    """Milliseconds of each act, its COMMIT included."""
    took = []
    for steps in acts:
        began = time.perf_counter()
        cursor = connection.cursor()
        for statement, values, many in steps:
            (cursor.executemany if many else cursor.execute)(statement, values)
            if cursor.description is not None:
                cursor.fetchall()
        connection.commit()
        took.append((time.perf_counter() - began) * 1000)
    return took

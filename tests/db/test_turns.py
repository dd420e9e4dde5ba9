"""The queue in front of SQLite's write lock: in the order of arrival, and never left locked behind."""

import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from db.engine import Engines, open_engines
from db.turns import SUFFIX, TakingTurns


@pytest.fixture
def engines(sqlite_template: Path, tmp_path: Path) -> Engines:
    """SQLite only: PostgreSQL has a queue of its own."""
    path = tmp_path / "record.sqlite"
    path.write_bytes(sqlite_template.read_bytes())
    return open_engines(f"sqlite:///{path}")


def write_one(engines: Engines, series: str) -> None:
    with engines.write.begin() as connection:
        connection.exec_driver_sql("INSERT INTO number_counter (series, last) VALUES (?, 1)", (series,))


def order_of(engines: Engines) -> list[str]:
    with engines.read.connect() as connection:
        rows = connection.exec_driver_sql("SELECT series FROM number_counter WHERE series LIKE 'W%' ORDER BY rowid")
        return [row[0] for row in rows]


def test_who_came_first_writes_first(engines: Engines) -> None:
    names = [f"W{number}" for number in range(6)]
    writers = []
    with engines.write.begin() as connection:
        connection.exec_driver_sql("UPDATE number_counter SET last = last")
        for name in names:
            own = open_engines(engines.write.url.render_as_string(hide_password=False))
            writer = threading.Thread(target=write_one, args=(own, name))
            writer.start()
            writers.append((writer, own))
            time.sleep(0.05)
    for writer, own in writers:
        writer.join()
        own.dispose()
    assert order_of(engines) == names
    engines.dispose()


@pytest.mark.parametrize("how", ["commit", "rollback", "refused by a rule", "database is locked"])
def test_a_turn_ends_with_its_transaction(engines: Engines, how: str) -> None:
    if how == "database is locked":
        other = sqlite3.connect(str(engines.write.url.database), isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with engines.write.connect() as connection:
            connection.connection.driver_connection.execute("PRAGMA busy_timeout=10")  # type: ignore[union-attr]
            with pytest.raises(OperationalError, match="locked"):
                connection.begin()
        other.close()
    elif how == "refused by a rule":
        with pytest.raises(ZeroDivisionError), engines.write.begin():
            _ = 1 / 0
    else:
        with engines.write.connect() as connection:
            getattr(connection.begin(), how)()
    start = time.monotonic()
    again = open_engines(engines.write.url.render_as_string(hide_password=False))
    write_one(again, "W")
    assert time.monotonic() - start < 2
    again.dispose()
    engines.dispose()


def test_a_writer_that_dies_keeps_nobody_waiting(engines: Engines) -> None:
    program = (
        "import sys, time; from db.engine import open_engines\n"
        "connection = open_engines(sys.argv[1]).write.connect(); connection.begin(); print('in', flush=True)\n"
        "time.sleep(60)"
    )
    url = engines.write.url.render_as_string(hide_password=False)
    with subprocess.Popen([sys.executable, "-c", program, url], stdout=subprocess.PIPE, text=True) as dying:
        assert dying.stdout is not None
        assert dying.stdout.readline() == "in\n"
        waiting = threading.Thread(target=write_one, args=(engines, "W"))
        waiting.start()
        waiting.join(0.3)
        assert waiting.is_alive()
        dying.kill()
    waiting.join(10)
    assert order_of(engines) == ["W"]
    engines.dispose()


def test_the_queue_is_a_file_beside_the_database(engines: Engines) -> None:
    write_one(engines, "W")
    assert Path(str(engines.write.url.database) + SUFFIX).exists()
    with engines.write.connect() as connection:
        assert isinstance(connection.connection.driver_connection, TakingTurns)
    engines.dispose()

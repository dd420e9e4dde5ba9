"""Engines for the two databases: one that writes, one that can only read.

SQLite: WAL, ``synchronous=FULL`` (an acknowledged act survives a power cut), BEGIN IMMEDIATE. PostgreSQL: psycopg 3.
"""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import QueuePool

from db.turns import TakingTurns, turns_of

BUSY_MILLISECONDS = 5000
CONNECT_SECONDS = 5
NETWORK_FILE_SYSTEMS = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "afs", "ncpfs"})


class DatabaseRefusedError(Exception):
    """The database cannot be used as it is; the text says why and what to do."""


@dataclass(frozen=True)
class Engines:
    """The two doors of one database."""

    write: Engine
    read: Engine

    @property
    def dialect(self) -> str:
        """``sqlite`` or ``postgresql``."""
        return self.write.dialect.name

    def dispose(self) -> None:
        """Close every connection."""
        self.write.dispose()
        self.read.dispose()


def open_engines(url: str) -> Engines:
    """Open ``sqlite:///PATH`` or ``postgresql://...``. Connects lazily.

    Raises DatabaseRefusedError for another kind of database, or a SQLite file on a network drive.
    """
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise DatabaseRefusedError(f"{url!r} is no database address; use sqlite:///PATH or postgresql://...") from None
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(parsed)
    if parsed.get_backend_name() == "postgresql":
        return _postgresql(parsed.set(drivername="postgresql+psycopg"))
    raise DatabaseRefusedError(f"{parsed.get_backend_name()} is not supported; use sqlite:///PATH or postgresql://...")


def of_one_moment(connection: Connection) -> None:
    """Let all that this reader asks from now on be of one moment. To be called before its first question.

    PostgreSQL's readers see what others record between two statements; SQLite's never do.
    """
    if connection.dialect.name == "postgresql":
        connection.execution_options(isolation_level="REPEATABLE READ")


def _sqlite(url: URL) -> Engines:
    if not url.database or url.database == ":memory:":
        raise DatabaseRefusedError("the record needs a file: sqlite:///PATH")
    path = Path(url.database)
    if (kind := file_system_of(path)) in NETWORK_FILE_SYSTEMS:
        raise DatabaseRefusedError(f"{path} lies on a network drive ({kind}); several machines need PostgreSQL")
    path.parent.mkdir(parents=True, exist_ok=True)
    arguments = {"factory": TakingTurns}
    write = create_engine(url, poolclass=QueuePool, pool_size=2, connect_args=arguments)
    read = create_engine(url, poolclass=QueuePool, pool_size=2)
    event.listen(write, "connect", _prepare_sqlite_writer)
    event.listen(read, "connect", _prepare_sqlite_reader)
    event.listen(write, "begin", _begin_immediate)
    event.listen(read, "begin", _begin_deferred)
    return Engines(write, read)


def _prepare_sqlite_writer(raw: Any, record: object) -> None:
    _ = record
    raw.isolation_level = None
    turns_of(raw).wait_in(raw.execute("PRAGMA database_list").fetchone()[2])
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "recursive_triggers=ON",
        f"busy_timeout={BUSY_MILLISECONDS}",
    ):
        raw.execute(f"PRAGMA {pragma}")


def _prepare_sqlite_reader(raw: Any, record: object) -> None:
    _ = record
    raw.isolation_level = None
    raw.execute(f"PRAGMA busy_timeout={BUSY_MILLISECONDS}")
    raw.execute("PRAGMA query_only=ON")


def _begin_immediate(connection: Connection) -> None:
    turns = turns_of(connection.connection.driver_connection)
    turns.wait_for_turn()
    try:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    finally:
        turns.give_turn_on()  # only where no transaction was begun


def _begin_deferred(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _postgresql(url: URL) -> Engines:
    arguments = {"connect_timeout": CONNECT_SECONDS, "options": "-c timezone=UTC"}
    write = create_engine(url, pool_size=2, pool_pre_ping=True, connect_args=arguments)
    # A trace asks the same few statements again and again: to plan one takes three times as long as to run it.
    planned_once = "-c default_transaction_read_only=on -c plan_cache_mode=force_generic_plan"
    reading = {**arguments, "options": f"-c timezone=UTC {planned_once}"}
    # Outside a transaction: the driver forgets what it has prepared with every one that is rolled back.
    read = create_engine(url, pool_size=2, pool_pre_ping=True, connect_args=reading, isolation_level="AUTOCOMMIT")
    return Engines(write, read)


def file_system_of(path: Path) -> str:
    """The type of the file system that holds the path, from /proc/mounts; "" where that cannot be told."""
    target = os.path.realpath(path)
    best, kind = "", ""
    try:
        mounts = Path("/proc/mounts").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    for line in mounts:
        _, point, found, *_ = line.split()
        inside = target == point or target.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):
            best, kind = point, found
    return kind

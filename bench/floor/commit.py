"""Bytes at a pseudo-terminal to a committed row, by the standard library alone.

Arguments: a folder, how many. The same pragmas, and as many rows of about the same size as an issue writes: an entry,
a fact, a sum of stock, a result, the stream's head. Prints one JSON list of milliseconds.
"""

import json
import os
import pty
import sqlite3
import sys
import threading
import time
import tty
from pathlib import Path
from queue import SimpleQueue
from uuid import uuid4

PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "recursive_triggers=ON", "busy_timeout=5000")
TABLES = """
CREATE TABLE entry (id TEXT PRIMARY KEY, sequence INTEGER UNIQUE, head TEXT, command TEXT, hash TEXT);
CREATE TABLE fact (id INTEGER PRIMARY KEY, entry_id TEXT REFERENCES entry(id), lot INTEGER, quantity TEXT);
CREATE TABLE stock (lot INTEGER PRIMARY KEY, issued INTEGER);
CREATE TABLE result (entry_id TEXT PRIMARY KEY REFERENCES entry(id), answer TEXT, facts TEXT, hash TEXT);
CREATE TABLE head (stream TEXT PRIMARY KEY, sequence INTEGER);
INSERT INTO stock VALUES (1, 0);
INSERT INTO head VALUES ('BENCH', 0);
"""


def connected(path: Path) -> sqlite3.Connection:
    """A connection that commits when it is told to."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def lines(descriptor: int, found: SimpleQueue[str]) -> None:
    """The reader thread: what stands before each carriage return."""
    data = b""
    while True:
        try:
            data += os.read(descriptor, 256)
        except OSError:
            return
        while b"\r" in data:
            text, data = data.split(b"\r", 1)
            found.put(text.decode())


def commit(connection: sqlite3.Connection, sequence: int, code: str) -> str:
    """One act's rows in one transaction. Returns its id."""
    key, text = str(uuid4()), code * 20
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO entry VALUES (?, ?, ?, ?, ?)", (key, sequence, text, text, "f" * 192))
    connection.execute("INSERT INTO fact (entry_id, lot, quantity) VALUES (?, 1, '1')", (key,))
    connection.execute("UPDATE stock SET issued = issued + 1 WHERE lot = 1")
    connection.execute("INSERT INTO result VALUES (?, ?, ?, ?)", (key, text, text, "f" * 128))
    connection.execute("UPDATE head SET sequence = ? WHERE stream = 'BENCH'", (sequence,))
    connection.execute("COMMIT")
    return key


def main(folder: str, count: str) -> None:
    """Send, commit, see the row from another connection."""
    path = Path(folder) / "floor.sqlite"
    writer, reader = connected(path), connected(path)
    writer.executescript(TABLES)
    master, slave = pty.openpty()
    tty.setraw(slave)
    found: SimpleQueue[str] = SimpleQueue()
    threading.Thread(target=lines, args=(slave, found), daemon=True).start()
    times = []
    for sequence in range(1, int(count) + 1):
        began = time.perf_counter()
        os.write(master, b"LOT-0\r")
        key = commit(writer, sequence, found.get())
        if reader.execute("SELECT 1 FROM entry WHERE id = ?", (key,)).fetchone() is None:
            raise RuntimeError("the row is not there")
        times.append((time.perf_counter() - began) * 1000)
    print(json.dumps(times))


if __name__ == "__main__":
    main(*sys.argv[1:])

"""A panel in a process of its own: it issues one piece after the other, with pauses of changing length in between.

Arguments: database address, station, order, lot, acts a second. It says ``ready`` after two acts that warm it up,
begins with the line ``go``, ends with the next one, and prints the milliseconds of each act as one JSON list.
"""

from __future__ import annotations

import json
import select
import sys
import time
from datetime import UTC, datetime
from decimal import Decimal
from random import Random
from typing import Any

from uuid6 import uuid7

from bench.plant import PERSON
from db.domain.commands import IssueMaterial
from db.engine import open_engines
from db.ledger.writer import Ledger
from db.services.issuing import issue_material


def _told_within(seconds: float) -> bool:
    """Wait so long, or until there is a line to read."""
    return bool(select.select([sys.stdin], [], [], max(seconds, 0))[0])


def main(url: str, station: str, order_no: str, code: str, a_second: float) -> None:
    """Issue until told to stop. An act's time is how long its operator waits for it."""
    engines, random = open_engines(url), Random(station)
    ledger, took = Ledger(engines, station), list[float]()

    def issue() -> None:
        head: dict[str, Any] = {"entry_id": uuid7(), "person": PERSON, "happened_at": datetime.now(UTC)}
        command = IssueMaterial(**head, order_no=order_no, code=code, quantity=Decimal(1))
        began = time.perf_counter()
        ledger.write(issue_material, command)
        took.append((time.perf_counter() - began) * 1000)

    issue()
    issue()
    took.clear()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    due = time.monotonic() + random.random() / a_second
    while not _told_within(due - time.monotonic()):
        issue()
        due = max(due + random.uniform(0.5, 1.5) / a_second, time.monotonic())
    engines.dispose()
    sys.stdout.write(json.dumps(took))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4], float(sys.argv[5]))

"""One of many writers on one database, in a process of its own: holds at a steady pace, and how long each took."""

import json
import sys
import time
from datetime import UTC, datetime
from typing import Any

from uuid6 import uuid7

from db.domain.commands import PlaceHold
from db.engine import open_engines
from db.ledger.writer import Ledger
from db.services.holding import place_hold


def main(url: str, name: str, seconds: float, a_second: float) -> None:
    """Prints the milliseconds of each act as JSON."""
    engines = open_engines(url)
    ledger, took, begun = Ledger(engines, name), list[float](), time.monotonic()
    while time.monotonic() - begun < seconds:
        due = begun + len(took) / a_second
        time.sleep(max(0.0, due - time.monotonic()))
        head: dict[str, Any] = {"entry_id": uuid7(), "person": "1042", "happened_at": datetime.now(UTC)}
        start = time.perf_counter()
        ledger.write(place_hold, PlaceHold(**head, reason="CHECK", code="OAK-1"))
        took.append((time.perf_counter() - start) * 1000)
    engines.dispose()
    sys.stdout.write(json.dumps(took))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], float(sys.argv[3]), float(sys.argv[4]))

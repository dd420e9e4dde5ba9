"""Arguments: a record's address, a code. Traces it forward, tells how many things, how long and how much memory."""

from __future__ import annotations

import json
import resource
import sys
import time

from db.engine import open_engines
from db.queries.trace import trace
from db.queries.walk import Direction


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def main(url: str, code: str) -> None:
    """Print one JSON object: count, milliseconds, megabytes above those of a process that asked nothing yet."""
    engines = open_engines(url)
    with engines.read.connect() as connection:
        trace(connection, "U-00000001", Direction.BACKWARD)
        before, began = _peak(), time.perf_counter()
        found = trace(connection, code, Direction.FORWARD)
        told = {"count": len(found.reached), "milliseconds": (time.perf_counter() - began) * 1000}
    print(json.dumps({**told, "megabytes": _peak() - before}))
    engines.dispose()


if __name__ == "__main__":
    main(*sys.argv[1:])

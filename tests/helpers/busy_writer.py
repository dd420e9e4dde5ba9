"""A process that records acts and says so: the writer that is killed, or whose power is cut.

Arguments: address, stream, first number, acts, then options: ``relaxed`` (SQLite with synchronous=NORMAL), ``before``
or ``after`` and a number (kill itself around that COMMIT). Each act is a lot; its entry id follows from its number.
Prints ``sent N`` before and ``done N`` after each act; whoever reads ``done N`` has an acknowledged act.
"""

import os
import signal
import sys
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid5

sys.path.insert(0, str(Path(__file__).parents[2]))

from sqlalchemy import event

from db.domain.commands import ReceiveLot
from db.engine import Engines, open_engines
from db.ledger.writer import Ledger
from db.services.receiving import receive_lot

START = datetime(2024, 3, 12, 6, tzinfo=UTC)


def entry_of(number: int) -> UUID:
    """The entry id of an act."""
    return uuid5(NAMESPACE_OID, f"act {number}")


def act(number: int) -> ReceiveLot:
    """The act with this number: some screws come in."""
    head: dict[str, Any] = {
        "entry_id": entry_of(number),
        "person": "1042",
        "happened_at": START + timedelta(minutes=number),
    }
    goods: dict[str, Any] = {
        "receipt_no": f"R-{number}",
        "supplier": "BOLT",
        "item": "SCREW-M4",
        "lot": f"LOT-{number}",
    }
    return ReceiveLot(**head, **goods, quantity=Decimal(number + 1))


def say(word: str, number: int) -> None:
    """One line, at once: no buffer may hold it back."""
    os.write(1, f"{word} {number}\n".encode())


def relax(engines: Engines) -> None:
    """What the engine must not do: let a commit return before it is on the disk."""

    @event.listens_for(engines.write, "connect")
    def loosen(raw: object, record: object) -> None:
        _ = record
        raw.execute("PRAGMA synchronous=NORMAL")  # type: ignore[attr-defined]


def die_around(engines: Engines, when: str, which: int) -> None:
    """Kill this process at its ``which``-th COMMIT: before it is sent, or after it came back."""
    counted = [0]

    @event.listens_for(engines.write, "commit")
    def strike(connection: object) -> None:
        _ = connection
        counted[0] += 1
        if when == "before" and counted[0] == which:
            os.kill(os.getpid(), signal.SIGKILL)

    @event.listens_for(engines.write, "checkin")
    def strike_late(raw: object, record: object) -> None:
        _ = raw, record
        if when == "after" and counted[0] == which:
            os.kill(os.getpid(), signal.SIGKILL)


def main(url: str, stream: str, first: str, acts: str, *options: str) -> None:
    """Record the acts one after the other."""
    engines = open_engines(url)
    if "relaxed" in options:
        relax(engines)
    if options and options[0] in {"before", "after"}:
        die_around(engines, options[0], int(options[1]))
    ledger = Ledger(engines, stream)
    for number in range(int(first), int(first) + int(acts)):
        say("sent", number)
        ledger.write(receive_lot, act(number))
        say("done", number)
    engines.dispose()


if __name__ == "__main__":
    main(*sys.argv[1:])

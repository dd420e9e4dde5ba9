"""One of several processes that record mixed acts on one PostgreSQL without pause, whatever happens to the server.

Arguments: address, stream, seconds. Says "ready" and begins with a line on standard input. An act that the server did
not acknowledge is sent again under its id until it is answered. At the end prints how many acts were recorded, how many
refused, and how often one had to be sent again.
"""

import json
import sys
import time
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from sqlalchemy.exc import DBAPIError
from uuid6 import uuid7

from db.domain.command import Command
from db.domain.commands import BirthUnits, IssueMaterial, PlaceHold, ReceiveLot, ReleaseHold, SplitLot
from db.domain.refusals import Refused
from db.domain.stock_commands import CountLot
from db.engine import open_engines
from db.ledger.writer import Ledger
from db.services.completion import birth_units
from db.services.holding import place_hold, release_hold
from db.services.issuing import issue_material
from db.services.receiving import receive_lot
from db.services.splitting import split_lot
from db.services.stocking import count_lot

PAUSE, PATIENCE, LEAST = 0.05, 30.0, 20


class Hammer:
    """Draws acts on a few lots that all processes share."""

    def __init__(self, url: str, stream: str) -> None:
        self.engines, self.stream = open_engines(url), stream
        self.ledger, self.random = Ledger(self.engines, stream), Random(stream)
        self.number, self.again, self.refused = 0, 0, 0
        self.latest = 0.0
        self.held: list[PlaceHold] = []
        self.done: list[str] = []

    def head(self, person: str = "1042", **more: Any) -> dict[str, Any]:
        return {"entry_id": uuid7(), "person": person, "happened_at": datetime.now(UTC), **more}

    def next_act(self) -> tuple[Any, Any]:
        """A use case and its command."""
        self.number += 1
        makers = (self.issue, self.issue, self.receive, self.split, self.release, self.count, self.birth, self.hold)
        return self.random.choice(makers)()

    def shared(self) -> str:
        return self.random.choice(("OAK-1", "OAK-2"))

    def issue(self) -> tuple[Any, Any]:
        one = Decimal(1)
        return issue_material, IssueMaterial(**self.head(), order_no="PO-1", code=self.shared(), quantity=one)

    def receive(self) -> tuple[Any, Any]:
        name = f"{self.stream}-{self.number}"
        goods: dict[str, Any] = {"receipt_no": f"R-{name}", "supplier": "ACME", "item": "OAK-PLY-18", "lot": name}
        return receive_lot, ReceiveLot(**self.head(), **goods, quantity=Decimal(5))

    def split(self) -> tuple[Any, Any]:
        part: dict[str, Any] = {"item": "OAK-PLY-18", "lot": self.shared(), "child": f"{self.stream}-{self.number}"}
        return split_lot, SplitLot(**self.head(), **part, quantity=Decimal(1))

    def count(self) -> tuple[Any, Any]:
        return count_lot, CountLot(**self.head(), code="OAK-2", counted=Decimal(self.random.randint(50, 500)))

    def birth(self) -> tuple[Any, Any]:
        return birth_units, BirthUnits(**self.head(), order_no="PO-1", count=1)

    def hold(self) -> tuple[Any, Any]:
        return place_hold, PlaceHold(**self.head(reason="CHECK"), code="SCR-1")

    def release(self) -> tuple[Any, Any]:
        if not self.held:
            return self.hold()
        return release_hold, ReleaseHold(**self.head("1001"), hold_entry=self.held.pop().entry_id)

    def run(self, seconds: float) -> None:
        """Hammer until the time is over and enough is done; the last act is brought to its end."""
        end = time.monotonic() + seconds
        self.latest = end + PATIENCE
        while time.monotonic() < (end if len(self.done) >= LEAST else self.latest):
            use_case, command = self.next_act()
            self.send(use_case, command)
            if isinstance(command, PlaceHold) and self.done and self.done[-1] == str(command.entry_id):
                self.held.append(command)
        self.engines.dispose()
        sys.stdout.write(json.dumps({"done": self.done, "refused": self.refused, "again": self.again}))

    def send(self, use_case: Any, command: Command) -> None:
        """Until the server answers: recorded or refused."""
        while True:
            try:
                self.ledger.write(use_case, command)
            except Refused:
                self.refused += 1
                return
            except DBAPIError:
                if time.monotonic() > self.latest:
                    raise  # the server is not coming back, and nobody may be left hammering
                self.again += 1
                time.sleep(PAUSE)
            else:
                self.done.append(str(command.entry_id))
                return


if __name__ == "__main__":
    hammer = Hammer(sys.argv[1], sys.argv[2])
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    hammer.run(float(sys.argv[3]))

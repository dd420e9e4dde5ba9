"""One act drawn by chance: sent to the record, judged by the plain rules, noted in the plain record."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine
from uuid6 import uuid7

from db.domain.command import SYSTEM, Command
from db.domain.commands import SetMaster
from db.domain.refusals import Refused
from db.engine import Engines
from db.ledger.writer import Ledger
from db.services.master_data import set_master
from tests.helpers.brute import Thing
from tests.helpers.plain_record import PlainRecord
from tests.helpers.plain_rules import Codes
from tests.helpers.plant import row
from tests.helpers.random_acts import ITEMS, PARTS, master_rows
from tests.helpers.use_cases import use_cases

if TYPE_CHECKING:
    from sqlalchemy import Connection

ONE = Decimal(1)
MOSTLY = 8
"""In so many of ten draws."""
USE_CASES = use_cases()
BOXES = "CARTON"
LOTS = sorted(item for item, (_, tracking) in ITEMS.items() if tracking == "LOT")
MADE = sorted(item for item in PARTS if ITEMS[item][1] == "SERIAL")
BOUGHT = ("RAW-A", "RAW-B", "PART", "SEMI-L", "SEMI-S")


def more_master(engines: Engines) -> None:
    """A slot, a second supervisor and boxes beside the items that are built of each other."""
    rows = [*master_rows(), row("slot", {"code": "SL"}, name="Feeder", work_center_id="work_center:W")]
    rows += [row("person", {"personnel_no": "2"}, name="Second", role="SUPERVISOR")]
    rows += [row("item", {"code": BOXES}, name="Carton", kind="RAW", tracking="SERIAL", uom="piece")]
    at = datetime(2024, 1, 1, tzinfo=UTC)
    command = SetMaster(entry_id=uuid7(), person=SYSTEM, happened_at=at, rows=tuple(rows))
    Ledger(engines, "MASTER").write(set_master, command)


class Acting(RuleBasedStateMachine):
    """One plant within a database that others share: all its codes begin with its number."""

    engines: Engines
    numbers = iter(range(10**9))

    def __init__(self) -> None:
        super().__init__()
        self.name = f"X{next(self.numbers)}"
        self.ledger = Ledger(self.engines, "PROPERTY")
        self.record = PlainRecord()
        self.moment = datetime(2024, 3, 1, tzinfo=UTC)
        self.sent: list[tuple[Command, Any]] = []
        self.reversals: list[tuple[Command, Any]] = []
        self.last = 0
        self.within: Connection | None = None

    def code(self) -> str:
        self.last += 1
        return f"{self.name}-{self.last}"

    def act(self, command: type[Command], why: Codes, **fields: Any) -> UUID | None:
        """Record an act. Refused exactly where the plain rules refuse it, and with one of their codes."""
        self.moment += timedelta(minutes=1)
        person = fields.pop("person", "1")
        made = command(entry_id=uuid7(), person=person, happened_at=self.moment, **fields)
        try:
            answer = self.write(USE_CASES[command], made)
        except Refused as refused:
            if refused.code.value not in why or self.within is not None:
                raise AssertionError(f"{refused}; the rules say {why or 'nothing'}: {made}") from refused
            return None
        assert not why, f"recorded, but the rules say {why}: {made}"
        self.sent.append((made, answer))
        return made.entry_id

    def write(self, use_case: Any, command: Command) -> Any:
        """In a transaction of its own, as panels do; or all in one, where that is for the sake of what comes after."""
        if self.within is None:
            return self.ledger.write(use_case, command)
        return self.ledger.record(self.within, use_case, command)

    def pick(self, data: Any, things: Any) -> Any:
        found = sorted(things, key=str)
        return data.draw(st.sampled_from(found)) if found else None

    def lean(self, data: Any, liked: Any, others: Any) -> Any:
        """Mostly one of those with which the act goes well; else any."""
        well = data.draw(st.integers(0, 9)) < MOSTLY
        return self.pick(data, liked if liked and well else others)

    def here(self, things: Any) -> list[Thing]:
        """Those of which there is any in stock."""
        return [thing for thing in things if self.record.on_hand(thing) > 0]

    def of_items(self, *items: str) -> list[Thing]:
        return sorted(thing for thing in self.record.things if thing.item in items)

"""A plant made by the use cases for measuring: a raw lot, four levels of what is made of it, and pooled by orders."""

from __future__ import annotations

from copy import copy
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from uuid6 import uuid7

from db.domain.command import SYSTEM
from db.domain.commands import (
    CompleteLot,
    CompleteUnits,
    IssueMaterial,
    MasterRow,
    PlaceHold,
    ReceiveLot,
    ReleaseOrder,
    SetMaster,
    Ship,
    ShipLine,
)
from db.ledger.writer import Ledger
from db.services.completion import complete_lot, complete_units
from db.services.holding import place_hold
from db.services.issuing import issue_material
from db.services.master_data import set_master
from db.services.ordering import release_order
from db.services.receiving import receive_lot
from db.services.shipping import ship

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from db.engine import Engines

PERSON, SUPERVISOR, INSPECTOR, CUSTOMER = "1042", "1001", "1018", "ADLER"
RAW_LOT, ORDER, PLAN = "LOT-0", "PO-4", "SURFACE"
LEVELS = ("PART-0", "PART-1", "PART-2", "PART-3", "PART-4")
PLANNED = 100_000
START = datetime(2024, 3, 11, 6, tzinfo=UTC)


def _row(table: str, key: dict[str, Any], **values: Any) -> MasterRow:
    return MasterRow(table=table, key=key, values=values)


def _made_of() -> tuple[MasterRow, ...]:
    """Each level is one piece of the level below, made in one stage."""
    parts = (
        _row(
            "bom_line", {"item_id": f"item:{whole}", "component_id": f"item:{part}", "stage_sequence": 0},
            quantity_per="1",
        )
        for part, whole in pairwise(LEVELS)
    )  # fmt: skip
    routing = (
        _row(
            "routing_stage", {"item_id": f"item:{whole}", "sequence": 10},
            name="Assemble", work_center_id="work_center:BENCH-01",
        )
        for whole in LEVELS[1:]
    )  # fmt: skip
    return (*parts, *routing)


def _rows() -> tuple[MasterRow, ...]:
    raw, *made, unit = LEVELS
    kinds = [(raw, "RAW", "LOT"), *((code, "SEMI", "LOT") for code in made), (unit, "FINISHED", "SERIAL")]
    return (
        _row("plant", {"name": "Bench plant"}, timezone="UTC", currency="EUR"),
        _row("work_center", {"code": "BENCH-01"}, name="Bench 01"),
        _row("person", {"personnel_no": PERSON}, name="Ayşe Yılmaz", role="OPERATOR"),
        _row("person", {"personnel_no": SUPERVISOR}, name="Murat Demir", role="SUPERVISOR"),
        _row("person", {"personnel_no": INSPECTOR}, name="Elif Çelik", role="INSPECTOR"),
        _row("inspection_plan", {"code": PLAN}, name="Surface"),
        _row("characteristic", {"plan_id": f"inspection_plan:{PLAN}", "sequence": 1}, name="Surface", kind="ATTRIBUTE"),
        _row("supplier", {"code": "ACME"}, name="Acme Timber"),
        _row("customer", {"code": CUSTOMER}, name="Hotel Adler"),
        *(
            _row("item", {"code": code}, name=code, kind=kind, tracking=tracking, uom="piece")
            for code, kind, tracking in kinds
        ),
        *_made_of(),
    )


class Plant:
    """The plant and its pen; every act happens a second after the one before."""

    def __init__(self, engines: Engines) -> None:
        self.engines = engines
        self.ledger = Ledger(engines, "BENCH-01")
        self._moment = START
        self.do(set_master, SetMaster, SYSTEM, rows=_rows())
        self.receive(RAW_LOT)
        for number, item in enumerate(LEVELS[1:], start=1):
            self._make(number, item)

    def _make(self, number: int, item: str) -> None:
        """One order: released, fed with the lot of the level below, and, but for the last, completed as a lot."""
        order: dict[str, Any] = {"order_no": f"PO-{number}"}
        self.do(release_order, ReleaseOrder, SUPERVISOR, item=item, quantity=Decimal(PLANNED), **order)
        self.issue(order["order_no"], f"LOT-{number - 1}", 100)
        if item != LEVELS[-1]:
            self.do(complete_lot, CompleteLot, good=Decimal(PLANNED), lot=f"LOT-{number}", **order)

    def head(self, person: str = PERSON) -> dict[str, Any]:
        """The head of the next command."""
        self._moment += timedelta(seconds=1)
        return {"entry_id": uuid7(), "person": person, "happened_at": self._moment}

    def do(self, use_case: Callable[..., Any], command: type, person: str = PERSON, **fields: Any) -> Any:
        """Record one act and return its answer."""
        return self.ledger.write(use_case, command(**self.head(person), **fields))

    def on(self, engines: Engines) -> Plant:
        """The same plant on a copy of its database."""
        other = copy(self)
        other.engines, other.ledger = engines, Ledger(engines, self.ledger.stream)
        return other

    def receive(self, lot: str, item: str = LEVELS[0], quantity: int = PLANNED) -> None:
        """Material comes in, on a receipt of its own."""
        paper: dict[str, Any] = {"receipt_no": f"R-{lot}", "supplier": "ACME", "item": item, "lot": lot}
        self.do(receive_lot, ReceiveLot, quantity=Decimal(quantity), **paper)

    def issue(self, order_no: str, code: str, quantity: int) -> None:
        """Material goes into an order."""
        self.do(issue_material, IssueMaterial, order_no=order_no, code=code, quantity=Decimal(quantity))

    def complete(self, count: int) -> tuple[str, ...]:
        """Units come out of the last order. Returns their serials."""
        codes: tuple[str, ...] = self.do(complete_units, CompleteUnits, order_no=ORDER, count=count).codes
        return codes

    def ship(self, units: Sequence[str]) -> None:
        """Units go to the customer."""
        self.do(ship, Ship, customer=CUSTOMER, lines=tuple(ShipLine(code=one, quantity=Decimal(1)) for one in units))

    def hold(self, code: str) -> None:
        """A thing is put on hold."""
        self.do(place_hold, PlaceHold, code=code, reason="SCRATCH")

"""A small plant for tests, made by the use cases: tables of oak, screws and lacquer, and people to make them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any, TypeVar

from uuid6 import uuid7

from db.domain.command import SYSTEM, Command
from db.domain.commands import IssueMaterial, MasterRow, ReceiveLot, ReleaseOrder, SetMaster
from db.engine import Engines
from db.ledger.act import Act
from db.ledger.writer import Ledger
from db.services.issuing import issue_material
from db.services.master_data import set_master
from db.services.ordering import release_order
from db.services.people import give_credentials
from db.services.receiving import receive_lot

A = TypeVar("A")
START = datetime(2024, 3, 11, 6, 0, tzinfo=UTC)


def row(table: str, key: dict[str, Any], **values: Any) -> MasterRow:
    """One master data row."""
    return MasterRow(table=table, key=key, values=values)


def _item(code: str, name: str, kind: str, tracking: str, uom: str, **more: Any) -> MasterRow:
    return row("item", {"code": code}, name=name, kind=kind, tracking=tracking, uom=uom, **more)


def _person(number: str, name: str, role: str) -> MasterRow:
    return row("person", {"personnel_no": number}, name=name, role=role)


def part(item: str, component: str, stage: int, quantity_per: str) -> MasterRow:
    """One line of a parts list; stage 0 means any."""
    key = {"item_id": f"item:{item}", "component_id": f"item:{component}", "stage_sequence": stage}
    return row("bom_line", key, quantity_per=quantity_per)


MASTER_ROWS = (
    row("plant", {"name": "Test plant"}, timezone="Europe/Istanbul", currency="EUR"),
    _person("1042", "Ayşe Yılmaz", "OPERATOR"),
    _person("1043", "Jonas Weiß", "OPERATOR"),
    _person("1018", "Elif Çelik", "INSPECTOR"),
    _person("1001", "Murat Demir", "SUPERVISOR"),
    row("work_center", {"code": "ASM-02"}, name="Assembly 02"),
    row("supplier", {"code": "ACME"}, name="Acme Timber"),
    row("supplier", {"code": "BOLT"}, name="Bolt & Sons"),
    row("customer", {"code": "ADLER"}, name="Hotel Adler"),
    _item("OAK-PLY-18", "Oak plywood 18 mm", "RAW", "LOT", "m2"),
    _item("SCREW-M4", "Screw M4x12", "RAW", "LOT", "piece"),
    _item("LACQUER", "Lacquer", "RAW", "LOT", "kg", expired_policy="BLOCK"),
    _item("MOTOR", "Lift motor", "RAW", "SERIAL", "piece"),
    _item("CHECKED", "Checked steel", "RAW", "LOT", "kg", needs_inspection=True),
    _item("TOP", "Table top", "SEMI", "LOT", "piece"),
    _item("TABLE", "Dining table Oslo", "FINISHED", "SERIAL", "piece", serial_type="TBL"),
    row("inspection_plan", {"code": "FINAL"}, name="Final inspection"),
    row(
        "characteristic", {"plan_id": "inspection_plan:FINAL", "sequence": 1},
        name="Table height", kind="VARIABLE", uom="mm", lower="748", upper="752",
    ),
    row("characteristic", {"plan_id": "inspection_plan:FINAL", "sequence": 2}, name="Surface", kind="ATTRIBUTE"),
    part("TOP", "OAK-PLY-18", 0, "1.5"),
    part("TABLE", "OAK-PLY-18", 10, "2"),
    part("TABLE", "SCREW-M4", 10, "8"),
    row(
        "routing_stage", {"item_id": "item:TOP", "sequence": 10},
        name="Cut", work_center_id="work_center:ASM-02",
    ),
    row(
        "routing_stage", {"item_id": "item:TABLE", "sequence": 10},
        name="Assemble", work_center_id="work_center:ASM-02",
    ),
    row(
        "routing_stage", {"item_id": "item:TABLE", "sequence": 20},
        name="Final inspection", work_center_id="work_center:ASM-02", plan_id="inspection_plan:FINAL",
    ),
)  # fmt: skip


@dataclass
class Plant:
    """The plant and its pen. Every act happens a minute after the one before.

    ``there``: its record was copied, with the master data in it.
    """

    engines: Engines
    stream: str = "TEST-01"
    ledger: Ledger = field(init=False)
    moment: datetime = START
    there: bool = False

    def __post_init__(self) -> None:
        self.ledger = Ledger(self.engines, self.stream)
        if not self.there:
            self.do(set_master, SetMaster, person=SYSTEM, rows=MASTER_ROWS)

    def head(self, person: str = "1042", **more: Any) -> dict[str, Any]:
        """The head of the next command."""
        self.moment += timedelta(minutes=1)
        return {"entry_id": uuid7(), "person": person, "happened_at": self.moment, **more}

    def do(
        self, use_case: Callable[[Act, Any], A], command: type[Command], *, person: str = "1042", **fields: Any
    ) -> A:
        """Record one act and return its answer."""
        return self.ledger.write(use_case, command(**self.head(person), **fields))

    def credentials(self, number: str, badge: str | None = None, pin: str | None = None) -> None:
        """Give a person a badge and a PIN."""

        def give(act: Act, command: SetMaster) -> None:
            _ = command
            give_credentials(act, number, badge, pin)

        self.ledger.write(give, SetMaster(**self.head(SYSTEM), rows=()))

    def receive(self, item: str, lot: str, quantity: str = "100", *, supplier: str = "ACME", **more: Any) -> None:
        """A lot comes in."""
        fields = {"receipt_no": f"R-{lot}", "supplier": supplier, "item": item, "lot": lot}
        self.do(receive_lot, ReceiveLot, quantity=Decimal(quantity), **fields, **more)

    def order(self, number: str, item: str = "TABLE", quantity: str = "5") -> None:
        """An order is released."""
        fields = {"order_no": number, "item": item, "quantity": Decimal(quantity), "due_on": date(2024, 3, 20)}
        self.do(release_order, ReleaseOrder, person="1001", **fields)

    def issue(self, order: str, code: str, quantity: str = "1", **more: Any) -> IssueMaterial:
        """Material goes in; returns the command."""
        command = IssueMaterial(**self.head(), order_no=order, code=code, quantity=Decimal(quantity), **more)
        self.ledger.write(issue_material, command)
        return command

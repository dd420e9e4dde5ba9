"""The statements of acts that are done now and then: boxes, merges, slots, parts replaced, things taken back."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

from bench.plant import CUSTOMER, LEVELS, ORDER, START, SUPERVISOR, Plant
from db.domain.command import SYSTEM
from db.domain.commands import (
    BirthUnits,
    CompleteUnits,
    IssueMaterial,
    MasterRow,
    ReceiveLot,
    ReverseEntry,
    SetMaster,
    Ship,
    ShipLine,
)
from db.domain.fitting_commands import MountLot, PassUnit, RemoveComponent
from db.domain.stock_commands import MergeLine, MergeLots, PackBox, PackLine, UnpackThing
from db.services.completion import birth_units, complete_units
from db.services.issuing import issue_material
from db.services.master_data import set_master
from db.services.merging import merge_lots
from db.services.mounting import mount_lot
from db.services.packing import pack_box, unpack_thing
from db.services.passing import pass_unit
from db.services.receiving import receive_lot
from db.services.removing import remove_component
from db.services.reversing import reverse_entry
from db.services.shipping import ship

if TYPE_CHECKING:
    from bench.statements import Counter

ONE = Decimal(1)
GOODS = "GOODS"
Counts = dict[str, int]


def rarer_acts(plant: Plant, counter: Counter) -> Counts:
    """Statements of each of them."""
    masters(plant)
    found: Counts = {}
    for acts in (_boxes, _mixed, _stock, _slots, _parts):
        acts(plant, counter, found)
    return found


def masters(plant: Plant) -> None:
    """What these acts need beside the plant: boxes, a slot, and material that is inspected when it comes."""

    def row(table: str, code: str, **values: Any) -> MasterRow:
        return MasterRow(table=table, key={"code": code}, values=values)

    rows = (
        row("item", "CARTON", name="Carton", kind="RAW", tracking="SERIAL", uom="piece"),
        row("item", "PAINT", name="Paint", kind="RAW", tracking="LOT", uom="l", needs_inspection=True),
        row("item", GOODS, name="Trade goods", kind="FINISHED", tracking="LOT", uom="piece"),
        row("slot", "FEEDER-1", name="Feeder 1", work_center_id="work_center:BENCH-01"),
        row("location", "A-1", name="Rack A-1"),
    )
    plant.do(set_master, SetMaster, SYSTEM, rows=rows)


def packed(plant: Plant, box: str, things: tuple[str, ...]) -> None:
    """Things go into a box, which is made if it is new."""
    lines = tuple(PackLine(code=one) for one in things)
    plant.do(pack_box, PackBox, box=box, box_item="CARTON", lines=lines)


def _boxes(plant: Plant, counter: Counter, found: Counts) -> None:
    units = plant.complete(100)
    for count in (1, 10, 50):
        with counter.counting(found, f"pack {count} into a new box"):
            packed(plant, f"BOX-{count}", units[:count])
        units = units[count:]
    with counter.counting(found, "pack 10 into a known box"):
        packed(plant, "BOX-1", units[:10])
    packed(plant, "PALLET", ("BOX-1", "BOX-10"))
    with counter.counting(found, "pack a full box"):
        packed(plant, "PALLET", ("BOX-50",))
    with counter.counting(found, "unpack"):
        plant.do(unpack_thing, UnpackThing, code="BOX-50")
    for code in ("BOX-50", "PALLET"):
        with counter.counting(found, f"ship a {code.split('-')[0].lower()} with contents"):
            lines = (ShipLine(code=code, quantity=ONE),)
            plant.do(ship, Ship, customer=CUSTOMER, lines=lines)


def _mixed(plant: Plant, counter: Counter, found: Counts) -> None:
    """A box of lots of which there is more, and less: their states do not change alike."""
    for count in (2, 12):
        lots = [f"OUT-{count}-{number}" for number in range(count)]
        for number, lot in enumerate(lots, start=1):
            plant.receive(lot, GOODS, number)
        packed(plant, f"MIXED-{count}", tuple(lots))
        with counter.counting(found, f"ship a box of {count} lots"):
            plant.do(ship, Ship, customer=CUSTOMER, lines=(ShipLine(code=f"MIXED-{count}", quantity=ONE),))


def _stock(plant: Plant, counter: Counter, found: Counts) -> None:
    paint: dict[str, Any] = {"supplier": "ACME", "item": "PAINT", "quantity": Decimal(10), "location": "A-1"}
    papers: dict[str, Any] = {
        "certificate_no": "C-1",
        "made_on": START.date(),
        "expires_on": (START + timedelta(days=90)).date(),
    }
    for again in (False, True):
        with counter.counting(found, f"receive {'more of ' if again else ''}a lot with batch, to be inspected"):
            batch: dict[str, Any] = {"supplier_batch": f"B-{again}", "receipt_no": f"R-{again}", "again": again}
            plant.do(receive_lot, ReceiveLot, lot="PAINT-1", **paint, **papers, **batch)
    plant.receive("RAW-A")
    plant.receive("RAW-B")
    lines = tuple(MergeLine(code=code, quantity=ONE) for code in ("RAW-A", "RAW-B"))
    for known in (False, True):
        with counter.counting(found, f"merge two lots into a {'known' if known else 'new'} one"):
            plant.do(merge_lots, MergeLots, item=LEVELS[0], lines=lines, into="RAW-C")
    for count in (1, 10):
        with counter.counting(found, f"complete {count} defective"):
            plant.do(complete_units, CompleteUnits, order_no=ORDER, count=count, defective=True)


def _slots(plant: Plant, counter: Counter, found: Counts) -> None:
    for before in (False, True):
        with counter.counting(found, f"mount in {'a full' if before else 'an empty'} slot"):
            plant.do(mount_lot, MountLot, slot="FEEDER-1", code="LOT-3")
    unit = plant.do(birth_units, BirthUnits, order_no=ORDER, count=1).codes[0]
    with counter.counting(found, "a unit passes a station"):
        plant.do(pass_unit, PassUnit, order_no=ORDER, unit=unit, stage_sequence=10)


def fitted(plant: Plant, unit: str) -> UUID:
    """A part goes into a unit. Returns the entry of it."""
    head = plant.head()
    part: dict[str, Any] = {"order_no": ORDER, "code": "LOT-3", "quantity": ONE, "into_unit": unit}
    plant.ledger.write(issue_material, IssueMaterial(**head, **part))
    return UUID(str(head["entry_id"]))


def _parts(plant: Plant, counter: Counter, found: Counts) -> None:
    unit = plant.do(birth_units, BirthUnits, order_no=ORDER, count=1).codes[0]
    with counter.counting(found, "issue into a unit"):
        issued = fitted(plant, unit)
    with counter.counting(found, "a part is replaced"):
        out: dict[str, Any] = {"issue_entry": issued, "reason": "CRACK", "quantity": ONE, "new_code": "LOT-3"}
        plant.do(remove_component, RemoveComponent, **out)
    wrong = fitted(plant, unit)
    with counter.counting(found, "take back an issue"):
        taken_back(plant, wrong)
    for count in (1, 20):
        head = plant.head()
        many: dict[str, Any] = {"order_no": ORDER, "count": count, "defective": True}
        plant.ledger.write(complete_units, CompleteUnits(**head, **many))
        with counter.counting(found, f"take back {count} defective"):
            taken_back(plant, head["entry_id"])


def taken_back(plant: Plant, wrong: UUID) -> None:
    """A supervisor takes an entry back."""
    plant.do(reverse_entry, ReverseEntry, SUPERVISOR, reversed_entry=wrong, reason="WRONG")

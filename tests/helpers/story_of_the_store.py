"""The second half of the story: the store, the slots, boxes, parts replaced, and what a second person allowed."""

from decimal import Decimal
from typing import Any

from db.domain.command import Allowance
from db.domain.commands import (
    ArchiveOrder,
    BirthUnits,
    CancelOrder,
    CloseOrder,
    CompleteUnits,
    HoldOrder,
    ResumeOrder,
    ReverseEntry,
    SetMaster,
    Ship,
    ShipLine,
)
from db.domain.fitting_commands import MountLot, PassUnit, RemoveComponent, UnmountLot
from db.domain.floor_commands import AnswerHelp, CallHelp, EndHelp, NoteHandOver, PlanOrder
from db.domain.quality_commands import (
    CheckLabel,
    Dispose,
    FoundDefect,
    InspectStage,
    InspectUnit,
    MeasuredValue,
    TakenPhoto,
    UsedGauge,
)
from db.domain.stock_commands import (
    CountLot,
    MergeLine,
    MergeLots,
    MoveLot,
    PackBox,
    PackLine,
    TaughtLabel,
    TeachLabel,
    UnpackThing,
    WithdrawStock,
)
from db.domain.terms import Decision, Withdrawal
from db.services.archiving import archive_order
from db.services.completion import birth_units, complete_units
from db.services.disposing import dispose
from db.services.floor import answer_help, call_help, end_help, note_hand_over, plan_order
from db.services.inspecting import inspect_stage, inspect_unit
from db.services.labelling import check_label
from db.services.master_data import set_master
from db.services.merging import merge_lots
from db.services.mounting import mount_lot, unmount_lot
from db.services.order_control import cancel_order, close_order, hold_order, resume_order
from db.services.packing import pack_box, unpack_thing
from db.services.passing import pass_unit
from db.services.removing import remove_component
from db.services.reversing import reverse_entry
from db.services.shipping import ship
from db.services.stocking import count_lot, move_lot, withdraw_stock
from db.services.teaching import teach_label
from tests.helpers.plant import Plant, row

Fields = dict[str, Any]


def keep_store(plant: Plant) -> None:
    """Every act of the store and of the slots, one of each taken back."""
    _set_up(plant)
    _in_the_store(plant)
    _at_the_slots(plant)
    _boxes(plant)
    _with_leave(plant)
    _quality(plant)
    _orders(plant)
    _floor(plant)


def _set_up(plant: Plant) -> None:
    rows = [row("location", {"code": f"B-{number}"}, name=f"Rack B-{number}") for number in (1, 2)]
    rows += [row("slot", {"code": "S-1"}, name="Screw feeder", work_center_id="work_center:ASM-02")]
    rows += [row("slot", {"code": "S-2"}, name="Oak feeder", work_center_id="work_center:ASM-02")]
    rows += [row("item", {"code": "CARTON"}, name="Carton", kind="RAW", tracking="SERIAL", uom="piece")]
    rows += [row("qualification", {"person_id": "person:1042", "code": "GLUE"}, valid_until="2030-01-01")]
    rows += [row("gauge", {"code": "G-1"}, name="Caliper", calibration_due="2030-01-01")]
    rows += [row("certificate", {"supplier_id": "supplier:ACME", "number": "FSC-1"}, scheme="FSC", valid_until=None)]
    rows += [row(table, {"code": code}, blocked=False) for table, code in (("supplier", "ACME"), ("customer", "ADLER"))]
    rows += [row("item", {"code": "OAK-PLY-18"}, needs_certificate=False, first_expired_first=False)]
    plant.do(set_master, SetMaster, person="1001", rows=tuple(rows))


def _in_the_store(plant: Plant) -> None:
    for number in range(1, 4):
        plant.receive("SCREW-M4", f"POOL-{number}", "100", supplier="BOLT", location="B-1")
    plant.do(move_lot, MoveLot, code="POOL-1", to="B-2")
    part: Fields = {"quantity": Decimal(20), "child": "POOL-2A"}
    plant.do(move_lot, MoveLot, code="POOL-2", to="B-2", **part)
    plant.receive("SCREW-M4", "POOL-1", "5", supplier="BOLT", location="B-1", again=True)
    lines = (MergeLine(code="POOL-1", quantity=Decimal(50)), MergeLine(code="POOL-3", quantity=Decimal("49.5")))
    plant.do(merge_lots, MergeLots, item="SCREW-M4", lines=lines, into="POOLED")
    more = (MergeLine(code="POOL-2", quantity=Decimal(10)),)
    plant.do(merge_lots, MergeLots, item="SCREW-M4", lines=more, into="POOLED")
    plant.do(count_lot, CountLot, code="POOL-3", counted=Decimal(49))
    for kind in Withdrawal:
        fields: Fields = {"code": "POOL-1", "kind": kind, "quantity": Decimal(2), "reason": "BENT"}
        plant.do(withdraw_stock, WithdrawStock, person="1018", **fields)
    moved = MoveLot(**plant.head(), code="POOL-3", to="B-2")
    plant.ledger.write(move_lot, moved)
    plant.ledger.write(reverse_entry, ReverseEntry(**plant.head(), reversed_entry=moved.entry_id, undo=True))


def _at_the_slots(plant: Plant) -> None:
    plant.receive("OAK-PLY-18", "OAK-5", "40")
    plant.order("PO-5", quantity="4")
    units = plant.do(birth_units, BirthUnits, order_no="PO-5", count=3, serials=("T-51", "T-52", "T-53")).codes
    plant.do(mount_lot, MountLot, slot="S-1", code="POOLED")
    plant.do(mount_lot, MountLot, slot="S-2", code="OAK-5")
    plant.do(pass_unit, PassUnit, order_no="PO-5", unit=units[0], stage_sequence=10, machine="SAW-1")
    plant.do(mount_lot, MountLot, slot="S-1", code="POOL-2A")
    plant.do(pass_unit, PassUnit, order_no="PO-5", unit=units[1], stage_sequence=10)
    plant.do(unmount_lot, UnmountLot, slot="S-2")
    oak = plant.issue("PO-5", "OAK-5", "2", into_unit=units[2], stage_sequence=10)
    screws = plant.issue("PO-5", "POOL-3", "8", into_unit=units[2], stage_sequence=10)
    out: Fields = {"issue_entry": screws.entry_id, "quantity": Decimal(8), "reusable": True, "reason": "STRIPPED"}
    plant.do(remove_component, RemoveComponent, **out, new_code="POOLED", new_item="SCREW-M4")
    part: Fields = {"issue_entry": oak.entry_id, "quantity": Decimal("0.5"), "reason": "SCRATCHED"}
    plant.do(remove_component, RemoveComponent, **part)
    plant.do(complete_units, CompleteUnits, order_no="PO-5", count=3, serials=units)
    # T-53 comes back to be reworked in an order of its own.
    plant.order("PO-RW", quantity="1")
    plant.issue("PO-RW", "T-53")
    plant.do(complete_units, CompleteUnits, order_no="PO-RW", count=1, serials=("T-53",))


def _boxes(plant: Plant) -> None:
    box: Fields = {"box_item": "CARTON"}
    lines = tuple(PackLine(code=code) for code in ("T-51", "T-52", "T-53"))
    plant.do(pack_box, PackBox, box="BOX-1", lines=lines, **box)
    plant.do(unpack_thing, UnpackThing, code="T-53")
    plant.do(pack_box, PackBox, box="BOX-BIG", lines=(PackLine(code="BOX-1"),), **box)
    line = ShipLine(code="BOX-BIG", quantity=Decimal(1))
    plant.do(ship, Ship, shipment_no="SH-BOX", customer="ADLER", lines=(line,))


def _with_leave(plant: Plant) -> None:
    """The supervisor lets an expired lot be used: their leave is a fact of the act."""
    plant.do(set_master, SetMaster, person="1001", rows=(row("item", {"code": "LACQUER"}, expired_policy="OVERRIDE"),))
    given = (Allowance("FN-COMPONENT-MISSING", "screws are in the drawer"),)
    plant.issue("PO-5", "OAK-5", "2")
    fields: Fields = {"order_no": "PO-5", "count": 1, "serials": ("T-54",)}
    command = CompleteUnits(**plant.head(second_person="1001"), **fields, allowed=given)
    plant.ledger.write(complete_units, command)


def _quality(plant: Plant) -> None:
    """A plan with gauge, photo and defects; what was rejected is decided about; labels are scanned back."""
    point: Fields = {"plan_id": "inspection_plan:FINAL", "sequence": 3}
    rows = (row("characteristic", point, name="Picture", kind="PHOTO"),)
    plant.do(set_master, SetMaster, person="1001", rows=rows)
    values = tuple(MeasuredValue(sequence=n, value=value) for n, value in ((1, "750"), (2, "fail"), (3, "taken")))
    found: Fields = {"gauges": (UsedGauge(sequence=1, gauge="G-1"),), "defects": (FoundDefect(code="SCRATCH"),)}
    found |= {"photos": (TakenPhoto(sha256="ab" * 32, sequence=3),), "plan": "FINAL", "values": values}
    plant.do(inspect_unit, InspectUnit, person="1018", code="T-53", **found)
    plant.do(inspect_stage, InspectStage, person="1018", order_no="PO-5", stage_sequence=20, **found)
    why: Fields = {"quantity": Decimal(1), "reason": "LOOKS FINE"}
    plant.do(dispose, Dispose, person="1001", code="TBL-BAD-1", decision=Decision.CONCESSION, **why)
    plant.do(dispose, Dispose, person="1018", code="T-53", decision=Decision.SCRAP, **why)
    plant.do(dispose, Dispose, person="1018", code="TOP-LOT-1", decision=Decision.SCRAP, of_defective=True, **why)
    plant.do(check_label, CheckLabel, code="T-52", scanned="T-52")
    plant.do(check_label, CheckLabel, code="T-52", scanned="T-51")


def _floor(plant: Plant) -> None:
    """Two orders are planned and one is released; a note; a call for help that is answered and ended."""
    for number in ("PO-8", "PO-9"):
        plant.do(plan_order, PlanOrder, person="1001", order_no=number, item="TABLE", quantity=Decimal(5))
    plant.order("PO-8")
    plant.do(note_hand_over, NoteHandOver, order_no="PO-8", text="the left clamp slips")
    labels = (TaughtLabel("A;1", batch="1"), TaughtLabel("B;22", batch="22"))
    plant.do(teach_label, TeachLabel, person="1001", supplier="ACME", samples=labels)
    call = CallHelp(**plant.head(reason="LIFTING"), work_center="ASM-02", order_no="PO-8")
    plant.ledger.write(call_help, call)
    plant.do(answer_help, AnswerHelp, person="1001", call_entry=call.entry_id)
    plant.do(end_help, EndHelp, call_entry=call.entry_id)


def _orders(plant: Plant) -> None:
    for number in ("PO-6", "PO-7"):
        plant.order(number)
    head: Fields = {"person": "1001", "reason": "NO-MATERIAL"}
    plant.do(hold_order, HoldOrder, order_no="PO-6", **head)
    plant.do(resume_order, ResumeOrder, order_no="PO-6", **head)
    plant.do(close_order, CloseOrder, order_no="PO-6", **head)
    plant.do(cancel_order, CancelOrder, order_no="PO-7", **head)
    limit = row("plant", {"name": "Test plant"}, retention_years=0)
    plant.do(set_master, SetMaster, person="1001", rows=(limit,))
    fields: Fields = {"order_no": "PO-6", "file": "order-6.zip", "sha256": "cd" * 32, "rows": 9}
    plant.do(archive_order, ArchiveOrder, person="1001", **fields)

"""The store of the prepared plant: places, slots, boxes, papers and inspections, each in a state that refuses."""

from datetime import date
from decimal import Decimal
from typing import Any

from db.domain.commands import (
    BirthUnits,
    CompleteUnits,
    FinishStage,
    IssueMaterial,
    PlaceHold,
    PrintLabel,
    SetMaster,
    Ship,
    ShipLine,
    StartStage,
)
from db.domain.fitting_commands import MountLot, PassUnit
from db.domain.floor_commands import AnswerHelp, CallHelp, EndHelp, PlanOrder
from db.domain.quality_commands import Dispose, InspectStage, MeasuredValue
from db.domain.stock_commands import PackBox, PackLine
from db.domain.terms import Decision
from db.services.completion import birth_units, complete_units
from db.services.disposing import dispose
from db.services.floor import answer_help, call_help, end_help, plan_order
from db.services.holding import place_hold
from db.services.inspecting import inspect_stage
from db.services.issuing import issue_material
from db.services.labelling import record_label
from db.services.master_data import set_master
from db.services.mounting import mount_lot
from db.services.packing import pack_box
from db.services.passing import pass_unit
from db.services.shipping import ship
from db.services.staging import finish_stage, start_stage
from tests.helpers.naming import act_named, named
from tests.helpers.plant import Plant, part, row

Fields = dict[str, Any]
ASSEMBLY = "work_center:ASM-02"


def prepare_store(plant: Plant) -> None:
    """Everything that the acts of the store, of stations and of quality need to be refused."""
    _masters(plant)
    _lots(plant)
    _stages(plant)
    _boxes(plant)
    _floor(plant)


def _masters(plant: Plant) -> None:
    oil: Fields = {"kind": "RAW", "tracking": "LOT", "uom": "kg"}
    rows = [row("location", {"code": f"P-{n}"}, name=f"Rack {n}") for n in (1, 2)]
    rows += [row("slot", {"code": f"SL-{n}"}, name="Feeder", work_center_id=ASSEMBLY) for n in (1, 2)]
    rows += [row("supplier", {"code": "SHUT"}, name="Shut", blocked=True)]
    rows += [row("customer", {"code": "UNPAID"}, name="Unpaid", blocked=True)]
    rows += [row("gauge", {"code": "G-OLD"}, name="Caliper", calibration_due="2024-01-01")]
    rows += [row("item", {"code": "PAPER"}, name="Certified oak", needs_certificate=True, **oil)]
    rows += [row("item", {"code": "OIL"}, name="Oil", first_expired_first=True, **oil)]
    rows += [row("item", {"code": "CARTON"}, name="Carton", kind="RAW", tracking="SERIAL", uom="piece")]
    rows += [row("item", {"code": "LAMP"}, name="Lamp", kind="FINISHED", tracking="SERIAL", uom="piece")]
    rows += [row("certificate", {"supplier_id": "supplier:ACME", "number": "FSC-OLD"}, valid_until="2024-01-31")]
    rows += [row("item", {"code": "PAD"}, **{**oil, "name": "Felt pad", "tracking": "NONE"})]
    rows += [row("inspection_plan", {"code": "PICTURE"}, name="Picture")]
    rows += [row("characteristic", {"plan_id": "inspection_plan:PICTURE", "sequence": 1}, name="Front", kind="PHOTO")]
    rows += [part("LAMP", code, 0, "1") for code in ("CARTON", "PAPER", "OIL", "SCREW-M4")]
    stages: tuple[tuple[int, Fields], ...] = (
        (10, {"name": "Solder", "qualification": "SOLDER"}),
        (20, {"name": "Burn in", "plan_id": "inspection_plan:FINAL"}),
        (30, {"name": "Wrap"}),
    )
    for sequence, more in stages:
        key = {"item_id": "item:LAMP", "sequence": sequence}
        rows.append(row("routing_stage", key, **more, work_center_id=ASSEMBLY))
    rows += [row("qualification", {"person_id": "person:1018", "code": "SOLDER"}, valid_until="2030-01-01")]
    plant.do(set_master, SetMaster, person="1001", rows=tuple(rows))


def _lots(plant: Plant) -> None:
    plant.receive("PAPER", "PAP-1", "5", certificate_no="FSC-OLD", location="P-1")
    without = (row("item", {"code": "PAPER"}, needs_certificate=False),)
    plant.do(set_master, SetMaster, person="1001", rows=without)
    plant.receive("PAPER", "PAP-2", "5")
    again = (row("item", {"code": "PAPER"}, needs_certificate=True),)
    plant.do(set_master, SetMaster, person="1001", rows=again)
    plant.receive("OIL", "OIL-1", "5", expires_on=date(2024, 6, 1))
    plant.receive("OIL", "OIL-2", "5", expires_on=date(2024, 7, 1))
    plant.receive("PAD", "PAD", "100", location="P-1")
    plant.receive("LAMP", "LMP-1", "1")
    plant.receive("LAMP", "LMP-2", "1")


def _stages(plant: Plant) -> None:
    for number in ("PO-LAMP", "PO-LAMP-2", "PO-LAMP-3"):
        plant.order(number, "LAMP", "2")
    born: Fields = {"order_no": "PO-LAMP", "count": 1, "serials": ("U-1",)}
    act_named(plant, "lamp births", birth_units, BirthUnits, **born)
    act_named(plant, "a mount", mount_lot, MountLot, slot="SL-1", code="SCR-1")
    act_named(plant, "a pass", pass_unit, PassUnit, order_no="PO-LAMP", unit="U-1", stage_sequence=20)
    fitted: Fields = {"order_no": "PO-LAMP", "code": "SCR-1", "quantity": Decimal(3), "into_unit": "U-1"}
    act_named(plant, "fitted screws", issue_material, IssueMaterial, **fitted)
    for order in ("PO-LAMP", "PO-LAMP-2"):
        work: Fields = {"order_no": order, "stage_sequence": 10}
        act_named(plant, f"solder {order}", start_stage, StartStage, person="1018", **work)
        act_named(plant, f"soldered {order}", finish_stage, FinishStage, person="1018", **work, good=Decimal(1))
        after: Fields = {"order_no": order, "stage_sequence": 20}
        act_named(plant, f"burn {order}", start_stage, StartStage, **after)
    values = (MeasuredValue(sequence=1, value="760"), MeasuredValue(sequence=2, value="pass"))
    looked: Fields = {"order_no": "PO-LAMP-2", "stage_sequence": 20, "plan": "FINAL", "values": values}
    act_named(plant, "looked", inspect_stage, InspectStage, person="1018", **looked)


def _floor(plant: Plant) -> None:
    """An order that is planned only; a call for help that is over, and one that somebody answered."""
    act_named(plant, "plan", plan_order, PlanOrder, person="1001", order_no="PO-PLAN", item="LAMP", quantity=Decimal(1))
    act_named(plant, "an old call", call_help, CallHelp, work_center="ASM-02")
    act_named(plant, "over", end_help, EndHelp, call_entry=named("an old call"))
    act_named(plant, "a call", call_help, CallHelp, work_center="ASM-02", order_no="PO-1", reason="LIFTING")
    act_named(plant, "somebody comes", answer_help, AnswerHelp, person="1001", call_entry=named("a call"))


def _boxes(plant: Plant) -> None:
    lines = (PackLine(code="LMP-1"),)
    act_named(plant, "packed", pack_box, PackBox, box="CAR-1", box_item="CARTON", lines=lines)
    act_named(plant, "box in box", pack_box, PackBox, box="CAR-2", box_item="CARTON", lines=(PackLine(code="CAR-1"),))
    plant.receive("LAMP", "LMP-3", "1")
    act_named(plant, "gone", pack_box, PackBox, box="CAR-9", box_item="CARTON", lines=(PackLine(code="LMP-3"),))
    away = (ShipLine(code="CAR-9", quantity=Decimal(1)),)
    act_named(plant, "box shipped", ship, Ship, shipment_no="SH-CAR", customer="ADLER", lines=away)
    for box, lamp in (("CAR-3", "LMP-4"), ("CAR-4", "LMP-5")):
        plant.receive("LAMP", lamp, "1")
        full: Fields = {"box": box, "box_item": "CARTON", "lines": (PackLine(code=lamp),)}
        act_named(plant, f"full {box}", pack_box, PackBox, **full)
    act_named(plant, "box aside", place_hold, PlaceHold, code="CAR-3", reason="WET")
    rejected: Fields = {"order_no": "PO-LIFT", "count": 1, "serials": ("L-6",), "defective": True}
    act_named(plant, "rejected L-6", complete_units, CompleteUnits, **rejected)
    scrap: Fields = {"code": "L-6", "decision": Decision.SCRAP, "quantity": Decimal(1), "reason": "BENT"}
    act_named(plant, "scrapped", dispose, Dispose, person="1018", **scrap)
    plant.do(record_label, PrintLabel, code="L-6", target="zpl")
    act_named(plant, "rejected L-7", complete_units, CompleteUnits, **{**rejected, "serials": ("L-7",)})
    again: Fields = {**scrap, "code": "L-7", "decision": Decision.REWORK}
    act_named(plant, "to be reworked", dispose, Dispose, person="1018", **again)

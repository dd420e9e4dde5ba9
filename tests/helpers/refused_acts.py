"""Every act that a rule refuses in the prepared plant, with the code and the facts that its sentence needs."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from db.domain.command import SYSTEM
from db.domain.commands import (
    BirthUnits,
    CompleteLot,
    CompleteUnits,
    FinishStage,
    IssueMaterial,
    PauseStage,
    PlaceHold,
    PrintLabel,
    ReceiveLot,
    ReleaseHold,
    ReleaseOrder,
    ReturnMaterial,
    ReverseEntry,
    SetMaster,
    Ship,
    ShipLine,
    SplitLot,
    StartStage,
    TakeBack,
)
from db.domain.quality_commands import InspectUnit, MeasuredValue
from tests.helpers.naming import named
from tests.helpers.plant import row
from tests.helpers.refused_case import ONE, Case


def issue(code: str, order_no: str = "PO-1", quantity: str = "1", **more: Any) -> dict[str, Any]:
    return {"order_no": order_no, "code": code, "quantity": Decimal(quantity), **more}


def receive(lot: str, **more: Any) -> dict[str, Any]:
    head = {"receipt_no": f"R-{lot}", "supplier": "ACME", "item": "OAK-PLY-18", "quantity": ONE}
    return {**head, "lot": lot, **more}


def work(order_no: str, stage: int = 10, **more: Any) -> dict[str, Any]:
    return {"order_no": order_no, "stage_sequence": stage, **more}


def shipment(code: str, quantity: str = "1", **more: Any) -> dict[str, Any]:
    lines = (ShipLine(code=code, quantity=Decimal(quantity)),)
    return {"shipment_no": "SH-9", "customer": "ADLER", "lines": lines, **more}


def values(height: str = "750", surface: str | None = "pass") -> tuple[MeasuredValue, ...]:
    second = (MeasuredValue(sequence=2, value=surface),) if surface else ()
    return (MeasuredValue(sequence=1, value=height), *second)


def inspect(given: tuple[MeasuredValue, ...], plan: str = "FINAL") -> dict[str, Any]:
    return {"code": "L-1", "plan": plan, "values": given}


def release(order_no: str, item: str, quantity: str = "1") -> dict[str, Any]:
    return {"order_no": order_no, "item": item, "quantity": Decimal(quantity)}


def taken_back(name: str, **more: Any) -> dict[str, Any]:
    return {"reversed_entry": named(name), **more}


def units(order_no: str, *serials: str) -> dict[str, Any]:
    return {"order_no": order_no, "count": len(serials) or 1, "serials": serials or None}


def drawn_off(lot: str, child: str = "C", quantity: str = "1", item: str = "OAK-PLY-18") -> dict[str, Any]:
    return {"item": item, "lot": lot, "child": child, "quantity": Decimal(quantity)}


def made(good: str, order_no: str = "PO-TOP", defective: str = "0", **more: Any) -> dict[str, Any]:
    return {"order_no": order_no, "good": Decimal(good), "defective": Decimal(defective), **more}


def back(name: str, quantity: str = "1") -> dict[str, Any]:
    return {"issue_entry": named(name), "quantity": Decimal(quantity)}


BOLTED = {"receipt_no": "R-OAK-1", "supplier": "BOLT"}
NEEDS = ["Oak plywood 18 mm", "Screw M4x12"]
SHIPPED = ["SHIP by 1042"]
WORKER, CHIEF = {"personnel_no": "1042"}, {"personnel_no": "1000"}
STALE = {"table": "item", "name": "LIFT", "changed": ["uom"]}
BOTH = ["ADLER", "OTHER"]
LAST_MOMENT = datetime(9999, 12, 31, 23, tzinfo=UTC)
MACHINE = row("machine", {"code": "M"}, name="M", work_center_id="work_center:NOPE")
OAK = {"code": "OAK-1", "item": "OAK-PLY-18", "item_name": "Oak plywood 18 mm", "uom": "m2"}
CASES = [
    Case("ID-UNKNOWN", IssueMaterial, issue("SCR-1"), {"person": "9999"}, "9999"),
    Case("ID-INACTIVE", IssueMaterial, issue("SCR-1"), {"person": "Gone"}, "1050"),
    Case("ID-NO-ROLE", IssueMaterial, issue("SCR-1"), {"person": "Guest"}, "1060"),
    Case("ID-NO-ROLE", ReleaseOrder, release("PO-X", "TABLE"), {"needs": "SUPERVISOR"}),
    Case("ID-NO-ROLE", SetMaster, {"rows": ()}, {"needs": "SUPERVISOR"}),
    Case("ID-NO-ROLE", ReleaseHold, {"hold_entry": named("a hold")}, {"needs": "INSPECTOR"}),
    Case("ID-NO-ROLE", StartStage, work("PO-LIFT"), {"person": SYSTEM}, SYSTEM),
    Case("WO-UNKNOWN", IssueMaterial, issue("SCR-1", "NOPE"), {"order": "NOPE"}),
    Case("WO-ON-HOLD", IssueMaterial, issue("SCR-1", "PO-HELD"), {"order": "PO-HELD"}),
    Case("WO-CANCELLED", StartStage, work("PO-GONE"), {"order": "PO-GONE"}),
    Case("WO-COMPLETE", CompleteUnits, units("PO-DONE"), {"item_name": "Dining table Oslo"}),
    Case("WO-OTHER-STATION", StartStage, work("PO-LIFT", work_center="X-1"), {"station": "ASM-02", "stage": "Build"}),
    Case("WO-NO-BOM", ReleaseOrder, release("PO-X", "MOTOR"), {"item": "MOTOR"}, "1001"),
    Case("WO-NO-ROUTING", ReleaseOrder, release("PO-X", "NO-ROUTE"), {"item": "NO-ROUTE"}, "1001"),
    Case("WO-NO-ROUTING", StartStage, work("PO-1", 99), {"item": "TABLE"}),
    Case("WO-EXISTS", ReleaseOrder, release("PO-1", "TABLE"), {"order": "PO-1"}, "1001"),
    Case("OP-PREVIOUS-OPEN", StartStage, work("PO-1", 20), {"stage": "Final inspection", "previous": "Assemble"}),
    Case("SE-ALREADY-RUNNING", StartStage, work("PO-1"), {"stage": "Assemble", "order": "PO-1"}),
    Case("SE-OTHER-JOB", StartStage, work("PO-DESK"), {"other": "PO-1", "station": "Assembly 02", "stage": "Glue"}),
    Case("MD-IN-USE", SetMaster, {"rows": (row("item", {"code": "LIFT"}, uom="m2"),)}, {"name": "LIFT"}, "1001"),
    Case("MD-IN-USE", SetMaster, {"rows": (row("person", WORKER, active=False),)}, {"by": "PO-1"}, "1001"),
    Case("MD-LAST-ADMIN", SetMaster, {"rows": (row("person", CHIEF, role="OPERATOR"),)}, {"person": "1000"}, "1001"),
    Case("MD-LAST-ADMIN", SetMaster, {"rows": (row("person", CHIEF, active=False),)}, {}, "1001"),
    Case("MD-STALE", SetMaster, {"rows": (), "seen": (row("item", {"code": "LIFT"}, uom="m2"),)}, STALE, "1001"),
    Case("MD-STALE", SetMaster, {"rows": (), "seen": (row("item", {"code": "NOPE"}, uom="m2"),)}, {}, "1001"),
    Case("SE-NOT-RUNNING", PauseStage, work("PO-1", reason="BREAK"), {"stage": "Assemble"}, "1043"),
    Case("SE-NOT-RUNNING", FinishStage, work("PO-1", good=ONE), {"order": "PO-1"}, "1043"),
    Case("SE-NOT-RUNNING", StartStage, work("PO-2"), {"order": "PO-2"}),
    Case("SE-FUTURE", PauseStage, work("PO-1", reason="BREAK", happened_at=datetime(2024, 3, 11, tzinfo=UTC))),
    Case("SE-PAUSE-REASON", PauseStage, work("PO-1"), {"order": "PO-1"}),
    Case("LOT-UNKNOWN", IssueMaterial, issue("NOPE"), {"code": "NOPE"}),
    Case("LOT-UNKNOWN", IssueMaterial, issue("SCR-1", into_unit="NOPE"), {"unit": "NOPE"}),
    Case("LOT-AMBIGUOUS", IssueMaterial, issue("SAME"), {"code": "SAME"}),
    Case("LOT-WRONG-ITEM", IssueMaterial, issue("SCR-1", stage_sequence=20), {"code": "SCR-1", "wanted": []}),
    Case("LOT-NOT-ON-BOM", IssueMaterial, issue("LAC-1"), {"wanted": NEEDS}),
    Case("LOT-EXPIRED", IssueMaterial, issue("LAC-OLD", "PO-LIFT"), {"expires_on": "2024-03-12"}),
    Case("LOT-HOLD", IssueMaterial, issue("HELD-1"), {"code": "HELD-1", "item": "SCREW-M4"}),
    Case("LOT-REJECTED", IssueMaterial, issue("L-3", "PO-LIFT"), {"code": "L-3"}),
    Case("LOT-REJECTED", IssueMaterial, issue("MOT-3", "PO-LIFT", into_unit="L-3"), {"code": "L-3"}),
    Case("LOT-PENDING-INSPECTION", IssueMaterial, issue("CHK-1", "PO-LIFT"), {"code": "CHK-1"}),
    Case("LOT-EMPTY", IssueMaterial, issue("EMPTY-1"), {"code": "EMPTY-1"}),
    Case("LOT-NOT-ENOUGH", IssueMaterial, issue("OAK-1", quantity="95"), {**OAK, "on_hand": "85", "quantity": "95"}),
    Case("LOT-NOT-ENOUGH", SplitLot, drawn_off("OAK-1", quantity="95"), OAK),
    Case("SERIAL-QTY", IssueMaterial, issue("MOT-3", "PO-LIFT", "0.5"), {"code": "MOT-3", "quantity": "0.5"}),
    Case("SERIAL-QTY", ReceiveLot, receive("MOT-9", item="MOTOR", quantity=Decimal(2)), {"quantity": "2"}),
    Case("SERIAL-QTY", Ship, shipment("L-1", "2"), {"code": "L-1", "quantity": "2"}),
    Case("SERIAL-QTY", CompleteLot, made("2", "PO-LIFT"), {"code": "Lift", "quantity": "2"}),
    Case("QTY", IssueMaterial, issue("OAK-1", quantity="0"), {**OAK, "quantity": "0"}),
    Case("QTY", IssueMaterial, issue("OAK-1", wasted=Decimal(2)), {**OAK, "quantity": "2"}),
    Case("QTY", IssueMaterial, issue("OAK-1", wasted=Decimal(-1)), {**OAK, "quantity": "-1"}),
    Case("QTY", ReleaseOrder, release("PO-X", "TABLE", "0"), {"order": "PO-X", "quantity": "0"}, "1001"),
    Case("CYCLE", IssueMaterial, issue("L-1", "PO-LIFT", into_unit="L-1"), {"code": "L-1", "unit": "L-1"}),
    Case("CODE-MALFORMED", ReceiveLot, receive(" OAK"), {"code": " OAK", "why": "BLANKS"}),
    Case("SN-DUPLICATE", CompleteUnits, units("PO-LIFT", "L-1"), {"code": "L-1"}),
    Case("SN-DUPLICATE", BirthUnits, units("PO-LIFT", "L-5"), {"item_name": "Lift"}),
    Case("SN-DUPLICATE", BirthUnits, units("PO-1", "A", "A"), {"code": "A, A"}),
    Case("SN-DUPLICATE", SplitLot, drawn_off("OAK-1", "SAME")),
    Case("SN-DUPLICATE", ReceiveLot, receive("MOT-3", item="MOTOR", again=True), {"item_name": "Lift motor"}),
    Case("SN-DUPLICATE", ReceiveLot, receive("L-2", item="LIFT", again=True), {"code": "L-2"}),
    Case("SN-DUPLICATE", ReceiveLot, receive("L-5", item="LIFT", again=True), {"code": "L-5"}),
    Case("SN-FORMAT", CompleteUnits, units("PO-TOP"), {"item_name": "Table top"}),
    Case("UNIT-OTHER-ORDER", IssueMaterial, issue("SCR-1", "PO-LIFT-2", into_unit="L-5"), {"unit": "L-5"}),
    Case("UNIT-SHIPPED", IssueMaterial, issue("L-2", "PO-LIFT"), {"code": "L-2"}),
    Case("UNIT-SHIPPED", IssueMaterial, issue("MOT-3", "PO-LIFT", into_unit="L-2"), {"code": "L-2"}),
    Case("UNIT-HOLD", IssueMaterial, issue("MOT-3", "PO-LIFT", into_unit="L-4"), {"unit": "L-4"}),
    Case("COMP-ALREADY-INSTALLED", IssueMaterial, issue("MOT-1", "PO-LIFT"), {"code": "MOT-1"}),
    Case("RT-NOT-ISSUED", ReturnMaterial, back("tops")),
    Case("RT-NOT-ISSUED", ReturnMaterial, back("wrong")),
    Case("RT-MORE-THAN-ISSUED", ReturnMaterial, back("oak", "11"), {"issued": "10"}),
    Case("RT-MORE-THAN-ISSUED", ReturnMaterial, back("partly wasted", "4"), {"issued": "3"}),
    Case("SP-QTY", SplitLot, drawn_off("MOT-3", item="MOTOR"), {"code": "MOT-3"}),
    Case("QC-NOT-INSPECTOR", InspectUnit, inspect(values()), {"person": "Ayşe Yılmaz"}),
    Case("QC-NOT-A-NUMBER", InspectUnit, inspect(values("75,2")), {"point": "Table height", "value": "75,2"}, "1018"),
    Case("QC-IMPLAUSIBLE", InspectUnit, inspect(values("7500")), {"point": "Table height", "value": "7500"}, "1018"),
    Case("QC-INCOMPLETE", InspectUnit, inspect(values(surface=None)), {"missing": ["Surface"]}, "1018"),
    Case("QC-INCOMPLETE", InspectUnit, inspect(values(surface="ok")), {"missing": ["Surface"]}, "1018"),
    Case("QC-INCOMPLETE", InspectUnit, inspect(values(), "NOPE"), {"missing": ["NOPE"]}, "1018"),
    Case("HD-NOT-HELD", ReleaseHold, {"hold_entry": named("oak")}, {}, "1018"),
    Case("HD-SAME-PERSON", ReleaseHold, {"hold_entry": named("held by 1018")}, {"code": "MOT-4"}, "1018"),
    Case("HD-REASON", PlaceHold, {"code": "OAK-1"}, {"code": "OAK-1"}),
    Case("FN-QTY-ZERO", CompleteUnits, {"order_no": "PO-1", "count": 0}, {"order": "PO-1"}),
    Case("FN-QTY-ZERO", CompleteLot, made("-3", defective="5"), {"order": "PO-TOP"}),
    Case("FN-QTY-ZERO", CompleteLot, made("2", defective="-1"), {"order": "PO-TOP"}),
    Case("FN-QTY-ZERO", FinishStage, work("PO-1", good=Decimal(0)), {"order": "PO-1"}),
    Case("FN-QTY-ZERO", Ship, {"shipment_no": "SH-9", "customer": "ADLER", "lines": ()}, {"order": "SH-9"}),
    Case("FN-QTY-OVER", CompleteLot, {"order_no": "PO-TOP", "good": Decimal(3)}, {"left": "2", "planned": "5"}),
    Case("FN-QTY-OVER", FinishStage, work("PO-1", good=Decimal(6)), {"left": "5", "planned": "5"}),
    Case("FN-COMPONENT-MISSING", CompleteUnits, units("PO-2"), {"missing": NEEDS}),
    Case("FN-SCRAP-REASON", FinishStage, work("PO-1", good=ONE, scrap=ONE), {"scrap": "1"}),
    Case("UD-NOT-YOURS", ReverseEntry, taken_back("oak", reason="X"), {"action": "ISSUE"}),
    Case("UD-NOT-YOURS", ReverseEntry, taken_back("oak", undo=True), {"person": "1042"}, "1043"),
    Case("UD-TOO-LATE", ReverseEntry, taken_back("first of two", undo=True), {"action": "ISSUE"}),
    Case("UD-DEPENDENTS", ReverseEntry, taken_back("births", reason="X"), {"action": "UNIT_BIRTH"}, "1001"),
    Case("UD-DEPENDENTS", ReverseEntry, taken_back("completed L-2", reason="X"), {"dependents": SHIPPED}, "1001"),
    Case("UD-ALREADY", ReverseEntry, taken_back("wrong", reason="X"), {"action": "ISSUE"}, "1001"),
    Case("UD-REASON", ReverseEntry, taken_back("oak"), {"action": "ISSUE"}, "1001"),
    Case("UD-UNKNOWN", ReverseEntry, taken_back("nothing", reason="X"), {}, "1001"),
    Case("UD-UNKNOWN", ReverseEntry, taken_back("wrong taken back", reason="X"), {}, "1001"),
    Case("RC-LOT-EXISTS", ReceiveLot, receive("OAK-1"), {"code": "OAK-1", "item": "OAK-PLY-18"}),
    Case("RC-EXPIRED", ReceiveLot, receive("OLD", expires_on=date(2024, 3, 13)), {"expires_on": "2024-03-13"}),
    Case("RC-QTY", ReceiveLot, receive("OAK-9", quantity=Decimal(0)), {"quantity": "0"}),
    Case("RC-OTHER-SUPPLIER", ReceiveLot, receive("OAK-9", **BOLTED), {"receipt": "R-OAK-1"}),
    Case("RC-SUPPLIER-UNKNOWN", ReceiveLot, receive("OAK-9", supplier="NOPE"), {"supplier": "NOPE"}),
    Case("RC-ITEM-UNKNOWN", ReceiveLot, receive("OAK-9", item="NOPE"), {"item": "NOPE"}),
    Case("RC-ITEM-UNKNOWN", ReleaseOrder, release("PO-X", "NOPE"), {"item": "NOPE"}, "1001"),
    Case("RC-ITEM-UNKNOWN", SetMaster, {"rows": (MACHINE,)}, {"item": "work_center NOPE"}, "1001"),
    Case("PK-NOT-FINISHED", Ship, shipment("TOP-1"), {"code": "TOP-1", "lifecycle": "IN_STOCK"}),
    Case("PK-NOT-FINISHED", Ship, shipment("L-5"), {"lifecycle": "IN_PROCESS"}),
    Case("PK-HOLD", Ship, shipment("L-4"), {"code": "L-4"}),
    Case("PK-FAILED", Ship, shipment("L-3"), {"code": "L-3"}),
    Case("SH-ALREADY-SHIPPED", Ship, shipment("L-2"), {"code": "L-2"}),
    Case("SH-QTY-OVER", Ship, shipment("BOX-1", "6"), {"on_hand": "5", "quantity": "6"}),
    Case("SH-OTHER-CUSTOMER", Ship, shipment("L-1", shipment_no="SH-1", customer="OTHER"), {"shipment": "SH-1"}),
    Case("SH-CUSTOMER-UNKNOWN", Ship, shipment("L-1", customer="NOPE"), {"customer": "NOPE"}),
    Case("RN-NOT-SHIPPED", TakeBack, {"return_no": "R", "code": "L-2", "quantity": ONE, "customer": "OTHER"}),
    Case("RN-CUSTOMER", TakeBack, {"return_no": "R", "code": "BOX-2", "quantity": ONE}, {"customers": BOTH}),
    Case("LOT-UNKNOWN", InspectUnit, {**inspect(values()), "code": "L-8"}, {"code": "L-8"}, "1018"),
    Case("LOT-UNKNOWN", PrintLabel, {"code": "L-8", "target": "zpl"}, {"code": "L-8"}),
    Case("LB-REASON", PrintLabel, {"code": "L-6", "target": "zpl"}, {"code": "L-6", "copies": 1}),
    Case("SE-FUTURE", PlaceHold, {"code": "OAK-1", "reason": "X", "happened_at": LAST_MOMENT}),
    Case("SE-FUTURE", IssueMaterial, issue("OAK-1", happened_at=LAST_MOMENT)),
    Case("SE-FUTURE", PlaceHold, {"code": "OAK-1", "reason": "X", "happened_at": datetime(1, 1, 1, tzinfo=UTC)}),
    Case("RN-NOT-SHIPPED", TakeBack, {"return_no": "R", "code": "L-1", "quantity": ONE}, {"code": "L-1"}),
    Case("RN-NOT-SHIPPED", TakeBack, {"return_no": "R", "code": "L-2", "quantity": Decimal(2)}, {"quantity": "2"}),
]  # fmt: skip

"""What the acts of the store, of stations, of orders and of quality refuse in the prepared plant."""

from decimal import Decimal
from typing import Any

from db.domain.command import Allowance
from db.domain.commands import (
    BirthUnits,
    CancelOrder,
    CloseOrder,
    CompleteUnits,
    FinishStage,
    HoldOrder,
    IssueMaterial,
    ReceiveLot,
    ResumeOrder,
    Ship,
    ShipLine,
    SplitLot,
    StartStage,
)
from db.domain.fitting_commands import CorrectLot, MountLot, PassUnit, RemoveComponent, UnmountLot
from db.domain.floor_commands import AnswerHelp, CallHelp, EndHelp, NoteHandOver, PlanOrder
from db.domain.quality_commands import Dispose, InspectStage, InspectUnit, MeasuredValue, UsedGauge
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
from tests.helpers.naming import named
from tests.helpers.refused_case import ONE, Case


def issue(code: str, **more: Any) -> dict[str, Any]:
    return {"order_no": "PO-LAMP", "code": code, "quantity": ONE, **more}


def receive(**more: Any) -> dict[str, Any]:
    head = {"receipt_no": "R-N", "supplier": "ACME", "item": "OAK-PLY-18", "lot": "NEW-1", "quantity": ONE}
    return {**head, **more}


def work(order_no: str, stage: int, **more: Any) -> dict[str, Any]:
    return {"order_no": order_no, "stage_sequence": stage, **more}


def leave(code: str, reason: str = "checked") -> dict[str, Any]:
    return {"second_person": "1001", "allowed": (Allowance(code, reason),)}


def pour(into: str, *codes: str) -> dict[str, Any]:
    return {"item": "OIL", "lines": tuple(MergeLine(code=code, quantity=ONE) for code in codes), "into": into}


def box(code: str, *lines: str) -> dict[str, Any]:
    return {"box": code, "box_item": "CARTON", "lines": tuple(PackLine(code=line) for line in lines)}


def out(code: str, kind: Withdrawal = Withdrawal.SCRAPPED, **more: Any) -> dict[str, Any]:
    return {"code": code, "kind": kind, "quantity": ONE, "reason": "BENT", **more}


def decide(code: str, decision: Decision = Decision.SCRAP, **more: Any) -> dict[str, Any]:
    return {"code": code, "decision": decision, "quantity": ONE, "reason": "BENT", **more}


def shipment(code: str) -> dict[str, Any]:
    return {"shipment_no": "SH-N", "customer": "ADLER", "lines": (ShipLine(code=code, quantity=ONE),)}


def corrected(code: str, name: str) -> dict[str, Any]:
    return {"issue_entries": (named(name),), "code": code, "reason": "WRONG-LOT"}


def removal(name: str, **more: Any) -> dict[str, Any]:
    return {"issue_entry": named(name), "quantity": ONE, "reason": "BENT", **more}


def plan(order_no: str, item: str = "LAMP") -> dict[str, Any]:
    return {"order_no": order_no, "item": item, "quantity": ONE}


HEIGHT = (MeasuredValue(sequence=1, value="750"), MeasuredValue(sequence=2, value="pass"))
TAKEN = (MeasuredValue(sequence=1, value="taken"),)
OLD_GAUGE = {"gauges": (UsedGauge(sequence=1, gauge="G-OLD"),)}
MOVE = {"reason": "NO-MATERIAL"}
STORE_CASES = [
    Case("LOT-FEFO", IssueMaterial, issue("OIL-2"), {"older": "OIL-1", "code": "OIL-2"}),
    Case("LOT-CERT-MISSING", IssueMaterial, issue("PAP-2"), {"code": "PAP-2"}),
    Case("LOT-CERT-EXPIRED", IssueMaterial, issue("PAP-1"), {"valid_until": "2024-01-31"}),
    Case("OV-SAME-PERSON", IssueMaterial, issue("OIL-2", **leave("LOT-FEFO")), {}, "1001"),
    Case("OV-NO-RIGHT", IssueMaterial, issue("OIL-2", **{**leave("LOT-FEFO"), "second_person": "1018"})),
    Case("OV-REASON", IssueMaterial, issue("OIL-2", **leave("LOT-FEFO", " ")), {"code": "LOT-FEFO"}),
    Case("LOT-FEFO", IssueMaterial, issue("OIL-2", **leave("LOT-EXPIRED"))),
    Case("LOT-FEFO", IssueMaterial, issue("OIL-2", allowed=(Allowance("LOT-FEFO", "alone"),))),
    Case("LOT-HOLD", IssueMaterial, issue("HELD-1", **leave("LOT-HOLD")), {"code": "HELD-1"}),
    Case("UNIT-SCRAPPED", IssueMaterial, {**issue("MOT-3", into_unit="L-6"), "order_no": "PO-LIFT"}, {"code": "L-6"}),
    Case("RC-NO-CERT", ReceiveLot, receive(item="PAPER"), {"item_name": "Certified oak"}),
    Case("RC-SUPPLIER-BLOCKED", ReceiveLot, receive(supplier="SHUT"), {"supplier": "SHUT"}),
    Case("RC-QTY", ReceiveLot, receive(unit_cost=Decimal(-1))),
    Case("RC-QTY", ReceiveLot, receive(receipt_no=" ")),
    Case("MV-PLACE-UNKNOWN", ReceiveLot, receive(location="NOPE"), {"place": "NOPE"}),
    Case("MV-PLACE-UNKNOWN", MoveLot, {"code": "PAP-1", "to": "NOPE"}, {"place": "NOPE"}),
    Case("MV-SAME-PLACE", MoveLot, {"code": "PAP-1", "to": "P-1"}, {"place": "P-1", "code": "PAP-1"}),
    Case("LOT-EMPTY", MoveLot, {"code": "EMPTY-1", "to": "P-1"}),
    Case("SP-QTY", MoveLot, {"code": "PAP-1", "to": "P-2", "quantity": ONE}),
    Case("CT-NEGATIVE", CountLot, {"code": "PAP-1", "counted": Decimal(-1)}, {"quantity": "-1"}),
    Case("SERIAL-QTY", CountLot, {"code": "MOT-3", "counted": Decimal(2)}, {"quantity": "2"}),
    Case("UNIT-SHIPPED", CountLot, {"code": "L-2", "counted": ONE}, {"code": "L-2"}),
    Case("UNIT-SCRAPPED", CountLot, {"code": "L-6", "counted": ONE}, {"code": "L-6"}),
    Case("LOT-EMPTY", CountLot, {"code": "L-5", "counted": ONE}, {"code": "L-5"}),
    Case("MG-OLDER", MergeLots, pour("OIL-2", "OIL-1"), {"code": "OIL-1", "into": "OIL-2"}),
    Case("CYCLE", MergeLots, pour("OIL-1", "OIL-1")),
    Case("SP-QTY", MergeLots, pour("OIL-N")),
    Case("SP-QTY", MergeLots, pour("OIL-N", "OIL-1", "OIL-1")),
    Case("SP-QTY", MergeLots, {**pour("N", "MOT-3"), "item": "MOTOR"}),
    Case("DS-NO-RIGHT", WithdrawStock, out("PAP-1"), {"needs": "INSPECTOR"}),
    Case("FN-SCRAP-REASON", WithdrawStock, out("PAP-1", reason=None), {"code": "PAP-1"}, "1018"),
    Case("LOT-NOT-ENOUGH", WithdrawStock, out("PAP-1", quantity=Decimal(6)), {"on_hand": "5"}, "1018"),
    Case("DS-NO-RIGHT", Dispose, decide("L-4"), {"needs": "INSPECTOR"}),
    Case("DS-NO-RIGHT", Dispose, decide("L-4", Decision.CONCESSION), {"needs": "SUPERVISOR"}, "1018"),
    Case("DS-NOT-HELD", Dispose, decide("PAP-1"), {"code": "PAP-1"}, "1018"),
    Case("DS-PART", Dispose, decide("CHK-1", Decision.USE), {"code": "CHK-1", "on_hand": "5"}, "1018"),
    Case("DS-PART-HELD", Dispose, decide("HELD-1", Decision.USE, child="HELD-1A"), {"code": "HELD-1"}, "1018"),
    Case("UNIT-REWORK", IssueMaterial, {**issue("L-7"), "order_no": "PO-LIFT"}, {"code": "L-7", "order": "PO-LIFT"}),
    Case("QTY", Dispose, decide("L-6"), {"quantity": "1"}, "1018"),
    Case("QTY", Dispose, decide("L-2"), {"quantity": "1"}, "1018"),
    Case("FN-SCRAP-REASON", Dispose, decide("L-4", reason=None), {"code": "L-4"}, "1018"),
    Case("PK-EMPTY", PackBox, box("CAR-N"), {"box": "CAR-N"}),
    Case("PK-PACKED", PackBox, box("CAR-N", "LMP-1"), {"code": "LMP-1"}),
    Case("PK-PACKED", Ship, shipment("LMP-1"), {"code": "LMP-1"}),
    Case("PK-NOT-EMPTY", WithdrawStock, out("CAR-4"), {"code": "CAR-4", "inside": ["LMP-5"]}, "1018"),
    Case("CL-SAME-LOT", CorrectLot, corrected("SCR-1", "fitted screws"), {"code": "SCR-1"}, "1001"),
    Case("PK-PACKED", CountLot, {"code": "LMP-1", "counted": Decimal(0)}, {"code": "LMP-1"}),
    Case("SH-CUSTOMER-BLOCKED", Ship, {**shipment("LMP-2"), "customer": "UNPAID"}, {"customer": "Unpaid"}),
    Case("PK-NOT-EMPTY", CountLot, {"code": "CAR-2", "counted": Decimal(0)}, {"inside": ["CAR-1"]}),
    Case("PK-NOT-EMPTY", Dispose, decide("CAR-3"), {"inside": ["LMP-4"]}, "1018"),
    Case("PK-NOT-EMPTY", IssueMaterial, issue("CAR-4"), {"inside": ["LMP-5"]}),
    Case("PK-NOT-PACKED", UnpackThing, {"code": "LMP-2"}, {"code": "LMP-2"}),
    Case("PK-NOT-FINISHED", PackBox, box("CAR-N", "L-5")),
    Case("CYCLE", PackBox, box("CAR-1", "CAR-2"), {"code": "CAR-2"}),
    Case("CYCLE", PackBox, box("CAR-2", "CAR-2")),
    Case("SN-DUPLICATE", PackBox, {**box("MOT-3", "LMP-2"), "box_item": "MOTOR"}, {"code": "MOT-3"}),
    Case("SH-ALREADY-SHIPPED", PackBox, box("CAR-9", "LMP-2"), {"code": "CAR-9"}),
    Case("SH-ALREADY-SHIPPED", UnpackThing, {"code": "LMP-3"}, {"code": "LMP-3"}),
    Case("SL-UNKNOWN", MountLot, {"slot": "NOPE", "code": "SCR-1"}, {"slot": "NOPE"}),
    Case("SL-EMPTY", UnmountLot, {"slot": "SL-2"}, {"slot": "SL-2"}),
    Case("SL-OTHER-STATION", MountLot, {"slot": "SL-2", "code": "SCR-1", "work_center": "NOPE"}, {"slot": "SL-2"}),
    Case("SL-OTHER-STATION", UnmountLot, {"slot": "SL-1", "work_center": "NOPE"}, {"slot": "SL-1"}),
    Case("LOT-EMPTY", MountLot, {"slot": "SL-2", "code": "EMPTY-1"}),
    Case("LOT-HOLD", MountLot, {"slot": "SL-2", "code": "HELD-1"}),
    Case("UNIT-WRONG-STAGE", PassUnit, work("PO-LAMP", 10, unit="U-1"), {"passed": "Burn in", "stage": "Solder"}),
    Case("UNIT-WRONG-STAGE", PassUnit, work("PO-LAMP", 20, unit="U-1"), {"passed": "Burn in"}),
    Case("UNIT-OTHER-ORDER", PassUnit, work("PO-LAMP-2", 10, unit="U-1"), {"unit": "U-1"}),
    Case("WO-NO-ROUTING", PassUnit, work("PO-LAMP", 99, unit="U-1")),
    Case("UNIT-FINISHED", PassUnit, work("PO-LIFT", 10, unit="L-1"), {"unit": "L-1", "order": "PO-LIFT"}),
    Case("SN-FORMAT", BirthUnits, {"order_no": "PO-TOP", "count": 1}, {"item_name": "Table top"}),
    Case("LOT-BULK", ReceiveLot, receive(item="PAD", lot="PAD-7"), {"item": "PAD", "item_name": "Felt pad"}),
    Case("LOT-BULK", SplitLot, {"item": "PAD", "lot": "PAD", "child": "PAD-7", "quantity": ONE}, {"item": "PAD"}),
    Case("LOT-BULK", MergeLots, {**pour("PAD-7", "PAD"), "item": "PAD"}, {"item": "PAD"}),
    Case("LOT-BULK", MoveLot, {"code": "PAD", "to": "P-2", "quantity": ONE, "child": "PAD-7"}),
    Case("CN-REASON", RemoveComponent, removal("fitted screws", reason=None), {"unit": "U-1"}),
    Case("RT-NOT-ISSUED", RemoveComponent, removal("oak")),
    Case("RT-MORE-THAN-ISSUED", RemoveComponent, removal("fitted screws", quantity=Decimal(4)), {"issued": "3"}),
    Case("LOT-NOT-ON-BOM", RemoveComponent, removal("fitted screws", new_code="OAK-1"), {"code": "OAK-1"}),
    Case("OP-SKILL", StartStage, work("PO-LAMP-3", 10), {"stage": "Solder", "qualification": "SOLDER"}),
    Case("FN-CHECK-MISSING", FinishStage, work("PO-LAMP", 20, good=ONE), {"stage": "Burn in"}),
    Case("FN-CHECK-FAILED", FinishStage, work("PO-LAMP-2", 20, good=ONE), {"stage": "Burn in"}),
    Case("QC-PHOTO-REQUIRED", InspectUnit, {"code": "L-1", "plan": "PICTURE", "values": TAKEN}, {}, "1018"),
    Case("QC-GAUGE-DUE", InspectUnit, {"code": "L-1", "plan": "FINAL", "values": HEIGHT, **OLD_GAUGE}, {}, "1018"),
    Case("QC-SAME-PERSON", InspectUnit, {"code": "U-1", "plan": "FINAL", "values": HEIGHT}, {}, "1018"),
    Case("WO-NO-ROUTING", InspectStage, work("PO-1", 99, plan="FINAL", values=HEIGHT), {}, "1018"),
    Case("ID-NO-ROLE", HoldOrder, {"order_no": "PO-1", **MOVE}, {"needs": "SUPERVISOR"}),
    Case("UD-REASON", CloseOrder, {"order_no": "PO-1"}, {"action": "ORDER_CLOSE"}, "1001"),
    Case("WO-HAS-WORK", CancelOrder, {"order_no": "PO-1", **MOVE}, {"order": "PO-1"}, "1001"),
    Case("WO-NOT-RELEASED", StartStage, work("PO-PLAN", 10), {"order": "PO-PLAN"}),
    Case("WO-NOT-RELEASED", CompleteUnits, {"order_no": "PO-PLAN", "count": 1}, {"order": "PO-PLAN"}),
    Case("WO-EXISTS", PlanOrder, plan("PO-PLAN"), {"order": "PO-PLAN"}, "1001"),
    Case("WO-EXISTS", PlanOrder, plan("PO-1"), {"order": "PO-1"}, "1001"),
    Case("ID-NO-ROLE", PlanOrder, plan("PO-P"), {"needs": "SUPERVISOR"}),
    Case("QTY", PlanOrder, {**plan("PO-P"), "quantity": Decimal(0)}, {"order": "PO-P"}, "1001"),
    Case("RC-ITEM-UNKNOWN", PlanOrder, plan("PO-P", "NOPE"), {"item": "NOPE"}, "1001"),
    Case("SL-UNLEARNED", TeachLabel, {"supplier": "ACME", "samples": (TaughtLabel("A;1", batch="1"),)}, {}, "1001"),
    Case("RC-ITEM-UNKNOWN", TeachLabel, {"supplier": "NOBODY", "samples": ()}, {"item": "supplier NOBODY"}, "1001"),
    Case("ID-NO-ROLE", TeachLabel, {"supplier": "ACME", "samples": ()}, {"needs": "SUPERVISOR"}),
    Case("HO-EMPTY", NoteHandOver, {"order_no": "PO-1", "text": " "}, {"order": "PO-1"}),
    Case("WO-NOT-RELEASED", NoteHandOver, {"order_no": "PO-PLAN", "text": "x"}),
    Case("HC-OPEN", CallHelp, {"work_center": "ASM-02"}, {"station": "ASM-02"}),
    Case("RC-ITEM-UNKNOWN", CallHelp, {"work_center": "NOPE"}, {"item": "work_center NOPE"}),
    Case("HC-ANSWERED", AnswerHelp, {"call_entry": named("a call")}, {"person": "Murat Demir"}),
    Case("HC-ENDED", AnswerHelp, {"call_entry": named("an old call")}, {"station": "ASM-02"}),
    Case("HC-ENDED", EndHelp, {"call_entry": named("oak")}),
    Case("WO-NOT-HELD", ResumeOrder, {"order_no": "PO-1", **MOVE}, {"order": "PO-1"}, "1001"),
    Case("WO-CANCELLED", CancelOrder, {"order_no": "PO-GONE", **MOVE}, {}, "1001"),
]

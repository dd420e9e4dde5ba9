"""What a recall refuses: one that holds a lot and a unit at a customer, searched twice; and drills, open and closed."""

from decimal import Decimal
from typing import Any

from db.domain.commands import ReleaseHold, SetMaster, Ship, ShipLine
from db.domain.recall_commands import (
    CloseRecall,
    HoldRecall,
    NoteCall,
    OpenRecall,
    RecallThing,
    ReleaseRecall,
    RootAsked,
    SearchAgain,
)
from db.domain.terms import Decision, RecallKind, RecallRoot
from db.services.master_data import set_master
from db.services.recall_ending import close_recall
from db.services.recalling import hold_recall, open_recall, search_again
from db.services.shipping import ship
from tests.helpers.naming import act_named, named
from tests.helpers.plant import Plant, row
from tests.helpers.refused_case import ONE, Case
from tests.helpers.story_of_a_recall import lot

Fields = dict[str, Any]
HELD, DRILL, CLOSED = ({"case_no": f"RC-2024-0311-000{number}"} for number in (1, 2, 3))


def prepare_recall(plant: Plant) -> None:
    """1001 opens all of them; 1002 is the second supervisor."""
    second = row("person", {"personnel_no": "1002"}, name="Ada Kaya", role="SUPERVISOR")
    plant.do(set_master, SetMaster, person="1001", rows=(second,))
    plant.receive("SCREW-M4", "RCL-1", "10")
    plant.receive("LAMP", "RCL-2", "1")
    away = (ShipLine(code="RCL-2", quantity=ONE),)
    act_named(plant, "recalled", ship, Ship, shipment_no="SH-RCL", customer="ADLER", lines=away)
    roots = {"roots": (lot("RCL-1"), lot("RCL-2")), "why": "cracks"}
    act_named(plant, "recall", open_recall, OpenRecall, person="1001", **roots)
    act_named(plant, "recall hold", hold_recall, HoldRecall, person="1001", **HELD, snapshot=1)
    act_named(plant, "recall again", search_again, SearchAgain, person="1001", **HELD)
    for name in ("drill", "ended drill"):
        act_named(plant, name, open_recall, OpenRecall, person="1001", **roots, kind=RecallKind.DRILL)
    act_named(plant, "end of drill", close_recall, CloseRecall, person="1002", **CLOSED, snapshot=1)


def asked(*roots: RootAsked, why: str = "cracks") -> Fields:
    return {"roots": roots, "why": why}


def root(kind: RecallRoot, code: str) -> RootAsked:
    return RootAsked(kind=kind, code=code)


def things(*codes: str, reason: str | None = "CLEARED", **more: Any) -> Fields:
    return {**HELD, "things": tuple(RecallThing(code=code) for code in codes), "reason": reason, **more}


def closing(snapshot: int = 2, *lost: str, **more: Any) -> Fields:
    return {**HELD, "snapshot": snapshot, "lost": tuple(RecallThing(code=code) for code in lost), **more}


def call(**more: Any) -> Fields:
    return {**HELD, "customer": "ADLER", "method": "phone", "reached": True, **more}


NOWHERE = {"case_no": "RC-2024-0311-0099"}
NUMBER = HELD["case_no"]
RECALL_CASES = [
    Case("HD-RECALL", ReleaseHold, {"hold_entry": named("recall hold")}, {"case": NUMBER}, "1018"),
    Case("HD-RECALL", ReleaseHold, {"hold_entry": named("recall hold")}, {"code": "RCL-1, RCL-2"}, "1002"),
    Case("ID-NO-ROLE", OpenRecall, asked(lot("SCR-1")), {"needs": "SUPERVISOR"}, "1018"),
    Case("ID-NO-ROLE", SearchAgain, HELD, {}, "1018"),
    Case("ID-NO-ROLE", HoldRecall, {**HELD, "snapshot": 2}, {}, "1018"),
    Case("ID-NO-ROLE", NoteCall, call(), {}, "1018"),
    Case("ID-NO-ROLE", ReleaseRecall, things("RCL-1"), {}, "1018"),
    Case("ID-NO-ROLE", CloseRecall, closing(release_rest=True), {}, "1018"),
    Case("RL-REASON", OpenRecall, asked(lot("SCR-1"), why=" "), {}, "1001"),
    Case("RL-EMPTY-ROOT", OpenRecall, asked(), {"known": False}, "1001"),
    Case("RL-EMPTY-ROOT", OpenRecall, asked(root(RecallRoot.SUPPLIER, "SHUT")), {"known": True}, "1001"),
    Case("RL-EMPTY-ROOT", OpenRecall, asked(lot("SCR-1"), root(RecallRoot.MACHINE, "NO")), {"code": "NO"}, "1001"),
    Case("RL-EMPTY-ROOT", OpenRecall, asked(root(RecallRoot.PERSON, "1060")), {"root": "person"}, "1001"),
    Case("RL-EMPTY-ROOT", OpenRecall, asked(root(RecallRoot.SHIFT, "NO")), {"root": "shift"}, "1001"),
    Case("LOT-UNKNOWN", OpenRecall, asked(lot("NOPE")), {"code": "NOPE"}, "1001"),
    Case("LOT-AMBIGUOUS", OpenRecall, asked(lot("SAME")), {"code": "SAME"}, "1001"),
    *(
        Case("RL-UNKNOWN", command, {**fields, **NOWHERE}, {"case": NOWHERE["case_no"]}, "1002")
        for command, fields in (
            (SearchAgain, {}),
            (HoldRecall, {"snapshot": 1}),
            (NoteCall, call()),
            (ReleaseRecall, things("RCL-1")),
            (CloseRecall, closing()),
        )
    ),
    Case("RL-CLOSED", SearchAgain, CLOSED, {"case": CLOSED["case_no"]}, "1001"),
    Case("RL-CLOSED", HoldRecall, {**CLOSED, "snapshot": 1}, {}, "1001"),
    Case("RL-CLOSED", NoteCall, {**call(), **CLOSED}, {}, "1001"),
    Case("RL-CLOSED", CloseRecall, {**CLOSED, "snapshot": 1}, {}, "1002"),
    Case("RL-DRILL", HoldRecall, {**DRILL, "snapshot": 1}, {"case": DRILL["case_no"]}, "1001"),
    Case("RL-STALE", HoldRecall, {**HELD, "snapshot": 1}, {"latest": "2", "snapshot": "1"}, "1001"),
    Case("RL-STALE", CloseRecall, closing(1, release_rest=True), {"latest": "2"}, "1002"),
    Case("RL-STALE", CloseRecall, {**DRILL, "snapshot": 2}, {"latest": "1"}, "1002"),
    Case("SH-CUSTOMER-UNKNOWN", NoteCall, call(customer="NOBODY"), {"customer": "NOBODY"}, "1001"),
    Case("RL-REASON", NoteCall, call(method=" "), {}, "1001"),
    Case("QTY", NoteCall, call(returned=Decimal(-1)), {"quantity": "-1"}, "1001"),
    Case("RL-SAME-PERSON", ReleaseRecall, things("RCL-1"), {"case": NUMBER}, "1001"),
    Case("RL-SAME-PERSON", CloseRecall, closing(release_rest=True), {"case": NUMBER}, "1001"),
    Case("RL-SAME-PERSON", CloseRecall, {**DRILL, "snapshot": 1}, {}, "1001"),
    Case("RL-REASON", ReleaseRecall, things("RCL-1", reason=None), {}, "1002"),
    Case("HD-NOT-HELD", ReleaseRecall, things(), {"entry": NUMBER}, "1002"),
    Case("HD-NOT-HELD", ReleaseRecall, things("RCL-1", "SCR-1"), {}, "1002"),
    Case("HD-NOT-HELD", ReleaseRecall, things("HELD-1"), {}, "1002"),
    Case("QTY", ReleaseRecall, things("RCL-2", decision=Decision.SCRAP), {"code": "RCL-2"}, "1002"),
    Case("RL-OPEN-ITEMS", CloseRecall, closing(), {"open": 2, "items": ["LAMP RCL-2", "SCREW-M4 RCL-1"]}, "1002"),
    Case("RL-OPEN-ITEMS", CloseRecall, closing(2, "RCL-2", second_person="1001"), {"open": 1}, "1002"),
    Case("OV-NO-RIGHT", CloseRecall, closing(2, "RCL-2", release_rest=True), {}, "1002"),
    Case("OV-NO-RIGHT", CloseRecall, closing(2, "RCL-2", release_rest=True, second_person="1018"), {}, "1002"),
    Case("OV-SAME-PERSON", CloseRecall, closing(2, "RCL-2", second_person="1002"), {}, "1002"),
    Case("RN-NOT-SHIPPED", CloseRecall, closing(2, "RCL-1", second_person="1001"), {"code": "RCL-1"}, "1002"),
    Case("RN-NOT-SHIPPED", CloseRecall, closing(2, "L-2", second_person="1001"), {"code": "L-2"}, "1002"),
]

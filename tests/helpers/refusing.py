"""A plant in which every rule has something to refuse."""

from datetime import date
from decimal import Decimal
from typing import Any

from db.domain.commands import (
    BirthUnits,
    CompleteLot,
    CompleteUnits,
    FinishStage,
    IssueMaterial,
    PlaceHold,
    ReleaseOrder,
    ReverseEntry,
    SetMaster,
    Ship,
    ShipLine,
    StartStage,
)
from db.domain.terms import OrderStatus
from db.ledger.act import Act
from db.models.production import order_event, order_state
from db.queries.orders import order_facts
from db.services.completion import birth_units, complete_lot, complete_units
from db.services.holding import place_hold
from db.services.issuing import issue_material
from db.services.master_data import set_master
from db.services.ordering import release_order
from db.services.reversing import reverse_entry
from db.services.shipping import ship
from db.services.staging import finish_stage, start_stage
from tests.helpers.naming import act_named, named
from tests.helpers.plant import Plant, part, row
from tests.helpers.refused_in_recall import prepare_recall
from tests.helpers.refusing_store import prepare_store

Fields = dict[str, Any]
ASSEMBLY = "work_center:ASM-02"
PARTS = ("MOTOR", "CHECKED", "LACQUER", "LIFT", "SCREW-M4")


def prepare(plant: Plant) -> None:
    """Lots and units in every state, orders in every state, work going on."""
    _masters(plant)
    _lots(plant)
    _orders(plant)
    _lifts(plant)
    _work(plant)
    _tops(plant)
    prepare_store(plant)
    prepare_recall(plant)


def _masters(plant: Plant) -> None:
    rows = [
        row("person", {"personnel_no": "1050"}, name="Gone", role="OPERATOR", active=False),
        row("person", {"personnel_no": "1060"}, name="Guest", role="NONE"),
        row("person", {"personnel_no": "1000"}, name="Chief", role="ADMIN"),
        row("work_center", {"code": "GLUE-1"}, name="Gluing"),
        row("item", {"code": "DESK"}, name="Desk", kind="FINISHED", tracking="SERIAL", uom="piece"),
        part("DESK", "SCREW-M4", 0, "1"),
        row(
            "routing_stage", {"item_id": "item:DESK", "sequence": 10}, name="Glue", work_center_id="work_center:GLUE-1"
        ),
        row("customer", {"code": "OTHER"}, name="Another customer"),
        row("item", {"code": "LIFT"}, name="Lift", kind="FINISHED", tracking="SERIAL", uom="piece"),
        row("item", {"code": "BOX"}, name="Box of feet", kind="FINISHED", tracking="LOT", uom="piece"),
        row("item", {"code": "NO-ROUTE"}, name="No routing", kind="SEMI", tracking="LOT", uom="piece"),
        row(
            "bom_line",
            {"item_id": "item:NO-ROUTE", "component_id": "item:MOTOR", "stage_sequence": 0},
            quantity_per="1",
        ),
        row(
            "routing_stage", {"item_id": "item:LIFT", "sequence": 10}, name="Build", work_center_id="work_center:ASM-02"
        ),
    ]
    rows += [part("LIFT", one, 0, "1") for one in PARTS]
    plant.do(set_master, SetMaster, person="1001", rows=tuple(rows))


def _lots(plant: Plant) -> None:
    plant.credentials("1043", badge="badge-of-1043", pin="482913")
    plant.receive("OAK-PLY-18", "OAK-1", "100")
    plant.receive("SCREW-M4", "SCR-1", "500")
    plant.receive("SCREW-M4", "EMPTY-1", "1")
    plant.receive("LACQUER", "LAC-OLD", "5", expires_on=date(2024, 3, 12))
    plant.receive("LACQUER", "LAC-1", "5")
    plant.receive("CHECKED", "CHK-1", "5")
    plant.receive("SCREW-M4", "HELD-1", "5")
    plant.receive("OAK-PLY-18", "SAME", "5")
    plant.receive("SCREW-M4", "SAME", "5")
    plant.receive("BOX", "BOX-1", "5")
    for number in range(1, 4):
        plant.receive("MOTOR", f"MOT-{number}", "1")
    act_named(plant, "a hold", place_hold, PlaceHold, code="HELD-1", reason="DAMAGED")
    plant.receive("MOTOR", "MOT-4", "1")
    act_named(plant, "held by 1018", place_hold, PlaceHold, person="1018", code="MOT-4", reason="CHECK")


def _orders(plant: Plant) -> None:
    for number in ("PO-1", "PO-2", "PO-HELD", "PO-DONE"):
        plant.order(number)
    plant.order("PO-TOP", "TOP", "5")
    plant.order("PO-LIFT", "LIFT", "8")
    plant.order("PO-DESK", "DESK", "1")
    plant.order("PO-LIFT-2", "LIFT", "1")
    fields: Fields = {"order_no": "PO-GONE", "item": "TABLE", "quantity": Decimal(1)}
    act_named(plant, "a release", release_order, ReleaseOrder, person="1001", **fields)
    act_named(
        plant, "taken back", reverse_entry, ReverseEntry, person="1001", reason="X", reversed_entry=named("a release")
    )
    for number, status in (("PO-HELD", OrderStatus.ON_HOLD), ("PO-DONE", OrderStatus.CLOSED)):
        _set_order(plant, number, status)


def _set_order(plant: Plant, number: str, status: OrderStatus) -> None:
    """The status of an order, as an import writes it."""

    def say(act: Act, command: SetMaster) -> None:
        _ = command
        order = order_facts(act.connection, number)
        act.insert(order_event, order_id=order.id, status=status.value, at=act.now)
        act.revise_state(order_state, {"order_id": order.id}, status=status.value)

    plant.ledger.write(say, SetMaster(**plant.head("1001"), rows=()))


def _lifts(plant: Plant) -> None:
    """Units: L-1 in stock, L-2 shipped, L-3 rejected, L-4 on hold, L-5 planned; MOT-1 is in L-1."""
    act_named(plant, "births", birth_units, BirthUnits, order_no="PO-LIFT", count=2, serials=("L-1", "L-5"))
    issued: Fields = {"order_no": "PO-LIFT", "quantity": Decimal(1)}
    act_named(plant, "motor", issue_material, IssueMaterial, **issued, code="MOT-1", into_unit="L-1")
    for name, code in (("motor 2", "MOT-2"), ("screws", "SCR-1"), ("last screw", "EMPTY-1"), ("lacquer", "LAC-1")):
        act_named(plant, name, issue_material, IssueMaterial, **issued, code=code)
    _finish_lifts(plant)
    plant.receive("BOX", "BOX-2", "5")
    for number, buyer in (("SH-B1", "ADLER"), ("SH-B2", "OTHER")):
        boxes = (ShipLine(code="BOX-2", quantity=Decimal(2)),)
        act_named(plant, number, ship, Ship, shipment_no=number, customer=buyer, lines=boxes)
    born: Fields = {"order_no": "PO-LIFT", "count": 1, "serials": ("L-8",)}
    act_named(plant, "birth of L-8", birth_units, BirthUnits, **born)
    void: Fields = {"reason": "X", "reversed_entry": named("birth of L-8")}
    act_named(plant, "L-8 taken back", reverse_entry, ReverseEntry, person="1001", **void)
    line = ShipLine(code="L-2", quantity=Decimal(1))
    act_named(plant, "shipment", ship, Ship, shipment_no="SH-1", customer="ADLER", lines=(line,))
    act_named(plant, "hold of L-4", place_hold, PlaceHold, code="L-4", reason="CHECK")


def _finish_lifts(plant: Plant) -> None:
    """The parts list asks for a checked part and another lift too: they come from another order's lot and a swap."""
    rows = (row("item", {"code": "CHECKED"}, needs_inspection=False),)
    plant.do(set_master, SetMaster, person="1001", rows=rows)
    plant.receive("CHECKED", "CHK-2", "5")
    plant.receive("LIFT", "L-0", "1")
    issued: Fields = {"order_no": "PO-LIFT", "quantity": Decimal(1)}
    for name, code in (("checked", "CHK-2"), ("lift", "L-0")):
        act_named(plant, name, issue_material, IssueMaterial, **issued, code=code)
    done: Fields = {"order_no": "PO-LIFT", "count": 1}
    for code in ("L-1", "L-2", "L-4"):
        act_named(plant, f"completed {code}", complete_units, CompleteUnits, **done, serials=(code,))
    act_named(plant, "rejected", complete_units, CompleteUnits, **done, serials=("L-3",), defective=True)


def _work(plant: Plant) -> None:
    work: Fields = {"order_no": "PO-1", "stage_sequence": 10}
    act_named(plant, "start", start_stage, StartStage, **work)
    work = {"order_no": "PO-2", "stage_sequence": 10}
    act_named(plant, "start 2", start_stage, StartStage, **work)
    act_named(plant, "finish 2", finish_stage, FinishStage, **work, good=Decimal(5))


def _tops(plant: Plant) -> None:
    act_named(plant, "oak", issue_material, IssueMaterial, order_no="PO-TOP", code="OAK-1", quantity=Decimal(10))
    partly: Fields = {"order_no": "PO-TOP", "code": "OAK-1", "quantity": Decimal(5), "wasted": Decimal(2)}
    act_named(plant, "partly wasted", issue_material, IssueMaterial, **partly)
    act_named(plant, "tops", complete_lot, CompleteLot, order_no="PO-TOP", good=Decimal(3), lot="TOP-1")
    wrong: Fields = {"order_no": "PO-1", "code": "SCR-1", "quantity": Decimal(2)}
    act_named(plant, "wrong", issue_material, IssueMaterial, **wrong)
    taken: Fields = {"reason": "WRONG", "reversed_entry": named("wrong")}
    act_named(plant, "wrong taken back", reverse_entry, ReverseEntry, person="1001", **taken)
    act_named(plant, "first of two", issue_material, IssueMaterial, **wrong)
    act_named(plant, "second of two", issue_material, IssueMaterial, **wrong)

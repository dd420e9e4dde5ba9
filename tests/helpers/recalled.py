"""An oak whose tables are everywhere: in stock, at a customer, scrapped; and short words for the acts of its recall."""

from decimal import Decimal
from typing import Any

from db.domain.commands import CompleteUnits, SetMaster, Ship, ShipLine
from db.domain.quality_commands import Dispose
from db.domain.recall_answers import RecallFound, RecallHeld, RecallReleased
from db.domain.recall_commands import CloseRecall, HoldRecall, OpenRecall, RecallThing, ReleaseRecall, RootAsked
from db.domain.terms import Decision
from db.engine import Engines
from db.models.material import hold, hold_release
from db.queries.find import find_one
from db.services.completion import complete_units
from db.services.disposing import dispose
from db.services.master_data import set_master
from db.services.recall_ending import close_recall, release_recall
from db.services.recalling import hold_recall, open_recall
from db.services.shipping import ship
from tests.helpers.plant import Plant, row
from tests.helpers.story_of_a_recall import lot
from tests.helpers.whole import rows_of

CASE = "RC-2024-0311-0001"
KEPT, SENT, BROKEN = "T-1", "T-2", "T-3"


def furnish(plant: Plant) -> None:
    """T-1 is in stock, T-2 at a customer, T-3 scrap; the oak and the screws are in stock, PO-1 is not done."""
    second = row("person", {"personnel_no": "1002"}, name="Ada Kaya", role="SUPERVISOR")
    plant.do(set_master, SetMaster, person="1001", rows=(second,))
    plant.receive("OAK-PLY-18", "OAK-1", "100")
    plant.receive("SCREW-M4", "SCR-1", "500")
    plant.order("PO-1", quantity="9")
    plant.issue("PO-1", "OAK-1", "10")
    plant.issue("PO-1", "SCR-1", "10")
    complete(plant, KEPT, SENT)
    send(plant, SENT)
    plant.do(complete_units, CompleteUnits, order_no="PO-1", count=1, serials=(BROKEN,), defective=True)
    why: dict[str, Any] = {"decision": Decision.SCRAP, "quantity": Decimal(1), "reason": "BENT"}
    plant.do(dispose, Dispose, person="1018", code=BROKEN, **why)


def complete(plant: Plant, *serials: str, order: str = "PO-1") -> None:
    plant.do(complete_units, CompleteUnits, order_no=order, count=len(serials), serials=serials)


def send(plant: Plant, *serials: str, number: str = "SH-1") -> None:
    lines = tuple(ShipLine(code=code, quantity=Decimal(1)) for code in serials)
    plant.do(ship, Ship, shipment_no=number, customer="ADLER", lines=lines)


def begin(plant: Plant, *roots: RootAsked, **more: Any) -> RecallFound:
    found: RecallFound = plant.do(
        open_recall, OpenRecall, person="1001", roots=roots or (lot("OAK-1"),), why="cracks", **more
    )
    return found


def hold_all(plant: Plant, snapshot: int = 1) -> RecallHeld:
    held: RecallHeld = plant.do(hold_recall, HoldRecall, person="1001", case_no=CASE, snapshot=snapshot)
    return held


def let_go(plant: Plant, *codes: str, decision: Decision | None = None) -> RecallReleased:
    things = tuple(RecallThing(code=code) for code in codes)
    command = ReleaseRecall(**plant.head("1002", reason="CLEARED"), case_no=CASE, things=things, decision=decision)
    return plant.ledger.write(release_recall, command)


def end(plant: Plant, snapshot: int = 1, *lost: str, **more: Any) -> Any:
    gone = tuple(RecallThing(code=code) for code in lost)
    return plant.do(close_recall, CloseRecall, person="1002", case_no=CASE, snapshot=snapshot, lost=gone, **more)


def quality(plant: Plant, code: str) -> str:
    with plant.engines.read.connect() as connection:
        return find_one(connection, code).quality.value


def holds(engines: Engines) -> tuple[int, int]:
    """How many holds and releases were ever written."""
    return len(rows_of(engines, hold.name)), len(rows_of(engines, hold_release.name))

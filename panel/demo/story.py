"""What else happened in the demo plant: shipments, a return, a wrong booking taken back, holds, a lot split."""

from __future__ import annotations

from decimal import Decimal
from functools import partial

from db.domain.commands import PlaceHold, ReturnMaterial, ReverseEntry, Ship, ShipLine, SplitLot, StartStage, TakeBack
from db.domain.fitting_commands import MountLot
from db.services.holding import place_hold
from db.services.issuing import return_material
from db.services.mounting import mount_lot
from db.services.reversing import reverse_entry
from db.services.shipping import ship, take_back
from db.services.splitting import split_lot
from db.services.staging import start_stage
from panel.demo.goods import BAD_OAK, DOWELS, NEW_GLUE, NEW_OAK
from panel.demo.items import ASSEMBLE, EDGE, LACQUER
from panel.demo.jobs import LACQUER_1, NOT_READY, SCREWS_1, SCREWS_2
from panel.demo.making import issue
from panel.demo.people import AYSE, ELIF, JONAS, KEMAL, LENA, MURAT
from panel.demo.scribe import BENCH, OFFICE, SAW, Scribe, Step

HELD_LEGS = "LEG-2024-0313"
TEN, FOUR = 10 * 60, 16 * 60
STARTED, HELD, MOUNTED = -130, -95, -90  # minutes before now
SHIPMENTS = (
    # day, shipment, customer, their order, carrier, order the units are of, from which unit on, how many
    (20, "SH-2024-0311", "NORDIC", "NL-7781", "Nordcargo", "PO-2024-0104", 0, 12),
    (16, "SH-2024-0314", "ADLER", "HA-2024-88", "Alpen Spedition", "PO-2024-0103", 0, 8),
    (8, "SH-2024-0318", "ADLER", "HA-2024-93", "Alpen Spedition", "PO-2024-0110", 24, 6),
    (7, "SH-2024-0319", "KAYA", "KH-552", "Ege Lojistik", "PO-2024-0105", 0, 5),
)
MOUNTS = ((AYSE, "ASM-02-DOWEL", DOWELS), (AYSE, "ASM-02-SCREW", SCREWS_1), (JONAS, "ASM-02-GLUE", NEW_GLUE))
RETURNED = (4, "RT-2024-0007", "PO-2024-0105", 2)


def story_steps() -> list[Step]:
    """Every act that is no delivery and no work on an order."""
    return [
        *(Step(line[0], FOUR, partial(_ship, line)) for line in SHIPMENTS),
        Step(16, 13 * 60, _wrong_lot),
        Step(9, TEN, _screws_come_back),
        Step(10, TEN, _split),
        Step(RETURNED[0], TEN, _return),
        Step(3, TEN, partial(_hold, ELIF, HELD_LEGS, "FINISH", "Second coat peels off at the foot")),
        Step(0, STARTED, _edge_runs),
        Step(0, HELD, partial(_hold, MURAT, BAD_OAK, "DEFECT", "Layers come apart")),
        *(Step(0, MOUNTED, partial(_mount, *one)) for one in MOUNTS),
    ]


def _ship(line: tuple[int, str, str, str, str, str, int, int], scribe: Scribe) -> None:
    _, number, customer, theirs, carrier, order, first, count = line
    lines = tuple(ShipLine(code=code, quantity=Decimal(1)) for code in scribe.made[order][first : first + count])
    fields = {"shipment_no": number, "customer": customer, "customer_order": theirs, "carrier": carrier}
    scribe.write(ship, Ship, LENA, OFFICE, **fields, lines=lines)


def _return(scribe: Scribe) -> None:
    _, number, order, at = RETURNED
    fields = {"return_no": number, "code": scribe.made[order][at], "quantity": Decimal(1)}
    scribe.write(take_back, TakeBack, LENA, OFFICE, **fields, reason="Seat scratched in transit")


def _wrong_lot(scribe: Scribe) -> None:
    """An empty tin's lot is booked, and taken back by the supervisor."""
    issue(scribe, "PO-2024-0110", LACQUER, LACQUER_1, "1")
    wrong = scribe.last_id
    scribe.write(reverse_entry, ReverseEntry, MURAT, OFFICE, reversed_entry=wrong, reason="WRONG-LOT")


def _screws_come_back(scribe: Scribe) -> None:
    issue(scribe, "PO-2024-0113", ASSEMBLE, SCREWS_2, "40")
    taken = scribe.last_id
    scribe.write(return_material, ReturnMaterial, LENA, OFFICE, issue_entry=taken, quantity=Decimal(40))


def _split(scribe: Scribe) -> None:
    fields = {"item": "OAK-PLY-18", "lot": NEW_OAK, "child": f"{NEW_OAK}-B", "quantity": Decimal(10)}
    scribe.write(split_lot, SplitLot, LENA, OFFICE, **fields)


def _hold(who: str, code: str, reason: str, note: str, scribe: Scribe) -> None:
    scribe.write(place_hold, PlaceHold, who, OFFICE, code=code, reason=reason, note=note)


def _mount(who: str, slot: str, lot: str, scribe: Scribe) -> None:
    scribe.write(mount_lot, MountLot, who, BENCH, slot=slot, code=lot, work_center=BENCH)


def _edge_runs(scribe: Scribe) -> None:
    fields = {"order_no": NOT_READY, "stage_sequence": EDGE, "work_center": SAW, "machine": None}
    scribe.write(start_stage, StartStage, KEMAL, SAW, **fields)

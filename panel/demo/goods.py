"""What the suppliers of the demo plant delivered, and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from db.domain.commands import ReceiveLot
from db.domain.quality_commands import InspectUnit, MeasuredValue
from db.services.inspecting import inspect_unit
from db.services.receiving import receive_lot
from panel.demo.people import ELIF, LENA
from panel.demo.scribe import OFFICE, Scribe, Step

if TYPE_CHECKING:
    from datetime import date

BAD_OAK, OLD_OAK, NEW_OAK = "OAK-2024-Q1-055", "OAK-2024-Q1-041", "OAK-2024-Q1-062"
OLD_GLUE, NEW_GLUE = "PVA-2023-118", "PVA-2024-006"
DOWELS, WRONG_DOWELS = "DOW-24-0311", "DOW-24-0290"
GLUE_EXPIRED_DAYS = 6


@dataclass(frozen=True)
class Delivery:
    """A lot that came in on a working day (see Calendar); `keeps` are days from now until it expires."""

    day: int
    item: str
    lot: str
    quantity: str
    supplier: str
    note: str
    cost: str
    place: str
    batch: str | None = None
    certificate: str | None = None
    keeps: int | None = None
    again: bool = False


DELIVERIES = (
    Delivery(42, "OAK-PLY-18", OLD_OAK, "40", "ACME", "DN-88190", "37.90", "B-07", "AT-5521", "FSC 0423"),
    Delivery(42, "OAK-BEAM-40", "BEAM-24-0117", "300", "NORDWALD", "NW-4410", "9.20", "B-09", "17-A", "FSC 1187"),
    Delivery(42, "SCREW-M4X12", "SCR-0912", "1200", "BOLT", "B-70012", "0.04", "D-12"),
    Delivery(42, "DOWEL-8X40", DOWELS, "1000", "BOLT", "B-70012", "0.06", "D-12"),
    Delivery(42, "LACQUER-MATT", "LAC-2024-031", "30", "LINDNER", "LL-2201", "14.50", "G-2", "L31-7", keeps=240),
    Delivery(42, "GLUE-D3", OLD_GLUE, "10", "LINDNER", "LL-2201", "6.80", "G-2", keeps=-GLUE_EXPIRED_DAYS),
    Delivery(42, "FELT-PAD", "FELT-PAD", "1000", "BOLT", "B-70012", "0.02", "D-12"),
    Delivery(41, "OAK-PLY-18", BAD_OAK, "60", "ACME", "DN-88213", "38.40", "B-09", "AT-5588", "FSC 0423"),
    Delivery(31, "OAK-PLY-18", BAD_OAK, "40", "ACME", "DN-88240", "38.40", "B-09", "AT-5588", "FSC 0423", again=True),
    Delivery(31, "OAK-PLY-18", NEW_OAK, "150", "NORDWALD", "NW-4433", "39.10", "B-07", "62-C", "FSC 1187"),
    Delivery(31, "OAK-BEAM-40", "BEAM-24-0131", "400", "NORDWALD", "NW-4433", "9.35", "B-09", "31-B", "FSC 1187"),
    Delivery(31, "SCREW-M4X12", "SCR-0940", "2000", "BOLT", "B-70155", "0.04", "D-12"),
    Delivery(31, "DOWEL-10X40", WRONG_DOWELS, "500", "BOLT", "B-70155", "0.07", "D-12"),
    Delivery(24, "LACQUER-MATT", "LAC-2024-032", "30", "LINDNER", "LL-2260", "14.80", "G-2", "L32-1", keeps=280),
    Delivery(24, "GLUE-D3", NEW_GLUE, "20", "LINDNER", "LL-2260", "6.90", "G-2", keeps=300),
    Delivery(9, "DOWEL-8X40", "DOW-24-0325", "500", "BOLT", "B-70290", "0.06", "D-12"),
    Delivery(2, "LACQUER-MATT", "LAC-2024-033", "25", "LINDNER", "LL-2311", "15.10", "G-2", "L33-4", keeps=350),
)


def delivery_steps() -> list[Step]:
    """The deliveries, each in the morning of its day; wood is measured when it comes in."""
    return [Step(one.day, 7 * 60 + number, partial(_receive, one)) for number, one in enumerate(DELIVERIES)]


def _receive(one: Delivery, scribe: Scribe) -> None:
    today: date = scribe.calendar.now.date()
    scribe.write(
        receive_lot,
        ReceiveLot,
        LENA,
        OFFICE,
        receipt_no=f"GR-{one.note}",
        supplier=one.supplier,
        item=one.item,
        lot=one.lot,
        quantity=Decimal(one.quantity),
        supplier_batch=one.batch,
        delivery_note=one.note,
        certificate_no=one.certificate,
        unit_cost=Decimal(one.cost),
        currency="EUR",
        location=one.place,
        expires_on=None if one.keeps is None else today + timedelta(days=one.keeps),
        again=one.again,
    )
    if one.item.startswith("OAK"):
        moisture = f"{scribe.dice.randint(70, 92) / 10}"
        values = (MeasuredValue(sequence=1, value=moisture),)
        scribe.write(inspect_unit, InspectUnit, ELIF, OFFICE, code=one.lot, plan="INCOMING", values=values)

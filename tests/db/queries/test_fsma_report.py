"""The traceability record for food auditors, of a plant that was worked in act by act, on both databases."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from db.domain.commands import (
    BirthUnits,
    CompleteUnits,
    ReturnMaterial,
    ReverseEntry,
    Ship,
    ShipLine,
    SplitLot,
)
from db.domain.fitting_commands import MountLot, PassUnit
from db.domain.report import Content
from db.domain.stock_commands import MergeLine, MergeLots, PackBox, PackLine
from db.engine import Engines
from db.queries.reports.fsma import fsma_report
from db.queries.reports.fsma_roots import chosen, lots_named
from db.queries.reports.fsma_views import FsmaAsked
from db.queries.reports.recall_roots import EmptyRootError, Period
from db.services.completion import birth_units, complete_units
from db.services.issuing import return_material
from db.services.merging import merge_lots
from db.services.mounting import mount_lot
from db.services.packing import pack_box
from db.services.passing import pass_unit
from db.services.reversing import reverse_entry
from db.services.shipping import ship
from db.services.splitting import split_lot
from tests.helpers.figures import columns, counting, set_rows
from tests.helpers.plant import Plant, row

ALWAYS = Period()
DAY_2 = datetime(2024, 3, 12, 6, 0, tzinfo=UTC)


def fsma(
    engines: Engines,
    lots: Sequence[str] = (),
    orders: Sequence[str] = (),
    products: Sequence[str] = (),
    period: Period = ALWAYS,
) -> Content:
    """The report of these roots."""
    with engines.read.connect() as connection:
        which = chosen(connection, lots_named(connection, lots, None), orders, products, period)
        return fsma_report(connection, FsmaAsked("\n".join(lots), None, None, period.start, period.end), which)


def events(content: Content, *names: str) -> list[tuple[Any, ...]]:
    """These columns of each event, its kind and lot code first."""
    return columns(content, "events", "event", "traceability_lot_code", *names)


@pytest.fixture
def worked(plant: Plant) -> Plant:
    """Received on the 11th and shipped on the 12th: a unit of oak that was drawn from a lot, and of screws."""
    set_rows(
        plant,
        row("supplier", {"code": "ACME"}, address="1 Forest Road\nBolu", phone="+90 374 1"),
        row("customer", {"code": "ADLER"}, address="Marktplatz 1, Ulm"),
        row("location", {"code": "A-01"}, name="Shelf A"),
    )
    plant.receive("OAK-PLY-18", "OAK-1", "40", location="A-01", delivery_note="DN-7", invoice_no="I-7")
    plant.receive("SCREW-M4", "SCR-1", "100", supplier="BOLT", supplier_batch="B/9")
    plant.receive("OAK-PLY-18", "OAK-9", "5")
    plant.do(split_lot, SplitLot, item="OAK-PLY-18", lot="OAK-1", child="OAK-1A", quantity=Decimal(10))
    plant.order("PO-1", quantity="1")
    issued = plant.issue("PO-1", "OAK-1A", "4", stage_sequence=10)
    plant.do(return_material, ReturnMaterial, issue_entry=issued.entry_id, quantity=Decimal(1))
    plant.issue("PO-1", "SCR-1", "8")
    wrong = plant.issue("PO-1", "OAK-9", "1")
    plant.ledger.write(reverse_entry, ReverseEntry(**plant.head("1001", reason="WRONG"), reversed_entry=wrong.entry_id))
    plant.moment = DAY_2
    plant.do(complete_units, CompleteUnits, order_no="PO-1", count=1, serials=("T-1",))
    plant.do(ship, Ship, shipment_no="SH-1", customer="ADLER", lines=(ShipLine(code="T-1", quantity=Decimal(1)),))
    return plant


def test_a_lot_is_told_from_its_supplier_to_the_customer(worked: Plant) -> None:
    told = fsma(worked.engines, ["OAK-1"])
    assert events(told, "quantity", "uom", "into_lot_code", "reference_type", "reference_no") == [
        ("RECEIVING", "OAK-1", 40, "m2", None, "DELIVERY_NOTE", "DN-7"),
        ("TRANSFORMATION_INPUT", "OAK-1", 10, "m2", "OAK-1A", "SPLIT", None),
        ("TRANSFORMATION_OUTPUT", "OAK-1A", 10, "m2", None, "SPLIT", None),
        ("TRANSFORMATION_INPUT", "OAK-1A", 3, "m2", None, "PRODUCTION_ORDER", "PO-1"),
        ("TRANSFORMATION_INPUT", "SCR-1", 8, "piece", None, "PRODUCTION_ORDER", "PO-1"),
        ("TRANSFORMATION_OUTPUT", "T-1", 1, "piece", None, "PRODUCTION_ORDER", "PO-1"),
        ("SHIPPING", "T-1", 1, "piece", None, "SHIPMENT", "SH-1"),
    ]
    assert columns(told, "events", "event_at") == sorted(columns(told, "events", "event_at"))
    received, *_, sent = columns(told, "events", "previous_source", "previous_source_address", "location", "tlc_source")
    assert received == ("Acme Timber", "1 Forest Road\nBolu\n+90 374 1", "Test plant, Shelf A", "Acme Timber")
    assert sent == (None, None, "Test plant", "Test plant")
    assert columns(told, "events", "recipient", "recipient_address")[-1] == ("Hotel Adler", "Marktplatz 1, Ulm")
    assert columns(told, "events", "location")[3] == ("Test plant, Assembly 02",)
    assert columns(told, "events", "item", "product_description")[0] == ("OAK-PLY-18", "Oak plywood 18 mm")


def test_what_is_not_known_is_empty_and_counted(worked: Plant) -> None:
    """The bolt maker has no address, and calls the screws otherwise: who gave them their code is not recorded."""
    told = fsma(worked.engines, products=["SCREW-M4"])
    assert events(told, "supplier_batch", "previous_source_address", "tlc_source", "reference_type")[0] == (
        "RECEIVING", "SCR-1", "B/9", None, None, "RECEIPT",
    )  # fmt: skip
    assert columns(told, "not_known", "event", "key_data_element", "rows") == [
        ("RECEIVING", "previous_source_address", 1), ("RECEIVING", "tlc_source", 1),
    ]  # fmt: skip


def test_an_order_and_a_product_are_roots_too(worked: Plant) -> None:
    of_order = fsma(worked.engines, orders=["PO-1"])
    codes = [code for _, code in events(of_order)]
    assert {"SCR-1", "OAK-1A", "T-1"} <= set(codes)
    assert "OAK-9" not in codes, "its issue was taken back"
    of_product = fsma(worked.engines, products=["TABLE"])
    assert [kind for kind, code in events(of_product) if code == "T-1"] == ["TRANSFORMATION_OUTPUT", "SHIPPING"]
    assert [kind for kind, _ in events(of_product)].count("TRANSFORMATION_INPUT") == 2
    assert [event for event in events(of_product) if event[0] == "RECEIVING"] == []
    for named in ({"orders": ["PO-9"]}, {"products": ["NOTHING"]}):
        with pytest.raises(EmptyRootError):
            fsma(worked.engines, **named)  # type: ignore[arg-type]


def test_a_period_tells_its_transformations_whole(worked: Plant) -> None:
    """On the 12th the unit was made, of what had been issued on the 11th."""
    second = Period(DAY_2, DAY_2 + timedelta(days=1))
    assert events(fsma(worked.engines, period=second)) == [
        ("TRANSFORMATION_INPUT", "OAK-1A"), ("TRANSFORMATION_INPUT", "SCR-1"), ("TRANSFORMATION_OUTPUT", "T-1"),
        ("SHIPPING", "T-1"),
    ]  # fmt: skip
    assert events(fsma(worked.engines, ["OAK-1"], period=second)) == events(fsma(worked.engines, period=second))
    first = fsma(worked.engines, period=Period(None, DAY_2))
    assert [code for kind, code in events(first) if kind == "RECEIVING"] == ["OAK-1", "SCR-1", "OAK-9"]
    assert [kind for kind, _ in events(first) if kind == "SHIPPING"] == []
    for lots in ([], ["OAK-1"]):
        assert events(fsma(worked.engines, lots, period=Period(DAY_2 + timedelta(days=2)))) == []


def test_what_a_slot_gave_a_unit_and_what_left_in_a_box(plant: Plant) -> None:
    """Screws of two lots are poured together and mounted; a unit draws eight as it passes, and goes out in a box."""
    set_rows(
        plant,
        row("slot", {"code": "S-1"}, name="Feeder", work_center_id="work_center:ASM-02"),
        row("item", {"code": "CARTON"}, name="Carton", kind="RAW", tracking="SERIAL", uom="piece"),
    )
    plant.receive("OAK-PLY-18", "OAK-1", "40")
    for lot in ("SCR-1", "SCR-2"):
        plant.receive("SCREW-M4", lot, "10")
    lines = tuple(MergeLine(code=lot, quantity=Decimal(10)) for lot in ("SCR-1", "SCR-2"))
    plant.do(merge_lots, MergeLots, item="SCREW-M4", lines=lines, into="MIX")
    plant.order("PO-1", quantity="1")
    plant.do(birth_units, BirthUnits, order_no="PO-1", count=1, serials=("T-1",))
    plant.do(mount_lot, MountLot, slot="S-1", code="MIX")
    plant.do(pass_unit, PassUnit, order_no="PO-1", unit="T-1", stage_sequence=10)
    plant.issue("PO-1", "OAK-1", "2")
    plant.do(complete_units, CompleteUnits, order_no="PO-1", count=1, serials=("T-1",))
    plant.do(pack_box, PackBox, box="BOX-1", box_item="CARTON", lines=(PackLine(code="T-1"),))
    plant.do(ship, Ship, shipment_no="SH-1", customer="ADLER", lines=(ShipLine(code="BOX-1", quantity=Decimal(1)),))
    told = fsma(plant.engines, ["SCR-1"])
    assert events(told, "quantity", "into_lot_code", "reference_type", "tlc_source")[1:] == [
        ("TRANSFORMATION_INPUT", "SCR-1", 10, "MIX", "MERGE", "Acme Timber"),
        ("TRANSFORMATION_INPUT", "SCR-2", 10, "MIX", "MERGE", "Acme Timber"),
        ("TRANSFORMATION_OUTPUT", "MIX", 10, None, "MERGE", "Test plant"),
        ("TRANSFORMATION_OUTPUT", "MIX", 10, None, "MERGE", "Test plant"),
        ("TRANSFORMATION_INPUT", "MIX", 8, "T-1", "PRODUCTION_ORDER", "Test plant"),
        ("TRANSFORMATION_INPUT", "OAK-1", 2, None, "PRODUCTION_ORDER", "Acme Timber"),
        ("TRANSFORMATION_OUTPUT", "T-1", 1, None, "PRODUCTION_ORDER", "Test plant"),
        ("SHIPPING", "T-1", 1, None, "SHIPMENT", "Test plant"),
    ]


def test_more_units_take_no_more_statements(worked: Plant) -> None:
    numbers = []
    for number, count in ((2, 2), (3, 30)):
        worked.order(f"PO-{number}", quantity=str(count))
        for lot in ("OAK-1", "SCR-1"):
            worked.issue(f"PO-{number}", lot, "1")
        worked.do(complete_units, CompleteUnits, order_no=f"PO-{number}", count=count)
        with counting(worked.engines) as statements:
            fsma(worked.engines, products=["TABLE"])
        numbers.append(len(statements))
    assert numbers[0] == numbers[1] < 20

"""Usage: what went in and what of it came back or was wasted, by the period in which it was issued."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from db.domain.commands import BirthUnits, ReturnMaterial
from db.domain.fitting_commands import MountLot, PassUnit, RemoveComponent
from db.domain.refusals import Refused
from db.queries.reports.usage import UsageAsked, usage_report
from db.services.completion import birth_units
from db.services.issuing import return_material
from db.services.mounting import mount_lot
from db.services.passing import pass_unit
from db.services.removing import remove_component
from tests.helpers.figures import ask, columns, counting, set_rows, take_back
from tests.helpers.plant import START, Plant, row

ALWAYS: tuple[datetime, datetime] = (START, START + timedelta(days=400))


Span = tuple[datetime, datetime]


def usage(plant: Plant, section: str, *names: str, item: str | None = None, during: Span = ALWAYS) -> list[Any]:
    """These columns of a section."""
    asked = UsageAsked(during[0], during[1], item)
    return columns(ask(plant.engines, lambda c: usage_report(c, asked)), section, *names)


@pytest.fixture
def stocked(plant: Plant) -> Plant:
    """Two lots of oak, one of screws, an order of two."""
    for lot in ("OAK-1", "OAK-2"):
        plant.receive("OAK-PLY-18", lot, "100")
    plant.receive("SCREW-M4", "SCR-1", "100")
    plant.order("PO-1", quantity="2")
    return plant


FIGURES = ("issued", "returned", "net", "wasted", "efficiency")


def test_net_waste_and_efficiency_per_lot_and_material(stocked: Plant) -> None:
    first = stocked.issue("PO-1", "OAK-1", "10", wasted=Decimal("0.5"))
    stocked.do(return_material, ReturnMaterial, issue_entry=first.entry_id, quantity=Decimal(2))
    stocked.issue("PO-1", "OAK-2", "4", wasted=Decimal(1))
    screws = stocked.issue("PO-1", "SCR-1", "16")
    stocked.do(return_material, ReturnMaterial, issue_entry=screws.entry_id, quantity=Decimal(16))
    assert usage(stocked, "lots", "item", "code", *FIGURES) == [
        ("OAK-PLY-18", "OAK-1", 10, 2, 8, Decimal("0.5"), Decimal("0.9375")),
        ("OAK-PLY-18", "OAK-2", 4, 0, 4, 1, Decimal("0.75")),
        ("SCREW-M4", "SCR-1", 16, 16, 0, 0, None),
    ]
    assert usage(stocked, "items", "item", "uom", *FIGURES) == [
        ("OAK-PLY-18", "m2", 14, 2, 12, Decimal("1.5"), Decimal("0.875")),
        ("SCREW-M4", "piece", 16, 16, 0, 0, None),
    ]
    assert usage(stocked, "lots", "code", item="SCREW-M4") == [("SCR-1",)]


def test_what_was_taken_back_never_counts(stocked: Plant) -> None:
    kept = stocked.issue("PO-1", "OAK-1", "10", wasted=Decimal(1))
    back = ReturnMaterial(**stocked.head(), issue_entry=kept.entry_id, quantity=Decimal(2))
    stocked.ledger.write(return_material, back)
    wrong = stocked.issue("PO-1", "OAK-2", "5", wasted=Decimal(1))
    assert usage(stocked, "lots", "code", "net", "wasted") == [("OAK-1", 8, 1), ("OAK-2", 5, 1)]
    for one in (back, wrong):
        take_back(stocked, one.entry_id)
    assert usage(stocked, "lots", "code", "net", "wasted") == [("OAK-1", 10, 1)]


def test_parts_that_were_removed_and_lots_that_were_mounted(stocked: Plant) -> None:
    set_rows(stocked, row("slot", {"code": "S-1"}, name="Feeder", work_center_id="work_center:ASM-02"))
    units = stocked.do(birth_units, BirthUnits, order_no="PO-1", count=2).codes
    oak = stocked.issue("PO-1", "OAK-1", "6", into_unit=units[0])
    for quantity, reusable in ((Decimal(2), True), (Decimal(1), False)):
        part: Any = {"issue_entry": oak.entry_id, "quantity": quantity, "reusable": reusable, "reason": "BENT"}
        stocked.do(remove_component, RemoveComponent, **part)
    stocked.do(mount_lot, MountLot, slot="S-1", code="SCR-1")
    for unit in units:
        stocked.do(pass_unit, PassUnit, order_no="PO-1", unit=unit, stage_sequence=10)
    assert usage(stocked, "lots", "code", *FIGURES[:4]) == [("OAK-1", 6, 2, 4, 0), ("SCR-1", 16, 0, 16, 0)]


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Europe/Istanbul", date(2024, 3, 31), 24),
        ("Europe/Berlin", date(2024, 3, 31), 23),
        ("Europe/Berlin", date(2024, 10, 27), 25),
    ],
)
def test_a_day_is_the_day_of_the_plant(stocked: Plant, zone: str, day: date, hours: int) -> None:
    """Issues a second before midnight, at midnight, a second before the next and at the next."""
    start, end = (datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(zone)).astimezone(UTC) for day in _days(day))
    assert end - start == timedelta(hours=hours)
    second = timedelta(seconds=1)
    for number, moment in enumerate((start - second, start, end - second, end), 1):
        stocked.moment = moment - timedelta(minutes=1)
        stocked.issue("PO-1", "OAK-1", str(number))
    assert usage(stocked, "lots", "issued", during=(start, end)) == [(5,)]
    parts = [usage(stocked, "lots", "issued", during=(a, b)) for a, b in ((START, start), (start, end))]
    assert parts == [[(1,)], [(5,)]], "periods that touch share nothing"


def _days(day: date) -> Iterator[date]:
    yield day
    yield day + timedelta(days=1)


def test_a_return_belongs_to_the_period_of_its_issue(stocked: Plant) -> None:
    issued = stocked.issue("PO-1", "OAK-1", "10")
    noon = stocked.moment + timedelta(hours=12)
    stocked.moment = noon
    stocked.do(return_material, ReturnMaterial, issue_entry=issued.entry_id, quantity=Decimal(3))
    assert usage(stocked, "lots", "net", during=(START, noon)) == [(7,)]
    assert usage(stocked, "lots", "net", during=(noon, ALWAYS[1])) == []


def test_an_item_that_nobody_knows_is_refused(stocked: Plant) -> None:
    with pytest.raises(Refused):
        usage(stocked, "lots", "code", item="OAQ")
    assert usage(stocked, "lots", "code", item="MOTOR") == []


def test_it_is_one_statement(stocked: Plant) -> None:
    stocked.issue("PO-1", "OAK-1", "1")
    stocked.issue("PO-1", "OAK-2", "1")
    with counting(stocked.engines) as statements:
        assert len(usage(stocked, "lots", "code")) == 2
    assert len(statements) == 1

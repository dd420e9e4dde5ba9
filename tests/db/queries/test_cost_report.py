"""True cost against figures that were reckoned by hand (tests/helpers/priced.py tells the plant)."""

from decimal import Decimal
from typing import Any

import pytest

from db.domain.command import Allowance
from db.domain.commands import BirthUnits, CompleteUnits, FinishStage, StartStage
from db.domain.fitting_commands import MountLot, PassUnit, RemoveComponent
from db.domain.quality_commands import Dispose
from db.domain.report import Content
from db.domain.stock_commands import MergeLine, MergeLots
from db.domain.terms import Decision
from db.engine import Engines
from db.queries.reports.cost import cost_report
from db.services.completion import birth_units, complete_units
from db.services.disposing import dispose
from db.services.merging import merge_lots
from db.services.mounting import mount_lot
from db.services.passing import pass_unit
from db.services.removing import remove_component
from db.services.staging import finish_stage, start_stage
from tests.helpers.figures import ask, columns, counting, set_rows, take_back
from tests.helpers.plant import Plant, row
from tests.helpers.priced import at, close, priced, tables, tops


def cost(engines: Engines, code: str) -> Content:
    return ask(engines, lambda connection: cost_report(connection, code))


def total(engines: Engines, code: str) -> dict[str, Decimal]:
    return dict(columns(cost(engines, code), "totals", "currency", "total"))


@pytest.fixture
def stocked(plant: Plant) -> Plant:
    priced(plant)
    return plant


@pytest.fixture
def made(stocked: Plant) -> Plant:
    tops(stocked)
    tables(stocked)
    return stocked


_LEAVE = (Allowance("FN-COMPONENT-MISSING", "tried without"),)
PARTS = ("currency", "material", "waste", "labour", "overhead", "scrap", "total", "per_unit")


def test_a_lot_that_was_bought_costs_the_mean_of_its_receipts(stocked: Plant) -> None:
    told = cost(stocked.engines, "OAK-1")
    assert columns(told, "totals", *PARTS) == [("EUR", 1650, 0, 0, 0, 0, 1650, 11)]
    assert columns(told, "lines", "part", "source", "quantity", "price", "amount") == [
        ("RECEIPT", "R-OAK-1", 100, 10, 1000), ("RECEIPT", "R-OAK-1", 50, 13, 650),
    ]  # fmt: skip
    assert total(stocked.engines, "OAK-1A") == {"EUR": 110}, "a split child costs what its parent costs"


def test_a_missing_price_is_a_gap_and_never_nothing(stocked: Plant) -> None:
    told = cost(stocked.engines, "M-1")
    assert columns(told, "totals", *PARTS) == []
    assert columns(told, "lines", "part", "price", "amount") == [("RECEIPT", None, None)]
    assert columns(told, "gaps", "kind", "item", "code") == [("NO-PRICE", "MOTOR", "M-1")]
    assert columns(told, "cost", "known") == [("GAPS",)]


def test_a_lot_that_was_made_and_its_scrap(made: Plant) -> None:
    told = cost(made.engines, "TOP-1")
    eighth = [Decimal(text) for text in ("176", "9.7778", "26.6667", "10.6667", "26.6667", "240", "30")]
    assert columns(told, "totals", *PARTS) == [("EUR", *eighth)]
    assert columns(told, "cost", "quantity", "status", "known") == [(8, "FINAL", "COMPLETE")]
    assert columns(told, "orders", "order_no", "divided_by", "cost", "of_units", "rounding") == [
        ("PO-TOP", 8, 240, 240, 0)
    ]


def test_hours_are_shared_paid_at_the_rate_then_and_without_pauses(made: Plant) -> None:
    told = cost(made.engines, "T-2")
    found = [
        line[1:] for line in columns(told, "lines", "part", "part", "source", "quantity", "price", "whole")
        if line[0] in {"LABOUR", "OVERHEAD"}
    ]  # fmt: skip
    assert found == [
        ("LABOUR", "1042", 20, 30, 10),
        ("LABOUR", "1042", 20, 36, 12),
        ("LABOUR", "1043", 30, 24, 12),
        ("OVERHEAD", "ASM-02", 60, 12, 12),
    ]


def test_what_names_a_unit_is_its_own_and_the_rest_is_shared(made: Plant) -> None:
    """60 + 44 + 22 + 12 + 12 = 150 EUR and 0.32 USD for two; in T-1 a square metre at 11 more."""
    close(made, "PO-1")
    assert total(made.engines, "T-1") == {"EUR": 86, "USD": Decimal("0.16")}
    assert total(made.engines, "T-2") == {"EUR": 75, "USD": Decimal("0.16")}
    told = cost(made.engines, "T-1")
    own = [line for line in columns(told, "lines", "scope", "code", "amount", "currency") if line[0] == "OWN"]
    assert own == [("OWN", "M-1", None, None), ("OWN", "OAK-1A", 11, "EUR")]
    assert columns(told, "gaps", "kind", "code") == [("NO-PRICE", "M-1")]
    assert columns(cost(made.engines, "T-2"), "cost", "status", "known") == [("FINAL", "COMPLETE")]
    assert columns(told, "orders", "currency", "cost", "of_units", "rounding") == [
        ("EUR", 161, 161, 0), ("USD", Decimal("0.32"), Decimal("0.32"), 0),
    ]  # fmt: skip
    assert columns(told, "prices", "code", "origin", "currency", "price") == [
        ("M-1", "R-M-1", None, None), ("OAK-1", "R-OAK-1", "EUR", 11), ("OAK-1A", "OAK-1", "EUR", 11),
        ("SCR-1", "R-SCR-1", "USD", Decimal("0.02")), ("TOP-1", "PO-TOP", "EUR", 30),
    ]  # fmt: skip


def test_an_open_order_is_provisional_and_divided_by_the_planned(stocked: Plant) -> None:
    tops(stocked)
    stocked.order("PO-9", quantity="4")
    stocked.do(birth_units, BirthUnits, order_no="PO-9", count=1, serials=("T-9",))
    stocked.issue("PO-9", "TOP-1", "2")
    told = cost(stocked.engines, "T-9")
    assert columns(told, "totals", "total") == [(15,)]
    assert columns(told, "cost", "status") == [("PROVISIONAL",)]
    assert columns(told, "orders", "status", "divided_by", "of_units") == [("OPEN", 4, None)]


def test_what_was_taken_back_costs_nothing(made: Plant) -> None:
    before = total(made.engines, "T-2")["EUR"]
    wrong = made.issue("PO-1", "OAK-1", "2")
    assert total(made.engines, "T-2")["EUR"] == before + 11
    take_back(made, wrong.entry_id)
    assert total(made.engines, "T-2")["EUR"] == before
    assert columns(cost(made.engines, "OAK-1"), "totals", "per_unit") == [(11,)]


def test_a_reworked_unit_costs_both_orders(made: Plant) -> None:
    """15 minutes of 1043 at 24 and of the work centre at 12: 9 EUR more, none of it for T-1."""
    close(made, "PO-1")
    made.order("PO-RW", quantity="1")
    at(made, "10:00")
    work: Any = {"order_no": "PO-RW", "stage_sequence": 10}
    made.do(start_stage, StartStage, person="1043", **work)
    made.issue("PO-RW", "T-2")
    at(made, "10:15")
    made.do(finish_stage, FinishStage, person="1043", **work, good=Decimal(1))
    made.do(complete_units, CompleteUnits, order_no="PO-RW", count=1, serials=("T-2",))
    close(made, "PO-RW")
    assert columns(cost(made.engines, "T-2"), "totals", "total", "per_unit") == [(84, 84), (Decimal("0.16"),) * 2]
    assert columns(cost(made.engines, "T-2"), "cost", "quantity") == [(1,)]
    assert total(made.engines, "T-1")["EUR"] == 86
    assert columns(cost(made.engines, "T-2"), "orders", "order_no", "currency", "cost") == [
        ("PO-1", "EUR", 161), ("PO-1", "USD", Decimal("0.32")), ("PO-RW", "EUR", 9),
    ]  # fmt: skip


def bad(plant: Plant) -> None:
    """PO-3: two good, one bad with 2 m2 of its own; 6 m2 shared: 22 + 66 = 88 EUR for two."""
    plant.order("PO-3", quantity="3")
    plant.do(birth_units, BirthUnits, order_no="PO-3", count=3, serials=("G-1", "G-2", "B-1"))
    plant.issue("PO-3", "OAK-1", "6")
    plant.issue("PO-3", "OAK-1", "2", into_unit="B-1")
    given: Any = {"order_no": "PO-3", "allowed": _LEAVE, "second_person": "1001"}
    plant.do(complete_units, CompleteUnits, **given, count=2, serials=("G-1", "G-2"))
    plant.do(complete_units, CompleteUnits, **given, count=1, serials=("B-1",), defective=True)


def test_bad_pieces_fall_on_the_good_ones_as_scrap(stocked: Plant) -> None:
    bad(stocked)
    close(stocked, "PO-3")
    assert columns(cost(stocked.engines, "G-1"), "totals", "material", "scrap", "total") == [(22, 22, 44)]
    told = cost(stocked.engines, "B-1")
    assert columns(told, "totals", "total") == []
    assert columns(told, "gaps", "kind", "code") == [("NO-GOOD-PIECES", "B-1")]
    assert columns(cost(stocked.engines, "G-2"), "orders", "cost", "of_units", "rounding") == [(88, 88, 0)]


def test_a_bad_piece_that_is_used_after_all_bears_its_own(stocked: Plant) -> None:
    bad(stocked)
    why: Any = {"code": "B-1", "quantity": Decimal(1), "reason": "FINE"}
    stocked.do(dispose, Dispose, person="1001", decision=Decision.CONCESSION, **why)
    close(stocked, "PO-3")
    found = [total(stocked.engines, code)["EUR"] for code in ("G-1", "G-2", "B-1")]
    assert found == [22, 22, 44]


def test_what_a_bad_piece_drew_from_a_slot_is_lost_too(stocked: Plant) -> None:
    """Eight screws at 0.02 in the bad one."""
    set_rows(stocked, row("slot", {"code": "S-1"}, name="Feeder", work_center_id="work_center:ASM-02"))
    stocked.order("PO-3", quantity="2")
    stocked.do(birth_units, BirthUnits, order_no="PO-3", count=2, serials=("G-1", "B-1"))
    stocked.do(mount_lot, MountLot, slot="S-1", code="SCR-1")
    stocked.do(pass_unit, PassUnit, order_no="PO-3", unit="B-1", stage_sequence=10)
    given: Any = {"order_no": "PO-3", "allowed": _LEAVE, "second_person": "1001", "count": 1}
    stocked.do(complete_units, CompleteUnits, **given, serials=("G-1",))
    stocked.do(complete_units, CompleteUnits, **given, serials=("B-1",), defective=True)
    close(stocked, "PO-3")
    told = columns(cost(stocked.engines, "G-1"), "totals", "currency", "scrap", "total")
    assert told == [("USD", Decimal("0.16"), Decimal("0.16"))]


def test_a_part_with_a_bad_piece_of_its_order_bears_what_that_took_in(stocked: Plant) -> None:
    """A level below the thing that was asked for: TOP-X of an order with a top that came out bad, 2 m2 in it alone."""
    set_rows(stocked, row("item", {"code": "TOP"}, tracking="SERIAL"))
    stocked.order("PO-TX", "TOP", "2")
    stocked.do(birth_units, BirthUnits, order_no="PO-TX", count=2, serials=("TOP-X", "TOP-BAD"))
    stocked.issue("PO-TX", "OAK-1", "2", into_unit="TOP-BAD")
    for top in ("TOP-X", "TOP-BAD"):
        fields: Any = {"order_no": "PO-TX", "count": 1, "serials": (top,), "defective": top == "TOP-BAD"}
        stocked.issue("PO-TX", "OAK-1", "1")
        stocked.do(complete_units, CompleteUnits, **fields)
    close(stocked, "PO-TX")
    stocked.order("PO-1", quantity="1")
    stocked.issue("PO-1", "TOP-X", "1")
    stocked.do(birth_units, BirthUnits, order_no="PO-1", count=1, serials=("T-1",))
    assert columns(cost(stocked.engines, "T-1"), "prices", "code", "price") == [("OAK-1", 11), ("TOP-X", 44)]


def test_rounding_is_named_and_on_no_piece(stocked: Plant) -> None:
    """10 EUR for three pieces: 3.3333 each, and 0.0001 left."""
    stocked.receive("OAK-PLY-18", "OAK-9", "1", unit_cost=Decimal(10), currency="EUR")
    stocked.order("PO-3", quantity="3")
    stocked.issue("PO-3", "OAK-9", "1")
    given: Any = {"order_no": "PO-3", "allowed": _LEAVE, "second_person": "1001"}
    codes = stocked.do(complete_units, CompleteUnits, **given, count=3).codes
    close(stocked, "PO-3")
    third, left = Decimal("3.3333"), Decimal("0.0001")
    assert [total(stocked.engines, code)["EUR"] for code in codes] == [third] * 3
    assert columns(cost(stocked.engines, codes[0]), "orders", "cost", "of_units", "rounding") == [(10, 3 * third, left)]


def test_mounted_lots_removed_parts_and_poured_lots(stocked: Plant) -> None:
    """MIX: 10 oak at 11 and 30 at 3 = 5. In T-1 8 screws of the slot; of 4 m2 one went back, one is lost."""
    set_rows(stocked, row("slot", {"code": "S-1"}, name="Feeder", work_center_id="work_center:ASM-02"))
    stocked.receive("OAK-PLY-18", "OAK-3", "30", unit_cost=Decimal(3), currency="EUR")
    lines = (MergeLine(code="OAK-1A", quantity=Decimal(10)), MergeLine(code="OAK-3", quantity=Decimal(30)))
    stocked.do(merge_lots, MergeLots, item="OAK-PLY-18", lines=lines, into="MIX")
    assert columns(cost(stocked.engines, "MIX"), "totals", "per_unit") == [(5,)]
    stocked.order("PO-1", quantity="2")
    stocked.do(birth_units, BirthUnits, order_no="PO-1", count=2, serials=("T-1", "T-2"))
    stocked.do(mount_lot, MountLot, slot="S-1", code="SCR-1")
    stocked.do(pass_unit, PassUnit, order_no="PO-1", unit="T-1", stage_sequence=10)
    oak = stocked.issue("PO-1", "MIX", "4", into_unit="T-1")
    for reusable in (True, False):
        gone: Any = {"issue_entry": oak.entry_id, "quantity": Decimal(1), "reusable": reusable, "reason": "BENT"}
        stocked.do(remove_component, RemoveComponent, **gone)
    assert total(stocked.engines, "T-1") == {"EUR": 15, "USD": Decimal("0.16")}
    assert total(stocked.engines, "T-2") == {}


def test_missing_rates_and_work_that_goes_on_are_gaps(stocked: Plant) -> None:
    tops(stocked)
    stocked.order("PO-9", quantity="4")
    work: Any = {"order_no": "PO-9", "stage_sequence": 10}
    stocked.do(birth_units, BirthUnits, order_no="PO-9", count=1, serials=("T-9",))
    stocked.issue("PO-9", "TOP-1", "2")
    at(stocked, "08:00")
    stocked.do(start_stage, StartStage, person="1001", **work)
    stocked.do(start_stage, StartStage, person="1043", **work)
    at(stocked, "08:30")
    stocked.do(finish_stage, FinishStage, person="1001", **work, good=Decimal(4))
    later: Any = {"order_no": "PO-9", "stage_sequence": 20}
    stocked.do(start_stage, StartStage, person="1043", **later)
    told = cost(stocked.engines, "T-9")
    assert columns(told, "gaps", "kind", "code") == [("NO-LABOUR-RATE", "PO-9"), ("WORK-WITHOUT-END", "PO-9")]
    lines = columns(told, "lines", "source", "quantity", "price", "whole")
    assert ("1001", 30, None, None) in lines


def test_statements_grow_with_depth_and_not_with_units(stocked: Plant) -> None:
    tops(stocked)
    numbers = []
    for order, count in (("PO-5", 1), ("PO-6", 6)):
        stocked.order(order, quantity="6")
        stocked.issue(order, "TOP-1", "1")
        given: Any = {"order_no": order, "allowed": _LEAVE, "second_person": "1001"}
        units = stocked.do(complete_units, CompleteUnits, **given, count=count).codes
        with counting(stocked.engines) as statements:
            cost(stocked.engines, units[0])
        numbers.append(len(statements))
    with counting(stocked.engines) as statements:
        cost(stocked.engines, "OAK-1")
    assert numbers == [len(statements) + 3] * 2, "two levels more, and the other jobs of the people on it"

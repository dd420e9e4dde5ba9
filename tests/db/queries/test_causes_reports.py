"""Commonality and returns: two orders, two lots of screws, two machines; what is bad, and what of it came back."""

from collections.abc import Sequence
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from db.domain.command import Allowance
from db.domain.commands import BirthUnits, CompleteUnits, FinishStage, Ship, ShipLine, StartStage, TakeBack
from db.domain.fitting_commands import PassUnit
from db.domain.report import Content
from db.engine import Engines
from db.queries.reports.commonality import commonality_report
from db.queries.reports.returns import ReturnsAsked, returns_report
from db.services.completion import birth_units, complete_units
from db.services.passing import pass_unit
from db.services.shipping import ship, take_back
from db.services.staging import finish_stage, start_stage
from tests.helpers.figures import ask, columns, counting, set_rows
from tests.helpers.figures import take_back as reverse
from tests.helpers.plant import START, Plant, row
from tests.helpers.priced import at


def commonality(engines: Engines, bad: Sequence[str], good: Sequence[str] = ()) -> Content:
    return ask(engines, lambda connection: commonality_report(connection, bad, good))


def returns(plant: Plant, since: timedelta = timedelta(0), until: timedelta = timedelta(days=9)) -> Content:
    asked = ReturnsAsked(START + since, START + until)
    return ask(plant.engines, lambda connection: returns_report(connection, asked))


def build(plant: Plant, order: str, units: tuple[str, ...], screws: str, clock: str) -> None:
    """Units of one order: oak for all, screws of one lot; each passes a saw of its own by 1043."""
    plant.order(order, quantity=str(len(units)))
    stage: Any = {"order_no": order, "stage_sequence": 10}
    at(plant, clock)
    plant.do(start_stage, StartStage, **stage)
    plant.do(birth_units, BirthUnits, order_no=order, count=len(units), serials=units)
    plant.issue(order, "OAK-1", "4")
    plant.issue(order, screws, "16")
    for number, unit in enumerate(units, 1):
        plant.do(pass_unit, PassUnit, person="1043", **stage, unit=unit, machine=f"SAW-{number}")
    plant.do(finish_stage, FinishStage, **stage, good=Decimal(len(units)))
    given: Any = {"allowed": (Allowance("FN-COMPONENT-MISSING", "tried"),), "second_person": "1001"}
    plant.do(complete_units, CompleteUnits, order_no=order, count=len(units), serials=units, **given)


@pytest.fixture
def built(plant: Plant) -> Plant:
    """A-1, A-2 with SCR-1 in the morning; B-1, B-2 with SCR-2 late; saw 1 for the first of each."""
    set_rows(
        plant,
        *(row("machine", {"code": f"SAW-{n}"}, name="Saw", work_center_id="work_center:ASM-02") for n in (1, 2)),
        row("shift", {"name": "Early"}, starts="06:00", ends="14:00"),
        row("shift", {"name": "Late"}, starts="14:00", ends="22:00"),
    )
    plant.receive("OAK-PLY-18", "OAK-1", "100")
    plant.receive("SCREW-M4", "SCR-1", "100", supplier="BOLT")
    plant.receive("SCREW-M4", "SCR-2", "100")
    build(plant, "PO-A", ("A-1", "A-2"), "SCR-1", "05:00")
    build(plant, "PO-B", ("B-1", "B-2"), "SCR-2", "13:00")
    return plant


def test_what_all_bad_ones_share_and_no_good_one(built: Plant) -> None:
    told = commonality(built.engines, ["A-1", "A-2"])
    assert columns(told, "shared", "factor", "code", "certain") == [
        ("LOT", "SCR-1", 0), ("SHIFT", "Early", 2), ("SHIFT_DAY", "2024-03-12 Early", 2), ("SUPPLIER", "BOLT", 0),
    ]  # fmt: skip
    assert columns(told, "units", "side", "code") == [("BAD", "A-1"), ("BAD", "A-2"), ("GOOD", "B-1"), ("GOOD", "B-2")]
    same = [line[0] for line in columns(told, "factors", "code", "difference") if line[1] == 0]
    assert same == ["OAK-1", "1042", "1043", "ACME", "SAW-1", "SAW-2"]


def test_a_machine_that_only_bad_ones_passed_is_certain(built: Plant) -> None:
    told = commonality(built.engines, ["A-1", "B-1"])
    names = ("factor", "code", "bad", "bad_total", "certain", "good", "good_total", "difference")
    assert columns(told, "shared", *names) == [("MACHINE", "SAW-1", 2, 2, 2, 0, 2, 1)]
    given = commonality(built.engines, ["A-1", "B-1"], ["B-2"])
    lots = [line for line in columns(given, "factors", "factor", "code", "bad", "good") if line[0] == "LOT"]
    assert lots == [("LOT", "SCR-1", 1, 0), ("LOT", "OAK-1", 2, 1), ("LOT", "SCR-2", 1, 1)]


def test_doubtful_ones_are_no_good_ones(built: Plant) -> None:
    given: Any = {"allowed": (Allowance("FN-COMPONENT-MISSING", "tried"),), "second_person": "1001"}
    built.order("PO-C", quantity="2")
    built.do(complete_units, CompleteUnits, order_no="PO-C", count=1, serials=("C-1",), defective=True, **given)
    built.do(birth_units, BirthUnits, order_no="PO-C", count=1, serials=("C-2",))
    told = columns(commonality(built.engines, ["A-1"]), "units", "side", "code")
    assert told == [("BAD", "A-1"), ("GOOD", "A-2"), ("GOOD", "B-1"), ("GOOD", "B-2")]


@pytest.fixture
def sent_back(built: Plant) -> Plant:
    """All four are shipped; A-1 and B-1 come back wobbly, A-2 scratched."""
    lines = tuple(ShipLine(code=code, quantity=Decimal(1)) for code in ("A-1", "A-2", "B-1", "B-2"))
    built.do(ship, Ship, shipment_no="SH-1", customer="ADLER", lines=lines)
    for number, (code, reason) in enumerate((("A-1", "WOBBLES"), ("B-1", "WOBBLES"), ("A-2", "SCRATCHED"))):
        built.do(take_back, TakeBack, return_no=f"RN-{number}", code=code, quantity=Decimal(1), reason=reason)
    return built


def test_returns_by_reason_and_what_is_behind_them(sent_back: Plant) -> None:
    told = returns(sent_back)
    assert columns(told, "reasons", "reason", "returns", "things", "customers") == [
        ("WOBBLES", 2, 2, 1), ("SCRATCHED", 1, 1, 1),
    ]  # fmt: skip
    assert columns(told, "items", "item", "shipped", "returned", "rate") == [("TABLE", 4, 3, Decimal("0.75"))]
    wobbly = [line[1:] for line in columns(told, "factors", "reason", "factor", "code", "returns", "certain", "share")
              if line[0] == "WOBBLES"]  # fmt: skip
    half = Decimal("0.5")
    assert wobbly == [
        ("LOT", "OAK-1", 2, 0, 1), ("LOT", "SCR-1", 1, 0, half), ("LOT", "SCR-2", 1, 0, half),
        ("MACHINE", "SAW-1", 2, 2, 1), ("PERSON", "1042", 2, 0, 1), ("PERSON", "1043", 2, 2, 1),
        ("SHIFT", "Early", 1, 1, half), ("SHIFT", "Late", 1, 1, half),
        ("SHIFT_DAY", "2024-03-12 Early", 1, 1, half), ("SHIFT_DAY", "2024-03-12 Late", 1, 1, half),
        ("SUPPLIER", "ACME", 2, 0, 1), ("SUPPLIER", "BOLT", 1, 0, half),
    ]  # fmt: skip
    assert columns(told, "returns", "return_no", "customer", "code", "order_no") == [
        ("RN-0", "ADLER", "A-1", "PO-A"), ("RN-1", "ADLER", "B-1", "PO-B"), ("RN-2", "ADLER", "A-2", "PO-A"),
    ]  # fmt: skip


def test_a_period_is_half_open_and_what_was_taken_back_never_counts(sent_back: Plant) -> None:
    times = [at for (at,) in columns(returns(sent_back), "returns", "returned_at")]
    first, last = times[0] - START, times[-1] - START
    assert [line[0] for line in columns(returns(sent_back, first, last), "returns", "return_no")] == ["RN-0", "RN-1"]
    wrong = TakeBack(**sent_back.head(reason="LATE"), return_no="RN-9", code="B-2", quantity=Decimal(1))
    sent_back.ledger.write(take_back, wrong)
    assert len(columns(returns(sent_back), "returns", "code")) == 4
    reverse(sent_back, wrong.entry_id)
    assert len(columns(returns(sent_back), "returns", "code")) == 3
    assert columns(returns(sent_back, timedelta(days=5)), "reasons", "reason") == []


def test_statements_do_not_grow_with_the_units(sent_back: Plant) -> None:
    ends = [at - START for (at,) in columns(returns(sent_back), "returns", "returned_at")]
    numbers = []
    for until in (ends[1], ends[2], timedelta(days=9)):
        with counting(sent_back.engines) as statements:
            returns(sent_back, until=until)
        numbers.append(len(statements))
    assert len(set(numbers)) == 1
    with counting(sent_back.engines) as few:
        commonality(sent_back.engines, ["A-1"], ["B-1"])
    with counting(sent_back.engines) as many:
        commonality(sent_back.engines, ["A-1"])
    assert len(many) <= len(few) + 1


def test_a_run_on_an_order_of_one_is_certain(built: Plant) -> None:
    """And a run on an order of several is possible for each of its pieces, whoever passed it."""
    build(built, "PO-S", ("S-1",), "SCR-2", "05:00")
    told = columns(commonality(built.engines, ["S-1"]), "factors", "factor", "code", "certain")
    assert ("PERSON", "1042", 1) in told
    told = columns(commonality(built.engines, ["A-1"]), "factors", "factor", "code", "certain")
    assert ("PERSON", "1042", 0) in told
    assert ("PERSON", "1043", 1) in told

"""What was taken back is in no figure of any report: each act changes its report, and its reversal undoes that."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Connection

from db.domain.command import Allowance, Command
from db.domain.commands import (
    BirthUnits,
    CompleteUnits,
    FinishStage,
    ReturnMaterial,
    SplitLot,
    StartStage,
)
from db.domain.fitting_commands import MountLot, PassUnit, RemoveComponent
from db.domain.quality_commands import Dispose
from db.domain.report import Content
from db.domain.stock_commands import MergeLine, MergeLots, WithdrawStock
from db.domain.terms import Decision, Withdrawal
from db.queries.reports.balance import balance_report
from db.queries.reports.commonality import commonality_report
from db.queries.reports.cost import cost_report
from db.queries.reports.production import ProductionAsked, production_report
from db.queries.reports.usage import UsageAsked, usage_report
from db.services.completion import birth_units, complete_units
from db.services.disposing import dispose
from db.services.issuing import return_material
from db.services.merging import merge_lots
from db.services.mounting import mount_lot
from db.services.passing import pass_unit
from db.services.removing import remove_component
from db.services.splitting import split_lot
from db.services.staging import finish_stage, start_stage
from db.services.stocking import withdraw_stock
from tests.helpers.figures import ask, columns, set_rows, take_back
from tests.helpers.plant import START, Plant, row
from tests.helpers.priced import at, close, priced

LEAVE: dict[str, Any] = {"allowed": (Allowance("FN-COMPONENT-MISSING", "tried"),), "second_person": "1001"}
ALWAYS = (START, START + timedelta(days=30))
LATER = datetime(2025, 1, 1, tzinfo=UTC)
Ask = Callable[[Connection], Content]
Case = Callable[[Plant], Iterator[list[UUID]]]


def sent(plant: Plant, use_case: Any, command: type[Command], *, person: str = "1042", **fields: Any) -> UUID:
    """Record one act; its entry."""
    made = command(**plant.head(person), **fields)
    plant.ledger.write(use_case, made)
    return made.entry_id


def cost(code: str) -> Ask:
    return lambda connection: cost_report(connection, code)


def balance(code: str) -> Ask:
    return lambda connection: balance_report(connection, code)


def usage(connection: Connection) -> Content:
    return usage_report(connection, UsageAsked(*ALWAYS, None))


def production(connection: Connection) -> Content:
    return production_report(connection, ProductionAsked(*ALWAYS), LATER)


def shared(connection: Connection) -> Content:
    return commonality_report(connection, ["T-1"], ["T-2"])


@pytest.fixture
def busy(plant: Plant) -> Plant:
    """An open order of two units that are not done; a slot with screws; a lot poured from two."""
    priced(plant)
    set_rows(
        plant,
        row("slot", {"code": "S-1"}, name="Feeder", work_center_id="work_center:ASM-02"),
        row("shift", {"name": "Early"}, starts="06:00", ends="14:00"),
    )
    lines = (MergeLine(code="OAK-1A", quantity=Decimal(5)),)
    plant.do(merge_lots, MergeLots, item="OAK-PLY-18", lines=lines, into="MIX")
    plant.receive("OAK-PLY-18", "OAK-3", "30", unit_cost=Decimal(3), currency="EUR")
    plant.order("PO-1", quantity="2")
    plant.do(birth_units, BirthUnits, order_no="PO-1", count=2, serials=("T-1", "T-2"))
    plant.do(mount_lot, MountLot, slot="S-1", code="SCR-1")
    return plant


def receipt(plant: Plant) -> Iterator[list[UUID]]:
    yield []
    plant.receive("OAK-PLY-18", "OAK-3", "30", unit_cost=Decimal(9), currency="EUR", again=True)
    with plant.engines.read.connect() as connection:
        (newest,) = connection.exec_driver_sql(
            "SELECT entry_id FROM receipt_line ORDER BY id DESC LIMIT 1"
        ).one()  # fmt: skip
    yield [UUID(str(newest))]


def issue(plant: Plant) -> Iterator[list[UUID]]:
    yield []
    yield [plant.issue("PO-1", "OAK-3", "2", wasted=Decimal(1)).entry_id]


def own_issue(plant: Plant) -> Iterator[list[UUID]]:
    yield []
    yield [plant.issue("PO-1", "OAK-3", "2", into_unit="T-1").entry_id]


def returned(plant: Plant) -> Iterator[list[UUID]]:
    entry = plant.issue("PO-1", "OAK-3", "2").entry_id
    yield []
    yield [sent(plant, return_material, ReturnMaterial, issue_entry=entry, quantity=Decimal(1))]


def removed(plant: Plant) -> Iterator[list[UUID]]:
    entry = plant.issue("PO-1", "OAK-3", "2", into_unit="T-1").entry_id
    yield []
    gone: Any = {"issue_entry": entry, "quantity": Decimal(1), "reusable": True, "reason": "BENT"}
    yield [sent(plant, remove_component, RemoveComponent, **gone)]


def passed(plant: Plant) -> Iterator[list[UUID]]:
    yield []
    head: Any = {"order_no": "PO-1", "stage_sequence": 10, "machine": "SAW-1"}
    yield [sent(plant, pass_unit, PassUnit, unit="T-1", **head)]


def poured(plant: Plant) -> Iterator[list[UUID]]:
    yield []
    lines = (MergeLine(code="OAK-3", quantity=Decimal(5)),)
    yield [sent(plant, merge_lots, MergeLots, item="OAK-PLY-18", lines=lines, into="MIX")]


def withdrawn(plant: Plant) -> Iterator[list[UUID]]:
    yield []
    fields: Any = {"code": "OAK-3", "kind": Withdrawal.SAMPLED, "quantity": Decimal(1), "reason": "LAB"}
    yield [sent(plant, withdraw_stock, WithdrawStock, person="1018", **fields)]


def worked(plant: Plant) -> Iterator[list[UUID]]:
    yield []
    stage: Any = {"order_no": "PO-1", "stage_sequence": 10}
    at(plant, "08:00")
    first = sent(plant, start_stage, StartStage, **stage)
    at(plant, "09:00")
    yield [first, sent(plant, finish_stage, FinishStage, good=Decimal(2), **stage)]


def told(content: Content) -> list[Any]:
    """The figures of a report: everything but the list of facts, which shows what was taken back, marked."""
    return [section for section in content.sections if section.name != "facts"]


@pytest.mark.parametrize(
    ("case", "reports"),
    [
        (receipt, [cost("OAK-3"), balance("OAK-3")]),
        (issue, [cost("T-2"), usage, balance("OAK-3"), shared]),
        (own_issue, [cost("T-1"), usage, balance("OAK-3"), shared]),
        (returned, [cost("T-2"), usage, balance("OAK-3")]),
        (removed, [cost("T-1"), usage, balance("OAK-3")]),
        (passed, [cost("T-1"), usage, balance("SCR-1"), shared]),
        (poured, [cost("MIX"), balance("MIX"), balance("OAK-3")]),
        (withdrawn, [balance("OAK-3")]),
        (worked, [cost("T-1"), production, shared]),
    ],
)
def test_an_act_counts_until_it_is_taken_back(busy: Plant, case: Case, reports: list[Ask]) -> None:
    acts = case(busy)
    next(acts)
    before = [told(ask(busy.engines, one)) for one in reports]
    entries = next(acts)
    for report, was in zip(reports, before, strict=True):
        assert told(ask(busy.engines, report)) != was
    for entry in reversed(entries):
        take_back(busy, entry)
    assert [told(ask(busy.engines, one)) for one in reports] == before


def test_a_split_that_was_taken_back_gives_no_price(busy: Plant) -> None:
    split: Any = {"item": "OAK-PLY-18", "lot": "OAK-3", "child": "OAK-3A", "quantity": Decimal(2)}
    entry = sent(busy, split_lot, SplitLot, **split)
    assert columns(ask(busy.engines, cost("OAK-3A")), "totals", "total") == [(6,)]
    take_back(busy, entry)
    assert columns(ask(busy.engines, cost("OAK-3A")), "totals", "total") == []
    assert columns(ask(busy.engines, cost("OAK-3A")), "gaps", "kind") == [("NO-PRICE",)]


def test_a_completion_that_was_taken_back_bears_nothing(busy: Plant) -> None:
    busy.issue("PO-1", "OAK-3", "4")
    busy.do(complete_units, CompleteUnits, order_no="PO-1", count=1, serials=("T-1",), **LEAVE)
    entry = sent(busy, complete_units, CompleteUnits, order_no="PO-1", count=1, serials=("T-2",), **LEAVE)
    take_back(busy, entry)
    close(busy, "PO-1")
    assert columns(ask(busy.engines, cost("T-1")), "totals", "total") == [(12,)]
    assert columns(ask(busy.engines, cost("T-2")), "totals", "total") == []


@pytest.mark.parametrize(
    ("decision", "kept"),
    [(Decision.USE, True), (Decision.REWORK, True), (Decision.SCRAP, False), (Decision.SUPPLIER_RETURN, False)],
)
def test_a_bad_piece_is_good_only_by_a_decision_that_stands(busy: Plant, decision: Decision, kept: bool) -> None:
    busy.issue("PO-1", "OAK-3", "4")
    busy.do(complete_units, CompleteUnits, order_no="PO-1", count=1, serials=("T-1",), **LEAVE)
    busy.do(complete_units, CompleteUnits, order_no="PO-1", count=1, serials=("T-2",), defective=True, **LEAVE)
    fields: Any = {"code": "T-2", "decision": decision, "quantity": Decimal(1), "reason": "SEEN"}
    entry = sent(busy, dispose, Dispose, person="1018", **fields)
    close(busy, "PO-1")
    assert columns(ask(busy.engines, cost("T-1")), "totals", "total") == [(6 if kept else 12,)]
    if kept:
        take_back(busy, entry)
        assert columns(ask(busy.engines, cost("T-1")), "totals", "total") == [(12,)]

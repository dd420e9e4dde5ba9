"""The quantity check of a recall: each lot of the root, split by what became of it."""

from decimal import Decimal
from typing import Any

import pytest

from db.domain.commands import ReturnMaterial, ReverseEntry, Ship, ShipLine, SplitLot, TakeBack
from db.domain.report import Content
from db.domain.stock_commands import WithdrawStock
from db.domain.terms import Withdrawal
from db.queries.reports.balance import balance_report
from db.queries.reports.recall import recall_report
from db.queries.reports.recall_case import level_of
from db.queries.reports.recall_roots import Period, roots_of_lots, roots_of_supplier
from db.queries.reports.recall_views import RecallAsked
from db.services.issuing import return_material
from db.services.reversing import reverse_entry
from db.services.shipping import ship, take_back
from db.services.splitting import split_lot
from db.services.stocking import withdraw_stock
from tests.helpers.figures import ask, columns, counting, set_rows
from tests.helpers.plant import Plant, row

ASKED = RecallAsked("lot", "", None, None, None)
PARTS = ("consumed", "divided", "sampled", "scrapped", "supplier_returned", "shipped", "on_hand")


@pytest.fixture
def used(plant: Plant) -> Plant:
    """Of a hundred: ten issued and three of them back, twenty split off, two sampled, five scrapped, six sold."""
    set_rows(plant, row("item", {"code": "OAK-PLY-18"}, kind="FINISHED"))
    plant.receive("OAK-PLY-18", "OAK-1", "100")
    plant.receive("OAK-PLY-18", "OAK-2", "7")
    plant.order("PO-1")
    issued = plant.issue("PO-1", "OAK-1", "10", wasted=Decimal(1))
    plant.do(return_material, ReturnMaterial, issue_entry=issued.entry_id, quantity=Decimal(3))
    plant.do(split_lot, SplitLot, item="OAK-PLY-18", lot="OAK-1", child="OAK-1A", quantity=Decimal(20))
    for kind, quantity in ((Withdrawal.SAMPLED, 2), (Withdrawal.SCRAPPED, 5), (Withdrawal.SUPPLIER_RETURN, 4)):
        out: dict[str, Any] = {"code": "OAK-1", "kind": kind, "quantity": Decimal(quantity), "reason": "DAMP"}
        plant.do(withdraw_stock, WithdrawStock, person="1001", **out)
    lines = (ShipLine(code="OAK-1", quantity=Decimal(6)),)
    plant.do(ship, Ship, shipment_no="SH-1", customer="ADLER", lines=lines)
    back: dict[str, Any] = {"return_no": "RN-1", "customer": "ADLER", "code": "OAK-1", "quantity": Decimal(1)}
    plant.do(take_back, TakeBack, **back, reason="DAMP")
    wrong = plant.issue("PO-1", "OAK-1", "9")
    plant.ledger.write(reverse_entry, ReverseEntry(**plant.head("1001", reason="WRONG"), reversed_entry=wrong.entry_id))
    return plant


def recalled(plant: Plant, *codes: str) -> Content:
    return ask(plant.engines, lambda c: recall_report(c, ASKED, roots_of_lots(c, codes)))


def test_a_lot_is_split_by_what_became_of_it(used: Plant) -> None:
    told = recalled(used, "OAK-2", "OAK-1")
    assert columns(told, "mass_balance", "code", "came_in", "customer_returned", *PARTS, "wasted") == [
        ("OAK-1", 101, 1, 7, 20, 2, 5, 4, 6, 57, 1), ("OAK-2", 7, 0, 0, 0, 0, 0, 0, 0, 7, 0),
    ]  # fmt: skip
    assert columns(told, "mass_balance", "unaccounted", "reconciliation_pct") == [(0, 100), (0, 100)]


def test_the_parts_are_those_of_the_balance_of_the_lot(used: Plant) -> None:
    alone = ask(used.engines, lambda connection: balance_report(connection, "OAK-1"))
    names = ("came_in", "adjusted", "went_out", "on_hand", "on_hand_released", "wasted", "unaccounted", "quality")
    told = recalled(used, "OAK-1")
    assert columns(told, "mass_balance", *names) == columns(alone, "balance", *names)
    ((went_out,),) = columns(told, "mass_balance", "went_out")
    assert sum(columns(told, "mass_balance", *PARTS[:-1])[0]) == went_out


def test_more_lots_take_no_more_statements(plant: Plant) -> None:
    numbers = []
    for lots in (1, 12):
        for number in range(lots):
            plant.receive("OAK-PLY-18", f"OAK-{lots}-{number}", "10")
        with counting(plant.engines) as statements:
            told = ask(plant.engines, lambda c: recall_report(c, ASKED, roots_of_supplier(c, "ACME", Period())))
        numbers.append(len(statements))
    assert len(columns(told, "mass_balance", "code")) == 13
    assert numbers[0] == numbers[1]


@pytest.mark.parametrize(
    ("checked", "customers", "level"),
    [
        (0, 0, None), (3, 3, "A"), (2, 3, "B"), (11, 100, "B"), (10, 100, "C"), (9, 100, "D"), (2, 100, "D"),
        (1, 100, "E"), (0, 3, "E"),
    ],
)  # fmt: skip
def test_the_level_of_effectiveness_checks_is_the_highest_that_was_reached(
    checked: int, customers: int, level: str | None
) -> None:
    assert level_of(checked, customers) == level

"""The mass balance: every term from facts, on every lot of a plant in which every act was done."""

from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select

from db.domain.commands import ReturnMaterial, SplitLot
from db.domain.report import Content
from db.domain.stock_commands import CountLot, MergeLine, MergeLots, WithdrawStock
from db.domain.terms import Withdrawal
from db.engine import Engines
from db.models.master import item
from db.models.material import trackable
from db.queries.reports.balance import balance_report
from db.services.issuing import return_material
from db.services.merging import merge_lots
from db.services.splitting import split_lot
from db.services.stocking import count_lot, withdraw_stock
from tests.helpers.administrator import tamper
from tests.helpers.figures import ask, columns, counting, take_back
from tests.helpers.plant import Plant


def balance(engines: Engines, code: str, item_code: str | None = None) -> Content:
    return ask(engines, lambda connection: balance_report(connection, code, item_code))


def terms(content: Content) -> dict[str, Any]:
    """The terms that are not nothing."""
    return {term: quantity for term, quantity in columns(content, "terms", "term", "quantity") if quantity}


SHORT = ("came_in", "adjusted", "went_out", "on_hand", "unaccounted", "reconciliation_pct")


@pytest.fixture
def worked(plant: Plant) -> Plant:
    """A lot of screws from which something went everywhere."""
    plant.receive("SCREW-M4", "SCR-1", "100")
    plant.receive("SCREW-M4", "SCR-1", "20", again=True)
    plant.receive("SCREW-M4", "SCR-2", "10")
    plant.order("PO-1", quantity="3")
    issued = plant.issue("PO-1", "SCR-1", "30", wasted=Decimal(2))
    plant.do(return_material, ReturnMaterial, issue_entry=issued.entry_id, quantity=Decimal(5))
    plant.do(split_lot, SplitLot, item="SCREW-M4", lot="SCR-1", child="SCR-1A", quantity=Decimal(15))
    lines = (MergeLine(code="SCR-1", quantity=Decimal(7)), MergeLine(code="SCR-2", quantity=Decimal(3)))
    plant.do(merge_lots, MergeLots, item="SCREW-M4", lines=lines, into="MIX")
    for kind, quantity in zip(Withdrawal, ("1", "2", "3"), strict=True):
        fields: Any = {"code": "SCR-1", "kind": kind, "quantity": Decimal(quantity), "reason": "BENT"}
        plant.do(withdraw_stock, WithdrawStock, person="1018", **fields)
    plant.do(count_lot, CountLot, code="SCR-1", counted=Decimal(65))
    return plant


def test_every_term_is_told(worked: Plant) -> None:
    told = balance(worked.engines, "SCR-1")
    assert terms(told) == {
        "RECEIVED": 120, "ISSUED": 30, "RETURNED": -5, "SPLIT_OUT": 15, "MERGED_OUT": 7, "SCRAPPED": 1, "SAMPLED": 2,
        "SUPPLIER_RETURNED": 3, "ADJUSTED": -2, "WASTED": 2,
    }  # fmt: skip
    assert columns(told, "balance", *SHORT) == [(120, -2, 53, 65, 0, Decimal("98.3333"))]
    assert columns(told, "facts", "term", "number", "other", "quantity")[:3] == [
        ("RECEIVED", "R-SCR-1", "ACME", 100), ("RECEIVED", "R-SCR-1", "ACME", 20), ("ADJUSTED", None, None, -2),
    ]  # fmt: skip
    assert terms(balance(worked.engines, "SCR-1A")) == {"SPLIT_IN": 15}
    assert terms(balance(worked.engines, "MIX")) == {"MERGED_IN": 10}


def test_what_was_taken_back_is_shown_and_not_counted(worked: Plant) -> None:
    wrong = worked.issue("PO-1", "SCR-1", "4", wasted=Decimal(1))
    before = balance(worked.engines, "SCR-1")
    assert terms(before) | {"ISSUED": 34, "WASTED": 3} == terms(before)
    take_back(worked, wrong.entry_id)
    told = balance(worked.engines, "SCR-1")
    assert (terms(told)["ISSUED"], terms(told)["WASTED"]) == (30, 2)
    assert columns(told, "facts", "term", "quantity", "fact").count(("ISSUED", 4, "REVERSED")) == 1
    assert columns(told, "balance", "unaccounted") == [(0,)]


def test_it_closes_for_everything_in_a_plant_where_all_was_done(told: Engines) -> None:
    with told.read.connect() as connection:
        codes = connection.execute(select(trackable.c.code, item.c.code).join(item)).all()
    seen = set()
    for code, item_code in codes:
        content = balance(told, code, item_code)
        assert columns(content, "balance", "unaccounted") == [(0,)], code
        seen |= set(terms(content))
    assert seen == {
        "RECEIVED", "PRODUCED", "SPLIT_IN", "MERGED_IN", "PUT_IN", "CUSTOMER_RETURNED", "ADJUSTED", "ISSUED",
        "RETURNED", "REMOVED", "SPLIT_OUT", "MERGED_OUT", "SCRAPPED", "SAMPLED", "SUPPLIER_RETURNED", "SHIPPED",
        "WASTED",
    }  # fmt: skip


def test_a_state_that_somebody_changed_is_unaccounted(worked: Plant) -> None:
    assert columns(balance(worked.engines, "SCR-1"), "balance", "unaccounted") == [(0,)]
    more = "UPDATE trackable_state SET received = received + 1000000 WHERE received = 120000000"
    tamper(worked.engines, [more])
    assert columns(balance(worked.engines, "SCR-1"), "balance", *SHORT) == [(120, -2, 53, 66, -1, Decimal("99.1667"))]


def test_more_facts_take_no_more_statements(worked: Plant) -> None:
    with counting(worked.engines) as few:
        assert len(columns(balance(worked.engines, "SCR-1A"), "facts", "term")) == 1
    with counting(worked.engines) as many:
        assert len(columns(balance(worked.engines, "SCR-1"), "facts", "term")) == 11
    assert len(few) == len(many) == 3

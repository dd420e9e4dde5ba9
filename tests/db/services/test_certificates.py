"""A certificate counts for whatever was drawn from its lot; what was poured together needs one for each part of it."""

from decimal import Decimal

import pytest

from db.domain.commands import CompleteLot, ReverseEntry, SetMaster, SplitLot
from db.domain.refusals import Refused
from db.domain.stock_commands import MergeLine, MergeLots
from tests.helpers.plant import Plant, row
from tests.helpers.use_cases import use_cases

ONE, TWO = Decimal(1), Decimal(2)
USE_CASES = use_cases()
OAK = "OAK-PLY-18"


def act(plant: Plant, command: type, **fields: object) -> object:
    made = command(**plant.head("1001"), **fields)
    plant.ledger.write(USE_CASES[command], made)
    return made.entry_id


def needs(plant: Plant, item: str = OAK) -> None:
    act(plant, SetMaster, rows=(row("item", {"code": item}, needs_certificate=True),))


def part(plant: Plant, lot: str, child: str, item: str = OAK, quantity: Decimal = TWO) -> object:
    return act(plant, SplitLot, item=item, lot=lot, child=child, quantity=quantity)


def pour(plant: Plant, into: str, *lots: str) -> object:
    lines = tuple(MergeLine(code=lot, quantity=ONE) for lot in lots)
    return act(plant, MergeLots, item=OAK, lines=lines, into=into)


def refusal(plant: Plant, code: str) -> Refused:
    with pytest.raises(Refused) as refused:
        plant.issue("PO-1", code, "0.1")
    return refused.value


@pytest.fixture
def certified(plant: Plant) -> Plant:
    """OAK-1 and OAK-2 with a certificate, OAK-OLD with one that ran out, OAK-0 without any; PO-1 takes oak."""
    old = row("certificate", {"supplier_id": "supplier:ACME", "number": "FSC-OLD"}, valid_until="2024-01-31")
    act(plant, SetMaster, rows=(old,))
    for lot, number in (("OAK-1", "FSC-1"), ("OAK-2", "FSC-2"), ("OAK-OLD", "FSC-OLD"), ("OAK-0", None)):
        plant.receive(OAK, lot, "50", certificate_no=number)
    plant.order("PO-1")
    needs(plant)
    return plant


def test_it_is_seen_through_every_split(certified: Plant) -> None:
    for lot in ("OAK-1", "OAK-0", "OAK-OLD"):
        part(certified, lot, f"{lot}A")
        part(certified, f"{lot}A", f"{lot}B", quantity=ONE)
        part(certified, f"{lot}B", f"{lot}C", quantity=Decimal("0.5"))
    certified.issue("PO-1", "OAK-1C", "0.1")
    assert refusal(certified, "OAK-0C").code == "LOT-CERT-MISSING"
    expired = refusal(certified, "OAK-OLDC")
    assert (expired.code, expired.facts["valid_until"]) == ("LOT-CERT-EXPIRED", "2024-01-31")


def test_a_merged_lot_needs_one_of_each(certified: Plant) -> None:
    pour(certified, "MIX-12", "OAK-1", "OAK-2")
    pour(certified, "MIX-10", "OAK-1", "OAK-0")
    pour(certified, "MIX-OLD", "OAK-1", "OAK-OLD")
    part(certified, "MIX-12", "MIX-12A", quantity=ONE)
    for good in ("MIX-12", "MIX-12A"):
        certified.issue("PO-1", good, "0.1")
    assert refusal(certified, "MIX-10").facts["origin"] == "OAK-0"
    assert refusal(certified, "MIX-OLD").code == "LOT-CERT-EXPIRED"


def test_what_is_poured_into_a_lot_that_came_in_counts_too(certified: Plant) -> None:
    certified.issue("PO-1", "OAK-1", "0.1")
    poured = pour(certified, "OAK-1", "OAK-0")
    assert refusal(certified, "OAK-1").code == "LOT-CERT-MISSING"
    act(certified, ReverseEntry, reversed_entry=poured, reason="WRONG")
    certified.issue("PO-1", "OAK-1", "0.1")


def test_what_was_made_here_needs_none_nor_does_a_part_of_it(certified: Plant) -> None:
    certified.order("PO-TOP", "TOP", "10")
    certified.issue("PO-TOP", "OAK-1", "6")
    act(certified, CompleteLot, order_no="PO-TOP", good=Decimal(4), lot="TOP-1")
    needs(certified, "TOP")
    bom = row("bom_line", {"item_id": "item:TABLE", "component_id": "item:TOP", "stage_sequence": 0}, quantity_per="1")
    act(certified, SetMaster, rows=(bom,))
    part(certified, "TOP-1", "TOP-1A", "TOP")
    certified.order("PO-2")
    for code in ("TOP-1", "TOP-1A"):
        certified.issue("PO-2", code)

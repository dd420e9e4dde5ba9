"""Two panels at one recall in the same moment: one hold for each thing, one closing, and no lot drawn past its hold."""

from decimal import Decimal
from typing import Any

import pytest

from db.domain.commands import IssueMaterial, Ship, ShipLine
from db.domain.recall_commands import CloseRecall, HoldRecall, OpenRecall, RecallThing, ReleaseRecall, SearchAgain
from db.ledger.verify import verify
from db.models.material import hold
from db.models.production import material_issue
from db.services.issuing import issue_material
from db.services.recall_ending import close_recall, release_recall
from db.services.recalling import hold_recall, open_recall, search_again
from db.services.shipping import ship
from tests.helpers.at_once import at_once, codes_of
from tests.helpers.plant import Plant
from tests.helpers.recalled import CASE, KEPT, begin, furnish, hold_all, holds, quality
from tests.helpers.story_of_a_recall import lot
from tests.helpers.whole import rows_of

ROUNDS = range(3)
OWN: dict[str, Any] = {"case_no": CASE}


@pytest.fixture
def shop(plant: Plant) -> Plant:
    furnish(plant)
    begin(plant)
    return plant


def sound(plant: Plant) -> None:
    assert verify(plant.engines).faults == ()


@pytest.mark.parametrize("_round", ROUNDS)
def test_two_panels_hold_everything_once(shop: Plant, database_url: str, _round: int) -> None:
    acts = [(hold_recall, HoldRecall(**shop.head("1001"), **OWN, snapshot=1)) for _ in range(2)]
    answers = at_once(database_url, acts)
    assert sorted((one.held, one.already) for one in answers) == [(0, 3), (3, 0)]
    assert holds(shop.engines) == (3, 0)
    sound(shop)


@pytest.mark.parametrize("_round", ROUNDS)
def test_an_issue_is_before_the_hold_or_refused(shop: Plant, database_url: str, _round: int) -> None:
    before = len(rows_of(shop.engines, material_issue.name))
    held = HoldRecall(**shop.head("1001"), **OWN, snapshot=1)
    issue = IssueMaterial(**shop.head(), order_no="PO-1", code="OAK-1", quantity=Decimal(90))
    answers = at_once(database_url, [(hold_recall, held), (issue_material, issue)])
    refused = codes_of(answers)
    assert refused in ([], ["LOT-HOLD"])
    assert len(rows_of(shop.engines, material_issue.name)) == before + (0 if refused else 1)
    assert quality(shop, "OAK-1") == "ON_HOLD"
    sound(shop)


@pytest.mark.parametrize("_round", ROUNDS)
def test_a_shipment_is_before_the_hold_or_refused(shop: Plant, database_url: str, _round: int) -> None:
    held = HoldRecall(**shop.head("1001"), **OWN, snapshot=1)
    lines = (ShipLine(code=KEPT, quantity=Decimal(1)),)
    sent = Ship(**shop.head(), shipment_no="SH-9", customer="ADLER", lines=lines)
    answers = at_once(database_url, [(hold_recall, held), (ship, sent)])
    assert codes_of(answers) in ([], ["LOT-HOLD"], ["PK-HOLD"])
    assert quality(shop, KEPT) == "ON_HOLD"
    sound(shop)


@pytest.mark.parametrize("_round", ROUNDS)
def test_two_recalls_of_the_same_lots_wait_for_each_other(shop: Plant, database_url: str, _round: int) -> None:
    other = begin(shop, lot("SCR-1"), lot("OAK-1")).case_no
    acts = [(hold_recall, HoldRecall(**shop.head("1001"), case_no=case, snapshot=1)) for case in (CASE, other)]
    assert sorted(one.held for one in at_once(database_url, acts)) == [3, 4]
    sound(shop)


def test_a_case_is_closed_once(shop: Plant, database_url: str) -> None:
    hold_all(shop)
    acts = [(close_recall, CloseRecall(**shop.head("1002"), **OWN, snapshot=1, release_rest=True)) for _ in range(2)]
    assert codes_of(at_once(database_url, acts)) == ["RL-CLOSED"]
    assert holds(shop.engines) == (3, 3)
    sound(shop)


def test_a_thing_is_let_go_once(shop: Plant, database_url: str) -> None:
    hold_all(shop)
    fields: dict[str, Any] = {**OWN, "things": (RecallThing(code=KEPT),)}
    acts = [(release_recall, ReleaseRecall(**shop.head("1002", reason="FINE"), **fields)) for _ in range(2)]
    assert codes_of(at_once(database_url, acts)) == ["HD-NOT-HELD"]
    assert holds(shop.engines) == (3, 1)
    sound(shop)


def test_a_hold_all_after_a_newer_search_is_refused(shop: Plant, database_url: str) -> None:
    held = HoldRecall(**shop.head("1001"), **OWN, snapshot=1)
    again = SearchAgain(**shop.head("1001"), **OWN)
    answers = at_once(database_url, [(hold_recall, held), (search_again, again)])
    assert codes_of(answers) in ([], ["RL-STALE"])
    assert len(rows_of(shop.engines, hold.name)) == (0 if codes_of(answers) else 3)
    sound(shop)


def test_searches_are_numbered_apart_and_so_are_cases(shop: Plant, database_url: str) -> None:
    acts = [(search_again, SearchAgain(**shop.head("1001"), **OWN)) for _ in range(3)]
    assert sorted(one.snapshot for one in at_once(database_url, acts)) == [2, 3, 4]
    asked: dict[str, Any] = {"roots": (lot("OAK-1"),), "why": "cracks"}
    new = [(open_recall, OpenRecall(**shop.head("1001"), **asked)) for _ in range(3)]
    assert sorted(one.case_no[-4:] for one in at_once(database_url, new)) == ["0002", "0003", "0004"]
    sound(shop)

"""A recall from the search to its end: what is held, what cannot be, what is let go by whom, what stays."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from db.domain.commands import CloseOrder, PlaceHold, ReleaseHold, ReverseEntry, SetMaster, Ship, ShipLine, TakeBack
from db.domain.quality_commands import Dispose
from db.domain.recall_answers import AtCustomer, NotHeld
from db.domain.recall_commands import HoldRecall, SearchAgain
from db.domain.refusals import Refused
from db.domain.terms import Decision, RecallKind
from db.ledger.verify import verify
from db.queries.find import find_one
from db.services.disposing import dispose
from db.services.holding import place_hold, release_hold
from db.services.master_data import set_master
from db.services.order_control import close_order
from db.services.recalling import hold_recall, search_again
from db.services.reversing import reverse_entry
from db.services.shipping import ship, take_back
from tests.helpers.plant import Plant, row
from tests.helpers.recalled import (
    BROKEN,
    CASE,
    KEPT,
    SENT,
    begin,
    complete,
    end,
    furnish,
    hold_all,
    holds,
    let_go,
    quality,
    send,
)
from tests.helpers.story_of_a_recall import lot
from tests.helpers.whole import whole

WRITTEN = {"entry", "entry_result", "stream_head", "number_counter", "recall_case", "recall_event"}
WRITTEN |= {"recall_item", "recall_snapshot"}


@pytest.fixture
def shop(plant: Plant) -> Iterator[Plant]:
    """Whatever a test does, the record is sound after it."""
    furnish(plant)
    yield plant
    assert verify(plant.engines).faults == ()


def search(plant: Plant) -> Any:
    return plant.do(search_again, SearchAgain, person="1001", case_no=CASE)


def refusal(act: Any, *arguments: Any, **more: Any) -> Refused:
    with pytest.raises(Refused) as refused:
        act(*arguments, **more)
    return refused.value


def test_the_search_finds_lots_and_units_and_says_how_sure_it_is(shop: Plant) -> None:
    found = begin(shop)
    assert (found.case_no, found.snapshot, found.items, found.certain) == (CASE, 1, 4, 1)
    assert begin(shop, lot("OAK-1"), lot("SCR-1")).case_no == "RC-2024-0311-0002"


def test_everything_goes_on_hold_that_can(shop: Plant) -> None:
    begin(shop)
    held = hold_all(shop)
    assert (held.held, held.already, held.released) == (3, 0, 0)
    assert held.at_customers == (AtCustomer("ADLER", 1),)
    assert held.not_held == (NotHeld("TABLE", BROKEN, "SCRAPPED"),)
    assert [quality(shop, code) for code in ("OAK-1", KEPT, SENT)] == ["ON_HOLD"] * 3
    assert quality(shop, "SCR-1") == "RELEASED"


def test_what_a_lot_on_hold_goes_into_is_born_on_hold(shop: Plant) -> None:
    begin(shop)
    hold_all(shop)
    complete(shop, "T-4")
    assert quality(shop, "T-4") == "ON_HOLD"


def test_a_used_up_lot_is_held_while_an_order_may_still_put_something_out(shop: Plant) -> None:
    shop.issue("PO-1", "OAK-1", "90")
    begin(shop)
    assert "OAK-1" not in {one.code for one in hold_all(shop).not_held}
    complete(shop, "T-4")
    assert quality(shop, "T-4") == "ON_HOLD"


def test_a_used_up_lot_of_closed_orders_cannot_be_held(shop: Plant) -> None:
    shop.issue("PO-1", "OAK-1", "90")
    shop.do(close_order, CloseOrder, person="1001", order_no="PO-1", reason="DONE")
    begin(shop)
    assert NotHeld("OAK-PLY-18", "OAK-1", "CONSUMED") in hold_all(shop).not_held
    assert quality(shop, "OAK-1") == "RELEASED"


def test_a_second_hold_all_holds_only_what_is_new(shop: Plant) -> None:
    begin(shop)
    hold_all(shop)
    complete(shop, "T-4")
    assert search(shop).new == ("TABLE T-4",)
    again = hold_all(shop, 2)
    assert (again.held, again.already) == (1, 3)


def test_what_was_let_go_is_not_held_again(shop: Plant) -> None:
    begin(shop)
    hold_all(shop)
    assert let_go(shop, KEPT).things == (f"TABLE {KEPT}",)
    assert quality(shop, KEPT) == "RELEASED"
    again = hold_all(shop)
    assert (again.held, again.already, again.released) == (0, 2, 1)
    assert quality(shop, KEPT) == "RELEASED"


def test_other_holds_stay(shop: Plant) -> None:
    begin(shop)
    shop.do(place_hold, PlaceHold, code=KEPT, reason="SCRATCH")
    hold_all(shop)
    let_go(shop, KEPT)
    assert quality(shop, KEPT) == "ON_HOLD"


def test_a_hold_all_taken_back_leaves_everything_as_it_was(shop: Plant) -> None:
    begin(shop)
    before = whole(shop.engines)["trackable_state"]
    command = HoldRecall(**shop.head("1001"), case_no=CASE, snapshot=1)
    shop.ledger.write(hold_recall, command)
    assert whole(shop.engines)["trackable_state"] != before
    own = ReverseEntry(**shop.head("1001", reason="WRONG"), reversed_entry=command.entry_id)
    assert refusal(shop.ledger.write, reverse_entry, own).code == "RL-SAME-PERSON"
    taken = ReverseEntry(**shop.head("1002", reason="WRONG"), reversed_entry=command.entry_id)
    shop.ledger.write(reverse_entry, taken)
    assert whole(shop.engines)["trackable_state"] == before
    assert hold_all(shop).held == 3


def test_a_hold_all_is_not_taken_back_after_something_was_let_go(shop: Plant) -> None:
    begin(shop)
    command = HoldRecall(**shop.head("1001"), case_no=CASE, snapshot=1)
    shop.ledger.write(hold_recall, command)
    let_go(shop, KEPT)
    taken = ReverseEntry(**shop.head("1001", reason="WRONG"), reversed_entry=command.entry_id)
    assert refusal(shop.ledger.write, reverse_entry, taken).code == "UD-DEPENDENTS"


def test_a_search_says_what_came_went_and_changed(shop: Plant) -> None:
    begin(shop)
    complete(shop, "T-4")
    send(shop, KEPT, number="SH-2")
    found = search(shop)
    assert (found.new, found.gone, found.changed) == (("TABLE T-4",), (), (f"TABLE {KEPT}",))
    same = search(shop)
    assert (same.new, same.gone, same.changed) == ((), (), ())
    assert same.digest == found.digest


def test_what_is_no_longer_concerned_is_told(shop: Plant) -> None:
    shop.receive("OAK-PLY-18", "OAK-2", "100")
    wrong = shop.issue("PO-1", "OAK-2", "2")
    assert begin(shop, lot("OAK-2")).items == 4
    taken = ReverseEntry(**shop.head("1001", reason="WRONG"), reversed_entry=wrong.entry_id)
    shop.ledger.write(reverse_entry, taken)
    found = search(shop)
    assert (found.gone, found.changed) == (tuple(f"TABLE T-{n}" for n in (1, 2, 3)), ("OAK-PLY-18 OAK-2",))


def test_only_the_recall_lets_go_what_it_holds(shop: Plant) -> None:
    begin(shop)
    command = HoldRecall(**shop.head("1001"), case_no=CASE, snapshot=1)
    shop.ledger.write(hold_recall, command)
    release = ReleaseHold(**shop.head("1002"), hold_entry=command.entry_id)
    assert refusal(shop.ledger.write, release_hold, release).code == "HD-RECALL"
    own = PlaceHold(**shop.head(reason="SCRATCH"), code="SCR-1")
    shop.ledger.write(place_hold, own)
    shop.do(release_hold, ReleaseHold, person="1002", hold_entry=own.entry_id)


def test_a_drill_changes_nothing(shop: Plant) -> None:
    before = whole(shop.engines)
    found = begin(shop, kind=RecallKind.DRILL)
    assert found.milliseconds >= 0
    assert refusal(hold_all, shop).code == "RL-DRILL"
    end(shop)
    after = whole(shop.engines)
    assert {name for name in after if after[name] != before[name]} - {"refusal_count"} == WRITTEN


def test_what_a_drill_found_may_still_be_taken_back(shop: Plant) -> None:
    shop.receive("LACQUER", "LAC-1", "1")
    last = [row for row in whole(shop.engines)["entry"] if "LAC-1" in repr(row)][-1]
    begin(shop, lot("LAC-1"), kind=RecallKind.DRILL)
    shop.ledger.write(reverse_entry, ReverseEntry(**shop.head("1001", reason="WRONG"), reversed_entry=last[0]))


def test_it_ends_when_everything_is_decided(shop: Plant) -> None:
    begin(shop)
    hold_all(shop)
    assert refusal(end, shop).facts["items"] == ["OAK-PLY-18 OAK-1", f"TABLE {KEPT}", f"TABLE {SENT}"]
    let_go(shop, KEPT, decision=Decision.SCRAP)
    why: dict[str, Any] = {"decision": Decision.USE, "quantity": Decimal(90), "reason": "CHECKED"}
    shop.do(dispose, Dispose, person="1018", code="OAK-1", **why)
    assert refusal(end, shop).facts["items"] == [f"TABLE {SENT}"]
    closed = end(shop, 1, SENT, second_person="1001")
    assert (closed.released, closed.lost) == (1, 1)
    assert [quality(shop, code) for code in ("OAK-1", SENT)] == ["RELEASED", "ON_HOLD"]


def test_a_decision_is_carried_out_before_the_hold_is_lifted(shop: Plant) -> None:
    begin(shop)
    hold_all(shop)
    let_go(shop, KEPT, "OAK-1", decision=Decision.SCRAP)
    with shop.engines.read.connect() as connection:
        assert [find_one(connection, code).lifecycle for code in (KEPT, "OAK-1")] == ["SCRAPPED", "CONSUMED"]
    assert [quality(shop, code) for code in (KEPT, "OAK-1")] == ["RELEASED"] * 2


def test_a_decision_about_a_part_settles_nothing(shop: Plant) -> None:
    begin(shop)
    hold_all(shop)
    why: dict[str, Any] = {"decision": Decision.SCRAP, "quantity": Decimal(89), "reason": "CRACKED"}
    shop.do(dispose, Dispose, person="1018", code="OAK-1", **why)
    assert "OAK-PLY-18 OAK-1" in str(refusal(end, shop).facts["items"])


def test_a_lot_of_which_a_customer_has_some_is_not_settled_by_a_decision_about_the_rest(shop: Plant) -> None:
    feet = row("item", {"code": "FEET"}, name="Box of feet", kind="FINISHED", tracking="LOT", uom="piece")
    shop.do(set_master, SetMaster, person="1001", rows=(feet,))
    shop.receive("FEET", "F-1", "10")
    line = (ShipLine(code="F-1", quantity=Decimal(4)),)
    shop.do(ship, Ship, shipment_no="SH-F", customer="ADLER", lines=line)
    begin(shop, lot("F-1"))
    assert hold_all(shop).at_customers == (AtCustomer("ADLER", 1),)
    why: dict[str, Any] = {"decision": Decision.USE, "quantity": Decimal(6), "reason": "CHECKED"}
    shop.do(dispose, Dispose, person="1018", code="F-1", **why)
    assert refusal(end, shop).facts["items"] == ["FEET F-1"]
    shop.do(take_back, TakeBack, return_no="RN-F", code="F-1", quantity=Decimal(4), reason="RECALL")
    shop.do(dispose, Dispose, person="1018", code="F-1", **{**why, "quantity": Decimal(4)})
    assert end(shop).released == 1


def test_what_came_back_is_settled_by_a_decision(shop: Plant) -> None:
    begin(shop)
    hold_all(shop)
    shop.do(take_back, TakeBack, return_no="RN-1", code=SENT, quantity=Decimal(1), reason="RECALL")
    let_go(shop, "OAK-1", KEPT)
    assert refusal(end, shop).facts["items"] == [f"TABLE {SENT}"]
    let_go(shop, SENT, decision=Decision.SCRAP)
    assert end(shop).released == 0


def test_the_rest_is_let_go_at_the_end(shop: Plant) -> None:
    begin(shop)
    hold_all(shop)
    assert end(shop, release_rest=True).released == 3
    assert [quality(shop, code) for code in ("OAK-1", KEPT, SENT)] == ["RELEASED"] * 3
    assert holds(shop.engines) == (3, 3)


def test_what_was_lost_and_comes_back_is_still_on_hold_and_can_be_let_go(shop: Plant) -> None:
    begin(shop)
    hold_all(shop)
    end(shop, 1, SENT, second_person="1001", release_rest=True)
    shop.do(take_back, TakeBack, return_no="RN-1", code=SENT, quantity=Decimal(1), reason="FOUND")
    assert quality(shop, SENT) == "ON_HOLD"
    let_go(shop, SENT)
    assert quality(shop, SENT) == "RELEASED"


def test_a_recall_that_was_taken_back_is_none(shop: Plant) -> None:
    begin(shop)
    opened = whole(shop.engines)["recall_case"][0][1]
    shop.ledger.write(reverse_entry, ReverseEntry(**shop.head("1001", reason="WRONG"), reversed_entry=opened))
    assert refusal(hold_all, shop).code == "RL-UNKNOWN"
    assert begin(shop).case_no == "RC-2024-0311-0002"


def test_a_search_that_was_taken_back_keeps_its_number(shop: Plant) -> None:
    begin(shop)
    command = SearchAgain(**shop.head("1001"), case_no=CASE)
    assert shop.ledger.write(search_again, command).snapshot == 2
    taken = ReverseEntry(**shop.head("1001", reason="WRONG"), reversed_entry=command.entry_id)
    shop.ledger.write(reverse_entry, taken)
    assert hold_all(shop, 1).held == 3
    assert search(shop).snapshot == 3


def test_the_same_hold_all_sent_twice_is_recorded_once(shop: Plant) -> None:
    begin(shop)
    command = HoldRecall(**shop.head("1001"), case_no=CASE, snapshot=1)
    first = shop.ledger.write(hold_recall, command)
    assert shop.ledger.write(hold_recall, command) == first
    assert holds(shop.engines) == (3, 0)

"""Recalls as a supervisor looks at them: cases, things then and now, whom to call, how much was got hold of."""

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import Connection

from db.domain.commands import BirthUnits, FinishStage, ReverseEntry, SetMaster, StartStage, TakeBack
from db.domain.fitting_commands import PassUnit
from db.domain.recall_commands import NoteCall, RootAsked, SearchAgain
from db.domain.refusals import Refused
from db.domain.stock_commands import PackBox, PackLine
from db.domain.terms import Decision, RecallKind, RecallRoot
from db.queries.recall_recovered import Recovered, RecoveredFrom, recovered, recovered_from
from db.queries.recall_search import search
from db.queries.recalls import changes_between, customers_to_call, recall_cases, recall_items, recall_summary, unseen
from db.services.completion import birth_units
from db.services.master_data import set_master
from db.services.packing import pack_box
from db.services.passing import pass_unit
from db.services.recall_ending import note_call
from db.services.recalling import search_again
from db.services.reversing import reverse_entry
from db.services.shipping import take_back
from db.services.staging import finish_stage, start_stage
from tests.helpers.plant import Plant, row
from tests.helpers.recalled import BROKEN, CASE, KEPT, SENT, begin, complete, end, furnish, hold_all, let_go, send
from tests.helpers.story_of_a_recall import lot


@pytest.fixture
def shop(plant: Plant) -> Plant:
    furnish(plant)
    return plant


def ask(plant: Plant, query: Callable[..., Any], *asked: Any) -> Any:
    with plant.engines.read.connect() as connection:
        return query(connection, *asked)


def outcomes(plant: Plant) -> dict[str, str]:
    return {view.now.code: view.outcome for view in ask(plant, recall_items, CASE)}


def call(plant: Plant, **more: Any) -> int:
    told: dict[str, Any] = {"case_no": CASE, "customer": "ADLER", "method": "phone", **more}
    command = NoteCall(**plant.head("1001", note="called at noon"), **told)
    return plant.ledger.write(note_call, command).calls


def test_cases_are_listed_with_their_counts(shop: Plant) -> None:
    begin(shop, risk_class="II")
    hold_all(shop)
    begin(shop, lot("SCR-1"), kind=RecallKind.DRILL)
    drill, real = ask(shop, recall_cases)
    assert (drill.kind, drill.held, drill.items) == (RecallKind.DRILL, 0, 4)
    assert (real.case_no, real.kind, real.risk_class, real.opened_by) == (CASE, RecallKind.REAL, "II", "1001")
    assert (real.items, real.certain, real.held, real.lost, real.closed_at) == (4, 1, 3, 0, None)
    end(shop, 1, SENT, second_person="1001", release_rest=True)
    one = ask(shop, recall_summary, CASE)
    assert (one.held, one.lost, one.closed_by) == (1, 1, "1002")


def test_each_thing_is_told_then_and_now(shop: Plant) -> None:
    begin(shop)
    assert outcomes(shop) == {"OAK-1": "OPEN", KEPT: "OPEN", SENT: "OPEN", BROKEN: "GONE"}
    hold_all(shop)
    view = next(one for one in ask(shop, recall_items, CASE) if one.now.code == SENT)
    assert (view.then.quality, view.now.quality, view.now.customer) == ("RELEASED", "ON_HOLD", "ADLER")
    assert outcomes(shop) == {"OAK-1": "HELD", KEPT: "HELD", SENT: "HELD", BROKEN: "GONE"}
    let_go(shop, KEPT)
    let_go(shop, "OAK-1", decision=Decision.SCRAP)
    assert outcomes(shop) == {"OAK-1": "RELEASED", KEPT: "RELEASED", SENT: "HELD", BROKEN: "GONE"}
    end(shop, 1, SENT, second_person="1001")
    assert outcomes(shop)[SENT] == "LOST"


def test_what_came_out_between_the_search_and_the_hold_is_told(shop: Plant) -> None:
    begin(shop)
    complete(shop, "T-4")
    hold_all(shop)
    assert [one.name for one in ask(shop, unseen, CASE)] == ["TABLE T-4"]
    shop.do(search_again, SearchAgain, person="1001", case_no=CASE)
    assert ask(shop, unseen, CASE) == ()


def test_customers_are_called_until_they_are_reached(shop: Plant) -> None:
    contact = row("customer", {"code": "ADLER"}, contact="Frau Berg", phone="+49 30 1", email="berg@adler.example")
    shop.do(set_master, SetMaster, person="1001", rows=(contact,))
    begin(shop)
    (one,) = ask(shop, customers_to_call, CASE)
    assert (one.customer, one.contact, one.phone, one.email) == ("ADLER", "Frau Berg", "+49 30 1", "berg@adler.example")
    assert (one.things, one.calls, one.reached) == (1, 0, None)
    assert call(shop, reached=False) == 1
    assert call(shop, reached=True, acknowledged=True, on_hand=Decimal(1), destroyed=Decimal(0)) == 2
    (one,) = ask(shop, customers_to_call, CASE)
    assert (one.calls, one.reached, one.acknowledged, one.on_hand, one.returned) == (2, True, True, Decimal(1), None)
    assert one.note == "called at noon"


def test_how_much_was_got_hold_of(shop: Plant) -> None:
    """Of the oak 90 are left; of three tables one is at the customer, one in stock, one never entered stock."""
    begin(shop)
    zero, one = Decimal(0), Decimal(1)
    oak = Recovered("OAK-PLY-18", "m2", Decimal(90), zero, zero, zero, zero)
    tables = Recovered("TABLE", "piece", Decimal(2), one, zero, one, zero)
    rows = ask(shop, recovered, CASE)
    assert rows[:2] == (oak, tables)
    assert [(row.item, row.uom, row.share) for row in rows[2:]] == [
        (None, "m2", Decimal(1)), (None, "piece", Decimal("0.5"))
    ]  # fmt: skip
    assert ask(shop, recovered_from, CASE) == (RecoveredFrom("ADLER", "TABLE", "piece", one, zero),)
    shop.do(take_back, TakeBack, return_no="RN-1", code=SENT, quantity=one, reason="RECALL")
    assert ask(shop, recovered, CASE)[1].share == 1
    assert {view.now.customer for view in ask(shop, recall_items, CASE)} == {None}
    assert [row.share for row in ask(shop, recovered_from, CASE)] == [1]


def test_a_box_is_held_and_is_no_piece(shop: Plant) -> None:
    carton = row("item", {"code": "CARTON"}, name="Carton", kind="RAW", tracking="SERIAL", uom="piece")
    shop.do(set_master, SetMaster, person="1001", rows=(carton,))
    shop.do(pack_box, PackBox, box="BOX-1", box_item="CARTON", lines=(PackLine(code=KEPT),))
    begin(shop)
    assert hold_all(shop).held == 4
    assert [row.item for row in ask(shop, recovered, CASE)] == ["OAK-PLY-18", "TABLE", None, None]


def test_a_call_that_was_taken_back_was_none(shop: Plant) -> None:
    begin(shop)
    call(shop, reached=False)
    wrong = NoteCall(**shop.head("1001"), case_no=CASE, customer="ADLER", method="phone", reached=True)
    shop.ledger.write(note_call, wrong)
    shop.ledger.write(reverse_entry, ReverseEntry(**shop.head("1001", reason="WRONG"), reversed_entry=wrong.entry_id))
    (one,) = ask(shop, customers_to_call, CASE)
    assert (one.calls, one.reached) == (1, False)


def test_scrap_is_got_hold_of(shop: Plant) -> None:
    begin(shop)
    hold_all(shop)
    let_go(shop, KEPT, "OAK-1", decision=Decision.SCRAP)
    tables = ask(shop, recovered, CASE)[1]
    assert (tables.concerned, tables.recovered, tables.share) == (2, 1, Decimal("0.5"))


def test_what_changed_between_two_searches(shop: Plant) -> None:
    begin(shop)
    complete(shop, "T-4")
    send(shop, KEPT, number="SH-2")
    shop.do(search_again, SearchAgain, person="1001", case_no=CASE)
    found = ask(shop, changes_between, CASE, 1, 2)
    assert [(one.change, one.name) for one in found] == [("CHANGED", f"TABLE {KEPT}"), ("NEW", "TABLE T-4")]
    assert (found[0].before.lifecycle, found[0].after.lifecycle) == ("IN_STOCK", "SHIPPED")
    assert [one.change for one in ask(shop, changes_between, CASE, 2, 1)] == ["CHANGED", "GONE"]
    assert ask(shop, changes_between, CASE, 2, 2) == ()


@pytest.mark.parametrize("asked", [(CASE, 1, 9), ("RC-NO", 1, 1)])
def test_a_search_that_there_is_not_is_refused(shop: Plant, asked: tuple[Any, ...]) -> None:
    begin(shop)
    with pytest.raises(Refused) as refused:
        ask(shop, changes_between, *asked)
    assert refused.value.code == "RL-UNKNOWN"


def codes(connection: Connection, *roots: RootAsked) -> dict[str, bool]:
    return {seen.code: seen.certain for seen in search(connection, roots).values()}


def day(number: int, hour: int = 0) -> datetime:
    return datetime(2024, 3, number, hour, tzinfo=UTC)


def root(kind: RecallRoot, code: str, *period: datetime) -> RootAsked:
    since, until = period or (None, None)
    return RootAsked(kind=kind, code=code, since=since, until=until)


def test_every_kind_of_root_finds_what_it_names(shop: Plant) -> None:
    """T-4 passed at the saw, in the early shift, in the hands of 1043; SCR-1 goes into all of them."""
    masters = [row("machine", {"code": "SAW-1"}, name="Saw", work_center_id="work_center:ASM-02")]
    masters += [row("shift", {"name": "Early"}, starts="06:00", ends="14:00")]
    masters += [row("shift", {"name": "Late"}, starts="14:00", ends="22:00")]
    masters += [row("shift", {"name": "Night"}, starts="22:00", ends="10:00")]
    shop.do(set_master, SetMaster, person="1001", rows=tuple(masters))
    shop.do(birth_units, BirthUnits, order_no="PO-1", count=1, serials=("T-4",))
    passed: dict[str, Any] = {"order_no": "PO-1", "unit": "T-4", "stage_sequence": 10, "machine": "SAW-1"}
    shop.do(pass_unit, PassUnit, person="1043", **passed)
    complete(shop, "T-4")
    tables = {KEPT: False, SENT: False, BROKEN: False, "T-4": True}
    for kind, code in ((RecallRoot.MACHINE, "SAW-1"), (RecallRoot.PERSON, "1043")):
        assert ask(shop, codes, root(kind, code)) == tables
    # The plant's clock is three hours ahead: it happened after 9:00 there.
    week = (day(8, 21), day(17, 21))
    assert ask(shop, codes, root(RecallRoot.SHIFT, "Early", *week)) == tables
    night = (day(10, 15), day(10, 21))
    assert ask(shop, codes, root(RecallRoot.SHIFT, "Night", *night)) == tables
    oak = {**dict.fromkeys(tables, False), "OAK-1": True}
    assert ask(shop, codes, root(RecallRoot.SUPPLIER, "ACME", *week)) == {**oak, "SCR-1": True}
    assert ask(shop, codes, lot("OAK-1"), root(RecallRoot.MACHINE, "SAW-1")) == {**oak, "T-4": True}
    for nothing in (root(RecallRoot.SHIFT, "Late", *week), root(RecallRoot.SHIFT, "Early")):
        with pytest.raises(Refused):
            ask(shop, codes, nothing)


def test_a_run_that_goes_on_in_a_shift_was_in_it(shop: Plant) -> None:
    shop.do(set_master, SetMaster, person="1001", rows=(row("shift", {"name": "Early"}, starts="06:00", ends="14:00"),))
    week = (day(10, 21), day(17, 21))
    shift = root(RecallRoot.SHIFT, "Early", *week)
    work: dict[str, Any] = {"order_no": "PO-1", "stage_sequence": 10}
    shop.moment = day(11, 14)  # 17:00 at the plant
    shop.do(start_stage, StartStage, **work)
    assert KEPT in ask(shop, codes, shift), "it goes on through the early shift of the days after"
    shop.do(finish_stage, FinishStage, **work, good=Decimal(1))
    with pytest.raises(Refused):
        ask(shop, codes, shift)

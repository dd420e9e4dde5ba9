"""The demo plant: as large as promised, the same for the same seed and moment, traced, ready to work in, verified."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import Connection, func, select, text
from sqlalchemy.exc import IntegrityError
from uuid6 import uuid7

from db.domain.commands import CompleteUnits, IssueMaterial, StartStage
from db.domain.refusals import Refusal, Refused
from db.domain.terms import Lifecycle, Quality, Role
from db.ledger.verify import verify
from db.ledger.writer import Ledger
from db.models.ledger import entry
from db.models.master import item, person
from db.models.material import trackable, trackable_state
from db.models.production import production_order
from db.queries.find import find_one
from db.queries.station_queue import Waits, station_queue
from db.queries.trace import Trace, trace
from db.queries.walk import Direction
from db.queries.work import job_of
from db.services.completion import complete_units
from db.services.issuing import issue_material
from db.services.people import sign_in_by_badge, sign_in_by_pin
from db.services.staging import start_stage
from panel.demo.cards import DemoCard, Group, Note
from panel.demo.goods import BAD_OAK, NEW_GLUE, OLD_GLUE
from panel.demo.jobs import BOUND, NAMED_UNIT, READY
from panel.demo.people import PEOPLE
from panel.demo.plant import demo_plant, ensure_demo, make_demo
from panel.demo.scribe import DAYS, Calendar
from tests.helpers.databases import PostgresServer, copied, opened
from tests.helpers.demo import NOW

if TYPE_CHECKING:
    from pathlib import Path

    from db.engine import Engines


def count(record: Connection, *where: object) -> int:
    joined = select(func.count()).select_from(trackable.join(trackable_state))
    return int(record.execute(joined.where(*where)).scalar_one())  # type: ignore[arg-type]


def codes(answer: Trace) -> dict[str, bool]:
    return {one.thing.code: one.certain for one in answer.reached}


def test_it_is_as_large_as_promised(record: Connection) -> None:
    assert count(record, trackable.c.kind == "LOT") == 25
    assert count(record, trackable.c.kind == "SERIAL") == 120
    assert count(record, trackable_state.c.lifecycle == Lifecycle.SHIPPED.value) == 30
    assert count(record, trackable_state.c.lifecycle == Lifecycle.RETURNED.value) == 1
    assert count(record, trackable_state.c.quality == Quality.ON_HOLD.value) == 3
    assert count(record, trackable_state.c.quality == Quality.REJECTED.value) == 1
    for table, expected in ((item, 13), (production_order, 12), (person, 8)):
        assert record.execute(select(func.count()).select_from(table)).scalar_one() == expected


def test_it_ends_now_and_began_sixty_days_before(record: Connection) -> None:
    first, last = record.execute(select(func.min(entry.c.happened_at), func.max(entry.c.happened_at))).one()
    assert NOW - timedelta(hours=1) > datetime.fromisoformat(str(last)) > NOW - timedelta(hours=3)
    assert NOW - timedelta(days=DAYS + 1) < datetime.fromisoformat(str(first)) < NOW - timedelta(days=DAYS - 4)
    rows = record.execute(select(entry.c.stream, entry.c.happened_at).order_by(entry.c.stream, entry.c.sequence)).all()
    assert [tuple(row) for row in rows] == sorted(tuple(row) for row in rows)


@pytest.mark.parametrize("hour", range(0, 24, 3))
def test_at_any_hour_the_day_before_has_ended_when_today_begins(hour: int) -> None:
    calendar = Calendar(datetime(2024, 3, 12, hour, 5, tzinfo=UTC), "Europe/Berlin")
    assert calendar.moment(1, 17 * 60) < calendar.moment(0, -175)


def test_nothing_in_it_is_a_fault(engines: Engines) -> None:
    found = verify(engines)
    assert found.faults == ()
    assert (found.entries, found.streams) == (561, 4)


def test_a_sum_changed_behind_its_back_is_found(own_engines: Engines) -> None:
    with own_engines.write.begin() as connection:
        connection.execute(text("UPDATE trackable_state SET issued = issued - 1000000 WHERE issued > 1000000"))
    assert verify(own_engines).faults


def test_the_same_seed_and_moment_give_the_same_acts(sqlite_template: Path, tmp_path: Path, record: Connection) -> None:
    acts = select(entry.c.id, entry.c.happened_at, entry.c.command).order_by(entry.c.stream, entry.c.sequence)
    (tmp_path / "again").mkdir()
    began = time.monotonic()
    with opened(copied(sqlite_template, tmp_path / "again")) as again:
        make_demo(again, NOW)
        assert time.monotonic() - began < 10
        with again.read.connect() as connection:
            same = connection.execute(acts).all()
    assert same == record.execute(acts).all()
    (tmp_path / "other").mkdir()
    with opened(copied(sqlite_template, tmp_path / "other")) as other:
        make_demo(other, NOW, seed=7)
        with other.read.connect() as connection:
            assert connection.execute(acts).all() != same


def test_the_bad_lot_goes_on_to_customers_over_two_levels(record: Connection) -> None:
    answer = trace(record, BAD_OAK, Direction.FORWARD)
    assert answer.root.quality is Quality.ON_HOLD
    assert answer.root.on_hand == 19
    assert answer.suppliers == ("ACME",)
    assert {one.customer for one in answer.consignments} == {"ADLER", "KAYA", "NORDIC"}
    assert {one.level for one in answer.reached} == {1, 2}
    assert codes(answer)[NAMED_UNIT] is False
    sure = [one.thing for one in answer.reached if one.certain]
    assert len(sure) == 4
    assert {one.item for one in sure} == {"BENCH-OSLO-140"}


def test_the_named_table_leads_back_to_the_receipts(record: Connection) -> None:
    answer = trace(record, NAMED_UNIT, Direction.BACKWARD)
    assert answer.root.lifecycle is Lifecycle.SHIPPED
    assert BAD_OAK in codes(answer)
    assert {code for code, sure in codes(answer).items() if sure} == {"TOP-2024-0311", "LEG-2024-0305"}
    assert {"ACME", "NORDWALD"} <= set(answer.suppliers)
    assert ("LAC-2024-031", "REVERSED") in {(one.code, one.reason) for one in answer.former}
    assert "LAC-2024-031" not in codes(answer)


def test_a_unit_with_its_own_board_knows_it_for_certain(record: Connection) -> None:
    first = record.execute(
        select(trackable.c.code)
        .join(production_order, production_order.c.id == trackable.c.origin_order_id)
        .where(production_order.c.order_no == BOUND)
        .order_by(trackable.c.code)
    ).scalars().first()  # fmt: skip
    assert codes(trace(record, str(first), Direction.BACKWARD, certain_only=True)) == {BAD_OAK: True}


def test_a_table_waits_at_the_station_with_everything_it_needs(record: Connection) -> None:
    queue = {card.order_no: card for card in station_queue(record, "ASM-02")}
    assert (queue[READY].stage_name, queue[READY].waits, queue[READY].running) == ("Assemble", None, False)
    assert queue["PO-2024-0121"].running
    assert (queue["PO-2024-0124"].waits, queue["PO-2024-0124"].for_what) == (Waits.PREVIOUS, ("Lacquer",))
    job = job_of(record, READY, queue[READY].stage_sequence, "1042", NOW)
    assert job is not None
    assert [line.item for line in job.materials] == ["TOP-OAK", "LEG-OAK", "DOWEL-8X40", "GLUE-D3"]


def test_a_newcomer_can_make_a_table_with_the_cards(own_engines: Engines) -> None:
    ledger, head = Ledger(own_engines, "P-TEST"), Head()
    stage: dict[str, Any] = {"order_no": READY, "stage_sequence": 40, "work_center": "ASM-02"}
    ledger.write(start_stage, StartStage(**head.next(), **stage))
    for card in demo_plant().cards:
        if card.group is Group.LOT:
            ledger.write(issue_material, IssueMaterial(**head.next(), **issue_of(card)))
    made = ledger.write(complete_units, CompleteUnits(**head.next(), order_no=READY, count=1))
    assert made.codes == ("TBL-2024-0315-0001",)
    with own_engines.read.connect() as record:
        answer = trace(record, made.codes[0], Direction.BACKWARD)
    assert {BAD_OAK, "TOP-2024-0312", NEW_GLUE} <= set(codes(answer))
    assert verify(own_engines).faults == ()


def issue_of(card: DemoCard) -> dict[str, Any]:
    return {"order_no": READY, "code": card.text, "quantity": Decimal(5), "stage_sequence": 40}


class Head:
    """Heads of commands by the first person of the plant."""

    def __init__(self) -> None:
        self.person, self.at = PEOPLE[0].number, NOW

    def next(self) -> dict[str, Any]:
        self.at += timedelta(minutes=1)
        return {"entry_id": uuid7(), "person": self.person, "happened_at": self.at}


REFUSALS = {
    Note.WRONG_ITEM: Refusal.LOT_NOT_ON_BOM, Note.EXPIRED: Refusal.LOT_EXPIRED, Note.ON_HOLD: Refusal.LOT_HOLD,
    Note.UNKNOWN: Refusal.LOT_UNKNOWN,
}  # fmt: skip


@pytest.mark.parametrize("note", list(REFUSALS))
def test_each_wrong_card_is_refused_for_its_own_reason(own_engines: Engines, note: Note) -> None:
    card = next(one for one in demo_plant().cards if one.note is note)
    with pytest.raises(Refused) as refused:
        Ledger(own_engines, "P-TEST").write(issue_material, IssueMaterial(**Head().next(), **issue_of(card)))
    assert refused.value.code is REFUSALS[note]


def test_the_two_glues_are_told_apart_by_their_dates(record: Connection) -> None:
    old, new = find_one(record, OLD_GLUE), find_one(record, NEW_GLUE)
    assert old.expires_on is not None
    assert new.expires_on is not None
    assert old.expires_on < NOW.date() < new.expires_on
    assert min(old.on_hand, new.on_hand) > 0


def test_everybody_can_sign_in_with_badge_and_with_pin(engines: Engines) -> None:
    people = demo_plant().people
    for one in people:
        assert sign_in_by_badge(engines, "P", one.token, NOW).name == one.name
    sara = next(one for one in people if one.role is Role.ADMIN)
    assert sign_in_by_pin(engines, "P", sara.number, sara.pin, NOW).role is Role.ADMIN


def test_a_record_that_has_it_already_is_left_as_it_was(engines: Engines, record: Connection) -> None:
    with pytest.raises(IntegrityError):
        make_demo(engines, NOW)
    assert record.execute(select(func.count()).select_from(entry)).scalar_one() == 561


def test_only_an_empty_record_is_filled(sqlite_template: Path, tmp_path: Path, own_engines: Engines) -> None:
    (tmp_path / "empty").mkdir()
    with opened(copied(sqlite_template, tmp_path / "empty")) as empty:
        assert ensure_demo(empty, NOW) == ensure_demo(own_engines, NOW + timedelta(days=3)) == demo_plant()
        for engines in (empty, own_engines):
            with engines.read.connect() as connection:
                assert connection.execute(select(func.count()).select_from(entry)).scalar_one() == 561


def test_the_same_plant_can_be_made_on_postgresql(postgres: PostgresServer, record: Connection) -> None:
    with postgres.database() as url, opened(url) as engines:
        make_demo(engines, NOW)
        assert verify(engines).faults == ()
        with engines.read.connect() as other:
            for code, way in ((BAD_OAK, Direction.FORWARD), (NAMED_UNIT, Direction.BACKWARD)):
                assert codes(trace(other, code, way)) == codes(trace(record, code, way))

"""Somebody works on the job already: whoever comes joins them, takes over, or just looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from db.domain.command import SYSTEM
from db.domain.commands import SetMaster
from db.models.ledger import entry
from db.models.master import person
from db.models.production import stage_event
from db.services.master_data import set_master
from panel.navigator import Route
from tests.flows.station import slots_of
from tests.flows.test_first_product import counts, open_job

if TYPE_CHECKING:
    from tests.flows.bench import PanelBench
    from tests.helpers.plant import Plant


def events(plant: Plant) -> list[tuple[str, str, str]]:
    """Whose run, what happened to it, and by whom it was recorded."""
    rows = (
        select(person.c.personnel_no, stage_event.c.event, entry.c.person)
        .join(person, person.c.id == stage_event.c.person_id)
        .join(entry, entry.c.id == stage_event.c.entry_id)
        .order_by(stage_event.c.id)
    )
    with plant.engines.read.connect() as connection:
        return [tuple(row) for row in connection.execute(rows)]


@pytest.fixture
def second(bench: PanelBench, plant: Plant) -> PanelBench:
    """Ayşe has begun; Elif stands before her job."""
    _ = plant
    open_job(bench)
    bench.screen.header.person_button.click()
    bench.at(Route.SIGN_IN)
    bench.badge("ELIF")
    bench.at(Route.HOME)
    bench.order("PO-1")
    bench.at(Route.JOB)
    bench.says("Ayşe Yılmaz works here")
    return bench


def test_joining_leaves_the_other_at_work(second: PanelBench, plant: Plant) -> None:
    second.primary("Join")
    second.says("Scan the lot of")
    assert events(plant) == [("1042", "START", "1042"), ("1018", "START", "1018")]
    assert second.screen.action_row.button("take_over") is None


def test_taking_over_ends_the_other_s_time_and_says_whose(second: PanelBench, plant: Plant) -> None:
    second.press("take_over")
    second.says("You took over Assemble")
    assert "Ayşe Yılmaz" in second.sentence
    assert events(plant) == [("1042", "START", "1042"), ("1042", "LEAVE", "1018"), ("1018", "START", "1018")]
    second.wait(lambda: second.screen.action_row.button("pause") is not None)
    second.press("undo")
    second.says("Taken back")
    second.wait(lambda: [one.personnel_no for one in second.screen.job.people] == ["1042"])
    second.wait(lambda: second.screen.action_row.button("take_over") is not None)


def test_just_looking_records_nothing_and_looks_scans_up(second: PanelBench, plant: Plant) -> None:
    before = counts(plant)
    second.press("look")
    second.says("You are just looking")
    second.scan("OAK-1")
    second.at(Route.LOOK_UP)
    second.says("Oak plywood")
    second.touch(second.screen.header.back_button)
    second.at(Route.HOME)
    second.order("PO-1")
    second.at(Route.JOB)
    second.says("Ayşe Yılmaz works here")
    second.press("look")
    second.primary("Join")
    second.says("Scan the lot of")
    after = counts(plant)
    told = {name: after[name] - before[name] for name in after if after[name] != before[name]}
    assert told["entry"] == 1


def test_one_s_own_job_asks_nothing(bench: PanelBench, plant: Plant) -> None:
    _ = plant
    open_job(bench)
    for key in ("take_over", "look"):
        assert bench.screen.action_row.button(key) is None


def test_the_slots_of_the_station_are_one_touch_away_where_it_has_any(bench: PanelBench, plant: Plant) -> None:
    open_job(bench)
    bench.wait(lambda: len(bench.screen.prompt.buttons()) == 2)
    rows = slots_of({"GLUE": ("Glue pot", "work_center:ASM-02")})
    plant.do(set_master, SetMaster, person=SYSTEM, rows=rows)
    bench.order("PO-1")
    bench.wait(lambda: len(bench.screen.prompt.buttons()) == 3)
    bench.touch(bench.screen.prompt.buttons()[2])
    bench.at(Route.SLOTS)
    bench.touch(bench.screen.header.back_button)
    bench.at(Route.JOB)
    bench.says("Scan the lot of")

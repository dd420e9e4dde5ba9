"""An act belongs to the person, the job and the screen where it was pressed, however late its answer comes."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from decimal import Decimal
from threading import Event
from typing import TYPE_CHECKING

from sqlalchemy import make_url

from panel.navigator import Route
from tests.flows.test_first_product import counts, issue, on_hand, open_job
from widgets.buttons import Tile
from widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from tests.flows.bench import PanelBench
    from tests.helpers.plant import Plant


@contextmanager
def held_up(plant: Plant, url: str) -> Iterator[None]:
    """No act can be committed inside the block."""
    if url.startswith("sqlite"):
        blocker = sqlite3.connect(str(make_url(url).database), isolation_level=None)
        blocker.execute("BEGIN IMMEDIATE")
        yield
        blocker.execute("ROLLBACK")
        blocker.close()
        return
    with plant.engines.write.connect() as connection:
        connection.exec_driver_sql("SELECT * FROM stream_head FOR UPDATE")
        yield
        connection.rollback()


@contextmanager
def late_answers(bench: PanelBench) -> Iterator[None]:
    """What is asked of the record inside the block is answered after it."""
    ended, told = Event(), Event()

    def wait(connection: Connection) -> None:
        _ = connection
        ended.wait(20)

    def tell(_: object) -> None:
        told.set()

    bench.panel.records.read(wait, done=tell, failed=tell)
    yield
    assert not told.is_set()
    ended.set()
    bench.wait(told.is_set)


def test_nobody_leaves_or_signs_out_while_an_act_is_unanswered(
    bench: PanelBench, plant: Plant, database_url: str
) -> None:
    open_job(bench)
    bench.scan("OAK-1")
    bench.at(Route.ISSUE)
    with held_up(plant, database_url):
        bench.primary("Issue")
        bench.screen.go_back()
        bench.says("One at a time")
        bench.screen.sign_out()
        assert bench.panel.shift.person is not None
        assert bench.screen.action_row.primary.accessibleName().startswith("Issue")
    bench.wait(lambda: bench.shell.navigator.route is Route.JOB, 20_000)
    assert on_hand(plant, "OAK-1") == Decimal(96)
    assert counts(plant)["material_issue"] == 1


def test_an_answer_that_comes_after_signing_out_is_not_acted_on(bench: PanelBench) -> None:
    open_job(bench)
    screen = bench.screen
    # The scan is on its way; the person goes before its answer comes.
    with late_answers(bench):
        bench.scan("OAK-1")
        bench.wait(lambda: screen.busy)
        bench.wait(lambda: not bench.panel.records.waiting)
        screen.sign_out()
        bench.at(Route.SIGN_IN)
    bench.qtbot.wait(500)
    assert bench.shell.navigator.route is Route.SIGN_IN


def test_a_question_left_open_does_not_wait_for_the_next_person(bench: PanelBench, plant: Plant) -> None:
    open_job(bench)
    bench.press("pause")
    bench.wait(lambda: bench.screen.findChild(Tile, "BREAK") is not None)
    bench.scan("OAK-1")
    bench.at(Route.ISSUE)
    bench.screen.go_back()
    bench.at(Route.JOB)
    assert not [sheet for sheet in bench.screen.findChildren(Sheet) if sheet.isVisible()]
    assert counts(plant)["stage_event"] == 1


def test_an_order_card_right_after_a_lot_leaves_nothing_stuck(bench: PanelBench, plant: Plant) -> None:
    open_job(bench)
    bench.scan("OAK-1")
    bench.order("PO-1")
    bench.qtbot.wait(600)
    if bench.shell.navigator.route is not Route.JOB:
        bench.screen.go_back()
    bench.at(Route.JOB)
    issue(bench, "OAK-1")
    assert on_hand(plant, "OAK-1") == Decimal(96)

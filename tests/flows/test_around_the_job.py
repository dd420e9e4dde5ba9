"""What happens around the main path: GS1 labels, the label printer, a database that does not answer, garbage."""

from __future__ import annotations

import sqlite3
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import make_url

from db.domain.command import SYSTEM
from db.domain.commands import SetMaster
from db.domain.gs1.checks import check_digit
from db.services.master_data import set_master
from devices.fakes.tcp_printer import TcpPrinterSink
from panel.navigator import Route
from tests.flows.bench import PanelBench
from tests.flows.test_first_product import counts, issue, make_two, on_hand, open_job
from tests.helpers.plant import Plant, row
from widgets.header import SaveState

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

GTIN = "0401234567890"


def test_one_gs1_scan_gives_item_and_lot(bench: PanelBench, plant: Plant) -> None:
    gtin = GTIN + check_digit(GTIN)
    named = row("item", {"code": "OAK-PLY-18"}, gtin=gtin)
    plant.do(set_master, SetMaster, person=SYSTEM, rows=(named,))
    open_job(bench)
    bench.scan(f"]C101{gtin}10OAK-1")
    bench.at(Route.ISSUE)
    bench.primary("Issue")
    bench.says("is recorded")
    assert on_hand(plant, "OAK-1") == Decimal(96)


def test_a_gs1_label_of_another_item_is_refused(bench: PanelBench, plant: Plant) -> None:
    gtin = GTIN + check_digit(GTIN)
    named = row("item", {"code": "LACQUER"}, gtin=gtin)
    plant.do(set_master, SetMaster, person=SYSTEM, rows=(named,))
    open_job(bench)
    bench.scan(f"]C101{gtin}10LAC-1")
    bench.says("Wrong part: this is Lacquer")


def test_labels_go_to_the_printer_as_zpl(
    qtbot: QtBot, qapp: QApplication, plant: Plant, database_url: str, tmp_path: Path
) -> None:
    _ = plant
    with TcpPrinterSink() as sink:
        bench = PanelBench(qtbot, qapp, database_url, tmp_path, printer=sink.url)
        open_job(bench)
        codes = make_two(bench)
        sink.wait(2)
        bench.close()
        printed = b"".join(sink.labels).decode()
    for code in codes:
        assert code.replace("-", "") in printed.replace("-", "")
    assert printed.count("^XA") == printed.count("^XZ") == 2


def test_a_printer_that_is_away_is_said_and_the_units_stand(
    qtbot: QtBot, qapp: QApplication, plant: Plant, database_url: str, tmp_path: Path
) -> None:
    bench = PanelBench(qtbot, qapp, database_url, tmp_path, printer="tcp://127.0.0.1:9")
    open_job(bench)
    issue(bench, "OAK-1")
    issue(bench, "SCR-1")
    bench.primary("Finish")
    bench.at(Route.FINISH)
    bench.touch(bench.screen.good.more)
    bench.touch(bench.screen.good.more)
    bench.primary("Finish")
    bench.at(Route.HOME)
    bench.order("PO-1")
    bench.at(Route.JOB)
    bench.primary("Start")
    bench.primary("Count")
    bench.at(Route.FINISH)
    bench.touch(bench.screen.good.more)
    bench.primary("Complete")
    bench.at(Route.LABELS)
    bench.says("was not printed")
    assert counts(plant)["completion"] == 1
    assert counts(plant)["label_print"] == 0
    bench.close()


def test_a_record_that_does_not_answer_is_said_and_the_act_is_recorded_once(
    bench: PanelBench, plant: Plant, database_url: str
) -> None:
    if not database_url.startswith("sqlite"):
        lock_postgresql(bench, plant)
        return
    open_job(bench)
    bench.scan("OAK-1")
    bench.at(Route.ISSUE)
    blocker = sqlite3.connect(str(make_url(database_url).database), isolation_level=None)
    blocker.execute("BEGIN IMMEDIATE")
    bench.primary("Issue")
    bench.wait(lambda: bench.screen.header.lamp.state() is SaveState.UNSAVED)
    assert on_hand(plant, "OAK-1") == Decimal(100)
    assert bench.screen.action_row.primary.accessibleName().startswith("Issue")
    blocker.execute("ROLLBACK")
    blocker.close()
    bench.wait(lambda: bench.shell.navigator.route is Route.JOB, 20_000)
    bench.wait(lambda: bench.screen.header.lamp.state() is SaveState.SAVED)
    assert on_hand(plant, "OAK-1") == Decimal(96)


def lock_postgresql(bench: PanelBench, plant: Plant) -> None:
    """The same with a lock on the stream's head, which every act of this panel must take."""
    open_job(bench)
    bench.scan("OAK-1")
    bench.at(Route.ISSUE)
    with plant.engines.write.connect() as blocker:
        blocker.exec_driver_sql("SELECT * FROM stream_head FOR UPDATE")
        bench.primary("Issue")
        bench.wait(lambda: bench.screen.header.lamp.state() is SaveState.UNSAVED)
        assert on_hand(plant, "OAK-1") == Decimal(100)
        blocker.rollback()
    bench.wait(lambda: bench.shell.navigator.route is Route.JOB, 20_000)
    assert on_hand(plant, "OAK-1") == Decimal(96)


@pytest.mark.parametrize("garbage", [b"\x01\x02\x03\r", b"\xff\xfe\xfd\xfc\r", b"A" * 9000 + b"\r"])
def test_garbage_on_the_line_is_said_and_never_acted_on(bench: PanelBench, plant: Plant, garbage: bytes) -> None:
    open_job(bench)
    before = counts(plant)
    bench.send(garbage)
    bench.says("could not be read")
    assert counts(plant) == before
    issue(bench, "OAK-1")


def test_two_touches_on_the_primary_record_once(bench: PanelBench, plant: Plant) -> None:
    open_job(bench)
    bench.scan("OAK-1")
    bench.at(Route.ISSUE)
    primary = bench.screen.action_row.primary
    bench.wait(primary.isEnabled)
    bench.touch(primary)
    bench.touch(primary)
    bench.at(Route.JOB)
    assert on_hand(plant, "OAK-1") == Decimal(96)
    assert counts(plant)["material_issue"] == 1

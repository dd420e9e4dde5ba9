"""Labels on their way: a printer that has trouble, a panel that is switched off, a label scanned back from its unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from db.models.quality import label_check, label_print
from devices.base import FaultCode
from devices.decode import decode_picture
from devices.fakes.pty_printer import PtyPrinter
from devices.fakes.tcp_printer import HEALTHY, TcpPrinterSink
from panel.navigator import Route
from panel.printing import labels
from tests.flows.bench import PanelBench
from tests.flows.test_first_product import counts, finish_stage, make_two, open_job, to_labels
from tests.helpers.strict_zpl import read_zpl
from widgets.buttons import Tile
from widgets.rows import MaterialRow, Row
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.helpers.plant import Plant

    Opened = Callable[[str], PanelBench]

NO_PAPER = HEALTHY.replace(b"030,0", b"030,1")


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The panel looks for the printer more often than it would."""
    monkeypatch.setattr(labels, "AGAIN_MS", 200)


@pytest.fixture
def sink() -> Iterator[TcpPrinterSink]:
    with TcpPrinterSink(HEALTHY) as made:
        yield made


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication, plant: Plant, database_url: str, tmp_path: Path) -> Iterator[Opened]:
    """Opens a panel with a printer, and closes those that are still open at the end."""
    _ = plant
    benches: list[PanelBench] = []

    def opened(printer: str) -> PanelBench:
        benches.append(PanelBench(qtbot, qapp, database_url, tmp_path, printer=printer))
        return benches[-1]

    yield opened
    for one in benches:
        one.close()


def test_paper_out_is_said_and_the_label_comes_when_there_is_paper(
    panel: Opened, plant: Plant, tmp_path: Path, sink: TcpPrinterSink
) -> None:
    sink.answer = NO_PAPER
    bench = panel(sink.url)
    one_table(bench)
    bench.says("was not printed")
    bench.wait(lambda: "out of labels. Put a roll in. The label waits." in bench.sentence)
    assert (counts(plant)["label_print"], sink.labels) == (0, [])
    sink.answer = HEALTHY
    bench.wait(lambda: counts(plant)["label_print"] == 1)
    bench.wait(lambda: len(bench.screen.labels) == 1)
    assert codes_in(sink.wait(1)) == list(bench.screen.codes)
    bench.wait(lambda: waiting(tmp_path) == [])


def test_what_waited_when_the_panel_was_switched_off_is_printed_and_recorded_once(
    panel: Opened, plant: Plant, tmp_path: Path, sink: TcpPrinterSink
) -> None:
    bench = panel("tcp://127.0.0.1:9")
    one_table(bench)
    bench.says("was not printed")
    codes = bench.screen.codes
    bench.close()
    assert (counts(plant)["label_print"], len(waiting(tmp_path))) == (0, 1)
    again = panel(sink.url)
    again.wait(lambda: bool(again.screen.findChildren(Row)))
    again.wait(lambda: counts(plant)["label_print"] == 1)
    again.wait(lambda: waiting(tmp_path) == [])
    again.close()
    last = panel(sink.url)
    last.wait(lambda: bool(last.screen.findChildren(Row)))
    last.close()
    assert codes_in(sink.labels) == list(codes)
    assert recorded(plant, label_print, "copy") == [1]


def test_a_label_that_was_printed_but_not_recorded_is_not_printed_twice(
    panel: Opened, plant: Plant, tmp_path: Path, sink: TcpPrinterSink
) -> None:
    [file] = left_waiting(panel, tmp_path)
    file.write_text(file.read_text().replace('"WAITING"', '"PRINTED"'))  # the power went between the two
    again = panel(sink.url)
    again.wait(lambda: bool(again.screen.findChildren(Row)))
    again.wait(lambda: counts(plant)["label_print"] == 1)
    again.close()
    assert sink.labels == []


def test_a_file_that_is_no_label_is_set_aside_and_the_others_are_printed(
    panel: Opened, plant: Plant, tmp_path: Path, sink: TcpPrinterSink
) -> None:
    [file] = left_waiting(panel, tmp_path)
    file.with_name("0" + file.name).write_text("{}")
    again = panel(sink.url)
    again.wait(lambda: bool(again.screen.findChildren(Row)))
    again.wait(lambda: counts(plant)["label_print"] == 1)
    again.wait(lambda: waiting(tmp_path) == [])
    again.close()
    assert [one.suffix for one in (tmp_path / "labels" / "waiting").iterdir()] == [".broken"]


def test_a_label_counts_once_it_was_scanned_back(
    panel: Opened, plant: Plant, tmp_path: Path, sink: TcpPrinterSink
) -> None:
    bench = panel(sink.url)
    open_job(bench)
    first, second = make_two(bench)
    bench.scan("OAK-1")
    bench.says("This label says OAK-1")
    assert counts(plant)["label_check"] == 0
    bench.scan(second)
    bench.says(f"{second}: the label is right")
    assert bench.sentence == "1 to scan"
    bench.scan(second)
    bench.says("was checked already")
    bench.scan(first)
    bench.wait(lambda: bench.sentence == "Every unit has its label")
    assert recorded(plant, label_check, "matched") == [True, True]


def test_the_wrong_label_on_the_only_unit_is_recorded_as_wrong(
    panel: Opened, plant: Plant, tmp_path: Path, sink: TcpPrinterSink
) -> None:
    bench = panel(sink.url)
    one_table(bench)
    [code] = bench.screen.codes
    bench.wait(lambda: len(bench.screen.labels) == 1)
    bench.scan("TBL-OTHER")
    bench.says("This label says TBL-OTHER")
    assert f"not the label of {code}" in bench.sentence
    assert recorded(plant, label_check, "matched") == [False]


def test_another_label_is_numbered_and_says_why(
    panel: Opened, plant: Plant, tmp_path: Path, sink: TcpPrinterSink
) -> None:
    bench = panel(sink.url)
    one_table(bench)
    [code] = bench.screen.codes
    bench.wait(lambda: counts(plant)["label_print"] == 1)
    bench.at(Route.LABELS)
    bench.primary("Done")
    bench.at(Route.HOME)
    bench.scan(code)
    bench.at(Route.LOOK_UP)
    bench.press("label")
    bench.wait(lambda: bench.screen.findChild(Tile, "TORN") is not None)
    bench.touch(bench.screen.findChild(Tile, "TORN"))
    bench.says(f"The label of {code} is printed")
    assert recorded(plant, label_print, "copy") == [1, 2]
    assert recorded(plant, label_print, "reason") == [None, "TORN"]
    assert codes_in(sink.wait(2)) == [code, code]
    assert "Dining table Oslo" in [text for text, *_ in read_zpl(sink.labels[1]).texts]


def test_again_prints_the_label_that_waits_and_no_second_one(
    panel: Opened, plant: Plant, tmp_path: Path, sink: TcpPrinterSink
) -> None:
    sink.answer = NO_PAPER
    bench = panel(sink.url)
    one_table(bench)
    bench.says("was not printed")
    bench.press("again")
    sink.answer = HEALTHY
    bench.wait(lambda: counts(plant)["label_print"] == 1)
    bench.wait(lambda: waiting(tmp_path) == [])
    assert len(sink.labels) == 1


def test_what_was_being_sent_when_the_power_went_is_not_printed_again_unasked(
    panel: Opened, plant: Plant, tmp_path: Path, sink: TcpPrinterSink
) -> None:
    [file] = left_waiting(panel, tmp_path)
    file.write_text(file.read_text().replace('"WAITING"', '"UNSURE"'))
    again = panel(sink.url)
    again.wait(lambda: again.panel.labels.waiting == 1)
    again.qtbot.wait(800)
    assert (sink.labels, counts(plant)["label_print"]) == ([], 0)
    assert again.panel.labels.fault is not None
    again.panel.labels.came_out()
    again.wait(lambda: counts(plant)["label_print"] == 1)
    again.wait(lambda: waiting(tmp_path) == [])
    assert sink.labels == []
    assert again.panel.labels.fault is None


def test_rows_are_as_high_as_their_lines_and_the_urgent_ones_come_first(panel: Opened, sink: TcpPrinterSink) -> None:
    bench = panel(sink.url)
    open_job(bench)
    first, _ = make_two(bench)
    screen = bench.screen
    screen.codes = (first, *(f"TBL-{number}" for number in range(9)))
    screen.checked, screen._faults = {first}, {"TBL-7": "out of labels"}
    screen._show_rows()
    bench.qtbot.wait(50)
    rows = [row for row in screen.findChildren(MaterialRow) if row.isVisible()]
    assert rows[0].title().text() == "TBL-7"
    assert first not in [row.title().text() for row in rows]
    for label in (label for row in rows for label in row.findChildren(Label) if label.isVisible()):
        assert label.height() >= label.sizeHint().height() - 1, label.text()


def test_again_settles_the_labels_of_this_screen_and_no_older_one(
    panel: Opened, plant: Plant, tmp_path: Path, sink: TcpPrinterSink
) -> None:
    [old] = left_waiting(panel, tmp_path)
    old.write_text(old.read_text().replace('"WAITING"', '"UNSURE"'))
    sink.answer = NO_PAPER
    bench = panel(sink.url)
    one_more_table(bench)
    [code] = bench.screen.codes
    bench.says("was not printed")
    sink.answer = HEALTHY
    bench.press("again")
    bench.wait(lambda: counts(plant)["label_print"] == 1)
    bench.qtbot.wait(600)
    assert codes_in(sink.labels) == [code]
    assert waiting(tmp_path) == [old]
    bench.panel.labels.print_unsure()
    assert len(sink.wait(2)) == 2


@pytest.mark.parametrize("verb", ["print_unsure", "came_out"])
def test_what_is_being_sent_right_now_is_nobody_s_to_settle(
    panel: Opened, plant: Plant, tmp_path: Path, verb: str
) -> None:
    with PtyPrinter(stops=True) as printer:
        bench = panel(f"serial:{printer.path}")
        one_table(bench)
        bench.wait(lambda: printer.asked == 1)
        getattr(bench.panel.labels, verb)()
    bench.says("was not printed")  # the line broke in the middle
    bench.qtbot.wait(600)
    assert bench.panel.labels.fault is not None
    assert bench.panel.labels.fault.code is FaultCode.PRINTER_UNSURE
    assert '"UNSURE"' in waiting(tmp_path)[0].read_text()
    assert counts(plant)["label_print"] == 0


def one_more_table(bench: PanelBench) -> None:
    """The second of the two, where the first was made before the panel was switched off."""
    bench.badge("AYSE")
    bench.at(Route.HOME)
    bench.order("PO-1")
    bench.at(Route.JOB)
    finish_stage(bench, 1, "Complete")
    bench.at(Route.LABELS)


def one_table(bench: PanelBench) -> None:
    """Both stages, one table made, on the screen of its label."""
    open_job(bench)
    to_labels(bench, 1)


def left_waiting(panel: Opened, folder: Path) -> list[Path]:
    """A panel with no printer made a table and was switched off: the files of the labels that wait."""
    bench = panel("tcp://127.0.0.1:9")
    one_table(bench)
    bench.says("was not printed")
    bench.close()
    return waiting(folder)


def waiting(folder: Path) -> list[Path]:
    return sorted((folder / "labels" / "waiting").glob("*.label.json"))


def codes_in(sent: list[bytes]) -> list[str]:
    return [one.text for label in sent for one in decode_picture(read_zpl(label).picture)]


def recorded(plant: Plant, table: object, column: str) -> list[object]:
    with plant.engines.read.connect() as connection:
        return list(connection.execute(select(table.c[column])).scalars())  # type: ignore[attr-defined]

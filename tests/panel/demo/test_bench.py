"""The bench: its bars can be read, and a touched card reaches the panel as bytes on a serial line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtTest import QTest

from db.domain.codes import ScanKind, read_code
from devices.decode import decode_picture
from devices.serial_scanner import SerialScanner
from devices.vision import from_bytes
from panel import theme
from panel.demo import words
from panel.demo.bench import Bench
from panel.demo.bench_card import BenchCard
from panel.demo.cards import Group, cards
from panel.demo.people import PEOPLE
from panel.demo.wire import BenchWire
from panel.scans import ScanHub

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from devices.base import Scan
    from widgets.appearance import Appearance

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(params=theme.THEMES)
def look(qapp: QApplication, request: pytest.FixtureRequest) -> Appearance:
    chosen = theme.load(request.param, (640, 940), 24.0, desk=True)
    theme.apply(qapp, chosen)
    return chosen.appearance()


@pytest.fixture
def wire(tmp_path: Path) -> Iterator[BenchWire]:
    made = BenchWire(tmp_path / "bench")
    yield made
    made.close()


@pytest.fixture
def bench(qtbot: QtBot, look: Appearance, wire: BenchWire) -> Iterator[Bench]:
    window = Bench(look, cards(), wire.send)
    wire.unsent.connect(window.show_unsent)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: bool(window.card(cards()[0].text).bars()), timeout=20_000)
    yield window
    window.close()


def test_every_card_lies_on_the_bench_in_its_group(bench: Bench) -> None:
    assert bench.windowTitle() == "Demo bench"
    assert len(bench.findChildren(BenchCard)) == len(cards()) == 23 - 1
    assert {card.group for card in cards()} == set(Group)
    assert {card.pin for card in cards() if card.pin} == {one.pin for one in PEOPLE}


def test_the_bars_of_every_card_can_be_read_from_the_window(bench: Bench) -> None:
    bench.resize(bench.width(), 2400)
    for card in bench.findChildren(BenchCard):
        assert [code.text for code in decode_picture(from_bytes(picture(card)))] == [card.card.text]


def picture(card: BenchCard) -> bytes:
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    card.grab().scaled(card.size() * 3).save(held, "PNG")
    return bytes(held.data().data())


def test_badges_and_orders_say_what_they_are() -> None:
    kinds = {card.group: read_code(card.text).kind for card in cards()}
    assert kinds[Group.BADGE] is kinds[Group.COLLEAGUE] is ScanKind.BADGE
    assert kinds[Group.ORDER] is ScanKind.ORDER
    assert kinds[Group.LOT] is kinds[Group.REFUSED] is kinds[Group.UNIT] is ScanKind.PLAIN


def test_a_touched_card_is_read_by_the_panels_serial_reader(qtbot: QtBot, bench: Bench, wire: BenchWire) -> None:
    hub, heard = ScanHub(), list[str]()

    def hear(scan: Scan) -> None:
        heard.append(scan.text)

    hub.scanned.connect(hear)
    hub.add(SerialScanner(wire.path))
    wanted = [card.text for card in cards() if card.group in {Group.BADGE, Group.LOT}]
    for text in wanted:
        QTest.mouseClick(bench.card(text), LEFT)
    qtbot.waitUntil(lambda: len(heard) == len(wanted), timeout=10_000)
    hub.close()
    assert heard == wanted
    assert bench.status() == words.SENT.format(code="PVA-2024-006")


def test_a_panel_that_takes_nothing_is_told(qtbot: QtBot, bench: Bench, wire: BenchWire) -> None:
    """Nobody reads: the line fills, and the bench says so instead of waiting for ever."""
    with qtbot.waitSignal(wire.unsent, timeout=20_000):
        wire.send("x" * 20_000)
    assert bench.status().startswith("The panel did not take")

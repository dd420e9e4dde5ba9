"""A job done with cards alone: no finger touches the glass."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from db.domain.codes import ScanKind, wrap
from devices.decode import decode_picture
from panel import wording
from panel.command_cards import CommandCard
from panel.navigator import Route
from panel.printing.card_sheet import command_sheet
from tests.flows.test_first_product import counts, on_hand, open_job
from tests.helpers.pdf_picture import picture_in

if TYPE_CHECKING:
    from tests.flows.bench import PanelBench
    from tests.helpers.plant import Plant


def show(bench: PanelBench, card: CommandCard) -> None:
    bench.scan(wrap(ScanKind.COMMAND, card.value))


def test_a_stage_is_started_material_issued_and_taken_back_by_cards(bench: PanelBench, plant: Plant) -> None:
    bench.badge("AYSE")
    bench.at(Route.HOME)
    bench.order("PO-1")
    bench.at(Route.JOB)
    bench.wait(bench.screen.action_row.primary.isEnabled)
    show(bench, CommandCard.START)
    bench.says("Scan the lot")
    bench.scan("OAK-1")
    bench.at(Route.ISSUE)
    show(bench, CommandCard.YES)
    bench.at(Route.JOB)
    bench.says("is recorded")
    assert on_hand(plant, "OAK-1") == Decimal(96)
    show(bench, CommandCard.UNDO)
    bench.wait(lambda: on_hand(plant, "OAK-1") == Decimal(100))
    assert counts(plant)["reversal"] == 1


def test_digits_go_into_the_keypad_and_no_goes_back(bench: PanelBench, plant: Plant) -> None:
    open_job(bench)
    bench.scan("OAK-1")
    bench.at(Route.ISSUE)
    for card in (CommandCard.D3, CommandCard.D5, CommandCard.DELETE):
        show(bench, card)
        bench.qtbot.wait(250)
    show(bench, CommandCard.YES)
    bench.at(Route.JOB)
    bench.wait(lambda: on_hand(plant, "OAK-1") == Decimal(97))
    bench.scan("SCR-1")
    bench.at(Route.ISSUE)
    show(bench, CommandCard.NO)
    bench.at(Route.JOB)


@pytest.mark.parametrize("card", ["PAUSE", "D1", "DOT", "NO", "NONSENSE"])
def test_a_card_that_does_nothing_here_says_so(bench: PanelBench, plant: Plant, card: str) -> None:
    bench.badge("AYSE")
    bench.at(Route.HOME)
    before = counts(plant)
    bench.scan(wrap(ScanKind.COMMAND, card))
    bench.says("This card does nothing here")
    assert bench.shell.navigator.route is Route.HOME
    assert counts(plant) == before


def test_a_scan_on_the_trace_is_traced_and_a_card_does_nothing(bench: PanelBench, plant: Plant) -> None:
    _ = plant
    bench.badge("MURAT")
    bench.at(Route.HOME)
    bench.screen.go.emit(Route.TRACE, None)
    bench.wait(lambda: bench.shell.navigator.route is Route.TRACE)
    with bench.qtbot.waitSignal(bench.screen.trace.answered, timeout=8000):
        bench.scan("OAK-1")
    with bench.qtbot.waitSignal(bench.panel.scans.scanned, timeout=8000):
        show(bench, CommandCard.YES)
    bench.qtbot.wait(300)
    assert bench.shell.navigator.route is Route.TRACE


def test_yes_on_a_locked_primary_says_why(bench: PanelBench, plant: Plant) -> None:
    open_job(bench)
    bench.wait(lambda: not bench.screen.action_row.primary.isEnabled())
    show(bench, CommandCard.YES)
    bench.wait(lambda: bench.screen.action_row.primary.reason() == bench.sentence)
    assert counts(plant)["stage_event"] == 1


def test_the_sheet_has_every_card_and_each_reads() -> None:
    assert set(wording.COMMAND_CARDS) == {card.value for card in CommandCard}
    read = {one.text for one in decode_picture(picture_in(command_sheet()))}
    assert read == {wrap(ScanKind.COMMAND, card.value) for card in CommandCard}

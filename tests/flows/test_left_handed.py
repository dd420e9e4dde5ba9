"""A left hand finds keys and the primary at the left; words and numbers stay as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from panel.navigator import Route
from tests.flows.bench import PanelBench
from tests.flows.test_first_product import open_job
from widgets.keypad import Keypad

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from tests.helpers.plant import Plant


def left_of(bench: PanelBench, part: QWidget) -> int:
    """Where its left edge is on the screen."""
    return part.mapTo(bench.shell, part.rect().topLeft()).x()


@pytest.mark.parametrize("left_handed", [False, True])
def test_the_working_hand_has_keys_and_primary_on_its_side(
    qtbot: QtBot, qapp: QApplication, plant: Plant, database_url: str, tmp_path: Path, *, left_handed: bool
) -> None:
    _ = plant
    bench = PanelBench(qtbot, qapp, database_url, tmp_path, left_handed=left_handed)
    middle = bench.shell.width() // 2
    pads = [left_of(bench, bench.screen.findChild(Keypad)) < middle]
    open_job(bench)
    bench.scan("OAK-1")
    bench.at(Route.ISSUE)
    bench.wait(lambda: bench.screen.findChild(Keypad).isVisible())
    pads.append(left_of(bench, bench.screen.findChild(Keypad)) < middle)
    row = bench.screen.action_row
    bench.wait(row.primary.isVisible)
    primary, cancel = left_of(bench, row.primary), left_of(bench, row.button("cancel"))
    keys = bench.screen.findChild(Keypad)
    one, three = (left_of(bench, keys.findChild(type(keys.layout().itemAt(0).widget()), digit)) for digit in "13")
    bench.close()
    assert pads == [left_handed, left_handed]
    assert (primary < cancel) is left_handed
    assert one < three

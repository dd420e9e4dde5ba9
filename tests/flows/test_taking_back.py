"""What a customer sends back, by real scans: who has it is known, why is touched, nothing else comes back."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from db.domain.codes import ScanKind, wrap
from db.domain.command import SYSTEM
from db.domain.commands import CompleteLot, CompleteUnits, SetMaster, Ship, ShipLine
from db.domain.terms import Lifecycle
from db.models.ledger import entry
from db.models.quality import customer_return
from db.queries.customers import owners_of
from db.queries.find import find_one
from db.services.completion import complete_lot, complete_units
from db.services.master_data import set_master
from db.services.shipping import ship
from panel.navigator import Route
from tests.flows.bench import PanelBench
from tests.helpers.plant import Plant, part, row
from widgets.buttons import Tile
from widgets.rows import Row

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

ROWS = (
    row("customer", {"code": "NORDIC"}, name="Nordic Living"),
    row("reason_code", {"scope": "RETURN", "code": "DAMAGED"}, words="Damaged"),
    row("item", {"code": "OIL"}, name="Care oil", kind="FINISHED", tracking="LOT", uom="l"),
    part("OIL", "LACQUER", 0, "1"),
    row("routing_stage", {"item_id": "item:OIL", "sequence": 10}, name="Fill", work_center_id="work_center:ASM-02"),
)


def sell(plant: Plant, code: str, customer: str, quantity: str = "1") -> None:
    plant.do(ship, Ship, customer=customer, lines=(ShipLine(code=code, quantity=Decimal(quantity)),))


@pytest.fixture
def units(plant: Plant) -> tuple[str, ...]:
    """Two tables; the first is at Hotel Adler."""
    plant.do(set_master, SetMaster, person=SYSTEM, rows=ROWS)
    plant.issue("PO-1", "OAK-1", "4")
    plant.issue("PO-1", "SCR-1", "16")
    codes = plant.do(complete_units, CompleteUnits, order_no="PO-1", count=2).codes
    sell(plant, codes[0], "ADLER")
    return codes


@pytest.fixture
def panel(
    qtbot: QtBot, qapp: QApplication, units: tuple[str, ...], database_url: str, tmp_path: Path
) -> Iterator[PanelBench]:
    assert len(units) == 2
    bench = PanelBench(qtbot, qapp, database_url, tmp_path)
    bench.badge("AYSE")
    bench.at(Route.HOME)
    bench.touch(bench.find(Tile, "more"))
    bench.at(Route.MORE)
    bench.touch(bench.find(Tile, "take_back"))
    bench.at(Route.TAKE_BACK)
    yield bench
    bench.close()


def came_back(plant: Plant) -> list[tuple[Decimal, str | None]]:
    with plant.engines.read.connect() as connection:
        rows = select(customer_return.c.quantity, customer_return.c.reason).order_by(customer_return.c.id)
        return [(row.quantity, row.reason) for row in connection.execute(rows)]


def lifecycle(plant: Plant, code: str) -> Lifecycle:
    with plant.engines.read.connect() as connection:
        return find_one(connection, code).lifecycle


def why(panel: PanelBench) -> None:
    panel.wait(lambda: panel.screen.findChild(Tile, "DAMAGED") is not None)
    panel.touch(panel.find(Tile, "DAMAGED"))


def test_a_unit_comes_back_with_a_scan_and_a_reason(panel: PanelBench, plant: Plant, units: tuple[str, ...]) -> None:
    panel.scan(units[0])
    panel.says("It comes back from Hotel Adler")
    panel.scan(units[0])
    panel.says(f"{units[0]} is on the screen already")
    panel.primary("Take back 1 pcs")
    panel.wait(lambda: panel.screen.findChild(Tile, "DAMAGED") is not None)
    assert came_back(plant) == [], "nothing is recorded before somebody says why"
    why(panel)
    panel.says(f"{units[0]} came back from Hotel Adler")
    assert (came_back(plant), lifecycle(plant, units[0])) == ([(Decimal(1), "DAMAGED")], Lifecycle.RETURNED)
    panel.press("undo")
    panel.says("Taken back")
    assert lifecycle(plant, units[0]) is Lifecycle.SHIPPED


def test_what_nobody_has_is_refused_at_the_scan(panel: PanelBench, plant: Plant, units: tuple[str, ...]) -> None:
    panel.scan(units[1])
    panel.says(f"{units[1]} was not shipped")
    assert not panel.screen.action_row.primary.isEnabled()
    panel.scan("NO-SUCH-UNIT")
    panel.wait(lambda: "NO-SUCH-UNIT" in panel.title)
    panel.scan(units[0])  # the control
    panel.says("It comes back from Hotel Adler")
    with plant.engines.read.connect() as connection:
        assert connection.execute(select(func.count()).select_from(customer_return)).scalar_one() == 0
        assert connection.execute(select(func.count()).where(entry.c.action == "CUSTOMER_RETURN")).scalar_one() == 0


def test_of_a_lot_that_two_customers_have_one_is_touched_and_how_much_is_typed(panel: PanelBench, plant: Plant) -> None:
    plant.order("PO-5", "OIL", "10")
    plant.issue("PO-5", "LAC-1", "10")
    plant.do(complete_lot, CompleteLot, order_no="PO-5", good=Decimal(10), lot="OIL-1")
    sell(plant, "OIL-1", "ADLER", "4")
    sell(plant, "OIL-1", "NORDIC", "3")
    panel.scan("OIL-1")
    panel.says("Who sent OIL-1 back?")
    panel.wait(lambda: panel.screen.findChild(Row, "NORDIC") is not None)
    panel.touch(panel.find(Row, "NORDIC"))
    panel.says("How much came back?")
    panel.key("4")
    assert panel.screen.action_row.primary.reason() == "they have only 3 l"
    panel.scan(wrap(ScanKind.COMMAND, "DELETE"))
    panel.wait(lambda: panel.screen.pad.amount is None)
    panel.key("2")
    panel.primary("Take back 2 l")
    why(panel)
    panel.says("OIL-1 came back from Nordic Living")
    with plant.engines.read.connect() as connection:
        left = {one.code: one.quantity for one in owners_of(connection, find_one(connection, "OIL-1").id)}
    assert left == {"ADLER": Decimal(4), "NORDIC": Decimal(1)}

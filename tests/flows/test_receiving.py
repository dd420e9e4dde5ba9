"""Goods in, by real scans of suppliers' labels: the form fills itself, the lot is received and gets its label."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from db.domain.codes import ScanKind, wrap
from db.domain.command import SYSTEM
from db.domain.commands import SetMaster
from db.domain.stock_commands import TaughtLabel, TeachLabel
from db.models.material import receipt, receipt_line, trackable
from db.queries.goods_in import suppliers_by_use
from db.queries.trace import trace
from db.queries.walk import Direction
from db.services.master_data import set_master
from db.services.teaching import teach_label
from panel.navigator import Route
from panel.screens.receive_form import Field
from panel.type_sheet import TypeSheet
from tests.flows.bench import PanelBench
from tests.flows.test_whose_act import held_up, late_answers
from tests.helpers.plant import Plant, row
from widgets.buttons import BigButton, Tile
from widgets.keypad import Keypad
from widgets.rows import Row

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

LABELS = (
    ("AT;OAK-PLY-18;A100;12,5", {"item": "OAK-PLY-18", "batch": "A100", "quantity": "12,5"}),
    ("AT;SCREW-M4;B7;400", {"item": "SCREW-M4", "batch": "B7", "quantity": "400"}),
)


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication, plant: Plant, database_url: str, tmp_path: Path) -> Iterator[PanelBench]:
    samples = tuple(TaughtLabel(text=text, **marks) for text, marks in LABELS)
    plant.do(teach_label, TeachLabel, person="1001", supplier="ACME", samples=samples)
    bench = PanelBench(qtbot, qapp, database_url, tmp_path)
    bench.badge("AYSE")
    bench.at(Route.HOME)
    bench.touch(bench.screen.findChild(Tile, "receive"))
    bench.at(Route.RECEIVE)
    bench.wait(lambda: bench.screen.editor.page[2] == 2)
    yield bench
    bench.close()


def receipts(plant: Plant) -> int:
    with plant.engines.read.connect() as connection:
        return int(connection.execute(select(func.count()).select_from(receipt_line)).scalar_one())


def last(plant: Plant) -> tuple[object, ...]:
    """Code, batch, quantity, delivery note of the newest receipt."""
    asked = select(trackable.c.code, receipt_line.c.supplier_batch, receipt_line.c.quantity, receipt.c.delivery_note)
    asked = asked.select_from(receipt_line).join(trackable).join(receipt)
    with plant.engines.read.connect() as connection:
        return tuple(connection.execute(asked.order_by(receipt_line.c.id.desc()).limit(1)).one())


def field(bench: PanelBench, name: Field) -> None:
    bench.touch(bench.screen.fields.findChild(Row, name.value))
    bench.wait(lambda: bench.screen.editor.field is name)


def type_in(bench: PanelBench, text: str) -> None:
    for key in text:
        keypad = bench.screen.editor.findChild(Keypad)
        bench.touch(keypad.findChild(BigButton, key))


def test_one_scan_of_a_suppliers_label_fills_the_form_and_one_touch_receives_it(
    panel: PanelBench, plant: Plant
) -> None:
    before = receipts(plant)
    panel.scan("AT;SCREW-M4;B9;250")
    panel.says("Supplier, Item, Batch, Quantity read from the label")
    assert receipts(plant) == before, "a scan records nothing"
    panel.primary("Receive 250 pcs")
    panel.says("250 pcs of Screw M4x12 received")
    assert receipts(plant) == before + 1
    assert last(plant)[:3] == ("B9", "B9", Decimal(250))
    panel.wait((panel.folder / "labels" / "B9.png").exists)
    with plant.engines.read.connect() as connection:
        assert trace(connection, "B9", Direction.BACKWARD).suppliers == ("ACME",)


def test_the_next_thing_of_the_same_delivery_keeps_supplier_and_note(panel: PanelBench, plant: Plant) -> None:
    field(panel, Field.SUPPLIER)
    panel.touch(panel.screen.editor.findChild(Row, "ACME"))
    field(panel, Field.NOTE)
    panel.scan("LS-77")
    panel.scan("AT;OAK-PLY-18;A9;3")
    panel.primary("Receive 3 m²")
    panel.says("received")
    panel.scan("AT;SCREW-M4;B9;250")
    panel.primary("Receive 250 pcs")
    panel.says("250 pcs of Screw M4x12 received")
    assert last(plant) == ("B9", "B9", Decimal(250), "LS-77")
    with plant.engines.read.connect() as connection:
        lines = select(func.count()).select_from(receipt_line).join(receipt).where(receipt.c.delivery_note == "LS-77")
        assert connection.execute(lines).scalar_one() == 2
        assert (
            connection.execute(select(func.count(receipt.c.id)).where(receipt.c.delivery_note == "LS-77")).scalar_one()
            == 1
        )


def test_without_a_rule_the_batch_is_scanned_and_the_rest_is_touched(panel: PanelBench, plant: Plant) -> None:
    panel.scan("4711")
    panel.says("Batch read from the label")
    panel.touch(panel.screen.editor.findChild(Row, "BOLT"))
    panel.says("What came?")
    panel.wait(lambda: panel.screen.editor.findChild(Row, "LACQUER") is not None)
    panel.touch(panel.screen.editor.findChild(Row, "LACQUER"))
    panel.says("How much came?")
    type_in(panel, "2.5")
    panel.primary("Receive 2.5 kg")
    panel.says("2.5 kg of Lacquer received")
    assert last(plant)[:3] == ("4711", "4711", Decimal("2.5"))


def test_a_lot_that_is_known_is_said_before_more_of_it_is_received(panel: PanelBench, plant: Plant) -> None:
    panel.scan("AT;SCREW-M4;SCR-9;10")
    panel.primary("Receive 10 pcs")
    panel.says("received")
    panel.scan("AT;SCREW-M4;SCR-9;5")
    panel.wait(lambda: panel.screen.goods.lot is not None and panel.screen.goods.lot.again)
    panel.primary("Receive 5 pcs")
    panel.says("5 pcs of Screw M4x12 received")
    panel.wait(lambda: panel.panel.labels.waiting == 0)
    assert "has a label" not in panel.title, "more of it came: that is why it gets another label"
    with plant.engines.read.connect() as connection:
        lots = select(func.count(trackable.c.id)).where(trackable.c.code == "SCR-9")
        assert connection.execute(lots).scalar_one() == 1


def test_a_number_that_another_supplier_has_becomes_one_of_the_house(panel: PanelBench, plant: Plant) -> None:
    panel.scan("AT;SCREW-M4;SCR-1;10")  # BOLT's lot SCR-1 is on stock
    panel.primary("Receive 10 pcs")
    panel.says("received")
    assert last(plant)[:2] == ("ACME-SCR-1", "SCR-1")


def test_the_same_label_twice_is_amber_and_changes_nothing(panel: PanelBench, plant: Plant) -> None:
    before = receipts(plant)
    panel.scan("AT;SCREW-M4;B9;250")
    panel.says("read from the label")
    panel.scan("AT;SCREW-M4;B9;250")
    panel.says("was read already")
    assert receipts(plant) == before


def test_what_the_supplier_calls_an_item_of_ours_is_asked(panel: PanelBench) -> None:
    panel.scan("AT;WALNUT;W1;3")
    panel.says("WALNUT is not known here")
    panel.wait(lambda: panel.screen.editor.findChild(Row, "OAK-PLY-18") is not None)
    assert "Nothing was recorded" in panel.sentence


def test_a_blocked_supplier_is_refused_at_the_touch(panel: PanelBench, plant: Plant) -> None:
    plant.do(set_master, SetMaster, person=SYSTEM, rows=(row("supplier", {"code": "BOLT"}, blocked=True),))
    panel.screen.enter(None)
    panel.wait(lambda: any(one.blocked for one in panel.screen._suppliers))
    panel.touch(panel.screen.editor.findChild(Row, "BOLT"))
    panel.says("blocked")
    assert panel.screen.goods.supplier is None


def test_goods_that_have_expired_are_refused_and_nothing_is_recorded(panel: PanelBench, plant: Plant) -> None:
    before = receipts(plant)
    panel.scan("AT;LACQUER;L9;3")
    panel.says("read from the label")
    field(panel, Field.USE_BY)
    type_in(panel, "010124")
    panel.primary("Receive 3 kg")
    panel.wait(lambda: "Nothing was recorded" in panel.sentence)
    assert receipts(plant) == before


def test_a_place_label_says_where_it_goes_and_undo_takes_the_receipt_back(panel: PanelBench, plant: Plant) -> None:
    plant.do(set_master, SetMaster, person=SYSTEM, rows=(row("location", {"code": "WH-A-03"}, name="Rack A 3"),))
    panel.scan(wrap(ScanKind.LOCATION, "WH-A-03"))
    panel.says("It goes to WH-A-03")
    panel.scan("AT;SCREW-M4;B9;250")
    panel.primary("Receive 250 pcs")
    panel.says("received")
    panel.press("undo")
    panel.says("Taken back")
    with plant.engines.read.connect() as connection:
        assert trace(connection, "B9", Direction.BACKWARD).suppliers == ()


def test_the_number_of_goods_that_were_changed_meanwhile_is_not_taken(panel: PanelBench, plant: Plant) -> None:
    """The answer about one batch comes when another one stands in the form: it is no lot of that one."""
    panel.scan("AT;SCREW-M4;SCR-1;10")  # BOLT has SCR-1: it becomes ACME-SCR-1
    panel.wait(lambda: panel.screen.goods.lot is not None)
    with late_answers(panel):
        panel.screen.goods = panel.screen.goods.with_batch("SCR-1")
        panel.screen._go_on()  # its number is asked for, and waits
        panel.screen.goods = panel.screen.goods.with_batch("NEW-7")
    answered: list[object] = []
    panel.panel.records.read(suppliers_by_use, done=answered.append, failed=answered.append)
    panel.wait(lambda: bool(answered))
    assert panel.screen.goods.lot is None, "the number of SCR-1 is none of NEW-7"
    panel.screen._go_on()
    panel.primary("Receive 10 pcs")
    panel.says("received")
    assert last(plant)[0] == "NEW-7"


@pytest.mark.parametrize("touched", ["new", "quantity"])
def test_what_is_told_and_labelled_is_what_was_sent(
    panel: PanelBench, plant: Plant, database_url: str, touched: str
) -> None:
    panel.scan("AT;SCREW-M4;B9;250")
    panel.says("read from the label")
    with held_up(plant, database_url):
        panel.primary("Receive 250 pcs")
        if touched == "new":
            panel.press("new")
        else:
            field(panel, Field.QUANTITY)
            type_in(panel, "3")
    panel.says("250 pcs of Screw M4x12 received")
    assert last(plant)[:3] == ("B9", "B9", Decimal(250))
    assert panel.panel.shift.last_act is not None, "it can be taken back"
    panel.wait((panel.folder / "labels" / "B9.png").exists)


def test_what_is_typed_for_the_batch_is_the_batch_when_a_scan_went_on_below(panel: PanelBench) -> None:
    field(panel, Field.BATCH)
    panel.touch(panel.screen.editor.findChild(BigButton, "type"))
    panel.wait(lambda: panel.screen.findChild(TypeSheet) is not None)
    panel.scan("PLAIN-9")
    panel.wait(lambda: panel.screen.goods.batch == "PLAIN-9")
    sheet = panel.screen.findChild(TypeSheet)
    panel.touch(sheet.findChild(BigButton, "7"))
    sheet._use()
    assert (panel.screen.goods.batch, panel.screen.goods.certificate) == ("7", "")

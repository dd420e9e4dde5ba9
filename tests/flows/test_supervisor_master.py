"""Master data and orders from the floor PC: made, checked while typing, changed with history, refused, taken over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from db.domain.commands import SetMaster
from db.domain.refusals import Refused
from db.queries.master_view import Field, FieldKind, master_rows
from db.queries.order_list import order_list
from db.services.master_data import set_master
from db.services.people import sign_in_by_badge
from panel.supervisor.desk import PageName
from panel.supervisor.master.master_fields import FieldBox, kept_of, problem_of
from panel.supervisor.master.master_page import MasterPage
from tests.flows.desks import desk, sign_in, texts, touch_cell
from tests.helpers.plant import row
from widgets.buttons import BigButton, PrimaryButton
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from db.engine import Engines
    from panel.supervisor.frame import SupervisorFrame
    from tests.helpers.plant import Plant

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def frame(engines: Engines, plant: Plant) -> Iterator[SupervisorFrame]:
    """The page of orders, nobody signed in."""
    assert plant
    with desk(engines, PageName.MASTER_DATA) as made:
        yield made


def page_of(frame: SupervisorFrame) -> MasterPage:
    assert isinstance(frame.page, MasterPage)
    return frame.page


def turn_to(qtbot: QtBot, page: MasterPage, table: str) -> None:
    page.turn_to(table)
    qtbot.waitUntil(lambda: page.grid.grid.rowCount() > 0 or table == "location", timeout=5000)
    qtbot.wait(50)


def box(page: MasterPage, name: str) -> FieldBox:
    return next(one for one in page.form.boxes if one.field.name == name)


def write(found: FieldBox, text: str) -> None:
    assert found.line is not None
    found.line.clear()
    QTest.keyClicks(found.line, text)


def names(plant: Plant, table: str) -> dict[str, str]:
    with plant.engines.read.connect() as connection:
        return {one.values["code"]: one.values["name"] for one in master_rows(connection, table)}


def test_a_row_is_made_once_every_field_can_be_kept(qtbot: QtBot, frame: SupervisorFrame, plant: Plant) -> None:
    page = page_of(frame)
    turn_to(qtbot, page, "location")
    QTest.mouseClick(page.new_button, LEFT)
    assert page.form.save_button.reason() == "2 to mend"
    write(box(page, "code"), "B-09")
    assert page.form.save_button.reason() == "1 to mend"
    write(box(page, "name"), "x" * 121)
    assert box(page, "name").problem.text() == "at most 120 characters"
    write(box(page, "name"), "Rack 9")
    QTest.mouseClick(page.form.save_button, LEFT)
    sign_in(qtbot, frame, "MURAT")
    qtbot.waitUntil(lambda: "is saved" in frame.strip.said(), timeout=5000)
    assert names(plant, "location")["B-09"] == "Rack 9"


def test_a_change_keeps_the_old_value_in_the_history(qtbot: QtBot, frame: SupervisorFrame, plant: Plant) -> None:
    page = page_of(frame)
    turn_to(qtbot, page, "work_center")
    touch_cell(page.grid, 0, 0)
    assert not box(page, "code").isEnabled()
    assert page.form.save_button.reason() == "Nothing was changed"
    write(box(page, "name"), "Assembly two")
    QTest.mouseClick(page.form.save_button, LEFT)
    sign_in(qtbot, frame, "MURAT")
    qtbot.waitUntil(lambda: "is saved" in frame.strip.said(), timeout=5000)
    assert names(plant, "work_center")["ASM-02"] == "Assembly two"
    qtbot.waitUntil(lambda: texts(page.grid, 1) == ["Assembly two"], timeout=5000)
    touch_cell(page.grid, 0, 0)
    told = "Name: Assembly 02 to Assembly two"
    qtbot.waitUntil(lambda: told in {one.text() for one in page.form.findChildren(Label)}, timeout=5000)


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(
    qtbot: QtBot, frame: SupervisorFrame, plant: Plant
) -> None:
    page = page_of(frame)
    turn_to(qtbot, page, "work_center")
    touch_cell(page.grid, 0, 0)
    write(box(page, "name"), "Mine")
    rows = (row("work_center", {"code": "ASM-02"}, name="Theirs"),)
    plant.do(set_master, SetMaster, person="1001", rows=rows)
    QTest.mouseClick(page.form.save_button, LEFT)
    sign_in(qtbot, frame, "MURAT")
    qtbot.waitUntil(lambda: "was changed meanwhile" in frame.strip.said(), timeout=5000)
    assert names(plant, "work_center")["ASM-02"] == "Theirs"


def test_an_operator_may_not_change_master_data(qtbot: QtBot, frame: SupervisorFrame, plant: Plant) -> None:
    page = page_of(frame)
    turn_to(qtbot, page, "work_center")
    touch_cell(page.grid, 0, 0)
    write(box(page, "name"), "Mine")
    QTest.mouseClick(page.form.save_button, LEFT)
    sign_in(qtbot, frame, "AYSE")
    qtbot.waitUntil(lambda: "has no right to do this" in frame.strip.said(), timeout=5000)
    assert names(plant, "work_center")["ASM-02"] == "Assembly 02"


def state_of(plant: Plant, order: str) -> str:
    with plant.engines.read.connect() as connection:
        return {one.order_no: one.status for one in order_list(connection)}.get(order, "")


def press(qtbot: QtBot, page: MasterPage, act: str) -> None:
    def shown() -> list[BigButton]:
        return [one for one in page.side.findChildren(BigButton, act) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()), timeout=5000)
    QTest.mouseClick(shown()[0], LEFT)


def test_an_order_is_planned_released_held_and_resumed(qtbot: QtBot, frame: SupervisorFrame, plant: Plant) -> None:
    page = page_of(frame)
    qtbot.waitUntil(lambda: texts(page.grid, 0) == ["PO-1"], timeout=5000)
    qtbot.waitUntil(lambda: bool(page._codes), timeout=5000)
    QTest.mouseClick(page.new_button, LEFT)
    press(qtbot, page, "plan")
    assert {one.problem.text() for one in page.side.boxes} >= {"is needed"}
    number, item, quantity, due = page.side.boxes
    write(number, "PO-9")
    write(quantity, "12")
    write(due, "2026-12-24")
    assert item.choice is not None
    item.choice.setCurrentIndex(item.choice.findData("TABLE"))
    press(qtbot, page, "plan")
    sign_in(qtbot, frame, "MURAT")
    for act, state, why in (("", "PLANNED", ""), ("release", "RELEASED", ""), ("hold", "ON_HOLD", "No oak"),
                            ("resume", "RELEASED", "Oak came"), ("cancel", "CANCELLED", "Not wanted")):  # fmt: skip
        if act:
            at = texts(page.grid, 0).index("PO-9")
            touch_cell(page.grid, at, 0)
            if why:
                QTest.keyClicks(page.side.why, why)
            press(qtbot, page, act)
        qtbot.waitUntil(_Is(plant, "PO-9", state), timeout=5000)
        qtbot.waitUntil(lambda: "PO-9" in texts(page.grid, 0) and not page.busy, timeout=5000)
        qtbot.wait(50)


class _Is:
    def __init__(self, plant: Plant, order: str, state: str) -> None:
        self._plant, self._order, self._state = plant, order, state

    def __call__(self) -> bool:
        return state_of(self._plant, self._order) == self._state


def test_an_order_is_not_held_without_a_reason(qtbot: QtBot, frame: SupervisorFrame, plant: Plant) -> None:
    page = page_of(frame)
    qtbot.waitUntil(lambda: texts(page.grid, 0) == ["PO-1"], timeout=5000)
    touch_cell(page.grid, 0, 0)
    press(qtbot, page, "hold")
    sign_in(qtbot, frame, "MURAT")
    qtbot.waitUntil(lambda: frame.strip.said() != "", timeout=5000)
    assert state_of(plant, "PO-1") == "RELEASED"


def offers(page: MasterPage) -> list[PrimaryButton]:
    return [one for one in page.findChildren(PrimaryButton) if one.accessibleName() == "Import now"]


def test_a_folder_with_a_fault_is_not_taken_over(qtbot: QtBot, frame: SupervisorFrame, tmp_path: Path) -> None:
    page = page_of(frame)
    folder = tmp_path / "plant"
    folder.mkdir()
    (folder / "suppliers.csv").write_text("supplier,name\nNEW-CO,New Company\n", "utf-8")
    page.folder.look_into(str(folder))
    qtbot.waitUntil(lambda: bool(offers(page)), timeout=5000)
    assert offers(page)[0].reason() == "1 faults, nothing would be recorded"


def test_a_folder_is_looked_into_before_it_is_taken_over(
    qtbot: QtBot, frame: SupervisorFrame, plant: Plant, tmp_path: Path
) -> None:
    page = page_of(frame)
    folder = tmp_path / "plant"
    folder.mkdir()
    (folder / "suppliers.csv").write_text("supplier_code,name\nNEW-CO,New Company\n", "utf-8")
    page.folder.look_into(str(folder))
    qtbot.waitUntil(
        lambda: any(one.isVisible() for one in page.findChildren(PrimaryButton) if one.parent()), timeout=5000
    )
    before = names(plant, "supplier")
    take = next(one for one in page.findChildren(PrimaryButton) if one.accessibleName() == "Import now")
    assert "NEW-CO" not in before
    if not take.isEnabled():
        pytest.fail(take.reason() + ": " + "; ".join(one.text() for one in page.findChildren(Label)))
    QTest.mouseClick(take, LEFT)
    sign_in(qtbot, frame, "MURAT")
    qtbot.waitUntil(lambda: names(plant, "supplier").get("NEW-CO") == "New Company", timeout=8000)


@pytest.mark.parametrize(
    ("kind", "text", "wrong"),
    [
        (FieldKind.NUMBER, "1.5", ""), (FieldKind.NUMBER, "one", "a number is needed"),
        (FieldKind.NUMBER, "NaN", "a number is needed"), (FieldKind.WHOLE, "3", ""),
        (FieldKind.WHOLE, "3.5", "a whole number"), (FieldKind.DAY, "2024-02-30", "a day as 2024-03-15"),
        (FieldKind.DAY, "2024-02-29", ""),
        (FieldKind.MOMENT, "2024-03-15T06:00:00", "a moment as 2024-03-15T06:00:00+01:00"),
        (FieldKind.MOMENT, "2024-03-15T06:00:00+01:00", ""), (FieldKind.REFERENCE, "X", "there is no X"),
        (FieldKind.REFERENCE, "TABLE", ""), (FieldKind.TEXT, "", "is needed"),
    ],
)  # fmt: skip
def test_a_value_is_checked_while_it_is_typed(kind: FieldKind, text: str, wrong: str) -> None:
    field = Field("x", kind, required=True, key=False, length=40, target="item")
    assert problem_of(field, text, ("TABLE",)) == wrong


def test_a_value_goes_to_the_record_as_it_takes_it() -> None:
    def kept(kind: FieldKind, text: str) -> Any:
        return kept_of(Field("x", kind, required=False, key=False, target="item"), text)

    assert kept(FieldKind.FLAG, "1") is True
    assert kept(FieldKind.FLAG, "0") is False
    assert kept(FieldKind.WHOLE, "7") == 7
    assert kept(FieldKind.REFERENCE, "TABLE") == "item:TABLE"
    assert kept(FieldKind.TEXT, "") is None


def test_the_label_of_a_place_reads_as_the_place(
    qtbot: QtBot, frame: SupervisorFrame, plant: Plant, tmp_path: Path
) -> None:
    plant.do(set_master, SetMaster, person="1001", rows=(row("location", {"code": "B-09"}, name="Rack 9"),))
    page = page_of(frame)
    page.turn_to("location")
    qtbot.waitUntil(lambda: texts(page.grid, 0) == ["B-09"], timeout=5000)
    touch_cell(page.grid, 0, 0)
    assert page.labels.button.isVisible()
    page.labels.write(str(tmp_path / "place.pdf"))
    qtbot.waitUntil(lambda: frame.strip.said() == "The label is written", timeout=8000)
    assert (tmp_path / "place.pdf").read_bytes()[:4] == b"%PDF"


def test_a_printed_badge_opens_and_the_one_before_does_not(
    qtbot: QtBot, frame: SupervisorFrame, plant: Plant, tmp_path: Path
) -> None:
    page = page_of(frame)
    turn_to(qtbot, page, "person")
    touch_cell(page.grid, texts(page.grid, 0).index("1042"), 0)
    page.labels.write(str(tmp_path / "badge.pdf"))
    sign_in(qtbot, frame, "MURAT")
    qtbot.waitUntil(lambda: frame.strip.said() == "The label is written", timeout=8000)
    with pytest.raises(Refused):
        sign_in_by_badge(plant.engines, "TEST", "AYSE", plant.moment)
    assert (tmp_path / "badge.pdf").stat().st_size > 500


def test_a_place_that_takes_no_label_is_said(qtbot: QtBot, frame: SupervisorFrame, tmp_path: Path) -> None:
    page = page_of(frame)
    turn_to(qtbot, page, "person")
    touch_cell(page.grid, 0, 0)
    page.labels.offer("location", page.lines[0].__class__(1, {"code": "B-09", "name": "Rack"}))
    page.labels.write(str(tmp_path / "nowhere" / "place.pdf"))
    qtbot.waitUntil(lambda: frame.strip.said() == "No label was made", timeout=8000)

"""Units built one by one: each scan binds a part to the unit on the bench, a touch passes it on."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from db.queries.trace import trace
from db.queries.walk import Direction
from panel.navigator import Route
from tests.flows.test_first_product import counts, on_hand, open_job, refusals
from widgets.buttons import Tile
from widgets.rows import Row

if TYPE_CHECKING:
    from tests.flows.bench import PanelBench
    from tests.helpers.plant import Plant


def to_bench(bench: PanelBench) -> None:
    """The job is started, the bench is open, no unit stands on it."""
    open_job(bench)
    bench.touch(next(one for one in bench.screen.prompt.buttons() if one.objectName() == "unit"))
    bench.at(Route.UNIT)
    bench.says("Scan a unit")


def new_unit(bench: PanelBench) -> str:
    """A unit is born and stands on the bench."""
    bench.press("new")
    bench.says("is new")
    bench.wait(lambda: bench.screen.unit is not None)
    return str(bench.screen.unit.code)


def fit(bench: PanelBench, code: str, item: str) -> None:
    """A part is scanned into it."""
    bench.scan(code)
    bench.says(f"{item} is in")
    bench.wait(lambda: code in bench.sentence)
    bench.wait(lambda: not bench.screen.reading and not bench.panel.records.waiting)


def inside(plant: Plant, unit: str) -> dict[str, bool]:
    """What the record says is in a unit: each lot, and whether it is certain."""
    with plant.engines.read.connect() as connection:
        seen = trace(connection, unit, Direction.BACKWARD)
    return {one.thing.code: one.certain for one in seen.reached}


def build(bench: PanelBench) -> str:
    unit = new_unit(bench)
    fit(bench, "OAK-1", "Oak plywood 18 mm")
    fit(bench, "SCR-1", "Screw M4x12")
    bench.primary("Pass on")
    bench.says(f"{unit} goes on to Final inspection")
    bench.wait(lambda: bench.screen.unit is None)
    return unit


def test_two_units_are_built_and_completed_each_with_its_own_parts(bench: PanelBench, plant: Plant) -> None:
    to_bench(bench)
    first, second = build(bench), build(bench)
    assert inside(plant, first) == {"OAK-1": True, "SCR-1": True}
    assert on_hand(plant, "OAK-1") == Decimal(96)
    bench.screen.go_back()
    bench.at(Route.JOB)
    bench.primary("Finish stage")
    bench.at(Route.FINISH)
    for _ in range(2):
        bench.touch(bench.screen.good.more)
    bench.primary("Finish stage")
    bench.at(Route.HOME)
    bench.order("PO-1")
    bench.at(Route.JOB)
    bench.primary("Start")
    bench.says("needs no material")
    for unit in (first, second):
        bench.scan(unit)
        if unit == first:
            bench.at(Route.UNIT)
        bench.says(f"Everything is in {unit}")
        bench.primary("Complete")
        bench.says(f"{unit} is made")
    bench.screen.go_back()
    bench.at(Route.JOB)
    bench.primary("Count and finish")
    bench.at(Route.FINISH)
    bench.primary("Finish stage")
    bench.says("Final inspection is not inspected yet")
    assert [on_hand(plant, unit) for unit in (first, second)] == [Decimal(1), Decimal(1)]


def test_what_does_not_fit_is_refused_and_what_is_in_is_said(bench: PanelBench, plant: Plant) -> None:
    to_bench(bench)
    bench.scan("OAK-1")
    bench.wait(lambda: "scan a unit" in bench.sentence)
    new_unit(bench)
    before, known = counts(plant), refusals(plant)
    for code, refusal in (("LAC-1", "LOT-NOT-ON-BOM"), ("OAK-OLD", "LOT-EXPIRED"), ("NOBODY", "LOT-UNKNOWN")):
        bench.scan(code)
        bench.wait(lambda refusal=refusal: refusal in bench.sentence)
    fit(bench, "OAK-1", "Oak plywood 18 mm")
    bench.scan("OAK-1")
    bench.says("is in already")
    after = counts(plant)
    assert after["material_issue"] == before["material_issue"] + 1
    assert {code: times - known.get(code, 0) for code, times in refusals(plant).items()} == {
        "LOT-NOT-ON-BOM": 1, "LOT-EXPIRED": 1, "LOT-UNKNOWN": 1,
    }  # fmt: skip


def test_a_lot_that_runs_out_fills_the_unit_in_part(bench: PanelBench, plant: Plant) -> None:
    plant.receive("SCREW-M4", "SCR-9", "3", supplier="BOLT")
    to_bench(bench)
    unit = new_unit(bench)
    fit(bench, "SCR-9", "Screw M4x12")
    assert "5 pcs are still missing" in bench.sentence
    fit(bench, "SCR-1", "Screw M4x12")
    assert on_hand(plant, "SCR-9") == 0
    assert on_hand(plant, "SCR-1") == Decimal(495)
    assert inside(plant, unit) == {"SCR-9": True, "SCR-1": True}


def test_a_part_is_replaced_in_one_act_and_both_stay_in_the_story(bench: PanelBench, plant: Plant) -> None:
    plant.receive("OAK-PLY-18", "OAK-2")
    to_bench(bench)
    unit = new_unit(bench)
    fit(bench, "OAK-1", "Oak plywood 18 mm")
    before = counts(plant)
    bench.press("replace")
    bench.says("Scan the part that comes out")
    bench.scan("SCR-1")
    bench.says("is not in")
    bench.touch(next(row for row in bench.screen.findChildren(Row) if row.isVisible() and row.objectName()))
    bench.wait(lambda: bench.screen.findChild(Tile, "BROKEN") is not None)
    bench.touch(bench.screen.findChild(Tile, "BROKEN"))
    bench.says("Scan the new Oak plywood 18 mm")
    bench.scan("SCR-1")
    bench.says("This is Screw M4x12")
    bench.scan("OAK-2")
    bench.says("OAK-2 took the place of OAK-1")
    assert counts(plant)["component_removal"] == before["component_removal"] + 1
    assert inside(plant, unit) == {"OAK-2": True}
    bench.press("undo")
    bench.says("Taken back")
    assert inside(plant, unit) == {"OAK-1": True}


def test_parts_scanned_in_quick_succession_are_all_fitted_once(bench: PanelBench, plant: Plant) -> None:
    to_bench(bench)
    unit = new_unit(bench)
    bench.scan("OAK-1")
    bench.wait(lambda: on_hand(plant, "OAK-1") == Decimal(98))
    for code in ("SCR-1", "OAK-1"):
        bench.scan(code)
    bench.says("Oak plywood 18 mm is in already")
    assert (on_hand(plant, "OAK-1"), on_hand(plant, "SCR-1")) == (Decimal(98), Decimal(492))
    assert inside(plant, unit) == {"OAK-1": True, "SCR-1": True}


def test_scrap_wants_a_reason_and_undo_takes_the_last_touch_back(bench: PanelBench, plant: Plant) -> None:
    to_bench(bench)
    unit = new_unit(bench)
    fit(bench, "OAK-1", "Oak plywood 18 mm")
    bench.press("undo")
    bench.says("Taken back")
    assert on_hand(plant, "OAK-1") == Decimal(100)
    fit(bench, "OAK-1", "Oak plywood 18 mm")
    fit(bench, "SCR-1", "Screw M4x12")
    bench.press("scrap")
    bench.wait(lambda: bench.screen.findChild(Tile, "SPLIT") is not None)
    bench.touch(bench.screen.findChild(Tile, "SPLIT"))
    bench.says(f"{unit} is scrap")
    bench.scan(unit)
    bench.wait(lambda: "UNIT" in bench.sentence or bench.screen.unit is not None)
    assert on_hand(plant, unit) == 0


def test_a_unit_scanned_before_the_stage_is_started_or_of_another_order_is_turned_away(
    bench: PanelBench, plant: Plant
) -> None:
    to_bench(bench)
    unit = new_unit(bench)
    bench.scan(unit)
    bench.says("is open already")
    bench.screen.go_back()
    bench.at(Route.JOB)
    bench.wait(lambda: bench.screen.job is not None)
    bench.press("leave")
    bench.says("Start Assemble")
    before = counts(plant)
    bench.scan(unit)
    bench.wait(lambda: "Nothing was recorded" in bench.sentence)
    assert bench.shell.navigator.route is Route.JOB
    plant.order("PO-2", quantity="1")
    assert counts(plant)["unit_pass"] == before["unit_pass"]

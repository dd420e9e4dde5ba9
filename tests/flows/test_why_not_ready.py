"""The home screen says in words why a job cannot be begun, and offers none of them first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.command import SYSTEM
from db.domain.commands import HoldOrder, PlaceHold, SetMaster
from db.services.holding import place_hold
from db.services.master_data import set_master
from db.services.order_control import hold_order
from panel.navigator import Route
from panel.screens.job_card import JobTile
from tests.helpers.plant import row
from widgets.chip import Chip

if TYPE_CHECKING:
    from tests.flows.bench import PanelBench
    from tests.helpers.plant import Plant


def chips(bench: PanelBench) -> list[str]:
    """What the tiles say, in their order."""
    tiles = bench.screen.findChildren(JobTile)
    return [one.accessibleName() for tile in tiles for one in tile.findChildren(Chip)]


def home(bench: PanelBench) -> None:
    bench.badge("AYSE")
    bench.at(Route.HOME)


def test_a_ready_job_is_offered_first(bench: PanelBench, plant: Plant) -> None:
    _ = plant
    home(bench)
    bench.wait(lambda: chips(bench) == ["Ready"])
    assert bench.screen.action_row.primary.isEnabled()


def test_a_part_that_is_not_there(bench: PanelBench, plant: Plant) -> None:
    plant.do(place_hold, PlaceHold, person="1018", code="SCR-1", reason="CHECK")
    home(bench)
    bench.wait(lambda: chips(bench) == ["no Screw M4x12"])
    assert not bench.screen.action_row.primary.isEnabled()
    plant.do(place_hold, PlaceHold, person="1018", code="OAK-1", reason="CHECK")
    bench.screen.header.person_button.click()
    bench.at(Route.SIGN_IN)
    home(bench)
    bench.wait(lambda: chips(bench) == ["2 parts missing"])


def test_an_order_on_hold(bench: PanelBench, plant: Plant) -> None:
    plant.do(hold_order, HoldOrder, person="1001", order_no="PO-1", reason="CHECK")
    home(bench)
    bench.wait(lambda: chips(bench) == ["on hold"])
    assert not bench.screen.action_row.primary.isEnabled()


def test_a_skill_that_is_not_one_s_own(bench: PanelBench, plant: Plant) -> None:
    key = {"item_id": "item:TABLE", "sequence": 10}
    learnt = row("qualification", {"person_id": "person:1018", "code": "WELD"}, valid_until=None)
    plant.do(set_master, SetMaster, person=SYSTEM, rows=(row("routing_stage", key, qualification="WELD"), learnt))
    plant.do(hold_order, HoldOrder, person="1001", order_no="PO-1", reason="CHECK")
    plant.order("PO-2", quantity="1")
    home(bench)
    bench.wait(lambda: "needs WELD" in chips(bench))
    bench.screen.header.person_button.click()
    bench.at(Route.SIGN_IN)
    bench.badge("ELIF")
    bench.at(Route.HOME)
    bench.wait(lambda: chips(bench) == ["Ready", "on hold"])

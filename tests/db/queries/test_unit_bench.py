"""What the bench shows of one unit: its parts, where each comes from, the stages behind it, who waits."""

from decimal import Decimal
from typing import Any

import pytest

from db.domain.commands import BirthUnits, CompleteUnits, ReverseEntry, SetMaster, StartStage
from db.domain.fitting_commands import MountLot, PassUnit
from db.domain.refusals import Refusal, Refused
from db.queries.station_queue import station_queue
from db.queries.unit_bench import UnitOnBench, unit_on_bench, units_waiting
from db.queries.work import job_of
from db.services.staging import start_stage
from tests.helpers.plant import Plant, row
from tests.helpers.use_cases import use_cases

USE_CASES = use_cases()


def act(plant: Plant, command: type, **fields: Any) -> Any:
    return plant.do(USE_CASES[command], command, person="1001", **fields)


def bench(plant: Plant, code: str = "T-1", stage: int = 10, order: str = "PO-1") -> UnitOnBench:
    with plant.engines.read.connect() as connection:
        return unit_on_bench(connection, order, stage, code, "ASM-02")


def waiting(plant: Plant, stage: int = 10) -> tuple[str, ...]:
    with plant.engines.read.connect() as connection:
        return units_waiting(connection, "PO-1", stage)


def part_of(seen: UnitOnBench, item: str) -> Any:
    return next(one for one in seen.parts if one.item == item)


@pytest.fixture(autouse=True)
def begun(plant: Plant) -> None:
    """Two tables are to be made in PO-1; each takes 2 oak and 8 screws at stage 10."""
    slot = row("slot", {"code": "S-1"}, name="Hopper", work_center_id="work_center:ASM-02")
    act(plant, SetMaster, rows=(slot,))
    plant.receive("OAK-PLY-18", "OAK-1", "50")
    plant.receive("SCREW-M4", "SCR-1", "500")
    plant.order("PO-1")
    act(plant, BirthUnits, order_no="PO-1", count=2, serials=("T-1", "T-2"))


def test_each_part_is_missing_until_it_is_in_this_unit(plant: Plant) -> None:
    assert bench(plant).missing == 2
    plant.issue("PO-1", "OAK-1", "1", into_unit="T-1")
    plant.issue("PO-1", "SCR-1", "8", into_unit="T-2")
    oak, screws = part_of(bench(plant), "OAK-PLY-18"), part_of(bench(plant), "SCREW-M4")
    assert (oak.missing, screws.missing) == (Decimal(1), Decimal(8))
    assert [(one.code, one.quantity) for one in oak.fitted] == [("OAK-1", Decimal(1))]
    plant.issue("PO-1", "OAK-1", "1", into_unit="T-1")
    assert part_of(bench(plant), "OAK-PLY-18").missing == 0
    assert bench(plant).missing == 1
    assert bench(plant, "T-2").missing == 1


def test_what_the_order_shares_or_a_slot_gives_is_not_asked_for(plant: Plant) -> None:
    plant.issue("PO-1", "OAK-1", "4")
    act(plant, MountLot, slot="S-1", code="SCR-1")
    seen = bench(plant)
    assert part_of(seen, "OAK-PLY-18").shared == ("OAK-1",)
    assert part_of(seen, "SCREW-M4").mounted == ("SCR-1",)
    assert seen.missing == 0
    assert part_of(bench(plant, "T-2"), "SCREW-M4").loaded == ()


def test_a_pass_is_seen_with_what_it_drew_until_it_is_taken_back(plant: Plant) -> None:
    act(plant, MountLot, slot="S-1", code="SCR-1")
    assert (bench(plant).here, waiting(plant)) == (False, ("T-1", "T-2"))
    command = PassUnit(**plant.head("1001"), order_no="PO-1", unit="T-1", stage_sequence=10)
    plant.ledger.write(USE_CASES[PassUnit], command)
    seen = bench(plant)
    assert (seen.here, len(seen.passed)) == (True, 1)
    assert part_of(seen, "SCREW-M4").loaded == ("SCR-1",)
    assert waiting(plant) == ("T-2",)
    act(plant, ReverseEntry, reversed_entry=command.entry_id, reason="wrong unit")
    seen = bench(plant)
    assert (seen.here, seen.passed, part_of(seen, "SCREW-M4").loaded) == (False, (), ())
    assert waiting(plant) == ("T-1", "T-2")


def test_a_completed_unit_waits_nowhere(plant: Plant) -> None:
    for code in ("OAK-1", "SCR-1"):
        plant.issue("PO-1", code, "2", into_unit="T-1")
    act(plant, CompleteUnits, order_no="PO-1", count=1, serials=("T-1",))
    assert waiting(plant) == ("T-2",)
    assert (bench(plant).completed, bench(plant, "T-2").completed) == (True, False)


def test_a_unit_of_another_order_or_nobodys_is_refused(plant: Plant) -> None:
    plant.order("PO-2")
    act(plant, BirthUnits, order_no="PO-2", count=1, serials=("T-9",))
    with pytest.raises(Refused) as other:
        bench(plant, "T-9")
    assert other.value.code is Refusal.UNIT_OTHER_ORDER
    with pytest.raises(Refused) as nobody:
        bench(plant, "NOBODY")
    assert nobody.value.code is Refusal.LOT_UNKNOWN


def test_a_unit_that_passed_opens_the_next_stage_before_the_stage_is_finished(plant: Plant) -> None:
    head: dict[str, Any] = {"order_no": "PO-1", "stage_sequence": 20, "work_center": None}
    with pytest.raises(Refused) as early:
        plant.do(start_stage, StartStage, **head)
    assert early.value.code is Refusal.OP_PREVIOUS_OPEN
    act(plant, PassUnit, order_no="PO-1", unit="T-1", stage_sequence=10)
    plant.do(start_stage, StartStage, **head)
    with plant.engines.read.connect() as connection:
        assert [card.waits for card in station_queue(connection, None)] == [None]


def test_what_units_drew_from_a_slot_is_no_open_material_of_the_job(plant: Plant) -> None:
    act(plant, MountLot, slot="S-1", code="SCR-1")
    for unit in ("T-1", "T-2"):
        act(plant, PassUnit, order_no="PO-1", unit=unit, stage_sequence=10)
    plant.issue("PO-1", "OAK-1", "4")
    with plant.engines.read.connect() as connection:
        job = job_of(connection, "PO-1", 10, "1042", plant.moment)
    assert job is not None
    seen = {line.item: (line.issued, line.lots) for line in job.materials}
    assert seen == {"OAK-PLY-18": (Decimal(4), ("OAK-1",)), "SCREW-M4": (Decimal(16), ("SCR-1",))}

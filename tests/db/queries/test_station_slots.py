"""What a station's slots hold: after mounts, changes, unmounts and everything taken back, in one statement."""

from decimal import Decimal

import pytest

from bench.statements import Counter
from db.domain.command import SYSTEM
from db.domain.commands import PlaceHold, ReverseEntry, SetMaster
from db.domain.fitting_commands import MountLot, UnmountLot
from db.domain.terms import Quality
from db.queries.station_slots import StationSlot, has_slots, station_slots
from db.services.holding import place_hold
from db.services.master_data import set_master
from db.services.mounting import mount_lot, unmount_lot
from db.services.reversing import reverse_entry
from tests.helpers.plant import Plant, row

HERE, THERE = "work_center:ASM-02", "work_center:SAW-01"


@pytest.fixture
def station(plant: Plant) -> Plant:
    """Two slots here, one at the saw; two lots of screws."""
    rows = [row("work_center", {"code": "SAW-01"}, name="Saw 01"), row("work_center", {"code": "EMPTY"}, name="None")]
    for code, centre in (("S-2", HERE), ("S-1", HERE), ("W-1", THERE)):
        rows.append(row("slot", {"code": code}, name=f"Feeder {code}", work_center_id=centre))
    plant.do(set_master, SetMaster, person=SYSTEM, rows=tuple(rows))
    plant.receive("SCREW-M4", "SCR-1", "500")
    plant.receive("SCREW-M4", "SCR-2", "300")
    plant.order("PO-1")
    return plant


def slots(plant: Plant, work_center: str | None = "ASM-02") -> tuple[StationSlot, ...]:
    with plant.engines.read.connect() as connection:
        return station_slots(connection, work_center)


def inside(plant: Plant) -> dict[str, str | None]:
    return {one.code: one.mounted.lot.code if one.mounted else None for one in slots(plant)}


def put(plant: Plant, slot: str, code: str) -> MountLot:
    command = MountLot(**plant.head(), slot=slot, code=code)
    plant.ledger.write(mount_lot, command)
    return command


def test_slots_come_by_code_those_of_the_station_or_all(station: Plant) -> None:
    assert [(one.code, one.name, one.last) for one in slots(station)] == [
        ("S-1", "Feeder S-1", None), ("S-2", "Feeder S-2", None),
    ]  # fmt: skip
    assert [one.code for one in slots(station, None)] == ["S-1", "S-2", "W-1"]
    assert slots(station, "EMPTY") == slots(station, "NO-SUCH") == ()


def test_whether_a_station_has_slots_at_all(station: Plant) -> None:
    with station.engines.read.connect() as connection:
        asked = [has_slots(connection, code) for code in ("ASM-02", "SAW-01", None, "EMPTY", "NO-SUCH")]
    assert asked == [True, True, True, False, False]


def test_what_is_mounted_is_told_with_how_much_is_left_since_when_and_by_whom(station: Plant) -> None:
    command = put(station, "S-1", "SCR-1")
    station.issue("PO-1", "SCR-1", "120.5")
    found = slots(station)[0].mounted
    assert found is not None
    assert (found.lot.code, found.lot.item, found.lot.uom) == ("SCR-1", "SCREW-M4", "piece")
    assert (found.lot.on_hand, found.whole) == (Decimal("379.5"), Decimal(500))
    assert (found.at, found.by) == (command.happened_at, "Ayşe Yılmaz")
    assert slots(station)[1].last is None
    station.do(place_hold, PlaceHold, person="1001", code="SCR-1", reason="DEFECT")
    held = slots(station)[0].mounted
    assert held is not None
    assert held.lot.quality is Quality.ON_HOLD


def test_a_change_puts_the_new_lot_there_and_its_undo_the_old_one(station: Plant) -> None:
    put(station, "S-1", "SCR-1")
    changed = put(station, "S-1", "SCR-2")
    assert inside(station) == {"S-1": "SCR-2", "S-2": None}
    station.do(reverse_entry, ReverseEntry, reversed_entry=changed.entry_id, undo=True)
    assert inside(station) == {"S-1": "SCR-1", "S-2": None}


def test_an_emptied_slot_tells_what_was_in_it_last_and_an_undo_fills_it(station: Plant) -> None:
    put(station, "S-2", "SCR-1")
    out = UnmountLot(**station.head(), slot="S-2")
    station.ledger.write(unmount_lot, out)
    emptied = slots(station)[1]
    assert emptied.mounted is None
    assert emptied.last is not None
    assert emptied.last.lot.code == "SCR-1"
    station.do(reverse_entry, ReverseEntry, reversed_entry=out.entry_id, undo=True)
    assert inside(station)["S-2"] == "SCR-1"


def test_a_mount_that_was_taken_back_was_never_there(station: Plant) -> None:
    mounted = put(station, "S-2", "SCR-1")
    station.do(reverse_entry, ReverseEntry, reversed_entry=mounted.entry_id, undo=True)
    assert slots(station)[1].last is None


def test_one_statement_however_much_was_mounted(station: Plant) -> None:
    counter, found = Counter(station.engines), dict[str, int]()
    for number in range(6):
        put(station, f"S-{number % 2 + 1}", f"SCR-{number // 2 % 2 + 1}")
        with counter.counting(found, f"after {number}"), station.engines.read.connect() as connection:
            assert len(station_slots(connection, "ASM-02")) == 2
    assert set(found.values()) == {2 if station.engines.dialect == "sqlite" else 1}, "SQLite is told BEGIN"

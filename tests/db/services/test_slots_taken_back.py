"""One lot is in a slot at a time, whatever is taken back, in whatever order."""

from uuid import UUID

import pytest

from db.domain.command import SYSTEM
from db.domain.commands import ReverseEntry, SetMaster
from db.domain.fitting_commands import MountLot, UnmountLot
from db.domain.refusals import Refused
from db.ledger.verify import verify
from db.queries.slots import mounted_at
from db.services.master_data import set_master
from db.services.mounting import mount_lot, unmount_lot
from db.services.reversing import reverse_entry
from tests.helpers.plant import Plant, row


@pytest.fixture
def station(plant: Plant) -> Plant:
    """Two slots, two lots of screws."""
    centre = "work_center:ASM-02"
    rows = tuple(row("slot", {"code": code}, name="Feeder", work_center_id=centre) for code in ("S-1", "S-2"))
    plant.do(set_master, SetMaster, person=SYSTEM, rows=rows)
    for lot in ("SCR-1", "SCR-2"):
        plant.receive("SCREW-M4", lot)
    return plant


def put(plant: Plant, slot: str, code: str) -> UUID:
    command = MountLot(**plant.head(), slot=slot, code=code)
    plant.ledger.write(mount_lot, command)
    return command.entry_id


def empty(plant: Plant, slot: str) -> UUID:
    command = UnmountLot(**plant.head(), slot=slot)
    plant.ledger.write(unmount_lot, command)
    return command.entry_id


def reverse(plant: Plant, wrong: UUID) -> None:
    plant.do(reverse_entry, ReverseEntry, person="1001", reversed_entry=wrong, reason="WRONG-LOT")


def inside(plant: Plant) -> list[tuple[str, str]]:
    with plant.engines.read.connect() as connection:
        return [(one.slot, one.code) for one in mounted_at(connection, "ASM-02")]


def test_what_came_out_stays_out_of_a_slot_that_was_filled_since(station: Plant) -> None:
    put(station, "S-1", "SCR-1")
    out = empty(station, "S-1")
    since = put(station, "S-1", "SCR-2")
    with pytest.raises(Refused, match="UD-DEPENDENTS"):
        reverse(station, out)
    assert inside(station) == [("S-1", "SCR-2")]
    reverse(station, since)
    reverse(station, out)  # the control: now the slot is empty
    assert inside(station) == [("S-1", "SCR-1")]
    assert verify(station.engines).faults == ()


def test_nor_does_it_come_back_into_the_time_of_another(station: Plant) -> None:
    put(station, "S-1", "SCR-1")
    out = empty(station, "S-1")
    put(station, "S-1", "SCR-2")
    empty(station, "S-1")
    with pytest.raises(Refused, match="UD-DEPENDENTS"):
        reverse(station, out)
    assert inside(station) == []


def test_what_is_in_another_slot_does_not_matter(station: Plant) -> None:
    put(station, "S-1", "SCR-1")
    out = empty(station, "S-1")
    put(station, "S-2", "SCR-2")
    reverse(station, out)
    assert inside(station) == [("S-1", "SCR-1"), ("S-2", "SCR-2")]


def test_a_change_is_taken_back_as_one(station: Plant) -> None:
    put(station, "S-1", "SCR-1")
    changed = put(station, "S-1", "SCR-2")
    reverse(station, changed)
    assert inside(station) == [("S-1", "SCR-1")]

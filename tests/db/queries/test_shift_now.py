"""Which shift it is, also after midnight and on the day when the clock is changed."""

from datetime import UTC, datetime

import pytest

from db.domain.commands import SetMaster
from db.queries.shift_now import shift_at
from db.services.master_data import set_master
from tests.helpers.plant import Plant, row

SHIFTS = (("Day", "06:00", "14:00"), ("Night", "22:00", "06:00"))


@pytest.mark.parametrize(
    ("moment", "name"),
    [
        ("2024-03-12T05:00", "Day"),  # 06:00 in Berlin
        ("2024-03-12T04:59", "Night"),  # of the day before
        ("2024-03-12T13:00", None),  # 14:00: nobody works
        ("2024-03-12T21:00", "Night"),
        ("2024-03-31T03:59", "Night"),  # 05:59; that night is an hour shorter
        ("2024-03-31T04:00", "Day"),
    ],
)
def test_the_shift_is_that_of_the_plants_clock(plant: Plant, moment: str, name: str | None) -> None:
    rows = tuple(row("shift", {"name": one}, starts=starts, ends=ends) for one, starts, ends in SHIFTS)
    plant.do(set_master, SetMaster, person="1001", rows=rows)
    at = datetime.fromisoformat(moment).replace(tzinfo=UTC)
    with plant.engines.read.connect() as connection:
        assert shift_at(connection, at, "Europe/Berlin") == name


def test_a_plant_without_shifts_has_none(plant: Plant) -> None:
    with plant.engines.read.connect() as connection:
        assert shift_at(connection, datetime(2024, 3, 12, 5, tzinfo=UTC), "UTC") is None

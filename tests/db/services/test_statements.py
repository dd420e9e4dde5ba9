"""An act takes twelve statements at most, BEGIN and COMMIT included, and as many for fifty things as for two."""

import re
from collections import defaultdict

import pytest
from sqlalchemy import select

from bench.plant import Plant
from bench.statements import ACT_LIMIT, Counter, all_acts
from db.engine import Engines
from db.models.ledger import entry


@pytest.fixture
def counted(engines: Engines) -> dict[str, int]:
    plant, counter = Plant(engines), Counter(engines)
    plant.ship(plant.complete(1))  # which open their number series
    return all_acts(plant, counter)


def test_no_act_takes_more_than_twelve_nor_more_for_many(counted: dict[str, int]) -> None:
    assert {name: number for name, number in counted.items() if number > ACT_LIMIT} == {}
    alike = defaultdict[str, dict[str, int]](dict)
    for name, number in counted.items():
        alike[re.sub(r"\d+", "N", name)][name] = number
    several = {name: numbers for name, numbers in alike.items() if len(numbers) > 1}
    assert {"complete N", "ship N", "pack N into a new box", "ship a box of N lots"} <= set(several)
    assert [numbers for numbers in several.values() if len(set(numbers.values())) > 1] == []


def test_every_statement_is_counted(engines: Engines) -> None:
    counter, found = Counter(engines), dict[str, int]()
    with counter.counting(found, "three"), engines.write.begin() as connection:
        for _ in range(3):
            connection.execute(select(entry.c.id)).all()
    assert found == {"three": 5}

"""What expires first is used first; what may not be used any more stands in nobody's way."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from db.domain.commands import IssueMaterial
from db.domain.refusals import Refusal, Refused
from db.services.issuing import issue_material
from tests.helpers.figures import set_rows
from tests.helpers.plant import Plant, part, row


@pytest.fixture
def lacquered(plant: Plant) -> Plant:
    """Three lots of lacquer; the first is good to the day after tomorrow."""
    set_rows(plant, row("item", {"code": "LACQUER"}, first_expired_first=True), part("TABLE", "LACQUER", 10, "1"))
    for number, day in enumerate((date(2024, 3, 13), date(2024, 4, 1), date(2024, 5, 1)), start=1):
        plant.receive("LACQUER", f"LAC-{number}", "4", expires_on=day)
    plant.order("PO-1")
    return plant


def older_than(plant: Plant, code: str) -> object:
    """The lot that is to be taken before this one."""
    with pytest.raises(Refused) as refused:
        plant.do(issue_material, IssueMaterial, order_no="PO-1", code=code, quantity=Decimal(1))
    assert refused.value.code is Refusal.LOT_FEFO
    return refused.value.facts["older"]


def test_the_lot_that_expires_first_is_wanted(lacquered: Plant) -> None:
    assert older_than(lacquered, "LAC-3") == "LAC-1"


def test_a_lot_that_has_expired_is_wanted_by_nobody(lacquered: Plant) -> None:
    lacquered.moment += timedelta(days=5)
    assert older_than(lacquered, "LAC-3") == "LAC-2"
    lacquered.issue("PO-1", "LAC-2")


def test_where_expired_lots_may_be_used_they_still_come_first(lacquered: Plant) -> None:
    set_rows(lacquered, row("item", {"code": "LACQUER"}, expired_policy="WARN"))
    lacquered.moment += timedelta(days=5)
    assert older_than(lacquered, "LAC-2") == "LAC-1"

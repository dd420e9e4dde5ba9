"""A record in which nobody can sign in gets its administrator, once."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from db.domain.command import SYSTEM
from db.domain.people_commands import BeginPlant, ChangePin, Secret
from db.domain.refusals import Refusal, Refused
from db.domain.terms import Role
from db.ledger.verify import verify
from db.models.master import person, plant
from db.queries.people import nobody_signs_in
from db.services.beginning import begin_plant
from db.services.credentials import change_pin
from db.services.people import sign_in_by_pin
from tests.helpers.plant import START, Plant

PIN = "730264"


def begin(made: Plant, **more: Any) -> None:
    fields: dict[str, Any] = {"plant": "Kaya Works", "timezone": "Europe/Istanbul", "currency": "TRY"}
    fields["name"] = "Deniz Kaya"
    made.do(begin_plant, BeginPlant, person=SYSTEM, **{**fields, "personnel_no": "A-1", **more})


def nobody(made: Plant) -> bool:
    with made.engines.read.connect() as connection:
        return nobody_signs_in(connection)


@pytest.fixture
def bare(engines: Any) -> Plant:
    """A migrated record with nothing in it."""
    return Plant(engines, there=True)


def test_the_plant_and_its_administrator_are_made_and_the_pin_is_chosen_next(bare: Plant) -> None:
    assert nobody(bare)
    begin(bare, language="tr")
    assert nobody(bare), "no PIN yet"
    bare.do(change_pin, ChangePin, person="A-1", new=Secret(PIN))
    signed = sign_in_by_pin(bare.engines, "P-1", "A-1", PIN, START + timedelta(hours=1))
    assert (signed.name, signed.role, signed.language, signed.must_change_pin) == (
        "Deniz Kaya",
        Role.ADMIN,
        "tr",
        False,
    )
    with bare.engines.read.connect() as connection:
        assert connection.execute(select(plant.c.name, plant.c.timezone)).all() == [("Kaya Works", "Europe/Istanbul")]
    assert not nobody(bare)
    assert verify(bare.engines).faults == ()


def test_it_can_be_begun_again_until_somebody_can_sign_in(bare: Plant) -> None:
    begin(bare)
    begin(bare, plant="Another name", personnel_no="A-2", name="Ola Berg")
    with bare.engines.read.connect() as connection:
        assert connection.execute(select(plant.c.name)).scalars().all() == ["Kaya Works"]
        assert sorted(connection.execute(select(person.c.personnel_no)).scalars()) == ["A-1", "A-2"]
    bare.do(change_pin, ChangePin, person="A-2", new=Secret(PIN))
    with pytest.raises(Refused) as refused:
        begin(bare, personnel_no="A-3")
    assert refused.value.code is Refusal.ID_BEGUN


def test_a_badge_alone_lets_somebody_in_too(bare: Plant) -> None:
    begin(bare)
    bare.credentials("A-1", badge="token")
    with pytest.raises(Refused) as refused:
        begin(bare)
    assert refused.value.code is Refusal.ID_BEGUN

"""Who is let in: by badge or by number and PIN; wrong PINs lock, also over a restart; refused ones are counted."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest

from db.domain.commands import SetMaster
from db.domain.refusals import Refused
from db.domain.terms import Role
from db.engine import open_engines
from db.services.master_data import set_master
from db.services.people import LOCKED_FOR, TRIES, pin_hash, sign_in_by_badge, sign_in_by_pin
from tests.helpers.cheap_pins import DEAR
from tests.helpers.plant import START, Plant, row
from tests.helpers.whole import rows_of, whole

PIN = "482913"


@pytest.fixture
def staffed(plant: Plant) -> Plant:
    rows = (
        row("person", {"personnel_no": "1050"}, name="Gone", role="OPERATOR", active=False),
        row("person", {"personnel_no": "1060"}, name="Guest", role="NONE"),
    )
    plant.do(set_master, SetMaster, person="1001", rows=rows)
    for number in ("1042", "1050", "1060"):
        plant.credentials(number, badge=f"token-{number}", pin=PIN)
    return plant


def refusal(act: Any, *arguments: Any) -> Refused:
    with pytest.raises(Refused) as refused:
        act(*arguments)
    return refused.value


def test_a_badge_and_a_pin_let_the_right_person_in(staffed: Plant) -> None:
    by_badge = sign_in_by_badge(staffed.engines, "P-1", "token-1042", START)
    assert by_badge == sign_in_by_pin(staffed.engines, "P-1", "1042", PIN, START)
    assert (by_badge.personnel_no, by_badge.role) == ("1042", Role.OPERATOR)
    assert rows_of(staffed.engines, "refusal_count") == []


@pytest.mark.parametrize(
    ("badge", "code", "facts"),
    [
        ("token-9", "ID-UNKNOWN", {}),
        ("token-1050", "ID-INACTIVE", {"person": "Gone"}),
        ("token-1060", "ID-NO-ROLE", {"person": "Guest"}),
    ],
)
def test_a_badge_that_does_not_let_in_is_counted(staffed: Plant, badge: str, code: str, facts: dict[str, str]) -> None:
    before = whole(staffed.engines)
    refused = refusal(sign_in_by_badge, staffed.engines, "P-1", badge, START)
    assert (refused.code, dict(refused.facts)) == (code, facts)
    after = whole(staffed.engines)
    assert {name for name in after if after[name] != before[name]} == {"refusal_count"}


@pytest.mark.parametrize(("number", "code"), [("9999", "ID-UNKNOWN"), ("1050", "ID-INACTIVE"), ("1060", "ID-NO-ROLE")])
def test_the_right_pin_of_one_who_may_not_in_is_refused(staffed: Plant, number: str, code: str) -> None:
    assert refusal(sign_in_by_pin, staffed.engines, "P-1", number, PIN, START).code == code


def test_wrong_pins_lock_for_a_while_also_over_a_restart(staffed: Plant, database_url: str) -> None:
    for left in range(TRIES - 1, 0, -1):
        refused = refusal(sign_in_by_pin, staffed.engines, "P-1", "1042", "000000", START)
        assert (refused.code, refused.facts["tries_left"]) == ("ID-PIN", left)
    refused = refusal(sign_in_by_pin, staffed.engines, "P-1", "1042", "000000", START)
    assert (refused.code, refused.facts["until"]) == ("ID-LOCKED", "2024-03-11T06:05:00.000000Z")
    again = open_engines(database_url)
    soon = START + LOCKED_FOR - timedelta(seconds=1)
    assert refusal(sign_in_by_pin, again, "P-2", "1042", PIN, soon).code == "ID-LOCKED"
    assert sign_in_by_pin(again, "P-2", "1042", PIN, START + LOCKED_FOR).name == "Ayşe Yılmaz"
    again.dispose()
    counted = {(row[1], row[2]): row[3] for row in rows_of(staffed.engines, "refusal_count")}
    assert counted == {("P-1", "ID-PIN"): TRIES - 1, ("P-1", "ID-LOCKED"): 1, ("P-2", "ID-LOCKED"): 1}


def test_wrong_pins_at_several_panels_are_all_counted(staffed: Plant) -> None:
    with ThreadPoolExecutor(TRIES - 1) as panels:
        tries = [
            panels.submit(refusal, sign_in_by_pin, staffed.engines, f"P-{number}", "1042", "000000", START)
            for number in range(TRIES - 1)
        ]
    left = sorted(str(one.result().facts["tries_left"]) for one in tries)
    assert left == [str(number) for number in range(1, TRIES)]


def test_a_right_pin_forgives_the_wrong_ones_before_it(staffed: Plant) -> None:
    for _ in range(TRIES - 1):
        refusal(sign_in_by_pin, staffed.engines, "P-1", "1042", "000000", START)
    sign_in_by_pin(staffed.engines, "P-1", "1042", PIN, START)
    refused = refusal(sign_in_by_pin, staffed.engines, "P-1", "1042", "000000", START)
    assert refused.facts["tries_left"] == TRIES - 1


def test_no_pin_and_no_badge_lies_in_the_record(staffed: Plant) -> None:
    assert PIN not in repr(whole(staffed.engines))
    assert "token-1042" not in repr(whole(staffed.engines))


@pytest.mark.parametrize("pin", ["12345", "abcdef", "12 456", ""])
def test_a_pin_has_six_digits(pin: str) -> None:
    with pytest.raises(ValueError, match="six digits"):
        pin_hash(pin)


def test_to_guess_at_a_stolen_hash_is_dear() -> None:
    """Argon2id as RFC 9106 advises where memory is scarce, or dearer; all other tests are content with less."""
    hasher = DEAR()
    assert hasher.hash(PIN).startswith("$argon2id$")
    assert (hasher.memory_cost, hasher.time_cost) >= (64 * 1024, 3)
    assert hasher.verify(hasher.hash(PIN), PIN)

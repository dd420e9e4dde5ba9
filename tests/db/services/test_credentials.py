"""Forgotten PINs and lost badges: who sets them right, what opens afterwards, and that no secret is written down."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest

from db.domain.commands import ReverseEntry
from db.domain.people_commands import BlockBadge, ChangePin, GiveBadge, ResetPin, Secret
from db.domain.pins import is_weak
from db.domain.refusals import Refused
from db.engine import open_engines
from db.ledger.verify import verify
from db.ledger.writer import Ledger
from db.services.credentials import block_badge, change_pin, give_badge, reset_pin
from db.services.people import TRIES, SignedIn, sign_in_by_badge, sign_in_by_pin
from db.services.reversing import reverse_entry
from tests.helpers.plant import START, Plant
from tests.helpers.whole import whole

PIN, TOLD, CHOSEN = "482913", "591736", "730264"
LATER = START + timedelta(minutes=1)


@pytest.fixture
def staffed(plant: Plant) -> Plant:
    for number in ("1042", "1001"):
        plant.credentials(number, badge=f"token-{number}", pin=PIN)
    return plant


def refused(act: Any, *arguments: Any, **more: Any) -> str:
    with pytest.raises(Refused) as problem:
        act(*arguments, **more)
    return problem.value.code.value


def by_pin(plant: Plant, pin: str) -> SignedIn:
    return sign_in_by_pin(plant.engines, "P-1", "1042", pin, LATER)


def by_badge(plant: Plant, token: str = "token-1042") -> SignedIn:
    return sign_in_by_badge(plant.engines, "P-2", token, LATER)


def reset(plant: Plant) -> None:
    plant.do(reset_pin, ResetPin, person="1001", personnel_no="1042", pin=Secret(TOLD))


def test_a_new_pin_opens_must_be_changed_and_lifts_the_lock(staffed: Plant) -> None:
    for _ in range(TRIES):
        refused(by_pin, staffed, "000000")
    assert refused(by_pin, staffed, PIN) == "ID-LOCKED", "the control: locked, whatever is typed"
    reset(staffed)
    assert refused(by_pin, staffed, PIN) == "ID-PIN", "the forgotten one opens nothing any more"
    assert by_pin(staffed, TOLD).must_change_pin
    assert by_badge(staffed).must_change_pin, "the badge asks for it as well"
    assert not sign_in_by_pin(staffed.engines, "P-1", "1001", PIN, LATER).must_change_pin


@pytest.mark.parametrize("old", [Secret(TOLD), None], ids=["by PIN", "by badge"])
def test_the_chosen_pin_takes_the_place_of_the_told_one(staffed: Plant, old: Secret | None) -> None:
    reset(staffed)
    staffed.do(change_pin, ChangePin, person="1042", old=old, new=Secret(CHOSEN))
    assert not by_pin(staffed, CHOSEN).must_change_pin
    assert not by_badge(staffed).must_change_pin
    assert refused(by_pin, staffed, TOLD) == "ID-PIN"
    change: dict[str, Any] = {"person": "1042", "new": Secret(TOLD)}
    assert refused(staffed.do, change_pin, ChangePin, **change) == "ID-PIN", "from now on the old one is asked"
    assert refused(staffed.do, change_pin, ChangePin, old=Secret(TOLD), **change) == "ID-PIN"
    staffed.do(change_pin, ChangePin, old=Secret(CHOSEN), **change)
    assert by_pin(staffed, TOLD).name == "Ayşe Yılmaz"


def test_who_is_locked_cannot_guess_the_old_pin_here(staffed: Plant) -> None:
    for _ in range(TRIES):
        refused(by_pin, staffed, "000000")
    change: dict[str, Any] = {"person": "1042", "old": Secret(PIN), "new": Secret(CHOSEN)}
    staffed.moment = START
    assert refused(staffed.do, change_pin, ChangePin, **change) == "ID-LOCKED"
    staffed.moment += timedelta(minutes=10)  # the control: the same PIN, after the lock
    assert staffed.do(change_pin, ChangePin, **change).personnel_no == "1042"


def test_a_blocked_badge_opens_nothing_at_any_panel_and_a_new_one_does(staffed: Plant, database_url: str) -> None:
    assert by_badge(staffed).personnel_no == "1042"
    staffed.do(block_badge, BlockBadge, person="1001", personnel_no="1042")
    elsewhere = open_engines(database_url)
    assert refused(sign_in_by_badge, elsewhere, "P-9", "token-1042", LATER) == "ID-UNKNOWN"
    elsewhere.dispose()
    assert sign_in_by_badge(staffed.engines, "P-2", "token-1001", LATER).personnel_no == "1001", "the others still do"
    assert by_pin(staffed, PIN).personnel_no == "1042", "the PIN still does"
    staffed.do(give_badge, GiveBadge, person="1001", personnel_no="1042", token=Secret("blank-7"))
    assert by_badge(staffed, "blank-7").personnel_no == "1042"
    assert refused(by_badge, staffed) == "ID-UNKNOWN"


def test_a_badge_given_to_two_at_once_is_one_persons(staffed: Plant) -> None:
    def give(number: str) -> str:
        command = GiveBadge(**heads[number], personnel_no=number, token=Secret("blank-7"))
        try:
            Ledger(staffed.engines, f"P-{number}").write(give_badge, command)
        except Refused as problem:
            return problem.code.value
        return "given"

    heads = {number: staffed.head("1001") for number in ("1042", "1043", "1018")}
    with ThreadPoolExecutor(len(heads)) as panels:
        told = sorted(panels.map(give, heads))
    assert told == ["ID-BADGE-TAKEN", "ID-BADGE-TAKEN", "given"]


def test_no_secret_is_written_down_and_the_record_is_sound(staffed: Plant) -> None:
    reset(staffed)
    staffed.do(change_pin, ChangePin, person="1042", old=Secret(TOLD), new=Secret(CHOSEN))
    staffed.do(give_badge, GiveBadge, person="1001", personnel_no="1042", token=Secret("blank-7"))
    written = repr(whole(staffed.engines))
    assert "PIN_RESET" in written, "the control: the acts are there"
    assert [one for one in (TOLD, CHOSEN, "blank-7") if one in written] == []
    shown = repr(ResetPin(**staffed.head("1001"), personnel_no="1042", pin=Secret(TOLD)))
    assert TOLD not in shown
    assert "1042" in shown, "the log still says whom it was about"
    assert verify(staffed.engines).faults == ()


def test_a_credential_is_not_taken_back_but_set_anew(staffed: Plant) -> None:
    command = BlockBadge(**staffed.head("1001"), personnel_no="1042")
    staffed.ledger.write(block_badge, command)
    back = {"reversed_entry": command.entry_id, "reason": "X"}
    assert refused(staffed.do, reverse_entry, ReverseEntry, person="1001", **back) == "UD-UNKNOWN"
    assert refused(by_badge, staffed) == "ID-UNKNOWN"


@pytest.mark.parametrize(
    "pin",
    ["12345", "1234567890123", "12a456", "", "123456", "654321", "890123", "777777", "104200", "001042"],
)
def test_an_easy_pin_is_weak(pin: str) -> None:
    assert is_weak(pin, "1042")


@pytest.mark.parametrize("pin", ["482913", "123465", "104201", "112233"])
def test_another_one_is_not(pin: str) -> None:
    assert not is_weak(pin, "1042")

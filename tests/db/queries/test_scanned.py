"""A scan in the record: a bare code with several owners, and a GS1 message that names its item."""

import pytest

from db.domain.codes import read_code
from db.domain.command import SYSTEM
from db.domain.commands import SetMaster
from db.domain.gs1.checks import check_digit
from db.domain.refusals import Refusal, Refused
from db.queries.scanned import find_scanned
from db.services.master_data import set_master
from tests.helpers.plant import Plant, row

KNOWN = "0950110153000"
GTIN = KNOWN + check_digit(KNOWN)


def scan(plant: Plant, text: str, wanted: tuple[str, ...] = ()) -> str:
    with plant.engines.read.connect() as connection:
        return find_scanned(connection, read_code(text), wanted).item


def refusal(plant: Plant, text: str, wanted: tuple[str, ...] = ()) -> Refusal:
    with pytest.raises(Refused) as refused:
        scan(plant, text, wanted)
    return refused.value.code


@pytest.fixture
def shared(plant: Plant) -> Plant:
    """Lot L-1 of oak and of screws."""
    plant.receive("OAK-PLY-18", "L-1")
    plant.receive("SCREW-M4", "L-1", "500")
    return plant


def test_several_owners_are_asked_for_unless_one_is_expected(shared: Plant) -> None:
    assert refusal(shared, "L-1") is Refusal.LOT_AMBIGUOUS
    assert scan(shared, "L-1", ("SCREW-M4", "MOTOR")) == "SCREW-M4"
    assert refusal(shared, "L-1", ("SCREW-M4", "OAK-PLY-18")) is Refusal.LOT_AMBIGUOUS
    assert refusal(shared, "L-1", ("MOTOR",)) is Refusal.LOT_AMBIGUOUS
    shared.receive("LACQUER", "L-2")
    assert scan(shared, "L-2", ("MOTOR",)) == "LACQUER", "what is not expected is found all the same"
    assert refusal(shared, "L-3", ("MOTOR",)) is Refusal.LOT_UNKNOWN


def test_an_unknown_gtin_is_no_other_items_lot(plant: Plant) -> None:
    plant.receive("OAK-PLY-18", "L-1")
    assert refusal(plant, f"]C101{GTIN}10L-1") is Refusal.LOT_UNKNOWN
    plant.do(set_master, SetMaster, person=SYSTEM, rows=(row("item", {"code": "OAK-PLY-18"}, gtin=GTIN),))
    assert scan(plant, f"]C101{GTIN}10L-1") == "OAK-PLY-18"
    assert scan(plant, "]C110L-1") == "OAK-PLY-18", "without a GTIN the lot alone is asked for"

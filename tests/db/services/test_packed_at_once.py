"""Two panels at the same moment, on one thing, one slot, one unit, one part: what locks or guards decide, not luck."""

from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import func, select

from db.domain.commands import BirthUnits, IssueMaterial, ReturnMaterial, SetMaster
from db.domain.fitting_commands import MountLot, PassUnit, RemoveComponent
from db.domain.stock_commands import PackBox, PackLine, UnpackThing
from db.ledger.verify import verify
from db.models.fitting import mount, unmount
from db.models.material import packing
from db.services.completion import birth_units
from db.services.issuing import issue_material, return_material
from db.services.master_data import set_master
from db.services.mounting import mount_lot
from db.services.packing import pack_box, unpack_thing
from db.services.passing import pass_unit
from db.services.removing import remove_component
from tests.helpers.at_once import at_once, codes_of
from tests.helpers.plant import Plant, row

ROUNDS = range(4)
ONE = Decimal(1)


@pytest.fixture
def busy(plant: Plant) -> Plant:
    rows = (
        row("slot", {"code": "SL-1"}, name="Feeder", work_center_id="work_center:ASM-02"),
        row("item", {"code": "CARTON"}, name="Carton", kind="RAW", tracking="SERIAL", uom="piece"),
    )
    plant.do(set_master, SetMaster, person="1001", rows=rows)
    for item, lot in (("OAK-PLY-18", "OAK-1"), ("SCREW-M4", "SCR-1"), ("SCREW-M4", "SCR-2")):
        plant.receive(item, lot)
    plant.order("PO-1")
    plant.do(birth_units, BirthUnits, order_no="PO-1", count=1, serials=("T-1",))
    return plant


def packed(plant: Plant, box: str, *codes: str) -> PackBox:
    lines = tuple(PackLine(code=code) for code in codes)
    return PackBox(**plant.head(), box=box, box_item="CARTON", lines=lines)


def count_of(plant: Plant, table: Any) -> int:
    with plant.engines.read.connect() as connection:
        return connection.execute(select(func.count()).select_from(table)).scalar_one()


@pytest.mark.parametrize("_round", ROUNDS)
def test_a_thing_goes_into_one_box(busy: Plant, database_url: str, _round: int) -> None:
    acts = [(pack_box, packed(busy, box, "OAK-1", "SCR-1")) for box in ("B-1", "B-2")]
    assert codes_of(at_once(database_url, acts)) == ["PK-PACKED"]
    assert count_of(busy, packing) == 2
    assert verify(busy.engines).faults == ()


def test_two_things_go_into_one_new_box(busy: Plant, database_url: str) -> None:
    acts = [(pack_box, packed(busy, "B-1", code)) for code in ("OAK-1", "SCR-1")]
    answers = at_once(database_url, acts)
    assert codes_of(answers) == []
    assert sorted(len(answer.contents) for answer in answers) == [1, 2]
    assert verify(busy.engines).faults == ()


def test_a_thing_comes_out_once(busy: Plant, database_url: str) -> None:
    busy.ledger.write(pack_box, packed(busy, "B-1", "OAK-1"))
    acts = [(unpack_thing, UnpackThing(**busy.head(), code="OAK-1")) for _ in range(2)]
    assert codes_of(at_once(database_url, acts)) == ["PK-NOT-PACKED"]
    assert verify(busy.engines).faults == ()


@pytest.mark.parametrize("_round", ROUNDS)
def test_one_lot_is_in_a_slot(busy: Plant, database_url: str, _round: int) -> None:
    acts = [(mount_lot, MountLot(**busy.head(), slot="SL-1", code=code)) for code in ("SCR-1", "SCR-2")]
    assert codes_of(at_once(database_url, acts)) == []
    assert (count_of(busy, mount), count_of(busy, unmount)) == (2, 1)


@pytest.mark.parametrize("_round", ROUNDS)
def test_a_unit_passes_a_stage_once(busy: Plant, database_url: str, _round: int) -> None:
    passes = [PassUnit(**busy.head(), order_no="PO-1", unit="T-1", stage_sequence=10) for _ in range(2)]
    assert codes_of(at_once(database_url, [(pass_unit, one) for one in passes])) == ["UNIT-WRONG-STAGE"]
    assert verify(busy.engines).faults == ()


@pytest.mark.parametrize("_round", ROUNDS)
def test_a_part_comes_out_or_back_once(busy: Plant, database_url: str, _round: int) -> None:
    fitted = IssueMaterial(**busy.head(), order_no="PO-1", code="SCR-1", quantity=ONE, into_unit="T-1")
    busy.ledger.write(issue_material, fitted)
    part: dict[str, Any] = {"issue_entry": fitted.entry_id, "quantity": ONE}
    acts: list[Any] = [
        (remove_component, RemoveComponent(**busy.head(reason="BENT"), reusable=True, **part)),
        (return_material, ReturnMaterial(**busy.head(), **part)),
    ]
    assert codes_of(at_once(database_url, acts)) == ["RT-MORE-THAN-ISSUED"]
    assert verify(busy.engines).faults == ()

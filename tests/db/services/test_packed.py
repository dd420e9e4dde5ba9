"""What is in a box stays there until it is unpacked: nobody draws from it."""

from decimal import Decimal
from typing import Any

import pytest

from db.domain.commands import IssueMaterial, SetMaster, SplitLot
from db.domain.refusals import Refused
from db.domain.stock_commands import PackBox, PackLine, UnpackThing, WithdrawStock
from db.domain.terms import Withdrawal
from db.services.issuing import issue_material
from db.services.master_data import set_master
from db.services.packing import pack_box, unpack_thing
from db.services.splitting import split_lot
from db.services.stocking import withdraw_stock
from tests.helpers.plant import Plant, row

ONE = Decimal(1)
DRAWS: tuple[tuple[Any, Any, str, dict[str, Any]], ...] = (
    (issue_material, IssueMaterial, "1042", {"order_no": "PO-1", "code": "OAK-1"}),
    (split_lot, SplitLot, "1042", {"item": "OAK-PLY-18", "lot": "OAK-1", "child": "OAK-2"}),
    (withdraw_stock, WithdrawStock, "1018", {"code": "OAK-1", "kind": Withdrawal.SAMPLED, "reason": "LAB"}),
)


@pytest.fixture
def packed(plant: Plant) -> Plant:
    carton = row("item", {"code": "CARTON"}, name="Carton", kind="RAW", tracking="SERIAL", uom="piece")
    plant.do(set_master, SetMaster, person="1001", rows=(carton,))
    plant.receive("OAK-PLY-18", "OAK-1")
    plant.order("PO-1")
    plant.do(pack_box, PackBox, box="B-1", box_item="CARTON", lines=(PackLine(code="OAK-1"),))
    return plant


@pytest.mark.parametrize(("use_case", "command", "person", "fields"), DRAWS, ids=["issue", "split", "withdraw"])
def test_nobody_draws_from_a_box(
    packed: Plant, use_case: Any, command: Any, person: str, fields: dict[str, Any]
) -> None:
    with pytest.raises(Refused, match="PK-PACKED"):
        packed.do(use_case, command, person=person, quantity=ONE, **fields)
    packed.do(unpack_thing, UnpackThing, code="OAK-1")
    packed.do(use_case, command, person=person, quantity=ONE, **fields)

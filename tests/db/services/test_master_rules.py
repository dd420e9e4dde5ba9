"""Master data that is in use, that somebody else changed, and the last administrator."""

from decimal import Decimal
from typing import Any

import pytest

from db.domain.commands import FinishStage, LeaveStage, PauseStage, ResumeStage, SetMaster, StartStage
from db.domain.refusals import Refused
from db.ledger.verify import verify
from tests.helpers.plant import Plant, row
from tests.helpers.use_cases import use_cases

USE_CASES = use_cases()
WORK: dict[str, Any] = {"order_no": "PO-1", "stage_sequence": 10}


def act(plant: Plant, command: type, person: str = "1001", **fields: Any) -> Any:
    return plant.ledger.write(USE_CASES[command], command(**plant.head(person), **fields))


def save(plant: Plant, table: str, key: dict[str, Any], *, seen: dict[str, Any] | None = None, **values: Any) -> int:
    before = (row(table, key, **seen),) if seen is not None else None
    return int(act(plant, SetMaster, rows=(row(table, key, **values),), seen=before).changed)


def admin(plant: Plant, number: str, **values: Any) -> int:
    return save(plant, "person", {"personnel_no": number}, **{"name": number, "role": "ADMIN", **values})


def test_one_administrator_is_left(plant: Plant) -> None:
    admin(plant, "2001")
    with pytest.raises(Refused, match="MD-LAST-ADMIN"):
        admin(plant, "2001", role="OPERATOR")
    admin(plant, "2001", name="Renamed")  # the control
    admin(plant, "2002")
    admin(plant, "2001", active=False)
    with pytest.raises(Refused, match="MD-LAST-ADMIN"):
        admin(plant, "2002", active=False)


def test_what_somebody_else_changed_is_not_overwritten(plant: Plant) -> None:
    key = {"code": "LACQUER"}
    shown = {"name": "Lacquer", "shelf_life_days": None}
    save(plant, "item", key, seen=shown, shelf_life_days=30)
    with pytest.raises(Refused) as refused:
        save(plant, "item", key, seen=shown, name="Lacquer, matt")
    assert refused.value.facts["changed"] == ["shelf_life_days"]
    save(plant, "item", key, seen={**shown, "shelf_life_days": 30}, name="Lacquer, matt")
    assert verify(plant.engines).faults == ()


def test_an_item_keeps_its_unit_and_tracking_once_there_is_some(plant: Plant) -> None:
    key = {"code": "OAK-PLY-18"}
    save(plant, "item", key, uom="m3")
    plant.receive("OAK-PLY-18", "OAK-1")
    changes: tuple[dict[str, Any], ...] = ({"uom": "m2"}, {"tracking": "SERIAL"})
    for change in changes:
        with pytest.raises(Refused, match="MD-IN-USE"):
            save(plant, "item", key, **change)
    save(plant, "item", key, name="Oak", uom="m3")


def test_who_works_stays_active(plant: Plant) -> None:
    plant.order("PO-1")
    act(plant, StartStage, "1042", **WORK)
    with pytest.raises(Refused, match="MD-IN-USE"):
        save(plant, "person", {"personnel_no": "1042"}, active=False)
    act(plant, LeaveStage, "1042", **WORK)
    save(plant, "person", {"personnel_no": "1042"}, active=False)


def test_nobody_works_at_two_stations_at_once(plant: Plant) -> None:
    save(plant, "work_center", {"code": "GLUE-1"}, name="Gluing")
    glue = {"item_id": "item:TOP", "sequence": 10}
    plant.order("PO-SAME", "TOP")
    save(plant, "routing_stage", glue, work_center_id="work_center:GLUE-1")
    plant.order("PO-TOP", "TOP")
    plant.order("PO-1")
    act(plant, StartStage, "1042", **WORK)
    act(plant, StartStage, "1042", order_no="PO-SAME", stage_sequence=10)  # the control: another job at this station
    act(plant, FinishStage, "1042", order_no="PO-SAME", stage_sequence=10, good=Decimal(1))
    there = {"order_no": "PO-TOP", "stage_sequence": 10}
    with pytest.raises(Refused, match="SE-OTHER-JOB"):
        act(plant, StartStage, "1042", **there)
    act(plant, PauseStage, "1042", **WORK, reason="BREAK")
    act(plant, StartStage, "1042", **there)
    with pytest.raises(Refused, match="SE-OTHER-JOB"):
        act(plant, ResumeStage, "1042", **WORK)
    act(plant, LeaveStage, "1042", **there)
    act(plant, ResumeStage, "1042", **WORK)

"""An open recall keeps an order out of the archive; and what is in the archive is not worked on again."""

from datetime import timedelta
from typing import Any

import pytest

from db.domain.commands import ArchiveOrder, CloseOrder, ResumeOrder
from db.domain.recall_commands import CloseRecall, OpenRecall, RootAsked
from db.domain.refusals import Refused
from db.domain.terms import RecallKind, RecallRoot
from tests.helpers.figures import set_rows
from tests.helpers.plant import Plant, row
from tests.helpers.use_cases import use_cases

USE_CASES = use_cases()


def act(plant: Plant, command: type, person: str = "1001", **fields: Any) -> Any:
    return plant.do(USE_CASES[command], command, person=person, **fields)


@pytest.fixture
def old(plant: Plant) -> Plant:
    """PO-1, into which OAK-1 went, was closed before the plant's limit."""
    boss = row("person", {"personnel_no": "1002"}, name="Second", role="SUPERVISOR")
    set_rows(plant, boss, row("plant", {"name": "Test plant"}, retention_years=1))
    plant.receive("OAK-PLY-18", "OAK-1")
    plant.order("PO-1")
    plant.issue("PO-1", "OAK-1")
    act(plant, CloseOrder, order_no="PO-1", reason="DONE")
    plant.moment += timedelta(days=400)
    return plant


def archive(plant: Plant) -> None:
    act(plant, ArchiveOrder, order_no="PO-1", file="order.zip", sha256="ab" * 32, rows=9)


def recall(plant: Plant, kind: RecallKind) -> str:
    root = RootAsked(kind=RecallRoot.LOT, code="OAK-1")
    return str(act(plant, OpenRecall, roots=(root,), why="cracks", kind=kind).case_no)


def test_an_open_recall_stops_it_before_anything_is_held(old: Plant) -> None:
    case_no = recall(old, RecallKind.REAL)
    with pytest.raises(Refused, match=r"AR-HOLD .*code=OAK-1"):
        archive(old)
    act(old, CloseRecall, "1002", case_no=case_no, snapshot=1, release_rest=True)
    archive(old)


def test_a_drill_stops_nothing(old: Plant) -> None:
    recall(old, RecallKind.DRILL)
    archive(old)


def test_what_is_in_the_archive_is_not_worked_on_again(old: Plant) -> None:
    archive(old)
    with pytest.raises(Refused, match=r"AR-DONE .*file=order\.zip"):
        act(old, ResumeOrder, order_no="PO-1", reason="MORE")


def test_what_is_not_may_be(old: Plant) -> None:
    act(old, ResumeOrder, order_no="PO-1", reason="MORE")
    old.issue("PO-1", "OAK-1")

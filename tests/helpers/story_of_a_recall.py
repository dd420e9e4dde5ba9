"""The last part of the story: a recall from the first search to the closing by a second person, and a drill."""

from decimal import Decimal
from typing import Any

from db.domain.commands import SetMaster
from db.domain.recall_commands import (
    CloseRecall,
    HoldRecall,
    NoteCall,
    OpenRecall,
    RecallThing,
    ReleaseRecall,
    RootAsked,
    SearchAgain,
)
from db.domain.terms import Decision, RecallKind, RecallRoot
from db.services.master_data import set_master
from db.services.recall_ending import close_recall, note_call, release_recall
from db.services.recalling import hold_recall, open_recall, search_again
from tests.helpers.plant import Plant, row

Fields = dict[str, Any]
WHY = "delamination under load"


def recall_oak(plant: Plant) -> None:
    """The oak of the first tables is recalled: some came back, one is lost, the rest is let go."""
    second = row("person", {"personnel_no": "1002"}, name="Ada Kaya", role="SUPERVISOR")
    plant.do(set_master, SetMaster, person="1001", rows=(second,))
    case = plant.do(open_recall, OpenRecall, person="1001", roots=(lot("OAK-1"),), why=WHY, risk_class="II")
    own: Fields = {"case_no": case.case_no}
    plant.do(hold_recall, HoldRecall, person="1001", snapshot=1, **own)
    told: Fields = {"method": "phone", "reached": True, "acknowledged": True, "note": "calls back"}
    told |= {"on_hand": Decimal(1), "returned": Decimal(0), "destroyed": Decimal(0)}
    plant.do(note_call, NoteCall, person="1001", customer="ADLER", **own, **told)
    plant.do(search_again, SearchAgain, person="1001", **own)
    plant.do(hold_recall, HoldRecall, person="1001", snapshot=2, **own)
    scrap: Fields = {"things": (RecallThing(code="OAK-1A"),), "decision": Decision.SCRAP, "reason": "DELAMINATED"}
    plant.do(release_recall, ReleaseRecall, person="1002", **own, **scrap)
    lost: Fields = {"lost": (RecallThing(code="TBL-2024-0311-0001"),), "second_person": "1001", "release_rest": True}
    plant.do(close_recall, CloseRecall, person="1002", snapshot=2, note="one table was burnt", **own, **lost)
    drill: Fields = {"roots": (lot("SCR-1"),), "why": "yearly drill", "kind": RecallKind.DRILL}
    tried = plant.do(open_recall, OpenRecall, person="1001", **drill)
    plant.do(close_recall, CloseRecall, person="1002", case_no=tried.case_no, snapshot=1)


def lot(code: str, item: str | None = None) -> RootAsked:
    """A lot as the root."""
    return RootAsked(kind=RecallRoot.LOT, code=code, item=item)

"""What may be taken back although something came after it."""

import pytest

from db.domain.commands import CompleteUnits, PrintLabel, ReverseEntry
from db.domain.refusals import Refused
from db.ledger.verify import verify
from db.queries.find import find_one
from db.services.completion import complete_units
from db.services.labelling import record_label
from db.services.reversing import reverse_entry
from tests.helpers.plant import Plant


@pytest.fixture
def labelled(plant: Plant) -> tuple[Plant, CompleteUnits, PrintLabel]:
    """A plant in which a unit was completed and got its label."""
    plant.receive("OAK-PLY-18", "OAK-1")
    plant.receive("SCREW-M4", "SCR-1")
    plant.order("PO-1")
    for code in ("OAK-1", "SCR-1"):
        plant.issue("PO-1", code)
    done = CompleteUnits(**plant.head(), order_no="PO-1", count=1, serials=("T-1",))
    plant.ledger.write(complete_units, done)
    label = PrintLabel(**plant.head(), code="T-1", target="zpl:printer-1")
    plant.ledger.write(record_label, label)
    return plant, done, label


@pytest.mark.parametrize(("person", "fields"), [("1042", {"undo": True}), ("1001", {"reason": "WRONG"})])
def test_a_printed_label_does_not_keep_a_completion(
    labelled: tuple[Plant, CompleteUnits, PrintLabel], person: str, fields: dict[str, object]
) -> None:
    plant, done, _ = labelled
    plant.do(reverse_entry, ReverseEntry, person=person, reversed_entry=done.entry_id, **fields)
    with plant.engines.read.connect() as connection:
        assert find_one(connection, "T-1").lifecycle == "VOID"
    assert verify(plant.engines).faults == ()


def test_a_label_is_undone_while_it_is_the_last_act(labelled: tuple[Plant, CompleteUnits, PrintLabel]) -> None:
    plant, _, label = labelled
    plant.do(reverse_entry, ReverseEntry, reversed_entry=label.entry_id, undo=True)
    assert verify(plant.engines).faults == ()


def test_another_act_after_it_still_ends_the_undo(labelled: tuple[Plant, CompleteUnits, PrintLabel]) -> None:
    """The control: only labels are passed over."""
    plant, done, _ = labelled
    plant.issue("PO-1", "SCR-1")
    with pytest.raises(Refused, match="UD-TOO-LATE"):
        plant.do(reverse_entry, ReverseEntry, reversed_entry=done.entry_id, undo=True)

"""A supervisor teaches a supplier's label; the next one is found by any scan, and every earlier rule is kept."""

import pytest
from sqlalchemy import select

from db.domain.codes import read_code
from db.domain.refusals import Refused
from db.domain.stock_commands import TaughtLabel, TeachLabel
from db.ledger.verify import verify
from db.models.ledger import master_change
from db.queries.scanned import find_scanned
from db.services.teaching import teach_label
from tests.helpers.plant import Plant

SAMPLES = (TaughtLabel("OAK;B-77;25", item="OAK", batch="B-77"), TaughtLabel("ELM;B-9;250", item="ELM", batch="B-9"))
OTHERS = (TaughtLabel("PO/1/X", batch="X"), TaughtLabel("PO/22/YY", batch="YY"))


@pytest.fixture
def taught(plant: Plant) -> Plant:
    plant.receive("OAK-PLY-18", "OAK-1", supplier_batch="B-78")
    plant.receive("LACQUER", "LAC-1", supplier_batch="B-78")
    plant.receive("SCREW-M4", "SCR-1", supplier="BOLT", supplier_batch="B-78")
    plant.do(teach_label, TeachLabel, person="1001", supplier="ACME", samples=SAMPLES)
    return plant


def found(plant: Plant, text: str, *wanted: str) -> str:
    with plant.engines.read.connect() as connection:
        return find_scanned(connection, read_code(text), wanted).code


def test_the_next_label_is_found_by_its_batch_and_item(taught: Plant) -> None:
    assert found(taught, "OAK-PLY-18;B-78;3") == "OAK-1"
    assert found(taught, "LACQUER;B-78;3") == "LAC-1"
    assert found(taught, "THEIR-NAME;B-78;3", "LACQUER") == "LAC-1", "the job wants it"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("THEIR-NAME;B-78;3", "LOT-AMBIGUOUS"),
        ("SCREW-M4;B-78;3", "LOT-UNKNOWN"),
        ("OAK-PLY-18;B-0;3", "LOT-UNKNOWN"),
        ("OAK-PLY-18,B-78,3", "LOT-UNKNOWN"),
    ],
)
def test_what_the_rule_does_not_settle_asks_or_is_unknown(taught: Plant, text: str, code: str) -> None:
    with pytest.raises(Refused, match=code):
        found(taught, text)


def test_without_a_rule_it_is_unknown(plant: Plant) -> None:
    plant.receive("OAK-PLY-18", "OAK-1", supplier_batch="B-78")
    with pytest.raises(Refused, match="LOT-UNKNOWN"):
        found(plant, "OAK-PLY-18;B-78;3")


def test_another_rule_takes_its_place_and_the_first_is_kept_in_the_changes(taught: Plant) -> None:
    taught.do(teach_label, TeachLabel, person="1001", supplier="ACME", samples=OTHERS)
    assert found(taught, "PO/3/B-78", "LACQUER") == "LAC-1"
    with pytest.raises(Refused, match="LOT-UNKNOWN"):
        found(taught, "OAK-PLY-18;B-78;3")
    with taught.engines.read.connect() as connection:
        changes = select(master_change.c.old).where(master_change.c.table_name == "supplier_label")
        old = connection.execute(changes.order_by(master_change.c.id)).scalars().all()
        assert [one is not None and "B-77" in one for one in old] == [False, True]
    assert not verify(taught.engines).faults

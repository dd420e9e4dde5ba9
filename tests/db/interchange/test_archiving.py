"""Old orders go into a sealed file that reads back as the record; the record itself stays as it was."""

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from db.domain.commands import ArchiveOrder, CloseOrder, CompleteUnits, PlaceHold, SetMaster, Ship, ShipLine
from db.domain.refusals import Refused
from db.interchange import archiving
from db.interchange.archive_file import ArchiveUnreadableError, Sealed, digest_of, read_back, seal
from db.interchange.archive_rows import Rows, rows_of_order
from db.interchange.archiving import archive, ended_orders
from db.ledger.verify import verify
from db.queries.orders import order_facts
from db.queries.trace import trace
from db.queries.walk import Direction
from db.services.completion import complete_units
from db.services.holding import place_hold
from db.services.master_data import set_master
from db.services.order_control import close_order
from db.services.shipping import ship
from tests.helpers.plant import Plant, row
from tests.helpers.whole import whole

YEARS = 5
ACTS = {"entry", "entry_result"}


@dataclass
class Old:
    """A plant with a closed order of five years ago."""

    plant: Plant
    folder: Path

    def archive(self, order_no: str = "PO-1", **more: Any) -> Any:
        head = {**self.plant.head("1001"), **more}
        command = ArchiveOrder(**head, order_no=order_no, file="", sha256="", rows=0)
        return archive(self.plant.ledger, self.plant.engines, self.folder, command)

    def code(self, order_no: str = "PO-1", **more: Any) -> str:
        """The code with which it is refused; the record and the folder are as before, but for the count."""
        before, files = whole(self.plant.engines), sorted(self.folder.glob("*"))
        with pytest.raises(Refused) as refused:
            self.archive(order_no, **more)
        after = whole(self.plant.engines)
        assert {name for name in after if after[name] != before[name]} <= {"refusal_count"}
        assert sorted(self.folder.glob("*")) == files
        return refused.value.code.value


@pytest.fixture
def old(plant: Plant, tmp_path: Path) -> Old:
    plant.moment -= timedelta(days=366 * YEARS)
    limit = row("plant", {"name": "Test plant"}, retention_years=YEARS)
    plant.do(set_master, SetMaster, person="1001", rows=(limit,))
    plant.receive("OAK-PLY-18", "OAK-1", certificate_no="FSC-1")
    plant.receive("SCREW-M4", "SCR-1")
    for order in ("PO-1", "PO-2"):
        plant.order(order, quantity="2")
        plant.issue(order, "OAK-1", "2")
        plant.issue(order, "SCR-1", "2")
    plant.do(complete_units, CompleteUnits, order_no="PO-1", count=2, serials=("T-1", "T-2"))
    line = ShipLine(code="T-1", quantity=Decimal(1))
    plant.do(ship, Ship, shipment_no="SH-1", customer="ADLER", lines=(line,))
    plant.do(close_order, CloseOrder, person="1001", order_no="PO-1", reason="DONE")
    plant.moment += timedelta(days=366 * YEARS)
    return Old(plant, tmp_path / "archive")


def test_an_archived_order_stays_in_every_trace(old: Old) -> None:
    engines = old.plant.engines
    with engines.read.connect() as connection:
        before = [trace(connection, "OAK-1", Direction.FORWARD), trace(connection, "T-1", Direction.BACKWARD)]
    assert ended_orders(engines) == ("PO-1",)
    answer = old.archive()
    assert digest_of(old.folder / answer.file) == answer.sha256
    with engines.read.connect() as connection:
        assert [trace(connection, "OAK-1", Direction.FORWARD), trace(connection, "T-1", Direction.BACKWARD)] == before
    assert ended_orders(engines) == ()
    assert verify(engines).faults == ()


def test_the_file_holds_the_order_with_all_it_touches(old: Old) -> None:
    found = read_back(old.folder / old.archive().file)
    assert {one["code"] for one in found["trackable"]} == {"OAK-1", "SCR-1", "T-1", "T-2"}
    assert [one["shipment_no"] for one in found["shipment"]] == ["SH-1"]
    assert [one["receipt_no"] for one in found["receipt"]] == ["R-OAK-1", "R-SCR-1"]
    assert [one["order_no"] for one in found["production_order"]] == ["PO-1"]
    assert len(found["material_issue"]) == 2, "what another order drew of the same lots is not of this one"
    assert {one["id"] for one in found["entry"]} == {one["entry_id"] for one in found["entry_result"]}
    with old.plant.engines.read.connect() as connection:
        rows = rows_of_order(connection, order_facts(connection, "PO-1").id)
    assert {name: rows[name] for name in found if name not in ACTS} == {n: found[n] for n in found if n not in ACTS}


def test_what_may_not_be_archived(old: Old) -> None:
    assert old.code("NOPE") == "WO-UNKNOWN"
    assert old.code("PO-2") == "AR-OPEN"
    assert old.code(happened_at=old.plant.moment - timedelta(days=30)) == "AR-YOUNG"
    held = PlaceHold(**old.plant.head(reason="LEGAL"), code="OAK-1")
    old.plant.ledger.write(place_hold, held)
    assert old.code() == "AR-HOLD"


def test_a_plant_without_a_limit_archives_nothing(old: Old) -> None:
    none = row("plant", {"name": "Test plant"}, retention_years=None)
    old.plant.do(set_master, SetMaster, person="1001", rows=(none,))
    assert old.code() == "AR-POLICY"


def test_an_order_is_archived_once(old: Old) -> None:
    old.archive()
    assert old.code() == "AR-DONE"


def test_only_a_supervisor_archives(old: Old) -> None:
    assert old.code(person="1042") == "ID-NO-ROLE"


@pytest.mark.parametrize("damage", ["a byte", "cut off", "gone"])
def test_a_disk_that_lies_is_found_out(old: Old, monkeypatch: pytest.MonkeyPatch, damage: str) -> None:
    """The file is spoilt between writing and reading back, as a bad disk does it."""

    def spoil(folder: Path, order_no: str, rows: Rows) -> Sealed:
        sealed = seal(folder, order_no, rows)
        data = bytearray(sealed.path.read_bytes())
        data[200] ^= 1
        sealed.path.write_bytes(data if damage == "a byte" else data[:200])
        if damage == "gone":
            sealed.path.unlink()
        return sealed

    monkeypatch.setattr(archiving, "seal", spoil)
    assert old.code() == "AR-VERIFY-FAILED"
    monkeypatch.undo()
    assert old.archive().order_no == "PO-1"


def test_the_same_rows_make_the_same_seal(old: Old, tmp_path: Path) -> None:
    with old.plant.engines.read.connect() as connection:
        rows = rows_of_order(connection, order_facts(connection, "PO-1").id)
    one, two = seal(tmp_path / "a", "PO-1", rows), seal(tmp_path / "b", "PO-1", rows)
    assert one.sha256 == two.sha256
    with pytest.raises(ArchiveUnreadableError):
        read_back(tmp_path / "nothing.zip")

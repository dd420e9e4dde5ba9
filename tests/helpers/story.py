"""A plant in which every use case was used once and more, by several people, with what goes wrong and is put right."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from db.domain.command import SYSTEM
from db.domain.commands import (
    BirthUnits,
    CompleteLot,
    CompleteUnits,
    FinishStage,
    LeaveStage,
    PauseStage,
    PlaceHold,
    PrintLabel,
    ReleaseHold,
    ResumeStage,
    ReturnMaterial,
    ReverseEntry,
    SetMaster,
    Ship,
    ShipLine,
    SplitLot,
    StartStage,
    TakeBack,
)
from db.domain.quality_commands import InspectUnit, MeasuredValue
from db.ledger.act import Act
from db.models.material import adjustment
from db.queries.find import find_one
from db.services.completion import birth_units, complete_lot, complete_units
from db.services.holding import place_hold, release_hold
from db.services.inspecting import inspect_unit
from db.services.issuing import return_material
from db.services.labelling import record_label
from db.services.master_data import set_master
from db.services.reversing import reverse_entry
from db.services.shipping import ship, take_back
from db.services.splitting import split_lot
from db.services.staging import finish_stage, leave_stage, pause_stage, resume_stage, start_stage
from tests.helpers.plant import Plant, row
from tests.helpers.story_of_a_recall import recall_oak
from tests.helpers.story_of_the_store import keep_store

Fields = dict[str, Any]


@dataclass(frozen=True)
class Story:
    """What was made: two units bound to their serials from birth, one completed unit, a lot of tops."""

    units: tuple[str, ...]
    late: str
    top: str
    hold: UUID


def live_through(plant: Plant) -> Story:
    """Everything once; the plant ends with stock, work in progress, an open hold and things at a customer."""
    _set_up(plant)
    top = _make_tops(plant)
    units, late = _make_tables(plant)
    hold = _hold_and_inspect(plant, units[0])
    _deliver(plant, units, late)
    _put_right(plant, top)
    keep_store(plant)
    recall_oak(plant)
    _count_again(plant)
    return Story(units, late, top, hold)


def _set_up(plant: Plant) -> None:
    machine = row("machine", {"code": "SAW-1"}, name="Saw", work_center_id="work_center:ASM-02")
    place = row("location", {"code": "A-1"}, name="Rack A-1")
    rate = row("labour_rate", {"person_id": "person:1042", "valid_from": "2024-01-01T00:00:00+00:00"}, per_hour="31.5")
    centre = {"work_center_id": "work_center:ASM-02", "valid_from": "2024-01-01T00:00:00+00:00"}
    cost = row("overhead_rate", centre, per_hour="12")
    shift = row("shift", {"name": "Early"}, starts="06:00", ends="14:00")
    why = row("reason_code", {"scope": "PAUSE", "code": "BREAK"}, words="Break")
    plant.do(set_master, SetMaster, person="1001", rows=(machine, place, rate, cost, shift, why))
    renamed = row("item", {"code": "LACQUER"}, name="Lacquer, matt", shelf_life_days=30)
    plant.do(set_master, SetMaster, person="1001", rows=(renamed,))
    plant.credentials("1042", badge="badge-of-1042", pin="135790")
    plant.receive("OAK-PLY-18", "OAK-1", "100", supplier_batch="SB-77", location="A-1", certificate_no="FSC-1")
    plant.receive("OAK-PLY-18", "OAK-2", "50.25", unit_cost=Decimal("12.30"), currency="EUR")
    plant.receive("OAK-PLY-18", "OAK-2", "10", supplier="ACME", again=True)
    plant.receive("SCREW-M4", "SCR-1", "500", supplier="BOLT", invoice_no="INV-9")
    plant.receive("LACQUER", "LAC-1", "4", made_on=date(2024, 3, 1))
    plant.receive("CHECKED", "CHK-1", "12")
    plant.receive("MOTOR", "MOT-1", "1")
    plant.do(split_lot, SplitLot, item="OAK-PLY-18", lot="OAK-1", child="OAK-1A", quantity=Decimal("20.5"))


def _make_tops(plant: Plant) -> str:
    plant.order("PO-TOP", "TOP", "10")
    plant.issue("PO-TOP", "OAK-1A", "15", wasted=Decimal("0.5"))
    fields: Fields = {"order_no": "PO-TOP", "good": Decimal(8), "defective": Decimal(1)}
    return plant.do(complete_lot, CompleteLot, **fields, lot="TOP-LOT-1").codes[0]


def _make_tables(plant: Plant) -> tuple[tuple[str, ...], str]:
    plant.order("PO-1", quantity="6")
    work: Fields = {"order_no": "PO-1", "stage_sequence": 10}
    plant.do(start_stage, StartStage, **work, machine="SAW-1")
    plant.do(start_stage, StartStage, person="1043", **work)
    plant.do(pause_stage, PauseStage, **work, reason="BREAK")
    plant.do(resume_stage, ResumeStage, **work)
    units = plant.do(birth_units, BirthUnits, order_no="PO-1", count=2).codes
    plant.issue("PO-1", "OAK-1", "2", into_unit=units[0], stage_sequence=10)
    plant.issue("PO-1", "OAK-2", "2", into_unit=units[1])
    screws = plant.issue("PO-1", "SCR-1", "48")
    plant.do(return_material, ReturnMaterial, issue_entry=screws.entry_id, quantity=Decimal(8))
    plant.issue("PO-1", "OAK-2", "4")
    plant.do(leave_stage, LeaveStage, person="1043", **work)
    plant.do(start_stage, StartStage, person="1043", **work)
    plant.do(finish_stage, FinishStage, **work, good=Decimal(5), scrap=Decimal(1), reason="CRACK")
    plant.do(complete_units, CompleteUnits, order_no="PO-1", count=2, serials=units)
    late = plant.do(complete_units, CompleteUnits, order_no="PO-1", count=1, notes="last one").codes[0]
    plant.do(complete_units, CompleteUnits, order_no="PO-1", count=1, defective=True, serials=("TBL-BAD-1",))
    return units, late


def _values(height: str, surface: str = "pass") -> tuple[MeasuredValue, ...]:
    return MeasuredValue(sequence=1, value=height), MeasuredValue(sequence=2, value=surface)


def _hold_and_inspect(plant: Plant, unit: str) -> UUID:
    stage: Fields = {"order_no": "PO-1", "stage_sequence": 20}
    failed = InspectUnit(**plant.head("1018"), code=unit, plan="FINAL", values=_values("753"), **stage)
    plant.ledger.write(inspect_unit, failed)
    plant.do(release_hold, ReleaseHold, person="1001", hold_entry=failed.entry_id)
    plant.do(inspect_unit, InspectUnit, person="1018", code=unit, plan="FINAL", values=_values("750.5"), **stage)
    kept = PlaceHold(**plant.head(reason="DAMAGED"), code="OAK-2", item="OAK-PLY-18")
    plant.ledger.write(place_hold, kept)
    return kept.entry_id


def _deliver(plant: Plant, units: tuple[str, ...], late: str) -> None:
    lines = tuple(ShipLine(code=code, quantity=Decimal(1)) for code in (*units, late))
    plant.do(ship, Ship, shipment_no="SH-1", customer="ADLER", lines=lines, carrier="Post")
    plant.do(take_back, TakeBack, return_no="RN-1", code=late, quantity=Decimal(1), reason="WRONG-COLOUR")
    plant.do(ship, Ship, shipment_no="SH-2", customer="ADLER", lines=lines[2:])
    plant.do(record_label, PrintLabel, code=units[0], target="zpl:printer-1")


def _put_right(plant: Plant, top: str) -> None:
    """A reversal by the supervisor, an undo by the author, and the same thing done again afterwards."""
    wrong = plant.issue("PO-TOP", "OAK-1A", "1.25")
    plant.ledger.write(reverse_entry, ReverseEntry(**plant.head("1001", reason="WRONG"), reversed_entry=wrong.entry_id))
    work: Fields = {"order_no": "PO-1", "stage_sequence": 20}
    started = StartStage(**plant.head("1043"), **work)
    plant.ledger.write(start_stage, started)
    plant.ledger.write(reverse_entry, ReverseEntry(**plant.head("1043"), reversed_entry=started.entry_id, undo=True))
    again = StartStage(**plant.head("1043"), **work)
    plant.ledger.write(start_stage, again)
    held = PlaceHold(**plant.head(reason="CHECK"), code=top)
    plant.ledger.write(place_hold, held)
    plant.ledger.write(reverse_entry, ReverseEntry(**plant.head(), reversed_entry=held.entry_id, undo=True))
    plant.do(set_master, SetMaster, person=SYSTEM, rows=(row("supplier", {"code": "NEW"}, name="New supplier"),))


def _count_again(plant: Plant) -> None:
    """An adjustment, as an import writes it."""

    def adjust(act: Act, command: SetMaster) -> None:
        _ = command
        thing = find_one(act.connection, "LAC-1")
        act.insert(adjustment, trackable_id=thing.id, quantity=Decimal("-0.25"), reason="COUNT")

    plant.ledger.write(adjust, SetMaster(**plant.head("1001"), rows=()))

"""Taking over a folder of plant CSV: read and check everything first, then record it in one transaction, or nothing."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, select
from sqlalchemy.exc import IntegrityError

from db.domain.chain import command_hash
from db.domain.command import SYSTEM
from db.domain.refusals import Refusal, Refused
from db.domain.terms import Role
from db.engine import Engines
from db.interchange.checking import FactCheck
from db.interchange.documents import check_holds, check_inspections
from db.interchange.findings import Fault, Findings, Oddity
from db.interchange.known import (
    chunks,
    load_documents,
    load_inspections,
    load_masters,
    load_orders,
    load_things,
    lock_stock,
    recorded_entries,
)
from db.interchange.masters import NAMED, check_badges, check_lines, check_named, role_of
from db.interchange.naming import Names
from db.interchange.reading import read_folder
from db.interchange.recording import FactRecorder
from db.interchange.recording_masters import MasterRecorder
from db.interchange.recording_work import WorkRecorder
from db.interchange.sheet import ALREADY, NEW, Row, Sheet
from db.interchange.states import write_states
from db.interchange.world import World
from db.ledger.bulk import BulkPen
from db.models.master import person

STREAM = "IMPORT"
Sheets = Mapping[str, Sheet]
Progress = Callable[[int, int], None]
STEP = 500


class RecordMovedError(Exception):
    """Somebody else recorded the same things while the folder was read; importing it again sorts it out."""


@dataclass(frozen=True)
class ImportReport:
    """How many rows of each file were recorded, or were there already; what was wrong, what was odd."""

    recorded: Mapping[str, int]
    already: Mapping[str, int]
    errors: tuple[Fault, ...]
    warnings: tuple[Oddity, ...]


def import_folder(
    engines: Engines,
    folder: Path,
    *,
    by: str = SYSTEM,
    dry_run: bool = False,
    now: datetime | None = None,
    progress: Progress | None = None,
) -> ImportReport:
    """Take a folder over. With any error nothing is recorded. ``dry_run`` tells what would be.

    ``progress`` is told how many rows of how many are recorded. Raises Refused (ID-UNKNOWN, ID-INACTIVE, ID-NO-ROLE)
    for ``by``, RecordMovedError, and SQLAlchemy's OperationalError when the database is away.
    """
    findings, world = Findings(), World()
    with ExitStack() as open_sheets:
        sheets = read_folder(folder, findings)
        for sheet in sheets.values():
            open_sheets.enter_context(sheet)
        with engines.read.connect() as connection:
            _refuse_person(connection, sheets, by)
            _check(connection, sheets, world, findings)
        new = sum(sheet.count(NEW) for sheet in sheets.values())
        if new and not findings.errors and not dry_run:
            _record(engines, sheets, world, by, now or datetime.now(UTC), _told(progress, new))
        return _report(sheets, findings)


def _report(sheets: Sheets, findings: Findings) -> ImportReport:
    def counted(state: int) -> dict[str, int]:
        counts = {kind: sheet.count(state) for kind, sheet in sheets.items()}
        return {} if findings.errors else {kind: count for kind, count in counts.items() if count}

    return ImportReport(counted(NEW), counted(ALREADY), tuple(findings.errors), tuple(findings.warnings))


def _refuse_person(connection: Connection, sheets: Sheets, by: str) -> None:
    """Only a person with rights imports; one whom the folder itself brings is one, too."""
    if by == SYSTEM:
        return
    row = connection.execute(select(person).where(person.c.personnel_no == by)).one_or_none()
    if row is not None and not row.active:
        raise Refused(Refusal.ID_INACTIVE, {"person": row.name})
    brought = [role_of(one) for one in sheets["people"].rows() if one["personnel_no"] == by]
    if row is None and not brought:
        raise Refused(Refusal.ID_UNKNOWN, {"person": by})
    if (row.role if row is not None else brought[0]) == Role.NONE.value:
        raise Refused(Refusal.ID_NO_ROLE, {"person": by})


def _check(connection: Connection, sheets: Sheets, world: World, findings: Findings) -> None:
    load_masters(connection, world)
    if not world.empty:
        for sheet in sheets.values():
            _mark_recorded(connection, sheet, findings)
    for kind in NAMED:
        check_named(connection, sheets[kind], world, findings)
    check_badges(connection, sheets["people"], findings)
    check_lines(connection, sheets["bom"], world, findings)
    check_lines(connection, sheets["routing"], world, findings)
    if not world.empty:
        _load_named(connection, sheets, world)
    _check_facts(sheets, Names(world, findings))


def _mark_recorded(connection: Connection, sheet: Sheet, findings: Findings) -> None:
    """A row whose entry the record has is ALREADY there; with other content it is a fault."""
    spec = sheet.spec
    for block in chunks(sheet.rows()):
        by_id = {row.entry_id: row for row in block}
        for entry_id, (action, who, told) in recorded_entries(connection, by_id).items():
            row = by_id[entry_id]
            sheet.states[row.number] = ALREADY
            if told != command_hash(action, who, row.command):
                expected = "the same content as recorded before; the record is corrected by reversal, never by import"
                findings.fault(spec.file, row.line, ", ".join(spec.key), ", ".join(row.key), expected)


def _load_named(connection: Connection, sheets: Sheets, world: World) -> None:
    """Fetch what the new rows name and the record has."""
    orders: dict[str, None] = {}
    receipts: dict[str, None] = {}
    codes: dict[str, None] = {}
    for sheet in sheets.values():
        if sheet.spec.kind in NAMED or sheet.spec.kind in {"bom", "routing"}:
            continue
        for row in sheet.rows():
            values = row.values
            orders[values.get("order_no") or str(values.get("subject_no")).rpartition("/")[0]] = None
            receipts[values.get("receipt_no") or str(values.get("subject_no"))] = None
            for name in ("lot_or_serial", "item_code", "into_unit", "subject_no"):
                if value := values.get(name):
                    codes[value] = None
    shipments = [row["shipment_no"] for row in sheets["shipments"].rows()]
    load_orders(connection, world, orders)
    load_documents(connection, world, receipts, dict.fromkeys(shipments))
    load_inspections(connection, world, dict.fromkeys(row["inspection_no"] for row in sheets["inspections"].rows()))
    load_things(connection, world, codes)


def _check_facts(sheets: Sheets, names: Names) -> None:
    check = FactCheck(names)
    for row in sheets["routing"].rows():
        names.mention(row, "work_center", row["work_center_code"])
        names.mention(row, "inspection_plan", row["inspection_plan"])
    check.orders(sheets["orders"])
    check.receipts(sheets["receipts"])
    check.completions(sheets["completions"], sheets["completions"].by_time())
    check.units_in_work(sheets["issues"])
    check.stages(sheets["stages"], sheets["stages"].by_time())
    check.returns(sheets["returns"])
    check.issues(sheets["issues"])
    check.shipments(sheets["shipments"])
    check_inspections(names, sheets["inspections"])
    check_holds(names, sheets["holds"])
    check.settle()


def _told(progress: Progress | None, total: int) -> Iterator[int]:
    """Counts the acts and tells about them now and then."""
    done = 0
    while True:
        if progress and (done % STEP == 0 or done == total):
            progress(done, total)
        yield done
        done += 1


def _record(engines: Engines, sheets: Sheets, world: World, by: str, now: datetime, count: Iterator[int]) -> None:
    try:
        with engines.write.begin() as connection:
            lock_stock(connection, world)
            _write(BulkPen(connection, STREAM, by), sheets, world, now, count)
    except IntegrityError as error:
        raise RecordMovedError("the record changed while the folder was read; import it again") from error


def _write(pen: BulkPen, sheets: Sheets, world: World, now: datetime, count: Iterator[int]) -> None:
    silent = Names(world, Findings())
    masters, facts = MasterRecorder(pen, world, now), FactRecorder(pen, silent)
    work = WorkRecorder(pen, silent, facts)
    acts: dict[str, Callable[[Row], None]] = {
        **dict.fromkeys(NAMED, masters.named), "bom": masters.bom, "routing": masters.routing,
        **facts.acts, "stages": work.stage, "inspections": work.inspect,
    }  # fmt: skip
    work.judge(sheets["inspections"])
    for kind, sheet in sheets.items():
        if kind == "bom":
            masters.mentioned()
        order = sheet.by_time() if kind in {"completions", "stages"} else None
        for row in sheet.rows(order):
            next(count)
            pen.begin(row.entry_id, sheet.spec.action, row.happened_at or now, row.command)
            acts[kind](row)
    write_states(pen, world, work)
    pen.finish()
    next(count)

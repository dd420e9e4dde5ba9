"""The device history record, as built: one lot or unit, everything in it, everything that was done, where it went."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Connection

from db.domain.found import FoundTrackable
from db.domain.report import Content, Section, fields_of, table_of
from db.queries.find import find_one
from db.queries.reports import checks, leaving, materials, missing, operations, product, proofs
from db.queries.reports.decisions import DispositionRow, disposition_rows
from db.queries.reports.removals import RemovalRow, removal_rows
from db.queries.reports.timeline import TimelineRow, Told, timeline
from db.queries.reports.who import People
from db.queries.trace import FormerThing, Trace, trace_thing
from db.queries.walk import Direction


class FormerRow(NamedTuple):
    """A part that is no longer in it (RETURNED, REVERSED)."""

    item: str
    code: str
    reason: str


@dataclass(frozen=True)
class Lineage:
    """What the backward trace found, by key: the thing itself and all in it, and the orders that were passed."""

    start: FoundTrackable
    back: Trace
    people: People

    @property
    def root(self) -> int:
        return self.back.root.id

    @property
    def things(self) -> set[int]:
        return {self.root, *(one.thing.id for one in self.back.reached)}

    @property
    def orders(self) -> set[int]:
        """Of links that stand; a link that has ended is of an order that others still come from, or of none."""
        return {link.order_id for link in self.back.links if link.order_id is not None}


def lineage_of(connection: Connection, code: str, item_code: str | None) -> Lineage:
    """Raises Refused (LOT-UNKNOWN, LOT-AMBIGUOUS)."""
    found = find_one(connection, code, item_code)
    return Lineage(found, trace_thing(connection, found, Direction.BACKWARD), People(connection))


def genealogy_report(connection: Connection, code: str, item_code: str | None = None) -> Content:
    """All sections. Raises Refused (LOT-UNKNOWN, LOT-AMBIGUOUS)."""
    found = lineage_of(connection, code, item_code)
    whole = product.product_of(connection, found.root)
    made, made_told = _making(connection, found)
    proved, proved_told = _proof(connection, found, whole)
    left, left_told = _leaving(connection, found)
    gaps = missing.missing(missing.of_trace(found.back.gaps), missing.of_product(whole), made.gaps, proved.gaps)
    sections = (
        fields_of("product", whole),
        *made_told,
        *proved_told,
        *left_told,
        table_of("former", FormerRow, map(_former, found.back.former)),
        table_of("timeline", TimelineRow, timeline(*made.told, *proved.told, *left.told)),
        table_of("gaps", missing.MissingRow, gaps),
    )
    return Content(fields_of("parameters", product.AskedCode(code, item_code)), sections, whole.code)


class _Part(NamedTuple):
    """What a part of the report adds to the timeline and to the gaps."""

    told: tuple[Iterable[Told], ...]
    gaps: Iterable[missing.MissingRow] = ()


def _making(connection: Connection, found: Lineage) -> tuple[_Part, tuple[Section, ...]]:
    orders = product.orders_of(connection, found.orders)
    issues = materials.issue_rows(connection, found.people, found.orders, found.things)
    receipts = materials.receipt_rows(connection, found.things)
    work = operations.operation_rows(connection, found.orders)
    gaps = (*missing.of_work(issues, work), *missing.of_receipts(receipts, materials.needed(connection)))
    removed = removal_rows(connection, found.people, found.things)
    return _Part((receipts, orders, work, issues, removed), gaps), (
        table_of("orders", product.OrderRow, orders),
        table_of("materials", materials.MaterialRow, materials.material_rows(connection, found.back.reached)),
        table_of("issues", materials.IssueRow, issues),
        table_of("removals", RemovalRow, removed),
        table_of("receipts", materials.ReceiptRow, receipts),
        table_of("operations", operations.OperationRow, work),
    )


def _proof(connection: Connection, found: Lineage, whole: product.Product) -> tuple[_Part, tuple[Section, ...]]:
    inspections, points, numbers = checks.inspection_rows(connection, found.things, found.orders)
    holds = checks.hold_rows(connection, found.people, found.things)
    receipts, needed = materials.receipt_rows(connection, found.things), materials.needed(connection)
    gaps = missing.of_checks(whole, receipts, inspections, needed)
    return _Part((inspections, holds), gaps), (
        table_of("inspections", checks.InspectionRow, inspections),
        table_of("measurements", checks.MeasurementRow, points),
        table_of("defects", proofs.DefectRow, proofs.defect_rows(connection, numbers)),
        table_of("photos", proofs.PhotoRow, proofs.photo_rows(connection, numbers)),
        table_of("holds", checks.HoldRow, holds),
        table_of("dispositions", DispositionRow, disposition_rows(connection, found.people, found.things)),
        table_of("rework", proofs.ReworkRow, proofs.rework_rows(connection, found.people, found.things)),
        table_of("allowed", proofs.AllowedRow, proofs.allowed_rows(connection, found.things, found.orders)),
    )


def _leaving(connection: Connection, found: Lineage) -> tuple[_Part, tuple[Section, ...]]:
    done = leaving.completion_rows(connection, found.things)
    labels = leaving.label_rows(connection, found.people, {found.root})
    shipped, returned = leaving.shipment_rows(connection, {found.root}), leaving.return_rows(connection, {found.root})
    forward = trace_thing(connection, found.start, Direction.FORWARD)
    return _Part((done, labels, shipped, returned)), (
        table_of("completions", leaving.CompletionRow, done),
        table_of("labels", leaving.LabelRow, labels),
        table_of("shipments", leaving.ShipmentRow, shipped),
        table_of("returns", leaving.ReturnRow, returned),
        table_of("went_into", materials.MaterialRow, materials.material_rows(connection, forward.reached)),
    )


def _former(one: FormerThing) -> FormerRow:
    return FormerRow(one.item, one.code, one.reason)

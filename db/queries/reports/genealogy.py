"""The device history record, as built: one lot or unit, everything in it, everything that was done, where it went."""

from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Connection

from db.domain.report import Content, fields_of, table_of
from db.queries.find import find_one
from db.queries.reports import checks, leaving, materials, missing, operations, product
from db.queries.reports.timeline import TimelineRow, timeline
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
    return Lineage(trace_thing(connection, found, Direction.BACKWARD), People(connection))


def genealogy_report(connection: Connection, code: str, item_code: str | None = None) -> Content:
    """All sections. Raises Refused (LOT-UNKNOWN, LOT-AMBIGUOUS)."""
    found = lineage_of(connection, code, item_code)
    root, things, orders = {found.root}, found.things, found.orders
    forward = trace_thing(connection, find_one(connection, code, item_code), Direction.FORWARD)
    whole, made_by = product.product_of(connection, found.root), product.orders_of(connection, orders)
    issues = materials.issue_rows(connection, found.people, orders, things)
    receipts = materials.receipt_rows(connection, things)
    work = operations.operation_rows(connection, orders)
    inspections, points = checks.inspection_rows(connection, things, orders)
    holds = checks.hold_rows(connection, found.people, things)
    done = leaving.completion_rows(connection, things)
    labels = leaving.label_rows(connection, found.people, root)
    shipped, returned = leaving.shipment_rows(connection, root), leaving.return_rows(connection, root)
    gaps = missing.missing(
        missing.of_trace(found.back.gaps),
        missing.of_product(whole),
        missing.of_work(issues, work),
        missing.of_receipts(receipts),
        missing.of_checks(whole, receipts, inspections),
    )
    story = timeline(receipts, made_by, work, issues, inspections, holds, done, labels, shipped, returned)
    sections = (
        fields_of("product", whole),
        table_of("orders", product.OrderRow, made_by),
        table_of("materials", materials.MaterialRow, materials.material_rows(found.back.reached)),
        table_of("issues", materials.IssueRow, issues),
        table_of("receipts", materials.ReceiptRow, receipts),
        table_of("operations", operations.OperationRow, work),
        table_of("completions", leaving.CompletionRow, done),
        table_of("inspections", checks.InspectionRow, inspections),
        table_of("measurements", checks.MeasurementRow, points),
        table_of("holds", checks.HoldRow, holds),
        table_of("labels", leaving.LabelRow, labels),
        table_of("shipments", leaving.ShipmentRow, shipped),
        table_of("returns", leaving.ReturnRow, returned),
        table_of("went_into", materials.MaterialRow, materials.material_rows(forward.reached)),
        table_of("former", FormerRow, map(_former, found.back.former)),
        table_of("timeline", TimelineRow, story),
        table_of("gaps", missing.MissingRow, gaps),
    )
    return Content(fields_of("parameters", product.AskedCode(code, item_code)), sections, whole.code)


def _former(one: FormerThing) -> FormerRow:
    return FormerRow(one.item, one.code, one.reason)

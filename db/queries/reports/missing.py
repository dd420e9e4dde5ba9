"""What a report cannot say, as gaps with a name. Nothing is ever filled in. Pure."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from db.queries.reports.checks import InspectionRow
from db.queries.reports.materials import IssueRow, Needed, ReceiptRow
from db.queries.reports.operations import OperationRow
from db.queries.reports.product import Product
from db.queries.trace import Gap


class MissingRow(NamedTuple):
    """A gap: its kind, what it is about (of a stage: the order), what is missing."""

    kind: str
    item: str | None
    code: str | None
    detail: str


def missing(*parts: Iterable[MissingRow]) -> list[MissingRow]:
    """All of them, each once, by kind, item, code."""
    found = {one for part in parts for one in part}
    return sorted(found, key=lambda one: (one.kind, one.item or "", one.code or "", one.detail))


def of_trace(gaps: Iterable[Gap]) -> Iterator[MissingRow]:
    """What the trace does not know."""
    return (MissingRow(gap.kind, gap.item, gap.code, gap.detail) for gap in gaps)


def of_product(product: Product) -> Iterator[MissingRow]:
    """A made thing that was never reported done."""
    if product.order_no and product.completed_at is None:
        yield MissingRow("NOT-COMPLETED", product.item, product.code, "no completion is recorded")


def of_work(issues: Iterable[IssueRow], operations: Iterable[OperationRow]) -> Iterator[MissingRow]:
    """Issues that nobody is named for, work without times."""
    for issue in issues:
        if issue.issued_by is None:
            yield MissingRow("NO-ISSUER", issue.item, issue.code, f"nobody is named for its issue to {issue.order_no}")
    yield from of_times(operations)


def of_times(operations: Iterable[OperationRow]) -> Iterator[MissingRow]:
    """Work of which nobody knows when it was."""
    for work in operations:
        if work.started_at is None:
            told = f"stage {work.stage} {work.stage_name} has no times"
            yield MissingRow("STAGE-WITHOUT-TIMES", None, work.order_no, told)


def of_receipts(receipts: Iterable[ReceiptRow], needed: Needed) -> Iterator[MissingRow]:
    """Receipts without a supplier, or without a certificate that they need."""
    for one in receipts:
        if one.supplier is None:
            yield MissingRow("NO-SUPPLIER", one.item, one.code, f"receipt {one.receipt_no} names no supplier")
        if one.certificate_no is None and one.item in needed.certificate:
            yield MissingRow("NO-CERTIFICATE", one.item, one.code, f"receipt {one.receipt_no} names no certificate")


def of_checks(
    product: Product, receipts: Iterable[ReceiptRow], inspections: Iterable[InspectionRow], needed: Needed
) -> Iterator[MissingRow]:
    """A product, or a receipt that needs it, that no inspection tells of; an inspection that names nobody."""
    seen = list(inspections)
    things, documents = {(one.item, one.code) for one in seen}, {one.receipt_no for one in seen}
    if product.order_no and (product.item, product.code) not in things:
        yield MissingRow("NO-INSPECTION", product.item, product.code, "no inspection of it is recorded")
    for one in receipts:
        if one.item not in needed.inspection:
            continue
        if one.receipt_no not in documents and (one.item, one.code) not in things:
            yield MissingRow("NO-RECEIPT-INSPECTION", one.item, one.code, f"receipt {one.receipt_no} was not inspected")
    for check in seen:
        if check.inspector is None:
            told = f"inspection {check.number} names no inspector"
            yield MissingRow("NO-INSPECTOR", check.item, check.code or check.receipt_no or check.order_no, told)

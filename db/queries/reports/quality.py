"""The quality trail of one lot or unit: every inspection, hold, leave and rework of it and of everything in it."""

from sqlalchemy import Connection

from db.domain.report import Content, fields_of, table_of
from db.queries.reports import checks, materials, missing, product, proofs
from db.queries.reports.decisions import DispositionRow, disposition_rows
from db.queries.reports.genealogy import lineage_of


def quality_report(connection: Connection, code: str, item_code: str | None = None) -> Content:
    """All sections. Raises Refused (LOT-UNKNOWN, LOT-AMBIGUOUS)."""
    found = lineage_of(connection, code, item_code)
    whole = product.product_of(connection, found.root)
    receipts = materials.receipt_rows(connection, found.things)
    inspections, points, numbers = checks.inspection_rows(connection, found.things, found.orders)
    needed = materials.needed(connection)
    gaps = missing.missing(
        missing.of_trace(found.back.gaps),
        missing.of_receipts(receipts, needed),
        missing.of_checks(whole, receipts, inspections, needed),
    )
    sections = (
        fields_of("product", whole),
        table_of("materials", materials.MaterialRow, materials.material_rows(connection, found.back.reached)),
        table_of("receipts", materials.ReceiptRow, receipts),
        table_of("inspections", checks.InspectionRow, inspections),
        table_of("measurements", checks.MeasurementRow, points),
        table_of("defects", proofs.DefectRow, proofs.defect_rows(connection, numbers)),
        table_of("photos", proofs.PhotoRow, proofs.photo_rows(connection, numbers)),
        table_of("holds", checks.HoldRow, checks.hold_rows(connection, found.people, found.things)),
        table_of("dispositions", DispositionRow, disposition_rows(connection, found.people, found.things)),
        table_of("rework", proofs.ReworkRow, proofs.rework_rows(connection, found.people, found.things)),
        table_of("allowed", proofs.AllowedRow, proofs.allowed_rows(connection, found.things, found.orders)),
        table_of("gaps", missing.MissingRow, gaps),
    )
    return Content(fields_of("parameters", product.AskedCode(code, item_code)), sections, whole.code)

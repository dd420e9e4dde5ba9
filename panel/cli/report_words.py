"""What people read in a report's files: titles and headings for the ids of the record."""

from __future__ import annotations

# Only what is not simply its id with spaces ("received_at" is "Received at").
WORDS = {
    "report_genealogy": "Device history record",
    "report_quality": "Quality trail",
    "report_gaps": "Gaps of the record",
    "report_recall": "Recall: what is concerned",
    "report_production": "Production by shift and station",
    "oee": "OEE",
    "yield_rate": "Yield",
    "report_returns": "Customer returns",
    "report_commonality": "What bad ones have in common",
    "report_cost": "True cost",
    "report_balance": "Mass balance",
    "reconciliation_pct": "Reconciliation (%)",
    "report_usage": "Material used",
    "report_fsma": "Traceability record (FSMA 204)",
    "event_at": "Date",
    "into_lot_code": "Into (lot code)",
    "previous_source": "Immediate previous source",
    "previous_source_address": "Its address",
    "recipient": "Immediate subsequent recipient",
    "recipient_address": "Its address",
    "tlc_source": "Traceability lot code source",
    "reference_type": "Reference document type",
    "reference_no": "Reference document number",
    "parameters": "Asked",
    "page_of": "page {number} of {total}",
    "as_of": "As of",
    "program": "Program version",
    "timezone": "Time zone",
    "gtin": "GTIN",
    "email": "E-mail",
    "copy_no": "Copy",
    "uom": "Unit of measure",
    "item_name": "Item name",
    "order_no": "Order",
    "receipt_no": "Receipt",
    "shipment_no": "Shipment",
    "invoice_no": "Invoice",
    "certificate_no": "Certificate",
    "inspection_no": "Inspection",
    "return_no": "Return",
    "hold_no": "Hold",
    "since": "From (included)",
    "until": "To (not included)",
}


TITLE = "report_"
"""Before a kind's name it is the title of its report."""


def words(name: str) -> str:
    """The words for an id."""
    return WORDS.get(name) or name.removeprefix(TITLE).replace("_", " ").strip().capitalize()

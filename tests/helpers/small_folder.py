"""A small plant as a folder of plant CSV, told whole: every file, every column; tests change one thing in it."""

from typing import Any

from tests.helpers.random_folder import Folder

RECEIPTS = (
    "receipt_no,received_at,supplier_code,invoice_no,item_code,lot_or_serial,supplier_batch,certificate_no,"
    "quantity,uom,unit_cost,currency,location,expires_on"
)
ISSUES = (
    "issue_no,order_no,item_code,lot_or_serial,quantity,quantity_wasted,uom,issued_at,issued_by,into_unit,"
    "stage_sequence,quantity_returned"
)
COMPLETIONS = (
    "completion_no,order_no,item_code,lot_or_serial,tracking,quantity_good,quantity_defective,completed_at,"
    "quality_inspector,notes"
)
INSPECTIONS = (
    "inspection_no,subject,subject_no,item_code,characteristic,value,lower,upper,passed,inspector,inspected_at,notes"
)
T = "2024-03-{:02d}T08:00:00Z"

FILES: dict[str, tuple[str, tuple[tuple[Any, ...], ...]]] = {
    "items": ("item_code,name,kind,tracking,uom,shelf_life_days", (
        ("OAK", "Oak plywood", "raw", "lot", "m2", ""), ("MOTOR", "Lift motor", "raw", "serial", "piece", ""),
        ("GLUE", "Glue", "raw", "none", "kg", ""), ("TOP", "Table top", "semi", "lot", "piece", ""),
        ("TABLE", "Dining table", "finished", "serial", "piece", "730"),
    )),
    "suppliers": ("supplier_code,name,email", (("ACME", "Acme Timber", "a@acme.example"), ("BOLT", "Bolt & Sons", ""))),
    "customers": ("customer_code,name", (("ADLER", "Hotel Adler"),)),
    "people": ("personnel_no,name,role,badge,labour_rate,valid_from", (
        ("1042", "Ayşe Yılmaz", "operator", "B-1042", "31.50", "2024-01-01"),
        ("1018", "Elif Çelik", "inspector", "", "", ""), ("1001", "Murat Demir", "supervisor", "", "", ""),
    )),
    "work_centers": ("work_center_code,name,overhead_rate,valid_from", (("ASM", "Assembly", "12", ""),)),
    "bom": ("item_code,component_code,quantity_per,stage_sequence", (
        ("TABLE", "TOP", "1", "10"), ("TABLE", "MOTOR", "1", ""),
    )),
    "routing": ("item_code,sequence,stage_name,work_center_code,standard_minutes,instruction,inspection_plan", (
        ("TABLE", "10", "Assemble", "ASM", "30", "Glue, then screw", ""),
        ("TABLE", "20", "Check", "ASM", "", "", "FINAL"),
    )),
    "receipts": (RECEIPTS, (
        ("R-1", T.format(1), "ACME", "I-1", "OAK", "OAK-1", "A/77", "FSC-1", "20", "m2", "12.5", "EUR", "SHELF-1",
         "2026-01-01"),
        ("R-1", T.format(1), "ACME", "I-1", "GLUE", "", "", "", "5", "kg", "", "", "", ""),
        ("R-2", T.format(2), "BOLT", "", "MOTOR", "M-1", "", "", "1", "piece", "90", "EUR", "", ""),
        ("R-2", T.format(2), "BOLT", "", "MOTOR", "M-2", "", "", "1", "piece", "90", "EUR", "", ""),
    )),
    "orders": ("order_no,item_code,quantity_planned,released_at,due_on,closed_at", (
        ("PO-1", "TOP", "4", T.format(3), "2024-03-20", T.format(6)), ("PO-2", "TABLE", "2", T.format(6), "", ""),
    )),
    "stages": (
        "order_no,sequence,stage_name,worker,machine,started_at,ended_at,quantity_good,quantity_scrap,notes", (
        ("PO-1", "10", "Cut", "1042", "SAW-1", T.format(3), T.format(4), "4", "0", ""),
        ("PO-2", "10", "Assemble", "1042", "", T.format(7), T.format(8), "2", "0", 'one\ncomma, and "quotes"'),
    )),
    "issues": (ISSUES, (
        ("IS-1", "PO-1", "OAK", "OAK-1", "10", "0.5", "m2", T.format(4), "1042", "", "", "2"),
        ("IS-2", "PO-2", "TOP", "TOP-1", "2", "", "piece", T.format(7), "1042", "", "10", ""),
        ("IS-3", "PO-2", "MOTOR", "M-1", "1", "", "piece", T.format(7), "1042", "T-1", "", ""),
        ("IS-4", "PO-2", "MOTOR", "M-2", "1", "", "piece", T.format(7), "1042", "T-2", "", ""),
        ("IS-5", "PO-2", "GLUE", "", "0.25", "", "kg", T.format(7), "", "", "", ""),
    )),
    "completions": (COMPLETIONS, (
        ("C-1", "PO-1", "TOP", "TOP-1", "lot", "4", "0", T.format(5), "", ""),
        ("C-2", "PO-2", "TABLE", "T-1", "serial", "1", "0", T.format(8), "1018", "fine"),
        ("C-3", "PO-2", "TABLE", "T-2", "serial", "0", "1", T.format(8), "1018", "scratched"),
    )),
    "inspections": (INSPECTIONS, (
        ("Q-1", "unit", "T-1", "TABLE", "Height", "750.2", "748", "752", "", "1018", T.format(8), ""),
        ("Q-1", "unit", "T-1", "TABLE", "Surface", "pass", "", "", "true", "1018", T.format(8), ""),
        ("Q-2", "receipt", "R-1", "", "Moisture", "9", "", "8", "", "1018", T.format(1), "too wet"),
        ("Q-3", "stage", "PO-2/10", "", "Torque", "5", "4", "6", "true", "1018", T.format(7), ""),
    )),
    "shipments": (
        "shipment_no,customer_code,customer_order,shipped_at,item_code,lot_or_serial,quantity,delivered_at,carrier", (
        ("SH-1", "ADLER", "HA-9", T.format(9), "TABLE", "T-1", "1", T.format(10), "DHL"),
    )),
    "returns": ("return_no,customer_code,item_code,lot_or_serial,quantity,returned_at,reason", (
        ("RT-1", "ADLER", "TABLE", "T-1", "1", T.format(12), "too high"),
    )),
    "holds": ("hold_no,item_code,lot_or_serial,reason,opened_at,opened_by,released_at,released_by", (
        ("H-1", "OAK", "OAK-1", "wet", T.format(2), "1018", T.format(3), "1001"),
        ("H-2", "TABLE", "T-1", "returned", T.format(12), "1018", "", ""),
    )),
}  # fmt: skip


def small_folder() -> Folder:
    """A fresh copy of it."""
    folder = Folder()
    for kind, (columns, rows) in FILES.items():
        for row in rows:
            folder.add(kind, **dict(zip(columns.split(","), row, strict=True)))
    return folder


def row_of(folder: Folder, kind: str, column: str, value: str) -> dict[str, Any]:
    """The row of a file that has this value."""
    return next(row for row in folder.rows[kind] if row[column] == value)

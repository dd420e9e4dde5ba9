"""Words of the supervisor's master data."""

from __future__ import annotations

from panel.languages import be_words

TABLES = {
    "orders": "Orders", "person": "People", "qualification": "Skills", "item": "Items", "bom_line": "Parts lists",
    "routing_stage": "Routing", "inspection_plan": "Inspection plans", "characteristic": "Inspection points",
    "reason_code": "Reasons", "work_center": "Stations", "machine": "Machines", "slot": "Slots",
    "location": "Places", "gauge": "Gauges", "supplier": "Suppliers", "customer": "Customers",
    "certificate": "Certificates", "shift": "Shifts", "labour_rate": "Labour rates",
    "overhead_rate": "Station rates", "plant": "Plant",
}  # fmt: skip
FIELDS = {
    "personnel_no": "Number", "name": "Name", "role": "Role", "language": "Language", "active": "Active",
    "person_id": "Person", "code": "Code", "valid_until": "Valid until", "kind": "Kind", "tracking": "Tracked as",
    "uom": "Unit", "revision": "Revision", "gtin": "GTIN", "shelf_life_days": "Shelf life, days",
    "serial_type": "Serial begins with", "needs_inspection": "Inspect receipts", "expired_policy": "When expired",
    "needs_certificate": "Needs certificate", "first_expired_first": "First expired first", "item_id": "Item",
    "component_id": "Part", "stage_sequence": "Stage", "quantity_per": "Quantity per piece", "sequence": "Number",
    "work_center_id": "Station", "standard_minutes": "Standard minutes", "instruction": "Instruction",
    "plan_id": "Inspection plan", "qualification": "Skill", "lower": "Lower limit", "target": "Target",
    "upper": "Upper limit", "decimals": "Decimals", "hint": "Hint", "scope": "Of what", "words": "Words",
    "calibration_due": "Calibrate by", "contact": "Contact", "email": "E-mail", "phone": "Phone",
    "address": "Address", "blocked": "Blocked", "supplier_id": "Supplier", "number": "Number", "scheme": "Scheme",
    "file_sha256": "File's SHA-256", "starts": "Starts", "ends": "Ends", "per_hour": "Per hour",
    "valid_from": "Valid from", "timezone": "Time zone", "currency": "Currency",
    "retention_years": "Kept for years", "order_no": "Order", "item": "Item", "quantity": "Quantity",
    "due_on": "Due",
}  # fmt: skip
YES, NO, NONE = "yes", "no", "-"
NEW, SAVE, SAVED, SAVED_DETAIL = "New", "Save", "{name} is saved", "The old values stay in its history."
UNCHANGED, HISTORY, FIRST = "Nothing was changed", "History", "made"
CHANGE, CHANGED = "{field}: {before} to {after}", "{when}, {person}"
READ_ONLY = "Change it at the floor PC; a panel has no keyboard for it."
MUST, TOO_LONG, NO_NUMBER, NO_WHOLE = "is needed", "at most {count} characters", "a number is needed", "a whole number"
NO_DAY, NO_MOMENT, UNKNOWN = "a day as 2024-03-15", "a moment as 2024-03-15T06:00:00+01:00", "there is no {code}"
NO_CLOCK = "a time as 06:00"
LOCKED = "{count} to mend"
IMPORT, WHICH_FOLDER = "Import a folder", "Which folder of plant CSV?"
WOULD, WOULD_DETAIL = "What the import would record", "{file}: {new} new, {old} there already"
NOTHING_NEW, FAULTS = "Nothing new is in it", "{count} faults, nothing would be recorded"
FAULT, TAKE_OVER, TAKEN = "{file}, line {line}: {words}", "Import now", "{count} rows are recorded"

LABEL, BADGE, SAVE_LABEL = "Label", "New badge", "Write the label to"
LABEL_WRITTEN, NO_LABEL = "The label is written", "No label was made"
ORDER_HEADINGS = ("Order", "Product", "Quantity", "Due", "State")
ORDER_NARROW = ("Order, product", "Due, made", "State")
ORDER_STATES = {
    "PLANNED": "Planned", "RELEASED": "Released", "ON_HOLD": "On hold", "CLOSED": "Closed", "CANCELLED": "Cancelled",
}  # fmt: skip
MADE = "Made, to close"
CHOICES = {
    "RAW": "Raw material", "SEMI": "Half-finished", "FINISHED": "Product", "NONE": "not at all", "LOT": "by lot",
    "SERIAL": "by serial", "BLOCK": "refused", "WARN": "with a warning", "VARIABLE": "a number",
    "ATTRIBUTE": "good or bad", "TEXT": "a text", "PHOTO": "a photo", "PAUSE": "a pause", "SCRAP": "scrap",
    "HOLD": "a hold", "RETURN": "a return", "REVERSE": "taking back", "CORRECT": "a correction", "WASTE": "waste",
    "REMOVAL": "a part taken out", "COUNT": "a count", "DEFECT": "a defect", "OVERRIDE": "with leave of a leader",
}  # fmt: skip
PLAN, RELEASE, HOLD, RESUME, CLOSE, CANCEL = "Plan", "Release", "Hold", "Resume", "Close", "Cancel order"
WHY, DONE = "Why? It stays in the record.", "{order}: {act}"
CHOOSE, CHOOSE_DETAIL = "Touch a row", "Or New, to make one."

be_words(__name__)

"""Master data: people, places, items and how they are made. Changed only through entries with old and new value.

Columns that came after a release are nullable: older changes do not name them.
"""

from sqlalchemy import Boolean, Column, Date, Integer, String, Text, UniqueConstraint, false, text, true

from db.domain.terms import CharacteristicKind, ExpiredPolicy, ItemKind, ReasonScope, Role, Tracking
from db.models.columns import Amount, Instant, master, one_of, ref

plant = master(
    "plant",
    Column("name", String(120), nullable=False),
    Column("timezone", String(60), nullable=False),
    Column("currency", String(3), nullable=False),
    Column("retention_years", Integer),
)

shift = master(
    "shift",
    Column("name", String(60), nullable=False, unique=True),
    Column("starts", String(5), nullable=False),
    Column("ends", String(5), nullable=False),
)

person = master(
    "person",
    Column("personnel_no", String(40), nullable=False, unique=True),
    Column("name", String(120), nullable=False),
    one_of("role", Role),
    Column("language", String(5), nullable=False, server_default="en"),
    Column("active", Boolean, nullable=False, server_default=true()),
)

# Hashes only; the change log keeps a fingerprint of them, no payload of a command holds a PIN or a badge token.
credential = master(
    "credential",
    ref("person_id", "person"),
    Column("badge_hash", String(64), unique=True),
    Column("pin_hash", String(200)),
    # Somebody else knows the PIN: whoever signs in gives themselves another one first.
    Column("must_change_pin", Boolean),
    UniqueConstraint("person_id"),
)
credential.info["secret"] = ("badge_hash", "pin_hash")

work_center = master(
    "work_center",
    Column("code", String(60), nullable=False, unique=True),
    Column("name", String(120), nullable=False),
)

machine = master(
    "machine",
    Column("code", String(60), nullable=False, unique=True),
    Column("name", String(120), nullable=False),
    ref("work_center_id", "work_center", nullable=True),
)

location = master(
    "location",
    Column("code", String(60), nullable=False, unique=True),
    Column("name", String(120), nullable=False),
)

labour_rate = master(
    "labour_rate",
    ref("person_id", "person"),
    Column("per_hour", Amount, nullable=False),
    Column("valid_from", Instant, nullable=False),
    UniqueConstraint("person_id", "valid_from"),
)

overhead_rate = master(
    "overhead_rate",
    ref("work_center_id", "work_center"),
    Column("per_hour", Amount, nullable=False),
    Column("valid_from", Instant, nullable=False),
    UniqueConstraint("work_center_id", "valid_from"),
)

supplier = master(
    "supplier",
    Column("code", String(60), nullable=False, unique=True),
    Column("name", String(160), nullable=False),
    Column("contact", String(160)),
    Column("email", String(200)),
    Column("phone", String(60)),
    Column("address", Text),
    Column("blocked", Boolean),
)

customer = master(
    "customer",
    Column("code", String(60), nullable=False, unique=True),
    Column("name", String(160), nullable=False),
    Column("contact", String(160)),
    Column("email", String(200)),
    Column("phone", String(60)),
    Column("address", Text),
    Column("blocked", Boolean),
)

item = master(
    "item",
    Column("code", String(80), nullable=False, unique=True),
    Column("name", String(160), nullable=False),
    one_of("kind", ItemKind),
    one_of("tracking", Tracking),
    Column("uom", String(24), nullable=False),
    Column("revision", String(24)),
    Column("gtin", String(14), index=True),
    Column("shelf_life_days", Integer),
    Column("serial_type", String(12)),
    Column("needs_inspection", Boolean, nullable=False, server_default=false()),
    one_of("expired_policy", ExpiredPolicy, default="BLOCK"),
    Column("needs_certificate", Boolean),
    # The lot that expires first goes first: a younger one is refused (LOT-FEFO) while an older is in stock.
    Column("first_expired_first", Boolean),
)

bom_line = master(
    "bom_line",
    ref("item_id", "item"),
    ref("component_id", "item"),
    Column("stage_sequence", Integer, nullable=False, server_default=text("0")),
    Column("quantity_per", Amount, nullable=False),
    UniqueConstraint("item_id", "component_id", "stage_sequence"),
)

inspection_plan = master(
    "inspection_plan",
    Column("code", String(60), nullable=False, unique=True),
    Column("name", String(120), nullable=False),
)

characteristic = master(
    "characteristic",
    ref("plan_id", "inspection_plan"),
    Column("sequence", Integer, nullable=False),
    Column("name", String(120), nullable=False),
    one_of("kind", CharacteristicKind),
    Column("uom", String(24)),
    Column("lower", Amount),
    Column("target", Amount),
    Column("upper", Amount),
    Column("decimals", Integer, nullable=False, server_default=text("1")),
    Column("hint", String(200)),
    UniqueConstraint("plan_id", "sequence"),
)

routing_stage = master(
    "routing_stage",
    ref("item_id", "item"),
    Column("sequence", Integer, nullable=False),
    Column("name", String(120), nullable=False),
    ref("work_center_id", "work_center"),
    Column("standard_minutes", Amount),
    Column("instruction", Text),
    ref("plan_id", "inspection_plan", nullable=True),
    Column("qualification", String(40)),
    UniqueConstraint("item_id", "sequence"),
)

reason_code = master(
    "reason_code",
    one_of("scope", ReasonScope),
    Column("code", String(40), nullable=False),
    Column("words", String(80), nullable=False),
    UniqueConstraint("scope", "code"),
)

# What a person has learnt, until when: a stage may ask for it.
qualification = master(
    "qualification",
    ref("person_id", "person"),
    Column("code", String(40), nullable=False),
    Column("valid_until", Date),
    UniqueConstraint("person_id", "code"),
)

# A place at a work centre in which a lot is mounted and from which the units that pass there draw.
slot = master(
    "slot",
    Column("code", String(60), nullable=False, unique=True),
    Column("name", String(120), nullable=False),
    ref("work_center_id", "work_center"),
)

gauge = master(
    "gauge",
    Column("code", String(60), nullable=False, unique=True),
    Column("name", String(120), nullable=False),
    Column("calibration_due", Date),
)

# How a supplier's own labels are read, and the scans that it was learnt from (both as JSON).
supplier_label = master(
    "supplier_label",
    ref("supplier_id", "supplier"),
    Column("rule", Text, nullable=False),
    Column("samples", Text, nullable=False),
    UniqueConstraint("supplier_id"),
)

# A supplier's certificate (scheme such as FSC); the file itself lies beside the record under its SHA-256.
certificate = master(
    "certificate",
    ref("supplier_id", "supplier"),
    Column("number", String(80), nullable=False),
    Column("scheme", String(40)),
    Column("valid_until", Date),
    Column("file_sha256", String(64)),
    UniqueConstraint("supplier_id", "number"),
)

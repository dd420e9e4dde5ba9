"""What was mounted at a station while a unit passed, and what was taken out of a unit again."""

from sqlalchemy import CheckConstraint, Column, String

from db.models.columns import Amount, Effect, Instant, fact, ref

mount = fact(
    "mount",
    ref("slot_id", "slot", index=True),
    ref("trackable_id", "trackable", index=True),
    Column("mounted_at", Instant, nullable=False),
)

unmount = fact(
    "unmount",
    ref("mount_id", "mount", index=True),
    Column("unmounted_at", Instant, nullable=False),
)

unit_pass = fact(
    "unit_pass",
    ref("order_id", "production_order", index=True),
    ref("order_stage_id", "order_stage", nullable=True, index=True),
    ref("trackable_id", "trackable", index=True),
    ref("person_id", "person", nullable=True, index=True),
    ref("machine_id", "machine", nullable=True, index=True),
    Column("passed_at", Instant, nullable=False),
)

# What was mounted when the unit passed, written with the pass and never worked out from clocks later.
load_set = fact(
    "load_set",
    ref("unit_pass_id", "unit_pass", index=True),
    ref("mount_id", "mount", index=True),
    ref("order_id", "production_order", index=True),
    ref("trackable_id", "trackable", index=True),
    ref("into_id", "trackable", index=True),
    Column("quantity", Amount, CheckConstraint("quantity >= 0", name="quantity"), nullable=False),
    effects=(Effect("trackable_state", "trackable_id", "issued", amount="quantity"),),
)

# A part comes out of a unit again; what is still good goes back into stock.
component_removal = fact(
    "component_removal",
    ref("issue_id", "material_issue", index=True),
    ref("trackable_id", "trackable", index=True),
    ref("into_id", "trackable", index=True),
    Column("quantity", Amount, CheckConstraint("quantity > 0", name="quantity"), nullable=False),
    Column("into_stock", Amount, nullable=False),
    Column("reason", String(40), nullable=False),
    Column("removed_at", Instant, nullable=False),
    effects=(Effect("trackable_state", "trackable_id", "issued", sign=-1, amount="into_stock"),),
)

"""What was made: orders with their frozen plan, work on stages, material that went in, things that came out."""

from sqlalchemy import CheckConstraint, Column, Date, ForeignKey, Integer, String, Text, UniqueConstraint, text

from db.domain.terms import Grade, OrderStatus, OutputKind, RunEvent, StageStatus
from db.models.columns import Amount, Effect, Instant, Key, fact, one_of, ref, state

production_order = fact(
    "production_order",
    Column("order_no", String(80), nullable=False, unique=True),
    ref("item_id", "item"),
    Column("quantity_planned", Amount, nullable=False),
    Column("released_at", Instant, nullable=False),
    Column("due_on", Date),
)

order_stage = fact(
    "order_stage",
    ref("order_id", "production_order", index=True),
    Column("sequence", Integer, nullable=False),
    Column("name", String(120), nullable=False),
    ref("work_center_id", "work_center", nullable=True),
    Column("standard_minutes", Amount),
    Column("instruction", Text),
    ref("plan_id", "inspection_plan", nullable=True),
    Column("qualification", String(40)),
    UniqueConstraint("order_id", "sequence"),
)

order_component = fact(
    "order_component",
    ref("order_id", "production_order", index=True),
    ref("component_id", "item"),
    Column("stage_sequence", Integer, nullable=False),
    Column("quantity_per", Amount, nullable=False),
    UniqueConstraint("order_id", "component_id", "stage_sequence"),
)

order_event = fact(
    "order_event",
    ref("order_id", "production_order", index=True),
    one_of("status", OrderStatus),
    Column("at", Instant, nullable=False),
)

stage_event = fact(
    "stage_event",
    ref("order_stage_id", "order_stage", index=True),
    ref("person_id", "person"),
    ref("machine_id", "machine", nullable=True),
    Column("run", Integer, nullable=False),
    one_of("event", RunEvent),
    Column("at", Instant),
    Column("reason", String(40)),
    Column("note", Text),
    Column("good", Amount, nullable=False, server_default=text("0")),
    Column("scrap", Amount, nullable=False, server_default=text("0")),
    Column("rework", Amount),
    effects=(
        Effect("stage_state", "order_stage_id", "good", amount="good"),
        Effect("stage_state", "order_stage_id", "scrap", amount="scrap"),
    ),
)

material_issue = fact(
    "material_issue",
    ref("order_id", "production_order", index=True),
    ref("order_stage_id", "order_stage", nullable=True, index=True),
    ref("trackable_id", "trackable", index=True),
    ref("into_id", "trackable", nullable=True, index=True),
    Column("quantity", Amount, CheckConstraint("quantity > 0", name="quantity"), nullable=False),
    one_of("grade", Grade),
    Column("issued_at", Instant, nullable=False),
    effects=(Effect("trackable_state", "trackable_id", "issued", amount="quantity"),),
)

issue_return = fact(
    "issue_return",
    ref("issue_id", "material_issue", index=True),
    ref("trackable_id", "trackable", index=True),
    Column("quantity", Amount, CheckConstraint("quantity > 0", name="quantity"), nullable=False),
    effects=(Effect("trackable_state", "trackable_id", "issued", sign=-1, amount="quantity"),),
)

# Waste is part of what was issued: it changes no stock.
issue_waste = fact(
    "issue_waste",
    ref("issue_id", "material_issue", index=True),
    Column("quantity", Amount, nullable=False),
    Column("reason", String(40)),
)

output = fact(
    "output",
    ref("order_id", "production_order", index=True),
    ref("trackable_id", "trackable", index=True),
    one_of("kind", OutputKind),
)

completion = fact(
    "completion",
    Column("completion_no", String(80)),
    ref("order_id", "production_order", index=True),
    ref("trackable_id", "trackable", index=True),
    Column("good", Amount, nullable=False),
    Column("defective", Amount, nullable=False),
    # What enters stock: the good pieces, or none where a unit was reworked without leaving stock.
    Column("into_stock", Amount, nullable=False),
    Column("completed_at", Instant, nullable=False),
    ref("inspector_id", "person", nullable=True),
    Column("notes", Text),
    effects=(
        Effect("trackable_state", "trackable_id", "produced", amount="into_stock"),
        Effect("trackable_state", "trackable_id", "births"),
        Effect("order_state", "order_id", "good", amount="good"),
        Effect("order_state", "order_id", "defective", amount="defective"),
    ),
)

order_state = state(
    "order_state",
    Column("order_id", Key, ForeignKey("production_order.id"), primary_key=True, autoincrement=False),
    one_of("status", OrderStatus, index=True),
    Column("good", Amount, nullable=False, server_default=text("0")),
    Column("defective", Amount, nullable=False, server_default=text("0")),
)

stage_state = state(
    "stage_state",
    Column("order_stage_id", Key, ForeignKey("order_stage.id"), primary_key=True, autoincrement=False),
    one_of("status", StageStatus),
    Column("good", Amount, nullable=False, server_default=text("0")),
    Column("scrap", Amount, nullable=False, server_default=text("0")),
)

run_state = state(
    "run_state",
    Column("order_stage_id", Key, ForeignKey("order_stage.id"), primary_key=True, autoincrement=False),
    Column("person_id", Key, ForeignKey("person.id"), primary_key=True, autoincrement=False, index=True),
    Column("run", Integer, nullable=False),
    one_of("last_event", RunEvent),
    Column("since", Instant),
)

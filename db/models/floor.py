"""What people on the floor tell each other: orders that are planned, notes for the next shift, calls for help."""

from sqlalchemy import Column, Date, String

from db.domain.terms import HelpStep
from db.models.columns import Amount, Instant, fact, one_of, ref

# An order that is not released yet: nothing is frozen, nobody may work on it.
planned_order = fact(
    "planned_order",
    Column("order_no", String(80), nullable=False, index=True),
    ref("item_id", "item"),
    Column("quantity", Amount, nullable=False),
    Column("due_on", Date),
    Column("planned_at", Instant, nullable=False),
)

hand_over_note = fact(
    "hand_over_note",
    ref("order_id", "production_order", index=True),
    Column("text", String(500), nullable=False),
    Column("noted_at", Instant, nullable=False),
)

help_call = fact(
    "help_call",
    ref("work_center_id", "work_center", index=True),
    ref("order_id", "production_order", nullable=True, index=True),
    Column("reason", String(40)),
    Column("called_at", Instant, nullable=False),
)

help_event = fact(
    "help_event",
    ref("help_call_id", "help_call", index=True),
    one_of("step", HelpStep),
    Column("at", Instant, nullable=False),
)

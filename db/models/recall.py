"""A recall: its case, what happened in it, what each search found, and what customers said."""

from sqlalchemy import Boolean, CheckConstraint, Column, Integer, String, Text, UniqueConstraint

from db.domain.terms import RecallKind, RecallStep
from db.models.columns import Amount, Instant, fact, one_of, ref

# ``roots``: canonical JSON, so that the same search can be made again.
recall_case = fact(
    "recall_case",
    Column("case_no", String(80), nullable=False, unique=True),
    one_of("kind", RecallKind),
    Column("roots", Text, nullable=False),
    Column("why", String(200), nullable=False),
    Column("risk_class", String(24)),
    Column("opened_at", Instant, nullable=False),
)

# One search. ``digest`` is over all of its items; ``milliseconds`` is what it took, for the clock of a drill.
recall_snapshot = fact(
    "recall_snapshot",
    ref("case_id", "recall_case"),
    Column("number", Integer, nullable=False),
    Column("taken_at", Instant, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("milliseconds", Integer, nullable=False),
    UniqueConstraint("case_id", "number"),
)

# A lot or unit that the search reached, as it was then; ``customer_id``: who had (some of) it.
recall_item = fact(
    "recall_item",
    ref("snapshot_id", "recall_snapshot"),
    ref("trackable_id", "trackable", index=True),
    Column("certain", Boolean, nullable=False),
    Column("quality", String(24), nullable=False),
    Column("lifecycle", String(24), nullable=False),
    Column("on_hand", Amount, nullable=False),
    ref("location_id", "location", nullable=True),
    ref("customer_id", "customer", nullable=True),
    UniqueConstraint("snapshot_id", "trackable_id"),
)

# A hold belongs to a recall when its entry has an event HELD; no column of the hold says so. ``counts``: JSON.
recall_event = fact(
    "recall_event",
    ref("case_id", "recall_case", index=True),
    ref("snapshot_id", "recall_snapshot", nullable=True, index=True),
    one_of("what", RecallStep),
    Column("at", Instant, nullable=False),
    Column("note", Text),
    Column("counts", Text, nullable=False),
)

# Acknowledged when the case was closed: it is with a customer and will not come back.
recall_loss = fact(
    "recall_loss",
    ref("case_id", "recall_case", index=True),
    ref("trackable_id", "trackable", index=True),
    Column("quantity", Amount, CheckConstraint("quantity > 0", name="quantity"), nullable=False),
)

# The quantities are what the customer told, in pieces or units as they count; stock follows from returns alone.
call_note = fact(
    "call_note",
    ref("case_id", "recall_case", index=True),
    ref("customer_id", "customer"),
    Column("called_at", Instant, nullable=False),
    Column("method", String(24), nullable=False),
    Column("reached", Boolean, nullable=False),
    Column("acknowledged", Boolean, nullable=False),
    Column("on_hand", Amount),
    Column("returned", Amount),
    Column("destroyed", Amount),
    Column("note", Text),
)

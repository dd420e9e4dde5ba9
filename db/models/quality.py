"""What was inspected and measured, shipped and labelled."""

from sqlalchemy import Boolean, CheckConstraint, Column, Integer, String, Text

from db.domain.terms import InspectionSubject
from db.models.columns import Amount, Effect, Instant, fact, one_of, ref

inspection = fact(
    "inspection",
    Column("inspection_no", String(80)),
    one_of("subject", InspectionSubject),
    ref("trackable_id", "trackable", nullable=True, index=True),
    ref("order_stage_id", "order_stage", nullable=True, index=True),
    ref("receipt_id", "receipt", nullable=True, index=True),
    ref("plan_id", "inspection_plan", nullable=True),
    ref("inspector_id", "person", nullable=True),
    Column("inspected_at", Instant, nullable=False),
    Column("passed", Boolean, nullable=False),
    Column("notes", Text),
)

measurement = fact(
    "measurement",
    ref("inspection_id", "inspection", index=True),
    Column("sequence", Integer, nullable=False),
    Column("name", String(120), nullable=False),
    Column("value", String(120), nullable=False),
    Column("uom", String(24)),
    Column("lower", Amount),
    Column("upper", Amount),
    Column("passed", Boolean, nullable=False),
)

shipment = fact(
    "shipment",
    Column("shipment_no", String(80), nullable=False, unique=True),
    ref("customer_id", "customer", index=True),
    Column("customer_order", String(80)),
    Column("carrier", String(120)),
)

shipment_line = fact(
    "shipment_line",
    ref("shipment_id", "shipment", index=True),
    ref("trackable_id", "trackable", index=True),
    Column("quantity", Amount, CheckConstraint("quantity > 0", name="quantity"), nullable=False),
    Column("shipped_at", Instant, nullable=False),
    Column("delivered_at", Instant),
    effects=(Effect("trackable_state", "trackable_id", "shipped", amount="quantity"),),
)

customer_return = fact(
    "customer_return",
    Column("return_no", String(80), nullable=False),
    ref("customer_id", "customer"),
    ref("trackable_id", "trackable", index=True),
    Column("quantity", Amount, CheckConstraint("quantity > 0", name="quantity"), nullable=False),
    Column("returned_at", Instant, nullable=False),
    Column("reason", String(200)),
    effects=(Effect("trackable_state", "trackable_id", "customer_returned", amount="quantity"),),
)

label_print = fact(
    "label_print",
    ref("trackable_id", "trackable", index=True),
    Column("copy", Integer, nullable=False),
    Column("printed_at", Instant, nullable=False),
    Column("target", String(200), nullable=False),
)

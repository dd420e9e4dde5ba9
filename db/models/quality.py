"""What was inspected and measured, shipped and labelled."""

from sqlalchemy import Boolean, CheckConstraint, Column, Integer, String, Text

from db.domain.terms import Decision, InspectionSubject
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
    # The gauge's code as it was then.
    Column("gauge", String(60)),
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
    # Of a second print: why.
    Column("reason", String(40)),
)

# The label on the thing was scanned back: it says what it should, or not.
label_check = fact(
    "label_check",
    ref("trackable_id", "trackable", index=True),
    Column("scanned", String(200), nullable=False),
    Column("matched", Boolean, nullable=False),
    Column("checked_at", Instant, nullable=False),
)

defect = fact(
    "defect",
    ref("inspection_id", "inspection", index=True),
    Column("code", String(40), nullable=False),
    Column("quantity", Amount, CheckConstraint("quantity > 0", name="quantity"), nullable=False),
    Column("note", Text),
)

# The picture itself lies beside the record under its SHA-256.
photo = fact(
    "photo",
    ref("inspection_id", "inspection", index=True),
    Column("sequence", Integer),
    Column("sha256", String(64), nullable=False),
    Column("media_type", String(40), nullable=False),
)

# What is to become of a thing that was put aside. ``into_stock``: pieces that had never entered stock and now do.
disposition = fact(
    "disposition",
    ref("trackable_id", "trackable", index=True),
    one_of("decision", Decision),
    Column("quantity", Amount, CheckConstraint("quantity > 0", name="quantity"), nullable=False),
    Column("into_stock", Amount, nullable=False),
    Column("reason", String(200)),
    Column("decided_at", Instant, nullable=False),
    effects=(
        Effect("trackable_state", "trackable_id", "put_in", amount="into_stock"),
        Effect("trackable_state", "trackable_id", "discarded", when=("decision", "SCRAP")),
    ),
)

"""What is followed: trackables, what came in, where it stands, holds, splits."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Computed,
    Date,
    ForeignKey,
    Integer,
    String,
    Text,
    UniqueConstraint,
    text,
)

from db.domain.terms import Birth, Quality, TrackableKind, Withdrawal
from db.models.columns import Amount, Effect, Instant, Key, fact, one_of, ref, state

trackable = fact(
    "trackable",
    ref("item_id", "item"),
    Column("code", String(120), nullable=False, index=True),
    one_of("kind", TrackableKind),
    one_of("birth", Birth),
    ref("supplier_id", "supplier", nullable=True, index=True),
    ref("origin_order_id", "production_order", nullable=True, index=True),
    ref("parent_id", "trackable", nullable=True, index=True),
    ref("belongs_to_id", "trackable", nullable=True, index=True),
    Column("made_on", Date),
    Column("expires_on", Date),
    UniqueConstraint("item_id", "code"),
    effects=(
        Effect("trackable_state", "id", "births", when=("birth", "PLANNED")),
        Effect("trackable_state", "id", "births", when=("birth", "MENTIONED")),
    ),
)

identifier = fact(
    "identifier",
    ref("trackable_id", "trackable", index=True),
    Column("scheme", String(24), nullable=False),
    Column("text", String(120), nullable=False, index=True),
    ref("supplier_id", "supplier", nullable=True),
    UniqueConstraint("trackable_id", "scheme", "text"),
)

receipt = fact(
    "receipt",
    Column("receipt_no", String(80), nullable=False, unique=True),
    ref("supplier_id", "supplier", nullable=True),
    Column("invoice_no", String(80)),
    Column("delivery_note", String(80)),
    Column("purchase_order", String(80)),
)

receipt_line = fact(
    "receipt_line",
    ref("receipt_id", "receipt", index=True),
    ref("trackable_id", "trackable", index=True),
    Column("received_at", Instant, nullable=False),
    Column("supplier_batch", String(120)),
    Column("certificate_no", String(80)),
    Column("quantity", Amount, nullable=False),
    Column("unit_cost", Amount),
    Column("currency", String(3)),
    ref("location_id", "location", nullable=True),
    Column("expires_on", Date),
    UniqueConstraint("receipt_id", "trackable_id", "entry_id"),
    effects=(
        Effect("trackable_state", "trackable_id", "received", amount="quantity"),
        Effect("trackable_state", "trackable_id", "births"),
    ),
)

adjustment = fact(
    "adjustment",
    ref("trackable_id", "trackable", index=True),
    Column("quantity", Amount, nullable=False),
    Column("reason", String(40), nullable=False),
    effects=(Effect("trackable_state", "trackable_id", "adjusted", amount="quantity"),),
)

split = fact(
    "split",
    ref("trackable_id", "trackable", index=True),
    ref("child_id", "trackable", index=True),
    Column("quantity", Amount, nullable=False),
    effects=(
        Effect("trackable_state", "trackable_id", "taken_out", amount="quantity"),
        Effect("trackable_state", "child_id", "put_in", amount="quantity"),
        Effect("trackable_state", "child_id", "births"),
    ),
)

# Several lots are poured together: each is a parent of the lot that comes of it.
merge = fact(
    "merge",
    ref("trackable_id", "trackable", index=True),
    ref("into_id", "trackable", index=True),
    Column("quantity", Amount, CheckConstraint("quantity > 0", name="quantity"), nullable=False),
    effects=(
        Effect("trackable_state", "trackable_id", "taken_out", amount="quantity"),
        Effect("trackable_state", "into_id", "put_in", amount="quantity"),
        Effect("trackable_state", "into_id", "births"),
    ),
)

movement = fact(
    "movement",
    ref("trackable_id", "trackable", index=True),
    ref("from_id", "location", nullable=True),
    ref("to_id", "location"),
    Column("moved_at", Instant, nullable=False),
)

# What left the stock without going into an order or to a customer.
withdrawal = fact(
    "withdrawal",
    ref("trackable_id", "trackable", index=True),
    one_of("kind", Withdrawal),
    Column("quantity", Amount, CheckConstraint("quantity > 0", name="quantity"), nullable=False),
    Column("reason", String(200)),
    effects=(
        Effect("trackable_state", "trackable_id", "scrapped", amount="quantity", when=("kind", "SCRAPPED")),
        Effect("trackable_state", "trackable_id", "discarded", when=("kind", "SCRAPPED")),
        Effect("trackable_state", "trackable_id", "sampled", amount="quantity", when=("kind", "SAMPLED")),
        Effect(
            "trackable_state", "trackable_id", "supplier_returned", amount="quantity", when=("kind", "SUPPLIER_RETURN")
        ),
    ),
)

# A box comes into being: it is one thing in stock, whatever is in it.
container = fact(
    "container",
    ref("trackable_id", "trackable", index=True),
    Column("quantity", Amount, nullable=False),
    effects=(Effect("trackable_state", "trackable_id", "put_in", amount="quantity"),),
)

packing = fact(
    "packing",
    ref("container_id", "trackable", index=True),
    ref("trackable_id", "trackable", index=True),
    Column("packed_at", Instant, nullable=False),
    effects=(Effect("trackable_state", "trackable_id", "packed"),),
)

unpacking = fact(
    "unpacking",
    ref("packing_id", "packing", index=True),
    ref("trackable_id", "trackable", index=True),
    Column("unpacked_at", Instant, nullable=False),
    effects=(Effect("trackable_state", "trackable_id", "packed", sign=-1),),
)

quality_change = fact(
    "quality_change",
    ref("trackable_id", "trackable", index=True),
    one_of("quality", Quality),
)

hold = fact(
    "hold",
    Column("hold_no", String(80), unique=True),
    ref("trackable_id", "trackable", index=True),
    Column("reason", String(200), nullable=False),
    Column("opened_at", Instant, nullable=False),
    effects=(Effect("trackable_state", "trackable_id", "open_holds"),),
)

hold_release = fact(
    "hold_release",
    ref("hold_id", "hold", index=True),
    ref("trackable_id", "trackable", index=True),
    Column("released_at", Instant, nullable=False),
    Column("note", Text),
    effects=(Effect("trackable_state", "trackable_id", "open_holds", sign=-1),),
)

# Stock is a sum of facts by construction: nobody can write on_hand itself, nor a lifecycle that the sums do not give.
ON_HAND = (
    "received + produced + put_in + customer_returned + adjusted "
    "- issued - taken_out - shipped - scrapped - sampled - supplier_returned"
)
LIFECYCLE = (
    "CASE WHEN births <= 0 THEN 'VOID' "
    f"WHEN {ON_HAND} > 0 AND packed > 0 THEN 'PACKED' "
    f"WHEN {ON_HAND} > 0 AND customer_returned > 0 AND kind = 'SERIAL' THEN 'RETURNED' "
    f"WHEN {ON_HAND} > 0 THEN 'IN_STOCK' "
    "WHEN discarded > 0 AND kind = 'SERIAL' THEN 'SCRAPPED' "
    "WHEN shipped > customer_returned THEN 'SHIPPED' "
    "WHEN issued > 0 AND kind = 'SERIAL' THEN 'INSTALLED' "
    "WHEN discarded > 0 AND issued + taken_out = 0 THEN 'SCRAPPED' "
    "WHEN received + produced + put_in + adjusted > 0 OR issued > 0 OR taken_out > 0 THEN 'CONSUMED' "
    "ELSE 'IN_PROCESS' END"
)
QUALITY = "CASE WHEN open_holds > 0 THEN 'ON_HOLD' ELSE base_quality END"
RAISES = ("received", "produced", "put_in", "customer_returned", "adjusted")
LOWERS = ("issued", "taken_out", "shipped", "scrapped", "sampled", "supplier_returned")
COUNTS = ("births", "discarded", "packed")

trackable_state = state(
    "trackable_state",
    Column("trackable_id", Key, ForeignKey("trackable.id"), primary_key=True, autoincrement=False),
    one_of("kind", TrackableKind),
    *(Column(name, Amount, nullable=False, server_default=text("0")) for name in (*RAISES, *LOWERS)),
    *(Column(name, Integer, nullable=False, server_default=text("0")) for name in COUNTS),
    Column(
        "open_holds",
        Integer,
        CheckConstraint("open_holds >= 0", name="open_holds"),
        nullable=False,
        server_default=text("0"),
    ),
    one_of("base_quality", Quality, default="RELEASED"),
    ref("location_id", "location", nullable=True),
    Column("on_hand", Amount, Computed(ON_HAND, persisted=True), nullable=False),
    Column("lifecycle", String(24), Computed(LIFECYCLE, persisted=True), nullable=False),
    Column("quality", String(24), Computed(QUALITY, persisted=True), nullable=False),
    CheckConstraint(f"{ON_HAND} >= 0", name="on_hand"),
)

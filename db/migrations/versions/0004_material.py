"""What is followed: where it came from and how it stands."""

import sqlalchemy as sa
from alembic import op

from db.migrations.kinds import amount, instant, key, refuse_if_recorded

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

# Frozen copies: what the models say later is another migration's matter.
ON_HAND = "received + produced + put_in + customer_returned + adjusted - issued - taken_out - shipped"
LIFECYCLE = (
    "CASE WHEN births <= 0 THEN 'VOID' "
    f"WHEN {ON_HAND} > 0 AND customer_returned > 0 AND kind = 'SERIAL' THEN 'RETURNED' "
    f"WHEN {ON_HAND} > 0 THEN 'IN_STOCK' "
    "WHEN shipped > customer_returned THEN 'SHIPPED' "
    "WHEN issued > 0 AND kind = 'SERIAL' THEN 'INSTALLED' "
    "WHEN received + produced + put_in + adjusted > 0 OR issued > 0 OR taken_out > 0 THEN 'CONSUMED' "
    "ELSE 'IN_PROCESS' END"
)


def upgrade() -> None:
    """What is followed: where it came from and how it stands."""
    op.create_table(
        "receipt",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("receipt_no", sa.String(length=80), nullable=False),
        sa.Column("supplier_id", key(), nullable=True),
        sa.Column("invoice_no", sa.String(length=80), nullable=True),
        sa.Column("delivery_note", sa.String(length=80), nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_receipt_entry_id")),
        sa.ForeignKeyConstraint(["supplier_id"], ["supplier.id"], name=op.f("fk_receipt_supplier_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_receipt")),
        sa.UniqueConstraint("receipt_no", name=op.f("uq_receipt_receipt_no")),
    )
    op.create_index(op.f("ix_receipt_entry_id"), "receipt", ["entry_id"], unique=False)
    op.create_table(
        "trackable",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("item_id", key(), nullable=False),
        sa.Column("code", sa.String(length=120), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("birth", sa.String(length=24), nullable=False),
        sa.Column("supplier_id", key(), nullable=True),
        sa.Column("origin_order_id", key(), nullable=True),
        sa.Column("parent_id", key(), nullable=True),
        sa.Column("belongs_to_id", key(), nullable=True),
        sa.Column("made_on", sa.Date(), nullable=True),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["belongs_to_id"], ["trackable.id"], name=op.f("fk_trackable_belongs_to_id")),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_trackable_entry_id")),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_trackable_item_id")),
        sa.ForeignKeyConstraint(
            ["origin_order_id"], ["production_order.id"], name=op.f("fk_trackable_origin_order_id")
        ),
        sa.ForeignKeyConstraint(["parent_id"], ["trackable.id"], name=op.f("fk_trackable_parent_id")),
        sa.ForeignKeyConstraint(["supplier_id"], ["supplier.id"], name=op.f("fk_trackable_supplier_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trackable")),
        sa.UniqueConstraint("item_id", "code", name=op.f("uq_trackable_item_id_code")),
        sa.CheckConstraint(
            "birth IN ('RECEIVED', 'MADE', 'SPLIT', 'PLANNED', 'MENTIONED')", name=op.f("ck_trackable_birth")
        ),
        sa.CheckConstraint("kind IN ('LOT', 'SERIAL', 'CONTAINER')", name=op.f("ck_trackable_kind")),
    )
    op.create_index(op.f("ix_trackable_code"), "trackable", ["code"], unique=False)
    op.create_index(op.f("ix_trackable_entry_id"), "trackable", ["entry_id"], unique=False)
    op.create_index(op.f("ix_trackable_origin_order_id"), "trackable", ["origin_order_id"], unique=False)
    op.create_index(op.f("ix_trackable_supplier_id"), "trackable", ["supplier_id"], unique=False)
    op.create_table(
        "adjustment",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("trackable_id", key(), nullable=False),
        sa.Column("quantity", amount(), nullable=False),
        sa.Column("reason", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_adjustment_entry_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_adjustment_trackable_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_adjustment")),
    )
    op.create_index(op.f("ix_adjustment_entry_id"), "adjustment", ["entry_id"], unique=False)
    op.create_index(op.f("ix_adjustment_trackable_id"), "adjustment", ["trackable_id"], unique=False)
    op.create_table(
        "hold",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("hold_no", sa.String(length=80), nullable=True),
        sa.Column("trackable_id", key(), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("opened_at", instant(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_hold_entry_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_hold_trackable_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hold")),
        sa.UniqueConstraint("hold_no", name=op.f("uq_hold_hold_no")),
    )
    op.create_index(op.f("ix_hold_entry_id"), "hold", ["entry_id"], unique=False)
    op.create_index(op.f("ix_hold_trackable_id"), "hold", ["trackable_id"], unique=False)
    op.create_table(
        "identifier",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("trackable_id", key(), nullable=False),
        sa.Column("scheme", sa.String(length=24), nullable=False),
        sa.Column("text", sa.String(length=120), nullable=False),
        sa.Column("supplier_id", key(), nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_identifier_entry_id")),
        sa.ForeignKeyConstraint(["supplier_id"], ["supplier.id"], name=op.f("fk_identifier_supplier_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_identifier_trackable_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identifier")),
        sa.UniqueConstraint("trackable_id", "scheme", "text", name=op.f("uq_identifier_trackable_id_scheme_text")),
    )
    op.create_index(op.f("ix_identifier_entry_id"), "identifier", ["entry_id"], unique=False)
    op.create_index(op.f("ix_identifier_text"), "identifier", ["text"], unique=False)
    op.create_index(op.f("ix_identifier_trackable_id"), "identifier", ["trackable_id"], unique=False)
    op.create_table(
        "quality_change",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("trackable_id", key(), nullable=False),
        sa.Column("quality", sa.String(length=24), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_quality_change_entry_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_quality_change_trackable_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quality_change")),
        sa.CheckConstraint(
            "quality IN ('PENDING', 'RELEASED', 'CONCESSION', 'REJECTED', 'ON_HOLD')",
            name=op.f("ck_quality_change_quality"),
        ),
    )
    op.create_index(op.f("ix_quality_change_entry_id"), "quality_change", ["entry_id"], unique=False)
    op.create_index(op.f("ix_quality_change_trackable_id"), "quality_change", ["trackable_id"], unique=False)
    op.create_table(
        "receipt_line",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("receipt_id", key(), nullable=False),
        sa.Column("trackable_id", key(), nullable=False),
        sa.Column("received_at", instant(), nullable=False),
        sa.Column("supplier_batch", sa.String(length=120), nullable=True),
        sa.Column("certificate_no", sa.String(length=80), nullable=True),
        sa.Column("quantity", amount(), nullable=False),
        sa.Column("unit_cost", amount(), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=True),
        sa.Column("location_id", key(), nullable=True),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_receipt_line_entry_id")),
        sa.ForeignKeyConstraint(["location_id"], ["location.id"], name=op.f("fk_receipt_line_location_id")),
        sa.ForeignKeyConstraint(["receipt_id"], ["receipt.id"], name=op.f("fk_receipt_line_receipt_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_receipt_line_trackable_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_receipt_line")),
        sa.UniqueConstraint(
            "receipt_id", "trackable_id", "entry_id", name=op.f("uq_receipt_line_receipt_id_trackable_id_entry_id")
        ),
    )
    op.create_index(op.f("ix_receipt_line_entry_id"), "receipt_line", ["entry_id"], unique=False)
    op.create_index(op.f("ix_receipt_line_receipt_id"), "receipt_line", ["receipt_id"], unique=False)
    op.create_index(op.f("ix_receipt_line_trackable_id"), "receipt_line", ["trackable_id"], unique=False)
    op.create_table(
        "split",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("trackable_id", key(), nullable=False),
        sa.Column("child_id", key(), nullable=False),
        sa.Column("quantity", amount(), nullable=False),
        sa.ForeignKeyConstraint(["child_id"], ["trackable.id"], name=op.f("fk_split_child_id")),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_split_entry_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_split_trackable_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_split")),
    )
    op.create_index(op.f("ix_split_child_id"), "split", ["child_id"], unique=False)
    op.create_index(op.f("ix_split_entry_id"), "split", ["entry_id"], unique=False)
    op.create_index(op.f("ix_split_trackable_id"), "split", ["trackable_id"], unique=False)
    op.create_table(
        "trackable_state",
        sa.Column("trackable_id", key(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("received", amount(), server_default=sa.text("0"), nullable=False),
        sa.Column("produced", amount(), server_default=sa.text("0"), nullable=False),
        sa.Column("put_in", amount(), server_default=sa.text("0"), nullable=False),
        sa.Column("customer_returned", amount(), server_default=sa.text("0"), nullable=False),
        sa.Column("adjusted", amount(), server_default=sa.text("0"), nullable=False),
        sa.Column("issued", amount(), server_default=sa.text("0"), nullable=False),
        sa.Column("taken_out", amount(), server_default=sa.text("0"), nullable=False),
        sa.Column("shipped", amount(), server_default=sa.text("0"), nullable=False),
        sa.Column("births", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("open_holds", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("base_quality", sa.String(length=24), server_default="RELEASED", nullable=False),
        sa.Column("location_id", key(), nullable=True),
        sa.Column(
            "on_hand",
            amount(),
            sa.Computed(ON_HAND, persisted=True),
            nullable=False,
        ),
        sa.Column(
            "lifecycle",
            sa.String(length=24),
            sa.Computed(
                LIFECYCLE,
                persisted=True,
            ),
            nullable=False,
        ),
        sa.Column(
            "quality",
            sa.String(length=24),
            sa.Computed("CASE WHEN open_holds > 0 THEN 'ON_HOLD' ELSE base_quality END", persisted=True),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["location_id"], ["location.id"], name=op.f("fk_trackable_state_location_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_trackable_state_trackable_id")),
        sa.PrimaryKeyConstraint("trackable_id", name=op.f("pk_trackable_state")),
        sa.CheckConstraint(
            "base_quality IN ('PENDING', 'RELEASED', 'CONCESSION', 'REJECTED', 'ON_HOLD')",
            name=op.f("ck_trackable_state_base_quality"),
        ),
        sa.CheckConstraint("kind IN ('LOT', 'SERIAL', 'CONTAINER')", name=op.f("ck_trackable_state_kind")),
        sa.CheckConstraint(
            f"{ON_HAND} >= 0",
            name=op.f("ck_trackable_state_on_hand"),
        ),
        sa.CheckConstraint("open_holds >= 0", name=op.f("ck_trackable_state_open_holds")),
    )
    op.create_table(
        "hold_release",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("hold_id", key(), nullable=False),
        sa.Column("trackable_id", key(), nullable=False),
        sa.Column("released_at", instant(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_hold_release_entry_id")),
        sa.ForeignKeyConstraint(["hold_id"], ["hold.id"], name=op.f("fk_hold_release_hold_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_hold_release_trackable_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hold_release")),
    )
    op.create_index(op.f("ix_hold_release_entry_id"), "hold_release", ["entry_id"], unique=False)
    op.create_index(op.f("ix_hold_release_hold_id"), "hold_release", ["hold_id"], unique=False)


def downgrade() -> None:
    """Drop these tables; refused where anything is recorded."""
    refuse_if_recorded()
    op.drop_table("hold_release")
    op.drop_table("trackable_state")
    op.drop_table("split")
    op.drop_table("receipt_line")
    op.drop_table("quality_change")
    op.drop_table("identifier")
    op.drop_table("hold")
    op.drop_table("adjustment")
    op.drop_table("trackable")
    op.drop_table("receipt")

"""Inspections, shipments, customer returns and labels."""

import sqlalchemy as sa
from alembic import op

from db.migrations.kinds import amount, instant, key, refuse_if_recorded

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Inspections, shipments, customer returns and labels."""
    op.create_table(
        "shipment",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("shipment_no", sa.String(length=80), nullable=False),
        sa.Column("customer_id", key(), nullable=False),
        sa.Column("customer_order", sa.String(length=80), nullable=True),
        sa.Column("carrier", sa.String(length=120), nullable=True),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_shipment_customer_id")),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_shipment_entry_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shipment")),
        sa.UniqueConstraint("shipment_no", name=op.f("uq_shipment_shipment_no")),
    )
    op.create_index(op.f("ix_shipment_customer_id"), "shipment", ["customer_id"], unique=False)
    op.create_index(op.f("ix_shipment_entry_id"), "shipment", ["entry_id"], unique=False)
    op.create_table(
        "customer_return",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("return_no", sa.String(length=80), nullable=False),
        sa.Column("customer_id", key(), nullable=False),
        sa.Column("trackable_id", key(), nullable=False),
        sa.Column("quantity", amount(), nullable=False),
        sa.Column("returned_at", instant(), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=True),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_customer_return_customer_id")),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_customer_return_entry_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_customer_return_trackable_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customer_return")),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_customer_return_quantity")),
    )
    op.create_index(op.f("ix_customer_return_entry_id"), "customer_return", ["entry_id"], unique=False)
    op.create_index(op.f("ix_customer_return_trackable_id"), "customer_return", ["trackable_id"], unique=False)
    op.create_table(
        "inspection",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("inspection_no", sa.String(length=80), nullable=True),
        sa.Column("subject", sa.String(length=24), nullable=False),
        sa.Column("trackable_id", key(), nullable=True),
        sa.Column("order_stage_id", key(), nullable=True),
        sa.Column("receipt_id", key(), nullable=True),
        sa.Column("plan_id", key(), nullable=True),
        sa.Column("inspector_id", key(), nullable=True),
        sa.Column("inspected_at", instant(), nullable=False),
        sa.Column("passed", sa.Boolean(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_inspection_entry_id")),
        sa.ForeignKeyConstraint(["inspector_id"], ["person.id"], name=op.f("fk_inspection_inspector_id")),
        sa.ForeignKeyConstraint(["order_stage_id"], ["order_stage.id"], name=op.f("fk_inspection_order_stage_id")),
        sa.ForeignKeyConstraint(["plan_id"], ["inspection_plan.id"], name=op.f("fk_inspection_plan_id")),
        sa.ForeignKeyConstraint(["receipt_id"], ["receipt.id"], name=op.f("fk_inspection_receipt_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_inspection_trackable_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inspection")),
        sa.CheckConstraint("subject IN ('RECEIPT', 'STAGE', 'UNIT', 'LOT')", name=op.f("ck_inspection_subject")),
    )
    op.create_index(op.f("ix_inspection_entry_id"), "inspection", ["entry_id"], unique=False)
    op.create_index(op.f("ix_inspection_order_stage_id"), "inspection", ["order_stage_id"], unique=False)
    op.create_index(op.f("ix_inspection_receipt_id"), "inspection", ["receipt_id"], unique=False)
    op.create_index(op.f("ix_inspection_trackable_id"), "inspection", ["trackable_id"], unique=False)
    op.create_table(
        "label_print",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("trackable_id", key(), nullable=False),
        sa.Column("copy", sa.Integer(), nullable=False),
        sa.Column("printed_at", instant(), nullable=False),
        sa.Column("target", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_label_print_entry_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_label_print_trackable_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_label_print")),
    )
    op.create_index(op.f("ix_label_print_entry_id"), "label_print", ["entry_id"], unique=False)
    op.create_index(op.f("ix_label_print_trackable_id"), "label_print", ["trackable_id"], unique=False)
    op.create_table(
        "shipment_line",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("shipment_id", key(), nullable=False),
        sa.Column("trackable_id", key(), nullable=False),
        sa.Column("quantity", amount(), nullable=False),
        sa.Column("shipped_at", instant(), nullable=False),
        sa.Column("delivered_at", instant(), nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_shipment_line_entry_id")),
        sa.ForeignKeyConstraint(["shipment_id"], ["shipment.id"], name=op.f("fk_shipment_line_shipment_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_shipment_line_trackable_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shipment_line")),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_shipment_line_quantity")),
    )
    op.create_index(op.f("ix_shipment_line_entry_id"), "shipment_line", ["entry_id"], unique=False)
    op.create_index(op.f("ix_shipment_line_shipment_id"), "shipment_line", ["shipment_id"], unique=False)
    op.create_index(op.f("ix_shipment_line_trackable_id"), "shipment_line", ["trackable_id"], unique=False)
    op.create_table(
        "measurement",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", key(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("value", sa.String(length=120), nullable=False),
        sa.Column("uom", sa.String(length=24), nullable=True),
        sa.Column("lower", amount(), nullable=True),
        sa.Column("upper", amount(), nullable=True),
        sa.Column("passed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_measurement_entry_id")),
        sa.ForeignKeyConstraint(["inspection_id"], ["inspection.id"], name=op.f("fk_measurement_inspection_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_measurement")),
    )
    op.create_index(op.f("ix_measurement_entry_id"), "measurement", ["entry_id"], unique=False)
    op.create_index(op.f("ix_measurement_inspection_id"), "measurement", ["inspection_id"], unique=False)


def downgrade() -> None:
    """Drop these tables; refused where anything is recorded."""
    refuse_if_recorded()
    op.drop_table("measurement")
    op.drop_table("shipment_line")
    op.drop_table("label_print")
    op.drop_table("inspection")
    op.drop_table("customer_return")
    op.drop_table("shipment")

"""What went into orders and came out of them."""

import sqlalchemy as sa
from alembic import op

from db.migrations.kinds import amount, instant, key, refuse_if_recorded

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What went into orders and came out of them."""
    op.create_table(
        "completion",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("completion_no", sa.String(length=80), nullable=True),
        sa.Column("order_id", key(), nullable=False),
        sa.Column("trackable_id", key(), nullable=False),
        sa.Column("good", amount(), nullable=False),
        sa.Column("defective", amount(), nullable=False),
        sa.Column("into_stock", amount(), nullable=False),
        sa.Column("completed_at", instant(), nullable=False),
        sa.Column("inspector_id", key(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_completion_entry_id")),
        sa.ForeignKeyConstraint(["inspector_id"], ["person.id"], name=op.f("fk_completion_inspector_id")),
        sa.ForeignKeyConstraint(["order_id"], ["production_order.id"], name=op.f("fk_completion_order_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_completion_trackable_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_completion")),
    )
    op.create_index(op.f("ix_completion_entry_id"), "completion", ["entry_id"], unique=False)
    op.create_index(op.f("ix_completion_order_id"), "completion", ["order_id"], unique=False)
    op.create_index(op.f("ix_completion_trackable_id"), "completion", ["trackable_id"], unique=False)
    op.create_table(
        "material_issue",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("order_id", key(), nullable=False),
        sa.Column("order_stage_id", key(), nullable=True),
        sa.Column("trackable_id", key(), nullable=False),
        sa.Column("into_id", key(), nullable=True),
        sa.Column("quantity", amount(), nullable=False),
        sa.Column("grade", sa.String(length=24), nullable=False),
        sa.Column("issued_at", instant(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_material_issue_entry_id")),
        sa.ForeignKeyConstraint(["into_id"], ["trackable.id"], name=op.f("fk_material_issue_into_id")),
        sa.ForeignKeyConstraint(["order_id"], ["production_order.id"], name=op.f("fk_material_issue_order_id")),
        sa.ForeignKeyConstraint(["order_stage_id"], ["order_stage.id"], name=op.f("fk_material_issue_order_stage_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_material_issue_trackable_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_material_issue")),
        sa.CheckConstraint("grade IN ('EXACT', 'LOADED', 'POOLED', 'ASSUMED')", name=op.f("ck_material_issue_grade")),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_material_issue_quantity")),
    )
    op.create_index(op.f("ix_material_issue_entry_id"), "material_issue", ["entry_id"], unique=False)
    op.create_index(op.f("ix_material_issue_into_id"), "material_issue", ["into_id"], unique=False)
    op.create_index(op.f("ix_material_issue_order_id"), "material_issue", ["order_id"], unique=False)
    op.create_index(op.f("ix_material_issue_trackable_id"), "material_issue", ["trackable_id"], unique=False)
    op.create_table(
        "output",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("order_id", key(), nullable=False),
        sa.Column("trackable_id", key(), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_output_entry_id")),
        sa.ForeignKeyConstraint(["order_id"], ["production_order.id"], name=op.f("fk_output_order_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_output_trackable_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_output")),
        sa.CheckConstraint("kind IN ('MADE', 'REWORKED')", name=op.f("ck_output_kind")),
    )
    op.create_index(op.f("ix_output_entry_id"), "output", ["entry_id"], unique=False)
    op.create_index(op.f("ix_output_order_id"), "output", ["order_id"], unique=False)
    op.create_index(op.f("ix_output_trackable_id"), "output", ["trackable_id"], unique=False)
    op.create_table(
        "issue_return",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("issue_id", key(), nullable=False),
        sa.Column("trackable_id", key(), nullable=False),
        sa.Column("quantity", amount(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_issue_return_entry_id")),
        sa.ForeignKeyConstraint(["issue_id"], ["material_issue.id"], name=op.f("fk_issue_return_issue_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_issue_return_trackable_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issue_return")),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_issue_return_quantity")),
    )
    op.create_index(op.f("ix_issue_return_entry_id"), "issue_return", ["entry_id"], unique=False)
    op.create_index(op.f("ix_issue_return_issue_id"), "issue_return", ["issue_id"], unique=False)
    op.create_table(
        "issue_waste",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("issue_id", key(), nullable=False),
        sa.Column("quantity", amount(), nullable=False),
        sa.Column("reason", sa.String(length=40), nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_issue_waste_entry_id")),
        sa.ForeignKeyConstraint(["issue_id"], ["material_issue.id"], name=op.f("fk_issue_waste_issue_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issue_waste")),
    )
    op.create_index(op.f("ix_issue_waste_entry_id"), "issue_waste", ["entry_id"], unique=False)
    op.create_index(op.f("ix_issue_waste_issue_id"), "issue_waste", ["issue_id"], unique=False)


def downgrade() -> None:
    """Drop these tables; refused where anything is recorded."""
    refuse_if_recorded()
    op.drop_table("issue_waste")
    op.drop_table("issue_return")
    op.drop_table("output")
    op.drop_table("material_issue")
    op.drop_table("completion")

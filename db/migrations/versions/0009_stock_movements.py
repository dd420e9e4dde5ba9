"""What moves, merges, is packed, or leaves the stock."""

import sqlalchemy as sa
from alembic import op

from db.migrations.kinds import amount, instant, key, refuse_if_recorded

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What moves, merges, is packed, or leaves the stock."""
    op.create_table(
        "container",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("trackable_id", key(), nullable=False),
        sa.Column("quantity", amount(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_container_entry_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_container_trackable_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_container")),
    )
    op.create_index(op.f("ix_container_entry_id"), "container", ["entry_id"], unique=False)
    op.create_index(op.f("ix_container_trackable_id"), "container", ["trackable_id"], unique=False)
    op.create_table(
        "disposition",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("trackable_id", key(), nullable=False),
        sa.Column("decision", sa.String(length=24), nullable=False),
        sa.Column("quantity", amount(), nullable=False),
        sa.Column("into_stock", amount(), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=True),
        sa.Column("decided_at", instant(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_disposition_entry_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_disposition_trackable_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_disposition")),
        sa.CheckConstraint(
            "decision IN ('USE', 'CONCESSION', 'REWORK', 'SCRAP', 'SUPPLIER_RETURN')",
            name=op.f("ck_disposition_decision"),
        ),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_disposition_quantity")),
    )
    op.create_index(op.f("ix_disposition_entry_id"), "disposition", ["entry_id"], unique=False)
    op.create_index(op.f("ix_disposition_trackable_id"), "disposition", ["trackable_id"], unique=False)
    op.create_table(
        "merge",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("trackable_id", key(), nullable=False),
        sa.Column("into_id", key(), nullable=False),
        sa.Column("quantity", amount(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_merge_entry_id")),
        sa.ForeignKeyConstraint(["into_id"], ["trackable.id"], name=op.f("fk_merge_into_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_merge_trackable_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merge")),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_merge_quantity")),
    )
    op.create_index(op.f("ix_merge_entry_id"), "merge", ["entry_id"], unique=False)
    op.create_index(op.f("ix_merge_into_id"), "merge", ["into_id"], unique=False)
    op.create_index(op.f("ix_merge_trackable_id"), "merge", ["trackable_id"], unique=False)
    op.create_table(
        "movement",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("trackable_id", key(), nullable=False),
        sa.Column("from_id", key(), nullable=True),
        sa.Column("to_id", key(), nullable=False),
        sa.Column("moved_at", instant(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_movement_entry_id")),
        sa.ForeignKeyConstraint(["from_id"], ["location.id"], name=op.f("fk_movement_from_id")),
        sa.ForeignKeyConstraint(["to_id"], ["location.id"], name=op.f("fk_movement_to_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_movement_trackable_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_movement")),
    )
    op.create_index(op.f("ix_movement_entry_id"), "movement", ["entry_id"], unique=False)
    op.create_index(op.f("ix_movement_trackable_id"), "movement", ["trackable_id"], unique=False)
    op.create_table(
        "packing",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("container_id", key(), nullable=False),
        sa.Column("trackable_id", key(), nullable=False),
        sa.Column("packed_at", instant(), nullable=False),
        sa.ForeignKeyConstraint(["container_id"], ["trackable.id"], name=op.f("fk_packing_container_id")),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_packing_entry_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_packing_trackable_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_packing")),
    )
    op.create_index(op.f("ix_packing_container_id"), "packing", ["container_id"], unique=False)
    op.create_index(op.f("ix_packing_entry_id"), "packing", ["entry_id"], unique=False)
    op.create_index(op.f("ix_packing_trackable_id"), "packing", ["trackable_id"], unique=False)
    op.create_table(
        "withdrawal",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("trackable_id", key(), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("quantity", amount(), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_withdrawal_entry_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_withdrawal_trackable_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_withdrawal")),
        sa.CheckConstraint("kind IN ('SCRAPPED', 'SAMPLED', 'SUPPLIER_RETURN')", name=op.f("ck_withdrawal_kind")),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_withdrawal_quantity")),
    )
    op.create_index(op.f("ix_withdrawal_entry_id"), "withdrawal", ["entry_id"], unique=False)
    op.create_index(op.f("ix_withdrawal_trackable_id"), "withdrawal", ["trackable_id"], unique=False)
    op.create_table(
        "unpacking",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("packing_id", key(), nullable=False),
        sa.Column("trackable_id", key(), nullable=False),
        sa.Column("unpacked_at", instant(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_unpacking_entry_id")),
        sa.ForeignKeyConstraint(["packing_id"], ["packing.id"], name=op.f("fk_unpacking_packing_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_unpacking_trackable_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unpacking")),
    )
    op.create_index(op.f("ix_unpacking_entry_id"), "unpacking", ["entry_id"], unique=False)
    op.create_index(op.f("ix_unpacking_packing_id"), "unpacking", ["packing_id"], unique=False)
    op.create_index(op.f("ix_unpacking_trackable_id"), "unpacking", ["trackable_id"], unique=False)


def downgrade() -> None:
    """Drop these tables; refused where anything is recorded."""
    refuse_if_recorded()
    op.drop_table("unpacking")
    op.drop_table("withdrawal")
    op.drop_table("packing")
    op.drop_table("movement")
    op.drop_table("merge")
    op.drop_table("disposition")
    op.drop_table("container")

"""Orders that were put into a sealed file."""

import sqlalchemy as sa
from alembic import op

from db.migrations.kinds import instant, key, refuse_if_recorded

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Orders that were put into a sealed file."""
    op.create_table(
        "archive_batch",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("file", sa.String(length=200), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("order_id", key(), nullable=False),
        sa.Column("sealed_at", instant(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_archive_batch_entry_id")),
        sa.ForeignKeyConstraint(["order_id"], ["production_order.id"], name=op.f("fk_archive_batch_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_archive_batch")),
        sa.UniqueConstraint("file", name=op.f("uq_archive_batch_file")),
    )
    op.create_index(op.f("ix_archive_batch_entry_id"), "archive_batch", ["entry_id"], unique=False)
    op.create_index(op.f("ix_archive_batch_order_id"), "archive_batch", ["order_id"], unique=False)


def downgrade() -> None:
    """Drop these tables; refused where anything is recorded."""
    refuse_if_recorded()
    op.drop_table("archive_batch")

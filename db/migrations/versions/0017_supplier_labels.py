"""Rules by which suppliers' own labels are read."""

import sqlalchemy as sa
from alembic import op

from db.migrations.kinds import key, refuse_if_recorded

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "supplier_label",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("supplier_id", key(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("samples", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["supplier_id"], ["supplier.id"], name=op.f("fk_supplier_label_supplier_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supplier_label")),
        sa.UniqueConstraint("supplier_id", name=op.f("uq_supplier_label_supplier_id")),
    )


def downgrade() -> None:
    """Drop it; refused where anything is recorded."""
    refuse_if_recorded()
    op.drop_table("supplier_label")

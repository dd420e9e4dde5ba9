"""The orders that are open are found without a look at those that were ever made."""

from alembic import op

from db.migrations.kinds import refuse_if_recorded

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """An index of orders by status."""
    op.create_index(op.f("ix_order_state_status"), "order_state", ["status"], unique=False)


def downgrade() -> None:
    """Drop it; refused where anything is recorded, as every way back."""
    refuse_if_recorded()
    op.drop_index(op.f("ix_order_state_status"), table_name="order_state")

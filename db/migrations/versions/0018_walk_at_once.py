"""The walk backward is one statement on PostgreSQL; its function is made anew, as it gives other columns."""

from alembic import op

from db.migrations.kinds import refuse_if_recorded

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The old function goes; the new ones come with every upgrade."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION IF EXISTS walk_backward(bigint[])")


def downgrade() -> None:
    """Drop the function too; refused where anything is recorded."""
    refuse_if_recorded()
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION IF EXISTS walk_backward(bigint[])")

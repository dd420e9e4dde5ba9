"""The walk backward on PostgreSQL looks into an order once, however many of its units it meets."""

from db.migrations.kinds import refuse_if_recorded

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Its function is made anew, as with every upgrade; nothing else changes."""


def downgrade() -> None:
    """Refused where anything is recorded; the older function gives the same columns."""
    refuse_if_recorded()

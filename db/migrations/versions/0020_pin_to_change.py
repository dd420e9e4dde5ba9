"""A PIN that somebody else gave must be changed at the first sign-in; corrections have reasons of their own."""

import sqlalchemy as sa
from alembic import op

from db.migrations.kinds import recheck, refuse_if_recorded

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

SCOPES = "scope IN ('PAUSE', 'SCRAP', 'HOLD', 'RETURN', 'REVERSE', 'WASTE', 'REMOVAL', 'COUNT', 'DEFECT', 'OVERRIDE')"
SCOPES_NOW = SCOPES.replace("'REVERSE', ", "'REVERSE', 'CORRECT', ")


def upgrade() -> None:
    """Add the column; of the PINs there are, nobody knows who chose them."""
    op.add_column("credential", sa.Column("must_change_pin", sa.Boolean(), nullable=True))
    recheck("reason_code", "scope", SCOPES, SCOPES_NOW)


def downgrade() -> None:
    """Drop it; refused where anything is recorded."""
    refuse_if_recorded()
    recheck("reason_code", "scope", SCOPES_NOW, SCOPES)
    op.drop_column("credential", "must_change_pin")

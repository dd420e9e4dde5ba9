"""The index of material that names a unit holds only that: a trace of pooled material must not read it all."""

import sqlalchemy as sa
from alembic import op

from db.migrations.kinds import refuse_if_recorded

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

NAME, TABLE, COLUMN = "ix_material_issue_into_id", "material_issue", "into_id"


def upgrade() -> None:
    """Only where a unit is named."""
    named = sa.text("into_id IS NOT NULL")
    op.drop_index(op.f(NAME), TABLE)
    op.create_index(op.f(NAME), TABLE, [COLUMN], sqlite_where=named, postgresql_where=named)


def downgrade() -> None:
    """Of all rows; refused where anything is recorded, as every way back."""
    refuse_if_recorded()
    op.drop_index(op.f(NAME), TABLE)
    op.create_index(op.f(NAME), TABLE, [COLUMN])

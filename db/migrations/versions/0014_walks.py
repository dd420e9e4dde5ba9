"""PostgreSQL walks the links of material by functions of its own, made anew with every version of the schema."""

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """No table changes."""


def downgrade() -> None:
    """An older program does not call the functions; they do no harm."""

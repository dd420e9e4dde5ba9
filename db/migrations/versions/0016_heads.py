"""Heads of streams that move with the result; runs by person; what rests on an act that is taken back."""

from alembic import op

from db.migrations.kinds import refuse_if_recorded

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

# A person's runs are looked up at every start, all others at every reversal.
LOOKED_UP = (
    ("run_state", "person_id"),
    ("trackable", "parent_id"),
    ("trackable", "belongs_to_id"),
    ("material_issue", "order_stage_id"),
    ("issue_return", "trackable_id"),
    ("hold_release", "trackable_id"),
    ("unit_pass", "order_stage_id"),
    ("load_set", "mount_id"),
    ("component_removal", "trackable_id"),
    ("help_call", "order_id"),
)


def upgrade() -> None:
    """Add the indexes. The trigger is made with all others, after the last migration."""
    for table, column in LOOKED_UP:
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)


def downgrade() -> None:
    """Drop all; refused where anything is recorded."""
    refuse_if_recorded()
    for table, column in reversed(LOOKED_UP):
        op.drop_index(op.f(f"ix_{table}_{column}"), table_name=table)
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP TRIGGER IF EXISTS head_moves ON entry_result")
        op.execute("DROP FUNCTION IF EXISTS head_moves()")
    else:
        op.execute("DROP TRIGGER IF EXISTS head_moves")

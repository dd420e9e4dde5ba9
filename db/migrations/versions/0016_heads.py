"""Heads of streams that move with the result; runs by person."""

from alembic import op

from db.migrations.kinds import refuse_if_recorded

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A person's runs are looked up at every start. The trigger is made with all others, after the last migration."""
    op.create_index(op.f("ix_run_state_person_id"), "run_state", ["person_id"], unique=False)


def downgrade() -> None:
    """Drop both; refused where anything is recorded."""
    refuse_if_recorded()
    op.drop_index(op.f("ix_run_state_person_id"), table_name="run_state")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP TRIGGER IF EXISTS head_moves ON entry_result")
        op.execute("DROP FUNCTION IF EXISTS head_moves()")
    else:
        op.execute("DROP TRIGGER IF EXISTS head_moves")

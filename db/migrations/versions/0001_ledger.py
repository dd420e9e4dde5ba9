"""The ledger: entries, results, reversals, heads and counters."""

import sqlalchemy as sa
from alembic import op

from db.migrations.kinds import DatabaseClock, instant, key, refuse_if_recorded

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The ledger: entries, results, reversals, heads and counters."""
    op.create_table(
        "entry",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("stream", sa.String(length=64), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.Column("person", sa.String(length=40), nullable=False),
        sa.Column("second_person", sa.String(length=40), nullable=True),
        sa.Column("happened_at", instant(), nullable=False),
        sa.Column("recorded_at", instant(), server_default=DatabaseClock(), nullable=False),
        sa.Column("action", sa.String(length=24), nullable=False),
        sa.Column("reason", sa.String(length=40), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("source", sa.String(length=24), nullable=False),
        sa.Column("command", sa.Text(), nullable=False),
        sa.Column("command_hash", sa.String(length=64), nullable=False),
        sa.Column("previous_hash", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry")),
        sa.UniqueConstraint("stream", "sequence", name=op.f("uq_entry_stream_sequence")),
        sa.CheckConstraint("source IN ('PANEL', 'IMPORT', 'CATCH_UP', 'BACKFLUSH')", name=op.f("ck_entry_source")),
    )
    op.create_index(op.f("ix_entry_happened_at"), "entry", ["happened_at"], unique=False)
    op.create_table(
        "number_counter",
        sa.Column("series", sa.String(length=80), nullable=False),
        sa.Column("last", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("series", name=op.f("pk_number_counter")),
    )
    op.create_table(
        "refusal_count",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("station", sa.String(length=64), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("day", "station", "code", name=op.f("pk_refusal_count")),
    )
    op.create_table(
        "stream_head",
        sa.Column("stream", sa.String(length=64), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.Column("entry_hash", sa.String(length=64), nullable=False),
        sa.Column("result_hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("stream", name=op.f("pk_stream_head")),
    )
    op.create_table(
        "entry_result",
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("previous_hash", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_entry_result_entry_id")),
        sa.PrimaryKeyConstraint("entry_id", name=op.f("pk_entry_result")),
    )
    op.create_table(
        "master_change",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("table_name", sa.String(length=40), nullable=False),
        sa.Column("row_id", key(), nullable=False),
        sa.Column("old", sa.Text(), nullable=True),
        sa.Column("new", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_master_change_entry_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_master_change")),
    )
    op.create_index(op.f("ix_master_change_entry_id"), "master_change", ["entry_id"], unique=False)
    op.create_table(
        "reversal",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("reversed_entry_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_reversal_entry_id")),
        sa.ForeignKeyConstraint(["reversed_entry_id"], ["entry.id"], name=op.f("fk_reversal_reversed_entry_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reversal")),
        sa.UniqueConstraint("reversed_entry_id", name=op.f("uq_reversal_reversed_entry_id")),
    )
    op.create_index(op.f("ix_reversal_entry_id"), "reversal", ["entry_id"], unique=False)


def downgrade() -> None:
    """Drop these tables; refused where anything is recorded."""
    refuse_if_recorded()
    op.drop_table("reversal")
    op.drop_table("master_change")
    op.drop_table("entry_result")
    op.drop_table("stream_head")
    op.drop_table("refusal_count")
    op.drop_table("number_counter")
    op.drop_table("entry")

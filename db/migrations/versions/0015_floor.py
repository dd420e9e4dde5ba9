"""Planned orders, notes for the next shift, calls for help."""

import sqlalchemy as sa
from alembic import op

from db.migrations.kinds import amount, instant, key, refuse_if_recorded

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Planned orders, notes for the next shift, calls for help."""
    op.create_table(
        "planned_order",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("order_no", sa.String(length=80), nullable=False),
        sa.Column("item_id", key(), nullable=False),
        sa.Column("quantity", amount(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("planned_at", instant(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_planned_order_entry_id")),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_planned_order_item_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_planned_order")),
    )
    op.create_index(op.f("ix_planned_order_entry_id"), "planned_order", ["entry_id"], unique=False)
    op.create_index(op.f("ix_planned_order_order_no"), "planned_order", ["order_no"], unique=False)
    op.create_table(
        "hand_over_note",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("order_id", key(), nullable=False),
        sa.Column("text", sa.String(length=500), nullable=False),
        sa.Column("noted_at", instant(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_hand_over_note_entry_id")),
        sa.ForeignKeyConstraint(["order_id"], ["production_order.id"], name=op.f("fk_hand_over_note_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hand_over_note")),
    )
    op.create_index(op.f("ix_hand_over_note_entry_id"), "hand_over_note", ["entry_id"], unique=False)
    op.create_index(op.f("ix_hand_over_note_order_id"), "hand_over_note", ["order_id"], unique=False)
    _help()


def _help() -> None:
    op.create_table(
        "help_call",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("work_center_id", key(), nullable=False),
        sa.Column("order_id", key(), nullable=True),
        sa.Column("reason", sa.String(length=40), nullable=True),
        sa.Column("called_at", instant(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_help_call_entry_id")),
        sa.ForeignKeyConstraint(["work_center_id"], ["work_center.id"], name=op.f("fk_help_call_work_center_id")),
        sa.ForeignKeyConstraint(["order_id"], ["production_order.id"], name=op.f("fk_help_call_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_help_call")),
    )
    op.create_index(op.f("ix_help_call_entry_id"), "help_call", ["entry_id"], unique=False)
    op.create_index(op.f("ix_help_call_work_center_id"), "help_call", ["work_center_id"], unique=False)
    op.create_table(
        "help_event",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("help_call_id", key(), nullable=False),
        sa.Column("step", sa.String(length=24), nullable=False),
        sa.Column("at", instant(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_help_event_entry_id")),
        sa.ForeignKeyConstraint(["help_call_id"], ["help_call.id"], name=op.f("fk_help_event_help_call_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_help_event")),
        sa.CheckConstraint("step IN ('ANSWERED', 'ENDED')", name=op.f("ck_help_event_step")),
    )
    op.create_index(op.f("ix_help_event_entry_id"), "help_event", ["entry_id"], unique=False)
    op.create_index(op.f("ix_help_event_help_call_id"), "help_event", ["help_call_id"], unique=False)


def downgrade() -> None:
    """Drop these tables; refused where anything is recorded."""
    refuse_if_recorded()
    for name in ("help_event", "help_call", "hand_over_note", "planned_order"):
        op.drop_table(name)

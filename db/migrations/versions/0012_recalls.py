"""Recalls: cases, their events, what each search found, what is lost, and what customers said."""

import sqlalchemy as sa
from alembic import op

from db.migrations.kinds import amount, instant, key, refuse_if_recorded

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Recalls: cases, their events, what each search found, what is lost, and what customers said."""
    op.create_table(
        "recall_case",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("case_no", sa.String(length=80), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("roots", sa.Text(), nullable=False),
        sa.Column("why", sa.String(length=200), nullable=False),
        sa.Column("risk_class", sa.String(length=24), nullable=True),
        sa.Column("opened_at", instant(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_recall_case_entry_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recall_case")),
        sa.CheckConstraint("kind IN ('REAL', 'DRILL')", name=op.f("ck_recall_case_kind")),
        sa.UniqueConstraint("case_no", name=op.f("uq_recall_case_case_no")),
    )
    op.create_index(op.f("ix_recall_case_entry_id"), "recall_case", ["entry_id"], unique=False)
    op.create_table(
        "recall_snapshot",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", key(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("taken_at", instant(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("milliseconds", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["recall_case.id"], name=op.f("fk_recall_snapshot_case_id")),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_recall_snapshot_entry_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recall_snapshot")),
        sa.UniqueConstraint("case_id", "number", name=op.f("uq_recall_snapshot_case_id_number")),
    )
    op.create_index(op.f("ix_recall_snapshot_entry_id"), "recall_snapshot", ["entry_id"], unique=False)
    op.create_table(
        "recall_item",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("snapshot_id", key(), nullable=False),
        sa.Column("trackable_id", key(), nullable=False),
        sa.Column("certain", sa.Boolean(), nullable=False),
        sa.Column("quality", sa.String(length=24), nullable=False),
        sa.Column("lifecycle", sa.String(length=24), nullable=False),
        sa.Column("on_hand", amount(), nullable=False),
        sa.Column("location_id", key(), nullable=True),
        sa.Column("customer_id", key(), nullable=True),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_recall_item_customer_id")),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_recall_item_entry_id")),
        sa.ForeignKeyConstraint(["location_id"], ["location.id"], name=op.f("fk_recall_item_location_id")),
        sa.ForeignKeyConstraint(["snapshot_id"], ["recall_snapshot.id"], name=op.f("fk_recall_item_snapshot_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_recall_item_trackable_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recall_item")),
        sa.UniqueConstraint("snapshot_id", "trackable_id", name=op.f("uq_recall_item_snapshot_id_trackable_id")),
    )
    op.create_index(op.f("ix_recall_item_entry_id"), "recall_item", ["entry_id"], unique=False)
    op.create_index(op.f("ix_recall_item_trackable_id"), "recall_item", ["trackable_id"], unique=False)
    op.create_table(
        "recall_event",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", key(), nullable=False),
        sa.Column("snapshot_id", key(), nullable=True),
        sa.Column("what", sa.String(length=24), nullable=False),
        sa.Column("at", instant(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("counts", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["recall_case.id"], name=op.f("fk_recall_event_case_id")),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_recall_event_entry_id")),
        sa.ForeignKeyConstraint(["snapshot_id"], ["recall_snapshot.id"], name=op.f("fk_recall_event_snapshot_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recall_event")),
        sa.CheckConstraint(
            "what IN ('OPENED', 'SEARCHED', 'HELD', 'CALLED', 'RELEASED', 'CLOSED')",
            name=op.f("ck_recall_event_what"),
        ),
    )
    op.create_index(op.f("ix_recall_event_case_id"), "recall_event", ["case_id"], unique=False)
    op.create_index(op.f("ix_recall_event_entry_id"), "recall_event", ["entry_id"], unique=False)
    op.create_index(op.f("ix_recall_event_snapshot_id"), "recall_event", ["snapshot_id"], unique=False)
    op.create_table(
        "recall_loss",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", key(), nullable=False),
        sa.Column("trackable_id", key(), nullable=False),
        sa.Column("quantity", amount(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["recall_case.id"], name=op.f("fk_recall_loss_case_id")),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_recall_loss_entry_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_recall_loss_trackable_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recall_loss")),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_recall_loss_quantity")),
    )
    op.create_index(op.f("ix_recall_loss_case_id"), "recall_loss", ["case_id"], unique=False)
    op.create_index(op.f("ix_recall_loss_entry_id"), "recall_loss", ["entry_id"], unique=False)
    op.create_index(op.f("ix_recall_loss_trackable_id"), "recall_loss", ["trackable_id"], unique=False)
    op.create_table(
        "call_note",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", key(), nullable=False),
        sa.Column("customer_id", key(), nullable=False),
        sa.Column("called_at", instant(), nullable=False),
        sa.Column("method", sa.String(length=24), nullable=False),
        sa.Column("reached", sa.Boolean(), nullable=False),
        sa.Column("acknowledged", sa.Boolean(), nullable=False),
        sa.Column("on_hand", amount(), nullable=True),
        sa.Column("returned", amount(), nullable=True),
        sa.Column("destroyed", amount(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["recall_case.id"], name=op.f("fk_call_note_case_id")),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_call_note_customer_id")),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_call_note_entry_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call_note")),
    )
    op.create_index(op.f("ix_call_note_case_id"), "call_note", ["case_id"], unique=False)
    op.create_index(op.f("ix_call_note_entry_id"), "call_note", ["entry_id"], unique=False)


def downgrade() -> None:
    """Drop these tables; refused where anything is recorded."""
    refuse_if_recorded()
    op.drop_table("call_note")
    op.drop_table("recall_loss")
    op.drop_table("recall_event")
    op.drop_table("recall_item")
    op.drop_table("recall_snapshot")
    op.drop_table("recall_case")

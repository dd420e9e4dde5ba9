"""Production orders, their stages and the work on them."""

import sqlalchemy as sa
from alembic import op

from db.migrations.kinds import amount, instant, key, refuse_if_recorded

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Production orders, their stages and the work on them."""
    op.create_table(
        "production_order",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("order_no", sa.String(length=80), nullable=False),
        sa.Column("item_id", key(), nullable=False),
        sa.Column("quantity_planned", amount(), nullable=False),
        sa.Column("released_at", instant(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_production_order_entry_id")),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_production_order_item_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_production_order")),
        sa.UniqueConstraint("order_no", name=op.f("uq_production_order_order_no")),
    )
    op.create_index(op.f("ix_production_order_entry_id"), "production_order", ["entry_id"], unique=False)
    op.create_table(
        "order_component",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("order_id", key(), nullable=False),
        sa.Column("component_id", key(), nullable=False),
        sa.Column("stage_sequence", sa.Integer(), nullable=False),
        sa.Column("quantity_per", amount(), nullable=False),
        sa.ForeignKeyConstraint(["component_id"], ["item.id"], name=op.f("fk_order_component_component_id")),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_order_component_entry_id")),
        sa.ForeignKeyConstraint(["order_id"], ["production_order.id"], name=op.f("fk_order_component_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_order_component")),
        sa.UniqueConstraint(
            "order_id",
            "component_id",
            "stage_sequence",
            name=op.f("uq_order_component_order_id_component_id_stage_sequence"),
        ),
    )
    op.create_index(op.f("ix_order_component_entry_id"), "order_component", ["entry_id"], unique=False)
    op.create_index(op.f("ix_order_component_order_id"), "order_component", ["order_id"], unique=False)
    op.create_table(
        "order_event",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("order_id", key(), nullable=False),
        sa.Column("status", sa.String(length=24), nullable=False),
        sa.Column("at", instant(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_order_event_entry_id")),
        sa.ForeignKeyConstraint(["order_id"], ["production_order.id"], name=op.f("fk_order_event_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_order_event")),
        sa.CheckConstraint(
            "status IN ('RELEASED', 'ON_HOLD', 'CANCELLED', 'CLOSED')", name=op.f("ck_order_event_status")
        ),
    )
    op.create_index(op.f("ix_order_event_entry_id"), "order_event", ["entry_id"], unique=False)
    op.create_index(op.f("ix_order_event_order_id"), "order_event", ["order_id"], unique=False)
    op.create_table(
        "order_stage",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("order_id", key(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("work_center_id", key(), nullable=True),
        sa.Column("standard_minutes", amount(), nullable=True),
        sa.Column("instruction", sa.Text(), nullable=True),
        sa.Column("plan_id", key(), nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_order_stage_entry_id")),
        sa.ForeignKeyConstraint(["order_id"], ["production_order.id"], name=op.f("fk_order_stage_order_id")),
        sa.ForeignKeyConstraint(["plan_id"], ["inspection_plan.id"], name=op.f("fk_order_stage_plan_id")),
        sa.ForeignKeyConstraint(["work_center_id"], ["work_center.id"], name=op.f("fk_order_stage_work_center_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_order_stage")),
        sa.UniqueConstraint("order_id", "sequence", name=op.f("uq_order_stage_order_id_sequence")),
    )
    op.create_index(op.f("ix_order_stage_entry_id"), "order_stage", ["entry_id"], unique=False)
    op.create_index(op.f("ix_order_stage_order_id"), "order_stage", ["order_id"], unique=False)
    op.create_table(
        "order_state",
        sa.Column("order_id", key(), autoincrement=False, nullable=False),
        sa.Column("status", sa.String(length=24), nullable=False),
        sa.Column("good", amount(), server_default=sa.text("0"), nullable=False),
        sa.Column("defective", amount(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(["order_id"], ["production_order.id"], name=op.f("fk_order_state_order_id")),
        sa.PrimaryKeyConstraint("order_id", name=op.f("pk_order_state")),
        sa.CheckConstraint(
            "status IN ('RELEASED', 'ON_HOLD', 'CANCELLED', 'CLOSED')", name=op.f("ck_order_state_status")
        ),
    )
    op.create_table(
        "run_state",
        sa.Column("order_stage_id", key(), autoincrement=False, nullable=False),
        sa.Column("person_id", key(), autoincrement=False, nullable=False),
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("last_event", sa.String(length=24), nullable=False),
        sa.Column("since", instant(), nullable=True),
        sa.ForeignKeyConstraint(["order_stage_id"], ["order_stage.id"], name=op.f("fk_run_state_order_stage_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_run_state_person_id")),
        sa.PrimaryKeyConstraint("order_stage_id", "person_id", name=op.f("pk_run_state")),
        sa.CheckConstraint(
            "last_event IN ('START', 'PAUSE', 'RESUME', 'LEAVE', 'FINISH')", name=op.f("ck_run_state_last_event")
        ),
    )
    op.create_table(
        "stage_event",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("order_stage_id", key(), nullable=False),
        sa.Column("person_id", key(), nullable=False),
        sa.Column("machine_id", key(), nullable=True),
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("event", sa.String(length=24), nullable=False),
        sa.Column("at", instant(), nullable=True),
        sa.Column("reason", sa.String(length=40), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("good", amount(), server_default=sa.text("0"), nullable=False),
        sa.Column("scrap", amount(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_stage_event_entry_id")),
        sa.ForeignKeyConstraint(["machine_id"], ["machine.id"], name=op.f("fk_stage_event_machine_id")),
        sa.ForeignKeyConstraint(["order_stage_id"], ["order_stage.id"], name=op.f("fk_stage_event_order_stage_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_stage_event_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stage_event")),
        sa.CheckConstraint(
            "event IN ('START', 'PAUSE', 'RESUME', 'LEAVE', 'FINISH')", name=op.f("ck_stage_event_event")
        ),
    )
    op.create_index(op.f("ix_stage_event_entry_id"), "stage_event", ["entry_id"], unique=False)
    op.create_index(op.f("ix_stage_event_order_stage_id"), "stage_event", ["order_stage_id"], unique=False)
    op.create_table(
        "stage_state",
        sa.Column("order_stage_id", key(), autoincrement=False, nullable=False),
        sa.Column("status", sa.String(length=24), nullable=False),
        sa.Column("good", amount(), server_default=sa.text("0"), nullable=False),
        sa.Column("scrap", amount(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(["order_stage_id"], ["order_stage.id"], name=op.f("fk_stage_state_order_stage_id")),
        sa.PrimaryKeyConstraint("order_stage_id", name=op.f("pk_stage_state")),
        sa.CheckConstraint("status IN ('OPEN', 'RUNNING', 'FINISHED')", name=op.f("ck_stage_state_status")),
    )


def downgrade() -> None:
    """Drop these tables; refused where anything is recorded."""
    refuse_if_recorded()
    op.drop_table("stage_state")
    op.drop_table("stage_event")
    op.drop_table("run_state")
    op.drop_table("order_state")
    op.drop_table("order_stage")
    op.drop_table("order_event")
    op.drop_table("order_component")
    op.drop_table("production_order")

"""Mounted lots, passes of units and what was loaded; parts taken out again."""

import sqlalchemy as sa
from alembic import op

from db.migrations.kinds import amount, instant, key, refuse_if_recorded

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Mounted lots, passes of units and what was loaded; parts taken out again."""
    op.create_table(
        "mount",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("slot_id", key(), nullable=False),
        sa.Column("trackable_id", key(), nullable=False),
        sa.Column("mounted_at", instant(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_mount_entry_id")),
        sa.ForeignKeyConstraint(["slot_id"], ["slot.id"], name=op.f("fk_mount_slot_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_mount_trackable_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mount")),
    )
    op.create_index(op.f("ix_mount_entry_id"), "mount", ["entry_id"], unique=False)
    op.create_index(op.f("ix_mount_slot_id"), "mount", ["slot_id"], unique=False)
    op.create_index(op.f("ix_mount_trackable_id"), "mount", ["trackable_id"], unique=False)
    op.create_table(
        "unit_pass",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("order_id", key(), nullable=False),
        sa.Column("order_stage_id", key(), nullable=True),
        sa.Column("trackable_id", key(), nullable=False),
        sa.Column("person_id", key(), nullable=True),
        sa.Column("machine_id", key(), nullable=True),
        sa.Column("passed_at", instant(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_unit_pass_entry_id")),
        sa.ForeignKeyConstraint(["machine_id"], ["machine.id"], name=op.f("fk_unit_pass_machine_id")),
        sa.ForeignKeyConstraint(["order_id"], ["production_order.id"], name=op.f("fk_unit_pass_order_id")),
        sa.ForeignKeyConstraint(["order_stage_id"], ["order_stage.id"], name=op.f("fk_unit_pass_order_stage_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_unit_pass_person_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_unit_pass_trackable_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit_pass")),
    )
    op.create_index(op.f("ix_unit_pass_entry_id"), "unit_pass", ["entry_id"], unique=False)
    op.create_index(op.f("ix_unit_pass_machine_id"), "unit_pass", ["machine_id"], unique=False)
    op.create_index(op.f("ix_unit_pass_order_id"), "unit_pass", ["order_id"], unique=False)
    op.create_index(op.f("ix_unit_pass_person_id"), "unit_pass", ["person_id"], unique=False)
    op.create_index(op.f("ix_unit_pass_trackable_id"), "unit_pass", ["trackable_id"], unique=False)
    op.create_table(
        "component_removal",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("issue_id", key(), nullable=False),
        sa.Column("trackable_id", key(), nullable=False),
        sa.Column("into_id", key(), nullable=False),
        sa.Column("quantity", amount(), nullable=False),
        sa.Column("into_stock", amount(), nullable=False),
        sa.Column("reason", sa.String(length=40), nullable=False),
        sa.Column("removed_at", instant(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_component_removal_entry_id")),
        sa.ForeignKeyConstraint(["into_id"], ["trackable.id"], name=op.f("fk_component_removal_into_id")),
        sa.ForeignKeyConstraint(["issue_id"], ["material_issue.id"], name=op.f("fk_component_removal_issue_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_component_removal_trackable_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_component_removal")),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_component_removal_quantity")),
    )
    op.create_index(op.f("ix_component_removal_entry_id"), "component_removal", ["entry_id"], unique=False)
    op.create_index(op.f("ix_component_removal_into_id"), "component_removal", ["into_id"], unique=False)
    op.create_index(op.f("ix_component_removal_issue_id"), "component_removal", ["issue_id"], unique=False)
    op.create_table(
        "load_set",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("unit_pass_id", key(), nullable=False),
        sa.Column("mount_id", key(), nullable=False),
        sa.Column("order_id", key(), nullable=False),
        sa.Column("trackable_id", key(), nullable=False),
        sa.Column("into_id", key(), nullable=False),
        sa.Column("quantity", amount(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_load_set_entry_id")),
        sa.ForeignKeyConstraint(["into_id"], ["trackable.id"], name=op.f("fk_load_set_into_id")),
        sa.ForeignKeyConstraint(["mount_id"], ["mount.id"], name=op.f("fk_load_set_mount_id")),
        sa.ForeignKeyConstraint(["order_id"], ["production_order.id"], name=op.f("fk_load_set_order_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_load_set_trackable_id")),
        sa.ForeignKeyConstraint(["unit_pass_id"], ["unit_pass.id"], name=op.f("fk_load_set_unit_pass_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_load_set")),
        sa.CheckConstraint("quantity >= 0", name=op.f("ck_load_set_quantity")),
    )
    op.create_index(op.f("ix_load_set_entry_id"), "load_set", ["entry_id"], unique=False)
    op.create_index(op.f("ix_load_set_into_id"), "load_set", ["into_id"], unique=False)
    op.create_index(op.f("ix_load_set_order_id"), "load_set", ["order_id"], unique=False)
    op.create_index(op.f("ix_load_set_trackable_id"), "load_set", ["trackable_id"], unique=False)
    op.create_index(op.f("ix_load_set_unit_pass_id"), "load_set", ["unit_pass_id"], unique=False)
    op.create_table(
        "unmount",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("mount_id", key(), nullable=False),
        sa.Column("unmounted_at", instant(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_unmount_entry_id")),
        sa.ForeignKeyConstraint(["mount_id"], ["mount.id"], name=op.f("fk_unmount_mount_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unmount")),
    )
    op.create_index(op.f("ix_unmount_entry_id"), "unmount", ["entry_id"], unique=False)
    op.create_index(op.f("ix_unmount_mount_id"), "unmount", ["mount_id"], unique=False)


def downgrade() -> None:
    """Drop these tables; refused where anything is recorded."""
    refuse_if_recorded()
    op.drop_table("unmount")
    op.drop_table("load_set")
    op.drop_table("component_removal")
    op.drop_table("unit_pass")
    op.drop_table("mount")

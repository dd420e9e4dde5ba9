"""Labels scanned back, defects, photos and what a second person allowed."""

import sqlalchemy as sa
from alembic import op

from db.migrations.kinds import amount, instant, key, refuse_if_recorded

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Labels scanned back, defects, photos and what a second person allowed."""
    op.create_table(
        "override",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("person_id", key(), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_override_entry_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_override_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_override")),
    )
    op.create_index(op.f("ix_override_entry_id"), "override", ["entry_id"], unique=False)
    op.create_table(
        "label_check",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("trackable_id", key(), nullable=False),
        sa.Column("scanned", sa.String(length=200), nullable=False),
        sa.Column("matched", sa.Boolean(), nullable=False),
        sa.Column("checked_at", instant(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_label_check_entry_id")),
        sa.ForeignKeyConstraint(["trackable_id"], ["trackable.id"], name=op.f("fk_label_check_trackable_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_label_check")),
    )
    op.create_index(op.f("ix_label_check_entry_id"), "label_check", ["entry_id"], unique=False)
    op.create_index(op.f("ix_label_check_trackable_id"), "label_check", ["trackable_id"], unique=False)
    op.create_table(
        "defect",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", key(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("quantity", amount(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_defect_entry_id")),
        sa.ForeignKeyConstraint(["inspection_id"], ["inspection.id"], name=op.f("fk_defect_inspection_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_defect")),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_defect_quantity")),
    )
    op.create_index(op.f("ix_defect_entry_id"), "defect", ["entry_id"], unique=False)
    op.create_index(op.f("ix_defect_inspection_id"), "defect", ["inspection_id"], unique=False)
    op.create_table(
        "photo",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("inspection_id", key(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=True),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("media_type", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_photo_entry_id")),
        sa.ForeignKeyConstraint(["inspection_id"], ["inspection.id"], name=op.f("fk_photo_inspection_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_photo")),
    )
    op.create_index(op.f("ix_photo_entry_id"), "photo", ["entry_id"], unique=False)
    op.create_index(op.f("ix_photo_inspection_id"), "photo", ["inspection_id"], unique=False)


def downgrade() -> None:
    """Drop these tables; refused where anything is recorded."""
    refuse_if_recorded()
    op.drop_table("photo")
    op.drop_table("defect")
    op.drop_table("label_check")
    op.drop_table("override")

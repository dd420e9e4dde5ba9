"""Master data for certificates, slots, gauges and qualifications."""

import sqlalchemy as sa
from alembic import op

from db.migrations.kinds import key, refuse_if_recorded

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Master data for certificates, slots, gauges and qualifications."""
    op.create_table(
        "gauge",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("calibration_due", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gauge")),
        sa.UniqueConstraint("code", name=op.f("uq_gauge_code")),
    )
    op.create_table(
        "certificate",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("supplier_id", key(), nullable=False),
        sa.Column("number", sa.String(length=80), nullable=False),
        sa.Column("scheme", sa.String(length=40), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("file_sha256", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(["supplier_id"], ["supplier.id"], name=op.f("fk_certificate_supplier_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_certificate")),
        sa.UniqueConstraint("supplier_id", "number", name=op.f("uq_certificate_supplier_id_number")),
    )
    op.create_table(
        "qualification",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("person_id", key(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_qualification_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_qualification")),
        sa.UniqueConstraint("person_id", "code", name=op.f("uq_qualification_person_id_code")),
    )
    op.create_table(
        "slot",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("work_center_id", key(), nullable=False),
        sa.ForeignKeyConstraint(["work_center_id"], ["work_center.id"], name=op.f("fk_slot_work_center_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slot")),
        sa.UniqueConstraint("code", name=op.f("uq_slot_code")),
    )


def downgrade() -> None:
    """Drop these tables; refused where anything is recorded."""
    refuse_if_recorded()
    op.drop_table("slot")
    op.drop_table("qualification")
    op.drop_table("certificate")
    op.drop_table("gauge")

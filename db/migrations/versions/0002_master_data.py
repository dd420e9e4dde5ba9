"""Master data: people, places, items and how they are made."""

import sqlalchemy as sa
from alembic import op

from db.migrations.kinds import amount, instant, key, refuse_if_recorded

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Master data: people, places, items and how they are made."""
    op.create_table(
        "customer",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("name", sa.String(length=160), nullable=False),
        sa.Column("contact", sa.String(length=160), nullable=True),
        sa.Column("email", sa.String(length=200), nullable=True),
        sa.Column("phone", sa.String(length=60), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customer")),
        sa.UniqueConstraint("code", name=op.f("uq_customer_code")),
    )
    op.create_table(
        "inspection_plan",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inspection_plan")),
        sa.UniqueConstraint("code", name=op.f("uq_inspection_plan_code")),
    )
    op.create_table(
        "item",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("code", sa.String(length=80), nullable=False),
        sa.Column("name", sa.String(length=160), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("tracking", sa.String(length=24), nullable=False),
        sa.Column("uom", sa.String(length=24), nullable=False),
        sa.Column("revision", sa.String(length=24), nullable=True),
        sa.Column("gtin", sa.String(length=14), nullable=True),
        sa.Column("shelf_life_days", sa.Integer(), nullable=True),
        sa.Column("serial_type", sa.String(length=12), nullable=True),
        sa.Column("needs_inspection", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("expired_policy", sa.String(length=24), server_default="BLOCK", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_item")),
        sa.UniqueConstraint("code", name=op.f("uq_item_code")),
        sa.CheckConstraint("expired_policy IN ('BLOCK', 'OVERRIDE', 'WARN')", name=op.f("ck_item_expired_policy")),
        sa.CheckConstraint("kind IN ('RAW', 'SEMI', 'FINISHED')", name=op.f("ck_item_kind")),
        sa.CheckConstraint("tracking IN ('NONE', 'LOT', 'SERIAL')", name=op.f("ck_item_tracking")),
    )
    op.create_index(op.f("ix_item_gtin"), "item", ["gtin"], unique=False)
    op.create_table(
        "location",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_location")),
        sa.UniqueConstraint("code", name=op.f("uq_location_code")),
    )
    op.create_table(
        "person",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("personnel_no", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("role", sa.String(length=24), nullable=False),
        sa.Column("language", sa.String(length=5), server_default="en", nullable=False),
        sa.Column("active", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("personnel_no", name=op.f("uq_person_personnel_no")),
        sa.CheckConstraint(
            "role IN ('NONE', 'OPERATOR', 'INSPECTOR', 'SUPERVISOR', 'ADMIN')", name=op.f("ck_person_role")
        ),
    )
    op.create_table(
        "plant",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("timezone", sa.String(length=60), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plant")),
    )
    op.create_table(
        "reason_code",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("scope", sa.String(length=24), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("words", sa.String(length=80), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reason_code")),
        sa.UniqueConstraint("scope", "code", name=op.f("uq_reason_code_scope_code")),
        sa.CheckConstraint(
            "scope IN ('PAUSE', 'SCRAP', 'HOLD', 'RETURN', 'REVERSE')", name=op.f("ck_reason_code_scope")
        ),
    )
    op.create_table(
        "shift",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("starts", sa.String(length=5), nullable=False),
        sa.Column("ends", sa.String(length=5), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shift")),
        sa.UniqueConstraint("name", name=op.f("uq_shift_name")),
    )
    op.create_table(
        "supplier",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("name", sa.String(length=160), nullable=False),
        sa.Column("contact", sa.String(length=160), nullable=True),
        sa.Column("email", sa.String(length=200), nullable=True),
        sa.Column("phone", sa.String(length=60), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supplier")),
        sa.UniqueConstraint("code", name=op.f("uq_supplier_code")),
    )
    op.create_table(
        "work_center",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_work_center")),
        sa.UniqueConstraint("code", name=op.f("uq_work_center_code")),
    )
    op.create_table(
        "bom_line",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("item_id", key(), nullable=False),
        sa.Column("component_id", key(), nullable=False),
        sa.Column("stage_sequence", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("quantity_per", amount(), nullable=False),
        sa.ForeignKeyConstraint(["component_id"], ["item.id"], name=op.f("fk_bom_line_component_id")),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_bom_line_item_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bom_line")),
        sa.UniqueConstraint(
            "item_id", "component_id", "stage_sequence", name=op.f("uq_bom_line_item_id_component_id_stage_sequence")
        ),
    )
    op.create_table(
        "characteristic",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("plan_id", key(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("uom", sa.String(length=24), nullable=True),
        sa.Column("lower", amount(), nullable=True),
        sa.Column("target", amount(), nullable=True),
        sa.Column("upper", amount(), nullable=True),
        sa.Column("decimals", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("hint", sa.String(length=200), nullable=True),
        sa.ForeignKeyConstraint(["plan_id"], ["inspection_plan.id"], name=op.f("fk_characteristic_plan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_characteristic")),
        sa.UniqueConstraint("plan_id", "sequence", name=op.f("uq_characteristic_plan_id_sequence")),
        sa.CheckConstraint("kind IN ('VARIABLE', 'ATTRIBUTE', 'TEXT')", name=op.f("ck_characteristic_kind")),
    )
    op.create_table(
        "credential",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("person_id", key(), nullable=False),
        sa.Column("badge_hash", sa.String(length=64), nullable=True),
        sa.Column("pin_hash", sa.String(length=200), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_credential_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_credential")),
        sa.UniqueConstraint("badge_hash", name=op.f("uq_credential_badge_hash")),
        sa.UniqueConstraint("person_id", name=op.f("uq_credential_person_id")),
    )
    op.create_table(
        "labour_rate",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("person_id", key(), nullable=False),
        sa.Column("per_hour", amount(), nullable=False),
        sa.Column("valid_from", instant(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_labour_rate_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_labour_rate")),
        sa.UniqueConstraint("person_id", "valid_from", name=op.f("uq_labour_rate_person_id_valid_from")),
    )
    op.create_table(
        "machine",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("work_center_id", key(), nullable=True),
        sa.ForeignKeyConstraint(["work_center_id"], ["work_center.id"], name=op.f("fk_machine_work_center_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_machine")),
        sa.UniqueConstraint("code", name=op.f("uq_machine_code")),
    )
    op.create_table(
        "overhead_rate",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("work_center_id", key(), nullable=False),
        sa.Column("per_hour", amount(), nullable=False),
        sa.Column("valid_from", instant(), nullable=False),
        sa.ForeignKeyConstraint(["work_center_id"], ["work_center.id"], name=op.f("fk_overhead_rate_work_center_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_overhead_rate")),
        sa.UniqueConstraint("work_center_id", "valid_from", name=op.f("uq_overhead_rate_work_center_id_valid_from")),
    )
    op.create_table(
        "routing_stage",
        sa.Column("id", key(), sa.Identity(always=False), nullable=False),
        sa.Column("item_id", key(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("work_center_id", key(), nullable=False),
        sa.Column("standard_minutes", amount(), nullable=True),
        sa.Column("instruction", sa.Text(), nullable=True),
        sa.Column("plan_id", key(), nullable=True),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_routing_stage_item_id")),
        sa.ForeignKeyConstraint(["plan_id"], ["inspection_plan.id"], name=op.f("fk_routing_stage_plan_id")),
        sa.ForeignKeyConstraint(["work_center_id"], ["work_center.id"], name=op.f("fk_routing_stage_work_center_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_routing_stage")),
        sa.UniqueConstraint("item_id", "sequence", name=op.f("uq_routing_stage_item_id_sequence")),
    )
    op.create_table(
        "sign_in_attempt",
        sa.Column("person_id", key(), nullable=False),
        sa.Column("failed", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("locked_until", instant(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_sign_in_attempt_person_id")),
        sa.UniqueConstraint("person_id", name=op.f("uq_sign_in_attempt_person_id")),
    )


def downgrade() -> None:
    """Drop these tables; refused where anything is recorded."""
    refuse_if_recorded()
    op.drop_table("sign_in_attempt")
    op.drop_table("routing_stage")
    op.drop_table("overhead_rate")
    op.drop_table("machine")
    op.drop_table("labour_rate")
    op.drop_table("credential")
    op.drop_table("characteristic")
    op.drop_table("bom_line")
    op.drop_table("work_center")
    op.drop_table("supplier")
    op.drop_table("shift")
    op.drop_table("reason_code")
    op.drop_table("plant")
    op.drop_table("person")
    op.drop_table("location")
    op.drop_table("item")
    op.drop_table("inspection_plan")
    op.drop_table("customer")

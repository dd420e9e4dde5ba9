"""More ways out of the stock, more lifecycles, and the columns that the acts to come ask for."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from db.migrations.kinds import amount, recheck, refuse_if_recorded, reword_on_sqlite

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

ON_HAND = "received + produced + put_in + customer_returned + adjusted - issued - taken_out - shipped"
MORE = " - scrapped - sampled - supplier_returned"
ON_HAND_NOW = ON_HAND + MORE


def _lifecycle(on_hand: str, *, more: bool) -> str:
    packed = f"WHEN {on_hand} > 0 AND packed > 0 THEN 'PACKED' " if more else ""
    unit = "WHEN discarded > 0 AND kind = 'SERIAL' THEN 'SCRAPPED' " if more else ""
    lot = "WHEN discarded > 0 AND issued + taken_out = 0 THEN 'SCRAPPED' " if more else ""
    return (
        "CASE WHEN births <= 0 THEN 'VOID' "
        f"{packed}"
        f"WHEN {on_hand} > 0 AND customer_returned > 0 AND kind = 'SERIAL' THEN 'RETURNED' "
        f"WHEN {on_hand} > 0 THEN 'IN_STOCK' "
        f"{unit}"
        "WHEN shipped > customer_returned THEN 'SHIPPED' "
        "WHEN issued > 0 AND kind = 'SERIAL' THEN 'INSTALLED' "
        f"{lot}"
        "WHEN received + produced + put_in + adjusted > 0 OR issued > 0 OR taken_out > 0 THEN 'CONSUMED' "
        "ELSE 'IN_PROCESS' END"
    )


SUMS = ("scrapped", "sampled", "supplier_returned")
COUNTS = ("discarded", "packed")
SCOPES = "scope IN ('PAUSE', 'SCRAP', 'HOLD', 'RETURN', 'REVERSE')"
SCOPES_NOW = SCOPES[:-1] + ", 'WASTE', 'REMOVAL', 'COUNT', 'DEFECT', 'OVERRIDE')"
KINDS = "kind IN ('VARIABLE', 'ATTRIBUTE', 'TEXT')"
KINDS_NOW = KINDS[:-1] + ", 'PHOTO')"
COLUMNS: dict[str, tuple[tuple[str, Any], ...]] = {
    "plant": (("retention_years", sa.Integer()),),
    "item": (("needs_certificate", sa.Boolean()), ("first_expired_first", sa.Boolean())),
    "supplier": (("blocked", sa.Boolean()),),
    "customer": (("blocked", sa.Boolean()),),
    "routing_stage": (("qualification", sa.String(40)),),
    "order_stage": (("qualification", sa.String(40)),),
    "receipt": (("purchase_order", sa.String(80)),),
    "stage_event": (("rework", amount()),),
    "measurement": (("gauge", sa.String(60)),),
    "label_print": (("reason", sa.String(40)),),
}


def upgrade() -> None:
    """Add the columns; make the sums, what follows from them, and two checks anew."""
    for table, columns in COLUMNS.items():
        for name, kind in columns:
            op.add_column(table, sa.Column(name, kind, nullable=True))
    for name in SUMS:
        op.add_column("trackable_state", sa.Column(name, amount(), server_default=sa.text("0"), nullable=False))
    for name in COUNTS:
        op.add_column("trackable_state", sa.Column(name, sa.Integer(), server_default=sa.text("0"), nullable=False))
    _derive(ON_HAND, ON_HAND_NOW, _lifecycle(ON_HAND, more=False), _lifecycle(ON_HAND_NOW, more=True))
    recheck("reason_code", "scope", SCOPES, SCOPES_NOW)
    recheck("characteristic", "kind", KINDS, KINDS_NOW)


def downgrade() -> None:
    """The way back; refused where anything is recorded."""
    refuse_if_recorded()
    recheck("characteristic", "kind", KINDS_NOW, KINDS)
    recheck("reason_code", "scope", SCOPES_NOW, SCOPES)
    _derive(ON_HAND_NOW, ON_HAND, _lifecycle(ON_HAND_NOW, more=True), _lifecycle(ON_HAND, more=False))
    for name in (*SUMS, *COUNTS):
        op.drop_column("trackable_state", name)
    for table, columns in COLUMNS.items():
        for name, _ in columns:
            op.drop_column(table, name)


def _derive(old: str, new: str, old_lifecycle: str, new_lifecycle: str) -> None:
    if op.get_bind().dialect.name == "sqlite":
        sums = {f"({old}) STORED": f"({new}) STORED", f"({old} >= 0)": f"({new} >= 0)"}
        reword_on_sqlite("trackable_state", {old_lifecycle: new_lifecycle, **sums})
        return
    state = "trackable_state"
    op.drop_constraint(op.f("ck_trackable_state_on_hand"), state)
    for name, kind, expression in (("on_hand", amount(), new), ("lifecycle", sa.String(24), new_lifecycle)):
        op.drop_column(state, name)
        op.add_column(state, sa.Column(name, kind, sa.Computed(expression, persisted=True), nullable=False))
    op.create_check_constraint(op.f("ck_trackable_state_on_hand"), state, f"{new} >= 0")

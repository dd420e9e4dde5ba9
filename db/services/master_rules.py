"""What may not be changed: what somebody else changed meanwhile, what is in use, the last administrator."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Table, select

from db.domain.refusals import Refusal, Refused
from db.domain.terms import Role, RunEvent
from db.ledger.act import Act
from db.models.master import item, person
from db.models.material import trackable
from db.models.production import order_stage, production_order, run_state
from db.services.locking import lock_named

# What a lot on the shelf was counted in, and what kind of thing it is: another word here would change its meaning.
FIXED = ("tracking", "uom")
UNDER_WAY = (RunEvent.START.value, RunEvent.RESUME.value, RunEvent.PAUSE.value)

Row = Mapping[str, Any]


def refuse_stale(table: Table, name: str, old: Row | None, seen: Row) -> None:
    """``seen``: the columns as the editor showed them. Raises Refused (MD-STALE) where one says something else now."""
    changed = [column for column, value in seen.items() if old is None or old[column] != value]
    if changed:
        raise Refused(Refusal.MD_STALE, {"table": table.name, "name": name, "changed": sorted(changed)})


def refuse_in_use(act: Act, table: Table, name: str, old: Row, values: Row) -> None:
    """Raises Refused (MD-IN-USE, MD-LAST-ADMIN) for a change that something still in use forbids."""
    if table is item and any(column in values and values[column] != old[column] for column in FIXED):
        held = select(trackable.c.code).where(trackable.c.item_id == old["id"]).order_by(trackable.c.id).limit(1)
        _refuse_used(act.connection.execute(held).scalar(), table, name)
    if table is person and old["active"] and not values.get("active", True):
        work = (
            select(production_order.c.order_no)
            .join(order_stage, order_stage.c.order_id == production_order.c.id)
            .join(run_state, run_state.c.order_stage_id == order_stage.c.id)
            .where(run_state.c.person_id == old["id"], run_state.c.last_event.in_(UNDER_WAY))
        )
        _refuse_used(act.connection.execute(work.order_by(production_order.c.id).limit(1)).scalar(), table, name)
    if table is person:
        _refuse_last_admin(act, name, old, {**old, **values})


def _refuse_used(by: str | None, table: Table, name: str) -> None:
    if by is not None:
        raise Refused(Refusal.MD_IN_USE, {"table": table.name, "name": name, "by": by})


def _refuse_last_admin(act: Act, name: str, old: Row, new: Row) -> None:
    """Without an administrator nobody could make one. Two who step down at once wait for each other."""
    if not _administers(old) or _administers(new):
        return
    lock_named(act.connection, "role", Role.ADMIN.value)
    others = select(person.c.id).where(person.c.role == Role.ADMIN.value, person.c.active, person.c.id != old["id"])
    if act.connection.execute(others.limit(1)).first() is None:
        raise Refused(Refusal.MD_LAST_ADMIN, {"person": name})


def _administers(row: Row) -> bool:
    return bool(row["active"]) and row["role"] == Role.ADMIN.value

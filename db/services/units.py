"""The unit of an order that is being built: which it is, and whether anything may still be done to it."""

from collections.abc import Mapping

from sqlalchemy import Connection, select

from db.domain.refusals import Refusal, Refused
from db.domain.terms import Lifecycle, Quality
from db.models.material import trackable, trackable_state
from db.models.production import output
from db.queries.orders import OrderFacts
from db.queries.standing import standing
from db.services.locking import lock_state
from db.services.reworking import being_reworked


def unit_of(connection: Connection, order: OrderFacts, code: str) -> int:
    """The key of an output of the order, or of a unit that is reworked in it, by its code.

    Raises Refused (LOT-UNKNOWN, UNIT-OTHER-ORDER).
    """
    row = connection.execute(
        select(trackable.c.id, output.c.order_id)
        .join(output, output.c.trackable_id == trackable.c.id)
        .where(trackable.c.code == code, trackable.c.item_id == order.item_id)
        .where(standing(output))
        .order_by((output.c.order_id == order.id).desc())
        .limit(1)
    ).one_or_none()
    facts = {"unit": code, "order": order.order_no}
    if row is None:
        raise Refused(Refusal.LOT_UNKNOWN, {"code": code, **facts})
    if row.order_id != order.id and not being_reworked(connection, [row.id], order.id):
        raise Refused(Refusal.UNIT_OTHER_ORDER, facts)
    return int(row.id)


def refuse_closed(connection: Connection, unit: int, facts: Mapping[str, str | None]) -> None:
    """Nothing is done to a unit that has left the house, is put aside or is scrap. Its row is locked with that.

    A rejected unit is open again while it is reworked.
    """
    lock_state(connection, unit)
    same = trackable_state.c.trackable_id == unit
    state = connection.execute(select(trackable_state.c.lifecycle, trackable_state.c.quality).where(same)).one()
    if state.lifecycle == Lifecycle.SHIPPED.value:
        raise Refused(Refusal.UNIT_SHIPPED, facts)
    if state.lifecycle == Lifecycle.SCRAPPED.value:
        raise Refused(Refusal.UNIT_SCRAPPED, facts)
    if state.quality == Quality.ON_HOLD.value:
        raise Refused(Refusal.UNIT_HOLD, facts)
    if state.quality == Quality.REJECTED.value and not being_reworked(connection, [unit]):
        raise Refused(Refusal.LOT_REJECTED, facts)

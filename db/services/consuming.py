"""What went into an order and did not come back: the parts list is checked against it, and held lots pass on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, and_, select

from db.domain.refusals import Refusal, Refused
from db.ledger.act import Act
from db.models.material import hold, trackable, trackable_state
from db.models.production import issue_return, material_issue
from db.queries.orders import OrderFacts, components_of
from db.queries.standing import standing


@dataclass(frozen=True)
class Consumed:
    """One issue of which something is still in the order, or in the unit ``into`` of it; None where it is pooled."""

    item_id: int
    code: str
    into: int | None
    held: bool


def consumed(connection: Connection, order: OrderFacts, units: Sequence[int]) -> tuple[Consumed, ...]:
    """The issues not fully returned, pooled or into these units. Their lots' states stay as they are till the end."""
    rows = connection.execute(
        select(
            *(material_issue.c.id, material_issue.c.quantity, material_issue.c.into_id),
            *(trackable.c.item_id, trackable.c.code, trackable_state.c.open_holds),
            issue_return.c.quantity.label("returned"),
        )
        .join(trackable, trackable.c.id == material_issue.c.trackable_id)
        .join(trackable_state, trackable_state.c.trackable_id == trackable.c.id)
        .outerjoin(issue_return, and_(issue_return.c.issue_id == material_issue.c.id, standing(issue_return)))
        .where(material_issue.c.order_id == order.id, standing(material_issue))
        .where(material_issue.c.into_id.is_(None) | material_issue.c.into_id.in_(units))
        .order_by(trackable.c.id)
        .with_for_update(of=trackable_state, read=True)
    ).all()
    left = {row.id: row.quantity for row in rows}
    for row in rows:
        left[row.id] -= row.returned or 0
    kept = {row.id: Consumed(row.item_id, row.code, row.into_id, row.open_holds > 0) for row in rows}
    return tuple(one for key, one in kept.items() if left[key] > 0)


def refuse_missing(connection: Connection, order: OrderFacts, present: Iterable[Consumed]) -> None:
    """Every line of the parts list needs at least one issue that still stands. Raises Refused."""
    needed = {part.item_id: part.item_name for part in components_of(connection, order.id)}
    there = {one.item_id for one in present}
    if missing := [name for item_id, name in needed.items() if item_id not in there]:
        raise Refused(Refusal.FN_COMPONENT_MISSING, {"order": order.order_no, "missing": missing})


def hold_with_lots(act: Act, present: Sequence[Consumed], outputs: Sequence[int]) -> None:
    """FN-LOT-HELD-SINCE: what comes out of a lot that is on hold by now is born on hold."""
    rows = []
    for unit in outputs:
        lot = next((one.code for one in present if one.held and one.into in {None, unit}), None)
        if lot is not None:
            rows.append({"trackable_id": unit, "reason": f"lot on hold: {lot}", "opened_at": act.now})
    act.insert_all(hold, rows)

"""What went into an order and did not come back: the parts list is checked against it, and held lots pass on."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, ScalarSelect, Select, func, select, type_coerce

from db.domain.refusals import Refusal, Refused
from db.ledger.act import Act
from db.models.columns import Amount
from db.models.fitting import component_removal, load_set
from db.models.material import hold, trackable, trackable_state
from db.models.production import issue_return, material_issue
from db.queries.orders import OrderFacts
from db.queries.standing import standing


@dataclass(frozen=True)
class Consumed:
    """One issue of which something is still in the order, or in the unit ``into`` of it; None where it is pooled."""

    key: int
    item_id: int
    code: str
    into: int | None
    held: bool


def consumed_in_units(connection: Connection, order: OrderFacts, units: Sequence[int]) -> tuple[Consumed, ...]:
    """What is in these units of the order. Their lots' states stay as they are till the act ends."""
    if not units:
        return ()
    rows = connection.execute(_locked(_inside(order.id).where(material_issue.c.into_id.in_(units))))
    fitted = tuple(_seen(row) for row in rows if row.left > 0)
    return (*fitted, *(_seen(row) for row in connection.execute(_loaded(order, units))))


def pooled_in(order_id: ScalarSelect[Any]) -> Select[Any]:
    """The lots in the order and in no unit of it: key, item, code, holds, what is left. They are locked as above."""
    rows = _inside(order_id).where(material_issue.c.into_id.is_(None))
    lot = (trackable.c.id, trackable.c.item_id, trackable.c.code, trackable_state.c.open_holds)
    return _locked(rows.with_only_columns(*lot, rows.selected_columns.left))


def _locked(rows: Select[Any]) -> Select[Any]:
    return rows.order_by(trackable.c.id).with_for_update(of=trackable_state, read=True)


def _seen(row: Row[Any]) -> Consumed:
    return Consumed(row.lot_id, row.item_id, row.code, row.into_id, row.open_holds > 0)


def _inside(order_id: ScalarSelect[Any] | int) -> Select[Any]:
    gone = [
        select(func.coalesce(func.sum(table.c.quantity), 0))
        .where(table.c.issue_id == material_issue.c.id, standing(table))
        .scalar_subquery()
        for table in (issue_return, component_removal)
    ]
    left = type_coerce(material_issue.c.quantity - gone[0] - gone[1], Amount()).label("left")
    lot = (trackable.c.id.label("lot_id"), trackable.c.item_id, trackable.c.code)
    return (
        select(*lot, material_issue.c.into_id, trackable_state.c.open_holds, left)
        .join_from(material_issue, trackable, trackable.c.id == material_issue.c.trackable_id)
        .join(trackable_state, trackable_state.c.trackable_id == trackable.c.id)
        .where(material_issue.c.order_id == order_id, standing(material_issue))
    )


def _loaded(order: OrderFacts, units: Sequence[int]) -> Select[Any]:
    return (
        select(
            *(trackable.c.id.label("lot_id"), trackable.c.item_id, trackable.c.code, load_set.c.into_id),
            trackable_state.c.open_holds,
        )
        .join(trackable, trackable.c.id == load_set.c.trackable_id)
        .join(trackable_state, trackable_state.c.trackable_id == trackable.c.id)
        .where(load_set.c.order_id == order.id, load_set.c.into_id.in_(units), standing(load_set))
    )


def refuse_missing(act: Act, order: OrderFacts, parts: Mapping[int, str], present: Iterable[Consumed]) -> None:
    """Every line of the parts list needs at least one issue that still stands, or a second person's leave."""
    there = {one.item_id for one in present}
    if missing := [name for item_id, name in parts.items() if item_id not in there]:
        act.unless_allowed(Refused(Refusal.FN_COMPONENT_MISSING, {"order": order.order_no, "missing": missing}))


def hold_with_lots(act: Act, present: Sequence[Consumed], outputs: Sequence[int]) -> None:
    """FN-LOT-HELD-SINCE: what comes out of a lot that is on hold by now is born on hold.

    A unit that is reworked keeps its own hold; that is no second one.
    """
    rows = []
    for unit in outputs:
        lot = next((one.code for one in present if one.held and one.key != unit and one.into in {None, unit}), None)
        if lot is not None:
            rows.append({"trackable_id": unit, "reason": f"lot on hold: {lot}", "opened_at": act.now})
    act.insert_all(hold, rows)

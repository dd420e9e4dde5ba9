"""In the store: moved, counted, poured together, and what leaves the stock without an order or a customer."""

from decimal import Decimal

from sqlalchemy import select

from db.domain.answers import Counted, Moved, Withdrawn
from db.domain.found import FoundTrackable, refuse_drawing
from db.domain.numbers import plain
from db.domain.refusals import Refusal, Refused
from db.domain.stock_commands import CountLot, MoveLot, WithdrawStock
from db.domain.terms import Lifecycle, Role, TrackableKind
from db.ledger.act import Act
from db.models.master import location
from db.models.material import adjustment, movement, trackable_state, withdrawal
from db.queries.find import find_one
from db.services.locking import lock_state
from db.services.packing import refuse_full
from db.services.rights import INSPECTORS
from db.services.splitting import split_off

COUNT = "COUNT"
NOT_HERE = {
    Lifecycle.SHIPPED.value: Refusal.UNIT_SHIPPED,
    Lifecycle.SCRAPPED.value: Refusal.UNIT_SCRAPPED,
    Lifecycle.IN_PROCESS.value: Refusal.LOT_EMPTY,
}


def move_lot(act: Act, command: MoveLot) -> Moved:
    """Record a move; part of a lot is split off first. Raises Refused (LOT-*, MV-SAME-PLACE, MV-PLACE-UNKNOWN)."""
    thing = find_one(act.connection, command.code, command.item)
    start, came_from, to = _places(act, thing.id, command.to)
    if to is None:
        raise Refused(Refusal.MV_PLACE_UNKNOWN, {"place": command.to})
    if came_from == command.to:
        raise Refused(Refusal.MV_SAME_PLACE, {**thing.facts, "place": command.to})
    key, code = thing.id, thing.code
    if command.quantity is not None and command.quantity != thing.on_hand:
        if command.child is None:
            raise Refused(Refusal.SP_QTY, thing.facts)
        key, code = split_off(act, thing, command.child, command.quantity), command.child
    elif thing.on_hand <= 0:
        raise Refused(Refusal.LOT_EMPTY, thing.facts)
    act.insert(movement, trackable_id=key, from_id=start, to_id=to, moved_at=act.now)
    act.revise_at_end(trackable_state, key, location_id=to)
    return Moved(thing.item, code, came_from, command.to)


def _places(act: Act, trackable_id: int, to: str) -> tuple[int | None, str | None, int | None]:
    """Where it lies, by key and code, its row locked; and the key of where it goes."""
    state, goal = trackable_state, location.alias()
    target = select(goal.c.id).where(goal.c.code == to).scalar_subquery()
    rows = select(location.c.id, location.c.code, target)
    rows = rows.select_from(state.outerjoin(location, location.c.id == state.c.location_id))
    row = act.connection.execute(rows.where(state.c.trackable_id == trackable_id).with_for_update(of=state)).one()
    return row[0], row[1], row[2]


def count_lot(act: Act, command: CountLot) -> Counted:
    """Record a count, also one that agrees.

    Raises Refused (LOT-*, CT-NEGATIVE, SERIAL-QTY, PK-NOT-EMPTY, PK-PACKED, UNIT-SHIPPED, UNIT-SCRAPPED).
    """
    thing = find_one(act.connection, command.code, command.item)
    if thing.lifecycle is Lifecycle.VOID:
        raise Refused(Refusal.LOT_UNKNOWN, {"code": thing.code})
    if command.counted < 0:
        raise Refused(Refusal.CT_NEGATIVE, {**thing.facts, "quantity": plain(command.counted)})
    if thing.kind is not TrackableKind.LOT and command.counted > 1:
        raise Refused(Refusal.SERIAL_QTY, {**thing.facts, "quantity": plain(command.counted)})
    if command.counted == 0:
        refuse_full(act.connection, thing)
        if thing.lifecycle is Lifecycle.PACKED:
            raise Refused(Refusal.PK_PACKED, thing.facts)
    lock_state(act.connection, thing.id)
    difference = _difference(act, thing, command.counted)
    act.insert(adjustment, trackable_id=thing.id, quantity=difference, reason=command.reason or COUNT)
    return Counted(thing.item, thing.code, plain(command.counted), plain(difference))


def _difference(act: Act, thing: FoundTrackable, counted: Decimal) -> Decimal:
    """What the count says more than the record, or less.

    Of a unit there is one: none is found that a customer has, or that is scrap, or was never made. It may have been
    counted out before.
    """
    state = trackable_state.c
    stock = select(state.on_hand, state.adjusted, state.lifecycle).where(state.trackable_id == thing.id)
    on_hand, adjusted, lifecycle = act.connection.execute(stock).one()
    difference: Decimal = counted - on_hand
    if thing.kind is not TrackableKind.LOT and difference > max(0, -adjusted) and lifecycle in NOT_HERE:
        raise Refused(NOT_HERE[lifecycle], thing.facts)
    return difference


def withdraw_stock(act: Act, command: WithdrawStock) -> Withdrawn:
    """Record scrap, a sample or a return to the supplier.

    Raises Refused (DS-NO-RIGHT, FN-SCRAP-REASON, LOT-*, PK-NOT-EMPTY, QTY).
    What is on hold may go this way: that is what holds are for.
    """
    if act.actor.role not in INSPECTORS:
        raise Refused(Refusal.DS_NO_RIGHT, {"person": act.actor.name, "needs": Role.INSPECTOR.value})
    thing = find_one(act.connection, command.code, command.item)
    if not command.reason:
        raise Refused(Refusal.FN_SCRAP_REASON, {"quantity": plain(command.quantity), **thing.facts})
    refuse_drawing(thing, command.quantity)
    refuse_full(act.connection, thing)
    out = {"kind": command.kind.value, "quantity": command.quantity, "reason": command.reason}
    act.insert(withdrawal, trackable_id=thing.id, **out)
    left = thing.on_hand - command.quantity
    return Withdrawn(thing.item, thing.code, plain(command.quantity), plain(Decimal(left)))

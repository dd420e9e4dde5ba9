"""Goods in: a supplier's lot becomes a lot of the house."""

from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import RowMapping, Select, select

from db.domain.answers import Received
from db.domain.commands import ReceiveLot
from db.domain.found import best_before, refuse_other_than_bulk
from db.domain.identity import refuse_bad_code
from db.domain.numbers import plain
from db.domain.refusals import Refusal, Refused
from db.domain.terms import Birth, Quality, TrackableKind, Tracking
from db.ledger.act import Act
from db.models.master import item, location, supplier
from db.models.material import identifier, movement, receipt, receipt_line, trackable, trackable_state
from db.queries.places import last_move
from db.services.grading import grade_as


def receive_lot(act: Act, command: ReceiveLot) -> Received:
    """Record a receipt. Raises Refused (RC-*, SERIAL-QTY, SN-DUPLICATE, LOT-BULK, LOT-DATE, CODE-MALFORMED)."""
    refuse_bad_code(command.lot)
    kind, giver, place = _masters(act, command)
    refuse_other_than_bulk(Tracking(kind["tracking"]), command.lot, command.item, kind["name"])
    _refuse_quantity(command, Tracking(kind["tracking"]))
    if command.expires_on and command.expires_on < act.today:
        raise Refused(Refusal.RC_EXPIRED, {"code": command.lot, "expires_on": command.expires_on.isoformat()})
    lot_id, on_hand, moved_to = _lot(act, command, kind, giver)
    act.insert(
        receipt_line,
        receipt_id=_receipt(act, command, giver),
        trackable_id=lot_id,
        received_at=act.now,
        supplier_batch=command.supplier_batch,
        certificate_no=command.certificate_no,
        quantity=command.quantity,
        unit_cost=command.unit_cost,
        currency=command.currency,
        location_id=place,
        expires_on=command.expires_on,
    )
    _mark(act, command, lot_id, giver, place, before=moved_to)
    if kind["needs_inspection"]:
        grade_as(act, [lot_id], Quality.PENDING)
    return Received(command.item, command.lot, plain(on_hand + command.quantity))


def _masters(act: Act, command: ReceiveLot) -> tuple[RowMapping, int, int | None]:
    """The item and the lot of this code, if there is one; the supplier; the place."""
    row = act.connection.execute(_asked(command)).mappings().one_or_none()
    if row is None:
        raise Refused(Refusal.RC_ITEM_UNKNOWN, {"item": command.item})
    if row["giver"] is None:
        raise Refused(Refusal.RC_SUPPLIER_UNKNOWN, {"supplier": command.supplier})
    if row["blocked"]:
        raise Refused(Refusal.RC_SUPPLIER_BLOCKED, {"supplier": command.supplier})
    if row["needs_certificate"] and not command.certificate_no:
        raise Refused(Refusal.RC_NO_CERT, {"code": command.lot, "item_name": row["name"]})
    if command.location is not None and row["place"] is None:
        raise Refused(Refusal.MV_PLACE_UNKNOWN, {"place": command.location})
    return row, row["giver"], row["place"]


def _asked(command: ReceiveLot) -> Select[Any]:
    state, lot = trackable_state.c, trackable.c
    place = select(location.c.id).where(location.c.code == command.location).scalar_subquery()
    giver = select(supplier.c.id).where(supplier.c.code == command.supplier).scalar_subquery()
    blocked = select(supplier.c.blocked).where(supplier.c.code == command.supplier).scalar_subquery()
    found = (giver.label("giver"), place.label("place"), blocked.label("blocked"), last_move(lot.id).label("moved_to"))
    known = (lot.id.label("lot_id"), lot.origin_order_id, state.births, state.produced, state.on_hand)
    lots = item.outerjoin(trackable, (lot.item_id == item.c.id) & (lot.code == command.lot))
    lots = lots.outerjoin(trackable_state, state.trackable_id == lot.id)
    return select(item, *found, *known).select_from(lots).where(item.c.code == command.item)


def _refuse_quantity(command: ReceiveLot, tracking: Tracking) -> None:
    if command.quantity <= 0:
        raise Refused(Refusal.RC_QTY, {"code": command.lot, "quantity": plain(command.quantity)})
    if not command.receipt_no.strip() or (command.unit_cost is not None and command.unit_cost < 0):
        raise Refused(Refusal.RC_QTY, {"code": command.lot, "quantity": plain(command.quantity)})
    if tracking is Tracking.SERIAL and command.quantity != 1:
        raise Refused(Refusal.SERIAL_QTY, {"code": command.lot, "quantity": plain(command.quantity)})


def _lot(act: Act, command: ReceiveLot, kind: RowMapping, giver: int) -> tuple[int, Decimal, int | None]:
    """The lot's key, new or known, what was on hand of it before, and where it was moved to.

    Two receipts of one lot are never under way at once (``Command.alone_on``).
    """
    serial, bulk = (Tracking(kind["tracking"]) is one for one in (Tracking.SERIAL, Tracking.NONE))
    row = {
        "item_id": kind["id"],
        "code": command.lot,
        "kind": (TrackableKind.SERIAL if serial else TrackableKind.LOT).value,
        "birth": Birth.RECEIVED.value,
        "supplier_id": giver,
        "made_on": command.made_on,
        "expires_on": _expiry(command, kind["shelf_life_days"]),
    }
    if kind["lot_id"] is None and (made := act.insert_all(trackable, [row], unless=("item_id", "code"))):
        return made[0], Decimal(0), None
    # Another act made it just now.
    known = kind if kind["lot_id"] is not None else act.connection.execute(_asked(command)).mappings().one()
    if known["births"] > 0 and not command.again and not bulk:
        raise Refused(Refusal.RC_LOT_EXISTS, {"code": command.lot, "item": command.item})
    if serial and (known["on_hand"] > 0 or _made_here(known)):
        raise Refused(Refusal.SN_DUPLICATE, {"code": command.lot, "item_name": kind["name"]})
    return known["lot_id"], known["on_hand"], known["moved_to"]


def _made_here(known: RowMapping) -> bool:
    """Whether an order of the house put it out, and that was not taken back."""
    return known["births"] > 0 and (known["origin_order_id"] is not None or known["produced"] > 0)


def _expiry(command: ReceiveLot, shelf_life_days: int | None) -> date | None:
    if command.expires_on or not (shelf_life_days and command.made_on):
        return command.expires_on
    return best_before(command.made_on, shelf_life_days, command.lot)


def _receipt(act: Act, command: ReceiveLot, giver: int) -> int:
    """The receipt of this number, made if there is none. Raises Refused (RC-OTHER-SUPPLIER)."""
    head = {"receipt_no": command.receipt_no, "supplier_id": giver}
    papers = {name: getattr(command, name) for name in ("invoice_no", "delivery_note", "purchase_order")}
    if made := act.insert_all(receipt, [{**head, **papers}], unless=("receipt_no",)):
        return made[0]
    same = select(receipt.c.id, receipt.c.supplier_id).where(receipt.c.receipt_no == command.receipt_no)
    known = act.connection.execute(same).one()
    if known.supplier_id != giver:
        raise Refused(Refusal.RC_OTHER_SUPPLIER, {"receipt": command.receipt_no, "supplier": command.supplier})
    return int(known.id)


def _mark(act: Act, command: ReceiveLot, lot_id: int, giver: int, place: int | None, *, before: int | None) -> None:
    """Its other name, and where it lies. ``before``: where it was moved to."""
    if command.supplier_batch and command.supplier_batch != command.lot:
        named = {"trackable_id": lot_id, "scheme": "SUPPLIER_BATCH", "text": command.supplier_batch}
        act.insert_all(identifier, [{**named, "supplier_id": giver}], unless=("trackable_id", "text"))
    if place and before not in {None, place}:
        act.insert(movement, trackable_id=lot_id, from_id=before, to_id=place, moved_at=act.now)
    if place:
        act.revise_at_end(trackable_state, lot_id, location_id=place)

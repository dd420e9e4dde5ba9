"""Things come out of an order: units get serials from the counter, lots their number, and both enter stock."""

from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from sqlalchemy import and_, func, or_, select

from db.domain.answers import Completed, UnitsBorn
from db.domain.commands import BirthUnits, CompleteLot, CompleteUnits
from db.domain.found import best_before, refuse_other_than_bulk
from db.domain.identity import number_series, numbered, refuse_bad_code, serial_type
from db.domain.numbers import plain
from db.domain.refusals import Refusal, Refused
from db.domain.terms import Birth, OutputKind, Quality, TrackableKind, Tracking
from db.ledger.act import Act
from db.models.material import trackable, trackable_state
from db.models.production import completion, output
from db.queries.orders import OrderFacts, open_order
from db.queries.standing import standing
from db.services.consuming import consumed_in_units, hold_with_lots, refuse_missing
from db.services.counting import count_onto
from db.services.grading import grade_as
from db.services.numbering import next_numbers
from db.services.reworking import being_reworked, release_reworked, sent_to_rework

MOST_UNITS = 100_000
"""In one act: what it writes travels in one text."""


class _Known(NamedTuple):
    """A unit or lot that has its code: ``ours``: this order put it out already."""

    key: int
    ours: bool
    births: int
    completed: bool
    base_quality: str
    on_hand: Decimal

    @property
    def done(self) -> bool:
        """Whether it came out of its order, good or bad."""
        return self.completed or self.base_quality == Quality.REJECTED


def birth_units(act: Act, command: BirthUnits) -> UnitsBorn:
    """Give serials to units that are still to be made. Raises Refused (WO-*, FN-QTY-*, SN-*)."""
    order = open_order(act.connection, command.order_no, locked=True)
    _refuse_lots(order)
    _refuse_too_many(order, command.count)
    _refuse_count(act, order, Decimal(command.count), _born(act, order))
    known = _known(act, order, _given(order, command.serials, command.count))
    for code in (code for code, unit in known.items() if unit is not None):
        raise Refused(Refusal.SN_DUPLICATE, {"code": code, "item_name": order.item_name})
    ids = _new_units(act, order, tuple(known), command.count, Birth.PLANNED)
    act.insert_all(output, [_output(order, unit) for unit in ids.values()])
    return UnitsBorn(order.order_no, order.item, tuple(ids))


def complete_units(act: Act, command: CompleteUnits) -> Completed:
    """Record finished units. Raises Refused (WO-*, FN-QTY-ZERO, FN-QTY-OVER, FN-COMPONENT-MISSING, SN-*)."""
    good = Decimal(0 if command.defective else 1)
    counted = count_onto(act, command.order_no, good * command.count, (1 - good) * command.count)
    order = counted.order
    _refuse_lots(order)
    _refuse_too_many(order, command.count)
    _refuse_count(act, order, Decimal(command.count), order.good + order.defective)
    known = _known(act, order, _given(order, command.serials, command.count))
    # What this order put out and did not complete never was anywhere from where it could come back.
    away = any(unit and (unit.done or not unit.ours) for unit in known.values())
    back = _come_back(act, order, known) if away else set[str]()
    _refuse_known(order, known, back)
    ids = {code: unit.key for code, unit in known.items() if unit}
    already = {code for code, unit in known.items() if unit and unit.ours}
    inside = (*counted.pooled, *consumed_in_units(act.connection, order, list(ids.values())))
    if len(back) < command.count:
        refuse_missing(act, order, counted.parts, inside)
    fresh = [code for code in known if code not in ids]
    ids |= _new_units(act, order, fresh, command.count - len(ids), Birth.MADE)
    codes = tuple(known or ids)
    kinds = {code: OutputKind.REWORKED if code in back else OutputKind.MADE for code in codes}
    act.insert_all(output, [_output(order, ids[code], kinds[code]) for code in codes if code not in already])
    rows = [_completion(act, order, ids[code], good, 1 - good, command.notes) for code in codes]
    act.insert_all(completion, rows)
    hold_with_lots(act, inside, list(ids.values()))
    if command.defective:
        grade_as(act, [ids[code] for code in codes], Quality.REJECTED)
    elif back:
        release_reworked(act, [ids[code] for code in back])
    return Completed(order.order_no, order.item, codes, plain(order.good + good * len(codes)))


def complete_lot(act: Act, command: CompleteLot) -> Completed:
    """Record a finished (part of a) lot. Raises Refused (WO-*, FN-QTY-*, SERIAL-QTY, FN-COMPONENT-MISSING, LOT-*).

    A lot of which nothing good was made yet is rejected, until something good is: what is defective never was stock.
    """
    counted = count_onto(act, command.order_no, command.good, command.defective)
    order = counted.order
    _refuse_no_lot(order, command)
    _refuse_count(act, order, command.good + command.defective, order.good + order.defective)
    bulk = order.tracking is Tracking.NONE
    code = command.lot or (order.item if bulk else "")
    refuse_other_than_bulk(order.tracking, code, order.item, order.item_name)
    known = _known(act, order, _given(order, (code,), 1))[code] if code else None
    if known and not known.ours and known.births > 0 and not bulk:
        raise Refused(Refusal.SN_DUPLICATE, {"code": code, "item_name": order.item_name})
    rejected = known is not None and known.births > 0 and known.base_quality == Quality.REJECTED
    if rejected and known and (known.on_hand > 0 or sent_to_rework(act.connection, known.key)):
        raise Refused(Refusal.LOT_REJECTED, {"code": code, "item_name": order.item_name})
    inside = (*counted.pooled, *consumed_in_units(act.connection, order, [known.key] if known else []))
    if order.item_id not in {one.item_id for one in inside}:  # else a lot is reworked
        refuse_missing(act, order, counted.parts, inside)
    made = {code: known.key} if known else _new_units(act, order, [code] if code else [], 1, Birth.MADE)
    code, lot = next(iter(made.items()))
    act.insert(output, **_output(order, lot))
    act.insert(completion, **_completion(act, order, lot, command.good, command.defective, command.notes))
    hold_with_lots(act, inside, [lot])
    if command.good == 0 and not bulk and not (known and known.done):
        grade_as(act, [lot], Quality.REJECTED)
    elif command.good > 0 and rejected:
        grade_as(act, [lot], Quality.RELEASED)
    return Completed(order.order_no, order.item, (code,), plain(order.good + command.good))


def _refuse_lots(order: OrderFacts) -> None:
    if order.tracking is not Tracking.SERIAL:
        raise Refused(Refusal.SN_FORMAT, {"item_name": order.item_name, "code": ""})


def _refuse_no_lot(order: OrderFacts, command: CompleteLot) -> None:
    """What is made by serial is no lot, and no count is less than nothing."""
    if order.tracking is Tracking.SERIAL:
        facts = {"code": command.lot or order.item_name, "quantity": plain(command.good + command.defective)}
        raise Refused(Refusal.SERIAL_QTY, facts)
    if min(command.good, command.defective) < 0:
        raise Refused(Refusal.FN_QTY_ZERO, {"order": order.order_no})


def _refuse_count(act: Act, order: OrderFacts, count: Decimal, done: Decimal) -> None:
    if count <= 0:
        raise Refused(Refusal.FN_QTY_ZERO, {"order": order.order_no})
    if done + count > order.planned:
        left = plain(max(order.planned - done, Decimal(0)))
        facts = {"order": order.order_no, "left": left, "planned": plain(order.planned)}
        act.unless_allowed(Refused(Refusal.FN_QTY_OVER, facts))


def _refuse_too_many(order: OrderFacts, count: int) -> None:
    """So many units no act can make, whoever allows it. Raises Refused (FN-QTY-OVER)."""
    if count > MOST_UNITS:
        facts = {"order": order.order_no, "left": str(MOST_UNITS), "planned": plain(order.planned)}
        raise Refused(Refusal.FN_QTY_OVER, facts)


def _given(order: OrderFacts, codes: Sequence[str] | None, count: int) -> Sequence[str]:
    """The serials that the command brings; none where the record is to number them."""
    if codes is None:
        return ()
    for code in codes:
        refuse_bad_code(code)
    if len(codes) != count or len(set(codes)) != count:
        raise Refused(Refusal.SN_DUPLICATE, {"code": ", ".join(codes), "item_name": order.item_name})
    return codes


def _known(act: Act, order: OrderFacts, codes: Sequence[str]) -> dict[str, _Known | None]:
    """The units and lots by their codes; None where nobody knows the code."""
    if not codes:
        return {}
    ours = select(output.c.id).where(
        and_(output.c.trackable_id == trackable.c.id, output.c.order_id == order.id, standing(output))
    )
    # What was bad and is used after all never was produced. Who waited for the row sees its state as it is by then,
    # other tables as they were: of two acts at once the second knows by the state.
    completed = select(completion.c.id).where(completion.c.trackable_id == trackable.c.id, standing(completion))
    rows = act.connection.execute(
        select(
            trackable.c.code,
            trackable.c.id,
            ours.exists().label("ours"),
            trackable_state.c.births,
            or_(trackable_state.c.produced > 0, completed.exists()).label("completed"),
            trackable_state.c.base_quality,
            trackable_state.c.on_hand,
        )
        .join(trackable_state)
        .where(trackable.c.item_id == order.item_id, trackable.c.code.in_(codes))
        .with_for_update(of=trackable_state)
    )
    found = {row[0]: _Known(*row[1:]) for row in rows}
    return {code: found.get(code) for code in codes}


def _come_back(act: Act, order: OrderFacts, known: Mapping[str, _Known | None]) -> set[str]:
    """The units that are in this order to be reworked."""
    keys = {unit.key: code for code, unit in known.items() if unit}
    return {keys[key] for key in being_reworked(act.connection, keys, order.id)}


def _refuse_known(order: OrderFacts, known: Mapping[str, _Known | None], back: Collection[str]) -> None:
    """A serial that exists may be completed if it was born here, came back here, or its birth was taken back."""
    for code, unit in known.items():
        if unit is None or code in back:
            continue
        if unit.births > 0 and unit.done:
            raise Refused(Refusal.SN_DUPLICATE, {"code": code, "item_name": order.item_name})
        if unit.births > 0 and not unit.ours:
            raise Refused(Refusal.UNIT_OTHER_ORDER, {"unit": code, "order": order.order_no})


def _new_units(act: Act, order: OrderFacts, codes: Sequence[str], count: int, birth: Birth) -> dict[str, int]:
    """The keys of so many new units or lots by their codes: the codes given, or else the next of the counter."""
    if codes or not count:
        return dict(zip(codes, act.insert_all(trackable, _births(act, order, codes, birth)), strict=True))
    series = number_series(serial_type(order.serial_type, order.item), order.today(act.now))
    ids: dict[str, int] = {}
    while len(ids) < count:
        numbers = next_numbers(act.connection, series, count - len(ids))
        rows = _births(act, order, [numbered(series, number) for number in numbers], birth)
        # A number that somebody brought in by hand or by an import is stepped over.
        made = act.insert_rows(trackable, rows, unless=("item_id", "code"))
        ids |= {row["code"]: row["id"] for row in made}
    return ids


def _births(act: Act, order: OrderFacts, codes: Sequence[str], birth: Birth) -> list[dict[str, object]]:
    kind = TrackableKind.SERIAL if order.tracking is Tracking.SERIAL else TrackableKind.LOT
    day = order.today(act.now)
    expires = best_before(day, order.shelf_life_days, order.item) if order.shelf_life_days else None
    head = {"item_id": order.item_id, "kind": kind.value, "birth": birth.value, "origin_order_id": order.id}
    return [{**head, "code": code, "made_on": day, "expires_on": expires} for code in codes]


def _output(order: OrderFacts, unit: int, kind: OutputKind = OutputKind.MADE) -> dict[str, object]:
    return {"order_id": order.id, "trackable_id": unit, "kind": kind.value}


def _completion(
    act: Act, order: OrderFacts, unit: int, good: Decimal, defective: Decimal, notes: str | None
) -> dict[str, object]:
    return {
        "order_id": order.id,
        "trackable_id": unit,
        "good": good,
        "defective": defective,
        "into_stock": good,
        "completed_at": act.now,
        "notes": notes,
    }


def _born(act: Act, order: OrderFacts) -> Decimal:
    ours = select(func.count(output.c.trackable_id.distinct()))
    return Decimal(act.connection.execute(ours.where(output.c.order_id == order.id, standing(output))).scalar_one())

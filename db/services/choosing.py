"""Which lot may be taken: a valid certificate where the item asks for one, and the oldest first where it says so."""

from datetime import date

from sqlalchemy import Connection, select

from db.domain.found import FoundTrackable, refuse_unusable
from db.domain.refusals import Refusal, Refused
from db.domain.terms import ExpiredPolicy
from db.ledger.act import Act
from db.ledger.guarded import USABLE
from db.models.material import trackable, trackable_state
from db.queries.origins import bought_origins


def refuse_choice(act: Act, thing: FoundTrackable, today: date) -> None:
    """Raises Refused (LOT-*) where the lot may not be used, or another must be taken first.

    Expiry by the item's policy, certificates and the order of lots may be overridden by a second person.
    """
    try:
        refuse_unusable(thing, today)
    except Refused as refused:
        if refused.code is not Refusal.LOT_EXPIRED or thing.expired_policy is not ExpiredPolicy.OVERRIDE:
            raise
        act.unless_allowed(refused)
    if thing.needs_certificate and thing.origin_order_id is None:
        _refuse_uncertified(act, thing, today)
    if thing.first_expired_first and (older := older_lot(act.connection, thing, today)):
        act.unless_allowed(Refused(Refusal.LOT_FEFO, {**thing.facts, "older": older}))


def _refuse_uncertified(act: Act, thing: FoundTrackable, today: date) -> None:
    """Whatever is in it must have come with a certificate of which at least one is valid still."""
    for origin in bought_origins(act.connection, thing.id):
        facts = {**thing.facts, "origin": origin.code}
        ends = [paper.valid_until or date.max for paper in origin.papers]
        if not ends:
            act.unless_allowed(Refused(Refusal.LOT_CERT_MISSING, facts))
        elif max(ends) < today:
            act.unless_allowed(Refused(Refusal.LOT_CERT_EXPIRED, {**facts, "valid_until": max(ends).isoformat()}))


def older_lot(connection: Connection, thing: FoundTrackable, today: date) -> str | None:
    """The code of the usable lot of the same item that expires first, before this one; None where there is none."""
    if thing.expires_on is None:
        return None
    state, end = trackable_state, trackable.c.expires_on
    since = date.min if thing.expired_policy is ExpiredPolicy.WARN else today
    return connection.execute(
        select(trackable.c.code)
        .join(state, state.c.trackable_id == trackable.c.id)
        .where(trackable.c.item_id == thing.item_id, end >= since, end < thing.expires_on)
        .where(state.c.on_hand > 0, state.c.quality.in_(USABLE))
        .order_by(end, trackable.c.id)
        .limit(1)
    ).scalar()

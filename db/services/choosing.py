"""Which lot may be taken: a valid certificate where the item asks for one, and the oldest first where it says so."""

from datetime import date

from sqlalchemy import Connection, select

from db.domain.found import FoundTrackable, refuse_unusable
from db.domain.refusals import Refusal, Refused
from db.domain.terms import ExpiredPolicy
from db.ledger.act import Act
from db.ledger.settling import USABLE
from db.models.master import certificate
from db.models.material import receipt, receipt_line, trackable, trackable_state
from db.queries.standing import standing


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
    if thing.first_expired_first and (older := older_lot(act.connection, thing)):
        act.unless_allowed(Refused(Refusal.LOT_FEFO, {**thing.facts, "older": older}))


def _refuse_uncertified(act: Act, thing: FoundTrackable, today: date) -> None:
    line, paper = receipt_line, certificate
    rows = act.connection.execute(
        select(line.c.certificate_no, paper.c.valid_until)
        .join(receipt, receipt.c.id == line.c.receipt_id)
        .outerjoin(paper, (paper.c.supplier_id == receipt.c.supplier_id) & (paper.c.number == line.c.certificate_no))
        .join(trackable, (trackable.c.id == line.c.trackable_id) | (trackable.c.parent_id == line.c.trackable_id))
        .where(trackable.c.id == thing.id, standing(line))
    ).all()
    papers = [row for row in rows if row.certificate_no]
    if not papers:
        act.unless_allowed(Refused(Refusal.LOT_CERT_MISSING, thing.facts))
    elif all(row.valid_until is not None and row.valid_until < today for row in papers):
        last = max(row.valid_until for row in papers)
        act.unless_allowed(Refused(Refusal.LOT_CERT_EXPIRED, {**thing.facts, "valid_until": last.isoformat()}))


def older_lot(connection: Connection, thing: FoundTrackable) -> str | None:
    """The code of the usable lot of the same item that expires first, before this one; None where there is none."""
    if thing.expires_on is None:
        return None
    state = trackable_state
    return connection.execute(
        select(trackable.c.code)
        .join(state, state.c.trackable_id == trackable.c.id)
        .where(trackable.c.item_id == thing.item_id, trackable.c.expires_on < thing.expires_on)
        .where(state.c.on_hand > 0, state.c.quality.in_(USABLE))
        .order_by(trackable.c.expires_on, trackable.c.id)
        .limit(1)
    ).scalar()

"""An old order is marked as archived: closed, older than the plant's limit, nothing of it on hold or recalled."""

from datetime import UTC, date
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, func, or_, select

from db.domain.answers import Archived
from db.domain.commands import ArchiveOrder
from db.domain.refusals import Refusal, Refused
from db.domain.terms import OrderStatus
from db.ledger.act import Act
from db.models.archive import archive_batch
from db.models.fitting import load_set
from db.models.master import plant
from db.models.material import trackable, trackable_state
from db.models.production import material_issue, order_event, output
from db.queries.orders import OrderFacts, order_facts
from db.queries.recall_case import in_open_recalls
from db.queries.standing import standing
from db.services.rights import refuse_other_than_leaders

ENDED = frozenset({OrderStatus.CLOSED, OrderStatus.CANCELLED})


def archive_order(act: Act, command: ArchiveOrder) -> Archived:
    """Record an archive. Raises Refused (ID-NO-ROLE, WO-UNKNOWN, AR-*)."""
    refuse_other_than_leaders(act)
    order = order_facts(act.connection, command.order_no, locked=True)
    refuse_archived(act.connection, order)
    if order.status not in ENDED:
        raise Refused(Refusal.AR_OPEN, {"order": order.order_no})
    _refuse_young(act, order)
    _refuse_held(act, order)
    told = {"file": command.file, "sha256": command.sha256, "rows": command.rows}
    act.insert(archive_batch, **told, order_id=order.id, sealed_at=act.now)
    return Archived(order.order_no, command.file, command.sha256)


def refuse_archived(connection: Connection, order: OrderFacts) -> None:
    """What is in the archive stays as it is there. Raises Refused (AR-DONE)."""
    done = select(archive_batch.c.file).where(archive_batch.c.order_id == order.id, standing(archive_batch))
    if known := connection.execute(done).scalar():
        raise Refused(Refusal.AR_DONE, {"order": order.order_no, "file": known})


def _refuse_young(act: Act, order: OrderFacts) -> None:
    """The time runs from the day on which the order ended, by the plant's calendar."""
    row = act.connection.execute(select(plant.c.retention_years, plant.c.timezone).limit(1)).one_or_none()
    if row is None or row.retention_years is None:
        raise Refused(Refusal.AR_POLICY, {"order": order.order_no})
    last = select(func.max(order_event.c.at)).where(order_event.c.order_id == order.id, standing(order_event))
    ended = act.connection.execute(last).scalar_one().astimezone(ZoneInfo(row.timezone) if row.timezone else UTC)
    free = _years_later(ended.date(), row.retention_years)
    if order.today(act.now) < free:
        raise Refused(Refusal.AR_YOUNG, {"order": order.order_no, "from_day": free.isoformat()})


def _years_later(day: date, years: int) -> date:
    """The same day of a later year; 29 February becomes 1 March."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def _refuse_held(act: Act, order: OrderFacts) -> None:
    """A hold (the law's, too) on anything that went in or came out stops it, and an open recall that found it."""
    tables = (output, material_issue, load_set)
    touched = [select(table.c.trackable_id).where(table.c.order_id == order.id, standing(table)) for table in tables]
    own = trackable.c.id
    held = (
        select(trackable.c.code)
        .join(trackable_state, trackable_state.c.trackable_id == own)
        .where(or_(trackable_state.c.open_holds > 0, own.in_(in_open_recalls())))
        .where(own.in_(touched[0].union(*touched[1:])))
    )
    code = act.connection.execute(held.order_by(trackable.c.code).limit(1)).scalar()
    if code is not None:
        raise Refused(Refusal.AR_HOLD, {"order": order.order_no, "code": code})

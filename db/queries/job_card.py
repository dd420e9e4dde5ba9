"""A job card is scanned: which stage of the order is meant here?"""

from sqlalchemy import Connection

from db.domain.refusals import Refusal, Refused
from db.domain.terms import StageStatus
from db.queries.orders import open_order
from db.queries.work import StageLine, stages_of


def stage_for(connection: Connection, order_no: str, work_center: str | None) -> int:
    """The sequence of the order's next stage at this station (None: at any).

    Raises Refused: WO-UNKNOWN, WO-ON-HOLD, WO-CANCELLED, WO-COMPLETE, or WO-OTHER-STATION with the place to go.
    """
    order = open_order(connection, order_no)
    left = [stage for stage in stages_of(connection, order.id) if stage.status is not StageStatus.FINISHED]
    if not left:
        raise Refused(Refusal.WO_COMPLETE, {"order": order_no, "item_name": order.item_name})
    here = [stage for stage in left if _done_at(stage, work_center)]
    if not here:
        raise Refused(Refusal.WO_OTHER_STATION, {"stage": left[0].name, "station": left[0].work_center or ""})
    return here[0].sequence


def _done_at(stage: StageLine, work_center: str | None) -> bool:
    return work_center is None or stage.work_center in {None, work_center}

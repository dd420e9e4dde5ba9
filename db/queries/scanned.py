"""A scan as the record understands it: of a GS1 message item and lot or serial together."""

from sqlalchemy import Connection, select

from db.domain.codes import ScannedCode
from db.domain.found import FoundTrackable
from db.domain.refusals import Refusal, Refused
from db.models.master import item
from db.queries.find import find_one


def find_scanned(connection: Connection, scanned: ScannedCode) -> FoundTrackable:
    """The lot or unit of a scan. Raises Refused (LOT-UNKNOWN, LOT-AMBIGUOUS, CODE-NOT-A-LOT).

    CODE-NOT-A-LOT: a GS1 message that names an item or a logistic unit, but neither lot nor serial.
    """
    message = scanned.gs1
    if message is None:
        return find_one(connection, scanned.code)
    code = message.serial or message.lot
    if code is None:
        raise Refused(Refusal.CODE_NOT_A_LOT, {"code": scanned.code[:40]})
    return find_one(connection, code, item_of_gtin(connection, message.gtin))


def item_of_gtin(connection: Connection, gtin: str | None) -> str | None:
    """The house's item of a GTIN (14 digits; master data may hold it without leading zeros)."""
    if gtin is None:
        return None
    same = item.c.gtin.in_({gtin, gtin.lstrip("0"), gtin[1:], gtin[2:]})
    return connection.execute(select(item.c.code).where(same).order_by(item.c.code).limit(1)).scalar()

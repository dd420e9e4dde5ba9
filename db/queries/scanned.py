"""A scan as the record understands it: of a GS1 message item and lot or serial together."""

from collections.abc import Collection, Sequence

from sqlalchemy import Connection, select

from db.domain.codes import ScannedCode
from db.domain.found import FoundTrackable
from db.domain.refusals import Refusal, Refused
from db.models.master import item
from db.queries.find import find_one, find_trackables, the_one
from db.queries.supplier_labels import find_labelled


def find_scanned(connection: Connection, scanned: ScannedCode, wanted_items: Collection[str] = ()) -> FoundTrackable:
    """The lot or unit of a scan. Raises Refused (LOT-UNKNOWN, LOT-AMBIGUOUS, CODE-NOT-A-LOT).

    wanted_items: the codes of items that are expected here, such as a job's components: where a bare code has several
    owners and exactly one is of these items, it is that one. A GS1 message tells its item itself: where the record
    does not have its GTIN the lot is unknown, however well another item's lot of that code would fit.
    A code that nobody has may be a supplier's own label, read by the rule that was taught for that supplier.
    CODE-NOT-A-LOT: a GS1 message that names an item or a logistic unit, but neither lot nor serial.
    """
    message = scanned.gs1
    if message is None:
        found = find_trackables(connection, scanned.code) or find_labelled(connection, scanned.code)
        return _expected(found, scanned.code, wanted_items)
    code = message.serial or message.lot
    if code is None:
        raise Refused(Refusal.CODE_NOT_A_LOT, {"code": scanned.code[:40]})
    if message.gtin is None:
        return _expected(find_trackables(connection, code), code, wanted_items)
    its_item = item_of_gtin(connection, message.gtin)
    if its_item is None:
        raise Refused(Refusal.LOT_UNKNOWN, {"code": code})
    return find_one(connection, code, its_item)


def _expected(found: Sequence[FoundTrackable], code: str, wanted_items: Collection[str]) -> FoundTrackable:
    fitting = [one for one in found if one.item in wanted_items]
    return fitting[0] if len(fitting) == 1 else the_one(found, code)


def item_of_gtin(connection: Connection, gtin: str | None) -> str | None:
    """The house's item of a GTIN (14 digits; master data may hold it without leading zeros)."""
    if gtin is None:
        return None
    same = item.c.gtin.in_({gtin, gtin.lstrip("0"), gtin[1:], gtin[2:]})
    return connection.execute(select(item.c.code).where(same).order_by(item.c.code).limit(1)).scalar()

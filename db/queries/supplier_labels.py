"""A scan of a supplier's own label: which item and batch it means, by the rules that were taught."""

from collections.abc import Mapping

import msgspec
from sqlalchemy import Connection, select

from db.domain.found import FoundTrackable
from db.domain.supplier_labels import LabelField, LabelRule, read
from db.models.master import item, supplier, supplier_label
from db.queries.find import find_trackables


def label_read(connection: Connection, text: str) -> dict[str, Mapping[LabelField, str]]:
    """Supplier's code -> the fields of the label, for each supplier whose rule it fits."""
    rules = select(supplier.c.code, supplier_label.c.rule).join(supplier, supplier.c.id == supplier_label.c.supplier_id)
    found: dict[str, Mapping[LabelField, str]] = {}
    for code, rule in connection.execute(rules.order_by(supplier.c.code)):
        fields = read(msgspec.json.decode(rule, type=LabelRule), text)
        if fields is not None:
            found[str(code)] = fields
    return found


def find_labelled(connection: Connection, text: str) -> list[FoundTrackable]:
    """The lots of those suppliers that the label's batch means; of its item, where that is the house's own code."""
    found: dict[int, FoundTrackable] = {}
    for giver, fields in label_read(connection, text).items():
        hits = [one for one in find_trackables(connection, fields.get(LabelField.BATCH, "")) if one.supplier == giver]
        named = fields.get(LabelField.ITEM)
        if named is not None and _is_ours(connection, named):  # else it is the supplier's own name of it
            hits = [one for one in hits if one.item == named]
        found |= {one.id: one for one in hits}
    return list(found.values())


def _is_ours(connection: Connection, code: str) -> bool:
    return connection.execute(select(item.c.id).where(item.c.code == code)).scalar() is not None

"""Suppliers' own labels: the rule that two or three scans show is kept, and every earlier one in the changes."""

import msgspec
from sqlalchemy import select

from db.domain.answers import LabelTaught
from db.domain.refusals import Refusal, Refused
from db.domain.stock_commands import TaughtLabel, TeachLabel
from db.domain.supplier_labels import LabelField, Sample, UnlearnableError, learnt
from db.ledger.act import Act
from db.models.master import supplier, supplier_label
from db.services.master_data import save_row
from db.services.rights import refuse_other_than_leaders


def teach_label(act: Act, command: TeachLabel) -> LabelTaught:
    """Keep the rule of these samples. Raises Refused (ID-NO-ROLE, RC-ITEM-UNKNOWN, SL-UNLEARNED)."""
    refuse_other_than_leaders(act)
    supplier_id = act.connection.execute(select(supplier.c.id).where(supplier.c.code == command.supplier)).scalar()
    if supplier_id is None:
        raise Refused(Refusal.RC_ITEM_UNKNOWN, {"item": f"supplier {command.supplier}"})
    samples = [_sample(one) for one in command.samples]
    try:
        rule = learnt(samples)
    except UnlearnableError as error:
        raise Refused(Refusal.SL_UNLEARNED, {"supplier": command.supplier, "why": str(error)}) from error
    kept = {"rule": msgspec.json.encode(rule).decode(), "samples": msgspec.json.encode(samples).decode()}
    save_row(act, supplier_label, {"supplier_id": supplier_id}, kept)
    return LabelTaught(command.supplier, tuple(name.value for name, _ in rule.places))


def _sample(label: TaughtLabel) -> Sample:
    marks = {field: getattr(label, field.value.lower()) for field in LabelField}
    return Sample(label.text, {field: mark for field, mark in marks.items() if mark is not None})

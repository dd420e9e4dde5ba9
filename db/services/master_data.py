"""Master data is made and changed only here; each change keeps the old and the new value."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Date, Table, and_, insert, select, update

from db.domain.answers import MasterSaved
from db.domain.canonical import canonical, digest
from db.domain.commands import MasterRow, SetMaster
from db.domain.refusals import Refusal, Refused
from db.ledger.act import Act
from db.models import metadata
from db.models.columns import Amount, Instant, Kind
from db.models.ledger import master_change
from db.models.master import item, person
from db.services.master_rules import refuse_in_use, refuse_stale
from db.services.rights import refuse_other_than_leaders

CODE_COLUMNS = {"person": "personnel_no"}


def set_master(act: Act, command: SetMaster) -> MasterSaved:
    """Record master data rows; unchanged ones are left alone. Raises Refused (ID-NO-ROLE, RC-ITEM-UNKNOWN, MD-*)."""
    refuse_other_than_leaders(act)
    for row in command.seen or ():
        table = metadata.tables[row.table]
        old = _old(act, table, _resolved(act, table, row.key))
        refuse_stale(table, _name(row), old, _resolved(act, table, row.values))
    return MasterSaved(sum(_save(act, row) for row in command.rows))


def _save(act: Act, row: MasterRow) -> bool:
    table = metadata.tables[row.table]
    key, values = _resolved(act, table, row.key), _resolved(act, table, row.values)
    if table in {item, person} and (old := _old(act, table, key)) is not None:
        refuse_in_use(act, table, _name(row), old, values)
    return save_row(act, table, key, values)


def _name(row: MasterRow) -> str:
    return ", ".join(str(value) for value in row.key.values())


def _old(act: Act, table: Table, key: Mapping[str, Any]) -> dict[str, Any] | None:
    """The row as it stands; nobody else changes it until the act ends."""
    same = and_(*(table.c[name] == value for name, value in key.items()))
    row = act.connection.execute(select(table).where(same).with_for_update()).mappings().one_or_none()
    return None if row is None else {str(name): value for name, value in row.items()}


def save_row(act: Act, table: Table, key: Mapping[str, Any], values: Mapping[str, Any]) -> bool:
    """Insert or change one row, with its change fact. True where anything changed."""
    if table.info["kind"] is not Kind.MASTER:
        raise ValueError(f"{table.name} is no master data")
    old = _old(act, table, key)
    if old is None:
        new = act.connection.execute(insert(table).values({**key, **values}).returning(*table.c)).mappings().one()
    elif all(old[name] == value for name, value in values.items()):
        return False
    else:
        changed = update(table).where(table.c.id == old["id"]).values(values).returning(*table.c)
        new = act.connection.execute(changed).mappings().one()
    before = None if old is None else shown(table, old)
    act.insert(master_change, table_name=table.name, row_id=new["id"], old=before, new=shown(table, dict(new)))
    return True


def shown(table: Table, row: Mapping[str, Any]) -> str:
    """The row as canonical JSON; of a secret column only its fingerprint."""
    secret = table.info.get("secret", ())
    return canonical(
        {name: digest(value) if name in secret and value is not None else value for name, value in row.items()}
    )


def _resolved(act: Act, table: Table, values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _value(act, table, name, value) for name, value in values.items()}


def _value(act: Act, table: Table, name: str, value: Any) -> Any:
    if value is None or name not in table.c:
        return value
    column = table.c[name]
    if column.foreign_keys and isinstance(value, str):
        return _key_of(act, *value.split(":", 1))
    if isinstance(column.type, Amount):
        return Decimal(str(value))
    if isinstance(column.type, Instant):
        return datetime.fromisoformat(value)
    if isinstance(column.type, Date):
        return datetime.fromisoformat(value).date()
    return value


def _key_of(act: Act, table_name: str, code: str) -> int:
    table = metadata.tables[table_name]
    column = table.c[CODE_COLUMNS.get(table_name, "code")]
    found = act.connection.execute(select(table.c.id).where(column == code)).scalar()
    if found is None:
        raise Refused(Refusal.RC_ITEM_UNKNOWN, {"item": f"{table_name} {code}"})
    return int(found)

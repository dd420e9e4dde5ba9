"""Recording the master data of a folder, and what only its facts name."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Table, select, update

from db.domain.canonical import canonical_plain
from db.domain.terms import Action, ExpiredPolicy, Role
from db.interchange.known import CODE_COLUMNS
from db.interchange.masters import ALWAYS, NAMED, mention_entry, values_of
from db.interchange.sheet import Row
from db.interchange.world import World
from db.ledger.bulk import BulkPen
from db.models import metadata
from db.models.ledger import master_change
from db.models.master import bom_line, credential, labour_rate, overhead_rate, routing_stage
from db.services.master_data import shown

DEFAULTS: Mapping[str, Mapping[str, Any]] = {
    "person": {"language": "en", "active": True, "role": Role.NONE.value},
    "item": {"needs_inspection": False, "expired_policy": ExpiredPolicy.BLOCK.value},
}


class MasterRecorder:
    """Writes master data rows through the pen; ``now`` is when the import happens."""

    def __init__(self, pen: BulkPen, world: World, now: datetime) -> None:
        self._pen, self._world, self._now = pen, world, now

    def named(self, row: Row) -> None:
        """A row of items, suppliers, customers, people or work centres."""
        named = NAMED[row.spec.kind]
        table, code = metadata.tables[named.table], row[named.code]
        values = values_of(row.spec.kind, row)
        key = self._world.items[code].id if named.table == "item" else self._world.masters[named.table][code]
        if key:
            self._change(table, key, values)
        else:
            key = self._insert(table, {CODE_COLUMNS.get(named.table, "code"): code, **values})
            self._keep_key(named.table, code, key)
        self._rates(row, key)

    def _keep_key(self, table: str, code: str, key: int) -> None:
        if table == "item":
            self._world.items[code].id = key
        else:
            self._world.masters[table][code] = key

    def _rates(self, row: Row, key: int) -> None:
        since = row.values.get("valid_from") or ALWAYS
        if row.values.get("badge"):
            self._insert(credential, {"person_id": key, "badge_hash": row["badge"]})
        if row.values.get("labour_rate") is not None:
            self._insert(labour_rate, {"person_id": key, "per_hour": row["labour_rate"], "valid_from": since})
        if row.values.get("overhead_rate") is not None:
            rate = {"work_center_id": key, "per_hour": row["overhead_rate"], "valid_from": since}
            self._insert(overhead_rate, rate)

    def bom(self, row: Row) -> None:
        """A line of a parts list."""
        whole, part = self._world.items[row["item_code"]].id, self._world.items[row["component_code"]].id
        line = {"item_id": whole, "component_id": part, "quantity_per": row["quantity_per"]}
        self._insert(bom_line, {**line, "stage_sequence": row["stage_sequence"]})

    def routing(self, row: Row) -> None:
        """A stage of a routing."""
        self._insert(routing_stage, {
            "item_id": self._world.items[row["item_code"]].id,
            "sequence": row["sequence"],
            "name": row["stage_name"],
            "work_center_id": self._world.key("work_center", row["work_center_code"]),
            "standard_minutes": row["standard_minutes"],
            "instruction": row["instruction"],
            "plan_id": self._world.key("inspection_plan", row["inspection_plan"]),
        })  # fmt: skip

    def mentioned(self) -> None:
        """What facts name and nothing explains: each an entry of its own, without rights."""
        for name, codes in self._world.mentioned.items():
            for code in codes:
                command = canonical_plain({"kind": "mentioned", "row": {"table": name, "code": code}})
                self._pen.begin(mention_entry(name, code), Action.MASTER_SET, self._now, command)
                column = CODE_COLUMNS.get(name, "code")
                self._keep_key(name, code, self._insert(metadata.tables[name], {column: code, "name": code}))

    def _insert(self, table: Table, values: Mapping[str, Any]) -> int:
        blank: dict[str, Any] = dict.fromkeys(table.c.keys())
        given = {name: value for name, value in values.items() if value is not None}
        row = {**blank, **DEFAULTS.get(table.name, {}), **given, "id": self._pen.keys.take(table)}
        self._pen.insert_master(table, shown(table, row), row)
        return int(row["id"])

    def _change(self, table: Table, key: int, values: Mapping[str, Any]) -> None:
        """A row that facts had named is explained now."""
        connection, given = self._pen.connection, {name: value for name, value in values.items() if value is not None}
        old = connection.execute(select(table).where(table.c.id == key)).mappings().one()
        changed = update(table).where(table.c.id == key).values(given).returning(*table.c)
        new = connection.execute(changed).mappings().one()
        self._pen.insert(
            master_change,
            table_name=str(table.name),
            row_id=key,
            old=shown(table, dict(old)),
            new=shown(table, dict(new)),
        )

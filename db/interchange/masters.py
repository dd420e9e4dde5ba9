"""Master data of a folder: which rows of which table a row of a file stands for, and what the record has instead."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, select

from db.domain.terms import Role
from db.interchange.findings import Findings
from db.interchange.known import CODE_COLUMNS, recorded_entries
from db.interchange.sheet import ALREADY, Row, Sheet, entry_id_of
from db.interchange.world import Item, World
from db.models import metadata
from db.models.master import bom_line, credential, inspection_plan, item, routing_stage, work_center

ALWAYS = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class NamedFile:
    """A file whose rows are rows of one table, each with a code of its own."""

    table: str
    code: str
    columns: Mapping[str, str]


_CONTACT = {name: name for name in ("name", "contact", "email", "phone", "address")}
_OF_ITEM = ("name", "kind", "tracking", "uom", "revision", "gtin", "shelf_life_days", "serial_type")
NAMED = {
    "items": NamedFile("item", "item_code", {name: name for name in _OF_ITEM}),
    "suppliers": NamedFile("supplier", "supplier_code", _CONTACT),
    "customers": NamedFile("customer", "customer_code", _CONTACT),
    "people": NamedFile("person", "personnel_no", {"name": "name", "role": "role"}),
    "work_centers": NamedFile("work_center", "work_center_code", {"name": "name"}),
}


def mention_entry(table: str, code: str) -> Any:
    """The entry that made a named row because facts named it."""
    return entry_id_of("mentioned", table, code)


def role_of(row: Row) -> str:
    """The right that a person's role gives; a role that is none of ours gives none."""
    word = (row["role"] or "").strip().upper()
    return word if word in Role.__members__ else Role.NONE.value


def values_of(kind: str, row: Row) -> dict[str, Any]:
    """The columns of the table that the row fills."""
    named = NAMED[kind]
    values = {column: row[name] for name, column in named.columns.items()}
    return {**values, "role": role_of(row)} if kind == "people" else values


def check_named(connection: Connection, sheet: Sheet, world: World, findings: Findings) -> None:
    """Make the rows known; those that the record has with the same content are ALREADY there."""
    kind = sheet.spec.kind
    named = NAMED[kind]
    table = metadata.tables[named.table]
    code = table.c[CODE_COLUMNS.get(named.table, "code")]
    old = {row[code.name]: dict(row) for row in connection.execute(select(table)).mappings()}
    known = {row.code for row in world.items.values()} if kind == "items" else set(world.masters[named.table])
    for row in sheet.rows():
        name, values = row[named.code], values_of(kind, row)
        if name in known:
            _compare(connection, sheet, row, values, old[name], findings)
        elif kind == "items":
            world.items[name] = Item(name, row["tracking"], row["uom"], row["shelf_life_days"])
        else:
            world.masters[named.table][name] = 0
        if kind == "people":
            _check_role(row, findings)


def _check_role(row: Row, findings: Findings) -> None:
    word = (row["role"] or "").strip()
    if word and word.upper() not in Role.__members__:
        findings.odd(row.spec.file, row.line, "ROLE-UNKNOWN", f"{row['personnel_no']}: {word} gives no rights here")


def _compare(
    connection: Connection, sheet: Sheet, row: Row, values: Mapping[str, Any], old: Mapping[str, Any], found: Findings
) -> None:
    named = NAMED[sheet.spec.kind]
    differing = [name for name, value in values.items() if value is not None and old[name] != value]
    if not differing:
        sheet.states[row.number] = ALREADY
        return
    mentioned = mention_entry(named.table, row[named.code])
    if recorded_entries(connection, [mentioned]):
        return
    for name in differing:
        expected = f"{old[name]}, as the record has (master data is changed there)"
        found.fault(row.spec.file, row.line, name, str(values[name]), expected)


def check_badges(connection: Connection, sheet: Sheet, findings: Findings) -> None:
    """A badge belongs to one person."""
    taken = dict.fromkeys(connection.execute(select(credential.c.badge_hash)).scalars(), "another person")
    for row in sheet.rows():
        if row["badge"] is None:
            continue
        holder = taken.setdefault(row["badge"], row["personnel_no"])
        if holder != row["personnel_no"]:
            findings.fault(row.spec.file, row.line, "badge", "", f"a badge of one's own, not that of {holder}")


def check_lines(connection: Connection, sheet: Sheet, world: World, findings: Findings) -> None:
    """Parts lists and routings: their items must be known; a line that the record has is ALREADY there."""
    bom = sheet.spec.kind == "bom"
    old = _old_bom(connection, world) if bom else _old_routing(connection, world)
    column = "quantity_per" if bom else "stage_name"
    for row in sheet.rows():
        for name in ("item_code", "component_code") if bom else ("item_code",):
            if row[name] not in world.items and not findings.broken_too("items", row[name]):
                findings.fault(row.spec.file, row.line, name, row[name], "an item of the folder or the record")
        recorded = old.get(tuple(row[name] for name in row.spec.key))
        if recorded is None:
            _keep_line(row, world)
        elif recorded == row[column]:
            sheet.states[row.number] = ALREADY
        else:
            expected = f"{recorded}, as the record has (master data is changed there)"
            findings.fault(row.spec.file, row.line, column, str(row[column]), expected)


def _keep_line(row: Row, world: World) -> None:
    if row.spec.kind == "bom":
        world.bom.setdefault(row["item_code"], []).append(dict(row.values))
    else:
        world.routing.setdefault(row["item_code"], {})[row["sequence"]] = dict(row.values)


def _old_bom(connection: Connection, world: World) -> dict[tuple[Any, ...], Any]:
    part, old = item.alias("part"), {}
    found = select(item.c.code, part.c.code, bom_line.c.stage_sequence, bom_line.c.quantity_per)
    found = found.select_from(bom_line).join(item, item.c.id == bom_line.c.item_id)
    for whole, component, stage, quantity in connection.execute(found.join(part, part.c.id == bom_line.c.component_id)):
        line = {"component_code": component, "stage_sequence": stage, "quantity_per": quantity}
        world.bom.setdefault(whole, []).append(line)
        old[whole, component, stage] = quantity
    return old


def _old_routing(connection: Connection, world: World) -> dict[tuple[Any, ...], Any]:
    stage, plan, old = routing_stage, inspection_plan, {}
    found = select(item.c.code, stage, work_center.c.code.label("place"), plan.c.code.label("plan"))
    found = found.select_from(stage).join(item, item.c.id == stage.c.item_id)
    found = found.join(work_center, work_center.c.id == stage.c.work_center_id)
    for row in connection.execute(found.outerjoin(plan, plan.c.id == stage.c.plan_id)):
        world.routing.setdefault(row[0], {})[row.sequence] = {
            "sequence": row.sequence,
            "stage_name": row.name,
            "work_center_code": row.place,
            "standard_minutes": row.standard_minutes,
            "instruction": row.instruction,
            "inspection_plan": row.plan,
        }
        old[row[0], row.sequence] = row.name
    return old

"""What was used: per material and per lot, what went into orders and units in a period, and what came of it.

A return, a removed part and waste belong to their issue, whenever they were booked: they count in the period in which
the material was issued. So net is never below zero, and the periods of a year add up to the year.
"""

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from itertools import groupby
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, Table, func, literal, select, type_coerce, union_all

from db.domain.refusals import Refusal, Refused
from db.domain.report import Content, Share, fields_of, table_of
from db.domain.rounding import ratio
from db.models.columns import Amount
from db.models.fitting import component_removal, load_set, unit_pass
from db.models.master import item
from db.models.material import trackable
from db.models.production import issue_return, issue_waste, material_issue
from db.queries.reports.recall_roots import Period
from db.queries.standing import standing


class UsageAsked(NamedTuple):
    """The half-open period [since, until), and the item where only one was asked for."""

    since: datetime
    until: datetime
    item: str | None


class MaterialUsage(NamedTuple):
    """One item, in ``uom``. net = issued - returned; efficiency = (net - wasted) / net, null where net is 0."""

    item: str
    item_name: str
    uom: str
    issued: Decimal
    returned: Decimal
    net: Decimal
    wasted: Decimal
    efficiency: Share | None


class LotUsage(NamedTuple):
    """The same of one lot or unit."""

    item: str
    code: str
    uom: str
    issued: Decimal
    returned: Decimal
    net: Decimal
    wasted: Decimal
    efficiency: Share | None


def usage_report(connection: Connection, asked: UsageAsked) -> Content:
    """Sections ``items`` and ``lots``. Raises Refused (LOT-UNKNOWN) for an item that nobody knows."""
    if asked.item is not None and not _known(connection, asked.item):
        raise Refused(Refusal.LOT_UNKNOWN, {"code": asked.item})
    found = sorted(
        connection.execute(_used(Period(asked.since, asked.until), asked.item)), key=lambda row: (row.item, row.code)
    )
    lots = (LotUsage(row.item, row.code, row.uom, *_figures([row])) for row in found)
    sections = (table_of("items", MaterialUsage, _materials(found)), table_of("lots", LotUsage, lots))
    return Content(fields_of("parameters", asked), sections)


def _materials(found: Any) -> Iterator[MaterialUsage]:
    for (code, name, uom), rows in groupby(found, key=lambda row: (row.item, row.item_name, row.uom)):
        yield MaterialUsage(code, name, uom, *_figures(list(rows)))


def _figures(rows: list[Any]) -> tuple[Decimal, Decimal, Decimal, Decimal, Decimal | None]:
    issued, returned, wasted = (
        sum((getattr(row, name) for row in rows), Decimal(0)) for name in ("issued", "returned", "wasted")
    )
    net = issued - returned
    return issued, returned, net, wasted, ratio(net - wasted, net)


def _known(connection: Connection, code: str) -> bool:
    return connection.execute(select(item.c.id).where(item.c.code == code)).scalar() is not None


def _used(period: Period, item_code: str | None) -> Select[Any]:
    """One row per lot or unit."""
    one = union_all(_issued(period), _loaded(period)).subquery()
    names = ("issued", "returned", "wasted")
    sums = (type_coerce(func.sum(one.c[name]), Amount).label(name) for name in names)
    found = (
        select(item.c.code.label("item"), trackable.c.code, item.c.name.label("item_name"), item.c.uom, *sums)
        .select_from(one)
        .join(trackable, trackable.c.id == one.c.trackable_id)
        .join(item, item.c.id == trackable.c.item_id)
        .group_by(item.c.code, item.c.name, item.c.uom, trackable.c.id, trackable.c.code)
    )
    return found if item_code is None else found.where(item.c.code == item_code)


def _issued(period: Period) -> Select[Any]:
    issue = material_issue.c
    back = _of_issue(issue_return, "quantity") + _of_issue(component_removal, "into_stock")
    return select(
        issue.trackable_id,
        issue.quantity.label("issued"),
        back.label("returned"),
        _of_issue(issue_waste, "quantity").label("wasted"),
    ).where(standing(material_issue), issue.issued_at >= period.start, issue.issued_at < period.end)


def _loaded(period: Period) -> Select[Any]:
    """What units drew from the lots that were mounted while they passed."""
    none = (literal(0).label("returned"), literal(0).label("wasted"))
    return (
        select(load_set.c.trackable_id, load_set.c.quantity.label("issued"), *none)
        .join(unit_pass, unit_pass.c.id == load_set.c.unit_pass_id)
        .where(standing(load_set), unit_pass.c.passed_at >= period.start, unit_pass.c.passed_at < period.end)
    )


def _of_issue(table: Table, column: str) -> Any:
    same = (table.c.issue_id == material_issue.c.id) & standing(table)
    return func.coalesce(select(func.sum(table.c[column])).where(same).scalar_subquery(), 0)

"""What bad things have in common that good ones have not: lots, suppliers, machines, people, shifts."""

from collections.abc import Collection, Sequence
from fractions import Fraction
from typing import NamedTuple

from sqlalchemy import Connection, select

from db.domain.common_cause import Compared, compared, difference
from db.domain.report import Content, Share, Word, fields_of, table_of
from db.domain.rounding import ratio, rounded
from db.domain.terms import Lifecycle, Quality
from db.models.master import item
from db.models.material import trackable, trackable_state
from db.models.production import output
from db.queries.find import find_one
from db.queries.frontier import frontier_of
from db.queries.reports.factors import factors_of
from db.queries.standing import standing

MOST_GOOD = 1000
"""The latest of the same items; those of the same orders are compared all."""

DOUBTFUL = (Quality.REJECTED.value, Quality.ON_HOLD.value, Quality.PENDING.value)
NO_LONGER = (Lifecycle.RETURNED.value, Lifecycle.SCRAPPED.value, Lifecycle.VOID.value, Lifecycle.IN_PROCESS.value)


class CommonalityAsked(NamedTuple):
    """``bad`` and ``good``: the codes, one a line. ``good_from``: GIVEN, or OTHERS (of the same orders and items)."""

    bad: str
    good: str | None
    good_from: Word


class UnitRow(NamedTuple):
    """One of the things that were compared: BAD or GOOD."""

    side: Word
    item: str
    code: str


class FactorRow(NamedTuple):
    """One factor: how many of the bad and of the good ones have it; ``certain`` of the bad ones for sure.

    ``difference`` = bad_share - good_share: 1 where every bad one has it and no good one.
    """

    factor: Word
    item: str | None
    code: str
    bad: int
    bad_total: int
    certain: int
    good: int
    good_total: int
    bad_share: Share | None
    good_share: Share | None
    difference: Share


def commonality_report(connection: Connection, bad: Sequence[str], good: Sequence[str]) -> Content:
    """Sections ``shared`` (all bad ones have it, no good one), ``factors``, ``units``. Raises Refused (LOT-*)."""
    ill = list(dict.fromkeys(find_one(connection, code).id for code in bad))
    well = [find_one(connection, code).id for code in good] if good else _others(connection, ill)
    well = [key for key in dict.fromkeys(well) if key not in set(ill)]
    factors = factors_of(connection, [*ill, *well])
    found, totals = compared((factors[key] for key in ill), (factors[key] for key in well))
    rows = [_row(one, totals) for one in found]
    asked = CommonalityAsked("\n".join(bad), "\n".join(good) or None, "GIVEN" if good else "OTHERS")
    sections = (
        table_of("shared", FactorRow, (row for row in rows if row.bad == row.bad_total and not row.good)),
        table_of("factors", FactorRow, rows),
        table_of("units", UnitRow, _units(connection, ill, well)),
    )
    return Content(fields_of("parameters", asked), sections)


def _row(one: Compared, totals: tuple[int, int]) -> FactorRow:
    (bad, good), factor = totals, one.factor
    counts = (one.bad, bad, one.certain, one.good, good)
    shares = (ratio(Fraction(one.bad), Fraction(bad)), ratio(Fraction(one.good), Fraction(good)))
    told = (*factor, *counts, *shares, rounded(difference(one, totals)))
    return FactorRow._make(told)


def _others(connection: Connection, ill: Collection[int]) -> list[int]:
    """Sound ones to compare with: what else came out of the same orders, and the latest others of the same items."""
    here = frontier_of(connection, sorted(ill))
    orders = select(output.c.order_id).join(here, output.c.trackable_id == here.c.value).where(standing(output))
    beside = select(output.c.trackable_id).where(output.c.order_id.in_(orders), standing(output))
    items = select(trackable.c.item_id).join(here, trackable.c.id == here.c.value)
    made = select(output.c.id).where(output.c.trackable_id == trackable.c.id, standing(output)).exists()
    state = trackable_state.c
    sound = (
        select(trackable.c.id)
        .join(trackable_state, state.trackable_id == trackable.c.id)
        .where(state.quality.not_in(DOUBTFUL), state.lifecycle.not_in(NO_LONGER), trackable.c.id.not_in(list(ill)))
    )
    same_orders = connection.execute(sound.where(trackable.c.id.in_(beside))).scalars().all()
    latest = sound.where(trackable.c.item_id.in_(items), made).order_by(trackable.c.id.desc()).limit(MOST_GOOD)
    return sorted({*same_orders, *connection.execute(latest).scalars()})


def _units(connection: Connection, ill: Collection[int], well: Collection[int]) -> list[UnitRow]:
    here, bad = frontier_of(connection, sorted({*ill, *well})), set(ill)
    rows = connection.execute(
        select(trackable.c.id, item.c.code, trackable.c.code)
        .join(here, trackable.c.id == here.c.value)
        .join(item, item.c.id == trackable.c.item_id)
    )
    return sorted(UnitRow("BAD" if key in bad else "GOOD", item_code, code) for key, item_code, code in rows)

"""A recall that is being put together: nothing of it is recorded. Pure, but for what it asks the record."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from db.domain.common_cause import Cause
from db.domain.recall_commands import RootAsked
from db.domain.refusals import Refusal, Refused
from db.domain.terms import RecallKind, RecallRoot
from db.engine import of_one_moment
from db.queries.find import find_one
from db.queries.recall_view import recall_preview
from db.queries.reports.commonality import FactorRow, commonality_report
from panel import wording
from panel.supervisor.recall import recall_words as words
from panel.supervisor.recall.recall_numbers import PreviewNumbers, preview_numbers

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy import Connection

    Local = Callable[[datetime], datetime]

ROOT_OF = {
    Cause.LOT.value: RecallRoot.LOT, Cause.SUPPLIER.value: RecallRoot.SUPPLIER, Cause.MACHINE.value: RecallRoot.MACHINE,
    Cause.PERSON.value: RecallRoot.PERSON,
}  # fmt: skip


@dataclass(frozen=True)
class Draft:
    """What was chosen and typed so far."""

    kind: RecallKind
    roots: tuple[RootAsked, ...] = ()
    why: str = ""
    risk: str = ""

    def with_root(self, root: RootAsked) -> Draft:
        """One root more; the same is not searched twice."""
        return self if root in self.roots else replace(self, roots=(*self.roots, root))

    def without(self, at: int) -> Draft:
        """One root less."""
        return replace(self, roots=(*self.roots[:at], *self.roots[at + 1 :]))


@dataclass(frozen=True)
class RootFound:
    """What a code means: one root, or several things (item, code, supplier) to choose from, or nothing."""

    code: str
    root: RootAsked | None = None
    choices: tuple[tuple[str, str, str], ...] = ()
    refused: Refused | None = None


def find_root(connection: Connection, code: str, item: str | None) -> RootFound:
    """A lot or unit by its code."""
    try:
        found = find_one(connection, code, item)
    except Refused as refused:
        if refused.code is Refusal.LOT_AMBIGUOUS:
            given: list[dict[str, str]] = refused.facts["choices"]  # type: ignore[assignment]
            told = tuple((one["item"], one["code"], one["supplier"] or "") for one in given)
            return RootFound(code, choices=told)
        return RootFound(code, refused=refused)
    return RootFound(code, RootAsked(kind=RecallRoot.LOT, code=found.code, item=found.item))


@dataclass(frozen=True)
class Previewed:
    """What these roots concern, or why they cannot be searched."""

    roots: tuple[RootAsked, ...]
    numbers: PreviewNumbers | None = None
    refused: Refused | None = None


def preview_roots(connection: Connection, roots: tuple[RootAsked, ...]) -> Previewed:
    """Search without recording anything."""
    of_one_moment(connection)
    try:
        return Previewed(roots, preview_numbers(recall_preview(connection, roots)))
    except Refused as refused:
        return Previewed(roots, refused=refused)


@dataclass(frozen=True)
class SharedBy:
    """What bad ones share, the most telling first; or the code that nobody knows."""

    factors: tuple[FactorRow, ...] = ()
    refused: Refused | None = None


def shared_by(connection: Connection, bad: Sequence[str]) -> SharedBy:
    """Compared with others of the same orders and items."""
    of_one_moment(connection)
    try:
        content = commonality_report(connection, bad, [])
    except Refused as refused:
        return SharedBy(refused=refused)
    table = next(one for one in content.sections if one.name == "factors")
    return SharedBy(tuple(FactorRow._make(row) for row in table.rows))  # type: ignore[union-attr]


def root_of_factor(factor: FactorRow, timezone: str, today: date) -> RootAsked:
    """The root that a factor is. A shift of one day is that day; any day's shift the last ninety."""
    if factor.factor == Cause.SHIFT_DAY.value:
        day, _, name = factor.code.partition(" ")
        first = date.fromisoformat(day)
        return _shift(name, first, first, timezone)
    if factor.factor == Cause.SHIFT.value:
        return _shift(factor.code, today - timedelta(days=89), today, timezone)
    return RootAsked(kind=ROOT_OF[factor.factor], code=factor.code, item=factor.item)


def _shift(name: str, first: date, last: date, timezone: str) -> RootAsked:
    zone = ZoneInfo(timezone)
    since, until = (datetime.combine(day, time(), zone) for day in (first, last + timedelta(days=1)))
    return RootAsked(kind=RecallRoot.SHIFT, code=name, since=since, until=until)


def period_words(root: RootAsked, local: Local) -> str:
    """The days of a root; of a lot its item."""
    if root.kind is RecallRoot.LOT:
        return root.item or ""
    first = wording.day(local(root.since)) if root.since else ""
    last = wording.day(local(root.until) - timedelta(days=1)) if root.until else ""
    if first and last:
        return words.PERIOD.format(first=first, last=last)
    return words.FROM_ON.format(first=first) if first else words.UNTIL.format(last=last) if last else words.ALWAYS

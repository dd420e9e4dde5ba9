"""The lines of the recall's tables. Of ten thousand things only those that are looked at become lines. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

from db.domain.terms import Lifecycle, RecallKind
from panel import wording
from panel.supervisor.recall import recall_words as words
from panel.supervisor.recall.recall_numbers import told_aside
from widgets.appearance import Kind
from widgets.grid import Cell, Column, GridRow

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime, timedelta

    from db.queries.recall_view import Concerned, Sent
    from db.queries.recalls import CustomerToCall, RecallSummary
    from db.queries.reports.commonality import FactorRow
    from panel.supervisor.recall.recall_list import Listed
    from panel.supervisor.recall.recall_numbers import CaseNumbers, Share

    Local = Callable[[datetime], datetime]

LOG, CALL = "log", "call"
_TO_DO = {
    "LOST": (Kind.NEUTRAL, "x"), "RELEASED": (Kind.NEUTRAL, "lock-open"), "DECIDED": (Kind.NEUTRAL, "check"),
    "HELD": (Kind.OK, "circle-check"), "OPEN": (Kind.WARN, "alert-triangle"), "AWAY": (Kind.BAD, "circle-x"),
    "GONE": (Kind.NEUTRAL, "circle-dashed"), "BORN": (Kind.NEUTRAL, "circle-dashed"),
}  # fmt: skip


def outcome_of(one: Concerned) -> str:
    """What is to be done about a thing, as a key of words: its outcome, but AWAY while a customer has it."""
    outcome = one.view.outcome
    if outcome in {"HELD", "OPEN"} and one.view.now.away > 0:
        return "AWAY"
    return outcome


def to_do(one: Concerned) -> Cell:
    """The same as a chip."""
    outcome = outcome_of(one)
    kind, icon = _TO_DO[outcome]
    gone = words.GONE_AS.get(Lifecycle(one.view.now.lifecycle), words.TO_DO["DECIDED"])
    return Cell(gone if outcome == "GONE" else words.TO_DO[outcome], kind=kind, icon=icon)


def state_now(one: Concerned) -> str:
    """Where a thing is, in words."""
    now = one.view.now
    return words.AT_CUSTOMER if now.away > 0 else wording.LIFECYCLES[Lifecycle(now.lifecycle)]


def state_then(one: Concerned) -> str:
    """Where it was when it was searched last."""
    return wording.LIFECYCLES[Lifecycle(one.view.then.lifecycle)]


class Lines(Sequence[GridRow]):
    """Things as lines, each made when it is looked at."""

    def __init__(self, things: Sequence[Concerned], line: Callable[[Concerned], GridRow]) -> None:
        self.things, self._line = things, line

    def __len__(self) -> int:
        return len(self.things)

    @overload
    def __getitem__(self, at: int) -> GridRow: ...
    @overload
    def __getitem__(self, at: slice) -> list[GridRow]: ...
    def __getitem__(self, at: int | slice) -> GridRow | list[GridRow]:
        if isinstance(at, slice):
            return [self._line(one) for one in self.things[at]]
        return self._line(self.things[at])


class ThingLines:
    """Lines of things; ``narrow`` puts two facts into one place."""

    def __init__(self, local: Local, *, narrow: bool) -> None:
        self._local, self._narrow = local, narrow

    def columns(self) -> list[Column]:
        """The headings."""
        if self._narrow:
            return [Column(*one) for one in zip(words.Case.NARROW, (28, 12, 18, 18, 24), strict=True)]
        shares = (21, 17, 10, 10, 11, 13, 8, 16)
        return [Column(*one) for one in zip(words.Case.HEADINGS, shares, strict=True)]

    def lines(self, things: Sequence[Concerned]) -> Lines:
        """In the order given."""
        return Lines(things, self._few if self._narrow else self._all)

    def sort_key(self, column: int) -> Callable[[Concerned], tuple[str, str]]:
        """By what a column shows; the same by code."""
        kinds = ("code", "link", "now", "customer", "act") if self._narrow else (
            "code", "product", "link", "then", "now", "customer", "sent", "act",
        )  # fmt: skip
        return _ByShown(kinds[column])

    def _all(self, one: Concerned) -> GridRow:
        now, sent = one.view.now, one.sent
        cells = (
            Cell(now.code, bold=True, code=True), Cell(one.detail.item_name), _link(one),
            Cell(state_then(one)), Cell(state_now(one)), Cell(sent.customer_name if sent else ""),
            Cell(wording.short_day(self._local(sent.shipped_at)) if sent else ""), to_do(one),
        )  # fmt: skip
        return GridRow(str(now.trackable_id), cells)

    def _few(self, one: Concerned) -> GridRow:
        now, sent = one.view.now, one.sent
        then = (
            "" if state_then(one) == state_now(one) else words.Case.THEN.format(state=wording.within(state_then(one)))
        )
        cells = (
            Cell(now.code, one.detail.item_name, bold=True, code=True), _link(one),
            Cell(state_now(one), then), Cell(
                sent.customer_name if sent else "", wording.short_day(self._local(sent.shipped_at)) if sent else ""
            ),
            to_do(one),
        )  # fmt: skip
        return GridRow(str(now.trackable_id), cells)


def _link(one: Concerned) -> Cell:
    sure = one.view.now.certain
    return Cell(words.CERTAIN if sure else words.POSSIBLE, tone="ink" if sure else "muted", bold=sure)


class _ByShown:
    def __init__(self, kind: str) -> None:
        self._kind = kind

    def __call__(self, one: Concerned) -> tuple[str, str]:
        now, sent = one.view.now, one.sent
        shown = {
            "code": now.code, "product": one.detail.item_name, "link": "0" if now.certain else "1",
            "then": one.view.then.lifecycle, "now": state_now(one), "customer": sent.customer_name if sent else "",
            "sent": sent.shipped_at.isoformat() if sent else "", "act": outcome_of(one),
        }  # fmt: skip
        return shown[self._kind], now.code


def customer_columns(*, narrow: bool) -> list[Column]:
    """The headings of whom to call; ``narrow`` says what was sent below the name."""
    if narrow:
        few = (
            (words.Case.CUSTOMER, 24),
            (words.Case.CONTACT, 22),
            (words.Case.UNITS, 19),
            (words.Case.STATE, 24),
            ("", 16),
        )
        return [Column(text, share, sorts=False) for text, share in few]
    told = (words.Case.CUSTOMER, words.Case.CONTACT, words.Case.UNITS, words.Case.SENT, words.Case.STATE)
    shares = (19, 20, 18, 15, 22)
    return [Column(text, share, sorts=False) for text, share in zip(told, shares, strict=True)] + [
        Column("", 16, sorts=False)
    ]


def customer_lines(numbers: CaseNumbers, local: Local, *, acts: bool, narrow: bool) -> list[GridRow]:
    """Whom to call: those who have any of it first."""
    ranked = sorted(numbers.view.customers, key=lambda one: (one.customer not in numbers.with_customer, one.name))
    return [_customer(numbers, one, local, acts=acts, narrow=narrow) for one in ranked]


def _customer(numbers: CaseNumbers, one: CustomerToCall, local: Local, *, acts: bool, narrow: bool) -> GridRow:
    sent = [row for row in numbers.view.sent if row.customer == one.customer]
    keys = numbers.sent_to[one.customer]
    sure = sum(numbers.certain[key] for key in keys)
    last = sent[-1]
    calls = not one.reached and one.customer in numbers.with_customer
    button = Cell(words.Case.CALL if calls else words.Case.LOG, icon="phone" if calls else "note",
                  button=CALL if calls else LOG, primary=calls)  # fmt: skip
    day = wording.short_day(local(last.shipped_at))
    cells = [
        Cell(one.name, f"{day}, {last.shipment_no}" if narrow else _town(one.address), bold=True),
        Cell(one.contact or "", one.phone or one.email or ""),
        Cell(str(one.things), _grades(sure, len(keys) - sure)),
        Cell(_delivered(last, local), last.shipment_no),
        _answered(numbers, one, local),
        button if acts else Cell(),
    ]
    if narrow:
        del cells[3]
    return GridRow(one.customer, tuple(cells))


def _delivered(last: Sent, local: Local) -> str:
    """The day it arrived; where nobody said so, the day it left."""
    if last.delivered_at is not None:
        return wording.short_day(local(last.delivered_at))
    return words.Case.SENT_ON.format(day=wording.short_day(local(last.shipped_at)))


def _town(address: str | None) -> str:
    return (address or "").rpartition(",")[2].strip()


def _grades(sure: int, maybe: int) -> str:
    if sure and maybe:
        return words.Case.BOTH.format(sure=sure, maybe=maybe)
    return words.Case.ALL_CERTAIN if sure else words.Case.ALL_POSSIBLE


def _answered(numbers: CaseNumbers, one: CustomerToCall, local: Local) -> Cell:
    told = words.Case
    if one.customer not in numbers.with_customer:
        return Cell(told.ALL_BACK, kind=Kind.OK, icon="circle-check")
    if not one.calls or one.called_at is None:
        return Cell(told.NOT_CALLED, kind=Kind.BAD, icon="phone")
    if not one.reached:
        when = wording.clock(local(one.called_at))
        return Cell(told.NO_ANSWER.format(when=when), kind=Kind.BAD, icon="phone")
    aside = told_aside(one)
    if aside:
        return Cell(told.ASIDE.format(count=wording.number(aside)), kind=Kind.WARN, icon="phone")
    return Cell(told.CONFIRMED if one.acknowledged else told.SPOKEN, kind=Kind.WARN, icon="phone")


HELD_COLUMN = 5


def case_columns(*, narrow: bool) -> list[Column]:
    """The headings of the list of cases; ``narrow`` says below what is concerned how much is held."""
    shares = (24, 29, 15, 12, 17, 0, 12) if narrow else (23, 28, 16, 13, 12, 12, 13)
    told = zip(words.HEADINGS, shares, strict=True)
    return [Column(text, share, sorts=False) for text, share in told if share]


def case_line(one: Listed, local: Local, now: datetime, *, narrow: bool) -> GridRow:
    """One case of the list."""
    cells = _case_cells(one.told, one.share, one.who, local, now)
    if narrow:
        cells[HELD_COLUMN - 1] = Cell(str(one.told.items), words.Case.HELD.format(count=one.told.held))
        del cells[HELD_COLUMN]
    return GridRow(one.told.case_no, tuple(cells))


def _case_cells(one: RecallSummary, share: Share | None, who: str, local: Local, now: datetime) -> list[Cell]:
    drill = one.kind is RecallKind.DRILL
    opened = words.OPENED.format(when=wording.moment(local(one.opened_at)), who=who)
    state, kind, icon = (
        (words.CLOSED, Kind.NEUTRAL, "circle-check") if one.closed_at
        else (words.OPEN, Kind.ACCENT if drill else Kind.BAD, "exclamation-circle")
    )  # fmt: skip
    return [
        Cell(one.case_no, words.DRILL if drill else words.REAL, bold=True, code=True, tone="ink"),
        Cell(one.why, opened),
        Cell(state, kind=kind, icon=icon),
        Cell(long((one.closed_at or now) - one.opened_at)),
        Cell(str(one.items), words.SURE.format(count=one.certain)),
        Cell(str(one.held), words.LOST.format(count=one.lost) if one.lost else ""),
        Cell(share.percent if share else "-"),
    ]


def long(passed: timedelta) -> str:
    """How long something took: hours and minutes, days and hours."""
    minutes = int(passed.total_seconds()) // 60
    if minutes >= 24 * 60:
        return words.DAYS_LONG.format(days=minutes // 1440, hours=minutes // 60 % 24)
    return words.HOURS_LONG.format(hours=minutes // 60, minutes=minutes % 60)


def factor_columns() -> list[Column]:
    """The headings of what bad ones share."""
    told = words.New
    return [
        Column(told.FACTOR, 5, sorts=False),
        Column(told.OF_BAD, 3, sorts=False),
        Column(told.OF_GOOD, 3, sorts=False),
    ]


def factor_lines(factors: Sequence[FactorRow]) -> list[GridRow]:
    """The most telling first; the key is the place in the ranking."""
    told = words.New
    lines = []
    for at, one in enumerate(factors):
        bad = told.OF.format(count=one.bad, total=one.bad_total)
        good = told.OF.format(count=one.good, total=one.good_total)
        what = words.CAUSES[one.factor] if one.item is None else f"{words.CAUSES[one.factor]}, {one.item}"
        tells = one.bad == one.bad_total and not one.good
        cells = (
            Cell(one.code, what, bold=True, code=True),
            Cell(bad, words.SURE.format(count=one.certain), tone="bad" if tells else "ink", bold=tells), Cell(good),
        )  # fmt: skip
        lines.append(GridRow(str(at), cells))
    return lines

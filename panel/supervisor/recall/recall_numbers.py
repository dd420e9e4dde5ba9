"""What a recall comes to, counted for the eye: where things are, who has them, what is left to do. Pure."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from db.domain.terms import Lifecycle, Quality, RecallKind, TrackableKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from db.queries.recall_recovered import Recovered
    from db.queries.recall_view import CaseView, Concerned, RecallPreview
    from db.queries.recalls import CustomerToCall

WHERE = {
    Lifecycle.IN_PROCESS: "work", Lifecycle.IN_STOCK: "stock", Lifecycle.PACKED: "stock", Lifecycle.RETURNED: "back",
    Lifecycle.INSTALLED: "built_in", Lifecycle.CONSUMED: "gone", Lifecycle.SCRAPPED: "gone", Lifecycle.VOID: "gone",
    Lifecycle.SHIPPED: "away",
}  # fmt: skip


class Group(StrEnum):
    """Where a thing is, as a supervisor asks for it."""

    WORK = "work"
    STOCK = "stock"
    AWAY = "away"
    BACK = "back"
    BUILT_IN = "built_in"
    GONE = "gone"


def group_of(lifecycle: str, *, away: bool) -> Group:
    """A thing of which a customer has some is with the customer, whatever else is left of it."""
    return Group.AWAY if away else Group(WHERE[Lifecycle(lifecycle)])


class Count(NamedTuple):
    """Units, lots and boxes; of the units, how many for certain."""

    units: int
    others: int
    certain: int

    @property
    def possible(self) -> int:
        """Units that may be concerned."""
        return self.units - self.certain


def count_of(things: Iterable[tuple[TrackableKind, bool]]) -> Count:
    """Of (kind, certain)."""
    told = Counter(things)
    units = [(sure, count) for (kind, sure), count in told.items() if kind is TrackableKind.SERIAL]
    return Count(
        sum(count for _, count in units),
        told.total() - sum(count for _, count in units),
        sum(count for sure, count in units if sure),
    )


@dataclass(frozen=True)
class PreviewNumbers:
    """What would be concerned: all of it, by place, and by customer (code, name) that has any."""

    whole: Count
    groups: dict[Group, Count]
    customers: dict[tuple[str, str], Count]


def preview_numbers(preview: RecallPreview) -> PreviewNumbers:
    """Counts of a preview; customers by name."""
    last = {one.trackable_id: (one.customer, one.customer_name) for one in preview.sent}
    places, customers = defaultdict(list), defaultdict(list)
    for one in preview.found:
        told = preview.details[one.trackable_id].kind, one.certain
        places[group_of(one.lifecycle, away=one.customer_id is not None)].append(told)
        if one.customer_id is not None:
            customers[last[one.trackable_id]].append(told)
    return PreviewNumbers(
        count_of((preview.details[one.trackable_id].kind, one.certain) for one in preview.found),
        {group: count_of(places[group]) for group in Group if group in places},
        {buyer: count_of(customers[buyer]) for buyer in sorted(customers, key=lambda pair: (pair[1], pair[0]))},
    )


class Share(NamedTuple):
    """Of what was asked to come back: here and whole, in pieces or the unit of the lots."""

    here: Decimal
    whole: Decimal
    lost: Decimal

    @property
    def percent(self) -> str:
        """Rounded, as it is shown."""
        return f"{round(self.here / self.whole * 100)} %"


def share_of(recovered: Sequence[Recovered], units: Collection[str]) -> Share | None:
    """Of the items that are followed unit by unit; where there are none, of the largest amount in one unit."""
    rows = [row for row in recovered if row.item in units]
    if not rows:
        rows = sorted((row for row in recovered if row.item is None), key=lambda row: row.concerned)[-1:]
    whole = sum((row.concerned for row in rows), Decimal(0))
    lost = sum((row.lost for row in rows), Decimal(0))
    return Share(sum((row.recovered for row in rows), Decimal(0)), whole, lost) if whole else None


class CaseNumbers:
    """A case counted; each number is made when it is first asked for, or all of them away from the screen."""

    def __init__(self, view: CaseView) -> None:
        self.view = view

    def counted(self) -> CaseNumbers:
        """With every number made: ten thousand things take a tenth of a second."""
        for name, value in vars(CaseNumbers).items():
            if isinstance(value, cached_property):
                getattr(self, name)
        return self

    @cached_property
    def whole(self) -> Count:
        """Everything concerned."""
        return count_of((one.detail.kind, one.view.now.certain) for one in self.view.things)

    @cached_property
    def groups(self) -> dict[Group, list[Concerned]]:
        """Everything but the lots it starts at, by place."""
        found: dict[Group, list[Concerned]] = {group: [] for group in Group}
        for one in self.view.things:
            now = one.view.now
            if now.trackable_id not in self.view.root_keys:
                found[group_of(now.lifecycle, away=now.away > 0)].append(one)
        return found

    @cached_property
    def to_hold(self) -> int:
        """How many things holding everything would put on hold."""
        return sum(one.to_hold for one in self.view.things)

    @cached_property
    def here_to_hold(self) -> int:
        """Finished units in the house among them."""
        outside = {Group.AWAY, Group.WORK, Group.GONE}
        here = (one for group, things in self.groups.items() if group not in outside for one in things)
        return sum(one.to_hold and one.detail.kind is TrackableKind.SERIAL for one in here)

    @cached_property
    def free(self) -> int:
        """Of those, what nothing else keeps from leaving the house."""
        kept = {Quality.ON_HOLD.value, Quality.REJECTED.value, Quality.PENDING.value}
        free = (one.view.now for one in self.view.things if one.to_hold)
        return sum(now.on_hand > 0 and now.quality not in kept for now in free)

    @cached_property
    def in_order(self) -> list[Concerned]:
        """Certain before possible, units before lots, by item and code."""
        return sorted(self.view.things, key=certain_first)

    @cached_property
    def held(self) -> int:
        """How many things this recall holds."""
        return sum(one.view.now.held for one in self.view.things)

    @cached_property
    def not_held(self) -> list[Concerned]:
        """Of which nothing is left to be held; only told once anything was."""
        return [one for one in self.view.things if one.cannot_be_held and one.view.now.hold_id is None]

    @cached_property
    def unsettled(self) -> list[Concerned]:
        """Nothing was decided about them yet."""
        return [one for one in self.view.things if not one.view.now.settled]

    @cached_property
    def away(self) -> list[Concerned]:
        """A customer has (some of) them, and nobody has given them up."""
        return [one for one in self.view.things if one.view.now.away > 0 and not one.view.now.lost]

    @cached_property
    def set_aside(self) -> Decimal:
        """What customers say they put aside or destroyed; no more than they have."""
        mine = {one.customer: one for one in self.view.customers}
        return sum(
            (min(told_aside(mine[code]), Decimal(count)) for code, count in self.with_customer.items()), Decimal(0)
        )

    @cached_property
    def with_customer(self) -> dict[str, int]:
        """Units that each customer has now."""
        units = (one.view.now for one in self.groups[Group.AWAY] if one.detail.kind is TrackableKind.SERIAL)
        return dict(Counter(now.customer for now in units if now.customer))

    @cached_property
    def sent_to(self) -> dict[str, set[int]]:
        """What ever went to each customer, by key."""
        found = defaultdict(set)
        for one in self.view.sent:
            found[one.customer].add(one.trackable_id)
        return found

    @cached_property
    def certain(self) -> dict[int, bool]:
        """By key."""
        return {one.view.now.trackable_id: one.view.now.certain for one in self.view.things}

    @cached_property
    def share(self) -> Share | None:
        """Of units, as the record reckons what was recovered; where there are none, of the largest amount."""
        items = {one.view.now.item for one in self.view.things if one.detail.kind is TrackableKind.SERIAL}
        return share_of(self.view.recovered, items)

    @property
    def drill(self) -> bool:
        """Whether it changes nothing."""
        return self.view.told.kind is RecallKind.DRILL

    @property
    def closed(self) -> bool:
        """Whether it has ended."""
        return self.view.told.closed_at is not None


def certain_first(one: Concerned) -> tuple[bool, bool, str, str]:
    """The order at first: units before lots within certain before possible."""
    now = one.view.now
    return not now.certain, one.detail.kind is not TrackableKind.SERIAL, now.item, now.code


def told_aside(one: CustomerToCall) -> Decimal:
    """What a customer says is set aside, or destroyed, there."""
    return (one.on_hand or Decimal(0)) + (one.destroyed or Decimal(0))


def safe(one: Concerned) -> bool:
    """Whether nothing is left to do about a thing for now: held in the house, decided or gone."""
    now = one.view.now
    return now.settled or (now.away <= 0 and now.held)

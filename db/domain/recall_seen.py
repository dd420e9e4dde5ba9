"""A thing of a recall as a search saw it, and what changed from one search to the next. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from db.domain.canonical import digest
from db.domain.numbers import plain


@dataclass(frozen=True)
class Seen:
    """One lot, unit or box: certainly concerned or possibly, and how it stood; ``customer_id`` has (some of) it."""

    trackable_id: int
    item: str
    code: str
    certain: bool
    quality: str
    lifecycle: str
    on_hand: Decimal
    location_id: int | None
    customer_id: int | None

    @property
    def name(self) -> str:
        """The item and the code."""
        return f"{self.item} {self.code}"

    @property
    def state(self) -> tuple[bool, str, str, Decimal, int | None, int | None]:
        """What may differ between two searches."""
        return self.certain, self.quality, self.lifecycle, self.on_hand, self.location_id, self.customer_id


class Change(StrEnum):
    """How a thing differs from the search before."""

    NEW = "NEW"
    GONE = "GONE"
    CHANGED = "CHANGED"


@dataclass(frozen=True)
class Difference:
    """One thing that differs; ``before`` is None for a new one, ``after`` for one that is gone."""

    change: Change
    before: Seen | None
    after: Seen | None

    @property
    def name(self) -> str:
        """The item and the code."""
        one = self.after or self.before
        return one.name if one else ""


def differences(before: Mapping[int, Seen], after: Mapping[int, Seen]) -> tuple[Difference, ...]:
    """Everything that differs, by kind of change and name."""
    found = [Difference(Change.NEW, None, after[key]) for key in after.keys() - before.keys()]
    found += [Difference(Change.GONE, before[key], None) for key in before.keys() - after.keys()]
    both = before.keys() & after.keys()
    moved = (key for key in both if before[key].state != after[key].state)
    found += [Difference(Change.CHANGED, before[key], after[key]) for key in moved]
    return tuple(sorted(found, key=lambda one: (one.change, one.name)))


def digest_of(things: Iterable[Seen]) -> str:
    """SHA-256 over everything that was seen, in the order of keys."""
    texts: list[str] = []
    for one in sorted(things, key=lambda one: one.trackable_id):
        certain, quality, lifecycle, on_hand, place, customer = one.state
        texts += (one.item, one.code, str(certain), quality, lifecycle, plain(on_hand), str(place), str(customer))
    return digest(*texts)

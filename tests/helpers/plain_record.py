"""The record in plain lists: every fact with a sign, nothing derived is kept. Slow, obvious, no code of the record."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any
from uuid import UUID

from tests.helpers.brute import Book, Into, Pooled, Thing

IN, OUT = 1, -1
WORDS = ("REJECTED", "CONCESSION", "RELEASED")
"""What is said of a thing's quality: facts of these kinds."""
NOTHING = Decimal(0)


@dataclass(frozen=True, eq=False)
class Fact:
    """One thing that an act wrote down. ``sign`` is what its quantity does to the stock of ``thing``; 0: nothing.

    ``price``: (currency, per unit) of what was bought.
    """

    entry: UUID
    kind: str
    thing: Thing
    quantity: Decimal = NOTHING
    sign: int = 0
    order: str | None = None
    target: Thing | None = None
    of: UUID | None = None
    price: tuple[str, Decimal] | None = None


@dataclass
class PlainRecord:
    """What was done, in order, and what was taken back. ``serial`` and ``boxes`` name the things that are no lots.

    ``about``: the same facts by thing.
    """

    facts: list[Fact] = field(default_factory=list)
    about: defaultdict[Thing, list[Fact]] = field(default_factory=lambda: defaultdict(list))
    taken_back: set[UUID] = field(default_factory=set)
    things: set[Thing] = field(default_factory=set)
    serials: set[Thing] = field(default_factory=set)
    boxes: set[Thing] = field(default_factory=set)
    planned: dict[str, tuple[str, Decimal]] = field(default_factory=dict)

    def add(self, *facts: Fact) -> None:
        """Note the facts of an act that was recorded."""
        self.note(*facts)
        self.things.update(fact.thing for fact in facts)

    def note(self, *facts: Fact) -> None:
        """Note facts about what need not be a thing: an order."""
        self.facts.extend(facts)
        for fact in facts:
            self.about[fact.thing].append(fact)

    def stand(self, *kinds: str, **same: Any) -> Iterator[Fact]:
        """The facts of these kinds that were not taken back, with these values."""
        for fact in self.about[same["thing"]] if "thing" in same else self.facts:
            counts = fact.kind in kinds and fact.entry not in self.taken_back
            if counts and all(getattr(fact, name) == value for name, value in same.items()):
                yield fact

    def count(self, *kinds: str, **same: Any) -> int:
        """How many."""
        return sum(1 for _ in self.stand(*kinds, **same))

    def total(self, *kinds: str, **same: Any) -> Decimal:
        """Their quantities."""
        return sum((fact.quantity for fact in self.stand(*kinds, **same)), NOTHING)

    def on_hand(self, thing: Thing) -> Decimal:
        """What is in stock."""
        mine = (fact for fact in self.about[thing] if fact.entry not in self.taken_back)
        return sum((fact.sign * fact.quantity for fact in mine), NOTHING)

    def quality(self, thing: Thing) -> str:
        """On hold while more holds were placed than lifted; else the last word on it."""
        if self.count("hold", thing=thing) > self.count("free", thing=thing):
            return "ON_HOLD"
        return self.last_word(thing)

    def last_word(self, thing: Thing) -> str:
        """Its quality, whatever holds lie on it."""
        said = [fact.kind for fact in self.stand(*WORDS, thing=thing)]
        return said[-1] if said else "RELEASED"

    def sent_to_rework(self, thing: Thing) -> bool:
        """Whether the last word on it was the decision to rework it."""
        said = [fact.entry for fact in self.stand(*WORDS, thing=thing)]
        return bool(said) and self.count("to rework", entry=said[-1]) > 0

    def closed(self, order: str) -> bool:
        """Nothing more is made of it: the last word on the order."""
        said = [fact.kind for fact in self.stand("closed", "reopened", order=order)]
        return bool(said) and said[-1] == "closed"

    def lifecycle(self, thing: Thing) -> str:
        """Where it is on its way, by the words of the specification."""
        if self.count("birth", thing=thing) == 0:
            return "VOID"
        return self._here(thing) if self.on_hand(thing) > 0 else self._gone(thing)

    def _here(self, thing: Thing) -> str:
        if self.count("pack", thing=thing) > self.count("unpack", thing=thing):
            return "PACKED"
        return "RETURNED" if thing in self.serials and self.count("come back", thing=thing) else "IN_STOCK"

    def _gone(self, thing: Thing) -> str:
        unit, scrap = thing in self.serials, self.count("scrap", thing=thing) > 0
        issued = self.total("issue", "load", thing=thing) - self.total("return", "removed", thing=thing)
        drawn = self.total("drawn", thing=thing)
        if scrap and unit:
            return "SCRAPPED"
        if self.total("ship", thing=thing) > self.total("come back", thing=thing):
            return "SHIPPED"
        if unit and issued > 0:
            return "INSTALLED"
        if scrap and issued + drawn == 0:
            return "SCRAPPED"
        came = self.total("receive", "make", "kept", "fetched", "drawn in", "boxed", thing=thing) + self.signed(
            "count", thing
        )
        return "CONSUMED" if came > 0 or issued > 0 or drawn > 0 else "IN_PROCESS"

    def signed(self, kind: str, thing: Thing) -> Decimal:
        """The quantities of a kind with their signs."""
        return sum((fact.sign * fact.quantity for fact in self.stand(kind, thing=thing)), NOTHING)

    def left_of(self, issue: Fact) -> Decimal:
        """What of an issue is still where it went."""
        return issue.quantity - self.total("return", "removed", "thrown", of=issue.entry)

    def book(self) -> Book:
        """The links that stand, for the brute-force walk. A box that is in a box is in it as well."""
        book = Book(things=set(self.things))
        for issue in self.stand("issue"):
            stands = self.left_of(issue) > 0
            if issue.target is None:
                book.pooled.append(Pooled(str(issue.order), issue.thing, stands))
            else:
                book.into.append(Into(issue.thing, issue.target, stands))
        for fact in self.stand("load", "drawn", "pack"):
            if fact.target is not None and not self.count("unpack", of=fact.entry, thing=fact.thing):
                book.into.append(Into(fact.thing, fact.target))
        book.outputs = {(str(fact.order), fact.thing) for fact in self.stand("output")}
        return book

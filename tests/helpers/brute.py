"""What a test did, in plain lists, and a trace over them that shares no code with the record: slow and obvious."""

from dataclasses import dataclass, field
from typing import NamedTuple


class Thing(NamedTuple):
    """A lot or unit."""

    item: str
    code: str


@dataclass
class Pooled:
    """Material of a whole order. ``stands`` is False once it was returned in full or reversed."""

    order: str
    thing: Thing
    stands: bool = True


@dataclass
class Into:
    """Material of one thing: fitted into it, or split off to it."""

    thing: Thing
    target: Thing
    stands: bool = True


@dataclass
class Book:
    """Everything that was done."""

    things: set[Thing] = field(default_factory=set)
    pooled: list[Pooled] = field(default_factory=list)
    into: list[Into] = field(default_factory=list)
    outputs: set[tuple[str, Thing]] = field(default_factory=set)

    def came_from(self, thing: Thing) -> set[tuple[Thing, bool]]:
        """What went into a thing in one step, and whether that is certain."""
        orders = {order for order, made in self.outputs if made == thing}
        shared = {(one.thing, False) for one in self.pooled if one.stands and one.order in orders}
        return shared | {(one.thing, True) for one in self.into if one.stands and one.target == thing}

    def went_to(self, thing: Thing) -> set[tuple[Thing, bool]]:
        """Where a thing went in one step, and whether that is certain."""
        orders = {one.order for one in self.pooled if one.stands and one.thing == thing}
        shared = {(made, False) for order, made in self.outputs if order in orders}
        return shared | {(one.target, True) for one in self.into if one.stands and one.thing == thing}

    def backward(self, start: Thing) -> dict[Thing, tuple[int, bool]]:
        """Everything in it: how many steps away, and whether certain steps alone lead there."""
        return _reach(start, {thing: self.came_from(thing) for thing in self.things})

    def forward(self, start: Thing) -> dict[Thing, tuple[int, bool]]:
        """Everything it went to."""
        return _reach(start, {thing: self.went_to(thing) for thing in self.things})


def _reach(start: Thing, steps: dict[Thing, set[tuple[Thing, bool]]]) -> dict[Thing, tuple[int, bool]]:
    """Relax every step until nothing gets nearer or surer; no queue, no order, nothing to get wrong."""
    near, sure, moved = {start: 0}, {start}, True
    while moved:
        moved = False
        for thing in list(near):
            for other, certain in steps[thing]:
                if near.get(other, len(steps) + 1) > near[thing] + 1:
                    near[other], moved = near[thing] + 1, True
                if certain and thing in sure and other not in sure:
                    sure.add(other)
                    moved = True
    return {thing: (level, thing in sure) for thing, level in near.items() if thing != start}

"""Random acts in any order on both databases, against a plain record in memory.

Stock, states, links, grades, traces and costs are compared.
Whatever is sent again records nothing; and when everything is taken back, every lot is where it was.
"""

import os
import sys
from contextlib import suppress
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule, run_state_machine_as_test
from sqlalchemy import bindparam, func, select

from db.domain.command import Command
from db.domain.commands import ReleaseOrder, ReverseEntry
from db.engine import Engines
from db.ledger.verify import verify
from db.models.ledger import entry
from db.models.master import item
from db.models.material import trackable
from db.models.material import trackable_state as state
from db.queries.reports.cost import cost_report
from db.queries.trace import trace
from db.queries.walk import Direction
from tests.helpers.any_acts import USE_CASES, more_master
from tests.helpers.any_beginning import Beginning
from tests.helpers.brute import Book, Thing
from tests.helpers.databases import in_a_hurry
from tests.helpers.figures import columns
from tests.helpers.plain_cost import PlainCost, WithinItselfError
from tests.helpers.plain_links import PlainLink, links_into, links_out_of
from tests.helpers.soak import SOAK

STEPS, BATCHES = 30, 4
EXAMPLES = 5000 if SOAK else 200
"""On each database."""
ROOTS = 6
"""From so many things of each example, and as many that came out of orders, traces are compared."""
PRICED = 3
"""Of about so many of these the costs."""
STANDS = (
    select(item.c.code, trackable.c.code, state.c.on_hand, state.c.lifecycle, state.c.quality)
    .join_from(state, trackable)
    .join(item, item.c.id == trackable.c.item_id)
    .where(trackable.c.code.like(bindparam("mine")))
)
"""Of everything of one plant."""
SEED = int(os.environ.get("TRACEPANEL_SEED", "20240315"))


class Acts(Beginning):
    """Every act, what is sent again, and what is taken back."""

    @precondition(lambda self: self.sent)
    @rule(data=st.data())
    def send_again(self, data: Any) -> None:
        """A command that was recorded gets its answer again, and records nothing."""
        command, answer = data.draw(st.sampled_from(self.sent + self.reversals))
        before = self.entries()
        assert self.ledger.write(USE_CASES[type(command)], command) == answer
        assert self.entries() == before

    @precondition(lambda self: self.sent)
    @rule(data=st.data())
    def take_back(self, data: Any) -> None:
        """Refused only where something was built on it; what is taken back counts no more."""
        acts = [command for command, _ in self.sent if not isinstance(command, ReleaseOrder)]
        if acts:
            self.reverse(data.draw(st.sampled_from(acts)))

    def reverse(self, wrong: Command) -> bool:
        gone = wrong.entry_id in self.record.taken_back
        why = {"UD-ALREADY"} if gone else {"UD-DEPENDENTS"} if self.built_on(wrong) else set()
        done = self.act(ReverseEntry, why, reversed_entry=wrong.entry_id, reason="WRONG")
        if done:
            self.reversals.append(self.sent.pop())
            self.record.taken_back.add(wrong.entry_id)
            assert all(self.record.on_hand(thing) >= 0 for thing in self.record.things)
        return done is not None

    def built_on(self, wrong: Command) -> bool:
        """Whether a later act refers to something that this one made, or took what it had brought."""
        mine = [fact for fact in self.record.facts if fact.entry == wrong.entry_id]
        gone = {*self.record.taken_back, wrong.entry_id}
        others = [one for one in self.record.facts if one.entry not in gone]
        made = {one.thing for one in mine if one is self.record.about[one.thing][0]}
        made &= self.record.things
        if any(one.of == wrong.entry_id or made & {one.thing, one.target} for one in others):
            return True
        for one in mine:
            left = self.record.on_hand(one.thing) - sum(x.sign * x.quantity for x in mine if x.thing == one.thing)
            shipped = self.record.total("ship", thing=one.thing) - self.record.total("come back", thing=one.thing)
            if (
                left < 0
                or (left > 1 and one.thing in self.record.serials)
                or (one.kind == "ship" and shipped < one.quantity)
            ):
                return True
            if one.kind == "unpack" and self.record.lifecycle(one.thing) == "PACKED":
                return True
        return False

    def begun(self) -> None:
        self.at_first = self.stands()

    @invariant()
    def every_thing_stands_as_the_plain_record_says(self) -> None:
        plain = self.record
        expected = {one: (plain.on_hand(one), plain.lifecycle(one), plain.quality(one)) for one in plain.things}
        assert self.stands() == expected

    def stands(self) -> dict[Thing, tuple[Decimal, str, str]]:
        """On hand, lifecycle and quality of everything."""
        with self.engines.read.connect() as connection:
            rows = connection.execute(STANDS, {"mine": f"{self.name}-%"}).all()
        return {Thing(row[0], row[1]): (row[2], str(row[3]), str(row[4])) for row in rows}

    def traces_as_the_links_lead(self, thing: Thing, direction: Direction, book: Book) -> None:
        """What is reached, at which step and how surely; and every link on the way with its grade."""
        back = direction is Direction.BACKWARD
        with self.engines.read.connect() as connection:
            found = trace(connection, thing.code, direction, item=thing.item)
        names = {one.id: Thing(one.item, one.code) for one in (found.root, *(far.thing for far in found.reached))}
        reached = {names[one.thing.id]: (one.level, one.certain) for one in found.reached}
        assert reached == (book.backward(thing) if back else book.forward(thing)), (direction, thing)
        links = {
            PlainLink(names.get(one.source or 0), names.get(one.target or 0), one.order_no, one.grade.value)
            for one in found.links
        }
        assert links == (links_into if back else links_out_of)(self.record, {thing, *reached}), (direction, thing)

    def teardown(self) -> None:
        """Some orders are closed; traces both ways and costs; then everything is taken back, the last first.

        Where something was taken back out of turn before, what stands on it may have to go first: then in rounds.
        """
        for order in sorted(self.record.planned)[len(self.sent) % 2 :: 2]:
            self.close_order(order)
        book, costs = self.record.book(), PlainCost(self.record)
        for thing in self.roots():
            for direction in Direction:
                self.traces_as_the_links_lead(thing, direction, book)
        for thing in self.roots()[:: max(1, len(self.roots()) // PRICED)]:
            self.costs_what_the_rules_say(thing, costs)
        in_turn = not self.record.taken_back
        waiting = [command for command, _ in reversed(self.sent) if command.entry_id not in self.record.taken_back]
        while waiting:
            refused = [command for command in waiting if not self.reverse(command)]
            assert len(refused) < (1 if in_turn else len(waiting)), refused[0]
            waiting = refused
        left = self.stands()
        assert {thing: left[thing] for thing in self.at_first} == self.at_first
        assert {left[thing][:2] for thing in left if thing not in self.at_first} <= {(Decimal(0), "VOID")}

    def roots(self) -> list[Thing]:
        """Of all there is; and of what came out of orders, the last ones."""
        things = sorted(self.record.things)
        made = [fact.thing for fact in self.record.stand("output")]
        return sorted({*things[:: max(1, len(things) // ROOTS)], *made[-ROOTS:]})

    def costs_what_the_rules_say(self, thing: Thing, costs: PlainCost) -> None:
        with suppress(WithinItselfError):
            expected = costs.totals(thing)
            with self.engines.read.connect() as connection:
                found = cost_report(connection, thing.code, thing.item)
            assert columns(found, "totals", "currency", "total", "per_unit") == expected, thing

    def entries(self) -> int:
        with self.engines.read.connect() as connection:
            return int(connection.execute(select(func.count()).select_from(entry)).scalar_one())


@pytest.mark.timeout(7200 if SOAK else 300)
@pytest.mark.parametrize("batch", range(BATCHES))
def test_acts_in_any_order(engines: Engines, batch: int) -> None:
    more_master(engines)
    in_a_hurry(engines)
    machine = type("ActsHere", (Acts,), {"engines": engines})
    limits = settings(
        max_examples=EXAMPLES // BATCHES,
        stateful_step_count=STEPS,
        deadline=None,
        database=None,
        print_blob=True,
        suppress_health_check=list(HealthCheck),
    )
    sys.stdout.write(f"TRACEPANEL_SEED={SEED}, batch {batch}\n")
    seed(SEED + batch)(machine)
    run_state_machine_as_test(machine, settings=limits)
    assert verify(engines).faults == ()

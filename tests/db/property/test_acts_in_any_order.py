"""Random acts in any order on both databases, against a plain record in memory: stock, states, links and grades.

Whatever is sent again records nothing; and when everything is taken back, every lot is where it was.
"""

import os
from typing import Any

import pytest
from hypothesis import HealthCheck, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule, run_state_machine_as_test
from sqlalchemy import func, select

from db.domain.command import Command
from db.domain.commands import ReleaseOrder, ReverseEntry
from db.engine import Engines
from db.ledger.verify import verify
from db.models.ledger import entry
from db.models.master import item
from db.models.material import trackable
from db.models.material import trackable_state as state
from db.queries.trace import trace
from db.queries.walk import Direction
from tests.helpers.any_acts import USE_CASES, more_master
from tests.helpers.any_making import AtWork
from tests.helpers.any_moving import AroundUnits
from tests.helpers.brute import Thing
from tests.helpers.soak import SOAK

STEPS, BATCHES = 30, 4
EXAMPLES = {"sqlite": 5000, "postgresql": 5000} if SOAK else {"sqlite": 200, "postgresql": 40}
"""PostgreSQL takes three times as long for each."""
ROOTS = 6
"""From so many things of each example traces are compared."""
SEED = int(os.environ.get("TRACEPANEL_SEED", "20240315"))


class Acts(AtWork, AroundUnits):
    """Every act, what is sent again, and what is taken back."""

    @precondition(lambda self: self.sent)
    @rule(data=st.data())
    def send_again(self, data: Any) -> None:
        """A command that was recorded gets its answer again, and records nothing."""
        command, answer = data.draw(st.sampled_from(self.sent))
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
            self.sent.pop()
            self.record.taken_back.add(wrong.entry_id)
            assert all(self.record.on_hand(thing) >= 0 for thing in self.record.things)
        return done is not None

    def built_on(self, wrong: Command) -> bool:
        """Whether a later act refers to something that this one made, or took what it had brought."""
        mine = [fact for fact in self.record.facts if fact.entry == wrong.entry_id]
        others = [one for one in self.record.facts if one.entry not in {*self.record.taken_back, wrong.entry_id}]
        made = {one.thing for one in mine if one is next(f for f in self.record.facts if f.thing == one.thing)}
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

    @invariant()
    def every_thing_stands_as_the_plain_record_says(self) -> None:
        told = select(item.c.code, trackable.c.code, *(state.c[n] for n in ("on_hand", "lifecycle", "quality")))
        told = told.join_from(state, trackable).join(item, item.c.id == trackable.c.item_id)
        with self.engines.read.connect() as connection:
            rows = connection.execute(told.where(trackable.c.code.startswith(f"{self.name}-"))).all()
        found = {Thing(row[0], row[1]): row[2:] for row in rows}
        plain = self.record
        assert found == {one: (plain.on_hand(one), plain.lifecycle(one), plain.quality(one)) for one in plain.things}

    def traced(self, thing: Thing, direction: Direction) -> dict[Thing, tuple[int, bool]]:
        with self.engines.read.connect() as connection:
            found = trace(connection, thing.code, direction, item=thing.item)
        return {Thing(one.thing.item, one.thing.code): (one.level, one.certain) for one in found.reached}

    def teardown(self) -> None:
        """Traces both ways; then everything is taken back, the last first."""
        book = self.record.book()
        for thing in sorted(self.record.things)[:: max(1, len(self.record.things) // ROOTS)]:
            assert self.traced(thing, Direction.BACKWARD) == book.backward(thing), thing
            assert self.traced(thing, Direction.FORWARD) == book.forward(thing), thing
        for command, _ in reversed(self.sent):
            if command.entry_id not in self.record.taken_back:
                assert self.reverse(command), command
        self.every_thing_stands_as_the_plain_record_says()
        assert {self.record.lifecycle(thing) for thing in self.record.things} <= {"VOID"}
        assert all(self.record.on_hand(thing) == 0 for thing in self.record.things)

    def entries(self) -> int:
        with self.engines.read.connect() as connection:
            return int(connection.execute(select(func.count()).select_from(entry)).scalar_one())


@pytest.mark.timeout(7200 if SOAK else 300)
@pytest.mark.parametrize("batch", range(BATCHES))
def test_acts_in_any_order(engines: Engines, batch: int) -> None:
    more_master(engines)
    hurry = "PRAGMA synchronous=OFF" if engines.dialect == "sqlite" else "SET synchronous_commit = off"
    raw = engines.write.raw_connection()  # durability has tests of its own
    raw.cursor().execute(hurry)
    raw.commit()
    raw.close()
    machine = type("ActsHere", (Acts,), {"engines": engines})
    limits = settings(
        max_examples=EXAMPLES[engines.dialect] // BATCHES,
        stateful_step_count=STEPS,
        deadline=None,
        database=None,
        print_blob=True,
        suppress_health_check=list(HealthCheck),
    )
    seed(SEED + batch)(machine)
    run_state_machine_as_test(machine, settings=limits)
    assert verify(engines).faults == ()

"""The plant as it is when chance begins: stock of everything, orders at work, units made, bad, and half made."""

from hypothesis.stateful import initialize

from db.domain.terms import Decision
from tests.helpers.any_acts import ONE
from tests.helpers.any_deciding import Deciding
from tests.helpers.any_making import AtWork
from tests.helpers.any_moving import AroundUnits
from tests.helpers.any_stock import PRICES
from tests.helpers.brute import Thing
from tests.helpers.random_acts import PARTS


class Beginning(AtWork, AroundUnits, Deciding):
    """So that there is something to pack, ship, rework and decide about from the first step on."""

    @initialize()
    def begin(self) -> None:
        with self.engines.write.begin() as self.within:
            for place, bought in enumerate(("RAW-A", "RAW-B", "SEMI-L", "SEMI-S", "PART", "RAW-A", "RAW-B")):
                self.receive(bought, 20, PRICES[place % len(PRICES)])
            self.mount_lot(self.of_items("RAW-B")[0])
            self.allow_one(self.of_items("RAW-A")[1])
            for made, good, bad in (("SEMI-S", 1, 0), ("FIN", 2, 1)):
                self.begin_order(made, good, bad)
            self.fit_one()
        self.within = None
        self.sent.clear()
        self.begun()

    def begun(self) -> None:
        """What is to be remembered of the beginning."""

    def allow_one(self, lot: Thing) -> None:
        """It was held, and may be used by concession."""
        self.hold_thing(lot)
        self.decide(lot, Decision.CONCESSION, self.record.on_hand(lot))
        self.lift(next(self.record.stand("hold")))

    def fit_one(self) -> None:
        """Something is in the last one that is still to be made."""
        to_make = [one for one in self.record.stand("output") if not self.record.count("made", thing=one.thing)]
        part, unit = self.here(self.of_items("RAW-B"))[0], to_make[-1]
        self.note_issue(str(unit.order), part, ONE + ONE, unit.thing)

    def begin_order(self, made: str, good: int, bad: int) -> None:
        """Of five pieces one has its number, and some are made."""
        self.release(made, 5)
        order = list(self.record.planned)[-1]
        for part in PARTS[made]:
            self.note_issue(order, self.here(self.of_items(part))[0], ONE, None)
        self.give_number(order)
        for number in range(good + bad):
            self.complete_one(order, Thing(made, self.code()), defective=number >= good)

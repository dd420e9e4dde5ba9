"""Things go to another place: scan them and the place, in any order; one touch records. Rules answer each scan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from db.domain.codes import ScanKind
from db.domain.refusals import Refusal, Refused
from db.domain.stock_commands import MoveLot
from db.queries.scanned import find_scanned
from db.queries.shelves import Place, places_of
from db.services.stocking import move_lot
from panel import move_words as words
from panel import wording
from panel.screens.again import found_again, named
from panel.screens.base import Context, Screen
from panel.screens.choices import places_to_touch
from panel.screens.layouts import below
from panel.screens.move_parts import MoveBody
from panel.screens.series import Series
from widgets.buttons import Action

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from db.domain.answers import Moved
    from db.domain.codes import ScannedCode
    from db.domain.found import FoundTrackable


class MoveScreen(Screen):
    """What goes, on the left; where to, on the right."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.header.show_back(True)
        self.view = MoveBody(self.look)
        self.view.places.chosen.connect(self._choose)
        self.set_body(below(self.view, gap=0))

    def enter(self, argument: Any) -> None:
        _ = argument
        self._places: tuple[Place, ...] = ()
        self._start_again()
        self.header.show_title(words.TITLE)
        self.refresh_shift()
        self._ask_next()
        self.ask(places_of, done=self._list)

    def _start_again(self) -> None:
        self._things: list[FoundTrackable] = []
        self._place: Place | None = None
        self._show()

    def _list(self, places: tuple[Place, ...]) -> None:
        self._places = places
        self.view.places.show_choices(places_to_touch(places))
        self._show()

    def kept(self) -> dict[str, Any]:
        return {"things": named(self._things), "place": self._place.code if self._place else None}

    def restore(self, kept: dict[str, Any]) -> None:
        self.ask(_moved_again, kept.get("things"), kept.get("place"), done=self._restored)

    def _restored(self, found: tuple[tuple[FoundTrackable, ...], Place | None]) -> None:
        self._things, self._place = list(found[0]), found[1]
        self._show()
        self._ask_next()

    def _show(self) -> None:
        self.view.show_move(self._things, self._place)
        others = [Action("remove", "minus", words.REMOVE, enabled=bool(self._things))]
        if self._place is not None:
            others.append(Action("place", "building-warehouse", words.OTHER_PLACE))
        else:
            others += self.view.places.turners()
        self.action_row.set_others(self.undo_action(), others)
        self._show_primary()

    def _show_primary(self) -> None:
        text = wording.without(words.MOVE.format(count=len(self._things) or ""))
        if not self._things:
            self.action_row.lock(Action("move", "check", text), words.LOCK_THINGS)
        elif self._place is None:
            self.action_row.lock(Action("move", "check", text), words.LOCK_PLACE)
        else:
            self.action_row.offer(Action("move", "check", text, words.MOVE_DETAIL.format(place=self._place.code)))

    def _onwards(self) -> tuple[str, str]:
        if self._place is None:
            return (words.TO_WHERE, words.TO_WHERE_DETAIL) if self._things else (words.ASK, words.ASK_DETAIL)
        if self._things:
            return words.READY, words.READY_DETAIL.format(place=self._place.code, name=self._place.name)
        return words.ASK_FOR.format(place=self._place.code), words.ASK_FOR_DETAIL

    def _ask_next(self) -> None:
        self.prompt.ask(*self._onwards(), icon="check" if self._things and self._place else "scan")

    def on_code(self, code: ScannedCode) -> None:
        if code.kind is ScanKind.ORDER:
            super().on_code(code)
        elif self.still_busy():
            return
        elif code.kind is ScanKind.LOCATION:
            self._choose(code.code)
        else:
            self.busy = True
            self.ask(find_scanned, code, done=self._found)

    def _choose(self, code: str) -> None:
        place = next((one for one in self._places if one.code == code), None)
        there = next((thing for thing in self._things if thing.location == code), None)
        if place is None:
            self.refuse(Refused(Refusal.MV_PLACE_UNKNOWN, {"code": code, "place": code}))
        elif there is not None:
            self.refuse(Refused(Refusal.MV_SAME_PLACE, {**there.facts, "place": code}), code)
        elif place == self._place:
            self.already(words.PLACE_TWICE.format(place=code), self._detail(words.PLACE_DETAIL), code)
        else:
            self._place = place
            self._show()
            self.accept(words.PLACE.format(place=code), self._detail(words.PLACE_DETAIL), code)

    def _detail(self, sentence: str) -> str:
        return sentence.format(onwards=self._onwards()[0])

    def _found(self, thing: FoundTrackable) -> None:
        if thing.id in {one.id for one in self._things}:
            self.busy = False
            self.already(words.TWICE.format(code=thing.code), self._detail(words.TWICE_DETAIL), thing.code)
            return
        self._asked = thing
        self.records.rehearse(move_lot, self._command(thing, self._goal(thing)), self._fits, self.failed)

    def _goal(self, thing: FoundTrackable) -> str:
        """Where it goes; as long as nobody said where, any other place: the rules are about the thing."""
        if self._place is not None:
            return self._place.code
        return next((one.code for one in self._places if one.code != thing.location), "")

    def _fits(self, answer: Moved) -> None:
        _ = answer
        self.busy = False
        self._things.append(self._asked)
        self._show()
        code = self._asked.code
        self.accept(words.ADDED.format(code=code), self._detail(words.ADDED_DETAIL), code)

    def _command(self, thing: FoundTrackable, to: str) -> MoveLot:
        return MoveLot(**self.shift.head(), code=thing.code, item=thing.item, to=to)

    def pressed(self, key: str) -> None:
        if key == "move":
            self._move()
        elif key in {"earlier", "later"}:
            self.view.places.turn(1 if key == "later" else -1)
            self._show()
        elif key in {"remove", "place"}:
            self._drop(key)
        else:
            super().pressed(key)

    def _drop(self, key: str) -> None:
        if self.still_busy():
            return
        if key == "place":
            self._place = None
        else:
            self._things.pop()
        self._show()
        self._ask_next()

    def _move(self) -> None:
        if self._place is None or self.still_busy():
            return
        self.busy = True
        self._series = Series(
            self.records, move_lot, [self._command(thing, self._place.code) for thing in self._things]
        )
        self._series.write(self._moved, self._stopped)

    def _keep_for_undo(self) -> None:
        *before, last = self._series.recorded
        place = self._place.code if self._place else ""
        self.shift.did(last, words.DID.format(place=place), tuple(before))

    def _moved(self, answers: list[Moved]) -> None:
        self.busy = False
        self._keep_for_undo()
        one = answers[-1]
        title = words.MOVED_ONE if len(answers) == 1 else words.MOVED
        self._start_again()
        self.accept(title.format(count=len(answers), code=one.code, place=one.to), words.MOVED_DETAIL, one.code)

    def _stopped(self, problem: Exception) -> None:
        """What was moved before stays moved, and can be taken back; what is refused is put aside; the rest waits."""
        if self._series.recorded:
            self._keep_for_undo()
        done = len(self._series.recorded)
        self._things = self._things[done + 1 if isinstance(problem, Refused) else done :]
        self._show()
        self.failed(problem)


def _moved_again(connection: Connection, things: Any, place: Any) -> tuple[tuple[FoundTrackable, ...], Place | None]:
    """What a draft was about to move, and where to."""
    return found_again(connection, things), next((one for one in places_of(connection) if one.code == place), None)

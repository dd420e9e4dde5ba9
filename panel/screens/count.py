"""Somebody counts what is there: scan it, type how much, see how far the record is off, one touch records."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from db.domain.codes import ScanKind
from db.domain.refusals import Refusal, Refused
from db.domain.stock_commands import CountLot
from db.queries.find import find_one
from db.queries.scanned import find_scanned
from db.queries.shelves import Place, places_of, things_at
from db.services.stocking import count_lot
from panel import count_words as words
from panel import wording
from panel.screens.again import named
from panel.screens.amount_pad import AmountPad
from panel.screens.base import Context, Screen
from panel.screens.choices import Choices, places_to_touch
from panel.screens.count_parts import choices_of, counted_again, found_words, is_unit, meaning_of, thing_card, told
from panel.screens.layouts import below, beside, empty
from widgets.buttons import Action, Tile

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QLayout

    from db.domain.answers import Counted
    from db.domain.codes import ScannedCode
    from db.domain.found import FoundTrackable

ROWS, COLUMNS = 3, 2
UNITS = {"there": ("circle-check", Decimal(1)), "gone": ("circle-x", Decimal(0))}


class CountScreen(Screen):
    """One thing at a time; with a place's label, everything that should be there."""

    thing: FoundTrackable | None

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.header.show_back(True)
        self._body = QVBoxLayout()
        self.set_body(self._body)

    def enter(self, argument: Any) -> None:
        _ = argument
        self._place = ""
        self._there: tuple[FoundTrackable, ...] = ()
        self._places: tuple[Place, ...] = ()
        self._counted: dict[int, tuple[UUID, str]] = {}
        self.header.show_title(words.TITLE)
        self.refresh_shift()
        self._choose_nothing()
        self._ask_next()
        self.ask(places_of, done=self._know_places)

    def _know_places(self, places: tuple[Place, ...]) -> None:
        self._places = places
        if self.thing is None and not self._place:
            self._show()

    def kept(self) -> dict[str, Any]:
        thing = named([self.thing])[0] if self.thing is not None else None
        return {"place": self._place, "thing": thing, "typed": self.pad.text if self.pad is not None else ""}

    def restore(self, kept: dict[str, Any]) -> None:
        self._draft = kept
        self.ask(counted_again, kept.get("place"), kept.get("thing"), done=self._restored)

    def _restored(self, found: tuple[tuple[FoundTrackable, ...], tuple[FoundTrackable, ...]]) -> None:
        """What was counted at the place before is recorded; the marks of it are not kept."""
        self._there, things = found
        self._place = self._draft.get("place") or ""
        self.header.show_title(words.TITLE, self._place)
        self._choose_nothing()
        if things:
            self.thing = things[0]
            self._show()
        self._ask_next()
        if self.pad is not None:
            self.pad.show_text(self._draft.get("typed") or "")

    def _choose_nothing(self) -> None:
        self.thing = None
        self._show()

    def _ask_next(self) -> None:
        if self.thing is not None:
            title = words.THERE_ASK if is_unit(self.thing) else words.HOW_MUCH
            self.prompt.ask(title, words.ASK_LOT.format(item=self.thing.item_name, code=self.thing.code))
        else:
            self.prompt.ask(*(text.format(place=self._place) for text in self._question()))

    def _question(self) -> tuple[str, str]:
        if not self._place:
            return words.ASK, words.ASK_DETAIL
        if not self._there:
            return words.EMPTY, words.EMPTY_DETAIL
        done = all(one.id in self._counted for one in self._there)
        return (words.ALL_COUNTED, words.ALL_DETAIL) if done else (words.ASK_AT, words.ASK_AT_DETAIL)

    def _show(self) -> None:
        empty(self._body)
        self._list: Choices | None = None
        self.pad: AmountPad | None = None
        self._answer: Decimal | None = None
        thing = self.thing
        if thing is None:
            self._show_list()
        else:
            card = thing_card(self.look, thing)
            entry = self._tiles() if is_unit(thing) else self._amount(thing)
            row = beside(card, entry, gap=self.look.metrics.gap, stretches=(4, 7))
            self._body.addLayout(self.look.handed(row), 1)
        self.show_parts(strip=thing is None)
        self._show_actions()

    def _show_list(self) -> None:
        """What should be at the place; as long as there is none, the places."""
        self._list = Choices(self.look, rows=ROWS, columns=COLUMNS)
        counted = {key: found for key, (_, found) in self._counted.items()}
        first = next((at for at, one in enumerate(self._there) if one.id not in counted), 0)
        self._list.show_choices(
            choices_of(self._there, counted) if self._place else places_to_touch(self._places), first=first
        )
        self._list.chosen.connect(self._touched)
        self._body.addWidget(self._list, 1)

    def _amount(self, thing: FoundTrackable) -> AmountPad:
        self.pad = AmountPad(self.look, words.COUNTED, thing.on_hand, thing.uom, words.AS_ON_RECORD)
        self.pad.typed.connect(self._typed)
        return self.pad

    def _tiles(self) -> QLayout:
        tiles = []
        for key, (icon, _) in UNITS.items():
            tile = Tile(self.look, words.IS_UNIT[key], icon, checkable=True)
            tile.setObjectName(key)
            tile.clicked.connect(self._answered_unit)
            tiles.append(tile)
        return below(*tiles, gap=self.look.metrics.danger_gap, stretches=(1, 1))

    def _answered_unit(self) -> None:
        key = self.sender().objectName()
        for tile in self.findChildren(Tile):
            tile.setChecked(tile.objectName() == key)
        self._answer = UNITS[key][1]
        self._show_primary()

    def _typed(self) -> None:
        thing, pad = self.thing, self.pad
        if thing is None or pad is None:
            return
        self._answer = pad.amount
        off = None if self._answer is None else self._answer - thing.on_hand
        pad.show_meaning(None if off is None else meaning_of(self.look, off, thing.uom))
        self._show_primary()

    def _show_actions(self) -> None:
        others = []
        if self.thing is not None:
            others.append(Action("other", "x", words.OTHER))
        elif self._list is not None:
            if self._place:
                others.append(Action("place", "building-warehouse", words.OTHER_PLACE))
            others += self._list.turners()
        self.action_row.set_others(self.undo_action(), others)
        self._show_primary()

    def _show_primary(self) -> None:
        thing, answer = self.thing, self._answer
        primary = Action("record", "check", words.RECORD_UNIT)
        if thing is None:
            self.action_row.lock(primary, words.LOCK_THING)
        elif answer is None:
            self.action_row.lock(primary, words.LOCK_UNIT if is_unit(thing) else words.LOCK_AMOUNT)
        elif is_unit(thing):
            self.action_row.offer(Action("record", "check", primary.text, found_words(thing, answer)))
        else:
            text = words.RECORD.format(quantity=wording.amount(answer, thing.uom))
            self.action_row.offer(Action("record", "check", text, thing.code))

    def on_code(self, code: ScannedCode) -> None:
        if code.kind is ScanKind.ORDER:
            super().on_code(code)
        elif not self.still_busy():
            if code.kind is ScanKind.LOCATION:
                self._choose_place(code.code)
                return
            self.busy, self._in_hand = True, True
            self.ask(find_scanned, code, done=self._found)

    def _choose_place(self, place: str) -> None:
        if place not in {one.code for one in self._places}:
            self.refuse(Refused(Refusal.MV_PLACE_UNKNOWN, {"code": place, "place": place}))
            return
        self.busy = True
        self._place = place
        self.ask(things_at, place, done=self._list_place)

    def _list_place(self, there: tuple[FoundTrackable, ...]) -> None:
        self.busy = False
        self._there = there
        self.header.show_title(words.TITLE, self._place)
        self._choose_nothing()
        title, detail = (text.format(place=self._place) for text in self._question())
        self.accept(title, detail, self._place)

    def _touched(self, key: str) -> None:
        if self.still_busy():
            return
        if not self._place:
            self._choose_place(key)
            return
        self.busy, self._in_hand = True, False
        thing = next(one for one in self._there if str(one.id) == key)
        self.ask(find_one, thing.code, thing.item, done=self._found)

    def _found(self, thing: FoundTrackable) -> None:
        if self.thing is not None and thing.id == self.thing.id:
            self.busy = False
            self.already(words.TWICE.format(code=thing.code), words.TWICE_DETAIL, thing.code)
            return
        self._asked = thing
        # Whoever scans a unit has it before them; of one that is touched in the list that is the question.
        there = Decimal(1) if is_unit(thing) and self._in_hand else thing.on_hand
        self.records.rehearse(count_lot, self._command(thing, there), self._fits, self.failed)

    def _fits(self, answer: Counted) -> None:
        self.busy = False
        self.thing = thing = self._asked
        self._show()
        if thing.id in self._counted:
            detail = words.AGAIN_DETAIL.format(counted=self._counted[thing.id][1])
            self.already(words.AGAIN.format(code=answer.code), detail, answer.code)
        else:
            self._ask_next()

    def _command(self, thing: FoundTrackable, counted: Decimal) -> CountLot:
        return CountLot(**self.shift.head(), code=thing.code, item=thing.item, counted=counted)

    def pressed(self, key: str) -> None:
        if key == "record":
            self._record()
        elif key in {"other", "place"}:
            self._leave(key)
        elif key in {"earlier", "later"} and self._list is not None:
            self._list.turn(1 if key == "later" else -1)
            self._show_actions()
        else:
            super().pressed(key)

    def _leave(self, key: str) -> None:
        """The thing that is being counted, or the place."""
        if self.still_busy():
            return
        if key == "place":
            self._place, self._there = "", ()
            self.header.show_title(words.TITLE)
        self._choose_nothing()
        self._ask_next()

    def _record(self) -> None:
        if self.thing is None or self._answer is None or self.still_busy():
            return
        self.busy = True
        self._sent = self._command(self.thing, self._answer)
        self.records.write(count_lot, self._sent, self._recorded, self.failed)

    def _recorded(self, answer: Counted) -> None:
        self.busy = False
        thing = self.thing
        if thing is None:
            return
        found = found_words(thing, self._sent.counted)
        self._counted[thing.id] = (self._sent.entry_id, found)
        self.shift.did(self._sent.entry_id, words.DID.format(code=answer.code))
        self._choose_nothing()
        title = words.DONE_UNIT if is_unit(thing) else words.DONE
        detail = told(thing, Decimal(answer.difference))
        self.accept(title.format(code=answer.code, quantity=found, item=thing.item_name), detail, answer.code)

    def after_undo(self) -> None:
        """A count that no longer counts leaves its mark on nothing."""
        standing = self._counted
        self._counted = {key: done for key, done in standing.items() if done[0] != self._undoing}
        self._choose_nothing()

    def undo(self) -> None:
        if self.shift.last_act is not None:
            self._undoing = self.shift.last_act.entry_id
        super().undo()

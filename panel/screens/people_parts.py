"""The body of the people screen: everybody, or one person and what can be done for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QStackedLayout, QVBoxLayout, QWidget

from panel import people_words as words
from panel import wording
from panel.languages import LANGUAGES
from panel.screens.choices import Choice, Choices
from panel.screens.layouts import beside, empty
from widgets.buttons import Tile
from widgets.card import Card
from widgets.rows import Fact, FactList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from db.queries.people import PersonListed
    from widgets.appearance import Appearance

ROWS, COLUMNS = 3, 2


class PeopleBody(QWidget):
    """Signals: task(key): badge, block, language or active."""

    task = Signal(str)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self.people = Choices(look, rows=ROWS, columns=COLUMNS)
        self._one, card, tiles = QWidget(), QWidget(), QWidget()
        self._card, self._tiles = QVBoxLayout(card), QGridLayout(tiles)
        for layout in (self._card, self._tiles):
            layout.setContentsMargins(0, 0, 0, 0)
        self._tiles.setSpacing(look.metrics.gap)
        self._one.setLayout(beside(card, tiles, gap=look.metrics.gap, stretches=(1, 1)))
        self._side = QStackedLayout(self)
        self._side.addWidget(self.people)
        self._side.addWidget(self._one)

    def show_people(self, people: Sequence[PersonListed]) -> None:
        """Everybody."""
        self.people.show_choices([_choice(one) for one in people], first=max(self.people.page[0] - 1, 0))
        self._side.setCurrentWidget(self.people)

    def show_person(self, one: PersonListed) -> None:
        """One of them."""
        empty(self._card)
        card = Card(self._look, one.name)
        card.add(FactList(self._look, _facts(one)))
        card.body.addStretch(1)
        self._card.addWidget(card)
        empty(self._tiles)
        active = ("user", words.SWITCH_OFF) if one.active else ("user-check", words.SWITCH_ON)
        tiles = {
            "badge": ("id-badge-2", words.GIVE_BADGE), "block": ("hand-stop", words.BLOCK_BADGE),
            "language": ("settings", words.LANGUAGE), "active": active,
        }  # fmt: skip
        for at, (key, (icon, text)) in enumerate(tiles.items()):
            self._tiles.addWidget(self._tile(key, icon, text, enabled=key != "block" or one.has_badge), at // 2, at % 2)
        self._side.setCurrentWidget(self._one)

    def _tile(self, key: str, icon: str, text: str, *, enabled: bool) -> Tile:
        tile = Tile(self._look, text, icon)
        tile.setObjectName(key)
        tile.setEnabled(enabled)
        tile.clicked.connect(self._touched)
        return tile

    def _touched(self) -> None:
        self.task.emit(self.sender().objectName())


def _choice(one: PersonListed) -> Choice:
    detail = words.ROW.format(number=one.personnel_no, role=wording.ROLES[one.role])
    word = words.OFF_WORD if not one.active else words.TOLD_WORD if one.must_change_pin else ""
    return Choice(one.personnel_no, one.name, detail, word)


def _facts(one: PersonListed) -> list[Fact]:
    pin = words.PIN_TOLD if one.must_change_pin else words.PIN_OWN if one.has_pin else words.PIN_NONE
    return [
        Fact(words.NUMBER, one.personnel_no, code=True),
        Fact(words.ROLE, wording.ROLES[one.role]),
        Fact(words.LANGUAGE, LANGUAGES.get(one.language, one.language)),
        Fact(words.PIN, pin, tone="warn" if one.must_change_pin else "ink"),
        Fact(words.BADGE, words.BADGE_THERE if one.has_badge else words.BADGE_NONE),
        Fact(words.SIGN_IN, words.MAY if one.active else words.MAY_NOT, tone="ink" if one.active else "warn"),
    ]

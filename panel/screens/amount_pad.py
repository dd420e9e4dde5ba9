"""A quantity by keypad: what is typed, what it means, and one button for the amount that is most often right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from db.domain.numbers import NumberRejectedError, exact, plain
from panel import wording
from panel.screens.layouts import below, beside, empty
from panel.screens.number_keys import number_keys
from widgets.buttons import BigButton
from widgets.card import Card
from widgets.entry import Entry
from widgets.text import Label

if TYPE_CHECKING:
    from decimal import Decimal

    from widgets.appearance import Appearance

LONGEST = 12


class AmountPad(QWidget):
    """Signals: typed(). ``usual`` is the amount in ``uom`` that the button ``usual_words`` enters."""

    typed = Signal()

    def __init__(self, look: Appearance, caption: str, usual: Decimal, uom: str, usual_words: str) -> None:
        super().__init__()
        self._text, self._usual = "", plain(usual)
        self._fresh = True
        self._entry = Entry(look, caption, unit=wording.UNITS.get(uom, uom), plain=True)
        self._meaning = QHBoxLayout()
        card = Card(look)
        card.add(Label(look, caption, role="label", tone="muted"))
        card.add(self._entry)
        card.body.addStretch(1)
        card.add(self._meaning)
        preset = BigButton(look, usual_words.format(quantity=wording.amount(usual, uom)), icon="stack-2", beside=True)
        preset.setObjectName("usual")
        preset.setMinimumHeight(look.metrics.finger)
        preset.clicked.connect(self._take_usual)
        keys = number_keys(look)
        keys.pressed.connect(self._type)
        keys.backspace.connect(self._rub)
        left = below(card, preset, gap=look.metrics.gap, stretches=(1, 0))
        self.setLayout(look.handed(beside(left, keys, gap=look.metrics.gap, stretches=(1, 1))))

    @property
    def text(self) -> str:
        """What is typed."""
        return self._text

    def show_text(self, text: str) -> None:
        """As if it had been typed."""
        self._text, self._fresh = text, False
        self.typed.emit()

    @property
    def amount(self) -> Decimal | None:
        """What is entered, zero or more; None while it is no number."""
        try:
            return exact(self._text)
        except NumberRejectedError:
            return None

    def show_meaning(self, meaning: QWidget | None, *, wrong: bool = False) -> None:
        """What the amount means, below it."""
        empty(self._meaning)
        if meaning is not None:
            self._meaning.addWidget(meaning)
        self._entry.show_text(wording.typed(self._text), tone="bad" if wrong else "ink")

    def _take_usual(self) -> None:
        self._text, self._fresh = self._usual, True
        self.typed.emit()

    def _type(self, key: str) -> None:
        """The first key replaces what the button entered."""
        text = "" if self._fresh else self._text
        if len(text) < LONGEST and not (key == "." and "." in text):
            self._text, self._fresh = text + key, False
        self.typed.emit()

    def _rub(self) -> None:
        self._text, self._fresh = self._text[:-1], False
        self.typed.emit()

"""The demo bench: a window with the plant's barcodes; touching one scans it into the panel."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from panel.demo import words
from panel.demo.bench_card import BenchCard
from panel.demo.cards import DemoCard, Group
from panel.tasks import Lane
from widgets.appearance import BOLD, SEMIBOLD, Appearance
from widgets.card import Card
from widgets.icon import Icon
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent

COLUMNS = 2
SIZE = (640, 940)
RIGHT = Qt.AlignmentFlag.AlignRight


def bars_of(texts: Sequence[str]) -> dict[str, str]:
    """The modules of each text as Code 128 ("1" is black); slow the first time, so not for the GUI thread."""
    from devices.labels.symbols import modules_of

    return {text: modules_of(text) for text in texts}


class Bench(QWidget):
    """A window of cards in groups. `send` is called on the GUI thread with what the bars of a touched card say."""

    def __init__(self, look: Appearance, cards: Sequence[DemoCard], send: Callable[[str], None]) -> None:
        super().__init__()
        self._look, self._send = look, send
        self._codes = {card.text: card.code for card in cards}
        self._cards = [BenchCard(look, card) for card in cards]
        self._status = Label(look, words.IDLE, role="label", weight=SEMIBOLD, tone="muted", lines=2, align=RIGHT)
        self._compose()
        self.setWindowTitle(words.TITLE)
        self.resize(*SIZE)
        for card in self._cards:
            card.clicked.connect(self._touched)
        self._lane = Lane("bench pictures", self)
        self._lane.run(partial(bars_of, tuple(self._codes)), self._show_bars, self._no_bars)

    def show_unsent(self, text: str) -> None:
        """The panel did not take a scan."""
        self._say(words.UNSENT.format(code=self._codes.get(text, text[:40])), "bad")

    def status(self) -> str:
        """The sentence about the last scan."""
        return self._status.text()

    def card(self, text: str) -> BenchCard:
        """The card whose bars say this; StopIteration when there is none."""
        return next(card for card in self._cards if card.card.text == text)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._lane.close()
        super().closeEvent(event)

    def _compose(self) -> None:
        pad = self._look.metrics.pad
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(pad(18), pad(4), pad(18), pad(18))
        column.setSpacing(pad(10))
        column.addWidget(self._first_steps())
        for group in Group:
            column.addSpacing(pad(4))
            column.addWidget(Label(self._look, words.GROUPS[group], role="heading", weight=BOLD))
            column.addLayout(self._grid(group))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, pad(14), 0, 0)
        whole.addLayout(self._head())
        whole.addWidget(scroll, 1)

    def _head(self) -> QVBoxLayout:
        pad = self._look.metrics.pad
        column = QVBoxLayout()
        column.setContentsMargins(pad(18), 0, pad(18), 0)
        column.setSpacing(pad(4))
        title = QHBoxLayout()
        title.setSpacing(pad(10))
        title.addWidget(Icon(self._look, "barcode", self._look.metrics.icon("head"), "accent"))
        title.addWidget(Label(self._look, words.TITLE, role="head", weight=BOLD), 1)
        title.addWidget(self._status)
        column.addLayout(title)
        column.addWidget(Label(self._look, words.SUBTITLE, role="label", tone="muted", lines=2))
        return column

    def _first_steps(self) -> Card:
        card = Card(self._look, words.FIRST)
        for number, sentence in enumerate(words.STEPS, start=1):
            row = QHBoxLayout()
            row.setSpacing(self._look.metrics.pad(10))
            row.addWidget(Label(self._look, f"{number}.", role="value", weight=BOLD, tone="accent"))
            row.addWidget(Label(self._look, sentence, role="value", lines=2), 1)
            card.add(row)
        return card

    def _grid(self, group: Group) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(self._look.metrics.pad(10))
        for at, card in enumerate(one for one in self._cards if one.card.group is group):
            grid.addWidget(card, at // COLUMNS, at % COLUMNS)
        for at in range(COLUMNS):
            grid.setColumnStretch(at, 1)
        return grid

    def _touched(self) -> None:
        text = self.sender().objectName()
        self._send(text)
        self._say(words.SENT.format(code=self._codes[text]), "ok")

    def _say(self, sentence: str, tone: str) -> None:
        self._status.setText(sentence)
        self._status.set_tone(tone)

    def _show_bars(self, bars: dict[str, str]) -> None:
        for card in self._cards:
            card.show_bars(bars[card.card.text])

    def _no_bars(self, error: Exception) -> None:
        self._say(str(error), "bad")

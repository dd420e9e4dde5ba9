"""How one point of an inspection is entered and judged while typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from db.domain.measuring import FAIL, PASS, verdict
from db.domain.numbers import NumberRejectedError, exact
from panel import wording
from panel.screens.layouts import beside
from widgets.appearance import BOLD, SEMIBOLD, Appearance, Kind
from widgets.buttons import Tile
from widgets.card import Card
from widgets.chip import Chip
from widgets.limit_bar import LimitBar, Limits, Mark
from widgets.text import Label

if TYPE_CHECKING:
    from decimal import Decimal

    from db.queries.inspections import PlannedPoint

WORDS = wording.Inspect


class ValueCard(Card):
    """The measured value large, its verdict, and where it lies between the limits."""

    def __init__(self, look: Appearance, planned: PlannedPoint) -> None:
        super().__init__(look, planned.point.name)
        self._point = planned.point
        self._chip = Chip(look, "", "", large=True)
        self.head.addWidget(self._chip)
        self.add(Label(look, planned.hint or "", tone="muted"))
        self._value = Label(look, "", role="measure", weight=BOLD)
        self._off = Label(
            look, "", role="value", weight=SEMIBOLD, tone="bad", lines=2, align=Qt.AlignmentFlag.AlignRight
        )
        unit = Label(
            look, wording.UNITS.get(planned.point.uom or "", planned.point.uom or ""), role="key", tone="muted"
        )
        self.add(beside(self._value, unit, self._off, gap=look.metrics.pad(20), stretches=(0, 0, 1)), 1)
        recent = tuple(float(text) for text in planned.recent if _number(text) is not None)
        self._bar = LimitBar(look, _limits(planned), recent)
        self.add(self._bar)

    def show_value(self, text: str) -> None:
        """What was typed so far."""
        number = _number(text)
        self._value.setText(wording.typed(text) or "-")
        self._bar.show_value(float(number) if number is not None else None)
        self._chip.setVisible(number is not None)
        passed = number is None or verdict(self._point, text, confirmed=True)
        self._value.set_tone("muted" if number is None else "ok" if passed else "bad")
        if number is not None:
            shown = (WORDS.PASS, "circle-check", Kind.OK) if passed else (WORDS.FAIL, "circle-x", Kind.BAD)
            self._chip.show_state(*shown)
        self._off.setText("" if number is None else self._how_far(number))

    def _how_far(self, number: Decimal) -> str:
        if self._point.upper is not None and number > self._point.upper:
            return WORDS.ABOVE.format(by=wording.number(number - self._point.upper))
        if self._point.lower is not None and number < self._point.lower:
            return WORDS.BELOW.format(by=wording.number(self._point.lower - number))
        return ""


class VerdictButtons(QWidget):
    """Signals: chosen(value), ``pass`` or ``fail``."""

    chosen = Signal(str)

    def __init__(self, look: Appearance, planned: PlannedPoint) -> None:
        super().__init__()
        self.setAccessibleName(planned.point.name)
        self._tiles = {
            PASS: Tile(look, WORDS.PASS, "circle-check", checkable=True),
            FAIL: Tile(look, WORDS.FAIL, "circle-x", checkable=True),
        }
        for value, tile in self._tiles.items():
            tile.setObjectName(value)
            tile.setMinimumHeight(look.metrics.row * 2)
            tile.clicked.connect(self._clicked)
        self.setLayout(beside(*self._tiles.values(), gap=look.metrics.danger_gap))

    def show_value(self, value: str) -> None:
        """Which of the two was chosen."""
        for name, tile in self._tiles.items():
            tile.setChecked(name == value)

    def _clicked(self) -> None:
        self.chosen.emit(self.sender().objectName())


def _number(text: str) -> Decimal | None:
    try:
        return exact(text)
    except NumberRejectedError:
        return None


def _limits(planned: PlannedPoint) -> Limits:
    point = planned.point
    return Limits(_mark(point.lower, WORDS.LEAST), _mark(point.upper, WORDS.MOST), _mark(planned.target, WORDS.TARGET))


def _mark(value: Decimal | None, word: str) -> Mark | None:
    return None if value is None else Mark(float(value), wording.number(value), word)

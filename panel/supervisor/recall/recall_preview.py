"""What a recall would concern, before anything is recorded: how many, how surely, where, and who has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from panel.supervisor.answers import MessagePage
from panel.supervisor.recall import recall_words as words
from panel.supervisor.recall.recall_drawn import Part, PartsBar
from panel.supervisor.recall.recall_fields import only_shown
from panel.supervisor.recall.recall_numbers import Group
from widgets.appearance import BOLD, SEMIBOLD
from widgets.card import Card
from widgets.grid import Cell, Column, Grid, GridRow
from widgets.text import Label

if TYPE_CHECKING:
    from panel.supervisor.recall.recall_numbers import Count, PreviewNumbers
    from widgets.appearance import Appearance

ICONS = {
    Group.WORK: "tools", Group.STOCK: "building-warehouse", Group.AWAY: "truck", Group.BACK: "arrow-back-up",
    Group.BUILT_IN: "package", Group.GONE: "circle-dashed",
}  # fmt: skip


class PreviewCard(Card):
    """The counts of a search."""

    def __init__(self, look: Appearance) -> None:
        super().__init__(look, words.New.PREVIEW, words.New.PREVIEW_ASIDE)
        self._message = MessagePage(look)
        self._units = Label(look, "", role="total", weight=BOLD)
        self._named = Label(look, "", role="value", weight=SEMIBOLD)
        self._lots = Label(look, "", role="label", tone="muted")
        self._sure = Label(look, "", role="label", weight=SEMIBOLD, tone="accent")
        self._maybe = Label(look, "", role="label", tone="muted")
        self._bar = PartsBar(look, 18)
        told = words.New
        self.grid = Grid(
            look, told.BY_STATE,
            [Column(told.BY_STATE, 5, sorts=False), Column(words.CERTAIN, 3, sorts=False, right=True),
             Column(words.POSSIBLE, 3, sorts=False, right=True), Column(words.New.OTHERS, 3, sorts=False, right=True)],
        )  # fmt: skip
        only_shown(self.grid)
        self.numbers: PreviewNumbers | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self._message)
        self._stack.addWidget(self._counted())
        self.add(self._stack, 1)
        self.show_nothing()

    def _counted(self) -> QWidget:
        held, pad = QWidget(), self.look.metrics.pad
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(pad(8))
        head = QHBoxLayout()
        head.setSpacing(pad(10))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch(1)
        texts.addWidget(self._named)
        texts.addWidget(self._lots)
        texts.addStretch(1)
        head.addWidget(self._units)
        head.addLayout(texts, 1)
        grades = QVBoxLayout()
        grades.addStretch(1)
        grades.addWidget(self._sure)
        grades.addWidget(self._maybe)
        grades.addStretch(1)
        head.addLayout(grades)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self.grid, 1)
        return held

    def show_nothing(self) -> None:
        """No root yet."""
        self.numbers = None
        self._message.say("list-search", "muted", *words.New.NO_ROOT)
        self._stack.setCurrentIndex(0)

    def show_refused(self, title: str, sentence: str) -> None:
        """These roots cannot be searched."""
        self.numbers = None
        self._message.say("alert-triangle", "bad", title, sentence)
        self._stack.setCurrentIndex(0)

    def show_numbers(self, numbers: PreviewNumbers) -> None:
        """Other counts."""
        self.numbers = numbers
        whole = numbers.whole
        self._units.setText(str(whole.units))
        self._named.setText(words.New.UNITS)
        self._lots.setText(words.New.LOTS_TOO.format(count=whole.others))
        self._sure.setText(words.Case.CERTAIN.format(count=whole.certain))
        self._maybe.setText(words.Case.POSSIBLE.format(count=whole.possible))
        self._bar.show_parts((Part(whole.certain, "accent"), Part(whole.possible, "accent", dashed=True)))
        self.grid.show_rows(_lines(numbers))
        self._stack.setCurrentIndex(1)


def _lines(numbers: PreviewNumbers) -> list[GridRow]:
    names, lines = words.PLACES, []
    for group, count in numbers.groups.items():
        tone = "bad" if group is Group.AWAY else "ink"
        lines.append(
            GridRow(group.value, (Cell(names[group.value], icon=ICONS[group], bold=True, tone=tone), *_counts(count)))
        )
        if group is Group.AWAY:
            for (code, name), of_buyer in numbers.customers.items():
                lines.append(GridRow(code, (Cell(f"      {name}", tone="muted"), *_counts(of_buyer, quiet=True))))
    return lines


def _counts(count: Count, *, quiet: bool = False) -> tuple[Cell, ...]:
    tone = "muted" if quiet else "ink"
    sure, maybe, others = (str(number) if number else "-" for number in (count.certain, count.possible, count.others))
    return Cell(sure, tone=tone, bold=not quiet), Cell(maybe, tone=tone), Cell(others, tone=tone)

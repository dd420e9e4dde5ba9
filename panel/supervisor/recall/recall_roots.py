"""Where a recall begins: lots by code, or a supplier, machine, person or shift and when, or what bad ones share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from db.domain.recall_commands import RootAsked
from db.domain.terms import RecallRoot
from db.queries.recall_choices import RootChoice, SuspectLot, root_choices, suspect_lots
from panel.supervisor.recall import recall_words as words
from panel.supervisor.recall.recall_draft import RootFound, SharedBy, find_root, root_of_factor, shared_by
from panel.supervisor.recall.recall_fields import Choices, PeriodField, TextField
from panel.supervisor.recall.recall_rows import factor_columns, factor_lines
from widgets.appearance import SEMIBOLD
from widgets.buttons import BigButton
from widgets.grid import Cell, Column, Grid, GridRow
from widgets.text import Label

if TYPE_CHECKING:
    from panel.supervisor.desk import Page


LOTS, SHARED = "lots", "shared"
KINDS = {
    "supplier": RecallRoot.SUPPLIER, "machine": RecallRoot.MACHINE, "person": RecallRoot.PERSON,
    "shift": RecallRoot.SHIFT,
}  # fmt: skip


class LotsField(QWidget):
    """Lots and serials, one after the other. Signals: chosen(RootAsked), refused(Refused)."""

    chosen = Signal(object)
    refused = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.box = TextField(page.desk, words.New.CODE, code=True)
        self.box.entered.connect(self.take)
        self._which = Label(page.look, "", role="label", weight=SEMIBOLD, tone="warn", lines=2)
        self._doubted: tuple[tuple[str, str, str], ...] = ()
        self._several = False
        self.choices = Grid(
            page.look, words.New.LOTS, [Column("", 5, sorts=False), Column("", 4, sorts=False)], two_lines=True
        )
        self.choices.horizontalHeader().hide()
        self.choices.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        column.addWidget(self._which)
        column.addWidget(self.choices, 1)
        column.addStretch(0)
        self._offered: tuple[tuple[str, str, str], ...] = ()
        self._offer((), "")

    def read(self) -> None:
        """Which lots are in doubt now."""
        self._page.ask(suspect_lots, done=self._show_doubted)

    def _show_doubted(self, lots: tuple[SuspectLot, ...]) -> None:
        self._doubted = tuple((one.item, one.code, one.item_name) for one in lots)
        if not self._several:
            self._offer((), "")

    def take(self, code: str) -> None:
        """A code was scanned or typed."""
        self._page.ask(find_root, code, None, done=self._found)

    def _found(self, found: RootFound) -> None:
        self._offer(found.choices, found.code)
        if found.root is not None:
            self.box.edit.clear()
            self.chosen.emit(found.root)
        elif found.refused is not None:
            self.refused.emit(found.refused)

    def _offer(self, several: tuple[tuple[str, str, str], ...], code: str) -> None:
        """What the code may mean; where that is clear, the lots that are in doubt already."""
        self._several, self._offered = bool(several), several or self._doubted
        self._which.setText(words.New.WHICH.format(code=code) if several else words.New.DOUBTED)
        self._which.set_tone("warn" if several else "muted")
        self._which.setVisible(bool(self._offered))
        self.choices.setVisible(bool(self._offered))
        lines = [(Cell(code, item, code=True, bold=True), Cell(about)) for item, code, about in self._offered]
        self.choices.show_rows([GridRow(str(at), cells) for at, cells in enumerate(lines)])

    def _choose(self, key: str) -> None:
        item, code, _ = self._offered[int(key)]
        self._offer((), "")
        self.box.edit.clear()
        self.chosen.emit(RootAsked(kind=RecallRoot.LOT, code=code, item=item))


class PickField(QWidget):
    """A supplier, machine, person or shift of a list, and when. Signals: chosen(RootAsked)."""

    chosen = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._kind = page, RecallRoot.SUPPLIER
        self.period = PeriodField(page.look, page.desk.shift.station.timezone)
        self.grid = Grid(page.look, words.New.CHOOSE, [Column("", 5, sorts=False), Column("", 4, sorts=False)])
        self.grid.horizontalHeader().hide()
        self.grid.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(page.look.metrics.pad(10))
        column.addWidget(self.period)
        column.addWidget(Label(page.look, words.New.CHOOSE, role="small", tone="muted"))
        column.addWidget(self.grid, 1)

    def show_kind(self, kind: RecallRoot) -> None:
        """What may be touched. Work of a shift is only asked for in days."""
        self._kind = kind
        self.grid.show_rows([])
        self.period.presets.button("all").setVisible(kind is not RecallRoot.SHIFT)
        if kind is RecallRoot.SHIFT and self.period.span() == (None, None):
            self.period.show_preset("week")
        self._page.ask(root_choices, kind, done=self._show)

    def _show(self, choices: tuple[RootChoice, ...]) -> None:
        named = [
            (Cell(one.name, bold=True), Cell("" if one.code == one.name else one.code, code=True)) for one in choices
        ]
        self.grid.show_rows([GridRow(one.code, cells) for one, cells in zip(choices, named, strict=True)])

    def _choose(self, code: str) -> None:
        since, until = self.period.span()
        self.chosen.emit(RootAsked(kind=self._kind, code=code, since=since, until=until))


class SharedField(QWidget):
    """Bad serials, and what they share that good ones do not. Signals: chosen(RootAsked), refused(Refused)."""

    chosen = Signal(object)
    refused = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page, self._found = page, SharedBy()
        look = page.look
        self.bad = QPlainTextEdit()
        self.bad.setPlaceholderText(words.New.BAD_HINT)
        self.bad.setAccessibleName(words.New.BAD)
        self.bad.setFont(look.font("label", SEMIBOLD, code=True))
        self.bad.setTabChangesFocus(True)
        self.bad.setFixedHeight(max(look.metrics.type["label"] * 7, look.metrics.finger * 3 // 2))
        self.box = TextField(page.desk, words.New.CODE, code=True)
        self.box.entered.connect(self.take)
        self.box.setVisible(page.desk.on_panel)
        self.compare_button = BigButton(look, words.New.COMPARE, icon="search", beside=True)
        self.compare_button.clicked.connect(self.compare)
        self.grid = Grid(look, words.New.SHARED_BY, factor_columns(), two_lines=True)
        self.grid.chosen.connect(self._choose)
        self._nothing = Label(look, "", role="label", tone="muted", lines=2)
        self._nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.metrics.pad(10))
        row = QHBoxLayout()
        row.addWidget(self.box, 1)
        row.addWidget(self.compare_button, 0 if page.desk.on_panel else 1)
        column.addWidget(self.bad)
        column.addLayout(row)
        column.addWidget(self._nothing)
        column.addWidget(self.grid, 1)

    def take(self, code: str) -> None:
        """One more bad one."""
        if code not in self._codes():
            self.bad.appendPlainText(code)
        self.box.edit.clear()

    def _codes(self) -> list[str]:
        return list(dict.fromkeys(self.bad.toPlainText().replace(",", " ").replace(";", " ").split()))

    def compare(self) -> None:
        """Ask what they share."""
        if codes := self._codes():
            self._page.ask(shared_by, codes, done=self._show)

    def _show(self, found: SharedBy) -> None:
        self._found = found
        self.grid.show_rows(factor_lines(found.factors))
        self._nothing.setVisible(not found.factors)
        self._nothing.setText("" if found.factors or found.refused else words.New.NOTHING_SHARED)
        if found.refused is not None:
            self.refused.emit(found.refused)

    def _choose(self, key: str) -> None:
        desk = self._page.desk
        today = desk.local(desk.shift.now()).date()
        factor = self._found.factors[int(key)]
        self.chosen.emit(root_of_factor(factor, desk.shift.station.timezone, today))


class RootsField(QWidget):
    """One kind of root at a time. Signals: chosen(RootAsked), refused(Refused)."""

    chosen = Signal(object)
    refused = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        told = words.New
        self.kinds = Choices(
            page.look,
            ((LOTS, told.LOTS), ("supplier", told.SUPPLIER), ("machine", told.MACHINE), ("person", told.PERSON),
             ("shift", told.SHIFT), (SHARED, told.SHARED)),
            role="small",
        )  # fmt: skip
        self.lots, self.pick, self.shared = LotsField(page), PickField(page), SharedField(page)
        self._pages = QStackedWidget()
        for field in (self.lots, self.pick, self.shared):
            field.chosen.connect(self.chosen)
            self._pages.addWidget(field)
        self.lots.refused.connect(self.refused)
        self.shared.refused.connect(self.refused)
        self.kinds.chosen.connect(self.turn_to)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(page.look.metrics.pad(12))
        column.addWidget(self.kinds)
        column.addWidget(self._pages, 1)
        self.turn_to(LOTS)

    def turn_to(self, key: str) -> None:
        """Another kind of root."""
        self.kinds.choose(key)
        if key in KINDS:
            self.pick.show_kind(KINDS[key])
        self._pages.setCurrentWidget({LOTS: self.lots, SHARED: self.shared}.get(key, self.pick))

    def take(self, code: str) -> None:
        """A scan: a root, or one more bad one."""
        if self.kinds.key() == SHARED:
            self.shared.take(code)
        else:
            self.turn_to(LOTS)
            self.lots.take(code)

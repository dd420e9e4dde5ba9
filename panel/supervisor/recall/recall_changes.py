"""Sheets that tell: what could not be held and why, what a new search found otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.recall_seen import Change
from db.domain.terms import Lifecycle, Quality
from panel import wording
from panel.supervisor.recall import recall_words as words
from panel.supervisor.recall.recall_sheet import stand_in_middle
from widgets.appearance import Kind
from widgets.grid import Cell, Column, Grid, GridRow
from widgets.sheet import Sheet
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from db.domain.recall_answers import NotHeld
    from db.domain.recall_seen import Difference, Seen
    from panel.supervisor.recall.recall_numbers import CaseNumbers
    from widgets.appearance import Appearance

WIDTH, SHARE = 900, 0.6
KINDS = {Change.NEW: Kind.BAD, Change.CHANGED: Kind.WARN, Change.GONE: Kind.NEUTRAL}


class TableSheet(Sheet):
    """A sheet with a table."""

    def __init__(
        self, look: Appearance, parent: QWidget, title: str, columns: Sequence[Column], rows: Sequence[GridRow]
    ) -> None:
        super().__init__(look, parent, title, wording.CLOSE)
        self.grid = Grid(look, title, columns)
        self.grid.show_rows(rows)
        self.grid.setMinimumHeight(round(parent.height() * SHARE))
        self.body.addWidget(self.grid, 1)
        stand_in_middle(self, parent, WIDTH)


class NotHeldSheet(TableSheet):
    """Of each thing that holding everything left out, why."""

    def __init__(self, look: Appearance, parent: QWidget, left_out: Iterable[NotHeld]) -> None:
        rows = [_reason(one.item, one.code, one.why) for one in left_out]
        super().__init__(look, parent, words.Sheets.NOT_HELD, _columns(), rows)

    @classmethod
    def of_case(cls, look: Appearance, parent: QWidget, numbers: CaseNumbers) -> TableSheet:
        """The same from the case as it stands."""
        things = (one.view.now for one in numbers.not_held)
        rows = [_reason(now.item, now.code, now.lifecycle) for now in things]
        return TableSheet(look, parent, words.Sheets.NOT_HELD, _columns(), rows)


def _columns() -> list[Column]:
    heads = words.Case.HEADINGS
    return [Column(heads[0], 4, sorts=False), Column(heads[1], 3, sorts=False), Column(words.Case.WHY, 3, sorts=False)]


def _reason(item: str, code: str, why: str) -> GridRow:
    state = words.GONE_AS.get(Lifecycle(why)) or wording.LIFECYCLES[Lifecycle(why)]
    cells = (
        Cell(code, code=True, bold=True),
        Cell(item, code=True),
        Cell(state, kind=Kind.NEUTRAL, icon="circle-dashed"),
    )
    return GridRow(f"{item} {code}", cells)


class ChangesSheet(TableSheet):
    """What the search with this number found otherwise than the one before."""

    def __init__(self, look: Appearance, parent: QWidget, number: int, changes: Sequence[Difference]) -> None:
        heads = words.Case.HEADINGS
        columns = [Column(heads[0], 4, sorts=False), Column("", 3, sorts=False), Column(heads[3], 3, sorts=False),
                   Column(heads[4], 3, sorts=False)]  # fmt: skip
        super().__init__(look, parent, words.Case.CHANGES.format(number=number), columns, [_change(x) for x in changes])
        if any(one.change is Change.NEW for one in changes):
            self.body.addWidget(Label(look, words.Case.NEW_HOLD, role="value", tone="bad", lines=2))


def _change(one: Difference) -> GridRow:
    told = {Change.NEW: words.Case.NEW, Change.GONE: words.Case.GONE, Change.CHANGED: words.Case.CHANGED}
    thing = one.after or one.before
    code = thing.code if thing else ""
    cells = (
        Cell(code, code=True, bold=True), Cell(told[one.change], kind=KINDS[one.change], icon="refresh"),
        Cell(_state(one.before)), Cell(_state(one.after)),
    )  # fmt: skip
    return GridRow(one.name, cells)


def _state(seen: Seen | None) -> str:
    if seen is None:
        return "-"
    where = words.AT_CUSTOMER if seen.customer_id is not None else wording.LIFECYCLES[Lifecycle(seen.lifecycle)]
    if seen.quality in {Quality.ON_HOLD.value, Quality.REJECTED.value}:
        return f"{where}, {wording.within(wording.QUALITIES[Quality(seen.quality)])}"
    return where

"""Parts of the finish screen: reasons for scrap, and what is still open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from panel import wording
from panel.screens.layouts import beside
from widgets.buttons import Tile
from widgets.rows import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QHBoxLayout

    from db.queries.work import MaterialLine
    from widgets.appearance import Appearance

WORDS = wording.Finish
MOST_REASONS, MOST_POINTS = 4, 3


def reason_tiles(
    look: Appearance, reasons: Sequence[tuple[str, str]], chosen: str | None, touched: Callable[[], None]
) -> QHBoxLayout:
    """The reasons as tiles, one of them chosen."""
    tiles = []
    for code, words in reasons[:MOST_REASONS]:
        tile = Tile(look, words, "note", checkable=True)
        tile.setObjectName(code)
        tile.setChecked(code == chosen)
        tile.setMinimumHeight(look.metrics.finger)
        tile.clicked.connect(touched)
        tiles.append(tile)
    return beside(*tiles, gap=look.metrics.gap)


def open_rows(look: Appearance, missing: Sequence[MaterialLine], touched: Callable[[], None]) -> list[Row]:
    """Each open point as a row that leads there."""
    rows = []
    for line in missing[:MOST_POINTS]:
        title = WORDS.NOT_SCANNED.format(item=line.item_name)
        needs = wording.Job.NEEDS.format(quantity=wording.amount(line.needed, line.uom))
        row = Row(look, title, needs, icon="alert-triangle", tone="warn", word=WORDS.GO_SCAN, chevron=True)
        row.setMinimumHeight(look.metrics.finger)
        row.clicked.connect(touched)
        rows.append(row)
    return rows

"""One unit or lot of a recall: all that is known of it here, and the way to its trace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from db.domain.terms import Quality
from panel import wording
from panel.supervisor.recall import recall_words as words
from panel.supervisor.recall.recall_rows import state_now, state_then, to_do
from panel.supervisor.recall.recall_sheet import stand_in_middle
from widgets.buttons import BigButton
from widgets.rows import Fact, FactList
from widgets.sheet import Sheet

if TYPE_CHECKING:
    from db.queries.recall_view import Concerned
    from panel.supervisor.desk import Page

WIDTH = 680


class ThingSheet(Sheet):
    """Signals: traced(code)."""

    traced = Signal(str)

    def __init__(self, page: Page, one: Concerned) -> None:
        super().__init__(page.look, page, one.view.now.code, wording.CLOSE)
        self._code = one.view.now.code
        self.facts = facts_of(page, one)
        self.trace_button = BigButton(page.look, words.Sheets.TRACE, icon="affiliate", beside=True)
        self.trace_button.setMinimumHeight(max(page.look.metrics.finger, 52))
        self.trace_button.clicked.connect(self._trace)
        self.body.addWidget(FactList(page.look, self.facts))
        self.body.addWidget(self.trace_button)
        stand_in_middle(self, page, WIDTH)

    def _trace(self) -> None:
        self.finish()
        self.traced.emit(self._code)


def facts_of(page: Page, one: Concerned) -> tuple[Fact, ...]:
    """What is known of it; what is not is left out."""
    now, heads, told = one.view.now, words.Case.HEADINGS, words.Sheets
    quality = wording.within(wording.QUALITIES[Quality(now.quality)])
    sent = one.sent
    facts = (
        Fact(heads[1], one.detail.item_name),
        Fact(heads[2], words.CERTAIN if now.certain else words.POSSIBLE),
        Fact(heads[3], state_then(one)),
        Fact(heads[4], f"{state_now(one)}, {quality}"),
        Fact(told.ON_STOCK, wording.amount(now.on_hand, one.detail.uom) if now.on_hand else ""),
        Fact(told.PLACE, one.detail.place or ""),
        Fact(heads[5], sent.customer_name if sent else ""),
        Fact(heads[6], f"{wording.short_day(page.desk.local(sent.shipped_at))}, {sent.shipment_no}" if sent else ""),
        Fact(heads[7], to_do(one).text),
    )
    return tuple(fact for fact in facts if fact.value)

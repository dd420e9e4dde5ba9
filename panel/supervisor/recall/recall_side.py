"""Beside the lists of a case: how much is back, what became of the root lots, and the one act that holds everything."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from panel import wording
from panel.supervisor.recall import recall_words as words
from panel.supervisor.recall.recall_drawn import Legend, Part, PartsBar, Ring
from panel.supervisor.recall.recall_numbers import Group
from widgets.appearance import BOLD, SEMIBOLD, Kind
from widgets.buttons import BigButton, clear
from widgets.card import Card
from widgets.icon import Icon
from widgets.surface import DANGER, paint_ground, pen
from widgets.text import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from db.queries.reports.recall_balance import LotBalance
    from panel.supervisor.recall.recall_numbers import CaseNumbers
    from widgets.appearance import Appearance

ZERO = Decimal(0)
RING, RING_WIDE = 104, 196
ROOMY, MOST_TALL = 1500, 230
ACROSS, BAR_TALL, LEGEND_TALL = 4, 40, 54


class RecoveredCard(Card):
    """The share that is back, and certain against possible."""

    def __init__(self, look: Appearance) -> None:
        super().__init__(look, words.Case.RECOVERED)
        pad = look.metrics.pad
        self.body.setContentsMargins(pad(18), pad(10), pad(18), pad(12))
        self._wide = look.metrics.width >= ROOMY
        self.ring = Ring(look, RING_WIDE if self._wide else RING)
        self._legend = QVBoxLayout()
        self._legend.setSpacing(pad(10 if look.metrics.width >= ROOMY else 3))
        row = QHBoxLayout()
        row.setSpacing(pad(18))
        row.addWidget(self.ring)
        row.addLayout(self._legend, 1)
        self.add(row, 1)
        self._sure = Label(look, "", role="label", weight=SEMIBOLD, tone="accent")
        self._maybe = Label(look, "", role="label", tone="muted", align=Qt.AlignmentFlag.AlignRight)
        names = QHBoxLayout()
        names.addWidget(self._sure, 1)
        names.addWidget(self._maybe, 1)
        self.add(names)
        self._bar = PartsBar(look, 18)
        self.add(self._bar)

    def show_case(self, numbers: CaseNumbers) -> None:
        """Other figures."""
        share, told, aside = numbers.share, words.Case, numbers.set_aside
        clear(self._legend)
        if share is None:
            self.ring.show_parts((), "-", "")
        else:
            away = share.whole - share.here
            aside = min(aside, away)
            here, whole = wording.number(share.here), wording.number(share.whole)
            parts = (Part(float(share.here), "ok"), Part(float(aside), "warn"), Part(float(away - aside), "line2"))
            self.ring.show_parts(parts, share.percent, told.OF.format(done=here, count=whole) if self._wide else "")
            self._explain(numbers, told.OF.format(done=here, count=whole), aside, away - aside)
        sure, maybe = numbers.whole.certain, numbers.whole.possible
        self._sure.setText(told.CERTAIN.format(count=sure))
        self._maybe.setText(told.POSSIBLE.format(count=maybe))
        self._bar.show_parts((Part(sure, "accent"), Part(maybe, "accent", dashed=True)))

    def _explain(self, numbers: CaseNumbers, here: str, aside: Decimal, rest: Decimal) -> None:
        told, look = words.Case, self.look
        count, number = numbers.here_to_hold, wording.number
        still = told.TO_HOLD_STILL.format(count=count) if count and not numbers.drill else told.SAFE
        self._legend.addStretch(1)
        self._legend.addWidget(Legend(look, "ok", told.HERE.format(count=here), still))
        if aside:
            self._legend.addWidget(Legend(look, "warn", told.ASIDE_COUNT.format(count=number(aside)), told.BY_CUSTOMER))
        buyers = told.CUSTOMERS_OF.format(count=len(numbers.with_customer)) if rest else ""
        self._legend.addWidget(Legend(look, "line2", told.NOT_YET.format(count=number(rest)), buyers))
        if work := len(numbers.groups[Group.WORK]):
            self._legend.addWidget(Label(look, told.IN_WORK.format(count=work), role="small", tone="muted"))
        self._legend.addStretch(1)


def balance_parts(one: LotBalance) -> tuple[tuple[str, str, Decimal], ...]:
    """(word, token, amount): what became of all that came in; what a count missed, or nobody can tell, is not found."""
    told = words.Case
    not_found = abs(one.unaccounted) + max(ZERO, -one.adjusted)
    parts = (
        (told.USED, "accent", one.consumed - one.wasted), (told.OFFCUTS, "line2", one.wasted),
        (told.DIVIDED, "focus", one.divided), (told.OUT, "warn", one.shipped + one.supplier_returned),
        (told.SCRAPPED, "muted", one.scrapped + one.sampled), (told.ON_HAND, "ok", one.on_hand),
        (told.NOT_FOUND, "bad", not_found),
    )  # fmt: skip
    always = {told.USED, told.ON_HAND, told.NOT_FOUND}
    return tuple(part for part in parts if part[2] > 0 or part[0] in always)


class LotBar(QWidget):
    """One root lot: its bar, and what each colour is."""

    def __init__(self, look: Appearance, one: LotBalance, *, named: bool) -> None:
        super().__init__()
        pad = look.metrics.pad
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(pad(8))
        if named:
            came = words.Case.CAME_IN.format(amount=wording.amount(one.came_in, one.uom))
            row = QHBoxLayout()
            row.addWidget(Label(look, one.code, role="label", weight=SEMIBOLD, code=True), 1)
            row.addWidget(Label(look, came, role="small", tone="muted"))
            column.addLayout(row)
        bar, parts = PartsBar(look), balance_parts(one)
        bar.show_parts(tuple(Part(float(amount), token) for _, token, amount in parts))
        column.addWidget(bar)
        legend, across = QGridLayout(), ACROSS if look.metrics.width >= ROOMY else ACROSS - 1
        legend.setSpacing(pad(8))
        for at, (text, color, amount) in enumerate(parts):
            tone = "bad" if color == Kind.BAD and amount else "ink"
            shown = Legend(look, color, text, wording.amount(amount, one.uom), tone=tone, small=True)
            legend.addWidget(shown, at // across, at % across)
        column.addLayout(legend)


class BalanceCard(Card):
    """What came in of each root lot, and where it went."""

    def __init__(self, look: Appearance) -> None:
        super().__init__(look, words.Case.BALANCE, " ")
        pad = look.metrics.pad
        self.body.setContentsMargins(pad(18), pad(12), pad(18), pad(14))
        held = QWidget()
        self._lots = QVBoxLayout(held)
        self._lots.setContentsMargins(0, 0, 0, 0)
        self._lots.setSpacing(pad(14))
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(held)
        self.add(self._scroll, 1)
        self._shown: tuple[LotBalance, ...] | None = None

    def show_case(self, numbers: CaseNumbers) -> None:
        """Other lots."""
        balances = numbers.view.balances
        if balances == self._shown:
            return
        self._shown = balances
        clear(self._lots)
        one = balances[0] if len(balances) == 1 else None
        aside = words.Case.CAME_IN.format(amount=wording.amount(one.came_in, one.uom)) if one else ""
        self.show_title(words.Case.BALANCE, aside)
        if not balances:
            self._lots.addWidget(Label(self.look, words.Case.NO_BALANCE, tone="muted", lines=2))
        for balance in balances:
            self._lots.addWidget(LotBar(self.look, balance, named=one is None))
        self._lots.addStretch(1)
        if self.look.metrics.width >= ROOMY:  # as tall as it must be, up to two lots: the ring takes the rest
            self._scroll.setFixedHeight(min(sum(map(_tall, balances)), MOST_TALL))


def _tall(one: LotBalance) -> int:
    """Pixels of a lot's bar and legend."""
    return BAR_TALL + LEGEND_TALL * -(-len(balance_parts(one)) // ACROSS)


class HoldCard(QWidget):
    """What still can leave, and the one act against it; ``flat`` lies along the bottom of a panel.

    Signals: hold(), why(), let_go().
    """

    hold = Signal()
    why = Signal()
    let_go = Signal()

    def __init__(self, look: Appearance, *, flat: bool) -> None:
        super().__init__()
        self._look, self._kind = look, Kind.BAD
        self._icon = Icon(look, "", look.metrics.icon("title"))
        self._title = Label(look, "", role="value", weight=BOLD, lines=2)
        self._detail = Label(look, "", role="label", lines=2)
        self.hold_button = BigButton(look, "-", icon="hand-stop", beside=True, skin=DANGER, role="value", weight=BOLD)
        self.why_button = BigButton(look, words.Case.WHY, icon="info-circle", beside=True)
        self.let_go_button = BigButton(look, words.Case.LET_GO, icon="lock-open", beside=True)
        for button, signal in (
            (self.hold_button, self.hold), (self.why_button, self.why), (self.let_go_button, self.let_go),
        ):  # fmt: skip
            button.setMinimumHeight(max(look.metrics.finger, 52 if button is self.hold_button else 40))
            button.clicked.connect(signal)
        self._compose(flat=flat)

    def _compose(self, *, flat: bool) -> None:
        pad = self._look.metrics.pad
        texts = QVBoxLayout()
        texts.setSpacing(pad(2))
        texts.addWidget(self._title)
        texts.addWidget(self._detail)
        head = QHBoxLayout()
        head.setSpacing(pad(10))
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter if flat else Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(pad(10))
        for button, stretch in ((self.hold_button, 3), (self.why_button, 2), (self.let_go_button, 2)):
            buttons.addWidget(button, stretch)
        whole = QHBoxLayout(self) if flat else QVBoxLayout(self)
        whole.setContentsMargins(pad(18), pad(8 if flat else 14), pad(18), pad(8 if flat else 14))
        whole.setSpacing(pad(8))
        whole.addLayout(head, 1)
        whole.addLayout(buttons, 1)

    def show_case(self, numbers: CaseNumbers, *, leads: bool) -> None:
        """How it stands now."""
        kind, icon, title, detail = self._said(numbers)
        self._kind = kind
        self._icon.show_icon(icon, kind.tone)
        self._title.setText(title)
        self._title.set_tone(kind.tone)
        self._detail.setText(detail)
        acts = leads and not numbers.drill
        self.hold_button.show_words(words.Case.HOLD.format(count=numbers.to_hold))
        self.hold_button.setVisible(acts and not numbers.closed and numbers.to_hold > 0)
        told_so = not numbers.drill and not numbers.closed and numbers.to_hold == 0
        self.why_button.setVisible(told_so and bool(numbers.not_held))
        self.let_go_button.setVisible(acts and numbers.held > 0)
        self.setAccessibleName(f"{title}. {detail}")
        self.update()

    @staticmethod
    def _said(numbers: CaseNumbers) -> tuple[Kind, str, str, str]:
        told, open_now, cannot = words.Case, numbers.to_hold, len(numbers.not_held)
        if numbers.closed:
            lost = numbers.view.told.lost
            return Kind.NEUTRAL, "lock", told.ENDED, told.ENDED_DETAIL.format(held=numbers.held, lost=lost)
        if numbers.drill:
            return Kind.ACCENT, "stopwatch", told.DRILL, told.DRILL_DETAIL.format(count=open_now)
        if numbers.free:
            title = told.FREE_ONE if numbers.free == 1 else told.FREE.format(count=numbers.free)
            return Kind.BAD, "alert-triangle", title, told.HOLD_DETAIL
        if open_now:
            return Kind.BAD, "alert-triangle", _counted(told.OPEN_ONE, told.OPEN_STILL, open_now), told.HOLD_DETAIL
        rest = _counted(told.NOT_HELD_ONE, told.NOT_HELD, cannot) if cannot else ""
        if not numbers.held:
            return Kind.OK, "circle-check", told.NONE_LEFT, rest
        held = told.ALL_HELD_DETAIL.format(count=numbers.held)
        return Kind.OK, "circle-check", told.ALL_HELD, ". ".join(filter(None, (held, rest)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        edge = pen(self._look.color(self._kind.tone), 2)
        ground = self._look.color(self._kind.soft)
        paint_ground(painter, self.rect().toRectF(), ground, edge, self._look.metrics.radius)


def _counted(one: str, many: str, count: int) -> str:
    return one if count == 1 else many.format(count=count)

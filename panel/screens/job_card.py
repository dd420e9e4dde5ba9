"""One job in the queue: what, how far, until when, and whether it can be started."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from db.queries.station_queue import JobCard, Waits
from panel import waits_words, wording
from panel.screens.layouts import below, beside
from widgets.appearance import BOLD, SEMIBOLD, Kind
from widgets.bars import ProgressBar
from widgets.chip import Chip
from widgets.icon import Icon
from widgets.surface import CARD, SELECTED, Pressable
from widgets.text import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

    from widgets.appearance import Appearance

WORDS = wording.Home
CENTER = Qt.AlignmentFlag.AlignCenter
ACT_WIDTH = 128


class JobTile(Pressable):
    """Touched anywhere, it opens the job."""

    def __init__(self, look: Appearance, card: JobCard) -> None:
        word = WORDS.OPEN if card.waits else WORDS.RESUME if card.running else WORDS.START
        super().__init__(look, SELECTED if card.running else CARD, name=f"{card.item_name}, {card.order_no}. {word}")
        pad = look.metrics.pad
        stage = WORDS.STAGE.format(stage=card.stage_name, number=card.stage_number, count=card.stage_count)
        head = beside(
            Label(look, card.item_name, role="title", weight=BOLD), _chip(look, card), gap=pad(12), stretches=(1, 0)
        )
        left = below(head, self._order(card.order_no, stage), self._progress(card), gap=pad(6), stretches=(1, 1, 1))
        tone = "muted" if card.waits else "accent"
        icon = Icon(look, "hourglass" if card.waits else "player-play", look.metrics.icon("key"), tone)
        right = below(icon, Label(look, word, role="value", weight=SEMIBOLD, tone=tone, align=CENTER), gap=pad(8))
        right.insertStretch(0, 1)
        right.setAlignment(icon, CENTER)
        right.addStretch(1)
        act = QWidget()
        act.setLayout(right)
        # As wide on every card: chips and dates stand in one column whatever the word is.
        act.setFixedWidth(pad(ACT_WIDTH))
        whole = beside(left, act, gap=pad(20), stretches=(1, 0))
        whole.setContentsMargins(pad(24), pad(14), pad(16), pad(14))
        self.setLayout(whole)

    def _order(self, order_no: str, stage: str) -> QHBoxLayout:
        look = self._look
        number = Label(look, order_no, role="label", tone="muted", code=True)
        return beside(
            number, Label(look, stage, role="label", tone="muted"), gap=look.metrics.pad(18), stretches=(0, 1)
        )

    def _progress(self, card: JobCard) -> QHBoxLayout | QVBoxLayout:
        look, pad = self._look, self._look.metrics.pad
        bar = ProgressBar(look)
        bar.show_parts(float(card.good), float(card.scrap), float(card.planned))
        due = Label(look, WORDS.DUE.format(day=wording.day(card.due_on)), role="label", tone="muted")
        return beside(
            Label(look, wording.number(card.good), role="count", weight=BOLD),
            Label(look, WORDS.OF.format(planned=wording.number(card.planned)), role="value", tone="muted"),
            bar, due, gap=pad(14), stretches=(0, 0, 1, 0),
        )  # fmt: skip


def _chip(look: Appearance, card: JobCard) -> Chip:
    if card.waits:
        icon = "hand-stop" if card.waits in {Waits.HELD, Waits.UNITS_HELD} else "hourglass"
        return Chip(look, why(card), icon, Kind.WARN)
    if card.running:
        return Chip(look, WORDS.RUNNING, "player-play", Kind.NEUTRAL)
    return Chip(look, WORDS.READY, "circle-check", Kind.OK)


def why(card: JobCard) -> str:
    """What the job waits for, in words; "" where it does not."""
    first, *more = card.for_what or ("",)
    if card.waits is Waits.MATERIAL:
        count = 1 + len(more)
        return waits_words.MATERIAL.format(item=first) if not more else waits_words.MATERIALS.format(count=count)
    said = {
        None: "", Waits.HELD: waits_words.HELD, Waits.UNITS_HELD: waits_words.UNITS_HELD,
        Waits.PREVIOUS: waits_words.PREVIOUS, Waits.SKILL: waits_words.SKILL,
    }  # fmt: skip
    return said[card.waits].format(stage=first, skill=first)

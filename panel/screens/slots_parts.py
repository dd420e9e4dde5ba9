"""The cards of the slots of a station: what is in each, how much of it is left, what to look out for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from panel import slots_words as words
from panel import wording
from panel.screens.choices import Choice, Choices
from panel.screens.layouts import below, beside
from widgets.appearance import BOLD, SEMIBOLD
from widgets.bars import ProgressBar
from widgets.chip import Chip
from widgets.icon import Icon
from widgets.surface import SELECTED, TILE, Pressable
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

    from db.queries.station_slots import Mounting
    from panel.screens.slots_faces import SlotFace
    from widgets.appearance import Appearance

ROWS, COLUMNS = 2, 2
SUGGESTED = replace(TILE, edge="accent", width=3.0)


class SlotBoard(Choices):
    """Four slots a page. Signals: chosen(slot code)."""

    def __init__(self, look: Appearance) -> None:
        super().__init__(look, rows=ROWS, columns=COLUMNS)
        self._faces: dict[str, SlotFace] = {}

    def show_slots(self, faces: Sequence[SlotFace], *, at: str | None = None) -> None:
        """The slots as they are now; the page stays, or is the one with the slot ``at``."""
        self._faces = {face.slot.code: face for face in faces}
        first = list(self._faces).index(at) if at in self._faces else max(self.page[0] - 1, 0)
        self.show_choices([Choice(code, face.slot.name, "") for code, face in self._faces.items()], first=first)

    def _row(self, one: Choice) -> Pressable:
        return SlotCard(self._look, self._faces[one.key])


class SlotCard(Pressable):
    """One slot, to be touched; its objectName is the slot's code."""

    def __init__(self, look: Appearance, face: SlotFace) -> None:
        super().__init__(look, SELECTED if face.chosen else SUGGESTED if face.hint else TILE)
        self.setObjectName(face.slot.code)
        self.face = face
        pad = look.metrics.pad
        column = below(self._names(), gap=0)
        column.addStretch(1)
        column.addLayout(self._foot())
        column.setContentsMargins(pad(24), pad(10), pad(18), pad(12))
        self.setLayout(column)
        self.setAccessibleName(". ".join(filter(None, (face.slot.name, face.state.word, *self._said(), face.hint))))

    def _said(self) -> tuple[str, ...]:
        inside = self.face.slot.mounted
        if inside is None:
            return (words.NOTHING,)
        return inside.lot.item_name, inside.lot.code, _left(inside), self.face.since

    def _head(self) -> QHBoxLayout:
        look, state = self._look, self.face.state
        chip = _untouched(Chip(look, state.word, state.icon, state.kind))
        return beside(Label(look, self.face.slot.name, tone="muted"), chip, gap=look.metrics.gap, stretches=(1, 0))

    def _names(self) -> QVBoxLayout:
        look, inside = self._look, self.face.slot.mounted
        if inside is None:
            return below(self._head(), Label(look, words.NOTHING, role="title", weight=BOLD, tone="muted"), gap=0)
        item = Label(look, inside.lot.item_name, role="title", weight=BOLD)
        code = Label(look, inside.lot.code, role="value", weight=SEMIBOLD, tone="accent", code=True)
        return below(self._head(), item, code, gap=0)

    def _foot(self) -> QVBoxLayout:
        look, inside = self._look, self.face.slot.mounted
        if inside is None:
            return below(self._hinted(self.face.hint or words.HOW), gap=0)
        bar = ProgressBar(look, tone=self.face.state.kind.tone, tall=12)
        bar.show_parts(float(inside.lot.on_hand), 0, float(inside.whole))
        line = self._hinted(self.face.hint) if self.face.hint else self._amounts(inside)
        return below(_untouched(bar), line, gap=look.metrics.pad(6))

    def _amounts(self, inside: Mounting) -> QHBoxLayout:
        look = self._look
        left = Label(look, _left(inside), weight=SEMIBOLD)
        since = Label(look, self.face.since, role="small", tone="muted", align=Qt.AlignmentFlag.AlignRight)
        return beside(left, since, gap=look.metrics.gap, stretches=(0, 1))

    def _hinted(self, hint: str) -> QHBoxLayout:
        look = self._look
        said = Label(look, hint, weight=SEMIBOLD, tone="accent")
        icon = Icon(look, "scan", round(look.metrics.type["label"]), "accent")  # no taller than the amounts it replaces
        return beside(icon, said, gap=look.metrics.pad(10), stretches=(0, 1))


def _left(inside: Mounting) -> str:
    whole = wording.amount(inside.whole, inside.lot.uom)
    return words.LEFT.format(left=wording.number(inside.lot.on_hand), whole=whole)


def _untouched(part: QWidget) -> QWidget:
    """A touch goes to the card below it."""
    part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return part

"""What a supervisor sets on the panel itself: how loud it is, whether a refusal is repeated; and how it is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from db.domain.refusals import Refusal, Refused
from db.domain.terms import Role
from db.services.people import sign_in_by_badge
from panel import kiosk_words as words
from panel.navigator import Route
from panel.screens.base import Context, Screen
from panel.screens.layouts import beside
from panel.screens.reply import Reply
from panel.sounds import WHOLE, Tone
from widgets.appearance import BOLD
from widgets.bars import ProgressBar
from widgets.buttons import Action, BigButton, Tile
from widgets.card import Card
from widgets.prompt import Mood
from widgets.text import Label

if TYPE_CHECKING:
    from db.services.people import SignedIn
    from panel.settings import Settings

STEP = 10
MIDDLE = Qt.AlignmentFlag.AlignHCenter


class ThisPanel(Screen):
    """Each touch counts at once, sounds, and is kept in the settings file."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._closing = False
        self.header.show_back(True)
        self.set_body(beside(self._volume_card(), self._repeat_card(), gap=self.look.metrics.gap, stretches=(1, 1)))

    def _volume_card(self) -> Card:
        size = self.look.metrics
        card = Card(self.look, words.VOLUME)
        self.volume = Label(self.look, "", role="measure", weight=BOLD, align=MIDDLE)
        self._bar = ProgressBar(self.look, tone="accent")
        keys = []
        for key, icon, name in (("softer", "minus", words.SOFTER), ("louder", "plus", words.LOUDER)):
            button = BigButton(self.look, name, icon=icon, beside=True)
            button.setObjectName(key)
            button.setMinimumHeight(size.finger)
            button.clicked.connect(self._turn)
            keys.append(button)
        card.body.addStretch(1)
        card.add(self.volume)
        card.add(self._bar)
        card.body.addStretch(1)
        card.add(beside(*keys, gap=size.gap, stretches=(1, 1)))
        return card

    def _repeat_card(self) -> Card:
        size = self.look.metrics
        card = Card(self.look, words.REPEAT)
        card.add(Label(self.look, words.REPEAT_DETAIL, role="value", tone="muted", lines=3))
        card.body.addStretch(1)
        self._choices = {}
        for key, name, icon in (("on", words.ON, "volume"), ("off", words.OFF, "volume-off")):
            tile = Tile(self.look, name, icon, checkable=True)
            tile.setObjectName(key)
            tile.setMinimumHeight(size.row)
            tile.clicked.connect(self._choose)
            self._choices[key] = tile
        card.add(beside(*self._choices.values(), gap=size.gap, stretches=(1, 1)))
        return card

    def enter(self, argument: Any) -> None:
        _ = argument
        self.header.show_title(words.PANEL, self.shift.station.panel_id)
        self.refresh_shift()
        self._ask(closing=False)
        self._show()

    def _ask(self, *, closing: bool) -> None:
        self._closing = closing
        if closing:
            self.prompt.ask(words.CLOSE_ASK, words.CLOSE_DETAIL, icon="id-badge-2")
            self.action_row.set_others(Action("keep", "x", words.KEEP))
        else:
            self.prompt.ask(words.PANEL, words.PANEL_DETAIL, icon="settings")
            person, others = self.shift.person, list[Action]()
            if person is not None and person.role is Role.ADMIN:
                others.append(Action("set_up", "tools", words.SET_UP))
            if self.shift.kiosk:
                others.append(Action("close", "logout", words.CLOSE))
            self.action_row.set_others(None, others)
        self.action_row.offer(Action("done", "check", words.DONE, words.DONE_DETAIL))

    def _show(self) -> None:
        sounds = self.context.sounds
        self.volume.setText(f"{sounds.volume} %" if sounds.volume else words.SILENT)
        self._bar.show_parts(sounds.volume, 0, WHOLE)
        self._choices["on"].setChecked(sounds.repeat)
        self._choices["off"].setChecked(not sounds.repeat)

    def _turn(self) -> None:
        step = STEP if self.sender().objectName() == "louder" else -STEP
        volume = max(0, min(WHOLE, (self.context.sounds.volume + step) // STEP * STEP))
        self._set(volume, repeat=self.context.sounds.repeat)

    def _choose(self) -> None:
        self._set(self.context.sounds.volume, repeat=self.sender().objectName() == "on")

    def _set(self, volume: int, *, repeat: bool) -> None:
        """The newest touch is what the file ends with: changes are written one after the other."""
        sounds = self.context.sounds
        sounds.set(volume, repeat=repeat)
        sounds.play(Tone.OK)
        self._show()
        reply = Reply(self, self._kept, self._not_kept)
        self.context.site.keep("panel", {"volume": volume, "repeat": repeat}, reply.done, reply.failed)

    def _kept(self, _settings: Settings) -> None:
        if not self._closing:
            self.answer(Mood.GOOD, words.KEPT, words.KEPT_DETAIL)

    def _not_kept(self, error: Exception) -> None:
        self.answer(Mood.AMBER, words.NOT_KEPT, words.NOT_KEPT_DETAIL.format(why=error))

    def pressed(self, key: str) -> None:
        if key == "done":
            self.go_back()
        elif key == "set_up":
            self.go.emit(Route.SET_UP, None)
        elif key in {"close", "keep"}:
            self._ask(closing=key == "close")
        else:
            super().pressed(key)

    def go_back(self) -> None:
        self.go.emit(Route.MORE, None)

    def on_badge(self, token: str) -> None:
        """An administrator's closes the panel, whoever is signed in; only where that was asked."""
        if not self._closing:
            super().on_badge(token)
        elif not self.still_busy():
            self.busy = True
            reply = Reply(self, self._shown, self.failed)
            self.records.act(_Badge(self, token), reply.done, reply.failed)

    def _shown(self, person: SignedIn) -> None:
        self.busy = False
        if person.role is Role.ADMIN:
            self.shift.end()
        else:
            self.refuse(Refused(Refusal.ID_NO_ROLE, {"person": person.name}))


class _Badge:
    """Whose badge it is, for the write lane: a refused one is counted."""

    def __init__(self, screen: ThisPanel, token: str) -> None:
        self._engines, self._station = screen.records.engines, screen.shift.station.panel_id
        self._at, self._token = screen.shift.now(), token

    def __call__(self) -> SignedIn:
        return sign_in_by_badge(self._engines, self._station, self._token, self._at)

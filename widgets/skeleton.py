"""The one grid of every operator screen: header, prompt, body, last scans, action row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from widgets.action_row import ActionRow
from widgets.flash_frame import FlashFrame
from widgets.header import Header, HeaderWords
from widgets.last_scans import LastScans
from widgets.prompt import Mood, PromptBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from widgets.appearance import Appearance

BORDERS = {Mood.ASK: "accent", Mood.GOOD: "ok", Mood.AMBER: "warn", Mood.REFUSED: "banner_bad"}
"""Tokens of the border that is flashed."""


class OperatorPage(QWidget):
    """Parts: `header`, `prompt`, `body`, `last_scans`, `action_row`, `frame`. The body takes what the others leave."""

    def __init__(self, look: Appearance, words: HeaderWords, last_scans: str) -> None:
        super().__init__()
        self.look = look
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = Header(look, words)
        self.prompt = PromptBar(look)
        self.body = QWidget()
        self.last_scans = LastScans(look, last_scans)
        self.action_row = ActionRow(look)
        self._prompt_gap, self._row_gap = self._gap(), self._gap()
        self._strip = self._padded(self.last_scans)
        self._compose()
        self.frame = FlashFrame(look, self)

    def _compose(self) -> None:
        edge = self.look.metrics.margin
        content = QVBoxLayout()
        content.setContentsMargins(edge, edge, edge, edge)
        content.setSpacing(0)
        content.addWidget(self.prompt)
        content.addWidget(self._prompt_gap)
        content.addWidget(self.body, 1)
        for part in (self._strip, self._row_gap, self.action_row):
            content.addWidget(part)
        self._row_gap.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addLayout(content, 1)

    def set_body(self, layout: QLayout) -> None:
        """The screen's own part, edge to edge."""
        layout.setContentsMargins(0, 0, 0, 0)
        if isinstance(layout, QHBoxLayout):
            self.look.handed(layout)
        self.body.setLayout(layout)

    def show_parts(self, *, prompt: bool = True, strip: bool = True, actions: bool = True) -> None:
        """Hides what a screen does without; the body grows into it."""
        if (inner := self.body.layout()) is not None:
            inner.activate()  # else a body that was just emptied is still as tall as it was, and so grows the window
        self.prompt.setVisible(prompt)
        self._prompt_gap.setVisible(prompt)
        self._strip.setVisible(strip)
        self._row_gap.setVisible(actions and not strip)
        self.action_row.setVisible(actions)

    def answer(self, mood: Mood, title: str, sentence: str = "", *, icon: str = "") -> None:
        """The bar answers; a refusal also flashes the border of the screen, and so does what the bar says already: who
        scans it a second time would not see that it was heard.
        """
        said = self.prompt.said()
        self.prompt.show_prompt(mood, title, sentence, icon=icon)
        if mood is Mood.REFUSED or self.prompt.said() == said:
            self.frame.flash(BORDERS[mood])
        else:
            self.frame.hide()

    def _gap(self) -> QWidget:
        gap = QWidget()
        gap.setFixedHeight(self.look.metrics.gap)
        return gap

    def _padded(self, strip: LastScans) -> QWidget:
        box = QWidget()
        pad = self.look.metrics.strip_pad
        column = QVBoxLayout(box)
        column.setContentsMargins(0, pad, 0, pad)
        column.addWidget(strip)
        return box

"""What the walk through the screens waits for: a screen, words in the bar, a button that can be pressed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from panel import refusal_words
from panel.navigator import Route
from widgets.rows import Row

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.domain.refusals import Refusal
    from panel.bootstrap import Panel

PLACE = re.compile(r"\\{.*?\\}")
Step = tuple[str, "Callable[[], bool]"]


def _pattern(words: str) -> re.Pattern[str]:
    """Words of the panel, in the language they are read in, whatever stands in their places."""
    return re.compile(PLACE.sub(".*", re.escape(words)))


class Waits:
    """The panel that is walked through, and conditions on it."""

    def __init__(self, panel: Panel, send: Callable[[str], None]) -> None:
        self._panel, self._send = panel, send
        self.units: tuple[str, ...] = ()

    @property
    def _screen(self) -> Any:
        return self._panel.shell.navigator.current

    def _touch_row(self, key: str) -> None:
        self._screen.editor.findChild(Row, key).click()

    def _at(self, route: Route) -> Callable[[], bool]:
        return lambda: self._panel.shell.navigator.route is route and self._ready()

    def _ready(self) -> bool:
        return not self._panel.records.waiting

    def _says(self, words: str, route: Route | None = None) -> Callable[[], bool]:
        navigator, said = self._panel.shell.navigator, _pattern(words)
        return lambda: (
            (route is None or navigator.route is route) and said.match(self._screen.prompt.title().text()) is not None
        )

    def _offers(self, word: str, route: Route | None = None) -> Callable[[], bool]:
        navigator, said = self._panel.shell.navigator, _pattern(word)
        return lambda: (
            (route is None or navigator.route is route)
            and self._screen.action_row.primary.isEnabled()
            and said.match(self._screen.action_row.primary.accessibleName()) is not None
        )

    @staticmethod
    def _refused(code: Refusal) -> str:
        title: str = refusal_words.WORDS[code][0]
        return title

    def _has(self, kind: type) -> Callable[[], bool]:
        return lambda: bool(self._screen.findChildren(kind))

    def _has_row(self, key: str) -> Callable[[], bool]:
        return lambda: self._screen.findChild(Row, key) is not None

    def _offers_keys(self) -> bool:
        return self._screen.has_point and self._ready()

    def _labelled(self) -> bool:
        at = self._panel.shell.navigator.route is Route.LABELS
        return at and len(self._screen.labels) == len(self._screen.codes) > 0

    def _traced(self) -> bool:
        return self._panel.shell.navigator.route is Route.TRACE and self._screen.trace.picture is not None

"""An answer that is meant for one visit to a screen, and dropped after it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from panel.screens.base import Screen


class Reply:
    """An answer meant for one visit to a screen."""

    def __init__(self, screen: Screen, done: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:
        self._screen, self._visit = screen, screen.visit
        self._done, self._failed = done, failed

    def done(self, answer: Any) -> None:
        if self._screen.visit == self._visit:
            self._done(answer)

    def failed(self, error: Exception) -> None:
        if self._screen.visit == self._visit:
            self._failed(error)

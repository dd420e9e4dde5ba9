"""A screen that can be made what it was after the panel was ended under somebody's hands."""

from __future__ import annotations

from typing import Any


class Resumable:
    """What a screen overrides whose work is not recorded at once."""

    def kept(self) -> dict[str, Any]:
        """What it needs to be as it is, of numbers, texts and lists of them; asked a few times a second.

        ``route``: another place to begin at. Never what only a badge or a PIN may allow.
        """
        return {}

    def restore(self, kept: dict[str, Any]) -> None:
        """Called after `enter`, with what it had kept; what is not there any more is left out."""

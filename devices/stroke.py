"""A key that was pressed, as every reader of keyboards tells it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stroke:
    """code: X11 key code. at: milliseconds by the keyboard's clock, which may wrap at 2**32.

    text: what the panel's own layout makes of it. control: Ctrl or Meta was held. alt: 0, or a number that is another
    one each time Alt goes down. alt_gr: AltGr was held. token: whatever the caller wants back with a stroke that was
    typing.
    """

    code: int
    at: int
    text: str = ""
    shift: bool = False
    control: bool = False
    alt: int = 0
    alt_gr: bool = False
    token: object = None

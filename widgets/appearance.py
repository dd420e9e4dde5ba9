"""What every widget is handed to draw itself by: colours by meaning, sizes, type, icons."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QColor, QFont, QPixmap
from PySide6.QtWidgets import QBoxLayout

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QHBoxLayout

    from widgets.metrics import Metrics

MEDIUM, SEMIBOLD, BOLD = 500, 600, 700
FAMILY = "Inter"


class Kind(StrEnum):
    """What a thing says by its colour. Colour never stands alone: an icon and a word go with it."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"

    @property
    def tone(self) -> str:
        """Token for text and icons."""
        return "muted" if self is Kind.NEUTRAL else self.value

    @property
    def soft(self) -> str:
        """Token for the ground behind them."""
        return "sunken" if self is Kind.NEUTRAL else f"{self.value}_soft"


class IconLoader(Protocol):
    """Draws icon `name` in the colour, `px` high and wide on a screen of `dpr` device pixels per pixel."""

    def __call__(self, name: str, color: str, px: int, dpr: float = 1.0) -> QPixmap: ...


@dataclass(frozen=True)
class Appearance:
    """One theme on one screen. Tokens are `#RRGGBB` (or `#AARRGGBB`) by name.

    ``left_handed``: keys and the primary stand at the left, where a left hand does not cover what it works on.
    """

    tokens: Mapping[str, str]
    metrics: Metrics
    load_icon: IconLoader
    left_handed: bool = False

    def handed(self, row: QHBoxLayout) -> QHBoxLayout:
        """A row whose right end is for the working hand; a left one finds it at the left. Its parts stay as are."""
        if self.left_handed:
            row.setDirection(QBoxLayout.Direction.RightToLeft)
        return row

    def color(self, token: str) -> QColor:
        """The colour of a token; KeyError when the palette has no such token."""
        return QColor(self.tokens[token])

    def font(self, role: str, weight: int = MEDIUM, *, code: bool = False, px: float = 0) -> QFont:
        """Type of a role (`Metrics.type`) with tabular digits; `code` slashes the zero; `px` overrides the size."""
        font = QFont(FAMILY)
        font.setPixelSize(round(px or self.metrics.type[role]))
        font.setWeight(QFont.Weight(weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setFeature(QFont.Tag("tnum"), 1)
        if code:
            font.setFeature(QFont.Tag("zero"), 1)
        return font

    def icon(self, name: str, token: str, px: int, dpr: float = 1.0) -> QPixmap:
        """An icon in a token's colour."""
        return self.load_icon(name, self.tokens[token], px, dpr)

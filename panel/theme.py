"""Palette, sizes, fonts and icons of one screen, read from resources/ and applied once."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from widgets.appearance import FAMILY, Appearance
from widgets.metrics import Metrics, desk_metrics, touch_metrics

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QApplication

RESOURCES = Path(__file__).parent.parent / "resources"
THEMES = ("light", "dark")

_PALETTE_ROLES = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "surface",
    QPalette.ColorRole.Link: "accent",
}


@dataclass(frozen=True)
class Theme:
    """One palette at one size. Raises KeyError for a token or a measure the palette does not have."""

    name: str
    tokens: Mapping[str, str]
    metrics: Metrics
    left_handed: bool = False

    def appearance(self) -> Appearance:
        """What widgets are handed."""
        return Appearance(self.tokens, self.metrics, icon_pixmap, self.left_handed)

    def stylesheet(self) -> str:
        """resources/theme.qss with every @token and @px_measure filled in."""
        return re.sub(r"@(\w+)", self._fill, (RESOURCES / "theme.qss").read_text("utf-8").split("*/", 1)[1])

    def _fill(self, found: re.Match[str]) -> str:
        name = found[1]
        return f"{self._measures()[name[3:]]}px" if name.startswith("px_") else self.tokens[name]

    def _measures(self) -> dict[str, int]:
        sizes = self.metrics
        return {
            "radius": sizes.radius,
            "row_radius": sizes.row_radius,
            "field": sizes.finger - 12,
            "tab": sizes.finger - 22,
            "scroll": 16 if sizes.desk else sizes.finger // 3,
        }


def load(
    name: str,
    size: tuple[int, int],
    diagonal_inch: float,
    *,
    desk: bool = False,
    big_type: bool = False,
    left_handed: bool = False,
) -> Theme:
    """The theme `light` or `dark` for a screen of (width, height) pixels; ValueError for another name."""
    palettes = tomllib.loads((RESOURCES / "palette.toml").read_text("utf-8"))
    if name not in palettes:
        raise ValueError(f"theme {name!r} is none of {', '.join(palettes)}")
    if desk:
        return Theme(name, palettes[name], desk_metrics(*size, diagonal_inch))
    return Theme(name, palettes[name], touch_metrics(*size, diagonal_inch, big_type=big_type), left_handed)


def apply(app: QApplication, theme: Theme) -> None:
    """Sets fonts, palette and stylesheet of the application; called before the first widget."""
    load_fonts()
    app.setFont(theme.appearance().font("label"))
    app.setPalette(_palette(theme))
    if app.styleSheet() != (sheet := theme.stylesheet()):  # to set it again styles every widget anew
        app.setStyleSheet(sheet)


def icon(name: str, color: str, px: int) -> QIcon:
    """An icon for the few Qt widgets that take a QIcon (tabs, table cells)."""
    return QIcon(icon_pixmap(name, color, px))


@cache
def icon_pixmap(name: str, color: str, px: int, dpr: float = 1.0) -> QPixmap:
    """Icon resources/icons/NAME.svg in a colour (`#RRGGBB`), px wide and high; FileNotFoundError if there is none."""
    drawing = _svg(name).replace(b"currentColor", color.encode())
    pixmap = QPixmap(round(px * dpr), round(px * dpr))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing)).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(dpr)
    return pixmap


@cache
def load_fonts() -> tuple[str, ...]:
    """Registers the fonts in resources/fonts; the families found. RuntimeError when a file is no font."""
    files = sorted((RESOURCES / "fonts").glob("*.otf"))
    numbers = [QFontDatabase.addApplicationFont(str(file)) for file in files]
    if not numbers or -1 in numbers:
        raise RuntimeError(f"fonts in {RESOURCES / 'fonts'} cannot be read")
    families = {family for number in numbers for family in QFontDatabase.applicationFontFamilies(number)}
    if FAMILY not in families:
        raise RuntimeError(f"no {FAMILY} among {sorted(families)}")
    return tuple(sorted(families))


@cache
def _svg(name: str) -> bytes:
    return (RESOURCES / "icons" / f"{name}.svg").read_bytes()


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    for role, token in _PALETTE_ROLES.items():
        palette.setColor(role, QColor(theme.tokens[token]))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.tokens["muted"]))
    return palette

"""Tokens against the contrast they promise, sizes against the drawn grid, icons and type as they come out."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication, QFrame

from panel import theme
from widgets.appearance import BOLD, Kind
from widgets.metrics import Metrics, desk_metrics, touch_metrics

PALETTES = tomllib.loads((theme.RESOURCES / "palette.toml").read_text("utf-8"))
MUST_BE_READ = [
    ("ink", "bg"), ("ink", "surface"), ("ink", "sunken"), ("ink", "accent_soft"), ("ink", "ok_soft"), ("ink", "press"),
    ("ink", "warn_soft"), ("ink", "bad_soft"), ("on_primary", "primary"), ("on_primary", "primary_press"),
    ("on_banner", "banner_ok"), ("on_banner", "banner_bad"), ("on_banner", "banner_press"), ("on_header", "header"),
    ("on_header", "header_press"), ("on_header", "header_disc"),
]  # fmt: skip
ANY_TEXT = [
    *((kind.tone, ground) for kind in Kind for ground in ("surface", kind.soft)),
    *(("muted", ground) for ground in ("bg", "sunken", "press", "accent_soft", "ok_soft", "warn_soft", "bad_soft")),
    *((tone, "bg") for tone in ("ok", "warn", "bad", "accent")),
    *((tone, "press") for tone in ("bad", "accent")),
    ("on_header_muted", "header"), ("on_header_muted", "header_press"), ("header_ok", "header"),
    ("header_warn", "header"), ("surface", "accent"), ("surface", "warn"),
]  # fmt: skip
EDGES = [("line2", "surface"), ("accent", "surface"), ("accent", "bg"), ("primary_edge", "bg"), ("focus", "surface")]


def luminance(color: str) -> float:
    """Relative luminance, WCAG 2.1."""
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_measured_right() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", theme.THEMES)
def test_text_can_be_read(name: str) -> None:
    tokens = PALETTES[name]
    weak = {pair: contrast(tokens[pair[0]], tokens[pair[1]]) for pair in MUST_BE_READ}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 7} == {}
    weak = {pair: contrast(tokens[pair[0]], tokens[pair[1]]) for pair in ANY_TEXT}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 4.5} == {}
    weak = {pair: contrast(tokens[pair[0]], tokens[pair[1]]) for pair in EDGES}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 3} == {}


def test_both_themes_have_the_same_tokens() -> None:
    assert set(PALETTES) == set(theme.THEMES)
    assert set(PALETTES["light"]) == set(PALETTES["dark"])


def test_every_placeholder_is_filled(qapp: QApplication) -> None:
    for name in theme.THEMES:
        sheet = theme.load(name, (1280, 800), 10.1).stylesheet()
        assert "@" not in sheet
        assert "border-radius: 14px" in sheet


def test_an_unknown_theme_is_refused() -> None:
    with pytest.raises(ValueError, match="dusk"):
        theme.load("dusk", (1280, 800), 10.1)


def test_the_grid_at_ten_inches() -> None:
    size = touch_metrics(1280, 800, 10.1)
    assert size.px_per_mm == pytest.approx(5.88, abs=0.01)
    assert (size.finger, size.gap, size.margin, size.danger_gap) == (89, 18, 18, 77)
    assert (size.header, size.prompt, size.prompt_button) == (90, 110, 89)
    assert (size.row, size.secondary, size.primary, size.strip) == (118, 176, 468, 36)
    assert (size.type["small"], size.type["label"], size.type["head"], size.type["measure"]) == (20, 22, 33, 104)


def test_the_grid_at_fifteen_inches() -> None:
    size = touch_metrics(1024, 768, 15.0)
    assert (size.finger, size.gap, size.danger_gap) == (51, 11, 44)
    assert (size.header, size.prompt, size.prompt_button) == (72, 92, 68)
    assert (size.row, size.secondary, size.primary) == (84, 140, 398)


@pytest.mark.parametrize(
    ("width", "height", "inch"), [(1280, 800, 10.1), (1024, 768, 15.0), (1920, 1080, 15.6), (1366, 768, 11.6)]
)
def test_a_finger_and_an_eye_are_never_short_changed(width: int, height: int, inch: float) -> None:
    size = touch_metrics(width, height, inch)
    assert size.finger >= 15 * size.px_per_mm
    assert size.row >= 20 * size.px_per_mm
    assert size.header - 1 >= 15 * size.px_per_mm
    assert min(size.type.values()) >= 20
    assert _row_width(size) <= width


def _row_width(size: Metrics) -> int:
    return 2 * size.margin + 4 * (size.secondary + size.gap) + size.primary


def test_a_supervisors_screen_on_a_panel_has_twelve_millimetres() -> None:
    size = desk_metrics(1024, 768, 15.0, touch=True)
    assert size.finger >= 12 * size.px_per_mm
    assert min(desk_metrics(1366, 768, 15.6).type.values()) >= 14


def test_an_icon_takes_the_colour(qapp: QApplication) -> None:
    image = theme.icon_pixmap("circle-check", "#B01324", 48).toImage()
    seen = {
        image.pixelColor(x, y).name() for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() == 255
    }
    assert seen == {"#b01324"}
    assert theme.icon_pixmap("circle-check", "#B01324", 48) is theme.icon_pixmap("circle-check", "#B01324", 48)


def test_an_icon_is_sharp_on_a_dense_screen(qapp: QApplication) -> None:
    dense = theme.icon_pixmap("scan", "#000000", 24, 2.0)
    assert (dense.width(), dense.devicePixelRatio(), dense.deviceIndependentSize().width()) == (48, 2.0, 24)


def test_a_missing_icon_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        theme.icon_pixmap("no-such-icon", "#000000", 24)


def test_every_icon_named_by_the_widgets_is_there() -> None:
    have = {file.stem for file in (theme.RESOURCES / "icons").glob("*.svg")}
    code = "".join(file.read_text("utf-8") for file in Path(theme.__file__).parent.parent.glob("widgets/*.py"))
    named = set(re.findall(r'icon="([a-z0-9-]+)"', code)) | {"circle-check", "hand-stop", "checks", "square-plus"}
    assert len(named) > 6
    assert named <= have


def _spread(font: QFont) -> float:
    widths = [QFontMetricsF(font).horizontalAdvance(digit * 4) for digit in "0123456789"]
    return max(widths) - min(widths)


def _drawn(text: str, *, code: bool) -> QImage:
    image = QImage(200, 60, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setFont(theme.load("light", (1280, 800), 10.1).appearance().font("key", BOLD, code=code))
    painter.drawText(QRectF(0, 0, 200, 60), text)
    painter.end()
    return image


def test_type_is_inter_with_level_digits_and_a_slashed_zero_in_codes(qapp: QApplication) -> None:
    chosen = theme.load("light", (1280, 800), 10.1)
    theme.apply(qapp, chosen)
    font = chosen.appearance().font("value")
    assert QFontInfo(font).family() == "Inter"
    assert QFontInfo(qapp.font()).family() == "Inter"
    assert _spread(font) < 0.2
    font.unsetFeature(QFont.Tag("tnum"))
    assert _spread(font) > 4
    assert _drawn("0", code=True) != _drawn("0", code=False)
    assert _drawn("8", code=True) == _drawn("8", code=False)


def test_apply_colours_the_application(qapp: QApplication) -> None:
    theme.apply(qapp, theme.load("dark", (1280, 800), 10.1))
    assert qapp.palette().window().color().name().upper() == PALETTES["dark"]["bg"]
    assert "QLineEdit" in qapp.styleSheet()
    assert not QFrame().palette().base().color().lightness() > 60

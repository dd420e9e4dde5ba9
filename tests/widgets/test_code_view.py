"""A code on the glass: whole pixels a module, no larger than helps, its quiet zone inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from widgets.code_view import BAR_MM, SQUARE_MM, CodeView

if TYPE_CHECKING:
    from collections.abc import Callable

    from widgets.appearance import Appearance


def code(wide: int, tall: int) -> QImage:
    """Dark and light by turns."""
    picture = QImage(wide, tall, QImage.Format.Format_RGB32)
    for x in range(wide):
        for y in range(tall):
            picture.setPixel(x, y, 0xFF000000 if (x + y) % 2 else 0xFFFFFFFF)
    return picture


@pytest.mark.parametrize("size", [(450, 90), (620, 110), (2000, 400), (401, 40)])
@pytest.mark.parametrize("modules", [(198, 1), (22, 22)])
def test_modules_are_whole_pixels_and_fit(
    look: Appearance, shown: Callable[..., object], size: tuple[int, int], modules: tuple[int, int]
) -> None:
    view = CodeView(look, "code")
    view.show_code(code(*modules))
    shown(view, *size)
    area = view.code_area()
    each = area.width() / modules[0]
    assert each == int(each)
    assert view.rect().contains(area)
    assert each <= (BAR_MM if modules[1] == 1 else SQUARE_MM) * look.metrics.px_per_mm
    grabbed = view.grab(area).toImage()
    row = [grabbed.pixelColor(x, 0).lightness() for x in range(grabbed.width())]
    assert row == [value for x in range(modules[0]) for value in [0 if x % 2 else 255] * int(each)]


def test_it_asks_for_room_enough_to_be_read(look: Appearance) -> None:
    view = CodeView(look, "code")
    assert view.code_area().isNull()
    view.show_code(code(198, 1))
    assert view.minimumSizeHint().width() == 396
    assert view.sizeHint().width() > 396

"""The figures that an operator's screen must keep, measured on what is shown. Each function tells what breaks one."""

from __future__ import annotations

import math
from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from widgets.keyboard import Keyboard
from widgets.sheet import Sheet
from widgets.surface import DANGER, Pressable
from widgets.text import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from widgets.appearance import Appearance

FINGER_MM, GAP_MM, DANGER_MM = 15.0, 3.0, 13.0
LEAST_TEXT, LEAST_CONTRAST = 20, 4.5
HARMFUL = frozenset({"fail", "gone"})
"""Keys of answers that do harm when they are touched instead of the other one."""
SAMPLES = 40
HAIR = 1
"""Pixels by which two texts may share a line of their boxes."""


def too_small(page: QWidget, look: Appearance) -> list[str]:
    """Targets below 15 mm; letter keys may be 12 mm."""
    least = math.floor(FINGER_MM * look.metrics.px_per_mm)
    found = [one for one in targets(page) if not on_keyboard(one) and min(one.width(), one.height()) < least]
    return [f"{one.accessibleName()} {one.width()}x{one.height()} < {least}" for one in found]


def too_close(page: QWidget, look: Appearance) -> list[str]:
    """Pairs of targets with less than 3 mm between, 13 mm where one does harm; letter keys may be closer."""
    found = []
    for one, other in combinations([one for one in targets(page) if not on_keyboard(one)], 2):
        least = math.floor((DANGER_MM if does_harm(one, other) else GAP_MM) * look.metrics.px_per_mm)
        if (between := gap(area(page, one), area(page, other))) < least:
            found.append(f"{one.accessibleName()} | {other.accessibleName()}: {between} < {least}")
    return found


def too_fine(page: QWidget) -> list[str]:
    """Words in type below 20 px."""
    return [f"{one.text()} {one.set_in()} px" for one in labels(page) if one.set_in() < LEAST_TEXT]


def overlapping(page: QWidget) -> list[str]:
    """Pairs of texts of which one lies on the other, and texts taller than the place they have."""
    shown = [(one, area(page, one)) for one in labels(page)]
    found = [f"{one.text()} is taller than its place" for one, _ in shown if one.spills()]
    for (one, here), (other, there) in combinations(shown, 2):
        both = here.intersected(there)
        if min(both.width(), both.height()) > HAIR:
            found.append(f"{one.text()} on {other.text()}")
    return found


def too_pale(page: QWidget, look: Appearance) -> list[str]:
    """Words whose ink stands out from the ground they are painted on by less than 4.5 to 1."""
    picture = page.grab().toImage()
    found = []
    for one in labels(page):
        ratio = contrast(look.color(one.tone()), ground(picture, area(page, one)))
        if ratio < LEAST_CONTRAST:
            found.append(f"{one.text()} {ratio:.1f}")
    return found


def needs_keyboard(page: QWidget) -> list[str]:
    """Fields that only a keyboard fills."""
    fields = [*page.findChildren(QLineEdit), *page.findChildren(QTextEdit)]
    return [one.accessibleName() for one in fields if one.isVisible()]


def targets(page: QWidget) -> list[Pressable]:
    """What can be touched; rows that only show are no targets, nor is what lies under a sheet."""
    deaf = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    return [one for one in over(page).findChildren(Pressable) if one.isVisible() and not one.testAttribute(deaf)]


def labels(page: QWidget) -> list[Label]:
    """Words that are seen."""
    return [one for one in over(page).findChildren(Label) if one.isVisible() and one.text().strip()]


def over(page: QWidget) -> QWidget:
    """The page, or the sheet that lies over it."""
    return next((one for one in page.findChildren(Sheet) if one.isVisible()), page)


def area(page: QWidget, part: QWidget) -> QRect:
    """Where it is on the page, as far as it is seen."""
    seen = part.visibleRegion().boundingRect()
    return QRect(part.mapTo(page, seen.topLeft()), seen.size())


def gap(one: QRect, other: QRect) -> int:
    """Pixels between two areas, along the axis that parts them most; 0 where they touch or overlap."""
    across = max(one.left(), other.left()) - min(one.right(), other.right()) - 1
    down = max(one.top(), other.top()) - min(one.bottom(), other.bottom()) - 1
    return max(across, down, 0)


def does_harm(one: Pressable, other: Pressable) -> bool:
    """Whether to touch the wrong one of two does harm: one wears the skin of danger, or is a harmful answer beside
    another one. Nothing is recorded by an answer alone, so that the buttons around it may be as near as any.
    """
    answers = one.parentWidget() is other.parentWidget() and HARMFUL & {one.objectName(), other.objectName()}
    return bool(answers) or DANGER in {one.skin(), other.skin()}


def on_keyboard(target: QWidget) -> bool:
    """Whether it is a key of the keyboard of letters."""
    parent = target.parentWidget()
    return parent is not None and (isinstance(parent, Keyboard) or on_keyboard(parent))


def ground(picture: QImage, where: QRect) -> QColor:
    """The commonest colour along the upper and lower edge of an area."""
    at = range(where.left(), where.right() + 1, max(where.width() // SAMPLES, 1))
    points = [QPoint(x, y) for x in at for y in (where.top(), where.bottom())]
    seen = Counter(picture.pixel(one) for one in points if picture.rect().contains(one))
    return QColor(seen.most_common(1)[0][0]) if seen else QColor("white")


def contrast(one: QColor, other: QColor) -> float:
    """As WCAG 2 counts it: 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue

"""Strokes as the key events that Qt makes of them on X11: with those of Shift, Ctrl, Alt and AltGr, and with its
mistake about keys that are pressed twice within one millisecond.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from devices.layouts import keys

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtCore import QObject

    from devices.stroke import Stroke

PRESS, RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
NONE = Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
SHIFT_KEY, CONTROL_KEY, LEVEL_3 = 50, 37, 0x80
NAMES = {keys.ENTER: Qt.Key.Key_Return, keys.SPACE: Qt.Key.Key_Space}


def post_keys(window: QObject, strokes: Sequence[Stroke], *, level_3: bool = True) -> None:
    """To a window's handle. level_3: the panel's layout has an AltGr; else that key is a second Alt."""
    for event in key_events(strokes, level_3=level_3):
        QCoreApplication.postEvent(window, event)


def key_events(strokes: Sequence[Stroke], *, level_3: bool = True) -> Iterator[QKeyEvent]:
    """In the order of the keyboard."""
    twice = [_same(one, other) for one, other in pairwise(strokes)]
    for stroke, after, again, holds_alt, keeps_alt in zip(
        strokes, [False, *twice], [*twice, False], _alt_begins(strokes), _alt_goes_on(strokes), strict=True
    ):
        held = _held(stroke, level_3=level_3)
        for code, _ in held[: None if holds_alt else -1] if stroke.alt else held:
            yield _modifier(PRESS, code, stroke.at)
        yield _key(PRESS, stroke, held, repeat=after)
        yield _key(RELEASE, stroke, held, repeat=again)
        for code, _ in reversed(held[: -1 if keeps_alt else None]):
            yield _modifier(RELEASE, code, stroke.at)


def _same(one: Stroke, other: Stroke) -> bool:
    return (one.code, one.at, _held(one), _held(other)) == (other.code, other.at, (), ())


def _alt_begins(strokes: Iterable[Stroke]) -> Iterator[bool]:
    before = 0
    for stroke in strokes:
        yield stroke.alt != before
        before = stroke.alt


def _alt_goes_on(strokes: Sequence[Stroke]) -> Iterator[bool]:
    yield from (bool(one.alt) and one.alt == other.alt for one, other in pairwise(strokes))
    yield False


def _held(stroke: Stroke, *, level_3: bool = True) -> tuple[tuple[int, Qt.KeyboardModifier], ...]:
    """Alt last: it may be held over several strokes."""
    wanted = (
        (stroke.control, CONTROL_KEY, CONTROL), (stroke.shift, SHIFT_KEY, SHIFT),
        (stroke.alt_gr, keys.ALT_GR, NONE if level_3 else ALT), (bool(stroke.alt), keys.ALT, ALT),
    )  # fmt: skip
    return tuple((code, modifier) for down, code, modifier in wanted if down)


def _key(
    kind: QEvent.Type, stroke: Stroke, held: Iterable[tuple[int, Qt.KeyboardModifier]], *, repeat: bool
) -> QKeyEvent:
    modifiers, native = NONE, 0
    for code, modifier in held:
        modifiers |= modifier
        native |= LEVEL_3 if code == keys.ALT_GR and modifier == NONE else 0
    name = NAMES.get(stroke.code, Qt.Key.Key_A)
    event = QKeyEvent(kind, name, modifiers, stroke.code, 0, native, stroke.text, repeat)
    event.setTimestamp(stroke.at)
    return event


def _modifier(kind: QEvent.Type, code: int, at: int) -> QKeyEvent:
    event = QKeyEvent(kind, Qt.Key.Key_unknown, NONE, code, 0, 0)
    event.setTimestamp(at)
    return event

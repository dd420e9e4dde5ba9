"""Rows and columns of parts, said in one line each."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

Part = QWidget | QLayout


def beside(*parts: Part, gap: int, stretches: tuple[int, ...] = ()) -> QHBoxLayout:
    """Parts from left to right."""
    row = QHBoxLayout()
    _fill(row, parts, gap, stretches)
    return row


def below(*parts: Part, gap: int, stretches: tuple[int, ...] = ()) -> QVBoxLayout:
    """Parts from top to bottom."""
    column = QVBoxLayout()
    _fill(column, parts, gap, stretches)
    return column


def empty(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            empty(inner)
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _fill(box: QHBoxLayout | QVBoxLayout, parts: tuple[Part, ...], gap: int, stretches: tuple[int, ...]) -> None:
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(gap)
    for at, part in enumerate(parts):
        stretch = stretches[at] if stretches else 0
        if isinstance(part, QLayout):
            box.addLayout(part, stretch)
        else:
            box.addWidget(part, stretch)

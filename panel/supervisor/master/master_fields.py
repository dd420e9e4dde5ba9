"""One field of a form: what is typed or chosen, and at once whether that can be. Pure checks, then their widgets."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from db.queries.master_view import Field, FieldKind
from panel import wording
from panel.supervisor.master import master_words as words
from widgets.choice import Choice
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from widgets.appearance import Appearance

CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
CLOCKS = frozenset({"starts", "ends"})


def problem_of(field: Field, text: str, codes: Sequence[str] = ()) -> str:
    """What is wrong with a value, in words; empty when nothing is. ``codes``: what a reference may say."""
    if not text:
        return words.MUST if field.required else ""
    if field.length is not None and len(text) > field.length:
        return words.TOO_LONG.format(count=field.length)
    if field.name in CLOCKS:
        return "" if CLOCK.fullmatch(text) else words.NO_CLOCK
    if field.kind is FieldKind.REFERENCE:
        return "" if text in codes else words.UNKNOWN.format(code=text)
    return _unreadable(field.kind, text)


def _unreadable(kind: FieldKind, text: str) -> str:
    try:
        if kind is FieldKind.WHOLE:
            int(text)
        elif kind is FieldKind.NUMBER and not Decimal(text).is_finite():
            return words.NO_NUMBER
        elif kind is FieldKind.DAY:
            date.fromisoformat(text)
        elif kind is FieldKind.MOMENT and datetime.fromisoformat(text).tzinfo is None:
            return words.NO_MOMENT
    except (ValueError, InvalidOperation):
        return {FieldKind.WHOLE: words.NO_WHOLE, FieldKind.NUMBER: words.NO_NUMBER, FieldKind.DAY: words.NO_DAY}.get(
            kind, words.NO_MOMENT
        )
    return ""


def kept_of(field: Field, text: str) -> str | int | bool | None:
    """A value as the record takes it."""
    if not text:
        return None
    if field.kind is FieldKind.FLAG:
        return text == "1"
    if field.kind is FieldKind.WHOLE:
        return int(text)
    return f"{field.target}:{text}" if field.kind is FieldKind.REFERENCE else text


class FieldBox(QWidget):
    """Signals: changed()."""

    changed = Signal()

    def __init__(self, look: Appearance, field: Field, value: str, codes: Sequence[str], *, fixed: bool) -> None:
        super().__init__()
        self.field, self._codes = field, codes
        name = words.FIELDS.get(field.name, field.name)
        self.problem = Label(look, "", role="small", tone="bad")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Label(look, f"{name} *" if field.required else name, role="small", tone="muted"))
        self.choice: Choice | None = None
        self.line: QLineEdit | None = None
        if field.kind in {FieldKind.CHOICE, FieldKind.FLAG} or (field.kind is FieldKind.REFERENCE and codes):
            column.addWidget(self._choose(look, name, value))
        else:
            column.addWidget(self._write(look, name, value))
        column.addWidget(self.problem)
        self.setEnabled(not fixed)
        self.check()

    def _choose(self, look: Appearance, name: str, value: str) -> Choice:
        self.choice = box = Choice(look, name)
        if not self.field.required or not value:
            box.addItem(words.NONE, "")
        flags = [("1", words.YES), ("0", words.NO)]
        given = (
            flags if self.field.kind is FieldKind.FLAG else [(one, said_of(self.field, one)) for one in self._options()]
        )
        for key, word in given:
            box.addItem(word, key)
        box.setCurrentIndex(max(0, box.findData(value)))
        box.activated.connect(self._touched)
        return box

    def _options(self) -> Sequence[str]:
        return self.field.choices or self._codes

    def _write(self, look: Appearance, name: str, value: str) -> QLineEdit:
        self.line = line = QLineEdit(value)
        line.setAccessibleName(name)
        line.setFont(look.font("value", 600))
        line.setMinimumHeight(look.metrics.finger)
        line.textEdited.connect(self._touched)
        return line

    def text(self) -> str:
        """What it says now."""
        if self.choice is not None:
            return str(self.choice.currentData() or "")
        return self.line.text().strip() if self.line is not None else ""

    def check(self) -> bool:
        """Whether it can be kept so; what is wrong stands below."""
        told = problem_of(self.field, self.text(), self._codes)
        self.problem.setText(told)
        self.problem.setVisible(bool(told))
        return not told

    def _touched(self) -> None:
        self.check()
        self.changed.emit()


def said_of(field: Field, word: str) -> str:
    """A word of the schema as people say it, where they do."""
    if field.kind is not FieldKind.CHOICE:
        return word
    roles = {role.value: said for role, said in wording.ROLES.items()}
    return roles.get(word, word) if field.name == "role" else words.CHOICES.get(word, word)

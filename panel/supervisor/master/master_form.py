"""The form of one row and its history; Save waits until every field can be kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.domain.commands import MasterRow
from db.queries.master_view import Change, Field, MasterLine, fields_of
from panel import wording
from panel.supervisor.master import master_words as words
from panel.supervisor.master.master_fields import FieldBox, kept_of
from panel.supervisor.scrolled import scrolled
from widgets.appearance import BOLD
from widgets.buttons import PrimaryButton
from widgets.card import Card
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from panel.supervisor.desk import Desk

MOST_CHANGES = 12


class MasterForm(Card):
    """Signals: saved(MasterRow, MasterRow | None): what is to be, and what was seen of it before."""

    saved = Signal(object, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, words.CHOOSE)
        self._desk = desk
        self.table = ""
        self.boxes: tuple[FieldBox, ...] = ()
        self._line: MasterLine | None = None
        self._held: QWidget | None = None
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        self.add(self._place, 1)
        self.save_button = PrimaryButton(desk.look, compact=True)
        self.save_button.clicked.connect(self._save)
        self.add(self.save_button)
        self.show_nothing()

    def show_nothing(self) -> None:
        """No row is chosen."""
        self.show_title(words.CHOOSE)
        column = self._fresh()
        column.addWidget(Label(self.look, words.CHOOSE_DETAIL, role="label", tone="muted", lines=3))
        column.addStretch(1)
        self.save_button.hide()

    def show_row(self, table: str, line: MasterLine | None, codes: Mapping[str, Sequence[str]]) -> None:
        """A row to change, or (None) a new one. ``codes``: by table, what references may say."""
        self.table, self._line = table, line
        fields = fields_of(table)
        values = line.values if line is not None else {}
        first = next(one.name for one in fields if one.key)
        self.show_title(values.get(first, "") or f"{words.NEW}: {words.TABLES[table]}")
        column = self._fresh()
        boxes = []
        for field in fields:
            known = codes.get(field.target or "", ())
            box = FieldBox(self.look, field, values.get(field.name, ""), known, fixed=self._fixed(field))
            box.changed.connect(self._check)
            column.addWidget(box)
            boxes.append(box)
        self.boxes = tuple(boxes)
        self._changes = QVBoxLayout()
        column.addLayout(self._changes)
        column.addStretch(1)
        self.save_button.show()
        self._check()

    def show_history(self, changes: Sequence[Change]) -> None:
        """How the row came to be, the latest first."""
        self._changes.addWidget(Label(self.look, words.HISTORY, role="label", weight=BOLD))
        for change in changes[:MOST_CHANGES]:
            head = words.CHANGED.format(when=wording.moment(self._desk.local(change.at)), person=change.person)
            self._changes.addWidget(Label(self.look, head, role="small", tone="muted"))
            made = all(not before for _, before, _ in change.parts)
            told = [words.FIRST] if made else [_said(*part) for part in change.parts]
            self._changes.addWidget(Label(self.look, "; ".join(told), role="small", lines=4))

    def _fixed(self, field: Field) -> bool:
        return self._desk.on_panel or (field.key and self._line is not None)

    def _fresh(self) -> QVBoxLayout:
        while (item := self._place.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.boxes = ()
        self._held = QWidget()
        column = QVBoxLayout(self._held)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        self._place.addWidget(scrolled(self._held))
        return column

    def _check(self) -> None:
        wrong = sum(not box.check() for box in self.boxes)
        if self._desk.on_panel:
            self.save_button.lock(words.SAVE, words.READ_ONLY)
        elif wrong:
            self.save_button.lock(words.SAVE, words.LOCKED.format(count=wrong))
        elif not self._changed():
            self.save_button.lock(words.SAVE, words.UNCHANGED)
        else:
            self.save_button.offer("check", words.SAVE)

    def _changed(self) -> dict[str, str]:
        before = self._line.values if self._line is not None else {}
        return {box.field.name: box.text() for box in self.boxes if box.text() != before.get(box.field.name, "")}

    def _save(self) -> None:
        key = {box.field.name: kept_of(box.field, box.text()) for box in self.boxes if box.field.key}
        changed = self._changed()
        fields = {box.field.name: box.field for box in self.boxes}
        values = {name: kept_of(fields[name], text) for name, text in changed.items() if not fields[name].key}
        seen = None
        if self._line is not None:
            before = {name: kept_of(fields[name], self._line.values[name]) for name in values}
            seen = MasterRow(table=self.table, key=key, values=before)  # type: ignore[arg-type]
        self.saved.emit(MasterRow(table=self.table, key=key, values=values), seen)  # type: ignore[arg-type]


def _said(name: str, before: str, after: str) -> str:
    field = words.FIELDS.get(name, name)
    return words.CHANGE.format(field=field, before=before or words.NONE, after=after or words.NONE)

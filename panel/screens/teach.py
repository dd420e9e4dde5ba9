"""A supervisor teaches the panel a supplier's own label: scan two or three, touch which part is what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from db.domain.codes import ScanKind
from db.domain.stock_commands import TeachLabel
from db.domain.supplier_labels import LabelField
from db.queries.goods_in import suppliers_by_use
from db.queries.supplier_labels import label_read
from db.services.teaching import teach_label
from panel import teach_words as words
from panel.navigator import Route
from panel.screens.base import Context, Screen
from panel.screens.layouts import empty
from panel.screens.receive_form import Field
from panel.screens.receive_parts import Editor, supplier_rows
from panel.screens.teach_form import FEWEST, MOST, ORDER, MarkedLabel, next_field, parts_of
from panel.screens.teach_parts import LabelBoard
from widgets.buttons import Action
from widgets.card import Card
from widgets.rows import Fact, FactList

if TYPE_CHECKING:
    from collections.abc import Mapping

    from db.domain.answers import LabelTaught
    from db.domain.codes import ScannedCode
    from db.queries.goods_in import SupplierChoice


class TeachScreen(Screen):
    """First whose labels, then scan and touch."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.header.show_back(True)
        self.show_parts(strip=False)
        self._body = QVBoxLayout()
        self.set_body(self._body)

    def enter(self, argument: Any) -> None:
        """With the supplier, or None."""
        self._supplier: SupplierChoice | None = argument
        self._suppliers: tuple[SupplierChoice, ...] = ()
        self._start_again()
        self.refresh_shift()
        self.ask(suppliers_by_use, done=self._list)

    def _start_again(self) -> None:
        self.labels: list[MarkedLabel] = []
        self._field: LabelField | None = None
        self._last, self._taught = LabelField.BATCH, False
        self._reading: Mapping[LabelField, str] = {}
        self.header.show_title(words.TITLE, self._supplier.name if self._supplier else "")
        self._ask_next()
        self._show()

    def _list(self, suppliers: tuple[SupplierChoice, ...]) -> None:
        self._suppliers = suppliers
        self._show()

    def _ask_next(self) -> None:
        count = len(self.labels)
        if self._supplier is None:
            self.prompt.ask(words.WHOSE, words.WHOSE_DETAIL, icon="truck-delivery")
        elif not self.labels:
            self.prompt.ask(words.NEED.format(supplier=self._supplier.name), words.FIRST)
        elif self._field is not None:
            self.prompt.ask(words.TOUCH[self._field], words.TOUCH_DETAIL.format(number=count), icon="hand-stop")
        elif count < FEWEST:
            self.prompt.ask(words.NEED.format(supplier=self._supplier.name), words.OTHER)
        else:
            self.prompt.ask(words.MARKED.format(number=count), words.MARKED_DETAIL)

    def _show(self) -> None:
        empty(self._body)
        self.editor: Editor | None = None
        self.board: LabelBoard | None = None
        if self._supplier is None:
            self.editor = Editor(self.look)
            self.editor.chosen.connect(self._chosen)
            self.editor.show_choices(Field.SUPPLIER, supplier_rows(self._suppliers))
            self._body.addWidget(self.editor)
        elif self.labels:
            self.board = LabelBoard(self.look)
            self.board.part.connect(self._touched)
            self.board.field.connect(self._named)
            self.board.trim.connect(self._trim)
            self._body.addWidget(self.board)
            self.board.show_label(self.labels[-1], self._field, self._last)
        elif self._taught:
            self._body.addWidget(self._read_last(), 1)
        self._show_actions()

    def _read_last(self) -> Card:
        """What the label that was scanned last says, by the rule that was taught."""
        card = Card(self.look, words.READ_LAST)
        facts = [Fact(words.FIELDS[name], self._reading.get(name, words.NOT_THERE), code=True) for name in ORDER]
        card.add(FactList(self.look, facts), 1)
        return card

    def _show_actions(self) -> None:
        if self.editor is not None:
            first, last, count = self.editor.page
            others = [
                Action("earlier", "chevron-left", words.BEFORE, enabled=first > 1),
                Action("later", "chevron-right", words.AFTER, enabled=last < count),
            ]
        else:
            others = [Action("retake", "minus", words.RETAKE, enabled=bool(self.labels))]
        self.action_row.set_others(self.undo_action(), others)
        primary = Action("teach", "tag", words.TEACH, words.TEACH_DETAIL.format(count=len(self.labels)))
        if self._taught:
            self.action_row.offer(Action("done", "check", words.DONE, words.DONE_DETAIL))
        elif reason := self._why_not():
            self.action_row.lock(primary, reason)
        else:
            self.action_row.offer(primary)

    def _why_not(self) -> str:
        """Why it cannot be taught yet."""
        if len(self.labels) < FEWEST:
            return words.LOCK_FEW
        if not self.labels[0].spans:
            return words.LOCK_MARK
        wanted = set(self.labels[0].spans)
        other = next((at for at, one in enumerate(self.labels, 1) if set(one.spans) != wanted), None)
        return words.LOCK_SAME.format(number=other) if other else ""

    def _chosen(self, key: str) -> None:
        self._supplier = next(one for one in self._suppliers if one.code == key)
        self._start_again()

    def on_code(self, code: ScannedCode) -> None:
        if code.kind is ScanKind.GS1:
            self.already(words.GS1, words.GS1_DETAIL, code.code)
        elif code.kind is not ScanKind.PLAIN:
            self.already(words.NO_TEXT, words.NO_TEXT_DETAIL, code.code)
        elif self._supplier is None:
            self.already(words.WHOSE, words.WHOSE_DETAIL, code.code)
        elif self._taught:
            self.ask(label_read, code.code, done=self._read)
        elif any(one.text == code.code for one in self.labels):
            self.already(words.SAME, words.SAME_DETAIL, code.code)
        elif len(self.labels) >= MOST:
            self.already(words.TOO_MANY, words.TOO_MANY_DETAIL, code.code)
        else:
            self.labels.append(MarkedLabel(code.code))
            self._go_on()

    def _go_on(self) -> None:
        label = self.labels[-1]
        self._field = next_field(label, self.labels[0] if len(self.labels) > 1 else None)
        self._ask_next()
        self._show()

    def _touched(self, number: int) -> None:
        self._last = self._field or self._last
        span = parts_of(self.labels[-1].text)[number]
        self.labels[-1] = self.labels[-1].with_span(self._last, span)
        self._go_on()

    def _named(self, key: str) -> None:
        """A field: the next part that is touched is it. Touched while it is current, it is taken off."""
        name = LabelField(key)
        if name is self._field:
            self.labels[-1] = self.labels[-1].without(name)
        self._field = self._last = name
        self._ask_next()
        self._show()

    def _trim(self, start: int, end: int) -> None:
        self.labels[-1] = self.labels[-1].trimmed(self._last, start, end)
        if self.board is not None:
            self.board.show_label(self.labels[-1], self._field, self._last)
        self._show_actions()

    def pressed(self, key: str) -> None:
        if key == "teach":
            self._teach()
        elif key == "done":
            self.go_back()
        elif key == "retake":
            self.labels.pop()
            self._field = next_field(self.labels[-1], self.labels[0]) if self.labels else None
            self._ask_next()
            self._show()
        elif key in {"earlier", "later"} and self.editor is not None:
            self.editor.turn(1 if key == "later" else -1)
            self._show_actions()
        else:
            super().pressed(key)

    def _teach(self) -> None:
        if self._supplier is None or self.still_busy():
            return
        self.busy = True
        samples = tuple(one.taught() for one in self.labels)
        self._sent = TeachLabel(**self.shift.head(), supplier=self._supplier.code, samples=samples)
        self.records.write(teach_label, self._sent, self._done, self.failed)

    def _done(self, answer: LabelTaught) -> None:
        _ = answer
        self.busy = False
        name = self._supplier.name if self._supplier else ""
        self._start_again()
        self._taught = True
        self._show()
        self.accept(words.TAUGHT.format(supplier=name), words.TAUGHT_DETAIL)

    def _read(self, found: dict[str, Any]) -> None:
        marks = found.get(self._supplier.code) if self._supplier else None
        if marks is None:
            self.already(words.READS_NOT, words.READS_NOT_DETAIL)
            self._taught = False
            return
        self._reading = marks
        self._show()
        parts = ", ".join(f"{words.FIELDS[name]} {value}" for name, value in marks.items())
        self.accept(words.READS.format(parts=parts), words.READS_DETAIL)

    def go_back(self) -> None:
        self.go.emit(Route.RECEIVE, None)

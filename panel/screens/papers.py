"""The papers of a job: the instruction page by page, and notes from one shift to the next, pinned to the order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from db.domain.floor_commands import NoteHandOver
from db.queries.floor import Note, notes_of
from db.services.floor import note_hand_over
from panel import papers_words as words
from panel import wording
from panel.languages import spoken
from panel.screens.layouts import beside
from panel.screens.reply import Reply
from widgets.buttons import BigButton
from widgets.entry import Entry
from widgets.keyboard import Keyboard, KeyboardWords
from widgets.sheet import Sheet
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from db.domain.answers import NoteLeft
    from db.queries.work import Job
    from panel.screens.job import JobScreen
    from widgets.appearance import Appearance

BREAK = re.compile(r"^\s*---\s*$", re.MULTILINE)
SENTENCE = re.compile(r"(?<=[.!?])\s+")
LONGEST_PAGE, LONGEST_NOTE, MOST_LINES = 260, 160, 6
LETTERS = {
    "en": ("1234567890", "qwertyuiop", "asdfghjkl,", "zxcvbnm.-/"),
    "de": ("1234567890ß", "qwertzuiopü", "asdfghjklöä", "yxcvbnm,.-/"),
    "tr": ("1234567890-", "qwertyuıopğü", "asdfghjklşi", "zxcvbnmöç,."),
}
"""Of a keyboard for sentences; the first letter of each is made a capital."""


@dataclass(frozen=True)
class Page:
    """A heading, and a text that fits on a sheet."""

    heading: str
    text: str


class Papers(QObject):
    """Of the job screen: what there is to read, and the sheets to read and write it."""

    def __init__(self, screen: JobScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self.notes: tuple[Note, ...] = ()

    def look(self, job: Job) -> None:
        """Ask for the notes on the order; the last one is shown when they are there."""
        self._screen.ask(notes_of, job.order_no, done=self._know)

    def _know(self, notes: tuple[Note, ...]) -> None:
        self.notes = notes
        local = self._screen.shift.station.local
        if notes:
            self._screen.view.show_note(heading_of(notes[0], local(notes[0].noted_at)), notes[0].text)

    def open(self, job: Job) -> None:
        """The sheet with every page."""
        local = self._screen.shift.station.local
        pages = [Page(words.INSTRUCTION, text) for text in pages_of(job.here.instruction or "")]
        pages += [Page(heading_of(note, local(note.noted_at)), text) for note in self.notes for text in cut(note.text)]
        sheet = PapersSheet(self._screen.look, self._screen, words.TITLE.format(stage=job.here.name), pages)
        sheet.write.connect(self._write)
        sheet.open()

    def _write(self) -> None:
        sheet = NoteSheet(self._screen.look, self._screen)
        sheet.kept.connect(self._keep)
        sheet.open()

    def _keep(self, text: str) -> None:
        screen = self._screen
        if screen.job is None or screen.still_busy():
            return
        screen.busy = True
        command = NoteHandOver(**screen.shift.head(), order_no=screen.job.order_no, text=text)
        self._sent: UUID = command.entry_id
        reply = Reply(screen, self._left, screen.failed)
        screen.records.write(note_hand_over, command, reply.done, reply.failed)

    def _left(self, answer: NoteLeft) -> None:
        screen = self._screen
        screen.busy = False
        screen.shift.did(self._sent, words.DID.format(order=answer.order_no))
        screen.accept(words.KEPT, words.KEPT_DETAIL.format(order=answer.order_no))
        if screen.job is not None:
            self.look(screen.job)


class PapersSheet(Sheet):
    """Signals: write(). One page at a time, in type that is read at arm's length."""

    write = Signal()

    def __init__(self, look: Appearance, parent: QWidget, title: str, pages: Sequence[Page]) -> None:
        super().__init__(look, parent, title, wording.CLOSE)
        self._pages, self._at = pages or [Page("", words.NOTHING)], 0
        self._heading = Label(look, "", role="label", tone="muted")
        self._text = Label(look, "", role="head", lines=MOST_LINES, align=Qt.AlignmentFlag.AlignTop)
        self._text.setMinimumHeight(round(look.metrics.height * 0.42))
        self.earlier = self._button(words.EARLIER, "chevron-left", self._back)
        self.later = self._button(words.LATER, "chevron-right", self._on)
        self.note = self._button(words.LEAVE_NOTE, "note", self._leave_note)
        self._number = Label(look, "", role="label", tone="muted")
        self.body.addWidget(self._heading)
        self.body.addWidget(self._text, 1)
        row = beside(self.earlier, self.later, self._number, self.note, gap=look.metrics.gap, stretches=(2, 2, 1, 3))
        self.body.addLayout(row)
        self._show()

    def _button(self, text: str, icon: str, does: Callable[[], None]) -> BigButton:
        button = BigButton(self._look, text, icon=icon, beside=True)
        button.setMinimumHeight(self._look.metrics.finger)
        button.clicked.connect(does)
        return button

    def _show(self) -> None:
        page, count = self._pages[self._at], len(self._pages)
        self._heading.setText(page.heading)
        self._text.setText(page.text)
        self._number.setText(words.PAGE.format(number=self._at + 1, count=count) if count > 1 else "")
        for turner in (self.earlier, self.later):
            turner.setVisible(count > 1)
        self.earlier.setEnabled(self._at > 0)
        self.later.setEnabled(self._at + 1 < count)

    def _back(self) -> None:
        self._at -= 1
        self._show()

    def _on(self) -> None:
        self._at += 1
        self._show()

    def _leave_note(self) -> None:
        self.finish()
        self.write.emit()


class NoteSheet(Sheet):
    """Signals: kept(text)."""

    kept = Signal(str)

    def __init__(self, look: Appearance, parent: QWidget) -> None:
        super().__init__(look, parent, words.NOTE_TITLE, wording.CLOSE)
        self._text = ""
        self._entry = Entry(look, words.NOTE_TITLE, role="title")
        self.keys = keys = Keyboard(
            look, KeyboardWords(wording.DELETE_LAST, words.KEEP, words.SPACE), LETTERS[spoken()]
        )
        keys.pressed.connect(self._add)
        keys.backspace.connect(self._take)
        keys.done.connect(self._keep)
        self.body.addWidget(self._entry)
        self.body.addWidget(keys, 1)

    def _add(self, letter: str) -> None:
        opens = not self._text.strip() or self._text.rstrip().endswith((".", "!", "?"))
        capital = "İ" if opens and letter == "i" and spoken() == "tr" else letter.upper() if opens else letter
        self._text = (self._text + capital)[:LONGEST_NOTE]
        self._entry.show_text(self._text)

    def _take(self) -> None:
        self._text = self._text[:-1]
        self._entry.show_text(self._text)

    def _keep(self) -> None:
        if text := self._text.strip():
            self.finish()
            self.kept.emit(text)


def pages_of(instruction: str) -> list[str]:
    """The pages of an instruction: parted by a line of three dashes, and where one is too long, after a sentence."""
    return [page for part in BREAK.split(instruction) if part.strip() for page in cut(" ".join(part.split()))]


def cut(text: str) -> Iterator[str]:
    """A text in pieces that fit on a sheet, each ending with a sentence where there is one."""
    page = ""
    for sentence in SENTENCE.split(text):
        if page and len(page) + len(sentence) + 1 > LONGEST_PAGE:
            yield page
            page = ""
        page = f"{page} {sentence}".strip()
        while len(page) > LONGEST_PAGE:
            yield page[:LONGEST_PAGE]
            page = page[LONGEST_PAGE:]
    if page:
        yield page


def heading_of(note: Note, at: datetime) -> str:
    """Who left it and when."""
    return words.NOTE_OF.format(person=note.person, when=wording.moment(at))

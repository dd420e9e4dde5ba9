"""The third page of the set-up: a folder of plant CSV is looked at, then taken over whole, or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.refusals import Refused
from panel import set_up_words as words
from panel.screens.choices import Choice
from panel.screens.reply import Reply
from panel.screens.set_up_page import Page
from widgets.buttons import Action
from widgets.prompt import Mood

if TYPE_CHECKING:
    from pathlib import Path

    from db.interchange.importing import ImportReport

AGAIN, OWN = "again", "own"
MOST_KINDS = 4


class FolderPage(Page):
    """A touch tries a folder, the primary takes it over in the name of who is signed in."""

    def begin(self) -> None:
        self._folders: tuple[Path, ...] = ()
        self._tried: tuple[Path, int] | None = None  # the folder that was tried, and how many rows are new in it
        self.screen.prompt.ask(words.IMPORT, words.IMPORT_DETAIL, icon="database")
        self._look()

    def _look(self) -> None:
        reply = Reply(self.screen, self._know, self.screen.unread)
        self.context.folders.look(reply.done, reply.failed)

    def _know(self, folders: tuple[Path, ...]) -> None:
        self._folders = folders
        self.changed.emit()

    def lines(self) -> list[Choice]:
        place = str(self.context.folders.own)
        if not self._folders:
            return [Choice(AGAIN, words.NO_FOLDER, words.NO_FOLDER_DETAIL), Choice(OWN, words.OWN, place)]
        return [Choice(str(at), one.name, str(one.parent)) for at, one in enumerate(self._folders)]

    def touch(self, key: str) -> None:
        if key in {AGAIN, OWN}:
            self._look()
        elif not self.screen.still_busy():
            self._begun(self._folders[int(key)], dry_run=True)

    def do(self) -> None:
        if self._tried is None or not self._tried[1]:
            self.over.emit()
        else:
            self._begun(self._tried[0], dry_run=False)

    def _begun(self, folder: Path, *, dry_run: bool) -> None:
        person = self.screen.shift.person
        if person is None:
            return
        self.screen.busy, self._folder = True, folder
        self.screen.prompt.ask(*((words.READING, words.WAIT) if dry_run else (words.WRITING, words.WRITING_DETAIL)))
        reply = Reply(self.screen, self._looked if dry_run else self._took, self._stopped)
        self.context.folders.take(folder, person.personnel_no, reply.done, reply.failed, dry_run=dry_run)

    def _looked(self, report: ImportReport) -> None:
        self.screen.busy = False
        count = sum(report.recorded.values())
        self._tried = None if report.errors else (self._folder, count)
        self.changed.emit()
        if report.errors:
            self._faulty(report)
        elif count:
            title = words.WOULD.format(count=count)
            self.screen.answer(Mood.GOOD, title, words.WOULD_DETAIL.format(kinds=kinds_of(report)))
        else:
            self.screen.answer(Mood.AMBER, words.NOTHING_NEW, words.NOTHING_NEW_DETAIL)

    def _faulty(self, report: ImportReport) -> None:
        first = report.errors[0]
        detail = words.FAULTS_DETAIL.format(
            file=first.file, line=first.line, column=first.column or first.file, expected=first.expected
        )
        self.screen.answer(Mood.REFUSED, words.FAULTS.format(count=len(report.errors)), detail)

    def _took(self, report: ImportReport) -> None:
        self.screen.busy = False
        if report.errors:
            self._tried = None
            self._faulty(report)
        else:
            self._tried = (self._folder, 0)
            title = words.TOOK.format(count=sum(report.recorded.values()))
            self.screen.answer(Mood.GOOD, title, words.TOOK_DETAIL.format(kinds=kinds_of(report)))
        self.changed.emit()

    def _stopped(self, error: Exception) -> None:
        self.screen.busy = False
        if isinstance(error, Refused):
            self.screen.refuse(error)
        else:
            self.screen.answer(Mood.REFUSED, words.FAILED, words.FAILED_DETAIL.format(why=error))

    def act(self) -> tuple[Action, str]:
        if self._tried is None:
            return Action("do", "check", words.READY), words.CHOOSE_FIRST
        count = self._tried[1]
        if not count:
            return Action("do", "check", words.READY), ""
        return Action("do", "database", words.TAKE.format(count=count), words.TAKE_DETAIL), ""


def kinds_of(report: ImportReport) -> str:
    """The largest files and how many rows of each."""
    counts = sorted(report.recorded.items(), key=lambda one: -one[1])
    told = [f"{kind} {count}" for kind, count in counts[:MOST_KINDS]]
    return ", ".join([*told, "..."] if len(counts) > MOST_KINDS else told)

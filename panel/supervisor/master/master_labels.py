"""Labels of places and badges of people, as pages to print: proved readable before they are written."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from db.domain.people_commands import GiveBadge, Secret
from db.services.credentials import give_badge
from devices.base import DeviceFault
from devices.labels.picture import label_pdf
from devices.labels.size import LabelSize
from panel.device_words import sentence_of
from panel.printing.designs import card_of
from panel.supervisor.desk import Told
from panel.supervisor.master import master_words as words
from widgets.appearance import Kind
from widgets.buttons import BigButton

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from db.queries.master_view import MasterLine
    from panel.supervisor.desk import Page

KINDS = {"location": "location", "slot": "slot", "person": "badge"}
SIZE = LabelSize(76, 50, 300)
LETTERS, TOKEN = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 12
"""None that look alike; so many that nobody guesses one."""


class MasterLabels(QObject):
    """Its button stands at a desk, for a row that can have a label. A badge that is printed is a new one."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._table, self._code, self._name = "", "", ""
        self.dialog: QFileDialog | None = None
        self.button = BigButton(page.look, words.LABEL, icon="printer", beside=True)
        self.button.clicked.connect(self._ask)
        self.button.hide()

    def offer(self, table: str, line: MasterLine | None) -> None:
        """For this row, or (None) for none."""
        may = line is not None and table in KINDS and self._page.desk.leads and not self._page.desk.on_panel
        if line is not None and may:
            key = "personnel_no" if table == "person" else "code"
            self._table, self._code, self._name = table, line.values[key], line.values["name"]
            self.button.show_words(words.BADGE if table == "person" else words.LABEL)
        self.button.setVisible(may)

    def _ask(self) -> None:
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.dialog = QFileDialog(self._page, words.SAVE_LABEL, start)
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.dialog.setDefaultSuffix("pdf")
        self.dialog.selectFile(f"{KINDS[self._table]}-{self._code}.pdf")
        self.dialog.fileSelected.connect(self.write)
        self.dialog.open()

    def write(self, path: str) -> None:
        """A badge is given first: what is printed opens the panels, and the one before opens nothing any more."""
        if self._table != "person":
            self._make(self._code, Path(path))
            return
        token = "".join(secrets.choice(LETTERS) for _ in range(TOKEN))
        given = _Given(self, token, Path(path))
        self._page.act(give_badge, GiveBadge, given, personnel_no=self._code, token=Secret(token))

    def _make(self, code: str, path: Path) -> None:
        self._page.ask(_write, KINDS[self._table], code, self._name, path, done=self._written)

    def given(self, token: str, path: Path) -> None:
        """The badge is in the record: now it can be printed."""
        self._make(token, path)

    def _written(self, answer: Path | str) -> None:
        if isinstance(answer, str):
            self._page.told.emit(Told(Kind.BAD, words.NO_LABEL, answer))
        else:
            self._page.say(words.LABEL_WRITTEN, str(answer))


class _Given:
    """A badge that was given, to be printed."""

    def __init__(self, labels: MasterLabels, token: str, path: Path) -> None:
        self._labels, self._token, self._path = labels, token, path

    def __call__(self, _answer: Any) -> None:
        self._labels.given(self._token, self._path)


def _write(_connection: Connection, kind: str, code: str, name: str, path: Path) -> Path | str:
    try:
        path.write_bytes(label_pdf(card_of(kind, code, name), SIZE, None))
    except DeviceFault as fault:
        return " ".join(sentence_of(fault))
    except (ValueError, OSError) as error:
        return str(error)
    return path

"""Reports: choose one, ask for a period or a code, look at it, hand it on."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from db.domain.codes import read_code
from db.domain.refusals import Refused
from panel.cli.report_asked import UsageError
from panel.cli.report_words import words as report_words
from panel.supervisor.answers import MessagePage
from panel.supervisor.desk import Desk, Page, PageName, Told
from panel.supervisor.reports import reports_words as words
from panel.supervisor.reports.report_file import ReportFile
from panel.supervisor.reports.report_rows import SectionRows, columns_of
from panel.supervisor.reports.report_run import ReportRun
from panel.supervisor.scrolled import scrolled
from widgets.appearance import Kind
from widgets.buttons import BigButton, PrimaryButton
from widgets.card import Card
from widgets.choice import Choice
from widgets.grid import Grid
from widgets.rows import Row
from widgets.text import Label

if TYPE_CHECKING:
    from pathlib import Path

    from db.domain.report import Report, Section

OF_PERIOD, OF_CODE = ("production", "usage", "returns"), ("cost", "genealogy", "quality", "balance")
OF_CODES = "commonality"
DAYS = {"today": 0, "week": 6, "month": 29, "quarter": 89, "year": 364}
NARROW, LIST_NARROW, LIST_WIDTH, LEAST_COLUMN = 1300, 226, 330, 116


class ReportsPage(Page):
    """The kinds at the left, what is asked above, the answer below."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.kind = next(iter(words.KINDS))
        self.report: Report | None = None
        self.run = ReportRun(desk.records.engines, self)
        self.file = ReportFile(self, self.run)
        self.period, self.code = Choice(self.look, words.PERIOD), QLineEdit()
        self.show_button, self.wait = PrimaryButton(self.look, compact=True), Label(self.look, "", tone="muted")
        self.stop_button = BigButton(self.look, words.STOP, icon="x", beside=True)
        self.tabs, self.message = QTabBar(), MessagePage(self.look)
        self.grid = Grid(self.look, words.START, (), least=LEAST_COLUMN)
        self._kinds, self._pages, self._group = Card(self.look), QStackedWidget(), QButtonGroup(self)
        self._rows: SectionRows | None = None
        self._fill()
        self._compose()
        self._connect()
        self._choose(self.kind)

    def _fill(self) -> None:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        for key, (name, detail) in words.KINDS.items():
            row = Row(self.look, name, "" if self.look.metrics.width < NARROW else detail, key=key, lines=2)
            row.setCheckable(True)
            row.setMinimumHeight(self.look.metrics.finger)
            self._group.addButton(row)
            column.addWidget(row)
        column.addStretch(1)
        self._kinds.add(scrolled(held), 1)
        for key, word in words.PERIODS.items():
            self.period.addItem(word, key)
        self.period.setCurrentIndex(2)
        self.code.setFont(self.look.font("value", 600, code=True))
        self.code.setMinimumHeight(self.look.metrics.finger)
        self.show_button.offer("check", words.SHOW)
        self.stop_button.hide()
        self.message.say("report-analytics", "accent", words.START, words.START_DETAIL)

    def _compose(self) -> None:
        size, asked = self.look.metrics, QHBoxLayout()
        asked.setSpacing(8 if size.width < NARROW else 12)
        self._kinds.narrow_sides()
        self._kinds.setFixedWidth(LIST_NARROW if size.width < NARROW else LIST_WIDTH)
        for part in (self.period, self.code, self.show_button, self.stop_button, self.wait):
            asked.addWidget(part)
        asked.addStretch(1)
        for button in self.file.buttons:
            asked.addWidget(button)
        card = Card(self.look)
        card.add(self.tabs)
        card.add(self.grid, 1)
        for page in (self.message, card):
            self._pages.addWidget(page)
        right = QVBoxLayout()
        right.setSpacing(size.gap)
        right.addLayout(asked)
        right.addWidget(self._pages, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(size.margin, size.gap, size.margin, size.margin)
        whole.setSpacing(size.gap)
        whole.addWidget(self._kinds)
        whole.addLayout(right, 1)
        self.tabs.setExpanding(False)
        self.tabs.setFont(self.look.font("label", 600))

    def _connect(self) -> None:
        self._group.buttonClicked.connect(self._chosen)
        self.show_button.clicked.connect(self.show_report)
        self.code.returnPressed.connect(self.show_report)
        self.stop_button.clicked.connect(self.run.give_up)
        self.tabs.currentChanged.connect(self._turn)
        self.grid.chosen.connect(self._trace)
        self.grid.sort_asked.connect(self._sort)
        for signal, hears in (
            (self.run.done, self._made), (self.run.failed, self._lost), (self.run.given_up, self._stopped),
            (self.run.seconds, self._waits), (self.run.written, self._written),
        ):  # fmt: skip
            signal.connect(hears)

    def enter(self, argument: Any) -> None:
        """``(kind, code)`` asks at once; None: as it was left."""
        if argument is not None:
            kind, code = argument
            self._choose(kind)
            self.code.setText(code)
            self.show_report()

    def leave(self) -> None:
        super().leave()
        self.run.close()
        self._free()

    def where(self) -> Any:
        return (self.kind, self.code.text()) if self.report is not None and self.kind in OF_CODE else None

    def take(self, code: str) -> bool:
        """A scan fills the code of a report that wants one."""
        if self.kind not in OF_CODE and self.kind != OF_CODES:
            return False
        self.code.setText(f"{self.code.text()} {code}".strip() if self.kind == OF_CODES else code)
        return True

    def _chosen(self, row: Row) -> None:
        self._choose(row.objectName())
        if self.kind not in OF_CODE and self.kind != OF_CODES:
            self.show_report()

    def _choose(self, kind: str) -> None:
        self.kind = kind
        for button in self._group.buttons():
            button.setChecked(button.objectName() == kind)
        self.period.setVisible(kind in OF_PERIOD)
        self.code.setVisible(kind in OF_CODE or kind == OF_CODES)
        name = words.CODES if kind == OF_CODES else words.CODE
        self.code.setPlaceholderText(name)
        self.code.setAccessibleName(name)

    def show_report(self) -> None:
        """Ask for what is chosen."""
        given = self._given()
        if given is None:
            self.told.emit(Told(Kind.WARN, *words.NEEDS_CODE))
            return
        self.told.emit(None)
        self.show_button.hide()
        self.stop_button.show()
        self.run.start(self.kind, given)

    def _given(self) -> list[str] | None:
        if self.kind in OF_PERIOD:
            today = self.desk.local(self.desk.shift.now()).date()
            since = today - timedelta(days=DAYS[self.period.currentData()])
            return ["--from", str(since), "--to", str(today + timedelta(days=1))]
        codes = self.code.text().split() if self.kind == OF_CODES else [self.code.text().strip()]
        if self.kind == OF_CODES:
            return ["--bad", *codes] if codes else None
        if self.kind in OF_CODE:
            return ["--", _plain(codes[0])] if codes[0] else None
        return []

    def _made(self, report: Report) -> None:
        self._free()
        self.report = report
        while self.tabs.count():
            self.tabs.removeTab(0)
        for section in report.sections:
            count = f" {len(SectionRows(section, self.desk.local))}" if hasattr(section, "rows") else ""
            self.tabs.addTab(f"{report_words(section.name)}{count}")
        rows = [at for at, section in enumerate(report.sections) if getattr(section, "rows", ())]
        self.tabs.setCurrentIndex(rows[0] if rows else 0)
        self._turn(self.tabs.currentIndex())
        self._pages.setCurrentIndex(1 if rows else 0)
        self.message.say("circle-check", "muted", words.EMPTY, words.EMPTY_DETAIL)
        self.file.offer(report)

    def _turn(self, at: int) -> None:
        if self.report is not None and 0 <= at < len(self.report.sections):
            section: Section = self.report.sections[at]
            self._rows = SectionRows(section, self.desk.local)
            self.grid.show_columns(columns_of(section))
            self.grid.show_rows(self._rows)

    def _sort(self, column: int, descending: bool) -> None:
        if self._rows is not None and self._rows.rows:
            self.run.order(self._rows.rows, column, descending=descending, done=self._sorted)

    def _sorted(self, rows: list[tuple[Any, ...]]) -> None:
        if self._rows is not None and len(rows) == len(self._rows.rows):
            self._rows.rows = rows
            self.grid.show_rows(self._rows)

    def _lost(self, error: Exception) -> None:
        self._free()
        if isinstance(error, UsageError):
            self.told.emit(Told(Kind.BAD, words.BAD_WORDS[0], words.BAD_WORDS[1].format(why=error)))
        elif isinstance(error, OSError):
            why = error.strerror or str(error)
            self.told.emit(Told(Kind.BAD, words.NOT_WRITTEN[0], words.NOT_WRITTEN[1].format(why=why)))
        elif isinstance(error, Refused):
            self.refused(error)
        else:
            self.unread(error)

    def _stopped(self) -> None:
        self._free()
        self.told.emit(Told(Kind.WARN, *words.STOPPED))

    def _waits(self, seconds: int) -> None:
        self.wait.setText(words.RUNS.format(seconds=seconds))

    def _written(self, path: Path) -> None:
        self.say(words.WRITTEN[0], words.WRITTEN[1].format(path=path))

    def _free(self) -> None:
        self.show_button.show()
        self.stop_button.hide()
        self.wait.setText("")

    def _trace(self, key: str) -> None:
        if key:
            self.go.emit(PageName.TRACE, key)


def _plain(text: str) -> str:
    """A code, however it was typed or scanned."""
    try:
        return read_code(text).code
    except Refused:
        return text

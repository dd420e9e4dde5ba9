"""The two cards of the job screen: the stage with its counts and time, and the material line by line."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.domain.terms import StageStatus
from panel import wording
from panel.screens.layouts import below, beside, empty
from widgets.appearance import BOLD, Kind
from widgets.bars import ProgressBar, StageBar
from widgets.card import Card
from widgets.chip import Notice
from widgets.rows import MaterialRow, RowState
from widgets.text import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout

    from db.queries.work import Job, MaterialLine
    from widgets.appearance import Appearance

WORDS = wording.Job
RIGHT = Qt.AlignmentFlag.AlignRight
MOST_ROWS = 5


class JobBody(QWidget):
    """Shows only."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._since: datetime | None = None
        self._worked = timedelta(0)
        self._columns = beside(gap=look.metrics.gap)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._columns)
        self._time = Label(look, "", role="title", weight=BOLD)

    def show_job(self, job: Job, *, running: bool) -> None:
        """The job as it is now; ``running`` says whether this person's clock goes on."""
        empty(self._columns)
        self._worked, self._since = job.worked, datetime.now(UTC) if running else None
        self._time = Label(self._look, wording.duration(job.worked), role="title", weight=BOLD)
        self._columns.addWidget(self._stage(job), 2)
        self._columns.addWidget(self._material(job, running=running), 3)

    def tick(self) -> None:
        """One second of a running clock."""
        if self._since is not None:
            self._time.setText(wording.duration(self._worked + (datetime.now(UTC) - self._since)))

    def _stage(self, job: Job) -> Card:
        look = self._look
        names = [stage.sequence for stage in job.stages]
        number = names.index(job.here.sequence) + 1
        card = Card(look, job.here.name, WORDS.STAGE_OF.format(number=number, count=len(names)))
        stages = StageBar(look)
        done = sum(1 for stage in job.stages if stage.status is StageStatus.FINISHED)
        stages.show_stages(done, len(job.stages), running=bool(job.people))
        card.add(stages)
        card.body.addStretch(1)
        good, scrap = (job.good, job.defective) if job.is_last else (job.here.good, job.here.scrap)
        card.add(
            beside(
                Label(look, wording.number(good), role="total", weight=BOLD),
                Label(look, WORDS.OF_GOOD.format(planned=wording.number(job.planned)), role="value", tone="muted"),
                Label(look, wording.number(scrap), role="count", weight=BOLD, tone="bad" if scrap else "muted"),
                Label(look, WORDS.SCRAP, role="value", tone="muted"),
                gap=look.metrics.pad(14), stretches=(0, 1, 0, 0),
            )
        )  # fmt: skip
        bar = ProgressBar(look)
        bar.show_parts(float(good), float(scrap), float(job.planned))
        card.add(bar)
        card.body.addStretch(1)
        self._pinned = QVBoxLayout()
        card.add(self._pinned)
        card.add(self._times(job))
        return card

    def show_note(self, heading: str, text: str) -> None:
        """The last note that somebody left on the order."""
        empty(self._pinned)
        self._pinned.addWidget(Notice(self._look, Kind.WARN, "note", text, heading))

    def _times(self, job: Job) -> QHBoxLayout:
        look = self._look
        people = ", ".join(run.name for run in job.people) or WORDS.NOBODY
        mine = below(Label(look, WORDS.RUNNING, role="small", tone="muted"), self._time, gap=0)
        others = below(
            Label(look, WORDS.PEOPLE, role="small", tone="muted", align=RIGHT),
            Label(look, people, role="value", weight=BOLD, align=RIGHT, lines=2),
            gap=0,
        )
        # The two captions stand on one line although the values differ in size.
        others.addStretch(1)
        return beside(mine, others, gap=look.metrics.pad(10), stretches=(0, 1))

    def _material(self, job: Job, *, running: bool) -> Card:
        lines = job.materials
        done = sum(1 for line in lines if line.issued > 0)
        aside = WORDS.SCANNED_OF.format(done=done, count=len(lines)) if lines else ""
        card = Card(self._look, WORDS.MATERIAL if lines else WORDS.NO_MATERIAL, aside)
        card.narrow_sides()
        for line in _most_wanted(job):
            card.add(self._row(job, line, running=running), 1)
        if len(lines) < MOST_ROWS:
            card.body.addStretch(MOST_ROWS - max(len(lines), 3))
        return card

    def _row(self, job: Job, line: MaterialLine, *, running: bool) -> MaterialRow:
        state = row_state(job, line, running=running)
        word = {RowState.DONE: WORDS.SCANNED, RowState.NOW: WORDS.NOW}.get(state, WORDS.LATER)
        detail = WORDS.NEEDS.format(quantity=wording.amount(line.needed, line.uom))
        if line.lots:
            detail = f"{wording.amount(line.issued, line.uom)}  {', '.join(line.lots[:2])}"
        return MaterialRow(self._look, state, line.item_name, detail, word, key=line.item)


def next_line(job: Job) -> MaterialLine | None:
    """The first material of which nothing stands issued."""
    return next((line for line in job.materials if line.issued <= 0), None)


def row_state(job: Job, line: MaterialLine, *, running: bool) -> RowState:
    """How a line of material is shown."""
    if line.issued > 0:
        return RowState.DONE
    return RowState.NOW if running and line is next_line(job) else RowState.LATER


def _most_wanted(job: Job) -> list[MaterialLine]:
    """As many lines as the card holds; the open ones are always among them."""
    if len(job.materials) <= MOST_ROWS:
        return list(job.materials)
    waiting = [line for line in job.materials if line.issued <= 0][:MOST_ROWS]
    chosen = waiting + [line for line in job.materials if line.issued > 0][: MOST_ROWS - len(waiting)]
    return [line for line in job.materials if line in chosen]

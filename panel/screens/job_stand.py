"""How a person stands to a stage: what the bar says and which buttons there are. Pure: nothing is shown here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.domain.terms import RunEvent, StageStatus, Tracking
from panel import job_words as words
from panel import wording
from panel.screens.job_body import next_line
from widgets.buttons import Action

if TYPE_CHECKING:
    from db.queries.work import Job

WORDS = wording.Job
WORKING = frozenset({RunEvent.START.value, RunEvent.RESUME.value})
Said = tuple[str, str, str]
"""Title, sentence, icon."""


@dataclass(frozen=True)
class Stand:
    """``event``: the person's last one on this stage. ``looking``: they said that they only look. ``slots``: lots can
    be mounted at the station.
    """

    job: Job
    event: str | None
    looking: bool = False
    slots: bool = False

    @property
    def running(self) -> bool:
        """Whether this person's clock goes on."""
        return self.event in WORKING

    @property
    def paused(self) -> bool:
        """Whether they interrupted."""
        return self.event == RunEvent.PAUSE.value

    @property
    def finished(self) -> bool:
        """Whether the stage is done."""
        return self.job.here.status is StageStatus.FINISHED

    @property
    def others(self) -> bool:
        """Whether somebody works on it, and not this person: they join, take over, or just look."""
        return bool(self.job.people) and not (self.finished or self.running or self.paused)

    def said(self) -> Said:
        """What the bar asks for."""
        job = self.job
        line = next_line(job)
        if self.finished:
            return WORDS.DONE.format(stage=job.here.name), "", "circle-check"
        if self.paused:
            return WORDS.PAUSED, WORDS.PAUSED_DETAIL, "player-pause"
        if self.others:
            return self._who()
        if not self.running:
            return WORDS.START_ASK.format(stage=job.here.name), WORDS.START_DETAIL, "player-play"
        if line is not None:
            per = WORDS.PER.format(quantity=wording.each(line.quantity_per, line.uom))
            return WORDS.SCAN.format(item=line.item_name), per, ""
        return WORDS.ALL_SCANNED if job.materials else WORDS.NO_MATERIAL, WORDS.ALL_DETAIL, "checks"

    def _who(self) -> Said:
        if self.looking:
            return words.LOOKING, words.LOOKING_DETAIL, "eye"
        count = len(self.job.people)
        one = words.AT_WORK_ONE.format(name=names_of(self.job))
        return one if count == 1 else words.AT_WORK.format(count=count), words.AT_WORK_DETAIL, "users"

    def above(self) -> list[Action]:
        """The buttons in the bar."""
        found = [Action("papers", "note", WORDS.INSTRUCTION)]
        if self.running and self.job.tracking == Tracking.SERIAL.value:
            found.append(Action("unit", "package", WORDS.UNITS))
        if self.slots and not self.finished:
            found.append(Action("slots", "layout-dashboard", wording.Home.TASKS["slots"]))
        return found

    def below(self) -> list[Action]:
        """The buttons beside the primary."""
        found = []
        if self.running:
            found = [Action("pause", "player-pause", WORDS.PAUSE), Action("leave", "logout", WORDS.LEAVE)]
        elif self.others:
            look = [] if self.looking else [Action("look", "eye", words.LOOK)]
            found = [Action("take_over", "user-check", words.TAKE_OVER), *look]
        if self.job.here.plan:
            found.append(Action("inspect", "ruler-measure", WORDS.INSPECT))
        if any(line.issued > 0 for line in self.job.materials):
            found.append(Action("give_back", "player-eject", WORDS.GIVE_BACK))
        return found

    def primary(self) -> tuple[Action, str]:
        """The one act, and why it is locked ("": it is not)."""
        job = self.job
        if self.paused and not self.finished:
            return Action("resume", "player-play", WORDS.RESUME, job.here.name), ""
        if not self.running and not self.finished:
            word = WORDS.JOIN if job.people else WORDS.START
            return Action("start", "player-play", word, job.here.name), ""
        left = sum(1 for line in job.materials if line.issued <= 0)
        locked = WORDS.DONE.format(stage=job.here.name) if self.finished else wording.lots(left) if left else ""
        return Action("finish", "check", WORDS.COMPLETE if job.is_last else WORDS.FINISH, job.here.name), locked


def names_of(job: Job) -> str:
    """Whoever works on it."""
    return ", ".join(run.name for run in job.people)


def numbers_of(job: Job) -> tuple[str, ...]:
    """Their personnel numbers: of those whom the screen showed, and of nobody who came since."""
    return tuple(run.personnel_no for run in job.people)

"""What every operator's screen can do: ask, answer, refuse, undo, be left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal

from db.domain.codes import ScanKind
from db.domain.commands import ReverseEntry
from db.domain.refusals import Refusal, Refused
from db.services.reversing import reverse_entry
from panel import device_words, wording
from panel.command_cards import obey
from panel.navigator import Route
from panel.records import Away
from panel.refusal_words import words_of
from panel.screens.leave_sheet import ask_leave
from panel.screens.reply import Reply
from panel.screens.resumable import Resumable
from panel.sounds import Tone
from widgets.buttons import Action
from widgets.header import HeaderWords, SaveState
from widgets.last_scans import Outcome, ScanNote
from widgets.prompt import Mood
from widgets.sheet import Sheet
from widgets.skeleton import OperatorPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.domain.codes import ScannedCode
    from devices.base import Scan
    from panel.camera_feed import CameraFeed
    from panel.device_log import DeviceLog
    from panel.device_trials import DeviceTrials
    from panel.drafts import Drafts
    from panel.photos import Photos
    from panel.plant_folders import PlantFolders
    from panel.plugs import Plugs
    from panel.printing.labels import Labels
    from panel.records import Records
    from panel.settings_file import SettingsFile
    from panel.shift import Shift
    from panel.sounds import Sounds
    from widgets.appearance import Appearance

UNDO, UNDO_ICON = "undo", "arrow-back-up"


@dataclass(frozen=True)
class Context:
    """What the composition root hands to every screen."""

    look: Appearance
    records: Records
    shift: Shift
    sounds: Sounds
    labels: Labels
    devices: DeviceLog
    trials: DeviceTrials
    feed: CameraFeed
    photos: Photos
    site: SettingsFile
    drafts: Drafts
    plugs: Plugs
    folders: PlantFolders


@dataclass(frozen=True)
class JobVisit:
    """What the job screen is opened with: the order, its stage (None: this station's next one), and what it shall
    answer at once: a lot that was issued, or a scan that was made elsewhere and is meant for the job.
    """

    order_no: str
    stage: int | None = None
    issued: tuple[str, str] | None = None
    scanned: ScannedCode | None = None


class Screen(OperatorPage, Resumable):
    """Signals: go(Route, argument). Subclasses override enter, on_code, pressed."""

    go = Signal(object, object)

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, HeaderWords(wording.BACK, wording.HELP), wording.LAST_SCANS)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.context = context
        self.records, self.shift = context.records, context.shift
        self.busy, self.visit = False, 0
        self.header.help_button.hide()
        self.header.back.connect(self.go_back)
        self.header.person.connect(self.sign_out)
        self.action_row.chosen.connect(self.pressed)
        self.action_row.refused.connect(self.locked)
        self.prompt.chosen.connect(self.pressed)
        self.shift.changed.connect(self.refresh_shift)
        self.records.saved.connect(self.show_saved)
        context.devices.changed.connect(self.show_devices)
        self.header.devices.connect(self.to_devices)
        self.show_saved(saved=True)
        self.show_devices()

    def enter(self, argument: Any) -> None:
        """Shown, with what it is about."""

    def leave(self) -> None:
        """Another screen takes its place: what was asked here is answered to nobody, what was left open is closed."""
        self.busy = False
        self.records.give_up()
        self.visit += 1
        for sheet in self.findChildren(Sheet):
            sheet.finish()

    def ask(
        self,
        query: Callable[..., Any],
        *arguments: Any,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Ask the record on the read lane; an answer that comes after this screen was left is dropped."""
        reply = Reply(self, done, failed or self.unread)
        self.records.read(query, *arguments, done=reply.done, failed=reply.failed)

    def takes(self, scan: Scan) -> bool:
        """True: the screen wants it as it came, whatever it says."""
        _ = scan
        return False

    def on_code(self, code: ScannedCode) -> None:
        """A scan that is no badge."""
        if code.kind is ScanKind.ORDER:
            self.go.emit(Route.JOB, JobVisit(code.code))
        else:
            self.go.emit(Route.LOOK_UP, plain_code(code))

    def on_command(self, code: str) -> None:
        """A command card: it presses what a finger could press."""
        if not obey(self, code):
            self.already(*wording.NO_COMMAND)

    def on_badge(self, token: str) -> None:
        """A badge where somebody is signed in: it may allow what was refused just now."""
        refused = self.records.refused
        if refused is not None and self.prompt.mood() is Mood.REFUSED and not self.still_busy():
            ask_leave(self, refused, token)
        else:
            self.refuse(Refused(Refusal.ID_PERSON_SCAN), "")

    def pressed(self, key: str) -> None:
        """A button of the bar or the action row."""
        if key == UNDO:
            self.undo()

    def locked(self, reason: str) -> None:
        """The locked primary was touched: its reason is said again."""
        self.prompt.show_prompt(Mood.AMBER, self.prompt.title().text(), reason)

    def go_back(self) -> None:
        """The arrow in the header."""
        self.go.emit(Route.HOME, None)

    def sign_out(self) -> None:
        """The person's button in the header; not while an act is unanswered, which is this person's."""
        if self.records.waiting:
            self.wait_a_moment()
            return
        self.shift.sign_out()
        self.go.emit(Route.SIGN_IN, None)

    def accept(self, title: str, sentence: str, code: str = "") -> None:
        """Green, after the commit."""
        self._answered(Mood.GOOD, Tone.OK, title, sentence)
        self._note(Outcome.OK, code)

    def already(self, title: str, sentence: str, code: str = "") -> None:
        """Amber: seen before, nothing new was recorded."""
        self._answered(Mood.AMBER, Tone.ALREADY, title, sentence)
        self._note(Outcome.ALREADY, code)

    def refuse(self, problem: Exception, code: str = "") -> None:
        """Red, with the border of the whole screen. What was refused before is out of sight: nobody allows it."""
        self.records.give_up()
        self.turn_away(problem, code)

    def turn_away(self, problem: Exception, code: str = "") -> None:
        """The same; the act that was refused can still be allowed."""
        if isinstance(problem, Refused):
            words = words_of(problem)
            self._answered(Mood.REFUSED, Tone.REFUSED, words.title, words.sentence)
            self._note(Outcome.REFUSED, code or str(problem.facts.get("code", "")), words.remark)
        else:
            self._answered(Mood.REFUSED, Tone.REFUSED, *(wording.AWAY if isinstance(problem, Away) else wording.BROKEN))

    def failed(self, problem: Exception) -> None:
        """The answer to a command that was not recorded."""
        self.busy = False
        self.turn_away(problem)

    def unread(self, error: Exception) -> None:
        """A question that could not be answered."""
        self.busy = False
        if isinstance(error, Refused):
            self.refuse(error)
        else:
            self.records.give_up()
            self._answered(Mood.REFUSED, Tone.REFUSED, *wording.READING_FAILED)

    def unreadable(self, words: tuple[str, str] | None = None) -> None:
        """A scan that was garbage."""
        self.records.give_up()
        self._answered(Mood.REFUSED, Tone.REFUSED, *(words or wording.UNREADABLE_SCAN))

    def also_seen(self, code: str) -> None:
        """Amber among the last scans: the scanner saw it beside the code that counts."""
        self._note(Outcome.ALREADY, code, wording.ALSO_SEEN)

    def wait_a_moment(self) -> None:
        """Said instead of doing something while the last command is not answered."""
        self.already(*wording.IGNORED_WHILE_BUSY)

    def still_busy(self) -> bool:
        """True, and said, while the last command is not answered: a second act waits for the first."""
        if self.busy:
            self.wait_a_moment()
        return self.busy

    def undo(self) -> None:
        """Take back one's own last act."""
        last = self.shift.last_act
        if last is None or self.still_busy():
            return
        self.busy = True
        command = ReverseEntry(**self.shift.head(), reversed_entry=last.entry_id, undo=True)
        self.records.write(reverse_entry, command, self._undone, self.failed)

    def _undone(self, _answer: object) -> None:
        self.busy = False
        what = self.shift.last_act.words if self.shift.last_act else ""
        if self.shift.taken_back():
            self.undo()
        else:
            self.accept(wording.Job.UNDONE, wording.Job.UNDONE_DETAIL.format(what=what))
            self.after_undo()

    def after_undo(self) -> None:
        """What is shown has changed by an undo."""

    def undo_action(self) -> Action:
        """The undo button, ready only while there is something to undo."""
        return Action(UNDO, UNDO_ICON, wording.UNDO, enabled=self.shift.last_act is not None)

    def refresh_shift(self) -> None:
        """Person, last scans and undo as they are now."""
        person = self.shift.person
        role = f"{wording.ROLES[person.role]} {person.personnel_no}" if person else ""
        name = person.name if person else ""
        self.header.person_button.show_person(wording.initials(name), name, role)
        self.last_scans.set_notes(tuple(self.shift.scans))
        if (button := self.action_row.button(UNDO)) is not None:
            button.setEnabled(self.shift.last_act is not None)

    def show_saved(self, saved: bool) -> None:
        """The lamp that says whether the record is safe."""
        state, words = (SaveState.SAVED, wording.SAVED) if saved else (SaveState.UNSAVED, wording.NOT_SAVED)
        self.header.lamp.show_state(state, words)

    def show_devices(self) -> None:
        """The lamp of a device that is in trouble; work goes on with what is left."""
        view = self.context.devices.trouble()
        if view is None:
            self.header.device_lamp.show_trouble("", "")
            return
        name, (word, _) = device_words.NAMES.get(view.name, view.name), device_words.STATES[view.shown.value]
        self.header.device_lamp.show_trouble(name, device_words.Devices.LAMP.format(name=name, word=word))

    def to_devices(self) -> None:
        """The lamp was touched."""
        if self.shift.person is not None:
            self.go.emit(Route.DEVICES, None)

    def _answered(self, mood: Mood, tone: Tone, title: str, sentence: str) -> None:
        self.answer(mood, title, sentence)
        self.context.sounds.play(tone)

    def _note(self, outcome: Outcome, code: str, remark: str = "") -> None:
        if code:
            at = wording.clock(self.shift.station.local(self.shift.now()))
            self.shift.note(ScanNote(outcome, at, code[:40], remark))


def plain_code(code: ScannedCode) -> str:
    """The code to look up: of a GS1 message its serial or lot, else the text itself."""
    if code.gs1 is not None:
        return code.gs1.serial or code.gs1.lot or code.code
    return code.code

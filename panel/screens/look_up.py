"""Any code, its whole story: nothing is recorded here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from db.domain.codes import ScanKind
from db.domain.terms import Lifecycle, Quality, Role
from db.queries.find import find_one
from db.queries.label_facts import LabelFacts, facts_of_thing
from db.queries.story import Happening, story_of
from devices.base import DeviceFault
from panel import wording
from panel.device_words import sentence_of
from panel.navigator import Route
from panel.printing.designs import label_of
from panel.screens.base import Context, Screen, plain_code
from panel.screens.layouts import beside, empty
from panel.screens.reasons import ReasonSheet
from panel.screens.reply import Reply
from widgets.appearance import Kind
from widgets.buttons import Action
from widgets.card import Card
from widgets.chip import Chip
from widgets.prompt import Mood
from widgets.rows import Fact, FactList
from widgets.text import Label
from widgets.timeline import Moment, Timeline

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from db.domain.codes import ScannedCode
    from db.domain.found import FoundTrackable
    from panel.printing.labels import MadeLabel

WORDS = wording.LookUp
ICONS = {
    "received": ("truck-delivery", Kind.ACCENT), "issued": ("stack-push", Kind.ACCENT),
    "fitted": ("tools", Kind.ACCENT),
    "completed": ("circle-check", Kind.OK), "inspection_passed": ("circle-check", Kind.OK),
    "inspection_failed": ("circle-x", Kind.BAD), "held": ("hand-stop", Kind.BAD),
    "hold_released": ("lock-open", Kind.OK), "stage_finished": ("checks", Kind.OK), "shipped": ("truck", Kind.ACCENT),
    "returned": ("arrow-back-up", Kind.WARN), "labelled": ("tag", Kind.NEUTRAL), "split": ("stack-2", Kind.NEUTRAL),
}  # fmt: skip
QUALITY_KINDS = {Quality.RELEASED: Kind.OK, Quality.ON_HOLD: Kind.BAD, Quality.REJECTED: Kind.BAD}
QUALITY_ICONS = {Quality.RELEASED: "circle-check", Quality.ON_HOLD: "hand-stop", Quality.REJECTED: "circle-x"}


@dataclass(frozen=True)
class Story:
    """A thing and all that happened to it, newest first."""

    thing: FoundTrackable
    happenings: tuple[Happening, ...]


class LookUpScreen(Screen):
    """Facts on the left, the story on the right, paged."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.header.show_back(True)
        self.show_parts(strip=False)
        self._story: Story | None = None
        self._labelled: FoundTrackable | None = None
        self._first = 0
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self.set_body(beside(self._left, self._right, gap=self.look.metrics.gap, stretches=(4, 7)))
        self._timeline = Timeline(self.look)
        self._right.addWidget(self._framed(self._timeline))

    def _framed(self, part: Timeline) -> Card:
        self._card = Card(self.look)
        self._card.add(part, 1)
        return self._card

    def kept(self) -> dict[str, Any]:
        return {"code": self._story.thing.code} if self._story else {}

    def restore(self, kept: dict[str, Any]) -> None:
        if "code" in kept:
            self.enter(kept["code"])

    def enter(self, argument: Any) -> None:
        self.header.show_title(WORDS.TITLE)
        self._story, self._first = None, 0
        empty(self._left)
        self._timeline.show_moments([])
        self.prompt.ask(WORDS.ASK, WORDS.ASK_DETAIL, icon="list-search")
        self._show_actions()
        self.refresh_shift()
        if argument is not None:
            self._read(argument)

    def on_code(self, code: ScannedCode) -> None:
        if code.kind is ScanKind.ORDER:
            super().on_code(code)
        else:
            self._read(plain_code(code))

    def _read(self, code: str) -> None:
        self.ask(_story, code, done=self._show)

    def _show(self, story: Story) -> None:
        self._story, self._first = story, 0
        thing = story.thing
        self.header.show_title(WORDS.TITLE, thing.code)
        title = WORDS.FOUND.format(item=thing.item_name, lifecycle=wording.within(wording.LIFECYCLES[thing.lifecycle]))
        self.prompt.ask(title, WORDS.OTHER, icon="list-search")
        empty(self._left)
        self._left.addWidget(self._facts(thing))
        self._show_page()

    def _tell(self, story: Story) -> None:
        """The story with what was just done; the bar keeps the answer to it."""
        self._story, self._first = story, 0
        self._show_page()

    def _facts(self, thing: FoundTrackable) -> Card:
        card = Card(self.look, thing.code, code=True)
        card.add(Label(self.look, thing.item_name, role="value", tone="muted", lines=2))
        icon = QUALITY_ICONS.get(thing.quality, "info-circle")
        quality = Chip(self.look, wording.QUALITIES[thing.quality], icon, QUALITY_KINDS.get(thing.quality, Kind.WARN))
        whereabouts = "truck" if thing.lifecycle is Lifecycle.SHIPPED else "info-circle"
        place = Chip(self.look, wording.LIFECYCLES[thing.lifecycle], whereabouts)
        chips = beside(quality, place, gap=self.look.metrics.pad(12))
        chips.addStretch(1)
        card.add(chips)
        facts = [
            Fact(WORDS.ITEM, thing.item),
            Fact(WORDS.SUPPLIER, thing.supplier_name or wording.Issue.HOUSE),
            Fact(WORDS.ON_HAND, wording.amount(thing.on_hand, thing.uom)),
            Fact(WORDS.USE_BY, wording.day(thing.expires_on)),
            Fact(WORDS.PLACE, thing.location or wording.Issue.NONE),
        ]
        card.add(FactList(self.look, facts), 1)
        return card

    def _show_page(self) -> None:
        happenings = self._story.happenings if self._story else ()
        fits = self._timeline.capacity()
        page = happenings[self._first : self._first + fits]
        self._card.show_title("" if page else WORDS.NO_STORY)
        self._timeline.show_moments([self._moment(one) for one in page], more=self._first + fits < len(happenings))
        self._show_actions()

    def _moment(self, one: Happening) -> Moment:
        icon, kind = ICONS[one.what]
        title = wording.HAPPENINGS[one.what].format(detail=one.detail)
        when = wording.moment(self.shift.station.local(one.at))
        if one.reversed:
            return Moment("arrow-back-up", Kind.NEUTRAL, WORDS.REVERSED + title, one.person, when)
        quantity = f", {wording.number(one.quantity)}" if one.quantity is not None else ""
        return Moment(icon, kind, title, one.person + quantity, when)

    def _show_actions(self) -> None:
        count = len(self._story.happenings) if self._story else 0
        fits = self._timeline.capacity()
        others = [Action("earlier", "chevron-down", WORDS.EARLIER, enabled=self._first + fits < count)]
        person = self.shift.person
        if person is not None and person.role in {Role.SUPERVISOR, Role.ADMIN} and self._story:
            others.append(Action("trace", "affiliate", WORDS.TRACE))
        if self._story and self._story.thing.lifecycle is not Lifecycle.VOID:
            others.append(Action("label", "printer", WORDS.LABEL))
        self.action_row.set_others(Action("later", "chevron-up", WORDS.LATER, enabled=self._first > 0), others)
        self.action_row.offer(Action("done", "check", WORDS.DONE, WORDS.BACK_TO_WORK))

    def pressed(self, key: str) -> None:
        fits = self._timeline.capacity()
        if key == "done":
            self.go_back()
        elif key == "trace" and self._story:
            self.go.emit(Route.TRACE, self._story.thing.code)
        elif key == "label" and self._story:
            self._ask_why()
        elif key in {"earlier", "later"}:
            self._first = max(0, self._first + (fits if key == "earlier" else -fits))
            self._show_page()

    def _ask_why(self) -> None:
        self._labelled = self._story.thing if self._story else None  # what is scanned meanwhile is another thing
        sheet = ReasonSheet(self.look, self, WORDS.WHY_LABEL)
        sheet.of_words(WORDS.LABEL_REASONS)
        sheet.reason.connect(self._label)
        sheet.open()

    def _label(self, reason: str) -> None:
        thing = self._labelled
        if thing is not None and not self.still_busy():
            self.busy, self._reason = True, reason
            self.ask(facts_of_thing, thing.code, thing.item, done=self._print)

    def _print(self, facts: LabelFacts) -> None:
        item = self._labelled.item if self._labelled else None
        reply = Reply(self, self._printed, self._unprinted)
        self.context.labels.make(label_of(facts), reply.done, reply.failed, item=item, reason=self._reason)

    def _printed(self, label: MadeLabel) -> None:
        self.busy = False
        self.accept(WORDS.PRINTED.format(code=label.code), WORDS.PRINTED_DETAIL, label.code)
        self.ask(_story, label.code, done=self._tell)

    def _unprinted(self, error: Exception) -> None:
        self.busy = False
        if isinstance(error, DeviceFault):
            self.answer(Mood.AMBER, WORDS.NOT_PRINTED, " ".join(sentence_of(error)))
        else:
            self.refuse(error)


def _story(connection: Connection, code: str) -> Story:
    thing = find_one(connection, code)
    return Story(thing, story_of(connection, thing.id))

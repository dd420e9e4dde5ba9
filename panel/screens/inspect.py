"""One point a screen: a number against its limits, or pass and fail as two huge buttons. A fail opens a hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from db.domain.measuring import verdict
from db.domain.quality_commands import InspectUnit, MeasuredValue, TakenPhoto
from db.domain.refusals import Refusal, Refused
from db.domain.terms import CharacteristicKind, TrackableKind
from db.queries.inspections import PlannedPoint, UnitToInspect, unit_to_inspect
from db.services.inspecting import inspect_unit
from panel import photo_words, wording
from panel.device_log import has_camera
from panel.navigator import Route
from panel.screens.base import Context, JobVisit, Screen, plain_code
from panel.screens.inspect_parts import ValueCard, VerdictButtons
from panel.screens.job_lots import kept_of_job
from panel.screens.layouts import beside, empty
from panel.screens.number_keys import number_keys
from panel.screens.photo_sheet import PhotoSheet
from panel.screens.reply import Reply
from widgets.buttons import Action, Tile

if TYPE_CHECKING:
    from db.domain.answers import Inspected
    from db.domain.codes import ScannedCode
    from db.queries.work import Job
    from devices.photo import Ring

WORDS = wording.Inspect
LONGEST = 10


class InspectScreen(Screen):
    """Scan the unit, then point by point; the act is recorded after the last."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.header.show_back(True)
        self.show_parts(strip=False)
        self._from_job: Job | None = None
        self._unit: UnitToInspect | None = None
        self._values: dict[int, str] = {}
        self._confirmed: set[int] = set()
        self.photos: list[TakenPhoto] = []
        self._at = 0
        self._body = QVBoxLayout()
        self.set_body(self._body)

    def enter(self, argument: Any) -> None:
        """With the job it was opened from, or None."""
        self._from_job = argument
        self._restart()
        self.prompt.ask(WORDS.ASK, WORDS.ASK_DETAIL, icon="ruler-measure")

    def _restart(self) -> None:
        self._unit, self._at = None, 0
        self._values.clear()
        self._confirmed.clear()
        self.photos = []
        empty(self._body)
        self.header.show_title(WORDS.TITLE)
        self.action_row.set_others(Action("cancel", "x", wording.CANCEL))
        self.action_row.lock(Action("record", "check", WORDS.RECORD), WORDS.NO_UNIT)
        self.refresh_shift()

    def kept(self) -> dict[str, Any]:
        """Photos lie on the disk; who took them takes them once more."""
        asked = {str(number): value for number, value in self._values.items()}
        unit = {"code": self._unit.unit.code, "values": asked, "point": self._at} if self._unit else {}
        return unit if self._from_job is None else kept_of_job(self._from_job, at=Route.INSPECT.name, **unit)

    def restore(self, kept: dict[str, Any]) -> None:
        if "code" in kept:
            self._asked, self._draft = kept["code"], kept
            self.ask(unit_to_inspect, self._asked, done=self._restored)

    def _restored(self, unit: UnitToInspect | None) -> None:
        self._start(unit)
        if self._unit is None:
            return
        photos = {one.point.sequence for one in self._unit.points if one.point.kind is CharacteristicKind.PHOTO}
        values = {int(number): value for number, value in self._draft["values"].items()}
        self._values = {number: value for number, value in values.items() if number not in photos}
        self._at = min(int(self._draft["point"]), len(self._unit.points) - 1)
        self._show_point()

    def on_code(self, code: ScannedCode) -> None:
        if not self.still_busy():
            self.busy = True
            self.ask(unit_to_inspect, plain_code(code), done=self._start)
            self._asked = plain_code(code)

    def _start(self, unit: UnitToInspect | None) -> None:
        self.busy = False
        self._restart()
        if unit is None or not unit.points or unit.unit.kind is TrackableKind.CONTAINER:
            self.already(WORDS.NO_PLAN.format(code=self._asked), WORDS.NO_PLAN_DETAIL)
            return
        self._unit = unit
        self.header.show_title(unit.unit.item_name, unit.unit.code)
        self._show_point()

    @property
    def _point(self) -> PlannedPoint:
        if self._unit is None:
            raise RuntimeError("no unit is being inspected")
        return self._unit.points[self._at]

    def _show_point(self) -> None:
        planned, count = self._point, len(self._unit.points) if self._unit else 0
        attribute, photo = (
            planned.point.kind is one for one in (CharacteristicKind.ATTRIBUTE, CharacteristicKind.PHOTO)
        )
        how = photo_words.TAKE_ONE if photo else WORDS.TOUCH_VERDICT if attribute else WORDS.TYPE_IT
        place = WORDS.OF.format(number=self._at + 1, count=count)
        self.prompt.ask(WORDS.POINT.format(name=planned.point.name), f"{place}. {how}", icon="ruler-measure")
        empty(self._body)
        if attribute:
            buttons = VerdictButtons(self.look, planned)
            buttons.chosen.connect(self._judge)
            buttons.show_value(self._value)
            self._body.addWidget(buttons)
        elif photo:
            mine = sum(1 for one in self.photos if one.sequence == planned.point.sequence)
            kept = photo_words.KEPT_ONE if mine == 1 else photo_words.KEPT.format(count=mine)
            tile = Tile(self.look, kept if mine else photo_words.TAKE_ONE, "circle-check" if mine else "camera")
            tile.setObjectName("photo")
            tile.clicked.connect(self._open_camera)
            self._body.addWidget(tile, 1)
        else:
            self._card = ValueCard(self.look, planned)
            keys = number_keys(self.look)
            keys.pressed.connect(self._type)
            keys.backspace.connect(self._rub)
            row = beside(self._card, keys, gap=self.look.metrics.gap, stretches=(2, 1))
            self._body.addLayout(self.look.handed(row))
            self._card.show_value(self._value)
        self._show_actions()

    @property
    def _value(self) -> str:
        return self._values.get(self._point.point.sequence, "")

    def _judge(self, value: str) -> None:
        self._values[self._point.point.sequence] = value
        self._show_point()

    def _type(self, key: str) -> None:
        if len(self._value) < LONGEST and not (key == "." and "." in self._value):
            self._set(self._value + key)

    @property
    def has_point(self) -> bool:
        """Whether a point is being asked."""
        return self._unit is not None

    def type_value(self, text: str) -> None:
        """Enter a whole value at once, as a gauge that sends it does."""
        self._set(text[:LONGEST])

    def _rub(self) -> None:
        self._set(self._value[:-1])

    def _set(self, value: str) -> None:
        self._values[self._point.point.sequence] = value
        self._confirmed.discard(self._point.point.sequence)
        self._card.show_value(value)
        self._show_actions()

    def _show_actions(self) -> None:
        last = self._unit is not None and self._at == len(self._unit.points) - 1
        previous = Action("previous", "chevron-left", WORDS.PREVIOUS, enabled=self._at > 0)
        others = [previous]
        if has_camera(self.context.devices) and self._point.point.kind is not CharacteristicKind.PHOTO:
            kept = photo_words.COUNT.format(count=len(self.photos)) if self.photos else ""
            others.append(Action("photo", "camera", photo_words.ADD, kept))
        self.action_row.set_others(Action("cancel", "x", wording.CANCEL), others)
        failed = self._failed_so_far()
        if not self._value:
            needs = photo_words.NEEDED if self._point.point.kind is CharacteristicKind.PHOTO else WORDS.ENTER
            self.action_row.lock(Action("record", "check", WORDS.RECORD if last else WORDS.NEXT), needs)
        elif not last:
            self.action_row.offer(Action("next", "chevron-right", WORDS.NEXT))
        elif failed:
            self.action_row.offer(Action("record", "circle-x", WORDS.RECORD_FAIL, WORDS.HOLD))
        else:
            self.action_row.offer(Action("record", "check", WORDS.RECORD, WORDS.ALL_PASS))

    def _open_camera(self) -> None:
        if not has_camera(self.context.devices):
            self.already(*photo_words.NO_CAMERA)
            return
        sheet = PhotoSheet(self.look, self, self.context.feed)
        sheet.taken.connect(self._keep)
        sheet.open()

    def _keep(self, picture: Any, ring: Ring | None) -> None:
        if self._unit is None or self.still_busy():
            return
        self.busy = True
        reply = Reply(self, self._kept, self._not_kept)
        self.context.photos.keep(picture, ring, reply.done, reply.failed)

    def _kept(self, digest: str) -> None:
        self.busy = False
        point = self._point.point
        asked = point.kind is CharacteristicKind.PHOTO
        self.photos.append(TakenPhoto(sha256=digest, sequence=point.sequence))
        if asked:
            self._values[point.sequence] = digest[:LONGEST]
        self._show_point()

    def _not_kept(self, error: Exception) -> None:
        self.busy = False
        title, sentence = photo_words.NOT_KEPT
        self.already(title, sentence.format(why=error))

    def _failed_so_far(self) -> bool:
        points = self._unit.points if self._unit else ()
        given = [(one.point, self._values.get(one.point.sequence, "")) for one in points]
        return any(not verdict(point, value, confirmed=True) for point, value in given if value)

    def pressed(self, key: str) -> None:
        if key == "cancel":
            self.go_back()
        elif key == "photo":
            self._open_camera()
        elif key == "previous":
            self._at -= 1
            self._show_point()
        elif key in {"next", "record"} and self._plausible():
            if key == "next":
                self._at += 1
                self._show_point()
            else:
                self._record()

    def _plausible(self) -> bool:
        """A value far outside is asked for once more: pressing again records it."""
        point = self._point.point
        try:
            verdict(point, self._value, confirmed=point.sequence in self._confirmed)
        except Refused as refused:
            self.refuse(refused)
            if refused.code is Refusal.QC_IMPLAUSIBLE:
                self._confirmed.add(point.sequence)
            return False
        return True

    def _record(self) -> None:
        if self._unit is None or self.still_busy():
            return
        self.busy = True
        values = tuple(
            MeasuredValue(sequence=number, value=value, confirmed=number in self._confirmed)
            for number, value in sorted(self._values.items())
        )
        unit = self._unit
        self._command = InspectUnit(
            **self.shift.head(), code=unit.unit.code, item=unit.unit.item, plan=unit.plan, values=values,
            order_no=unit.order_no, stage_sequence=unit.stage_sequence, photos=tuple(self.photos) or None,
        )  # fmt: skip
        self.records.write(inspect_unit, self._command, self._recorded, self.failed)

    def _recorded(self, answer: Inspected) -> None:
        self.busy = False
        self.shift.did(self._command.entry_id, f"{WORDS.TITLE} {answer.code}")
        count = len(self._values)
        self._restart()
        if answer.passed:
            self.accept(WORDS.PASSED.format(code=answer.code), WORDS.PASSED_DETAIL.format(count=count), answer.code)
        else:
            points = ", ".join(answer.failed)
            self.already(WORDS.FAILED.format(code=answer.code), WORDS.FAILED_DETAIL.format(points=points), answer.code)

    def go_back(self) -> None:
        if self._from_job is not None:
            self.go.emit(Route.JOB, JobVisit(self._from_job.order_no, self._from_job.here.sequence))
        else:
            super().go_back()

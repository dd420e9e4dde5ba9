"""A part comes out of the unit on the bench and another takes its place: which one, why, the new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.fitting_commands import RemoveComponent
from db.domain.terms import ReasonScope
from db.services.removing import remove_component
from panel import unit_words as words
from panel.screens.choices import Choices
from panel.screens.reasons import ReasonSheet
from panel.screens.unit_parts import fitted_choices

if TYPE_CHECKING:
    from db.domain.answers import Removed
    from db.domain.found import FoundTrackable
    from db.queries.unit_bench import Fitted, UnitOnBench, UnitPart
    from panel.screens.unit import UnitScreen

ROWS, COLUMNS = 3, 2


class PartChange:
    """Nothing is recorded before the new part is scanned: then both are one act."""

    def __init__(self, screen: UnitScreen) -> None:
        self._screen = screen
        self.choices = Choices(screen.look, rows=ROWS, columns=COLUMNS)
        self.choices.chosen.connect(self._touched)
        self.end()

    def end(self) -> None:
        """No part is changed."""
        self._unit: UnitOnBench | None = None
        self._out: tuple[UnitPart, Fitted] | None = None
        self._why = ""

    @property
    def under_way(self) -> bool:
        """Whether scans are for the change."""
        return self._unit is not None

    @property
    def choosing(self) -> bool:
        """Whether it is still asked which part comes out."""
        return self._unit is not None and self._out is None

    def begin(self, unit: UnitOnBench) -> None:
        """Ask which part comes out."""
        self.end()
        self._unit = unit
        self.choices.show_choices(fitted_choices(unit))
        self._screen.show_bench()
        self._screen.prompt.ask(words.OUT_ASK, words.OUT_DETAIL, icon="arrows-exchange")

    def _touched(self, key: str) -> None:
        if self._unit is None or self._screen.still_busy():
            return
        self._take_out(next(one for one in _inside(self._unit) if str(one[1].issue_entry) == key))

    def take(self, thing: FoundTrackable) -> None:
        """A scan: the part that comes out, or the one that takes its place."""
        if self._unit is None:
            return
        if self._out is None or not self._why:
            self._scanned_out(self._unit, thing)
        else:
            self._fit(self._out, thing)

    def _scanned_out(self, unit: UnitOnBench, thing: FoundTrackable) -> None:
        inside = [one for one in _inside(unit) if (one[0].item, one[1].code) == (thing.item, thing.code)]
        if inside:
            self._take_out(inside[-1])
            return
        title = words.NOT_INSIDE.format(code=thing.code, unit=unit.code)
        self._screen.already(title, words.NOT_INSIDE_DETAIL, thing.code)

    def _take_out(self, out: tuple[UnitPart, Fitted]) -> None:
        self._out = out
        sheet = ReasonSheet(self._screen.look, self._screen, words.WHY_OUT)
        sheet.of_scope(ReasonScope.REMOVAL, self._screen.records).reason.connect(self._give_reason)
        sheet.open()
        self._screen.show_bench()

    def _give_reason(self, reason: str) -> None:
        if self._out is None or self._unit is None:
            return
        self._why = reason
        part, fitted = self._out
        detail = words.NEW_DETAIL.format(code=fitted.code, unit=self._unit.code)
        self._screen.prompt.ask(words.NEW_ASK.format(item=part.item_name), detail)

    def _fit(self, out: tuple[UnitPart, Fitted], thing: FoundTrackable) -> None:
        part, fitted = out
        screen = self._screen
        if thing.item != part.item:
            detail = words.OTHER_ITEM_DETAIL.format(wanted=part.item_name)
            screen.already(words.OTHER_ITEM.format(item=thing.item_name), detail, thing.code)
            return
        screen.busy = True
        self._command = RemoveComponent(
            **screen.shift.head(reason=self._why), issue_entry=fitted.issue_entry, quantity=fitted.quantity,
            new_code=thing.code, new_item=thing.item,
        )  # fmt: skip
        screen.records.write(remove_component, self._command, self._changed, screen.failed)

    def _changed(self, answer: Removed) -> None:
        screen = self._screen
        screen.busy = False
        screen.shift.did(self._command.entry_id, words.DID_OUT.format(unit=answer.unit))
        self.end()
        title = words.REPLACED.format(new=answer.replaced_by, old=answer.code)
        screen.accept(title, words.REPLACED_DETAIL.format(unit=answer.unit), answer.replaced_by or "")
        screen.read_again()


def _inside(unit: UnitOnBench) -> list[tuple[UnitPart, Fitted]]:
    return [(part, one) for part in unit.parts for one in part.fitted]

"""The tasks that the home screen has no room for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QGridLayout

from db.domain.terms import Role
from panel import wording
from panel.navigator import Route
from panel.screens.base import Context, Screen
from panel.screens.layouts import empty
from panel.screens.other_tasks import Task, more_tasks
from widgets.buttons import Tile

if TYPE_CHECKING:
    from db.services.people import SignedIn

WORDS = wording.Home
FEW = 6
CLEAN = Task("clean", "spray", Route.CLEAN)
PANEL = Task("panel", "settings", Route.PANEL)


def tasks_of(person: SignedIn | None) -> tuple[Task, ...]:
    """The work, then what is done to the panel itself: its settings only by who leads."""
    leads = person is not None and person.role in {Role.SUPERVISOR, Role.ADMIN}
    return (*more_tasks(person), CLEAN, *((PANEL,) if leads else ()))


class MoreScreen(Screen):
    """Big tiles."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.header.show_back(True)
        self._tasks: tuple[Task, ...] = ()
        self._tiles = QGridLayout()
        self._tiles.setSpacing(self.look.metrics.gap)
        self.set_body(self._tiles)

    def enter(self, argument: Any) -> None:
        _ = argument
        self.header.show_title(WORDS.TASKS["more"])
        self.prompt.ask(WORDS.WHAT_ELSE, WORDS.WHAT_ELSE_DETAIL, icon="dots")
        self._tasks = tasks_of(self.shift.person)
        empty(self._tiles)
        columns = 2 if len(self._tasks) <= FEW else 3
        for at, task in enumerate(self._tasks):
            tile = Tile(self.look, task.text, task.icon)
            tile.setObjectName(task.key)
            tile.clicked.connect(self._task)
            self._tiles.addWidget(tile, at // columns, at % columns)
        self.action_row.set_others(self.undo_action())
        self.refresh_shift()

    def _task(self) -> None:
        key = self.sender().objectName()
        self.go.emit(next(task.route for task in self._tasks if task.key == key), None)

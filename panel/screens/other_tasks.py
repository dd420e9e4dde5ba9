"""What can be done beside the jobs: the tasks of most days on the home screen, the others one touch away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.domain.terms import Role
from panel import wording
from panel.navigator import Route

if TYPE_CHECKING:
    from db.services.people import SignedIn


@dataclass(frozen=True)
class Task:
    """A tile and where it leads."""

    key: str
    icon: str
    route: Route

    @property
    def text(self) -> str:
        """What the tile says."""
        return wording.Home.TASKS[self.key]


LOOK_UP = Task("look_up", "list-search", Route.LOOK_UP)
INSPECT = Task("inspect", "ruler-measure", Route.INSPECT)
RECEIVE = Task("receive", "truck-delivery", Route.RECEIVE)
SHIP = Task("ship", "package", Route.SHIP)
MOVE = Task("move", "building-warehouse", Route.MOVE)
TRACE = Task("trace", "affiliate", Route.TRACE)
MORE = Task("more", "dots", Route.MORE)
SLOTS = Task("slots", "layout-dashboard", Route.SLOTS)
COUNT = Task("count", "clipboard-list", Route.COUNT)
TAKE_BACK = Task("take_back", "truck", Route.TAKE_BACK)
WRONG_LOT = Task("wrong_lot", "arrows-exchange", Route.WRONG_LOT)
PEOPLE = Task("people", "users", Route.PEOPLE)
DEVICES = Task("devices", "device-desktop-cog", Route.DEVICES)


def home_tasks(person: SignedIn | None) -> tuple[Task, ...]:
    """Six: more tiles would be smaller than a glove. Only the fifth differs by role, so that hands learn the places."""
    return LOOK_UP, INSPECT, RECEIVE, SHIP, TRACE if _may_trace(person) else MOVE, MORE


def more_tasks(person: SignedIn | None) -> tuple[Task, ...]:
    """The others."""
    return (*((MOVE, WRONG_LOT, PEOPLE) if _may_trace(person) else ()), SLOTS, COUNT, TAKE_BACK, DEVICES)


def _may_trace(person: SignedIn | None) -> bool:
    return person is not None and person.role in {Role.SUPERVISOR, Role.ADMIN}

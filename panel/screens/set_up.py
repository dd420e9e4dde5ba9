"""The panel is set up in three pages: itself, its devices, what is taken over. Each can be passed over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from panel import set_up_words as words
from panel.navigator import Route
from panel.screens.base import Context, Screen
from panel.screens.choices import Choices
from panel.screens.layouts import below
from panel.screens.set_up_devices import DevicesPage
from panel.screens.set_up_folder import FolderPage
from panel.screens.set_up_page import PanelPage
from widgets.buttons import Action

if TYPE_CHECKING:
    from devices.base import Scan
    from panel.screens.set_up_page import Page

ROWS = 4


class SetUpScreen(Screen):
    """One page after the other; the arrow leads back."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.header.show_back(True)
        self.show_parts(strip=False)
        self.list = Choices(self.look, rows=ROWS)
        self.list.chosen.connect(self._touched)
        self.set_body(below(self.list, gap=0))
        self.pages: tuple[Page, ...] = (PanelPage(self), DevicesPage(self), FolderPage(self))
        for page in self.pages:
            page.changed.connect(self._show)
            page.over.connect(self._next)
        context.devices.changed.connect(self._heard)
        self._at = 0

    def enter(self, argument: Any) -> None:
        """With the number of a page, or None: the first."""
        self.refresh_shift()
        self._begin(argument or 0)

    @property
    def page(self) -> Page:
        """The one that is shown."""
        return self.pages[self._at]

    def _begin(self, at: int) -> None:
        self._at = at
        step = words.STEP.format(number=at + 1, count=len(self.pages))
        self.header.show_title(words.TITLE, step)
        self.page.begin()
        self._show()

    def _show(self) -> None:
        first, _, _ = self.list.page
        self.list.show_choices(self.page.lines(), first=max(first - 1, 0))
        turners = self.list.turners() if len(self.page.lines()) > ROWS else []
        skip = Action("skip", "arrow-right", words.SKIP)
        self.action_row.set_others(None, [*turners, *self.page.others(), skip])
        primary, locked = self.page.act()
        if locked:
            self.action_row.lock(primary, locked)
        else:
            self.action_row.offer(primary)

    def _heard(self) -> None:
        """A device came, went, or sent something."""
        if self.isVisible():
            self._show()

    def _touched(self, key: str) -> None:
        self.page.touch(key)

    def _next(self) -> None:
        if self.still_busy():
            return
        if self._at + 1 < len(self.pages):
            self._begin(self._at + 1)
        else:
            self.go.emit(Route.HOME, (words.DONE_DETAIL, words.DONE))

    def takes(self, scan: Scan) -> bool:
        return self.page.take(scan)

    def pressed(self, key: str) -> None:
        if key == "skip":
            self._next()
        elif key == "do" and not self.still_busy():
            self.page.do()
        elif key in {"earlier", "later"}:
            self.list.turn(1 if key == "later" else -1)
            self._show()
        elif key in {one.key for one in self.page.others()}:
            self.page.touch(key)
        else:
            super().pressed(key)

    def go_back(self) -> None:
        if self.still_busy():
            return
        if self._at:
            self._begin(self._at - 1)
        else:
            super().go_back()

    def kept(self) -> dict[str, Any]:
        return {"route": Route.HOME.name}

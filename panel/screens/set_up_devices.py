"""The second page of the set-up: what reads and prints, what is plugged in, and whether a scanner is set up right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from devices.set_up import SetUp, judged
from panel import device_words
from panel import set_up_words as words
from panel.device_log import DeviceKind, escaped
from panel.plugs import Plugged, address_of
from panel.screens.choices import Choice
from panel.screens.people_sheets import TileSheet
from panel.screens.reply import Reply
from panel.screens.set_up_page import LONGEST_ID, Page
from panel.type_sheet import TypeSheet
from widgets.buttons import Action
from widgets.prompt import Mood

if TYPE_CHECKING:
    from devices.base import Scan
    from panel.device_log import DeviceView

NET = "net"


class DevicesPage(Page):
    """Scanners that are there can be tried at once; one that is taken reads at once."""

    def begin(self) -> None:
        self._found, self._port, self._printer = Plugged((), ()), "", ""
        self.screen.prompt.ask(words.DEVICES, words.DEVICES_DETAIL, icon="scan")
        self._look()

    def _look(self) -> None:
        reply = Reply(self.screen, self._know, self.screen.unread)
        self.context.plugs.look(reply.done, reply.failed)

    def _know(self, found: Plugged) -> None:
        self._found = found
        self.changed.emit()

    def lines(self) -> list[Choice]:
        new = [Choice(port.path, words.NEW, port.path.rsplit("/", 1)[-1], words.CHANGE) for port in self._found.ports]
        new += [Choice(url, words.PRINTER, url, words.CHANGE) for url in self._found.printers]
        known = [_told(view, self._printer) for view in self.context.devices.views()]
        return [*new, *known]

    def others(self) -> list[Action]:
        return [Action(NET, "printer", words.NET_PRINTER)]

    def touch(self, key: str) -> None:
        if key == NET:
            sheet = TypeSheet(self.screen.look, self.screen, words.NET_PRINTER_ASK, words.KEEP)
            sheet.typed.connect(self._in_network)
            sheet.open()
        elif key in self._found.printers:
            self._print_at(key)
        elif key in {port.path for port in self._found.ports}:
            self._port = key
            tiles = [("scanner", words.SCANNER), ("printer", words.PRINTER)]
            which = TileSheet(self.screen.look, self.screen, words.SCANNER_OR, tiles, "device-desktop-cog")
            which.chosen.connect(self._is)
            which.open()
        else:
            self.screen.prompt.ask(words.DEVICES, words.DEVICES_DETAIL, icon="scan")

    def _is(self, kind: str) -> None:
        if kind == "printer":
            self._print_at(f"serial:{self._port}")
            return
        reply = Reply(self.screen, self._kept, self.not_kept)
        name = self.context.plugs.take_scanner(self._port, reply.done, reply.failed)
        self.screen.answer(Mood.GOOD, words.USED.format(name=name), words.USED_DETAIL)
        self._look()

    def _kept(self, _settings: Any) -> None:
        """Its name is in the bar already."""

    def _in_network(self, typed: str) -> None:
        self._print_at(address_of(typed[:LONGEST_ID]))

    def _print_at(self, url: str) -> None:
        self._printer = url
        reply = Reply(self.screen, self._prints, self.not_kept)
        self.context.plugs.take_printer(url, reply.done, reply.failed)

    def _prints(self, _settings: Any) -> None:
        self.screen.answer(Mood.GOOD, words.KEPT, words.KEPT_DETAIL)
        self.changed.emit()

    def take(self, scan: Scan) -> bool:
        """Every scan is a test here, whatever it says."""
        found, about = judged(scan.text)
        title, detail = device_words.SET_UP[found.value]
        mood = Mood.GOOD if found is SetUp.RIGHT else Mood.AMBER
        self.screen.answer(
            mood, title.format(name=scan.source, about=escaped(about)), detail.format(sent=escaped(scan.text))
        )
        self.changed.emit()
        return True

    def act(self) -> tuple[Action, str]:
        return Action("do", "check", words.NEXT), ""

    def do(self) -> None:
        self.over.emit()


def _told(view: DeviceView, printer: str) -> Choice:
    """A device of the settings; a printer that was chosen now is what comes."""
    where = printer if view.kind is DeviceKind.PRINTER and printer else view.where
    name = device_words.NAMES.get(view.name, view.name)
    shown = where.rsplit("/", 1)[-1] if view.kind is DeviceKind.SERIAL else where
    word = device_words.STATES[view.shown.value][0]
    return Choice(view.name, name, shown or device_words.Devices.NOWHERE, word)

"""The help button in the header: one touch calls, the next one says that it is settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db.domain.floor_commands import CallHelp, EndHelp
from db.queries.floor import open_call_at
from db.services.floor import call_help, end_help
from panel import help_words as words
from panel.screens.reply import Reply

if TYPE_CHECKING:
    from db.domain.answers import HelpMoved
    from db.queries.floor import HelpCall
    from panel.screens.base import Screen


class HelpButton(QObject):
    """Of one screen; only where the panel has a station."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen)
        self._screen = screen
        self.call: HelpCall | None = None
        screen.header.help.connect(self._touched)

    def look(self) -> None:
        """Whether help is on its way; shown when the record has answered."""
        station = self._screen.shift.station.work_center
        self._screen.header.help_button.setVisible(station is not None)
        if station is not None:
            self._screen.ask(open_call_at, station, done=self._show)

    def _show(self, call: HelpCall | None) -> None:
        word = words.CALL if call is None else words.COMES if call.answered_by else words.CALLED
        if call is not None and call.answered_by and (self.call is None or not self.call.answered_by):
            self._screen.already(words.SOMEBODY.format(person=call.answered_by), words.SOMEBODY_DETAIL)
        self.call = call
        self._screen.header.help_button.show_words(word)

    def _touched(self) -> None:
        screen, station = self._screen, self._screen.shift.station.work_center
        if station is None or screen.shift.person is None or screen.still_busy():
            return
        screen.busy = True
        reply = Reply(screen, self._moved, screen.failed)
        if self.call is None:
            order = getattr(getattr(screen, "job", None), "order_no", None)
            command = CallHelp(**screen.shift.head(), work_center=station, order_no=order)
            screen.records.write(call_help, command, reply.done, reply.failed)
        else:
            over = EndHelp(**screen.shift.head(), call_entry=self.call.entry_id)
            screen.records.write(end_help, over, reply.done, reply.failed)

    def _moved(self, answer: HelpMoved) -> None:
        _ = answer
        self._screen.busy = False
        told = (words.DONE, words.DONE_DETAIL) if self.call is None else (words.ENDED, words.ENDED_DETAIL)
        self._screen.accept(*told)
        self.look()

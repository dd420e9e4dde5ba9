"""The label of a lot that came in: made, printed, and said where it could not be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db.domain.refusals import Refusal, Refused
from db.queries.label_facts import facts_of_thing
from devices.base import DeviceFault
from panel import receive_words as words
from panel.device_words import sentence_of
from panel.printing.designs import label_of
from panel.screens.reply import Reply
from widgets.prompt import Mood

if TYPE_CHECKING:
    from db.domain.commands import ReceiveLot
    from db.queries.label_facts import LabelFacts
    from panel.printing.labels import MadeLabel
    from panel.screens.receive import ReceiveScreen

MORE_CAME = "MORE-CAME"
"""Why a lot that has a label gets another one."""


class LotLabel(QObject):
    """Of the receiving screen."""

    def __init__(self, screen: ReceiveScreen) -> None:
        super().__init__(screen)
        self._screen = screen

    def make(self, sent: ReceiveLot, lot: str) -> None:
        """Of what was received just now."""
        self._sent = sent
        self._screen.ask(facts_of_thing, lot, sent.item, done=self._print, failed=self._unprinted)

    def _print(self, facts: LabelFacts) -> None:
        reply = Reply(self._screen, _printed, self._unprinted)
        again = MORE_CAME if self._sent.again else None
        labels = self._screen.context.labels
        labels.make(label_of(facts), reply.done, reply.failed, item=self._sent.item, reason=again)

    def _unprinted(self, error: Exception) -> None:
        """Where the receipt was taken back meanwhile it needs no label."""
        if isinstance(error, DeviceFault):
            why = words.LABEL_FAILED_DETAIL.format(why=" ".join(sentence_of(error)))
            self._screen.answer(Mood.AMBER, words.LABEL_FAILED.format(code=self._sent.lot), why)
        elif not isinstance(error, Refused) or error.code is not Refusal.LOT_UNKNOWN:
            self._screen.refuse(error)


def _printed(label: MadeLabel) -> None:
    """The bar told already that the label comes."""

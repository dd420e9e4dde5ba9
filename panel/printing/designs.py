"""What stands on which label: of a unit, a lot, a box, a place, a person's badge, a job card, a command card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.codes import ScanKind, wrap
from db.domain.terms import TrackableKind
from devices.labels.layout import LabelFields
from panel import wording
from panel.command_cards import CommandCard

if TYPE_CHECKING:
    from db.queries.label_facts import LabelFacts

CARDS = {
    "badge": ScanKind.BADGE, "location": ScanKind.LOCATION, "slot": ScanKind.LOCATION, "order": ScanKind.ORDER,
    "command": ScanKind.COMMAND,
}  # fmt: skip
"""Labels whose code carries a prefix and a check character."""


def label_of(facts: LabelFacts) -> LabelFields:
    """The label of a thing in the record."""
    return LabelFields(facts.name, facts.code, tuple(_lines(facts)))


def card_of(kind: str, code: str, title: str) -> LabelFields:
    """A badge, job card, place or command card. Raises ValueError for a code that such a card cannot carry."""
    if kind == "command" and code not in CommandCard.__members__:
        raise ValueError(f"{code[:40]} is no command; there are {', '.join(CommandCard)}")
    return LabelFields(title, wrap(CARDS[kind], code))


def _lines(facts: LabelFacts) -> list[str]:
    words = wording.Label
    if facts.kind is TrackableKind.CONTAINER:
        return [words.CONTENTS.format(count=facts.contents)]
    lines = []
    if facts.on_hand is not None and facts.on_hand > 0:
        lines.append(wording.amount(facts.on_hand, facts.uom))
    if facts.order_no:
        lines.append(facts.order_no)
    if facts.supplier:
        lines.append(facts.supplier)
    if facts.expires_on:
        lines.append(words.USE_BY.format(day=wording.day(facts.expires_on)))
    return lines

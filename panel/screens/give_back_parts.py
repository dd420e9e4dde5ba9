"""What of an order's material can come back, lot by lot, and which issues it then comes out of."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from panel import give_back_words as words
from panel import wording
from panel.screens.choices import Choice
from widgets.appearance import SEMIBOLD, Kind
from widgets.card import Card
from widgets.chip import Notice
from widgets.rows import Fact, FactList, RowState
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from uuid import UUID

    from db.queries.issued import IssueLeft
    from widgets.appearance import Appearance


@dataclass(frozen=True)
class LotLeft:
    """All issues of one lot into the order, or into one unit of it, that have something left; the newest first."""

    issues: tuple[IssueLeft, ...]

    @property
    def first(self) -> IssueLeft:
        """Lot, item and unit are the same in all of them."""
        return self.issues[0]

    @property
    def left(self) -> Decimal:
        """How much can come back at most."""
        return sum((one.left for one in self.issues), Decimal(0))

    @property
    def key(self) -> str:
        """Of the newest issue."""
        return str(self.first.entry_id)

    def parts(self, quantity: Decimal) -> list[tuple[UUID, Decimal]]:
        """How much of which issue comes back: of the newest first, for what was fetched last is still there."""
        parts = []
        for one in self.issues:
            taken = min(one.left, quantity)
            if taken > 0:
                parts.append((one.entry_id, taken))
            quantity -= taken
        return parts


def lots_left(issues: Iterable[IssueLeft]) -> tuple[LotLeft, ...]:
    """The issues by lot and unit, in the order of their newest ones."""
    groups: dict[tuple[str, str, str | None], list[IssueLeft]] = {}
    for one in issues:
        groups.setdefault((one.item, one.code, one.into), []).append(one)
    return tuple(LotLeft(tuple(group)) for group in groups.values())


def choices_of(lots: Sequence[LotLeft]) -> list[Choice]:
    """As rows to touch."""
    return [
        Choice(
            lot.key, lot.first.code,
            (words.IN_UNIT if lot.first.into else words.IN_ORDER).format(item=lot.first.item_name, unit=lot.first.into),
            wording.amount(lot.left, lot.first.uom), RowState.LATER,
        )
        for lot in lots
    ]  # fmt: skip


def lot_card(look: Appearance, lot: LotLeft) -> Card:
    """What comes back, and how much of it is in the order."""
    first = lot.first
    card = Card(look, first.item_name)
    card.add(Label(look, first.code, role="value", weight=SEMIBOLD, code=True, lines=2))
    facts = [
        Fact(words.STILL_IN, wording.amount(lot.left, first.uom)),
        Fact(words.INTO, first.into or words.WHOLE, code=first.into is not None),
        Fact(words.PLACE, first.place or words.NO_PLACE),
    ]
    card.add(FactList(look, facts))
    card.body.addStretch(1)
    return card


def meaning_of(look: Appearance, lot: LotLeft, back: Decimal) -> Notice:
    """What stays in the order; or that so much never went in."""
    rest = lot.left - back
    if rest < 0:
        title = words.TOO_MUCH.format(quantity=wording.amount(lot.left, lot.first.uom))
        return Notice(look, Kind.BAD, "alert-triangle", title, words.TOO_MUCH_DETAIL)
    if rest == 0:
        return Notice(look, Kind.NEUTRAL, "info-circle", words.NONE_STAYS, words.STAYS_DETAIL)
    return Notice(look, Kind.NEUTRAL, "info-circle", wording.amount(rest, lot.first.uom), words.STAYS_DETAIL)

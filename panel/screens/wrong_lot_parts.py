"""Issues of a lot to be touched, and the card that tells whom a correction concerns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.terms import Lifecycle
from panel import wording
from panel import wrong_lot_words as words
from panel.screens.choices import Choice
from widgets.card import Card
from widgets.rows import Fact, FactList, RowState

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from db.domain.answers import Corrected
    from db.domain.found import FoundTrackable
    from db.queries.issued import IssueOfLot
    from widgets.appearance import Appearance

MOST_NAMED = 4


def issue_choices(
    issues: Sequence[IssueOfLot], since: int | None, local: Callable[[datetime], datetime]
) -> list[Choice]:
    """One row an issue, the newest first; those since the chosen one are marked."""
    rows = []
    for at, one in enumerate(issues):
        title = words.INTO.format(unit=one.into) if one.into else words.TO_ORDER.format(order=one.order_no)
        detail = words.BY.format(when=wording.moment(local(one.issued_at)), person=one.person)
        away = one.lifecycle is Lifecycle.SHIPPED
        word = wording.LIFECYCLES[Lifecycle.SHIPPED] if away else wording.number(one.quantity)
        state = RowState.BAD if since is not None and at <= since else RowState.LATER
        rows.append(Choice(str(at), title, detail, word, state))
    return rows


def concerned_card(look: Appearance, wrong: FoundTrackable, seen: Corrected) -> Card:
    """From which lot to which, and the units: all, those with customers, those that go on hold."""
    card = Card(look, wrong.item_name)
    facts = [
        Fact(words.RECORDED, ", ".join(seen.wrong), code=True),
        Fact(words.USED, seen.code, code=True),
        Fact(words.UNITS, _named(seen.units), code=True),
        Fact(words.SHIPPED, _named(seen.shipped), code=True, tone="bad" if seen.shipped else "ink"),
        Fact(words.HELD, _named(seen.held), code=True, tone="warn" if seen.held else "ink"),
    ]
    card.add(FactList(look, facts), 1)
    return card


def _named(codes: Sequence[str]) -> str:
    if not codes:
        return words.NOBODY
    named = ", ".join(codes[:MOST_NAMED])
    return named if len(codes) <= MOST_NAMED else f"{len(codes)}: {named}, ..."

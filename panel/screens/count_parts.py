"""The parts of the count screen: what is counted, what the count says, and what should be at a place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from db.domain.terms import Quality, TrackableKind
from db.queries.shelves import things_at
from panel import count_words as words
from panel import wording
from panel.screens.again import found_again
from panel.screens.choices import Choice
from widgets.appearance import SEMIBOLD, Kind
from widgets.card import Card
from widgets.chip import Notice
from widgets.rows import Fact, FactList, RowState
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from decimal import Decimal

    from sqlalchemy import Connection

    from db.domain.found import FoundTrackable
    from widgets.appearance import Appearance


def is_unit(thing: FoundTrackable) -> bool:
    """There is one of it, or none: a unit or a box."""
    return thing.kind is not TrackableKind.LOT


def on_record(thing: FoundTrackable) -> str:
    """What the record has."""
    return found_words(thing, thing.on_hand)


def found_words(thing: FoundTrackable, counted: Decimal) -> str:
    """What was found of it."""
    if is_unit(thing):
        return words.HERE if counted > 0 else words.NOT_HERE
    return wording.amount(counted, thing.uom)


def told(thing: FoundTrackable, difference: Decimal) -> str:
    """How far the record was off."""
    if difference == 0:
        return words.DONE_AGREES.format(code=thing.code)
    if is_unit(thing):
        return words.DONE_UNIT_OFF.format(before=on_record(thing))
    return words.DONE_DETAIL.format(code=thing.code, difference=difference_words(difference, thing.uom))


def thing_card(look: Appearance, thing: FoundTrackable) -> Card:
    """What is counted, and what the record has."""
    card = Card(look, thing.item_name)
    card.add(Label(look, thing.code, role="value", weight=SEMIBOLD, code=True, lines=2))
    facts = [
        Fact(words.ON_RECORD, on_record(thing)),
        Fact(words.PLACE, thing.location or words.NO_PLACE),
        Fact(words.SUPPLIER, thing.supplier_name or words.HOUSE),
    ]
    if thing.expires_on is not None:
        facts.append(Fact(words.USE_BY, wording.day(thing.expires_on)))
    if thing.quality is not Quality.RELEASED:
        facts.append(Fact(words.STATE, wording.QUALITIES[thing.quality], tone="warn"))
    card.add(FactList(look, facts))
    card.body.addStretch(1)
    return card


def difference_words(difference: Decimal, uom: str) -> str:
    """How far the count is off: "3 pcs less", "0.5 kg more"."""
    return (words.LESS if difference < 0 else words.MORE).format(quantity=wording.amount(abs(difference), uom))


def meaning_of(look: Appearance, difference: Decimal, uom: str) -> Notice:
    """The same in colour, icon and words."""
    if difference == 0:
        return Notice(look, Kind.OK, "circle-check", words.AGREES, words.AGREES_DETAIL)
    icon = "minus" if difference < 0 else "plus"
    return Notice(look, Kind.WARN, icon, difference_words(difference, uom), words.THAN)


def choices_of(things: Iterable[FoundTrackable], counted: Mapping[int, str]) -> list[Choice]:
    """What should be at a place; ``counted`` says what was found of those that were counted."""
    return [
        Choice(
            str(thing.id), thing.code, thing.item_name, counted.get(thing.id, ""),
            RowState.DONE if thing.id in counted else RowState.LATER,
        )
        for thing in things
    ]  # fmt: skip


def counted_again(
    connection: Connection, place: Any, thing: Any
) -> tuple[tuple[FoundTrackable, ...], tuple[FoundTrackable, ...]]:
    """What should be at the place of a draft, and the thing that was being counted."""
    return things_at(connection, place) if place else (), found_again(connection, [thing] if thing else [])

"""Things that were scanned before the panel was ended, asked for once more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from db.domain.refusals import Refused
from db.queries.find import find_one

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from db.domain.found import FoundTrackable


def named(things: Iterable[FoundTrackable]) -> list[list[str]]:
    """Code and item of each, as a draft keeps them."""
    return [[one.code, one.item] for one in things]


def found_again(connection: Connection, things: Any) -> tuple[FoundTrackable, ...]:
    """Those of a draft that are still there, as they are now."""
    found = []
    for code, item in things or ():
        try:
            found.append(find_one(connection, code, item))
        except Refused:
            continue
    return tuple(found)

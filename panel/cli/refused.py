"""A question that cannot be answered: the sentence for people, the object for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.codes import why_not_normal
from db.domain.refusals import Refusal, Refused
from db.interchange.trace_json import refused_json
from db.queries.nearest import nearest_codes
from panel.cli.record import say, write_json

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from db.queries.reports.recall_roots import EmptyRootError


def tell_empty(empty: EmptyRootError, *, as_json: bool) -> None:
    """RL-EMPTY-ROOT."""
    why = "has nothing in this period" if empty.known else "is not known"
    say(f"The {empty.root} {empty.code} {why}.")
    if as_json:
        write_json({"refused": "RL-EMPTY-ROOT", "root": empty.root, "code": empty.code, "known": empty.known})


def tell_refused(connection: Connection, refused: Refused, *, as_json: bool) -> None:
    """LOT-UNKNOWN with the nearest codes, LOT-AMBIGUOUS with the choices, RL-UNKNOWN, RL-EMPTY-ROOT."""
    code = str(refused.facts.get("code", ""))
    nearest: tuple[str, ...] = ()
    if refused.code is Refusal.RL_UNKNOWN:
        say(f"There is no recall {refused.facts['case']}.")
    elif refused.code is Refusal.RL_EMPTY_ROOT:
        say(f"Nothing is concerned by the {refused.facts['root']} {code} any more.")
    elif refused.code is Refusal.LOT_AMBIGUOUS:
        choices = refused.facts["choices"]
        found = [one for one in choices if isinstance(one, dict)] if isinstance(choices, list) else []
        items = ", ".join(sorted({one["item"] for one in found}))
        say(f"{code} is the code of several things. Say which with --item: {items}")
    else:
        # Databases take neither NUL nor half a character; no record has them.
        nearest = () if why_not_normal(code) else nearest_codes(connection, code)
        near = f" Nearest: {', '.join(nearest)}." if nearest else ""
        say(f"No lot or unit has the code {code}.{near}")
    if as_json:
        write_json(refused_json(refused, nearest))

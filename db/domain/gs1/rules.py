"""Whether elements are right, each for itself and together.

A scan is one symbol, while the standard looks at all that a thing carries: a lot without its GTIN is right, for the
GTIN may be in the next symbol. So what a key could satisfy is not asked for; what belongs to another attribute is (a
price by weight needs the weight), and a signature needs the key that it signs.
"""

from __future__ import annotations

import re
from itertools import pairwise

from db.domain.gs1.checks import CHECKS
from db.domain.gs1.facts import Alternatives, Fact, facts, matches
from db.domain.gs1.faults import Gs1Error, Gs1Fault

Element = tuple[str, str]

SIGNATURE = "8030"
_CHARACTERS = re.compile(r"[!\"%-?A-Z_a-z]+")  # character set 82 (General Specifications, figure 7.11-1)
_SERIAL_FROM = {"253": 13, "255": 13, "8003": 14}
"""Keys that name a single thing only with what follows so many digits."""


def check_element(ai: str, value: str) -> None:
    """Raises Gs1Error: UNSUPPORTED, SYNTAX, CHECK_DIGIT or VALUE."""
    fact = facts().get(ai)
    if fact is None:
        raise Gs1Error(Gs1Fault.UNSUPPORTED, ai)
    if not _CHARACTERS.fullmatch(value):
        raise Gs1Error(Gs1Fault.SYNTAX, ai)
    place = 0
    for length, checks in fact.parts:
        part = value[place:] if length is None else value[place : place + length]
        place += len(part)
        if not part:
            break  # what may be left out
        for check in checks:
            if not CHECKS[check](part):
                raise Gs1Error(Gs1Fault.CHECK_DIGIT if check == "digit" else Gs1Fault.VALUE, ai)


def check_together(elements: list[Element]) -> None:
    """Raises Gs1Error: REPEATED or PAIR, with the identifier that asks for what is not so."""
    values: dict[str, str] = {}
    for ai, value in elements:
        if values.setdefault(ai, value) != value:
            raise Gs1Error(Gs1Fault.REPEATED, ai)
    for ai in values:
        fact = facts()[ai]
        if any(matches(other, pattern) for pattern in fact.excludes for other in values if other != ai):
            raise Gs1Error(Gs1Fault.PAIR, ai)
        if not all(_met(need, values) for need in _asked(ai, fact)):
            raise Gs1Error(Gs1Fault.PAIR, ai)
    if SIGNATURE in values and any(len(values.get(ai, "x" * 99)) == digits for ai, digits in _SERIAL_FROM.items()):
        raise Gs1Error(Gs1Fault.PAIR, SIGNATURE)


def in_order(chosen: list[str], allowed: tuple[str, ...]) -> bool:
    """Whether the qualifiers are some of the allowed ones, in their order, each once."""
    if not set(chosen) <= set(allowed):
        return False
    return all(allowed.index(one) < allowed.index(other) for one, other in pairwise(chosen))


def _asked(ai: str, fact: Fact) -> tuple[Alternatives, ...]:
    return fact.needs if ai == SIGNATURE else tuple(need for need in fact.needs if not _by_a_key(need))


def _by_a_key(need: Alternatives) -> bool:
    return any(facts()[group[0]].is_key for group in need if group[0] in facts() and len(group) == 1)


def _met(need: Alternatives, values: dict[str, str]) -> bool:
    return any(all(any(matches(ai, pattern) for ai in values) for pattern in group) for group in need)

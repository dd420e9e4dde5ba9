"""Codes that look like one that nobody knows: a misread character, a lost hyphen."""

from difflib import SequenceMatcher

from sqlalchemy import Connection, or_, select

from db.models.material import trackable

MOST_COMPARED = 2000
MOST_TOLD = 5
ALIKE = 0.6


def nearest_codes(connection: Connection, code: str) -> tuple[str, ...]:
    """At most five known codes, the most alike first. One statement: what shares the beginning or the end."""
    part = max(1, len(code) // 3)
    column = trackable.c.code
    like = or_(column.startswith(code[:part], autoescape=True), column.endswith(code[-part:], autoescape=True))
    found = connection.execute(select(column).where(like).distinct().order_by(column).limit(MOST_COMPARED)).scalars()
    matcher = SequenceMatcher(b=code.upper(), autojunk=False)
    ranked: list[tuple[float, str]] = []
    for known in found:
        matcher.set_seq1(known.upper())
        if matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE:
            ranked.append((-matcher.ratio(), known))
    return tuple(known for _, known in sorted(ranked)[:MOST_TOLD])

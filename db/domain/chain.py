"""The two chains of a stream, as pure functions: what an entry's hash and a result's hash are made of."""

from collections.abc import Mapping
from typing import Any

from db.domain.canonical import canonical_plain, digest

GENESIS = "0" * 64

# Everything of an entry that its actor decides. recorded_at is the database's and stands in the result's hash instead,
# so that a panel can make and chain an entry while the server is away.
ENTRY_PARTS = (
    "id",
    "stream",
    "sequence",
    "person",
    "second_person",
    "happened_at",
    "action",
    "reason",
    "note",
    "source",
    "command",
)


def entry_hash(previous: str, entry: Mapping[str, Any]) -> str:
    """The hash of an entry that follows ``previous``; ``entry`` holds at least ENTRY_PARTS."""
    return digest(previous, canonical_plain({part: entry[part] for part in ENTRY_PARTS}))


def command_hash(action: str, person: str, command: str) -> str:
    """What a second sending of the same entry id must agree with."""
    return digest(action, person, command)


def result_hash(previous: str, entry: str, recorded_at: str, answer: str, facts: str) -> str:
    """The hash of a result that follows ``previous`` and answers the entry whose hash is ``entry``."""
    return digest(previous, entry, recorded_at, answer, facts)

"""What a verification can find wrong, each named with the row it was found at."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum


class FaultKind(StrEnum):
    """The kinds of fault. GAP is a hole in a stream's sequence; LINK an id without its row."""

    FILE = "FILE"
    ENTRY_CHANGED = "ENTRY-CHANGED"
    ENTRY_CHAIN = "ENTRY-CHAIN"
    ENTRY_GAP = "ENTRY-GAP"
    COMMAND_CHANGED = "COMMAND-CHANGED"
    RESULT_MISSING = "RESULT-MISSING"
    RESULT_CHANGED = "RESULT-CHANGED"
    RESULT_CHAIN = "RESULT-CHAIN"
    HEAD = "HEAD"
    ANCHOR = "ANCHOR"
    FACT_CHANGED = "FACT-CHANGED"
    FACT_ADDED = "FACT-ADDED"
    FACT_MISSING = "FACT-MISSING"
    STATE_CHANGED = "STATE-CHANGED"
    STATE_ADDED = "STATE-ADDED"
    STATE_MISSING = "STATE-MISSING"
    COUNTER = "COUNTER"
    MASTER_CHANGED = "MASTER-CHANGED"
    MASTER_ADDED = "MASTER-ADDED"
    MASTER_MISSING = "MASTER-MISSING"
    MASTER_HISTORY = "MASTER-HISTORY"
    REVERSAL = "REVERSAL"
    LINK = "LINK"


@dataclass(frozen=True)
class Fault:
    """One fault: ``table`` and ``key`` say where, ``detail`` what was expected and what is there."""

    kind: FaultKind
    table: str
    key: str
    detail: str

    def as_json(self) -> dict[str, str]:
        """The fault as an object of plain text."""
        return asdict(self)


def differing(expected: Mapping[str, object], found: Mapping[str, object], ignored: Iterable[str] = ()) -> str:
    """The fields in which two rows differ, as ``name: expected -> found``; empty where they agree."""
    names = [name for name in {**expected, **found} if name not in ignored]
    return ", ".join(
        f"{name}: {expected.get(name)!r} -> {found.get(name)!r}"
        for name in names
        if expected.get(name) != found.get(name)
    )

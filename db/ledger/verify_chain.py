"""The two chains of every stream, followed from the first entry to the head, a page at a time."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Select, select

from db.domain.chain import GENESIS, command_hash, entry_hash, result_hash
from db.ledger.fault import Fault, FaultKind
from db.ledger.kept import plain_row, raw, raw_columns, readers
from db.models.ledger import entry, entry_result, stream_head

PAGE = 2000
RESULT_PARTS = ("answer", "facts", "previous_hash", "hash")
Row = dict[str, Any]


@dataclass
class Chain:
    """One stream as far as it was followed: where it stands, and what an anchor says that it must have passed."""

    stream: str
    anchor: Mapping[str, Any] | None = None
    sequence: int = 0
    entry_hash: str = GENESIS
    result_hash: str = GENESIS
    faults: list[Fault] = field(default_factory=list)

    def head(self) -> dict[str, Any]:
        """The last entry met, as an anchor keeps it."""
        return {"sequence": self.sequence, "entry_hash": self.entry_hash, "result_hash": self.result_hash}

    def follow(self, row: Row) -> None:
        """Check one entry with its result against what stands before it, and step on."""
        self._gap(row)
        self._entry(row)
        self._result(row)
        if self.anchor is not None and self.sequence == self.anchor["sequence"] and self.head() != dict(self.anchor):
            self._fault(FaultKind.ANCHOR, row["id"], f"expected {dict(self.anchor)}, found {self.head()}")

    def _fault(self, kind: FaultKind, key: str, detail: str, table: str = "entry") -> None:
        self.faults.append(Fault(kind, table, key, detail))

    def _gap(self, row: Row) -> None:
        if row["sequence"] != self.sequence + 1:
            detail = f"{self.stream}: {row['sequence']} follows {self.sequence}"
            self._fault(FaultKind.ENTRY_GAP, row["id"], detail)
        self.sequence = row["sequence"] if isinstance(row["sequence"], int) else self.sequence + 1

    def _entry(self, row: Row) -> None:
        if row["previous_hash"] != self.entry_hash:
            self._fault(FaultKind.ENTRY_CHAIN, row["id"], f"expected {self.entry_hash}, found {row['previous_hash']}")
        if entry_hash(row["previous_hash"], row) != row["hash"]:
            self._fault(FaultKind.ENTRY_CHANGED, row["id"], f"{self.stream} {row['sequence']}: its hash is another")
        if command_hash(row["action"], row["person"], row["command"]) != row["command_hash"]:
            self._fault(FaultKind.COMMAND_CHANGED, row["id"], "the command has another hash")
        self.entry_hash = row["hash"]

    def _result(self, row: Row) -> None:
        if row["result_hash"] is None:
            self._fault(FaultKind.RESULT_MISSING, row["id"], "the entry has no result", "entry_result")
            return
        before, answer, facts = row["result_previous_hash"], row["result_answer"], row["result_facts"]
        if before != self.result_hash:
            detail = f"expected {self.result_hash}, found {before}"
            self._fault(FaultKind.RESULT_CHAIN, row["id"], detail, "entry_result")
        if result_hash(before, row["hash"], row["recorded_at"], answer, facts) != row["result_hash"]:
            detail = "the answer, the facts or the time of recording is another"
            self._fault(FaultKind.RESULT_CHANGED, row["id"], detail, "entry_result")
        self.result_hash = row["result_hash"]


def streams_of(connection: Connection) -> list[str]:
    """Every stream that has an entry."""
    return sorted(str(name) for name in connection.execute(select(entry.c.stream).distinct()).scalars())


def pages(connection: Connection, stream: str) -> Iterator[list[Row]]:
    """The stream's entries with their results in plain values (``result_`` before the result's), in order."""
    statement, last = _of(stream).limit(PAGE), None
    while rows := _read(connection, statement if last is None else statement.where(raw(entry.c.sequence) > last)):
        last = rows[-1]["sequence"]
        yield rows


def intact(connection: Connection, stream: str, sequence: int) -> bool:
    """Whether one entry and its result are as they were written, and chained to those before and after them."""
    near = _of(stream).where(entry.c.sequence.between(sequence - 1, sequence + 1))
    rows = {row["sequence"]: row for row in _read(connection, near)}
    before = rows.get(sequence - 1)
    if sequence not in rows or (before is None and sequence > 1):
        return False
    chain = Chain(stream, sequence=sequence - 1)
    if before is not None:
        chain.entry_hash, chain.result_hash = before["hash"], before["result_hash"]
    chain.follow(rows[sequence])
    after = rows.get(sequence + 1)
    linked = after is None or (after["previous_hash"], after["result_previous_hash"]) == (
        chain.entry_hash, chain.result_hash,
    )  # fmt: skip
    return linked and not chain.faults


def _of(stream: str) -> Select[Any]:
    results = [raw(entry_result.c[name]).label(f"result_{name}") for name in RESULT_PARTS]
    return (
        select(*raw_columns(entry.c), *results)
        .outerjoin(entry_result, entry_result.c.entry_id == entry.c.id)
        .where(entry.c.stream == stream)
        .order_by(entry.c.sequence)
    )


def _read(connection: Connection, statement: Select[Any]) -> list[Row]:
    reading = readers(entry, connection.dialect)
    reading |= {f"result_{name}": readers(entry_result, connection.dialect)[name] for name in RESULT_PARTS}
    return [plain_row(reading, row) for row in connection.execute(statement).mappings()]


def check_heads(connection: Connection, chains: Mapping[str, Chain]) -> Iterator[Fault]:
    """Every stream's head stands at its last entry, and every head has a stream."""
    kept = {row["stream"]: dict(row) for row in connection.execute(select(stream_head)).mappings()}
    for stream, chain in chains.items():
        expected = {"stream": stream, **chain.head()}
        if kept.get(stream) != expected:
            yield Fault(FaultKind.HEAD, "stream_head", stream, f"expected {expected}, found {kept.get(stream)}")
    for stream in kept.keys() - chains.keys():
        yield Fault(FaultKind.HEAD, "stream_head", stream, "the head of a stream without entries")


def check_anchors(chains: Mapping[str, Chain], anchor: Mapping[str, Mapping[str, Any]]) -> Iterator[Fault]:
    """Every stream reaches at least as far as the anchor saw it."""
    for stream, seen in anchor.items():
        reached = chains[stream].sequence if stream in chains else 0
        if reached < seen["sequence"]:
            yield Fault(FaultKind.ANCHOR, "entry", stream, f"{seen['sequence']} entries were there, {reached} are left")

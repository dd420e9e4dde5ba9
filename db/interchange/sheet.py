"""The rows of one file, read and understood, kept on disk until they are recorded: a million rows stay cheap."""

import tempfile
from array import array
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Self
from uuid import UUID, uuid5

import msgspec

from db.domain.canonical import canonical_plain, digest, jsonable
from db.interchange.files import FileSpec

NAMESPACE = UUID("5b0c2e0f-6f1d-5d0c-9b1f-3c1f4b3f9f6a")
NEW, ALREADY = range(2)

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(list[str]).decode


def entry_id_of(kind: str, *key: str) -> UUID:
    """The entry of a row: the same in every import of it."""
    return uuid5(NAMESPACE, "\x1f".join((kind, *key)))


class Row:
    """One row with its values; empty ones are None or their default."""

    __slots__ = ("line", "number", "spec", "values")

    def __init__(self, spec: FileSpec, number: int, line: int, values: Mapping[str, Any]) -> None:
        self.spec, self.number, self.line, self.values = spec, number, line, values

    def __getitem__(self, name: str) -> Any:
        return self.values[name]

    @property
    def key(self) -> tuple[str, ...]:
        """The row's name, as text."""
        return tuple("" if self.values[name] is None else str(jsonable(self.values[name])) for name in self.spec.key)

    @property
    def entry_id(self) -> UUID:
        """The id of the entry that records this row."""
        return entry_id_of(self.spec.kind, *self.key)

    @property
    def happened_at(self) -> datetime | None:
        """When it happened; None where the file does not say."""
        return self.values[self.spec.happened] if self.spec.happened else None

    @property
    def command(self) -> str:
        """What is recorded as the command: the row in canonical JSON. Two rows say the same if these texts agree."""
        return self._told(())

    @property
    def core(self) -> str:
        """The same without what merely describes: two rows of one key must agree in this."""
        return self._told(self.spec.describing)

    def _told(self, without: Collection[str]) -> str:
        columns = self.spec.by_name
        told = {
            name: digest(value) if columns[name].secret else value
            for name, value in self.values.items()
            if value is not None and name not in without
        }
        return canonical_plain({"kind": self.spec.kind, "row": told})


class Sheet:
    """A file's rows. ``states`` tells of each whether it is NEW or ALREADY recorded."""

    def __init__(self, spec: FileSpec) -> None:
        self.spec = spec
        self.states = bytearray()
        self._lines = array("q")
        self._offsets = array("q", [0])
        # Closed, and with that deleted, by the context manager that every import runs in.
        self._spool = tempfile.TemporaryFile()  # noqa: SIM115

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._spool.close()

    def __len__(self) -> int:
        return len(self._lines)

    def add(self, line: int, texts: Sequence[str]) -> None:
        """Keep one row: its texts, in the order of the file's columns."""
        data = _encode(texts)
        self._spool.write(data)
        self._lines.append(line)
        self._offsets.append(self._offsets[-1] + len(data))
        self.states.append(NEW)

    def rows(self, order: Sequence[int] | None = None, *, every: bool = False) -> Iterator[Row]:
        """The new rows (``every``: also the others), in the order of the file or in the one given."""
        columns = self.spec.columns
        for number in range(len(self)) if order is None else order:
            if every or self.states[number] == NEW:
                self._spool.seek(self._offsets[number])
                texts = _decode(self._spool.read(self._offsets[number + 1] - self._offsets[number]))
                values = {column.name: column.of(text) for column, text in zip(columns, texts, strict=True)}
                yield Row(self.spec, number, self._lines[number], values)

    def by_time(self) -> "array[int]":
        """The numbers of the new rows, the earliest first; rows without a time stay where they stand."""
        last, times = float("-inf"), array("d")
        for row in self.rows(every=True):
            last = row.happened_at.timestamp() if row.happened_at else last
            times.append(last)
        new = (number for number, state in enumerate(self.states) if state == NEW)
        return array("q", sorted(new, key=times.__getitem__))

    def count(self, state: int) -> int:
        """How many rows are NEW or ALREADY."""
        return self.states.count(state)

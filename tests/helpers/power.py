"""What a disk may hold after the power was cut: a process's writes, recorded by strace, and every state they allow.

A write is safe after a later fsync of its file. Of the writes after the last one each 512-byte sector may be there or
not, in any order (a drive's cache knows none). The size of a file follows its last kept write. Memory-mapped files
(SQLite's ``-shm``) hold nothing that is not made anew from the others.
"""

import random
import re
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
LONGEST = 1 << 20
CALLS = "openat,close,pwrite64,write,fsync,fdatasync,ftruncate,unlink"
_CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)", re.DOTALL)
_BYTES = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True)
class Event:
    """One thing that reached the kernel: ``write``, ``sync``, ``truncate``, ``unlink`` of a file, or ``said``."""

    kind: str
    path: str = ""
    data: bytes = b""
    offset: int = 0


def record(command: Sequence[str], trace: Path) -> list[Event]:
    """Run a command under strace; its writes and syncs in the order in which they happened."""
    options = ["-f", "-y", "-xx", "-s", str(LONGEST), "-e", f"trace={CALLS}", "-o", str(trace)]
    subprocess.run(["strace", *options, *command], check=True, stdout=subprocess.DEVNULL)
    with trace.open(encoding="ascii") as lines:
        return [event for line in lines if (found := _CALL.match(line)) for event in _events(*found.groups())]


def _text(escaped: str) -> bytes:
    return bytes.fromhex(escaped.replace("\\x", ""))


def _events(call: str, arguments: str, result: str) -> Iterator[Event]:
    if int(result) < 0:
        return
    described = re.match(r"(\d+)<([^>]*)>", arguments)
    path = _text(described[2]).decode(errors="replace") if described and described[2].startswith("\\x") else ""
    texts = _BYTES.findall(arguments.split(">", 1)[-1])
    if call == "write" and described and described[1] == "1":
        yield Event("said", data=_text(texts[0]))
    elif call == "pwrite64":
        yield Event("write", path, _text(texts[0]), int(arguments.rsplit(",", 1)[1]))
    elif call in {"fsync", "fdatasync"}:
        yield Event("sync", path)
    elif call == "ftruncate":
        yield Event("truncate", path, offset=int(arguments.rsplit(",", 1)[1]))
    elif call == "unlink":
        yield Event("unlink", _text(_BYTES.findall(arguments)[0]).decode())


@dataclass
class Disk:
    """The files as they are safe, and what was done to each since."""

    safe: dict[str, bytes]
    loose: dict[str, list[Event]] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)

    def take(self, event: Event) -> None:
        """One more event."""
        if event.kind == "said":
            self.said += event.data.decode().split("\n")[:-1]
        elif event.kind == "sync":
            if event.path in self.loose:
                self.safe[event.path] = played(self.safe.get(event.path, b""), self.loose.pop(event.path))
        elif event.kind == "unlink":
            self.safe.pop(event.path, None)
            self.loose.pop(event.path, None)
        else:
            self.loose.setdefault(event.path, []).append(event)

    def after_a_cut(self, chance: random.Random) -> dict[str, bytes]:
        """The files as a cut at this moment may leave them: nothing, all, or some sectors of the loose writes."""
        kept = chance.choice([0.0, 0.0, 0.5, 0.9, 1.0])
        left = dict(self.safe)
        for path, events in self.loose.items():
            left[path] = played(left.get(path, b""), list(_surviving(events, kept, chance)))
        return left


def _surviving(events: Sequence[Event], kept: float, chance: random.Random) -> Iterator[Event]:
    for event in events:
        if event.kind == "truncate":
            if chance.random() < kept:
                yield event
            continue
        for start in range(0, len(event.data), SECTOR):
            if chance.random() < kept:
                yield Event("write", event.path, event.data[start : start + SECTOR], event.offset + start)


def played(content: bytes, events: Sequence[Event]) -> bytes:
    """A file after these writes and truncations."""
    file = bytearray(content)
    for event in events:
        if event.kind == "truncate":
            file = file[: event.offset].ljust(event.offset, b"\0")
        else:
            end = event.offset + len(event.data)
            file = file.ljust(end, b"\0")
            file[event.offset : end] = event.data
    return bytes(file)

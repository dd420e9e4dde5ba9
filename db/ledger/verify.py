"""Is the record what was recorded? All of it is read, in one snapshot, and checked by other code than wrote it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select
from sqlalchemy.exc import DatabaseError, OperationalError

from db.engine import Engines, of_one_moment
from db.ledger.fault import Fault, FaultKind
from db.ledger.verify_chain import Chain, check_anchors, check_heads, pages, streams_of
from db.ledger.verify_facts import check_facts, used_tables
from db.ledger.verify_links import UsedNumbers, check_links, check_reversals
from db.ledger.verify_master import check_master
from db.ledger.verify_state import check_state
from db.models.ledger import entry
from db.queries.gaps import trace_gaps

Anchor = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True)
class Verification:
    """What was found. ``heads`` by stream: sequence, entry_hash, result_hash; keep them elsewhere as an anchor."""

    faults: tuple[Fault, ...]
    gaps: int
    entries: int
    streams: int
    heads: dict[str, dict[str, Any]]

    def as_json(self) -> dict[str, Any]:
        """The object that ``verify --json`` writes."""
        counts = {"gaps": self.gaps, "entries": self.entries, "streams": self.streams}
        return {"faults": [fault.as_json() for fault in self.faults], **counts, "heads": self.heads}


def verify(engines: Engines, anchor: Anchor | None = None) -> Verification:
    """Check the whole record. ``anchor``: heads of an earlier verification; only they show that a tail was cut off.

    Raises SQLAlchemy's OperationalError when the database is away.
    """
    with engines.read.connect() as connection:
        of_one_moment(connection)
        if damage := tuple(_check_file(connection)):
            return Verification(damage, 0, 0, 0, {})
        chains, faults = _follow(connection, anchor or {})
        faults += [*check_heads(connection, chains), *check_anchors(chains, anchor or {})]
        faults += [*check_reversals(connection), *check_links(connection)]
        faults += [*check_state(connection), *check_master(connection)]
        entries = connection.execute(select(func.count()).select_from(entry)).scalar_one()
        heads = {stream: chain.head() for stream, chain in chains.items()}
        return Verification(tuple(faults), len(trace_gaps(connection)), entries, len(chains), heads)


def _check_file(connection: Connection) -> Iterator[Fault]:
    """What SQLite itself finds wrong with its file; nothing else can be trusted then."""
    if connection.dialect.name != "sqlite":
        return
    try:
        lines = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    except OperationalError:
        raise
    except DatabaseError as broken:  # so damaged that not even the check gets through
        lines = [str(broken.orig)]
    yield from (Fault(FaultKind.FILE, "", "", str(line)) for line in lines if line != "ok")


def _follow(connection: Connection, anchor: Anchor) -> tuple[dict[str, Chain], list[Fault]]:
    chains: dict[str, Chain] = {}
    faults: list[Fault] = []
    tables, numbers = used_tables(connection), UsedNumbers()
    for stream in streams_of(connection):
        chain = chains[stream] = Chain(stream, anchor.get(stream), faults=faults)
        for page in pages(connection, stream):
            for row in page:
                chain.follow(row)
            numbers.note(page)
            faults += check_facts(connection, tables, page)
    faults += numbers.check(connection)
    return chains, faults

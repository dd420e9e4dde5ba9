"""The ledger: entries, their results, reversals, the streams' heads and the counters."""

from sqlalchemy import BigInteger, Column, Date, ForeignKey, Integer, String, Table, Text, UniqueConstraint, Uuid, text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from db.domain.terms import Source
from db.models.columns import Instant, Key, Kind, fact, metadata, one_of, ref, state


class DatabaseClock(FunctionElement[object]):
    """The database's own time at this statement, as the Instant type of its engine keeps it."""

    inherit_cache = True
    name = "database_clock"


@compiles(DatabaseClock, "sqlite")
def _clock_of_sqlite(element: DatabaseClock, compiler: SQLCompiler, **options: object) -> str:
    _ = element, compiler, options
    return "(strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z')"


@compiles(DatabaseClock, "postgresql")
def _clock_of_postgresql(element: DatabaseClock, compiler: SQLCompiler, **options: object) -> str:
    _ = element, compiler, options
    return "clock_timestamp()"


entry = Table(
    "entry",
    metadata,
    Column("id", Uuid(), primary_key=True),
    Column("stream", String(64), nullable=False),
    Column("sequence", BigInteger, nullable=False),
    Column("person", String(40), nullable=False),
    Column("second_person", String(40)),
    Column("happened_at", Instant, nullable=False, index=True),
    Column("recorded_at", Instant, nullable=False, server_default=DatabaseClock()),
    # No CHECK: new acts come with every release, and SQLite would have to copy the whole ledger for each.
    Column("action", String(24), nullable=False),
    Column("reason", String(40)),
    Column("note", Text),
    one_of("source", Source),
    Column("command", Text, nullable=False),
    Column("command_hash", String(64), nullable=False),
    Column("previous_hash", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    UniqueConstraint("stream", "sequence"),
    info={"kind": Kind.FACT, "effects": ()},
)

entry_result = Table(
    "entry_result",
    metadata,
    Column("entry_id", Uuid(), ForeignKey("entry.id"), primary_key=True),
    Column("answer", Text, nullable=False),
    Column("facts", Text, nullable=False),
    Column("previous_hash", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    info={"kind": Kind.FACT, "effects": ()},
)

reversal = fact(
    "reversal",
    Column("reversed_entry_id", Uuid(), ForeignKey("entry.id"), nullable=False, unique=True),
)

master_change = fact(
    "master_change",
    Column("table_name", String(40), nullable=False),
    Column("row_id", Key, nullable=False),
    Column("old", Text),
    Column("new", Text, nullable=False),
)

# A second person allowed what a rule refuses: the rule's code and what it named.
override = fact(
    "override",
    Column("code", String(40), nullable=False),
    ref("person_id", "person"),
    Column("reason", String(200), nullable=False),
    Column("facts", Text, nullable=False),
)

stream_head = state(
    "stream_head",
    Column("stream", String(64), primary_key=True),
    Column("sequence", BigInteger, nullable=False),
    Column("entry_hash", String(64), nullable=False),
    Column("result_hash", String(64), nullable=False),
)

number_counter = state(
    "number_counter",
    Column("series", String(80), primary_key=True),
    Column("last", BigInteger, nullable=False),
)

refusal_count = state(
    "refusal_count",
    Column("day", Date, primary_key=True),
    Column("station", String(64), primary_key=True),
    Column("code", String(40), primary_key=True),
    Column("count", BigInteger, nullable=False),
)

sign_in_attempt = state(
    "sign_in_attempt",
    ref("person_id", "person"),
    Column("failed", Integer, nullable=False, server_default=text("0")),
    Column("locked_until", Instant),
    UniqueConstraint("person_id"),
)

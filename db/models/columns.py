"""Column types, and the three kinds of table with what each promises.

FACT: inserted once, never changed. STATE: changed only together with a fact, and can be rebuilt from facts.
MASTER: changed by entries that keep the old and the new value. No kind is ever deleted from.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum, StrEnum
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Identity,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    Uuid,
)
from sqlalchemy.schema import SchemaItem
from sqlalchemy.types import TypeDecorator, TypeEngine

from db.domain.canonical import instant_text
from db.domain.numbers import SCALE, checked

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# SQLite makes only INTEGER PRIMARY KEY an alias of its row id.
Key = BigInteger().with_variant(Integer(), "sqlite")


class Kind(Enum):
    """The promise of a table."""

    FACT = "FACT"
    STATE = "STATE"
    MASTER = "MASTER"


@lru_cache(maxsize=4096)
def amount_of(millionths: int) -> Decimal:
    """Millionths to Decimal; the same few amounts come again and again."""
    amount: Decimal = Decimal(int(millionths)) / SCALE
    return amount


def moment_of(kept: str | datetime) -> datetime:
    """What the driver gives for an Instant, in UTC."""
    moment = kept if isinstance(kept, datetime) else datetime.fromisoformat(kept)
    return moment if moment.tzinfo is UTC else moment.astimezone(UTC)


class Amount(TypeDecorator[Decimal]):
    """An exact decimal, kept as a whole number of millionths: SQLite's NUMERIC goes through binary floats."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | int | None, dialect: Dialect) -> int | None:
        """Decimal to millionths. Raises NumberRejectedError where it would have to be rounded."""
        _ = dialect
        return None if value is None else int(checked(Decimal(value)) * SCALE)

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:
        """Millionths to Decimal."""
        _ = dialect
        return None if value is None else amount_of(value)


class Instant(TypeDecorator[datetime]):
    """An aware moment in UTC: timestamptz on PostgreSQL, sortable ISO text on SQLite (which has no such type)."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """The column type of this database."""
        return dialect.type_descriptor(DateTime(timezone=True) if dialect.name == "postgresql" else Text())

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        """Aware datetime to the database. Raises ValueError for a time without its zone."""
        if value is None:
            return None
        text = instant_text(value)
        return value.astimezone(UTC) if dialect.name == "postgresql" else text

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """The moment, in UTC."""
        _ = dialect
        return None if value is None else moment_of(value)


@dataclass(frozen=True)
class Effect:
    """What a fact does to a state row: ``state.column += sign * amount``.

    The writer applies it, a reversal applies it with the other sign, and ``verify`` adds all of them up anew.
    ``key`` is the fact's column that names the state row; ``amount`` a column of the fact, or None for one.
    ``when`` limits it to facts whose column has that value.
    """

    state: str
    key: str
    column: str
    sign: int = 1
    amount: str | None = None
    when: tuple[str, str] | None = None


def one_of(
    name: str, values: type[StrEnum], *, nullable: bool = False, default: str | None = None, index: bool = False
) -> Column[str]:
    """A text column that takes only the words of an enum; the check is named after the column."""
    words = ", ".join(f"'{value.value}'" for value in values)
    check = CheckConstraint(f"{name} IN ({words})", name=name)
    return Column(name, String(24), check, nullable=nullable, server_default=default, index=index or None)


def ref(name: str, target: str, *, nullable: bool = False, index: bool = False) -> Column[Any]:
    """A reference to another table's key."""
    return Column(name, Key, ForeignKey(f"{target}.id"), nullable=nullable, index=index)


def fact(name: str, *columns: SchemaItem, effects: Sequence[Effect] = ()) -> Table:
    """A table of facts: own key, the entry that wrote it, and the columns. Inserted once; no UPDATE, no DELETE."""
    return Table(
        name,
        metadata,
        Column("id", Key, Identity(), primary_key=True),
        Column("entry_id", Uuid(), ForeignKey("entry.id"), nullable=False, index=True),
        *columns,
        info={"kind": Kind.FACT, "effects": tuple(effects)},
    )


def master(name: str, *columns: SchemaItem) -> Table:
    """A table of master data: own key and the columns. Every change is an entry with the old and the new value."""
    return Table(name, metadata, Column("id", Key, Identity(), primary_key=True), *columns, info={"kind": Kind.MASTER})


def state(name: str, *columns: SchemaItem) -> Table:
    """A table of state, keyed by its first column."""
    return Table(name, metadata, *columns, info={"kind": Kind.STATE})

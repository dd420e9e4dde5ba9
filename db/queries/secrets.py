"""The few questions about badges and PINs. On PostgreSQL a panel's role may ask them, but not read the table."""

from sqlalchemy import ColumnElement, Connection, String, Text, func, literal, select, update

from db.models.columns import Key
from db.models.master import credential

DEFINITIONS = (
    ("person_of_badge(text)", "bigint", "SELECT person_id FROM credential WHERE badge_hash = $1"),
    ("pin_hash_of(bigint)", "text", "SELECT pin_hash FROM credential WHERE person_id = $1"),
    ("has_pin(bigint)", "boolean", "SELECT count(pin_hash) > 0 FROM credential WHERE person_id = $1"),
    ("has_badge(bigint)", "boolean", "SELECT count(badge_hash) > 0 FROM credential WHERE person_id = $1"),
    (
        "must_change_pin(bigint)",
        "boolean",
        "SELECT count(*) > 0 FROM credential WHERE person_id = $1 AND must_change_pin",
    ),
)
"""What PostgreSQL is asked instead: the function, its answer's type, its statement. They run with the owner's right."""

TAKING = (
    (
        "take_pin(bigint, text, text)",
        "bigint",
        """UPDATE credential SET pin_hash = $3, must_change_pin = FALSE
        WHERE person_id = $1 AND pin_hash = $2 AND must_change_pin RETURNING id""",
    ),
)
"""The only change a panel's role may make: a PIN that somebody was told becomes their own. Not for auditors."""


def make_doors(connection: Connection) -> None:
    """Make the functions on PostgreSQL, for nobody but the owner until roles are given."""
    doors = [*((door, "STABLE") for door in DEFINITIONS), *((door, "VOLATILE") for door in TAKING)]
    for (signature, answer, statement), kind in doors:
        connection.exec_driver_sql(
            f"CREATE OR REPLACE FUNCTION {signature} RETURNS {answer} LANGUAGE sql {kind} SECURITY DEFINER "
            f"SET search_path = public AS '{statement}'"
        )
        connection.exec_driver_sql(f"REVOKE EXECUTE ON FUNCTION {signature} FROM PUBLIC")


def person_of_badge(connection: Connection, badge_hash: str) -> ColumnElement[int]:
    """The key of the person whose badge has this hash."""
    if connection.dialect.name == "postgresql":
        return func.person_of_badge(literal(badge_hash, Text), type_=Key)
    return select(credential.c.person_id).where(credential.c.badge_hash == badge_hash).scalar_subquery()


def pin_hash_of(connection: Connection, person_id: ColumnElement[int]) -> ColumnElement[str]:
    """The PIN hash of one person."""
    if connection.dialect.name == "postgresql":
        return func.pin_hash_of(person_id, type_=String)
    return select(credential.c.pin_hash).where(credential.c.person_id == person_id).scalar_subquery()


def has_pin(connection: Connection, person_id: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether a person has a PIN at all."""
    if connection.dialect.name == "postgresql":
        return func.has_pin(person_id)
    return _any(person_id, credential.c.pin_hash.is_not(None))


def has_badge(connection: Connection, person_id: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether a badge opens anything for a person."""
    if connection.dialect.name == "postgresql":
        return func.has_badge(person_id)
    return _any(person_id, credential.c.badge_hash.is_not(None))


def must_change_pin(connection: Connection, person_id: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether somebody else gave a person their PIN."""
    if connection.dialect.name == "postgresql":
        return func.must_change_pin(person_id)
    return _any(person_id, credential.c.must_change_pin)


def take_pin(connection: Connection, person_id: int, told: str, own: str) -> int | None:
    """Put a person's own PIN (its hash) in the place of the told one; the key of the row, None where it is another."""
    if connection.dialect.name == "postgresql":
        key = connection.execute(
            select(func.take_pin(literal(person_id, Key), literal(told, Text), literal(own, Text)))
        )
        return key.scalar()
    same = (credential.c.person_id == person_id, credential.c.pin_hash == told, credential.c.must_change_pin)
    taken = update(credential).where(*same).values(pin_hash=own, must_change_pin=False)
    return connection.execute(taken.returning(credential.c.id)).scalar()


def _any(person_id: ColumnElement[int], condition: ColumnElement[bool]) -> ColumnElement[bool]:
    return select(credential.c.id).where(credential.c.person_id == person_id, condition).exists()

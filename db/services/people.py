"""Who is there: badges and PINs are kept as hashes; wrong PINs lock a person for a while, also over a restart."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, RowMapping, select, update

from db.domain.canonical import instant_text
from db.domain.refusals import Refusal, Refused
from db.domain.terms import Role
from db.engine import Engines
from db.ledger.act import Act
from db.ledger.refused import count_refusal
from db.models.ledger import sign_in_attempt
from db.models.master import credential, person
from db.models.once import insert_unless_there
from db.queries.secrets import must_change_pin, person_of_badge, pin_hash_of
from db.services.master_data import save_row

if TYPE_CHECKING:
    from argon2 import PasswordHasher

TRIES = 5
LOCKED_FOR = timedelta(minutes=5)
SHORTEST_PIN = 6


@dataclass(frozen=True)
class SignedIn:
    """A person who showed who they are."""

    personnel_no: str
    name: str
    role: Role
    language: str
    must_change_pin: bool = False


def badge_hash(token: str) -> str:
    """What is kept of a badge: SHA-256 of its token under a fixed purpose."""
    return hashlib.sha256(f"tracepanel badge {token}".encode()).hexdigest()


@cache
def _hasher() -> "PasswordHasher":
    from argon2 import PasswordHasher

    return PasswordHasher()


def pin_hash(pin: str) -> str:
    """The argon2id hash of a PIN. Raises ValueError for one shorter than six digits."""
    if len(pin) < SHORTEST_PIN or not pin.isdigit():
        raise ValueError("a PIN has six digits or more")
    return _hasher().hash(pin)


def give_credentials(act: Act, personnel_no: str, badge: str | None, pin: str | None) -> None:
    """Set a person's badge and PIN inside an act of master data; the ledger keeps only fingerprints."""
    person_id = act.connection.execute(select(person.c.id).where(person.c.personnel_no == personnel_no)).scalar_one()
    values: dict[str, Any] = {}
    if badge is not None:
        values["badge_hash"] = badge_hash(badge)
    if pin is not None:
        values |= {"pin_hash": pin_hash(pin), "must_change_pin": False}
    save_row(act, credential, {"person_id": person_id}, values)


def sign_in_by_badge(engines: Engines, station: str, token: str, at: datetime) -> SignedIn:
    """The person of a badge. Raises Refused (ID-UNKNOWN, ID-INACTIVE, ID-NO-ROLE)."""
    with engines.read.connect() as connection:
        row = _one(connection, person.c.id == person_of_badge(connection, badge_hash(token)))
    try:
        return _admitted(row)[1]
    except Refused as refused:
        count_refusal(engines, station, refused.code, at)
        raise


def sign_in_by_pin(engines: Engines, station: str, personnel_no: str, pin: str, at: datetime) -> SignedIn:
    """The person of a number and a PIN. Raises Refused (ID-UNKNOWN, ID-INACTIVE, ID-NO-ROLE, ID-PIN, ID-LOCKED)."""
    try:
        return _checked_pin(engines, personnel_no, pin, at)
    except Refused as refused:
        count_refusal(engines, station, refused.code, at)
        raise


def _checked_pin(engines: Engines, personnel_no: str, pin: str, at: datetime) -> SignedIn:
    with engines.read.connect() as connection:
        row = _one(connection, person.c.personnel_no == personnel_no)
    row, admitted = _admitted(row)
    if row["locked_until"] and at < row["locked_until"]:
        raise Refused(Refusal.ID_LOCKED, {"person": row["name"], "until": instant_text(row["locked_until"])})
    right = bool(row["pin_hash"]) and pin_matches(row["pin_hash"], pin)
    failed, locked = _keep_attempt(engines, row["id"], at, right=right)
    if right:
        return admitted
    if locked:
        raise Refused(Refusal.ID_LOCKED, {"person": row["name"], "until": instant_text(locked)})
    raise Refused(Refusal.ID_PIN, {"person": row["name"], "tries_left": TRIES - failed})


def pin_matches(hashed: str, pin: str) -> bool:
    """Whether a PIN is the one of that hash."""
    from argon2.exceptions import VerificationError

    try:
        return _hasher().verify(hashed, pin)
    except VerificationError:
        return False


def _one(connection: Connection, condition: Any) -> RowMapping | None:
    statement = (
        select(
            *(person, pin_hash_of(connection, person.c.id).label("pin_hash")),
            must_change_pin(connection, person.c.id).label("must_change_pin"),
            *(sign_in_attempt.c.failed, sign_in_attempt.c.locked_until),
        )
        .select_from(person.outerjoin(sign_in_attempt, sign_in_attempt.c.person_id == person.c.id))
        .where(condition)
    )
    return connection.execute(statement).mappings().one_or_none()


def _admitted(row: RowMapping | None) -> tuple[RowMapping, SignedIn]:
    if row is None:
        raise Refused(Refusal.ID_UNKNOWN)
    if not row["active"]:
        raise Refused(Refusal.ID_INACTIVE, {"person": row["name"]})
    if row["role"] == Role.NONE.value:
        raise Refused(Refusal.ID_NO_ROLE, {"person": row["name"]})
    told = (row["personnel_no"], row["name"], Role(row["role"]), row["language"])
    return row, SignedIn(*told, must_change_pin=bool(row["must_change_pin"]))


def _keep_attempt(engines: Engines, person_id: int, at: datetime, *, right: bool) -> tuple[int, datetime | None]:
    """Count a try where it is kept, for others may try at other panels: the wrong ones, and until when locked."""
    same = sign_in_attempt.c.person_id == person_id
    with engines.write.begin() as connection:
        if connection.execute(update(sign_in_attempt).where(same).values(person_id=person_id)).rowcount == 0:
            insert_unless_there(connection, sign_in_attempt, person_id=person_id)
        counted = update(sign_in_attempt).where(same).values(failed=0 if right else sign_in_attempt.c.failed + 1)
        failed = connection.execute(counted.returning(sign_in_attempt.c.failed)).scalar_one()
        locked = at + LOCKED_FOR if failed >= TRIES else None
        kept = {"failed": 0 if locked else failed, "locked_until": locked}
        connection.execute(update(sign_in_attempt).where(same).values(kept))
    return failed, locked

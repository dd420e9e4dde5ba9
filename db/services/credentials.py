"""Badges and PINs are given, changed and blocked here. The record keeps hashes, the ledger fingerprints of them."""

import json
from datetime import datetime
from typing import Any

from sqlalchemy import literal, select, update

from db.domain.answers import CredentialSet
from db.domain.canonical import canonical, digest, instant_text
from db.domain.people_commands import BlockBadge, ChangePin, GiveBadge, ResetPin, Secret
from db.domain.pins import is_weak
from db.domain.refusals import Refusal, Refused
from db.ledger.act import Act
from db.models.columns import Key
from db.models.ledger import master_change, sign_in_attempt
from db.models.master import credential, person
from db.queries.secrets import must_change_pin, pin_hash_of, take_pin
from db.services.master_data import save_row
from db.services.people import TRIES, badge_hash, pin_hash, pin_matches
from db.services.rights import refuse_other_than_leaders


def reset_pin(act: Act, command: ResetPin) -> CredentialSet:
    """Give a PIN that must be changed; lift the lock. Raises Refused (ID-NO-ROLE, ID-UNKNOWN, ID-PIN-WEAK)."""
    refuse_other_than_leaders(act)
    person_id = _person_id(act, command.personnel_no)
    _refuse_weak(command.pin, command.personnel_no)
    _save(act, person_id, pin_hash=pin_hash(command.pin.text), must_change_pin=True)
    _unlock(act, person_id)
    return CredentialSet(command.personnel_no)


def change_pin(act: Act, command: ChangePin) -> CredentialSet:
    """One's own PIN becomes another. Raises Refused (ID-UNKNOWN, ID-LOCKED, ID-PIN, ID-PIN-WEAK).

    A wrong old PIN is refused, and counted as a refusal, but locks nobody: who asks is signed in already.
    """
    person_id = _person_id(act, command.person)
    asked, key = act.connection, literal(person_id, Key)
    hashed = asked.execute(select(pin_hash_of(asked, key))).scalar()
    told = bool(asked.execute(select(must_change_pin(asked, key))).scalar())
    _refuse_other_pin(act, command, person_id, hashed, told=told)
    _refuse_weak(command.new, command.person)
    if hashed and pin_matches(hashed, command.new.text):
        raise Refused(Refusal.ID_PIN_WEAK, {"person": command.person})
    if told and hashed:
        _take(act, person_id, hashed, pin_hash(command.new.text))
    else:
        _save(act, person_id, pin_hash=pin_hash(command.new.text), must_change_pin=False)
    return CredentialSet(command.person)


def give_badge(act: Act, command: GiveBadge) -> CredentialSet:
    """A badge opens the panels for a person. Raises Refused (ID-NO-ROLE, ID-UNKNOWN, ID-BADGE-TAKEN).

    Of two who are given it at once, the table takes one; the other act is tried again and refused.
    """
    refuse_other_than_leaders(act)
    person_id, hashed = _person_id(act, command.personnel_no), badge_hash(command.token.text)
    has = select(person.c.name).join(credential, credential.c.person_id == person.c.id)
    other = has.where(credential.c.badge_hash == hashed, credential.c.person_id != person_id)
    if (name := act.connection.execute(other).scalar()) is not None:
        raise Refused(Refusal.ID_BADGE_TAKEN, {"person": name})
    _save(act, person_id, badge_hash=hashed)
    return CredentialSet(command.personnel_no)


def block_badge(act: Act, command: BlockBadge) -> CredentialSet:
    """A person's badge opens nothing any more. Raises Refused (ID-NO-ROLE, ID-UNKNOWN)."""
    refuse_other_than_leaders(act)
    _save(act, _person_id(act, command.personnel_no), badge_hash=None)
    return CredentialSet(command.personnel_no)


def _person_id(act: Act, personnel_no: str) -> int:
    found = act.connection.execute(select(person.c.id).where(person.c.personnel_no == personnel_no)).scalar()
    if found is None:
        raise Refused(Refusal.ID_UNKNOWN, {"person": personnel_no})
    return int(found)


def _save(act: Act, person_id: int, **values: Any) -> None:
    save_row(act, credential, {"person_id": person_id}, values)


def _take(act: Act, person_id: int, told: str, own: str) -> None:
    """As a panel's role may: it cannot read the row, so what it was is what its last change says."""
    row_id = take_pin(act.connection, person_id, told, own)
    if row_id is None:
        raise Refused(Refusal.ID_PIN, {"person": act.actor.name, "tries_left": TRIES})
    changes = select(master_change.c.new).where(
        master_change.c.table_name == credential.name, master_change.c.row_id == row_id
    )
    old = act.connection.execute(changes.order_by(master_change.c.id.desc()).limit(1)).scalar_one()
    new = canonical({**json.loads(old), "pin_hash": digest(own), "must_change_pin": False})
    act.insert(master_change, table_name=credential.name, row_id=row_id, old=old, new=new)


def _refuse_weak(pin: Secret, personnel_no: str) -> None:
    if is_weak(pin.text, personnel_no):
        raise Refused(Refusal.ID_PIN_WEAK, {"person": personnel_no})


def _refuse_other_pin(act: Act, command: ChangePin, person_id: int, hashed: str | None, *, told: bool) -> None:
    if command.old is None and told:
        return
    failed, until = _attempts(act, person_id)
    if until is not None and act.now < until:
        raise Refused(Refusal.ID_LOCKED, {"person": act.actor.name, "until": instant_text(until)})
    if command.old is None or not hashed or not pin_matches(hashed, command.old.text):
        raise Refused(Refusal.ID_PIN, {"person": act.actor.name, "tries_left": TRIES - failed})


def _attempts(act: Act, person_id: int) -> tuple[int, datetime | None]:
    own = select(sign_in_attempt.c.failed, sign_in_attempt.c.locked_until)
    row = act.connection.execute(own.where(sign_in_attempt.c.person_id == person_id)).one_or_none()
    return (0, None) if row is None else (int(row.failed), row.locked_until)


def _unlock(act: Act, person_id: int) -> None:
    own = sign_in_attempt.c.person_id == person_id
    act.connection.execute(update(sign_in_attempt).where(own).values(failed=0, locked_until=None))

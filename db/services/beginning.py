"""The first start of a plant: a record in which nobody can sign in gets its administrator."""

from sqlalchemy import select

from db.domain.answers import CredentialSet
from db.domain.commands import MasterRow, SetMaster
from db.domain.people_commands import BeginPlant
from db.domain.refusals import Refusal, Refused
from db.domain.terms import Role
from db.ledger.act import Act
from db.models.master import credential, person, plant
from db.queries.people import nobody_signs_in
from db.services.locking import lock_named
from db.services.master_data import save_row, set_master


def begin_plant(act: Act, command: BeginPlant) -> CredentialSet:
    """Make the plant, if there is none, and its administrator. Raises Refused (ID-BEGUN, MD-*)."""
    lock_named(act.connection, "plant", "begin")
    if not nobody_signs_in(act.connection):
        raise Refused(Refusal.ID_BEGUN)
    rows = _rows(act, command)
    told = SetMaster(entry_id=command.entry_id, person=command.person, happened_at=command.happened_at, rows=rows)
    set_master(act, told)
    key = act.connection.execute(select(person.c.id).where(person.c.personnel_no == command.personnel_no)).scalar_one()
    save_row(act, credential, {"person_id": key}, {"must_change_pin": True})
    return CredentialSet(command.personnel_no)


def _rows(act: Act, command: BeginPlant) -> tuple[MasterRow, ...]:
    own: dict[str, str | int | bool | None] = {
        "name": command.name,
        "role": Role.ADMIN.value,
        "language": command.language,
        "active": True,
    }
    rows = [MasterRow(table="person", key={"personnel_no": command.personnel_no}, values=own)]
    if act.connection.execute(select(plant.c.id).limit(1)).first() is None:
        clock: dict[str, str | int | bool | None] = {"timezone": command.timezone, "currency": command.currency}
        rows.append(MasterRow(table="plant", key={"name": command.plant}, values=clock))
    return tuple(rows)

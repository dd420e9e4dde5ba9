"""Each role connects and tries every verb on every table; and a panel's role is enough for a panel's work."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Connection, make_url
from sqlalchemy.exc import DBAPIError, ProgrammingError

from db.domain.commands import SetMaster
from db.domain.people_commands import ChangePin, ResetPin, Secret
from db.domain.refusals import Refusal, Refused
from db.engine import Engines, open_engines
from db.ledger.verify import verify
from db.models import metadata
from db.models.columns import Kind
from db.roles import AUDITOR, PANEL, ROLES, SUPERVISOR, make_roles
from db.services.credentials import change_pin, reset_pin
from db.services.master_data import set_master
from db.services.people import sign_in_by_badge, sign_in_by_pin
from tests.helpers.databases import PostgresServer
from tests.helpers.plant import START, Plant, row

NO_RIGHT = "42501"
VERBS = ("SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE")
FACT, STATE, MASTER = "SELECT INSERT", "SELECT INSERT UPDATE", "SELECT INSERT UPDATE"
ALLOWED = {
    PANEL: {Kind.FACT: FACT, Kind.STATE: STATE, Kind.MASTER: "SELECT"},
    SUPERVISOR: {Kind.FACT: FACT, Kind.STATE: STATE, Kind.MASTER: MASTER},
    AUDITOR: dict.fromkeys(Kind, "SELECT"),
}


@pytest.fixture
def owner(postgres: PostgresServer) -> Iterator[Engines]:
    """A PostgreSQL record with roles, as its owner."""
    with postgres.database() as url:
        engines = open_engines(url)
        with engines.write.begin() as connection:
            make_roles(connection)
        yield engines
        engines.dispose()


@contextmanager
def logged_in(owner: Engines, role: str) -> Iterator[Engines]:
    """Engines of somebody who logs in by themselves and has only this role."""
    name = f"{role}_somebody"
    with owner.write.begin() as connection:
        there = connection.exec_driver_sql(f"SELECT 1 FROM pg_roles WHERE rolname = '{name}'").scalar()
        if not there:
            connection.exec_driver_sql(f"CREATE ROLE {name} LOGIN IN ROLE {role}")
    url = make_url(owner.write.url.render_as_string(hide_password=False)).set(username=name, drivername="postgresql")
    engines = open_engines(url.render_as_string(hide_password=False))
    yield engines
    engines.dispose()


def tried(connection: Connection, verb: str, table: Any) -> bool:
    """Whether the verb is allowed; any other refusal than that of the right means that it is."""
    column = next(one.name for one in reversed(table.columns) if one.computed is None)
    statement = {
        "SELECT": f"SELECT * FROM {table.name} LIMIT 0",
        "INSERT": f"INSERT INTO {table.name} DEFAULT VALUES",
        "UPDATE": f"UPDATE {table.name} SET {column} = {column} WHERE false",
        "DELETE": f"DELETE FROM {table.name} WHERE false",
        "TRUNCATE": f"TRUNCATE {table.name} CASCADE",
    }[verb]
    nested = connection.begin_nested()
    try:
        connection.exec_driver_sql(statement)
    except DBAPIError as error:
        return getattr(error.orig, "sqlstate", None) != NO_RIGHT
    finally:
        nested.rollback()
    return True


@pytest.mark.parametrize("role", ROLES)
def test_every_verb_on_every_table(owner: Engines, role: str) -> None:
    with logged_in(owner, role) as engines, engines.write.connect() as connection:
        for table in metadata.sorted_tables:
            secret = role == PANEL and table.info.get("secret")
            expected = set() if secret else set(ALLOWED[role][table.info["kind"]].split())
            assert {verb for verb in VERBS if tried(connection, verb, table)} == expected, table.name


def test_the_owner_is_stopped_by_the_guards_alone(owner: Engines) -> None:
    """The control: without roles every right is there."""
    with owner.write.connect() as connection:
        for table in metadata.sorted_tables:
            assert all(tried(connection, verb, table) for verb in VERBS), table.name


def test_a_panel_works_with_a_panels_rights(owner: Engines) -> None:
    plant = Plant(owner)
    plant.receive("OAK-PLY-18", "OAK-1")
    plant.order("PO-1")
    plant.credentials("1042", badge="token", pin="123456")
    with logged_in(owner, PANEL) as engines:
        assert sign_in_by_badge(engines, "P", "token", START).personnel_no == "1042"
        assert sign_in_by_pin(engines, "P", "1042", "123456", START).personnel_no == "1042"
        with pytest.raises(Refused) as refused:
            sign_in_by_pin(engines, "P", "1042", "654321", START)
        assert refused.value.code is Refusal.ID_PIN
        panel = Plant.__new__(Plant)
        panel.__dict__.update(plant.__dict__, engines=engines, ledger=type(plant.ledger)(engines, "PANEL-1"))
        panel.issue("PO-1", "OAK-1", "2")
        with pytest.raises(ProgrammingError, match="permission denied"):
            panel.do(set_master, SetMaster, person="1001", rows=(row("supplier", {"code": "X"}, name="X"),))
    with logged_in(owner, SUPERVISOR) as engines:
        panel.__dict__.update(engines=engines, ledger=type(plant.ledger)(engines, "FLOOR"))
        panel.do(set_master, SetMaster, person="1001", rows=(row("supplier", {"code": "X"}, name="X"),))
    with logged_in(owner, AUDITOR) as engines:
        assert verify(engines).faults == ()


def test_a_panel_lets_people_choose_their_own_pin_and_sets_no_other(owner: Engines) -> None:
    plant = Plant(owner)
    plant.credentials("1043", badge="token", pin="482913")
    plant.credentials("1042", badge="other", pin="482913")
    plant.do(reset_pin, ResetPin, person="1001", personnel_no="1042", pin=Secret("591736"))
    own: dict[str, Any] = {"old": Secret("591736"), "new": Secret("730264")}
    with logged_in(owner, PANEL) as engines:
        plant.__dict__.update(engines=engines, ledger=type(plant.ledger)(engines, "PANEL-1"))
        plant.do(change_pin, ChangePin, person="1042", **own)
        assert not sign_in_by_pin(engines, "P", "1042", "730264", START).must_change_pin
        with engines.write.connect() as connection:
            hashed = connection.exec_driver_sql(
                "SELECT pin_hash_of(id) FROM person WHERE personnel_no = '1043'"
            ).scalar()
            taking = "SELECT take_pin(id, %s, 'x') FROM person WHERE personnel_no = '1043'"
            assert connection.exec_driver_sql(taking, (hashed,)).scalar() is None, "nobody told 1043 a PIN"
        with pytest.raises(ProgrammingError, match="permission denied"):
            plant.do(reset_pin, ResetPin, person="1001", personnel_no="1043", pin=Secret("591736"))
    with (
        logged_in(owner, AUDITOR) as engines,
        engines.read.connect() as connection,
        pytest.raises(ProgrammingError, match="permission denied for function"),
    ):
        connection.exec_driver_sql("SELECT take_pin(1, 'a', 'b')")
    assert verify(owner).faults == ()


def test_a_panel_reads_no_list_of_secrets(owner: Engines) -> None:
    secrets = "SELECT pin_hash FROM credential"
    no = "permission denied"
    with (
        logged_in(owner, PANEL) as there,
        pytest.raises(ProgrammingError, match=no),
        there.read.connect() as connection,
    ):
        connection.exec_driver_sql(secrets)


def test_made_again_nothing_changes(owner: Engines) -> None:
    with owner.write.begin() as connection:
        assert not [one for one in make_roles(connection) if one.startswith("CREATE")]


def test_who_may_not_make_roles_is_told(owner: Engines) -> None:
    with logged_in(owner, PANEL) as engines, pytest.raises(ProgrammingError), engines.write.begin() as connection:
        make_roles(connection)

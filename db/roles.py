"""Roles on PostgreSQL: what a panel, a supervisor's program and an auditor may do with each kind of table.

Nobody but the owner may delete, truncate, or change what the tables are; and what a role may not do, a panel that was
taken over cannot do either.
"""

from collections.abc import Iterator

from sqlalchemy import Connection

from db.models import metadata
from db.models.columns import Kind
from db.queries.secrets import DEFINITIONS, TAKING

PANEL, SUPERVISOR, AUDITOR = "tracepanel_panel", "tracepanel_supervisor", "tracepanel_auditor"
ROLES = (PANEL, SUPERVISOR, AUDITOR)
RIGHTS = {
    PANEL: {Kind.FACT: "SELECT, INSERT", Kind.STATE: "SELECT, INSERT, UPDATE", Kind.MASTER: "SELECT"},
    SUPERVISOR: {
        Kind.FACT: "SELECT, INSERT",
        Kind.STATE: "SELECT, INSERT, UPDATE",
        Kind.MASTER: "SELECT, INSERT, UPDATE",
    },
    AUDITOR: {Kind.FACT: "SELECT", Kind.STATE: "SELECT", Kind.MASTER: "SELECT"},
}


def make_roles(connection: Connection) -> tuple[str, ...]:
    """Make the roles and give them their rights; again whenever tables were added. Returns the statements it ran.

    Raises SQLAlchemy's ProgrammingError where the connection may not make roles.
    """
    there = set(connection.exec_driver_sql("SELECT rolname FROM pg_roles").scalars())
    statements = (*(f"CREATE ROLE {role} NOLOGIN" for role in ROLES if role not in there), *_rights())
    for statement in statements:
        connection.exec_driver_sql(statement)
    return statements


def _rights() -> Iterator[str]:
    for role in ROLES:
        yield f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {role}"
        yield f"GRANT USAGE ON SCHEMA public TO {role}"
        yield f"GRANT SELECT ON alembic_version TO {role}"
        for table in metadata.sorted_tables:
            if not (role == PANEL and table.info.get("secret")):
                yield f"GRANT {RIGHTS[role][table.info['kind']]} ON {table.name} TO {role}"
        if role != AUDITOR:
            yield f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {role}"
        for signature, _, _ in DEFINITIONS if role == AUDITOR else (*DEFINITIONS, *TAKING):
            yield f"GRANT EXECUTE ON FUNCTION {signature} TO {role}"

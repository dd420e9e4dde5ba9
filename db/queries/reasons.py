"""The reasons that a person may choose from."""

from sqlalchemy import Connection, select

from db.domain.terms import ReasonScope
from db.models.master import reason_code


def reasons_of(connection: Connection, scope: ReasonScope) -> tuple[tuple[str, str], ...]:
    """(code, words) of a scope, in the order they were made."""
    rows = connection.execute(
        select(reason_code.c.code, reason_code.c.words)
        .where(reason_code.c.scope == scope.value)
        .order_by(reason_code.c.id)
    )
    return tuple((row.code, row.words) for row in rows)

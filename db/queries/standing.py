"""Which facts count: those whose entry no reversal names."""

from sqlalchemy import ColumnElement, FromClause, select

from db.models.ledger import reversal


def standing(table: FromClause) -> ColumnElement[bool]:
    """True for the facts of this table (or alias) that were not taken back."""
    return ~taken_back(table)


def taken_back(table: FromClause) -> ColumnElement[bool]:
    """True for the facts of this table (or alias) whose entry was reversed."""
    return select(reversal.c.id).where(reversal.c.reversed_entry_id == table.c.entry_id).exists()

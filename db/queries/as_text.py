"""Rows of other tables as one JSON text, so that one statement can answer for several of them."""

import json
from typing import Any

from sqlalchemy import Dialect, Select, Text, cast, func, select, type_coerce
from sqlalchemy.sql.selectable import SelectBase
from sqlalchemy.types import NullType


def as_text(dialect: Dialect, statement: SelectBase) -> str:
    """The statement with its constants in it; a literal column ``:name`` becomes a parameter of the text."""
    written = str(statement.compile(dialect=dialect, compile_kwargs={"literal_binds": True}))
    return written.replace("::", r"\:\:")


def rows_as_text(dialect: Dialect, rows: Select[Any]) -> str:
    """A subquery: all of the rows as an array of arrays, in their order; amounts as whole millionths."""
    inner = rows.subquery()
    cells = [type_coerce(column, NullType()) for column in inner.c]
    whole = func.json_group_array(func.json_array(*cells))
    if dialect.name == "postgresql":
        whole = cast(func.json_agg(func.json_build_array(*cells)), Text)  # type: ignore[assignment]
    return f"({as_text(dialect, select(whole).select_from(inner))})"


def read_rows(text: str | None) -> list[list[Any]]:
    """The rows again; none where the text is None."""
    rows: list[list[Any]] = json.loads(text) if text else []
    return rows

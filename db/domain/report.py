"""A report as a value: what was asked, as of when, and named sections of fields or rows.

Names are ids in snake_case: they are the keys of the JSON object, and a writer's headings are made from them. A view is
a NamedTuple whose field names are the columns and whose annotations say what kind of value each column holds.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints


class ValueKind(StrEnum):
    """What a column holds. TEXT is shown as it is, WORD is one of the record's words (a state, a grade)."""

    TEXT = "text"
    WORD = "word"
    QUANTITY = "quantity"
    MONEY = "money"
    SHARE = "share"
    COUNT = "count"
    INSTANT = "instant"
    DATE = "date"


Money = Annotated[Decimal, ValueKind.MONEY]
Share = Annotated[Decimal, ValueKind.SHARE]
"""A part of one: 0.95 is 95 %."""

Word = Annotated[str, ValueKind.WORD]
Cell = str | int | Decimal | datetime | date | None
Row = tuple[Cell, ...]
_KINDS: dict[type, ValueKind] = {
    str: ValueKind.TEXT,
    int: ValueKind.COUNT,
    Decimal: ValueKind.QUANTITY,
    datetime: ValueKind.INSTANT,
    date: ValueKind.DATE,
}


@dataclass(frozen=True)
class Column:
    """One column of a table, or one label of fields."""

    name: str
    kind: ValueKind


@dataclass(frozen=True)
class Fields:
    """A section of labelled values. In JSON an object."""

    name: str
    columns: tuple[Column, ...]
    values: Row


@dataclass(frozen=True)
class Table:
    """A section of rows, sorted. In JSON a list of objects."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


Section = Fields | Table


@dataclass(frozen=True)
class Content:
    """What a query answers: what was asked, and the sections. ``code``: the one thing the report is about."""

    parameters: Fields
    sections: tuple[Section, ...]
    code: str | None = None


@dataclass(frozen=True)
class Report:
    """The whole report. ``as_of`` is aware; ``timezone`` is the plant's, for readers; ``program`` the version."""

    kind: str
    as_of: datetime
    plant: str
    timezone: str
    program: str
    content: Content

    @property
    def title(self) -> str:
        """The id of its title, for words."""
        return f"report_{self.kind}"

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections in their order, what was asked first."""
        return (self.content.parameters, *self.content.sections)


@cache
def columns_of(view: type[tuple[Any, ...]]) -> tuple[Column, ...]:
    """The columns of a NamedTuple. Raises TypeError for a field that no report can show."""
    hints = get_type_hints(view, include_extras=True)
    return tuple(Column(name, _kind_of(name, hints[name])) for name in view._fields)  # type: ignore[attr-defined]


def _kind_of(name: str, hint: Any) -> ValueKind:
    for one in get_args(hint) if get_origin(hint) in {Union, UnionType} else (hint,):
        if get_origin(one) is Annotated:
            return ValueKind(one.__metadata__[0])
        if one is not NoneType and isinstance(one, type):
            if issubclass(one, StrEnum):
                return ValueKind.WORD
            if one in _KINDS:
                return _KINDS[one]
    raise TypeError(f"{name}: a report cannot show {hint}")


def table_of(name: str, view: type[tuple[Any, ...]], rows: Iterable[Row]) -> Table:
    """A section of these views. The caller has sorted them."""
    return Table(name, columns_of(view), tuple(rows))


def fields_of(name: str, view: tuple[Any, ...]) -> Fields:
    """A section of one view's fields."""
    return Fields(name, columns_of(type(view)), view)

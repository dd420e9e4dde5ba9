"""Rows of a grid that are read a page at a time, as they come into sight: a table of any length opens at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, overload

from PySide6.QtCore import QObject, Signal

from widgets.grid import Cell, GridRow

if TYPE_CHECKING:
    from collections.abc import Callable

PAGE = 200


class PagedRows(QObject):
    """Signals: came(first, last) when rows that were asked for have come.

    ``read(first, count, done)`` asks for a page; ``done`` gets its rows. An answer to an older list is dropped.
    """

    came = Signal(int, int)

    def __init__(self, read: Callable[[int, int, Callable[[Sequence[GridRow]], None]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._read = read
        self._list = 0
        self._pages: dict[int, Sequence[GridRow]] = {}
        self._asked: set[int] = set()
        self._columns, self._count = 1, 0

    def begin(self, count: int, columns: int) -> Sequence[GridRow]:
        """Another list of so many rows; what stands for a row that has not come is empty."""
        self._list += 1
        self._pages, self._asked = {}, set()
        self._count, self._columns = count, columns
        return _Rows(self)

    def __len__(self) -> int:
        return self._count

    def row(self, at: int) -> GridRow:
        """A row, or an empty one while its page is read."""
        page = at // PAGE
        if page in self._pages and at % PAGE < len(self._pages[page]):
            return self._pages[page][at % PAGE]
        if page not in self._asked:
            self._asked.add(page)
            self._read(page * PAGE, PAGE, _Page(self, self._list, page))
        return GridRow("", (Cell(),) * self._columns)

    def take(self, number: int, page: int, rows: Sequence[GridRow]) -> None:
        """A page has come."""
        if number == self._list:
            self._pages[page] = rows
            self.came.emit(page * PAGE, page * PAGE + len(rows) - 1)


class _Page:
    """Where an answer belongs."""

    def __init__(self, rows: PagedRows, number: int, page: int) -> None:
        self._rows, self._number, self._page = rows, number, page

    def __call__(self, rows: Sequence[GridRow]) -> None:
        self._rows.take(self._number, self._page, rows)


class _Rows(Sequence[GridRow]):
    """The same as a grid wants it."""

    def __init__(self, rows: PagedRows) -> None:
        self._rows = rows

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, at: int) -> GridRow: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[GridRow]: ...
    def __getitem__(self, at: int | slice) -> Any:
        if isinstance(at, slice):
            return [self._rows.row(one) for one in range(*at.indices(len(self._rows)))]
        return self._rows.row(at)

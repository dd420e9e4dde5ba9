"""Exceptions as lines of a worklist: what it is, and the button that settles it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from panel import refusal_words, wording
from panel.supervisor.exceptions import exceptions_words as words
from widgets.grid import Cell, GridRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from db.queries.exceptions import Exceptions
    from db.queries.gaps import TraceGap

    Local = Callable[[datetime], datetime]
END, OPEN = "end", "open"


def rows_of(kind: str, found: Exceptions, gaps: Sequence[TraceGap], local: Local, *, acts: bool) -> list[GridRow]:
    """The lines of a kind; their keys are places in its list, or codes. ``acts``: a leader's are offered."""
    if kind == "forgotten":
        return _forgotten(found, local, acts=acts)
    if kind == "labels":
        return [
            GridRow(one.code, (
                Cell(one.code, one.item, bold=True, code=True), Cell(wording.moment(local(one.printed_at))),
                Cell(one.target), Cell(), Cell(words.OPEN, icon="affiliate", button=OPEN),
            ))
            for one in found.labels
        ]  # fmt: skip
    if kind == "counts":
        return [
            GridRow(one.code, (
                Cell(one.code, one.item_name, bold=True, code=True),
                Cell(wording.amount(one.quantity, one.uom), one.reason, tone="bad" if one.quantity < 0 else "ink"),
                Cell(wording.moment(local(one.counted_at))), Cell(one.person),
                Cell(words.OPEN, icon="affiliate", button=OPEN),
            ))
            for one in found.counts
        ]  # fmt: skip
    return _refused(found) if kind == "refused" else _gaps(gaps)


def _forgotten(found: Exceptions, local: Local, *, acts: bool) -> list[GridRow]:
    rows = []
    for at, one in enumerate(found.forgotten):
        seen = wording.moment(local(one.last_act)) if one.last_act else words.NEVER
        cells = (
            Cell(one.name, one.personnel_no, bold=True), Cell(f"{one.order_no}, {one.stage_name}", one.station or ""),
            Cell(wording.moment(local(one.since)), tone="warn"), Cell(seen),
            Cell(words.END, icon="logout", button=END, primary=True) if acts else Cell(),
        )  # fmt: skip
        rows.append(GridRow(str(at), cells))
    return rows


def _refused(found: Exceptions) -> list[GridRow]:
    known = {code.value: said[0] for code, said in refusal_words.WORDS.items()}
    return [
        GridRow("", (
            Cell(one.code, bold=True, code=True), Cell(_without_names(known.get(one.code, ""))), Cell(one.station),
            Cell(words.DAYS.format(times=one.times, days=one.days)), Cell(),
        ))
        for one in found.refused
    ]  # fmt: skip


def _without_names(sentence: str) -> str:
    """A refusal's sentence where what it named is not known any more."""
    shown = sentence
    while "{" in shown and "}" in shown:
        start, end = shown.index("{"), shown.index("}")
        shown = f"{shown[:start]}…{shown[end + 1 :]}"
    return shown


def _gaps(gaps: Sequence[TraceGap]) -> list[GridRow]:
    return [
        GridRow(one.code, (
            Cell(words.GAPS.get(one.kind, one.kind), one.kind, bold=True), Cell(one.code, one.item, code=True),
            Cell(one.detail), Cell(), Cell(words.OPEN, icon="affiliate", button=OPEN),
        ))
        for one in gaps
    ]  # fmt: skip

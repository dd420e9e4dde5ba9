"""An entry of the ledger as a line, and whole as facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.terms import Action, Source
from panel import wording
from panel.supervisor.ledger import ledger_words as words
from widgets.appearance import Kind
from widgets.grid import Cell, GridRow
from widgets.rows import Fact

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from db.queries.ledger_view import LedgerDetail, LedgerLine

ICONS = {
    Action.REVERSE: ("arrow-back-up", "warn"), Action.CORRECT: ("arrows-exchange", "warn"),
    Action.HOLD: ("hand-stop", "bad"), Action.RECALL_OPEN: ("exclamation-circle", "bad"),
    Action.RECALL_HOLD: ("hand-stop", "bad"), Action.ISSUE: ("stack-push", "accent"),
    Action.COMPLETE: ("circle-check", "ok"), Action.INSPECT: ("ruler-measure", "ok"), Action.SHIP: ("truck", "accent"),
    Action.RECEIVE: ("truck-delivery", "accent"), Action.STAGE_START: ("player-play", "accent"),
    Action.STAGE_RESUME: ("player-play", "accent"), Action.STAGE_PAUSE: ("player-pause", "muted"),
    Action.LABEL: ("printer", "muted"), Action.MASTER_SET: ("database", "muted"), Action.MOUNT: ("stack-2", "accent"),
    Action.DISPOSITION: ("checks", "accent"), Action.HELP_CALL: ("urgent", "warn"),
}  # fmt: skip
MOST_FACTS, LONG = 9, 90


def act_of(action: str) -> str:
    """What was done, in words; the code itself of an act that this version does not know."""
    known = {one.value: word for one, word in words.ACTS.items()}
    return known.get(action, action)


def number_of(line: LedgerLine) -> str:
    """The panel and the entry's number on it."""
    return f"{line.stream}-{line.sequence}"


def row_of(line: LedgerLine, local: Callable[[datetime], datetime], *, narrow: bool) -> GridRow:
    """One line of the table, ``narrow`` in two lines of three columns; its key is the entry's id."""
    icon, tone = {one.value: shown for one, shown in ICONS.items()}.get(line.action, ("", "ink"))
    if line.taken_back:
        why = Cell(words.TAKEN_BACK.format(number=line.taken_back), icon="arrow-back-up", kind=Kind.WARN)
    else:
        why = Cell(", ".join(filter(None, (line.reason, line.note))), tone="warn" if line.overrode else "ink")
    when, act = wording.moment(local(line.at)), act_of(line.action)
    if narrow:
        cells: tuple[Cell, ...] = (
            Cell(when, line.name), Cell(act, line.thing, icon=icon, icon_tone=tone), why,
        )  # fmt: skip
        return GridRow(str(line.id), cells)
    cells = (
        Cell(when), Cell(line.name), Cell(act, icon=icon, icon_tone=tone),
        Cell(line.thing, bold=True, code=True), why, Cell(number_of(line), code=True, tone="muted"),
    )  # fmt: skip
    return GridRow(str(line.id), cells)


def head_facts(told: LedgerDetail, local: Callable[[datetime], datetime]) -> list[Fact]:
    """Who, when, why, by what rule."""
    line = told.line
    facts = [
        Fact(words.NUMBER_IS, number_of(line), code=True), Fact(words.BY, line.name),
        Fact(words.SECOND, line.second or ""), Fact(words.AT, wording.moment(local(line.at))),
        Fact(words.RECORDED, wording.moment(local(told.recorded_at))),
        Fact(words.SOURCE, words.SOURCES[Source(told.source)]), Fact(words.REASON, line.reason or ""),
        Fact(words.NOTE, line.note or ""), Fact(words.REVERSES, told.reverses or "", code=True),
    ]  # fmt: skip
    facts += [Fact(words.RULE.format(code=code), f"{reason}, {name}", "warn") for code, name, reason in told.allowed]
    return [fact for fact in facts if fact.value]


def said_facts(pairs: tuple[tuple[str, str], ...]) -> list[Fact]:
    """A command or an answer, as much as fits; its names are the record's own."""
    return [Fact(name.replace("_", " "), value[:LONG]) for name, value in pairs[:MOST_FACTS]]

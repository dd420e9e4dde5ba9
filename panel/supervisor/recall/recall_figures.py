"""The figures of a case: where it starts, where everything is, and how safe that is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from panel import wording
from panel.supervisor.recall import recall_words as words
from panel.supervisor.recall.recall_numbers import CaseNumbers, Count, Group, count_of
from widgets.appearance import BOLD, SEMIBOLD, Kind
from widgets.card import Card
from widgets.icon import Icon
from widgets.text import Label

if TYPE_CHECKING:
    from db.queries.recall_view import Concerned
    from panel.supervisor.desk import Desk
    from widgets.appearance import Appearance

MIDDLE = Qt.AlignmentFlag.AlignVCenter
ROOMY, NARROW, ACROSS = 1500, 1100, 6


@dataclass(frozen=True)
class CaseFigure:
    """A number and what is counted, a line, and how safe that is."""

    value: str
    name: str
    detail: str
    status: str = ""
    kind: Kind = Kind.NEUTRAL
    icon: str = ""


class CaseFigureCard(Card):
    """One figure on a card."""

    def __init__(self, look: Appearance, figure: CaseFigure) -> None:
        super().__init__(look)
        pad = look.metrics.pad
        self.body.setContentsMargins(pad(16), pad(10), pad(12), pad(10))
        self.body.setSpacing(pad(2))
        upper = QHBoxLayout()
        upper.setSpacing(pad(8))
        upper.addWidget(Label(look, figure.value, role="count", weight=BOLD))
        upper.addWidget(Label(look, figure.name, role="label", weight=SEMIBOLD, lines=2), 1)
        self.add(upper)
        self.add(Label(look, figure.detail, role="small", tone="muted"))
        lower = QHBoxLayout()
        lower.setSpacing(pad(6))
        if figure.status:
            lower.addWidget(Icon(look, figure.icon, look.metrics.icon("small"), figure.kind.tone), 0, MIDDLE)
            lower.addWidget(Label(look, figure.status, role="small", weight=SEMIBOLD, tone=figure.kind.tone), 1)
        self.add(lower)
        self.setAccessibleName(", ".join(filter(None, (f"{figure.value} {figure.name}", figure.detail, figure.status))))


class RootCard(Card):
    """Where the recall starts."""

    def __init__(self, look: Appearance, numbers: CaseNumbers) -> None:
        super().__init__(look)
        pad, view = look.metrics.pad, numbers.view
        self.body.setContentsMargins(pad(16), pad(10), pad(12), pad(10))
        self.body.setSpacing(pad(2))
        roots, first = view.roots, view.roots[0]
        told = words.ROOTS[first.kind] if len(roots) == 1 else words.Case.ROOTS.format(count=len(roots))
        code = first.code
        named = view.balances[0].item_name if len(view.balances) == 1 else ""
        units = words.Case.UNITS_OF.format(units=numbers.whole.units, lots=numbers.whole.others)
        self.add(Label(look, named or told, role="small", tone="muted"))
        self.add(Label(look, code, role="title", weight=BOLD, code=True))
        self.add(Label(look, units, role="small", tone="muted"))
        self.setAccessibleName(f"{told} {code}, {named}, {units}")


class CaseFigures(QWidget):
    """The root, and where everything is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._look = desk.look
        self._cards = QGridLayout(self)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(desk.look.metrics.gap if desk.look.metrics.width >= ROOMY else 8)
        self._across = ACROSS if desk.look.metrics.width >= NARROW else ACROSS // 2
        self._shown: tuple[object, ...] = ()

    def show_case(self, numbers: CaseNumbers) -> None:
        """Other figures."""
        figures = figures_of(numbers)
        shown = (numbers.view.roots, numbers.whole, *figures)
        if shown == self._shown:
            return
        self._shown = shown
        while (old := self._cards.takeAt(0)) is not None:
            if (card := old.widget()) is not None:
                card.hide()
                card.deleteLater()
        cards = [RootCard(self._look, numbers), *(CaseFigureCard(self._look, figure) for figure in figures)]
        for at, one in enumerate(cards):
            self._cards.addWidget(one, at // self._across, at % self._across)
            self._cards.setColumnStretch(at % self._across, 5 if not at % self._across else 4)


def figures_of(numbers: CaseNumbers) -> tuple[CaseFigure, ...]:
    """In work, in stock, at customers, came back, and what is left of the root."""
    groups = numbers.groups
    here = (
        (Group.WORK, words.Group.WORK), (Group.STOCK, words.Group.STOCK), (Group.AWAY, words.Group.AWAY),
        (Group.BACK, words.Group.BACK),
    )  # fmt: skip
    return (*(_figure(numbers, name, group, groups[group]) for group, name in here), _left(numbers))


def _figure(numbers: CaseNumbers, name: str, group: Group, things: list[Concerned]) -> CaseFigure:
    count = count_of((one.detail.kind, one.view.now.certain) for one in things)
    status, kind, icon = _away_status(numbers) if group is Group.AWAY and things else _status(numbers, things)
    detail = _customers_in(numbers) if group is Group.AWAY and things else _products(things, count)
    return CaseFigure(str(count.units), name, detail, status, kind, icon)


def _customers_in(numbers: CaseNumbers) -> str:
    buyers = {one.view.now.customer for one in numbers.groups[Group.AWAY]}
    return words.Case.CUSTOMERS_OF.format(count=len(buyers))


def _products(things: list[Concerned], count: Count) -> str:
    if not things:
        return words.Case.NOTHING
    names = {one.detail.item_name for one in things}
    told = names.pop() if len(names) == 1 else words.Case.PRODUCTS.format(count=len(names))
    return words.Case.AND_LOTS.format(what=told, count=count.others) if count.others and count.units else told


def _away_status(numbers: CaseNumbers) -> tuple[str, Kind, str]:
    if numbers.set_aside:
        told = words.Case.SET_ASIDE.format(count=wording.number(numbers.set_aside))
        return told, Kind.WARN, "phone"
    open_calls = sum(not one.reached for one in numbers.view.customers if one.customer in numbers.with_customer)
    if open_calls:
        return words.Case.TO_CALL.format(count=open_calls), Kind.BAD, "phone"
    return (
        words.Case.REACHED.format(done=len(numbers.with_customer), count=len(numbers.with_customer)),
        Kind.WARN,
        "phone",
    )


def _status(numbers: CaseNumbers, things: list[Concerned]) -> tuple[str, Kind, str]:
    held, free = sum(one.view.now.held for one in things), sum(one.to_hold for one in things)
    if not things:
        return "", Kind.NEUTRAL, ""
    if numbers.drill:
        return words.Case.WOULD.format(count=free), Kind.NEUTRAL, "search"
    if free and held:
        return words.Case.HELD_TO_HOLD.format(held=held, open=free), Kind.WARN, "alert-triangle"
    if free:
        return words.Case.TO_HOLD.format(count=free), Kind.WARN, "alert-triangle"
    if held:
        return words.Case.HELD.format(count=held), Kind.OK, "circle-check"
    return words.Case.SETTLED, Kind.NEUTRAL, "check"


def _left(numbers: CaseNumbers) -> CaseFigure:
    balances = numbers.view.balances
    roots = [one for one in numbers.view.things if one.view.now.trackable_id in numbers.view.root_keys]
    if not balances:
        return CaseFigure("-", words.Case.LOTS_LEFT, words.Case.NO_LOT)
    status = _status(numbers, roots)
    if len(balances) > 1:
        left = sum(one.on_hand > 0 for one in balances)
        return CaseFigure(str(left), words.Case.LOTS_LEFT, words.Case.ROOTS.format(count=len(balances)), *status)
    one = balances[0]
    uom = wording.UNITS.get(one.uom, one.uom)
    place = roots[0].detail.place if roots else None
    return CaseFigure(wording.number(one.on_hand), words.Case.LEFT.format(uom=uom), place or one.item_name, *status)

"""Units into a shipment: choose the customer, scan what leaves, ship. The rules are asked at each scan."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from db.domain.commands import Ship, ShipLine
from db.domain.terms import TrackableKind
from db.queries.customers import CustomerTile, customers_of
from db.queries.scanned import find_scanned
from db.services.shipping import ship
from panel import wording
from panel.navigator import Route
from panel.screens.again import found_again, named
from panel.screens.base import Context, Screen
from panel.screens.layouts import empty
from widgets.buttons import Action
from widgets.card import Card
from widgets.rows import MaterialRow, Row, RowState

if TYPE_CHECKING:
    from db.domain.answers import Shipped
    from db.domain.codes import ScannedCode
    from db.domain.found import FoundTrackable

WORDS = wording.Ship
MOST_ROWS = 5


class ShipScreen(Screen):
    """First the customer, then scan after scan."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.header.show_back(True)
        self._customer: CustomerTile | None = None
        self._choices: tuple[CustomerTile, ...] = ()
        self._units: list[FoundTrackable] = []
        self._body = QVBoxLayout()
        self.set_body(self._body)

    def enter(self, argument: Any) -> None:
        _ = argument
        self._customer, self._units = None, []
        self.header.show_title(WORDS.TITLE)
        self.refresh_shift()
        self.ask(customers_of, done=self._choose)
        self._show()

    def kept(self) -> dict[str, Any]:
        return {"customer": self._customer.code if self._customer else None, "units": named(self._units)}

    def restore(self, kept: dict[str, Any]) -> None:
        self._wanted = kept.get("customer")
        self.ask(found_again, kept.get("units"), done=self._restored)

    def _restored(self, units: tuple[FoundTrackable, ...]) -> None:
        self._customer = next((one for one in self._choices if one.code == self._wanted), None)
        self._units = list(units) if self._customer else []
        self._show()

    def _choose(self, customers: tuple[CustomerTile, ...]) -> None:
        self._choices = customers
        self._show()

    def _show(self) -> None:
        empty(self._body)
        if self._customer is None:
            self.prompt.ask(WORDS.CHOOSE, WORDS.CHOOSE_DETAIL, icon="users")
            self._body.addLayout(self._customers(), 1)
        else:
            self.prompt.ask(WORDS.ASK, WORDS.ASK_DETAIL.format(customer=self._customer.name), icon="package")
            self._body.addWidget(self._shipment(), 1)
        self._show_actions()

    def _customers(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(self.look.metrics.gap)
        for at, one in enumerate(self._choices):
            row = Row(self.look, one.name, one.code, icon="truck", tone="accent", chevron=True)
            row.setObjectName(str(at))
            row.setMinimumHeight(self.look.metrics.finger)
            row.clicked.connect(self._chosen)
            grid.addWidget(row, at // 2, at % 2)
        return grid

    def _chosen(self) -> None:
        self._customer = self._choices[int(self.sender().objectName())]
        self._show()

    def _shipment(self) -> Card:
        card = Card(self.look, WORDS.UNITS, wording.number(Decimal(len(self._units))))
        card.narrow_sides()
        for unit in self._units[-MOST_ROWS:]:
            card.add(MaterialRow(self.look, RowState.DONE, unit.code, unit.item_name, ""), 1)
        if not self._units:
            card.add(MaterialRow(self.look, RowState.NOW, WORDS.ASK, WORDS.NONE_YET, ""), 1)
        card.body.addStretch(MOST_ROWS - min(len(self._units[-MOST_ROWS:]) or 1, MOST_ROWS - 1))
        return card

    def _show_actions(self) -> None:
        count = len(self._units)
        others = [Action("remove", "minus", WORDS.REMOVE, enabled=count > 0)]
        if self._customer is not None:
            others.append(Action("other", "users", WORDS.OTHER))
        self.action_row.set_others(self.undo_action(), others)
        text = wording.without(WORDS.SHIP.format(count=count or ""))
        primary = Action("ship", "truck", text, self._customer.name if self._customer else "")
        if count:
            self.action_row.offer(primary)
        else:
            self.action_row.lock(primary, WORDS.LOCKED if self._customer else WORDS.CHOOSE_DETAIL)

    def on_code(self, code: ScannedCode) -> None:
        if self._customer is None:
            self.already(WORDS.CHOOSE, WORDS.CHOOSE_DETAIL)
        elif not self.still_busy():
            self.busy = True
            self.ask(find_scanned, code, done=self._found)

    def _found(self, unit: FoundTrackable) -> None:
        if unit.id in {one.id for one in self._units}:
            self.busy = False
            self.already(WORDS.TWICE.format(code=unit.code), WORDS.TWICE_DETAIL, unit.code)
            return
        self._asked = unit
        self.records.rehearse(ship, self._command([unit]), self._fits, self.failed)

    def _fits(self, answer: Shipped) -> None:
        _ = answer
        self.busy = False
        self._units.append(self._asked)
        self._show()
        self.accept(WORDS.ADDED.format(code=self._asked.code), WORDS.ADDED_DETAIL, self._asked.code)

    def _command(self, units: list[FoundTrackable]) -> Ship:
        lines = tuple(ShipLine(code=one.code, item=one.item, quantity=_whole(one)) for one in units)
        buyer = self._customer.code if self._customer else ""
        return Ship(**self.shift.head(), customer=buyer, lines=lines)

    def pressed(self, key: str) -> None:
        if key == "ship":
            self._ship()
        elif key == "remove":
            self._units.pop()
            self._show()
        elif key == "other":
            self._customer = None
            self._show()
        else:
            super().pressed(key)

    def _ship(self) -> None:
        if self.still_busy():
            return
        self.busy = True
        self._sent = self._command(self._units)
        self.records.write(ship, self._sent, self._shipped, self.failed)

    def _shipped(self, answer: Shipped) -> None:
        self.busy = False
        name = self._customer.name if self._customer else answer.customer
        self.shift.did(self._sent.entry_id, answer.shipment_no)
        self.go.emit(
            Route.HOME,
            (
                WORDS.SHIPPED_DETAIL.format(number=answer.shipment_no),
                WORDS.SHIPPED.format(count=len(answer.codes), customer=name),
            ),
        )


def _whole(thing: FoundTrackable) -> Decimal:
    """A unit is one piece; of a finished lot all that is on hand leaves."""
    return Decimal(1) if thing.kind is TrackableKind.SERIAL else thing.on_hand

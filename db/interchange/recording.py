"""Recording the facts of a folder. History is taken over as it is told; no rule for living acts runs here."""

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from db.domain.numbers import SCALE
from db.domain.terms import Birth, Grade, InspectionSubject, OrderStatus, OutputKind, Quality
from db.interchange.naming import Names
from db.interchange.sheet import Row
from db.interchange.world import Order, Thing
from db.ledger.bulk import BulkPen, millionths
from db.models.material import (
    adjustment,
    hold,
    hold_release,
    identifier,
    quality_change,
    receipt,
    receipt_line,
    trackable,
)
from db.models.production import (
    completion,
    issue_return,
    issue_waste,
    material_issue,
    order_component,
    order_event,
    order_stage,
    output,
    production_order,
)
from db.models.quality import customer_return, inspection, shipment, shipment_line

if TYPE_CHECKING:
    from collections.abc import Callable

SHORTFALL = "IMPORT-SHORTFALL"


class FactRecorder:
    """Writes one act per row through the pen. Names look-ups repeat here what the check has decided."""

    def __init__(self, pen: BulkPen, names: Names) -> None:
        self._pen, self._names, self._world = pen, names, names.world
        self._zone = ZoneInfo(self._world.timezone)
        self.acts: dict[str, Callable[[Row], None]] = {
            "orders": self._order,
            "receipts": self._receipt,
            "completions": self._completion,
            "returns": self._return,
            "issues": self._issue,
            "shipments": self._shipment,
            "holds": self._hold,
        }

    def _order(self, row: Row) -> None:
        order = self._world.orders[row["order_no"]]
        order.id = self._pen.insert(
            production_order, order_no=order.order_no, item_id=order.item.id, due_on=row["due_on"],
            quantity_planned=row["quantity_planned"], released_at=row["released_at"],
        )  # fmt: skip
        for line in self._world.bom.get(order.item.code, ()):
            part = self._world.items[line["component_code"]].id
            quantity, stage = line["quantity_per"], line["stage_sequence"]
            self._pen.insert(
                order_component, order_id=order.id, component_id=part, stage_sequence=stage, quantity_per=quantity
            )
        for sequence, stage in self._world.routing.get(order.item.code, {}).items():
            order.stages[sequence] = self._stage(order, stage)
            order.new_stages += (order.stages[sequence],)
        status = OrderStatus.RELEASED.value
        self._pen.insert(order_event, order_id=order.id, status=status, at=row["released_at"])
        if row["closed_at"]:
            self._pen.insert(order_event, order_id=order.id, status=OrderStatus.CLOSED.value, at=row["closed_at"])
            order.closed = True

    def _stage(self, order: Order, stage: dict[str, Any]) -> int:
        return self._pen.insert(
            order_stage, order_id=order.id, sequence=stage["sequence"], name=stage["stage_name"],
            work_center_id=self._world.key("work_center", stage["work_center_code"]),
            standard_minutes=stage["standard_minutes"], instruction=stage["instruction"],
            plan_id=self._world.key("inspection_plan", stage["inspection_plan"]),
        )  # fmt: skip

    def key_of(self, thing: Thing, made_in: int | None = None) -> int:
        """The key of a lot or unit, which the act that first speaks of it brings into the record."""
        if not thing.id:
            origin = made_in
            if thing.birth == Birth.PLANNED.value and thing.outputs:
                origin = self._world.orders[next(iter(thing.outputs))].id
            thing.id = self._pen.insert(
                trackable, item_id=thing.item.id, code=thing.code, kind=thing.kind, birth=thing.birth,
                supplier_id=self._world.key("supplier", thing.supplier), origin_order_id=origin,
                made_on=thing.made_on, expires_on=thing.expires_on,
            )  # fmt: skip
        return thing.id

    def _used(self, row: Row) -> Thing:
        thing = self._names.used(row)
        if thing is None:
            raise LookupError(f"{row.spec.file} line {row.line} was checked and is unknown now")
        self.key_of(thing)
        return thing

    def _receipt(self, row: Row) -> None:
        thing, document = self._used(row), self._world.receipts[row["receipt_no"]]
        giver, place = (
            self._world.key("supplier", row["supplier_code"]),
            self._world.key("location", row["location"]),
        )
        if not document.id:
            document.id = self._pen.insert(
                receipt, receipt_no=row["receipt_no"], supplier_id=giver, invoice_no=row["invoice_no"]
            )
        same = ("received_at", "supplier_batch", "certificate_no", "quantity", "unit_cost", "currency", "expires_on")
        told = {name: row[name] for name in same}
        self._pen.insert(receipt_line, receipt_id=document.id, trackable_id=thing.id, location_id=place, **told)
        self._put(thing, millionths(row["quantity"]))
        if place and not thing.moved:
            thing.location_id, thing.changed = place, True
        batch = row["supplier_batch"]
        if batch and batch != thing.code and batch not in (thing.batches or ()):
            thing.batches = {*(thing.batches or ()), batch}
            self._pen.insert(identifier, trackable_id=thing.id, scheme="SUPPLIER_BATCH", text=batch, supplier_id=giver)

    def _completion(self, row: Row) -> None:
        order = self._world.orders[row["order_no"]]
        item = self._world.items[row["item_code"]]
        thing = self._world.thing(item, self._names.code(row, item, row["tracking"]) or "")
        if thing is None:
            raise LookupError(f"{row.spec.file} line {row.line} was checked and is unknown now")
        self._date(thing, row)
        self.key_of(thing, order.id)
        self._output(thing, order, again=not thing.serial)
        good, defective = row["quantity_good"], row["quantity_defective"]
        into_stock = good if self._world.into_stock.get(row.number, True) else Decimal(0)
        inspector = self._world.key("person", row["quality_inspector"])
        self._pen.insert(
            completion, completion_no=row["completion_no"], order_id=order.id, trackable_id=thing.id, good=good,
            defective=defective, into_stock=into_stock, completed_at=row["completed_at"], inspector_id=inspector,
            notes=row["notes"],
        )  # fmt: skip
        self._put(thing, millionths(into_stock))
        self._judge(thing, good, defective)
        if inspector:
            subject = InspectionSubject.UNIT if thing.serial else InspectionSubject.LOT
            self._pen.insert(
                inspection, subject=subject.value, trackable_id=thing.id, inspector_id=inspector,
                inspected_at=row["completed_at"], passed=good > 0, notes=row["notes"],
            )  # fmt: skip

    def _date(self, thing: Thing, row: Row) -> None:
        if thing.id or thing.birth != Birth.MADE.value:
            return
        day: date = row["completed_at"].astimezone(self._zone).date()
        life = thing.item.shelf_life_days
        thing.made_on, thing.expires_on = day, day + timedelta(days=life) if life else None

    def _output(self, thing: Thing, order: Order, *, again: bool = False) -> None:
        """The row that says it came out of the order: once for a unit, with each completion of a lot."""
        outputs = thing.outputs if thing.outputs is not None else {}
        kind = outputs.get(order.order_no, OutputKind.MADE.value)
        if kind is None and not again:
            return
        self._pen.insert(output, order_id=order.id, trackable_id=thing.id, kind=kind or OutputKind.MADE.value)
        outputs[order.order_no] = None

    def _judge(self, thing: Thing, good: Decimal, defective: Decimal) -> None:
        """The last word on a unit; a lot is rejected where nothing of it was ever good."""
        bad = good == 0 and defective > 0 and (thing.serial or thing.good == 0)
        word = Quality.REJECTED if bad else Quality.RELEASED
        if bad or (good > 0 and thing.quality == Quality.REJECTED.value):
            self._pen.insert(quality_change, trackable_id=thing.id, quality=word.value)
            thing.quality, thing.changed = word.value, True

    def _return(self, row: Row) -> None:
        thing = self._used(row)
        self._pen.insert(
            customer_return, return_no=row["return_no"], customer_id=self._world.key("customer", row["customer_code"]),
            trackable_id=thing.id, quantity=row["quantity"], returned_at=row["returned_at"], reason=row["reason"],
        )  # fmt: skip
        self._put(thing, millionths(row["quantity"]))

    def _issue(self, row: Row) -> None:
        if not row["quantity"]:
            return
        thing, order = self._used(row), self._world.orders[row["order_no"]]
        unit = self._names.unit(row, order) if row["into_unit"] else None
        if unit:
            self.key_of(unit)
            self._output(unit, order)
        back, wasted = row["quantity_returned"], row["quantity_wasted"]
        self._take(thing, millionths(row["quantity"]) - millionths(back))
        issue_id = self._pen.insert(
            material_issue, order_id=order.id, order_stage_id=order.stages.get(row["stage_sequence"]),
            trackable_id=thing.id, into_id=unit.id if unit else None, quantity=row["quantity"],
            grade=(Grade.EXACT if unit else Grade.POOLED).value, issued_at=row["issued_at"],
        )  # fmt: skip
        if back:
            self._pen.insert(issue_return, issue_id=issue_id, trackable_id=thing.id, quantity=back)
        if wasted:
            self._pen.insert(issue_waste, issue_id=issue_id, quantity=wasted)

    def _shipment(self, row: Row) -> None:
        thing, document = self._used(row), self._world.shipments[row["shipment_no"]]
        if not document.id:
            document.id = self._pen.insert(
                shipment, shipment_no=row["shipment_no"], customer_order=row["customer_order"], carrier=row["carrier"],
                customer_id=self._world.key("customer", row["customer_code"]),
            )  # fmt: skip
        self._take(thing, millionths(row["quantity"]))
        self._pen.insert(
            shipment_line, shipment_id=document.id, trackable_id=thing.id, quantity=row["quantity"],
            shipped_at=row["shipped_at"], delivered_at=row["delivered_at"],
        )  # fmt: skip

    def _hold(self, row: Row) -> None:
        thing, opened = self._used(row), row["opened_at"]
        key = self._pen.insert(
            hold, hold_no=row["hold_no"], trackable_id=thing.id, reason=row["reason"], opened_at=opened
        )
        if row["released_at"]:
            self._pen.insert(hold_release, hold_id=key, trackable_id=thing.id, released_at=row["released_at"])

    def _put(self, thing: Thing, quantity: int) -> None:
        thing.stock += quantity

    def _take(self, thing: Thing, quantity: int) -> None:
        """Draw; where more is drawn than came in, an adjustment in the same act says how much is not explained."""
        if (short := quantity - max(thing.stock, 0)) > 0 and quantity > 0:
            self._pen.insert(adjustment, trackable_id=thing.id, quantity=Decimal(short) / SCALE, reason=SHORTFALL)
            thing.stock += short
        thing.stock -= quantity

"""The statements of what is done in the store and around an order: moves, splits, counts, returns, holds, releases."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from bench.plant import INSPECTOR, LEVELS, ORDER, SUPERVISOR, Plant
from db.domain.command import SYSTEM
from db.domain.commands import (
    BirthUnits,
    IssueMaterial,
    MasterRow,
    PlaceHold,
    ReleaseHold,
    ReleaseOrder,
    ReturnMaterial,
    SetMaster,
    SplitLot,
    TakeBack,
)
from db.domain.quality_commands import Dispose
from db.domain.stock_commands import CountLot, MoveLot, WithdrawStock
from db.domain.terms import Decision, Withdrawal
from db.services.completion import birth_units
from db.services.disposing import dispose
from db.services.holding import place_hold, release_hold
from db.services.issuing import issue_material, return_material
from db.services.master_data import set_master
from db.services.ordering import release_order
from db.services.shipping import take_back
from db.services.splitting import split_lot
from db.services.stocking import count_lot, move_lot, withdraw_stock

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from bench.statements import Counter

ONE = Decimal(1)
LOT = "STORE-1"


def store_acts(plant: Plant, counter: Counter) -> dict[str, int]:
    """Statements of each of them."""
    places = tuple(MasterRow(table="location", key={"code": code}, values={"name": code}) for code in ("S-1", "S-2"))
    plant.do(set_master, SetMaster, SYSTEM, rows=places)
    plant.receive(LOT)
    found: dict[str, int] = {}
    _in_store(plant, counter, found)
    _around_orders(plant, counter, found)
    return found


def _in_store(plant: Plant, counter: Counter, found: dict[str, int]) -> None:
    acts: tuple[tuple[str, Callable[..., Any], type, str, dict[str, Any]], ...] = (
        ("move", move_lot, MoveLot, SYSTEM, {"to": "S-1"}),
        ("move a part", move_lot, MoveLot, SYSTEM, {"to": "S-2", "quantity": ONE, "child": "STORE-2"}),
        ("count", count_lot, CountLot, SYSTEM, {"counted": Decimal(7)}),
        ("scrap", withdraw_stock, WithdrawStock, INSPECTOR, {"kind": Withdrawal.SCRAPPED, "quantity": ONE}),
    )
    for name, use_case, command, person, fields in acts:
        with counter.counting(found, name):
            plant.do(use_case, command, person, code=LOT, reason="STORE", **fields)
    with counter.counting(found, "split"):
        plant.do(split_lot, SplitLot, item=LEVELS[0], lot=LOT, child="STORE-3", quantity=ONE)
    held = _told(plant, place_hold, PlaceHold, code="STORE-3", reason="STORE")
    with counter.counting(found, "release a hold"):
        plant.do(release_hold, ReleaseHold, SUPERVISOR, hold_entry=held)
    plant.hold(LOT)
    decided: dict[str, Any] = {"decision": Decision.CONCESSION, "quantity": Decimal(5), "reason": "STORE"}
    with counter.counting(found, "decide about what is held"):
        plant.do(dispose, Dispose, SUPERVISOR, code=LOT, **decided)


def _around_orders(plant: Plant, counter: Counter, found: dict[str, int]) -> None:
    with counter.counting(found, "release an order"):
        plant.do(release_order, ReleaseOrder, SUPERVISOR, order_no="PO-S", item=LEVELS[-1], quantity=ONE)
    for count in (1, 50):
        with counter.counting(found, f"give {count} serials"):
            plant.do(birth_units, BirthUnits, order_no=ORDER, count=count)
    part: dict[str, Any] = {"order_no": ORDER, "code": "LOT-3", "quantity": Decimal(5)}
    with counter.counting(found, "issue at a stage, with waste"):
        plant.do(issue_material, IssueMaterial, **part, wasted=ONE, stage_sequence=10, reason="STORE")
    issued = _told(plant, issue_material, IssueMaterial, **part)
    with counter.counting(found, "return of an issue"):
        plant.do(return_material, ReturnMaterial, issue_entry=issued, quantity=ONE)
    unit = plant.complete(1)[0]
    plant.ship([unit])
    with counter.counting(found, "a customer's return"):
        plant.do(take_back, TakeBack, return_no="RT-1", code=unit, quantity=ONE, reason="STORE")


def _told(plant: Plant, use_case: Callable[..., Any], command: type, **fields: Any) -> UUID:
    """Record an act and return its entry."""
    made = command(**plant.head(), **fields)
    plant.ledger.write(use_case, made)
    entry: UUID = made.entry_id
    return entry

"""Goods that come in: what a scan of their label says, and the number that they get here."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from db.domain.codes import read_code
from db.domain.commands import ReceiveLot, SetMaster
from db.domain.stock_commands import TaughtLabel, TeachLabel
from db.domain.terms import Tracking
from db.queries.goods_in import (
    HouseLot,
    ItemChoice,
    arrival_of,
    currency_of_plant,
    house_lot,
    item_choice,
    items_from,
    suppliers_by_use,
)
from db.services.master_data import set_master
from db.services.receiving import receive_lot
from db.services.teaching import teach_label
from tests.helpers.plant import Plant, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from db.engine import Engines
    from db.queries.goods_in import Arrival

NOW = datetime(2026, 3, 15, 8, tzinfo=UTC)


def ask(engines: Engines, question: Callable[..., Any], *given: Any) -> Any:
    with engines.read.connect() as connection:
        return question(connection, *given)


def scan(engines: Engines, text: str, giver: str | None = None) -> Arrival:
    found: Arrival = ask(engines, arrival_of, read_code(text), giver, NOW)
    return found


def receive(plant: Plant, item: str, lot: str, supplier: str, **more: Any) -> None:
    command = {"receipt_no": f"R-{lot}-{supplier}", "supplier": supplier, "item": item, "lot": lot, **more}
    plant.do(receive_lot, ReceiveLot, quantity=Decimal(10), **command)


def taught(plant: Plant, supplier: str, *labels: tuple[str, dict[str, str]]) -> None:
    samples = tuple(TaughtLabel(text=text, **marks) for text, marks in labels)
    plant.do(teach_label, TeachLabel, person="1001", supplier=supplier, samples=samples)


ACME = (
    ("ACME;OAK-PLY-18;A100;12,5;2026-05-31", {"item": "OAK-PLY-18", "batch": "A100", "quantity": "12,5",
                                              "expiry": "2026-05-31"}),
    ("ACME;SCREW-M4;B7;400;2027-12-01", {"item": "SCREW-M4", "batch": "B7", "quantity": "400",
                                         "expiry": "2027-12-01"}),
)  # fmt: skip


def test_a_suppliers_label_fills_everything(engines: Engines) -> None:
    plant = Plant(engines)
    taught(plant, "ACME", *ACME)
    found = scan(engines, "ACME;LACQUER;Z9;0,75;2026-11-30")
    assert [one.code for one in found.givers] == ["ACME"]
    assert found.item == ask(engines, item_choice, "LACQUER")
    assert (found.batch, found.quantity, found.expires_on) == ("Z9", Decimal("0.75"), date(2026, 11, 30))
    unknown = scan(engines, "ACME;WALNUT;Z9;1,000;04.05.2026")
    assert (unknown.item, unknown.their_item) == (None, "WALNUT")
    assert (unknown.quantity, unknown.expires_on) == (None, None), "what may mean two things is left to a person"


def test_a_label_of_several_suppliers_is_asked_about(engines: Engines) -> None:
    plant = Plant(engines)
    for giver in ("ACME", "BOLT"):
        taught(plant, giver, ("X;OAK-PLY-18;A100", {"batch": "A100"}), ("Y;SCREW-M4;A200", {"batch": "A200"}))
    found = scan(engines, "Z;LACQUER;A300")
    assert {one.code for one in found.givers} == {"ACME", "BOLT"}
    assert (found.batch, found.item) == (None, None)
    assert scan(engines, "Z;LACQUER;A300", "BOLT").batch == "A300"


def test_gs1_tells_item_batch_day_and_count(engines: Engines) -> None:
    plant = Plant(engines)
    plant.do(set_master, SetMaster, person="1001", rows=(row("item", {"code": "SCREW-M4"}, gtin="04006381333931"),))
    found = scan(engines, "(01)04006381333931(10)L77(17)260531(30)400")
    assert found.item is not None
    assert (found.item.code, found.batch, found.quantity) == ("SCREW-M4", "L77", Decimal(400))
    assert found.expires_on == date(2026, 5, 31)
    strange = scan(engines, "(01)04012345000016(10)L77")
    assert (strange.item, strange.their_item, strange.batch) == (None, "04012345000016", "L77")


def test_any_other_code_is_the_suppliers_batch(engines: Engines) -> None:
    Plant(engines)
    assert scan(engines, "4711").batch == "4711"


def test_the_latest_supplier_and_what_came_from_it_stand_first(engines: Engines) -> None:
    plant = Plant(engines)
    receive(plant, "SCREW-M4", "S-1", "BOLT")
    receive(plant, "LACQUER", "L-1", "ACME")
    receive(plant, "LACQUER", "L-2", "BOLT")
    assert [one.code for one in ask(engines, suppliers_by_use)] == ["BOLT", "ACME"]
    assert [one.code for one in ask(engines, items_from, "BOLT")][:2] == ["LACQUER", "SCREW-M4"]
    assert "TABLE" not in {one.code for one in ask(engines, items_from, "BOLT")}
    assert ask(engines, currency_of_plant) == "EUR"


def test_the_suppliers_number_is_taken_where_it_is_free(engines: Engines) -> None:
    plant = Plant(engines)
    lacquer: ItemChoice = ask(engines, item_choice, "LACQUER")
    assert ask(engines, house_lot, lacquer, "ACME", "4711") == HouseLot("4711")
    receive(plant, "LACQUER", "4711", "ACME")
    assert ask(engines, house_lot, lacquer, "ACME", "4711") == HouseLot("4711", again=True)
    screw: ItemChoice = ask(engines, item_choice, "SCREW-M4")
    assert ask(engines, house_lot, screw, "ACME", "4711") == HouseLot("4711"), "another item has numbers of its own"


def test_a_number_that_another_supplier_has_gets_one_of_the_house(engines: Engines) -> None:
    plant = Plant(engines)
    lacquer: ItemChoice = ask(engines, item_choice, "LACQUER")
    receive(plant, "LACQUER", "4711", "ACME")
    assert ask(engines, house_lot, lacquer, "BOLT", "4711") == HouseLot("BOLT-4711")
    receive(plant, "LACQUER", "BOLT-4711", "BOLT", supplier_batch="4711")
    assert ask(engines, house_lot, lacquer, "BOLT", "4711") == HouseLot("BOLT-4711", again=True)
    receive(plant, "LACQUER", "BOLT-0815", "ACME")
    receive(plant, "LACQUER", "0815", "ACME")
    assert ask(engines, house_lot, lacquer, "BOLT", "0815") == HouseLot("BOLT-0815-2")
    assert len(ask(engines, house_lot, lacquer, "ACME", "x" * 80).code) == 80


def test_goods_that_are_not_followed_have_one_lot(engines: Engines) -> None:
    Plant(engines)
    bulk = ItemChoice("GLUE", "Glue", "kg", Tracking.NONE, needs_certificate=False, needs_inspection=False, keeps=False)
    assert ask(engines, house_lot, bulk, "ACME", "4711") == HouseLot("GLUE")

"""What each kind of report says of a plant that was taken over, and how it refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.helpers.reports import report, run, taken_over
from tests.helpers.small_folder import row_of, small_folder

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.random_folder import Folder


def told() -> Folder:
    """The small plant; its customer can be called."""
    plant = small_folder()
    for row in plant.rows["customers"]:
        row |= {"contact": "Frau Adler", "phone": "+49 89 1", "email": "adler@adler.example"}
    plant.add("receipts", **{**row_of(plant, "receipts", "lot_or_serial", "OAK-1"), "receipt_no": "R-7"})
    plant.rows["receipts"][-1] |= {"lot_or_serial": "OAK-7", "received_at": "2024-03-10T22:30:00Z"}
    return plant


@pytest.fixture(scope="module")
def record(shared_url: str, tmp_path_factory: pytest.TempPathFactory) -> str:
    taken_over(shared_url, told(), tmp_path_factory.mktemp("plant"))
    return shared_url


def some(rows: list[dict[str, Any]], *keys: str) -> list[tuple[Any, ...]]:
    """These columns of every row."""
    return [tuple(row[key] for key in keys) for row in rows]


def test_a_genealogy_tells_the_whole_history(record: str) -> None:
    told = report(record, "genealogy", "T-1")
    assert [told[key] for key in ("report", "plant", "timezone")] == ["genealogy", "", "UTC"]
    assert told["parameters"] == {"code": "T-1", "item": None}
    product = told["product"]
    assert [product[key] for key in ("item", "code", "kind", "order_no", "made_good", "completed_at")] == [
        "TABLE", "T-1", "SERIAL", "PO-2", "1", "2024-03-08T08:00:00Z",
    ]  # fmt: skip
    assert some(told["materials"], "level", "item", "code", "grade") == [
        (1, "GLUE", "GLUE", "possible"), (1, "MOTOR", "M-1", "certain"), (1, "TOP", "TOP-1", "possible"),
        (2, "OAK", "OAK-1", "possible"),
    ]  # fmt: skip
    assert some(told["issues"], "order_no", "stage", "code", "into", "quantity", "returned", "wasted", "issued_by") == [
        ("PO-1", None, "OAK-1", None, "10", "2", "0.5", "1042"), ("PO-2", None, "GLUE", None, "0.25", "0", "0", None),
        ("PO-2", None, "M-1", "T-1", "1", "0", "0", "1042"), ("PO-2", 10, "TOP-1", None, "2", "0", "0", "1042"),
    ]  # fmt: skip
    assert some(told["receipts"], "code", "receipt_no", "supplier", "supplier_batch", "certificate_no") == [
        ("GLUE", "R-1", "ACME", None, None), ("M-1", "R-2", "BOLT", None, None),
        ("OAK-1", "R-1", "ACME", "A/77", "FSC-1"),
    ]  # fmt: skip
    assert some(told["operations"], "order_no", "stage_name", "person_name", "machine", "minutes", "result") == [
        ("PO-1", "Cut", "Ayşe Yılmaz", "SAW-1", "1440", "FINISH"),
        ("PO-2", "Assemble", "Ayşe Yılmaz", None, "1440", "FINISH"),
    ]
    assert some(told["shipments"], "shipment_no", "customer", "phone", "shipped_at", "delivered_at") == [
        ("SH-1", "ADLER", "+49 89 1", "2024-03-09T08:00:00Z", "2024-03-10T08:00:00Z"),
    ]  # fmt: skip
    assert some(told["gaps"], "kind", "code") == [("NO-ISSUER", "GLUE"), ("NOT-TRACKED", "GLUE")]


def test_the_timeline_is_in_order_and_what_belongs_to_the_other_unit_is_not_in_it(record: str) -> None:
    told = report(record, "genealogy", "T-1")["timeline"]
    moments = [one["at"] for one in told]
    assert moments == sorted(moments)
    wanted = ["RECEIVED", "ORDER_RELEASED", "STAGE_STARTED", "ISSUED", "COMPLETED", "SHIPPED", "DELIVERED", "SENT_BACK"]
    events = [one["event"] for one in told]
    assert [events.index(one) for one in wanted] == sorted(events.index(one) for one in wanted)
    assert {"M-2", "T-2", "OAK-7"} & {one["code"] for one in told} == set()
    assert "M-2" in {one["code"] for one in report(record, "genealogy", "T-2")["timeline"]}


def test_a_quality_trail_has_values_against_limits(record: str) -> None:
    told = report(record, "quality", "T-1")
    assert some(told["inspections"], "number", "inspection_no", "subject", "receipt_no", "stage", "verdict") == [
        (1, "Q-2", "RECEIPT", "R-1", None, "FAILED"), (2, "Q-3", "STAGE", None, 10, "PASSED"),
        (3, None, "UNIT", None, None, "PASSED"), (4, "Q-1", "UNIT", None, None, "PASSED"),
    ]  # fmt: skip
    assert {one["inspector_name"] for one in told["inspections"]} == {"Elif Çelik"}
    assert some(told["measurements"], "number", "point", "value", "lower", "upper", "verdict") == [
        (1, "Moisture", "9", None, "8", "FAILED"), (2, "Torque", "5", "4", "6", "PASSED"),
        (4, "Height", "750.2", "748", "752", "PASSED"), (4, "Surface", "pass", None, None, "PASSED"),
    ]  # fmt: skip
    assert some(told["holds"], "code", "hold_no", "opened_by", "released_by", "released_at") == [
        ("OAK-1", "H-1", "1018", "1001", "2024-03-03T08:00:00Z"), ("T-1", "H-2", "1018", None, None),
    ]  # fmt: skip
    other = report(record, "quality", "T-2")
    assert [one["inspection_no"] for one in other["inspections"]] == ["Q-2", "Q-3", None]


def test_a_recall_of_a_lot_names_units_lots_and_whom_to_call(record: str) -> None:
    told = report(record, "recall", "--lot", "OAK-1")
    wanted = ("code", "grade", "lifecycle", "quality", "customer", "customer_order", "delivered_at")
    assert some(told["units"], *wanted) == [
        ("T-1", "possible", "RETURNED", "ON_HOLD", "ADLER", "HA-9", "2024-03-10T08:00:00Z"),
        ("T-2", "possible", "IN_PROCESS", "REJECTED", None, None, None),
    ]  # fmt: skip
    assert some(told["lots"], "code", "grade", "produced", "issued", "on_hand") == [
        ("TOP-1", "possible", "4", "2", "2")
    ]
    assert some(told["sources"], "code", "received", "issued", "on_hand") == [("OAK-1", "20", "8", "12")]
    assert some(told["customers"], "customer", "contact", "phone", "email", "things") == [
        ("ADLER", "Frau Adler", "+49 89 1", "adler@adler.example", 1),
    ]  # fmt: skip
    totals = told["totals"]
    assert {key: count for key, count in totals.items() if count} == {
        "units": 2, "units_possible": 2, "units_sent_back": 1, "units_in_process": 1, "units_on_hold": 1,
        "lots": 1, "orders": 2, "shipments": 1, "customers": 1,
    }  # fmt: skip
    assert told["gaps"] == []


def test_a_recall_of_a_unit_that_was_fitted_is_certain(record: str) -> None:
    assert some(report(record, "recall", "--lot", "M-1")["units"], "code", "grade") == [("T-1", "certain")]
    both = report(record, "recall", "--lot", "M-1", "--lot", "M-2", "--lot", "OAK-1")
    assert some(both["units"], "code", "grade") == [("T-1", "certain"), ("T-2", "certain")]
    assert both["parameters"]["code"] == "M-1\nM-2\nOAK-1"


@pytest.mark.parametrize(
    ("period", "lots"),
    [
        ((), {"OAK-1", "OAK-7", "GLUE"}),
        (("--from", "2024-03-01", "--to", "2024-03-02"), {"OAK-1", "GLUE"}),
        (("--from", "2024-03-01T08:00:00Z", "--to", "2024-03-10T22:30:00Z"), {"OAK-1", "GLUE"}),
        (("--from", "2024-03-01T08:00:01Z"), {"OAK-7"}),
        (("--to", "2024-03-10T22:30:01Z", "--item", "OAK"), {"OAK-1", "OAK-7"}),
    ],
)
def test_a_recall_of_a_supplier_takes_what_came_in_the_period(
    record: str, period: tuple[str, ...], lots: set[str]
) -> None:
    told = report(record, "recall", "--supplier", "ACME", *period)
    assert {one["code"] for one in told["sources"]} == lots


@pytest.mark.parametrize(
    ("root", "orders", "units"),
    [
        (("--machine", "SAW-1"), {"PO-1", "PO-2"}, {"T-1", "T-2"}),
        (("--machine", "SAW-1", "--from", "2024-03-03", "--to", "2024-03-04"), {"PO-1", "PO-2"}, {"T-1", "T-2"}),
        (("--person", "1042", "--from", "2024-03-04T08:00:00Z"), {"PO-2"}, {"T-1", "T-2"}),
        (("--person", "1042", "--from", "2024-03-04T07:59:00Z"), {"PO-1", "PO-2"}, {"T-1", "T-2"}),
    ],
)
def test_a_recall_of_work_takes_what_came_of_it(
    record: str, root: tuple[str, ...], orders: set[str], units: set[str]
) -> None:
    told = report(record, "recall", *root)
    assert {one["order_no"] for one in told["orders"]} == orders
    assert {one["code"] for one in told["units"]} == units
    assert {one["grade"] for one in told["units"]} == {"possible"}


def test_the_only_unit_of_an_order_of_one_is_certain(database_url: str, tmp_path: Path) -> None:
    plant = told()
    row_of(plant, "orders", "order_no", "PO-2")["quantity_planned"] = "1"
    plant.rows["completions"] = [row for row in plant.rows["completions"] if row["lot_or_serial"] != "T-2"]
    plant.rows["issues"] = [row for row in plant.rows["issues"] if row["into_unit"] != "T-2"]
    taken_over(database_url, plant, tmp_path / "plant")
    units = report(database_url, "recall", "--person", "1042", "--from", "2024-03-05")["units"]
    assert some(units, "code", "grade") == [("T-1", "certain")]


@pytest.mark.parametrize(
    ("arguments", "status", "answer"),
    [
        (("genealogy", "T-9"), 1, {"refused": "LOT-UNKNOWN"}),
        (("quality", "T\x00"), 1, {"refused": "LOT-UNKNOWN", "nearest": []}),
        (("recall", "--lot", "OAK-1", "--lot", "OAK-2"), 1, {"refused": "LOT-UNKNOWN"}),
        (("recall", "--supplier", "X"), 1, {"refused": "RL-EMPTY-ROOT", "root": "supplier", "known": False}),
        (("recall", "--supplier", "BOLT", "--to", "2024-03-02"), 1, {"refused": "RL-EMPTY-ROOT", "known": True}),
        (("recall", "--machine", "SAW-1", "--from", "2024-03-05"), 1, {"refused": "RL-EMPTY-ROOT", "root": "machine"}),
        (("recall", "--lot", "OAK-1", "--from", "2024-03-01"), 2, {"refused": "USAGE"}),
        (
            ("recall", "--shift", "Early", "--from", "2024-03-01", "--to", "2024-03-09"),
            1,
            {"refused": "RL-EMPTY-ROOT", "root": "shift", "known": False},
        ),
        (("recall", "--shift", "Early", "--from", "2024-03-01"), 2, {"refused": "USAGE"}),
        (
            ("recall", "--shift", "Early", "--from", "2024-03-01", "--to", "2024-03-09", "--item", "OAK"),
            2,
            {"refused": "USAGE"},
        ),
        (("fsma", "--order", "PO-9"), 1, {"refused": "RL-EMPTY-ROOT", "root": "order", "code": "PO-9", "known": False}),
        (("fsma", "--product", "T"), 1, {"refused": "RL-EMPTY-ROOT", "root": "product", "known": False}),
        (("fsma", "--lot", "T-9"), 1, {"refused": "LOT-UNKNOWN"}),
        (("fsma", "--order", "\0"), 1, {"refused": "LOT-UNKNOWN"}),
        (("fsma",), 2, {"refused": "USAGE"}),
        (("fsma", "--order", "PO-1", "--item", "OAK"), 2, {"refused": "USAGE"}),
        (("fsma", "--from", "2024-03-02", "--to", "2024-03-02"), 2, {"refused": "USAGE"}),
        (("recall", "--person", "1042", "--item", "OAK"), 2, {"refused": "USAGE"}),
        (("recall", "--person", "1042", "--from", "2024-03-02", "--to", "2024-03-02"), 2, {"refused": "USAGE"}),
    ],
)
def test_refusals(record: str, arguments: tuple[str, ...], status: int, answer: dict[str, Any]) -> None:
    ran = run(record, "report", *arguments, "--json")
    assert (ran.status, ran.json) == (status, ran.json | answer)
    assert ran.err


@pytest.mark.parametrize("wrong", ["2024-02-30", "yesterday", "2024-03-01T08:00:00"])
def test_a_time_that_is_none_is_a_mistake_of_usage(record: str, wrong: str) -> None:
    ran = run(record, "report", "recall", "--supplier", "ACME", "--from", wrong)
    assert (ran.status, ran.out) == (2, "")
    assert "2024-03-15" in ran.err


def test_a_code_of_several_things_asks_which(database_url: str, tmp_path: Path) -> None:
    plant = told()
    other = {
        **row_of(plant, "receipts", "lot_or_serial", "OAK-1"),
        "item_code": "MOTOR",
        "uom": "piece",
        "quantity": "1",
    }
    plant.add("receipts", **{**other, "receipt_no": "R-9"})
    taken_over(database_url, plant, tmp_path / "plant")
    ran = run(database_url, "report", "genealogy", "OAK-1", "--json")
    assert (ran.status, ran.json["refused"]) == (1, "LOT-AMBIGUOUS")
    assert some(ran.json["choices"], "item", "code") == [("MOTOR", "OAK-1"), ("OAK", "OAK-1")]
    assert run(database_url, "report", "quality", "OAK-1", "--item", "OAK").status == 0
    assert "possible" in run(database_url, "report", "recall", "--lot", "OAK-1", "--item", "OAK").out.lower()

"""The report of a recall that was opened, as the command line makes it."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from tests.helpers.plant import Plant
from tests.helpers.reports import report, run
from tests.helpers.story import live_through

if TYPE_CHECKING:
    from pathlib import Path

    from db.engine import Engines

CASE = "RC-2024-0311-0001"


@pytest.fixture(scope="module")
def record(shared_url: str, shared_engines: Engines) -> str:
    live_through(Plant(shared_engines))
    return shared_url


def some(rows: list[dict[str, Any]], *keys: str) -> list[tuple[Any, ...]]:
    """These columns of every row."""
    return [tuple(row[key] for key in keys) for row in rows]


def test_the_report_of_a_case_tells_what_auditors_ask_for(record: str) -> None:
    told = report(record, "recall", "--case", CASE)
    assert told["parameters"] == {"root": "case", "code": CASE, "item": None, "since": None, "until": None}
    case = told["case"]
    assert some([case], "case_no", "kind", "why", "risk_class", "roots", "opened_by_name", "closed_by_name") == [
        (CASE, "REAL", "delamination under load", "II", "lot OAK-1", "Murat Demir", "Ada Kaya")
    ]
    assert (case["searches"], case["opened_at"] < case["searched_at"] < case["closed_at"]) == (2, True)
    whole = datetime.fromisoformat(case["closed_at"]) - datetime.fromisoformat(case["opened_at"])
    assert case["elapsed"] == f"0:{int(whole.total_seconds()) // 60:02}" != "0:00"
    assert some(told["events"], "what", "search", "by") == [
        ("OPENED", 1, "1001"), ("HELD", 1, "1001"), ("CALLED", 1, "1001"), ("SEARCHED", 2, "1001"),
        ("HELD", 2, "1001"), ("RELEASED", 2, "1002"), ("CLOSED", 2, "1002"),
    ]  # fmt: skip
    assert some(told["items"], "code", "grade", "outcome", "quality_then", "quality_now") == [
        ("OAK-1", "certain", "RELEASED", "ON_HOLD", "RELEASED"),
        ("OAK-1A", "certain", "RELEASED", "ON_HOLD", "RELEASED"),
        ("TBL-2024-0311-0001", "certain", "LOST", "ON_HOLD", "ON_HOLD"),
        ("TOP-LOT-1", "possible", "RELEASED", "ON_HOLD", "RELEASED"),
    ]
    assert {"totals", "sources", "units", "customers", "shipments"} <= told.keys()


def test_the_report_of_a_case_tells_who_was_told_and_what_was_got_hold_of(record: str) -> None:
    told = report(record, "recall", "--case", CASE)
    assert some(told["notifications"], "customer", "method", "by", "reached", "acknowledged", "on_hand", "note") == [
        ("ADLER", "phone", "1001", "yes", "yes", "1", "calls back")
    ]
    ((called, responded),) = some(told["notifications"], "notified_at", "responded_at")
    assert responded == called
    assert told["effectiveness"]["level"] == "A"
    counts = ("customers", "called", "reached", "acknowledged", "not_reached", "reached_share")
    assert some([told["effectiveness"]], *counts) == [(1, 1, 1, 1, 0, "1")]
    assert some(told["recovery"], "item", "uom", "concerned", "with_customers", "lost", "recovered_share") == [
        ("OAK-PLY-18", "m2", "83", "0", "0", "1"), ("TABLE", "piece", "1", "1", "1", "0"),
        ("TOP", "piece", "8", "0", "0", "1"), (None, "m2", "83", "0", "0", "1"),
        (None, "piece", "9", "1", "1", "0.8889"),
    ]  # fmt: skip
    assert some(told["recovery_of_customers"], "customer", "item", "shipped", "returned_share") == [
        ("ADLER", "TABLE", "1", "0")
    ]
    assert ("OAK-1A", "SCRAP", "5.5") in some(told["dispositions"], "code", "decision", "quantity")
    assert some(told["mass_balance"], "code", "unaccounted", "reconciliation_pct") == [("OAK-1", "0", "100")]
    parts = ("consumed", "divided", "sampled", "scrapped", "supplier_returned", "shipped", "on_hand")
    assert sum(Decimal(told["mass_balance"][0][part]) for part in parts) == Decimal(told["mass_balance"][0]["came_in"])


def test_a_drill_is_reported_with_its_time(record: str) -> None:
    told = report(record, "recall", "--case", "RC-2024-0311-0002")
    assert (told["case"]["kind"], told["case"]["milliseconds"] >= 0) == ("DRILL", True)
    assert {row["outcome"] for row in told["items"]} == {"OPEN"}


@pytest.mark.parametrize("kind", ["csv", "xlsx", "pdf"])
def test_the_report_of_a_case_is_written_to_files(record: str, tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"case.{kind}"
    assert run(record, "report", "recall", "--case", CASE, f"--{kind}", str(path)).status == 0
    assert path.stat().st_size > 1000


def test_a_case_that_there_is_not_is_refused(record: str) -> None:
    ran = run(record, "report", "recall", "--case", "RC-NO", "--json")
    assert (ran.status, ran.json) == (1, {"refused": "RL-UNKNOWN", "facts": {"case": "RC-NO"}})
    assert "no recall RC-NO" in ran.err
    assert run(record, "report", "recall", "--case", CASE, "--item", "X").status == 2
    assert run(record, "report", "recall", "--case", CASE, "--lot", "X").status == 2

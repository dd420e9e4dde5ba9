"""The example documents of docs/examples, made from the demo plant: ``python -m tests.helpers.report_examples``."""

from __future__ import annotations

import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from db.domain.report import Report
from db.interchange.report_json import write_report_json
from db.interchange.report_pdf import Print, write_report_pdf
from db.queries.reports.balance import balance_report
from db.queries.reports.commonality import commonality_report
from db.queries.reports.cost import cost_report
from db.queries.reports.fsma import fsma_report
from db.queries.reports.fsma_roots import chosen, lots_named
from db.queries.reports.fsma_views import FsmaAsked
from db.queries.reports.gaps import gaps_report
from db.queries.reports.genealogy import genealogy_report
from db.queries.reports.head import plant_head
from db.queries.reports.production import ProductionAsked, production_report
from db.queries.reports.quality import quality_report
from db.queries.reports.recall import recall_report
from db.queries.reports.recall_roots import Period, roots_of_lots
from db.queries.reports.recall_views import RecallAsked
from db.queries.reports.returns import ReturnsAsked, returns_report
from db.queries.reports.usage import UsageAsked, usage_report
from panel.cli.report import program
from panel.cli.report_files import FONTS, bars_of
from panel.cli.report_words import words
from panel.demo.plant import make_demo
from tests.helpers.databases import migrated_file, opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from db.domain.report import Content
    from db.engine import Engines

FOLDER = Path(__file__).parents[2] / "docs" / "examples"
NOW = datetime(2024, 3, 15, 9, 40, tzinfo=UTC)
SINCE = datetime(2024, 3, 10, 23, tzinfo=UTC)
"""The beginning of Monday, by the plant's clock."""

UNIT, LOT = "TBL-2024-0315-0041", "OAK-2024-Q1-055"
BAD = ["BNC-2024-0214-0003", "BNC-2024-0315-0001"]


def contents(connection: Connection) -> Iterator[tuple[str, Content]]:
    """One report of each kind."""
    yield "gaps", gaps_report(connection)
    yield "genealogy", genealogy_report(connection, UNIT)
    yield "quality", quality_report(connection, UNIT)
    asked = RecallAsked("lot", LOT, None, None, None)
    yield "recall", recall_report(connection, asked, roots_of_lots(connection, [LOT]))
    unit = FsmaAsked(UNIT, None, None, None, None)
    which = chosen(connection, lots_named(connection, [UNIT], None), [], [], Period())
    yield "fsma", fsma_report(connection, unit, which)
    yield "cost", cost_report(connection, UNIT)
    yield "usage", usage_report(connection, UsageAsked(SINCE, NOW, None))
    yield "balance", balance_report(connection, LOT)
    yield "production", production_report(connection, ProductionAsked(SINCE, NOW), NOW)
    yield "returns", returns_report(connection, ReturnsAsked(NOW - timedelta(days=60), NOW))
    yield "commonality", commonality_report(connection, BAD, [])


def examples(engines: Engines) -> list[Report]:
    """The reports on a record that holds the demo plant of NOW."""
    with engines.read.connect() as connection:
        head = plant_head(connection)
        made = contents(connection)
        return [Report(kind, NOW, head.name, head.timezone, program(), content) for kind, content in made]


def main() -> int:
    """Write the documents."""
    FOLDER.mkdir(exist_ok=True)
    look = Print(FONTS / "Inter-Regular.ttf", FONTS / "Inter-SemiBold.ttf", bars_of)
    with tempfile.TemporaryDirectory() as folder, opened(f"sqlite:///{migrated_file(Path(folder))}") as engines:
        make_demo(engines, NOW)
        for report in examples(engines):
            with (FOLDER / f"{report.kind}.json").open("w", encoding="utf-8") as file:
                write_report_json(report, file)
            write_report_pdf(report, FOLDER / f"{report.kind}.pdf", words, look)
    return 0


if __name__ == "__main__":
    sys.exit(main())

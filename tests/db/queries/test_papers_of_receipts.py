"""What came with a delivery and what it was ordered by stands on the reports of everything that it went into."""

from db.domain.report import Content
from db.queries.reports.genealogy import genealogy_report
from db.queries.reports.recall import recall_report
from db.queries.reports.recall_roots import roots_of_lots
from db.queries.reports.recall_views import RecallAsked
from tests.helpers.figures import ask, columns
from tests.helpers.plant import Plant

PAPERS = {"invoice_no": "INV-1", "delivery_note": "DN-1", "purchase_order": "0045"}


def papers(content: Content) -> list[tuple[str, ...]]:
    return columns(content, "receipts", "code", *PAPERS)


def test_the_papers_of_a_receipt_are_on_the_reports(plant: Plant) -> None:
    plant.receive("OAK-PLY-18", "OAK-1", **PAPERS)
    plant.receive("OAK-PLY-18", "OAK-2")
    told = ask(plant.engines, lambda connection: genealogy_report(connection, "OAK-1"))
    assert papers(told) == [("OAK-1", "INV-1", "DN-1", "0045")]
    asked = RecallAsked("lot", "OAK-1\nOAK-2", None, None, None)
    both = ["OAK-1", "OAK-2"]
    told = ask(plant.engines, lambda connection: recall_report(connection, asked, roots_of_lots(connection, both)))
    assert papers(told) == [("OAK-1", "INV-1", "DN-1", "0045"), ("OAK-2", None, None, None)]

"""The instruction page by page, and a note from one shift to the next, on both databases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.command import SYSTEM
from db.domain.commands import SetMaster
from db.queries.floor import notes_of
from db.services.master_data import set_master
from panel.languages import SOURCE, speak
from panel.navigator import Route
from panel.screens.papers import LONGEST_PAGE, NoteSheet, PapersSheet, cut, pages_of
from tests.flows.test_first_product import counts, open_job
from tests.helpers.plant import row
from widgets.buttons import BigButton
from widgets.chip import Notice
from widgets.text import Label

if TYPE_CHECKING:
    from tests.flows.bench import PanelBench
    from tests.helpers.plant import Plant

STEPS = "Glue the legs.\n---\nWipe off glue at once. Then wait."


def papers(bench: PanelBench) -> PapersSheet:
    """The sheet, open."""
    bench.wait(lambda: any(one.objectName() == "papers" for one in bench.screen.prompt.buttons()))
    bench.touch(next(one for one in bench.screen.prompt.buttons() if one.objectName() == "papers"))
    bench.wait(lambda: bench.screen.findChild(PapersSheet) is not None)
    sheet = bench.screen.findChild(PapersSheet)
    assert isinstance(sheet, PapersSheet)
    return sheet


def shown(sheet: PapersSheet) -> list[str]:
    return [label.text() for label in sheet.findChildren(Label) if label.text()]


def write(bench: PanelBench, text: str) -> None:
    """Leave a note by the keys on the glass."""
    bench.touch(papers(bench).note)
    bench.wait(lambda: bench.screen.findChild(NoteSheet) is not None)
    sheet = bench.screen.findChild(NoteSheet)
    for letter in text:
        bench.touch(sheet.findChild(BigButton, letter))
    bench.touch(sheet.keys.done_button)


def test_the_instruction_is_read_page_by_page(bench: PanelBench, plant: Plant) -> None:
    stage = row("routing_stage", {"item_id": "item:TABLE", "sequence": 10}, instruction=STEPS)
    plant.do(set_master, SetMaster, person=SYSTEM, rows=(stage,))
    plant.order("PO-7")
    bench.badge("AYSE")
    bench.at(Route.HOME)
    bench.order("PO-7")
    bench.at(Route.JOB)
    sheet = papers(bench)
    assert "Glue the legs." in shown(sheet)
    assert "1 of 2" in shown(sheet)
    bench.touch(sheet.later)
    assert "Wipe off glue at once. Then wait." in shown(sheet)
    assert not sheet.later.isEnabled()
    bench.touch(sheet.earlier)
    assert "Glue the legs." in shown(sheet)


def test_a_note_is_seen_by_the_next_one_and_can_be_taken_back(bench: PanelBench, plant: Plant) -> None:
    open_job(bench)
    before = counts(plant)
    write(bench, "blade blunt.")
    bench.says("The note is kept")
    assert counts(plant)["hand_over_note"] == before["hand_over_note"] + 1
    bench.screen.sign_out()
    bench.at(Route.SIGN_IN)
    bench.badge("MURAT")
    bench.at(Route.HOME)
    bench.order("PO-1")
    bench.at(Route.JOB)
    bench.wait(lambda: any("Blade blunt." in one.accessibleName() for one in bench.screen.findChildren(Notice)))
    assert any("Ayşe Yılmaz" in one.accessibleName() for one in bench.screen.findChildren(Notice))
    with plant.engines.read.connect() as connection:
        assert [note.text for note in notes_of(connection, "PO-1")] == ["Blade blunt."]


def test_undo_takes_the_note_back(bench: PanelBench, plant: Plant) -> None:
    open_job(bench)
    write(bench, "x")
    bench.says("The note is kept")
    bench.press("undo")
    bench.says("Taken back")
    with plant.engines.read.connect() as connection:
        assert notes_of(connection, "PO-1") == ()


def test_a_note_is_written_with_the_letters_of_the_language(bench: PanelBench, plant: Plant) -> None:
    people = (row("person", {"personnel_no": "1042"}, language="tr"),)
    plant.do(set_master, SetMaster, person=SYSTEM, rows=people)
    bench.badge("AYSE")
    bench.at(Route.HOME)
    bench.order("PO-1")
    bench.at(Route.JOB)
    write(bench, "iş ğ ı")
    bench.wait(lambda: not bench.panel.records.waiting)
    with plant.engines.read.connect() as connection:
        assert [note.text for note in notes_of(connection, "PO-1")] == ["İş ğ ı"]
    speak(SOURCE)


def test_long_instructions_are_cut_after_sentences_and_nothing_is_lost() -> None:
    long = " ".join(f"Sentence number {number} says what to do." for number in range(40))
    pages = pages_of(f"{long}\n---\n{'x' * 700}")
    assert all(len(page) <= LONGEST_PAGE for page in pages)
    assert all(page.endswith(".") for page in pages if "x" * 20 not in page)
    assert "".join(pages).replace(" ", "") == long.replace(" ", "") + "x" * 700
    assert list(cut("")) == []

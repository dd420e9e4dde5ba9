"""Pages of the main path: home and the job in each mood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from widgets.appearance import BOLD, Appearance, Kind
from widgets.bars import ProgressBar, StageBar
from widgets.buttons import Action, BigButton, Tile
from widgets.card import Card
from widgets.chip import Chip
from widgets.header import SaveState
from widgets.last_scans import Tally
from widgets.prompt import Mood
from widgets.rows import MaterialRow, RowState
from widgets.text import Label

if TYPE_CHECKING:
    from widgets.skeleton import OperatorPage

from tests.helpers.gallery_parts import NOTES, blank_page, job_actions, side_by_side, stack


def job(look: Appearance, mood: Mood = Mood.ASK) -> OperatorPage:
    page = blank_page(look, "Dining table Oslo", "PO-2024-0117, Assembly 02")
    page.prompt.set_buttons([Action("pick", "list", "Pick lot"), Action("type", "keyboard", "Type code")])
    said = {
        Mood.ASK: ("Scan the lot of Dowel 8 x 40", "8 per table, rack D-12"),
        Mood.REFUSED: ("Wrong part: this is Dowel 10 x 40", "Nothing recorded. Scan Dowel 8 x 40 from rack D-12."),
        Mood.AMBER: ("Scanned before: LEG-2024-0312", "It counts once. Scan the lot of Dowel 8 x 40 next."),
        Mood.GOOD: ("Dowel 8 x 40 is recorded", "Lot DOW-24-0311 fits. Next: Wood glue D3"),
    }
    page.answer(mood, *said[mood])
    gap = look.metrics.gap
    left = QVBoxLayout()
    left.setSpacing(gap)
    left.addWidget(_stage_card(look), 1)
    good = BigButton(look, "Good", icon="plus", beside=True, role="value")
    scrap = BigButton(look, "Scrap", icon="trash", beside=True, role="value", tone="bad")
    for button in (good, scrap):
        button.setFixedHeight(look.metrics.prompt_button)
    left.addLayout(side_by_side(good, scrap, gap=look.metrics.danger_gap, stretches=(1, 1)))
    page.set_body(side_by_side(left, _material_card(look, mood), gap=gap, stretches=(2, 3)))
    job_actions(page)
    page.action_row.lock(Action("finish", "check", "Finish stage"), "2 lots to scan")
    return page


def _stage_card(look: Appearance) -> Card:
    card = Card(look, "Assemble", "Stage 3 of 5")
    card.add(StageBar(look, 2, 5))
    card.add(
        side_by_side(
            Label(look, "36", role="total", weight=BOLD),
            Label(look, "of 50 good", role="value", tone="muted"),
            Label(look, "2", role="count", weight=BOLD, tone="bad", align=Qt.AlignmentFlag.AlignRight),
            Label(look, "scrap", role="value", tone="muted"),
            gap=14,
            stretches=(0, 1, 0, 0),
        ),
        1,
    )
    bar = ProgressBar(look)
    bar.show_parts(36, 2, 50)
    card.add(bar)
    right = Qt.AlignmentFlag.AlignRight
    times = stack(
        Label(look, "Running", role="small", tone="muted"), Label(look, "01:24:07", role="title", weight=BOLD), gap=0
    )
    now = stack(
        Label(look, "Table now", role="small", tone="muted", align=right),
        Label(look, "0043", role="title", weight=BOLD, code=True, align=right),
        gap=0,
    )
    card.add(side_by_side(times, now, gap=10, stretches=(1, 1)))
    return card


def _material_card(look: Appearance, mood: Mood) -> Card:
    card = Card(look, "Material", "2 of 4 scanned")
    card.narrow_sides()
    refused = mood is Mood.REFUSED
    now = (RowState.BAD, "Scan again") if refused else (RowState.NOW, "Scan now")
    for state, title, detail, word in (
        (RowState.DONE, "Table top, oak ply 18 mm", "OAK-2024-Q1-055, Acme Timber", "Scanned"),
        (RowState.DONE, "Leg set, oak", "LEG-2024-0312", "Scanned"),
        (now[0], "Dowel 8 x 40", "8 per table, rack D-12", now[1]),
        (RowState.LATER, "Wood glue D3", "0.12 kg per table, cabinet G-2", "Not scanned"),
    ):
        card.add(MaterialRow(look, state, title, detail, word), 1)
    return card


def refused(look: Appearance) -> OperatorPage:
    return job(look, Mood.REFUSED)


def amber(look: Appearance) -> OperatorPage:
    page = job(look, Mood.AMBER)
    page.header.lamp.show_state(SaveState.UNSAVED, "NOT SAVED - stop")
    return page


def accepted(look: Appearance) -> OperatorPage:
    page = job(look, Mood.GOOD)
    page.header.lamp.show_state(SaveState.LOCAL, "Saved on this panel", "3 waiting since 10:40")
    page.action_row.offer(Action("finish", "check", "Finish stage", "12 tables to lacquer"))
    return page


def home(look: Appearance) -> OperatorPage:
    page = blank_page(look, "Assembly 02", "Day shift, 06:00 to 14:00")
    page.header.show_back(False)
    page.prompt.ask("Scan a job card", "or touch a job below; the running job is marked")
    page.prompt.set_buttons([Action("type", "keyboard", "Type code")])
    tiles = QGridLayout()
    tiles.setSpacing(look.metrics.gap)
    for at, (text, icon) in enumerate(
        [("Receive", "truck-delivery"), ("Inspect", "ruler-measure"), ("Look up", "list-search"),
         ("Pack and ship", "package"), ("On station", "stack-2"), ("Devices", "device-desktop-cog")]
    ):  # fmt: skip
        tiles.addWidget(Tile(look, text, icon), at // 2, at % 2)
    jobs = QVBoxLayout()
    jobs.setSpacing(look.metrics.gap)
    jobs.addWidget(_job_card(look, "Dining table Oslo", "PO-2024-0117", 36, 2, 50, running=True), 1)
    jobs.addWidget(_job_card(look, "Bench Oslo 140", "PO-2024-0121", 0, 0, 24, running=False), 1)
    page.set_body(side_by_side(jobs, tiles, gap=look.metrics.gap, stretches=(2, 1)))
    page.last_scans.set_notes([NOTES[0], NOTES[1]])
    page.last_scans.set_tallies([Tally("37", "good this shift"), Tally("2", "scrap", "bad")])
    page.action_row.set_others(
        Action("undo", "arrow-back-up", "Undo last"),
        [
            Action("earlier", "chevron-left", "Earlier", enabled=False),
            Action("later", "chevron-right", "3 to 4 of 7"),
            Action("not", "hourglass", "Not ready 2"),
        ],
    )
    page.action_row.offer(Action("resume", "player-play", "Resume", "Dining table Oslo"))
    return page


def _job_card(look: Appearance, title: str, order: str, good: int, scrap: int, total: int, *, running: bool) -> Card:
    card = Card(look, title)
    state = ("Running", "player-play", Kind.NEUTRAL) if running else ("Ready", "circle-check", Kind.OK)
    card.head.addWidget(Chip(look, *state))
    card.add(Label(look, f"{order}   Assemble, stage 3 of 5", role="label", tone="muted"))
    bar = ProgressBar(look)
    bar.show_parts(good, scrap, total)
    card.add(
        side_by_side(
            Label(look, str(good), role="count", weight=BOLD),
            Label(look, f"of {total}", role="value", tone="muted"),
            bar,
            Label(look, "Due 13:30", role="label", tone="muted"),
            gap=14,
            stretches=(0, 0, 1, 0),
        ),
        1,
    )
    return card

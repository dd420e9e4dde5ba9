"""Pages with a keypad, lists and stories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from widgets.appearance import BOLD, SEMIBOLD, Appearance, Kind
from widgets.bars import ProgressBar
from widgets.buttons import Action, BigButton, PrimaryButton, Tile
from widgets.card import Card
from widgets.chip import Chip, Notice
from widgets.counter import Counter, CounterWords
from widgets.entry import Entry
from widgets.keyboard import Keyboard, KeyboardWords
from widgets.keypad import Keypad, KeypadWords
from widgets.limit_bar import LimitBar, Limits, Mark
from widgets.pin_dots import PinDots
from widgets.prompt import Mood
from widgets.rows import Fact, FactList, Row
from widgets.sheet import Sheet
from widgets.text import Label
from widgets.timeline import Moment, Timeline

if TYPE_CHECKING:
    from widgets.skeleton import OperatorPage

from tests.helpers.gallery_jobs import home
from tests.helpers.gallery_parts import blank_page, job_actions, side_by_side, stack

KEYS = KeypadWords("Delete last digit", "Decimal point")


def issue(look: Appearance) -> OperatorPage:
    page = blank_page(look, "Issue a lot", "Last scan 10:42  OAK-2024-Q1-055 fits this job")
    page.show_parts(strip=False)
    page.prompt.ask("How much goes into PO-2024-0121?", "The lot fits: 12.50 m² still needed", icon="stack-push")
    page.prompt.set_buttons([Action("other", "arrows-exchange", "Other lot")])
    card = Card(look, "Oak plywood 18 mm")
    card.add(Label(look, "OAK-2024-Q1-055", role="value", weight=SEMIBOLD, code=True))
    facts = [Fact("Supplier", "Acme Timber"), Fact("On hand", "31.50 m²"), Fact("Use by", "31 Jan 2026")]
    card.add(FactList(look, [*facts, Fact("Certificate", "FSC 0423, valid")]), 1)
    card.add(Notice(look, Kind.WARN, "history", "An older lot is in rack B-07", "OAK-2024-Q1-041, 4.20 m² left"))
    middle = stack(quantity_card(look), *quantity_choices(look), gap=look.metrics.gap)
    pad = Keypad(look, KEYS, decimal=".")
    page.set_body(side_by_side(card, middle, pad, gap=look.metrics.gap, stretches=(4, 3, 3)))
    page.action_row.set_others(Action("cancel", "x", "Cancel"), [Action("unit", "tag", "Into one unit")])
    page.action_row.offer(Action("issue", "check", "Issue 12.50 m²", "for the whole order"))
    return page


def quantity_card(look: Appearance) -> Card:
    entry = Entry(look, "Quantity", unit="m²", plain=True)
    entry.show_text("12.5")
    left_bar = ProgressBar(look, tone="accent", tall=10)
    left_bar.show_parts(12.5, 0, 31.5)
    quantity = Card(look)
    quantity.add(Label(look, "Quantity", role="label", tone="muted"))
    quantity.add(entry, 1)
    quantity.add(FactList(look, [Fact("Then left in lot", "19.00 m²")]))
    quantity.add(left_bar)
    return quantity


def quantity_choices(look: Appearance) -> list[BigButton]:
    need = BigButton(look, "Order needs 12.50", icon="target-arrow", beside=True, left=True)
    need.setCheckable(True)
    need.setChecked(True)
    whole = BigButton(look, "Whole lot 31.50", icon="stack-2", beside=True, left=True)
    for button in (need, whole):
        button.setFixedHeight(look.metrics.prompt_button)
    return [need, whole]


def finish(look: Appearance) -> OperatorPage:
    page = blank_page(look, "Finish Assemble", "PO-2024-0117, Dining table Oslo")
    page.show_parts(strip=False)
    page.answer(Mood.AMBER, "Count what you made", "2 points are still open; scan the glue lot now or touch a point")
    page.set_body(side_by_side(counts(look), open_points(look), gap=look.metrics.gap, stretches=(3, 4)))
    job_actions(page)
    page.action_row.lock(Action("finish", "check", "Finish stage"), "2 points still open")
    return page


def counts(look: Appearance) -> Card:
    names = CounterWords("one less", "one more")
    card = Card(look)
    for name, detail, tone, value in (
        ("Good", "to Lacquer", "ink", 47),
        ("Scrap", "has reason", "bad", 2),
        ("Rework", "back to Edge", "warn", 0),
    ):
        counter = Counter(look, names, name, detail, tone=tone)
        counter.set_value(value)
        card.add(counter, 1)
    card.add(Chip(look, "49 of 50 accounted for", "alert-triangle", Kind.WARN))
    return card


def open_points(look: Appearance) -> QVBoxLayout:
    reasons = side_by_side(
        *(Tile(look, text, icon, checkable=True) for text, icon in (
            ("Split wood", "bolt"), ("Scratch", "scribble"), ("Wrong size", "ruler-2"), ("More", "dots"))),
        gap=look.metrics.gap,
    )  # fmt: skip
    first = reasons.itemAt(0)
    chosen = first.widget() if first else None
    if isinstance(chosen, Tile):
        chosen.setChecked(True)
    why = side_by_side(
        Label(look, "Why 2 scrap?", role="heading", weight=BOLD), Label(look, "Split wood", tone="muted"), gap=8,
        stretches=(1, 0),
    )  # fmt: skip
    rest = Label(look, "Still open: 2", role="heading", weight=BOLD)
    points = [
        Row(look, title, detail, icon="alert-triangle", tone="warn", word=word, chevron=True)
        for title, detail, word in (
            ("Wood glue D3: lot not scanned", "0.12 kg per table, cabinet G-2", "Scan"),
            ("Table 0048: measure height", "Point 2 of 3 of the stage check", "Measure"),
        )
    ]
    return stack(why, reasons, rest, *points, gap=look.metrics.pad(10))


def sign_in(look: Appearance) -> OperatorPage:
    page = blank_page(look, "Assembly 02", "Nobody signed in, day shift")
    page.header.show_back(False)
    page.header.person_button.show_person("", "", "")
    page.show_parts(strip=False, actions=False)
    page.prompt.ask("Scan your badge", "or touch your name and enter your PIN", icon="id-badge-2")
    people = QGridLayout()
    people.setSpacing(look.metrics.gap)
    for at, (initials, name, seen) in enumerate(
        [("AY", "Ayşe Yilmaz", "here at 06:02"), ("MD", "Murat Demir", "here yesterday"),
         ("EÇ", "Elif Çelik", "here yesterday"), ("JW", "Jonas Weiß", "here Monday"),
         ("KŞ", "Kemal Şahin", "here Monday")]
    ):  # fmt: skip
        row = Row(look, name, seen, initials=initials)
        row.setCheckable(True)
        row.setChecked(at == 0)
        people.addWidget(row, at // 2, at % 2)
    people.addWidget(Row(look, "Another name", icon="users", tone="accent"), 2, 1)
    languages = side_by_side(
        *(BigButton(look, name) for name in ("English", "Türkçe", "Deutsch")), gap=look.metrics.gap
    )
    left = QVBoxLayout()
    left.setSpacing(look.metrics.gap)
    left.addWidget(Label(look, "Who are you?", role="heading", weight=BOLD))
    left.addLayout(people, 1)
    left.addLayout(languages)
    page.set_body(side_by_side(left, pin_side(look), gap=look.metrics.gap, stretches=(17, 10)))
    return page


def pin_side(look: Appearance) -> QVBoxLayout:
    dots = PinDots(look)
    dots.show_filled(2)
    pin = Card(look, "PIN of Ayşe")
    pin.head.addWidget(dots)
    keys = Keypad(look, KEYS)
    done = PrimaryButton(look, compact=True, bare=True)
    done.lock("Sign in", "2 more")
    keys.set_corner(done)
    right = QVBoxLayout()
    right.setSpacing(look.metrics.gap)
    right.addWidget(pin)
    right.addWidget(keys, 1)
    return right


def inspect(look: Appearance) -> OperatorPage:
    page = blank_page(look, "Final inspection", "TBL-2024-0315-0042, Dining table Oslo")
    page.show_parts(strip=False)
    page.prompt.ask("Measure table height", "TBL-2024-0315-0042, point 3 of 8.", icon="ruler-measure")
    limits = Limits(Mark(748, "748.0", "least"), Mark(752, "752.0", "most"), Mark(750, "750.0", "target"))
    bar = LimitBar(look, limits, (749.6, 750.1, 750.3, 750.8, 751.0), "last 5 tables")
    bar.show_value(752.6)
    card = Card(look, "Table height")
    card.head.addWidget(Chip(look, "Fail", "circle-x", Kind.BAD, large=True))
    card.add(Label(look, "At the middle of the long side, gauge CAL-07", tone="muted"))
    card.add(
        side_by_side(
            Label(look, "752.6", role="measure", weight=BOLD, tone="bad"),
            Label(look, "mm", role="key", tone="muted"),
            Label(look, "0.6 above the limit", role="value", weight=SEMIBOLD, tone="bad", lines=2),
            gap=20, stretches=(0, 1, 0),
        ), 1,
    )  # fmt: skip
    card.add(bar)
    page.set_body(side_by_side(card, Keypad(look, KEYS, decimal="."), gap=look.metrics.gap, stretches=(2, 1)))
    job_actions(page)
    page.action_row.offer(Action("fail", "circle-x", "Record fail", "opens a hold on this table"))
    return page


def look_up(look: Appearance) -> OperatorPage:
    page = blank_page(look, "Look up", "Last scan 10:42  TBL-2024-0315-0007")
    page.show_parts(strip=False)
    page.prompt.ask(
        "Dining table Oslo, shipped 18 March", "Scan any other code; nothing is recorded", icon="list-search"
    )
    card = Card(look, "TBL-2024-0315-0007", code=True)
    card.add(Label(look, "Dining table Oslo, oak", tone="muted"))
    chips = (Chip(look, "Released", "circle-check", Kind.OK), Chip(look, "Shipped", "truck-delivery"))
    states = side_by_side(*chips, gap=16)
    states.addStretch(1)
    card.add(states)
    facts = [Fact("Order", "PO-2024-0117", code=True), Fact("Customer", "Hotel Adler"), Fact("Made of", "7 lots")]
    card.add(FactList(look, [*facts, Fact("Checks", "8 of 8 passed")]), 1)
    page.set_body(side_by_side(card, story(look), gap=look.metrics.gap, stretches=(4, 7)))
    job_actions(page)
    page.action_row.offer(Action("done", "check", "Done", "back to work"))
    return page


def story(look: Appearance) -> Card:
    line = Timeline(look)
    line.show_moments(
        [
            Moment(
                "truck-delivery", Kind.ACCENT, "Shipped to Hotel Adler", "SH-2024-0318, Kemal Şahin", "18 Mar 14:20"
            ),
            Moment("circle-check", Kind.OK, "Final inspection passed", "8 of 8 points, Elif Çelik", "15 Mar 09:58"),
            Moment("spray", Kind.OK, "Lacquer done", "Booth 1, lot LAC-0444232322, Jonas Weiß", "15 Mar 09:20"),
            Moment("alert-triangle", Kind.WARN, "Rework: edge scratch, put right", "Edge 1, M. Demir", "15 Mar 08:55"),
            Moment("tools", Kind.OK, "Assemble done", "Assembly 02, 5 lots, Ayşe Yilmaz", "15 Mar 08:12"),
        ],
        more=True,
    )
    card = Card(look)
    card.add(line, 1)
    return card


def typing(look: Appearance) -> OperatorPage:
    page = home(look)
    sheet = Sheet(look, page, "Type the code of the job card", "Close")
    entry = Entry(look, "Code", role="key", code=True)
    entry.show_text("PO-2024-01")
    sheet.body.addWidget(entry)
    sheet.body.addWidget(Keyboard(look, KeyboardWords("Delete", "Use this code")), 1)
    sheet.open()
    return page

"""From a scan to a trace: bytes at a pseudo-terminal, committed rows, words on the screen, the answer."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from db.models import metadata
from db.queries.trace import trace
from db.queries.walk import Direction
from devices.decode import decode_file
from panel.navigator import Route
from widgets.buttons import Tile
from widgets.rows import Row

if TYPE_CHECKING:
    from tests.flows.bench import PanelBench
    from tests.helpers.plant import Plant


def counts(plant: Plant) -> dict[str, int]:
    """How many rows each table has."""
    with plant.engines.read.connect() as connection:
        return {
            name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for name, table in metadata.tables.items()
        }


def on_hand(plant: Plant, code: str) -> Decimal:
    """What the record says is left of a lot."""
    thing, state = metadata.tables["trackable"], metadata.tables["trackable_state"]
    with plant.engines.read.connect() as connection:
        joined = select(state.c.on_hand).join(thing, thing.c.id == state.c.trackable_id)
        return Decimal(connection.execute(joined.where(thing.c.code == code)).scalar_one())


def refusals(plant: Plant) -> dict[str, int]:
    """The counts of refusals by code."""
    table = metadata.tables["refusal_count"]
    with plant.engines.read.connect() as connection:
        rows = connection.execute(select(table.c.code, table.c["count"])).all()
    return {code: int(times) for code, times in rows}


def open_job(bench: PanelBench) -> None:
    """Sign in, scan the job card, start the stage."""
    bench.badge("AYSE")
    bench.at(Route.HOME)
    bench.order("PO-1")
    bench.at(Route.JOB)
    bench.primary("Start")
    bench.says("Scan the lot of Oak plywood")


def issue(bench: PanelBench, code: str) -> None:
    """Scan a lot that fits and issue what the job needs."""
    bench.scan(code)
    bench.at(Route.ISSUE)
    bench.primary("Issue")
    bench.at(Route.JOB)
    bench.says("is recorded")


def refused(bench: PanelBench, plant: Plant, code: str, title: str, refusal: str) -> None:
    """A scan is refused on screen, and nothing but the count of the refusal is recorded."""
    before = counts(plant)
    known = refusals(plant)
    bench.scan(code)
    bench.says(title)
    assert "Nothing was recorded." in bench.sentence
    assert refusal in bench.sentence
    after = counts(plant)
    assert {name: after[name] - before[name] for name in after if after[name] != before[name]} == {"refusal_count": 1}
    assert refusals(plant) == {**known, refusal: 1}
    assert bench.shell.navigator.route is Route.JOB


def finish_stage(bench: PanelBench, good: int, word: str) -> None:
    """Count good pieces with the plus key and finish."""
    bench.primary("Finish" if word == "Finish" else "Count")
    bench.at(Route.FINISH)
    for _ in range(good):
        bench.touch(bench.screen.good.more)
    bench.primary(word)


def to_labels(bench: PanelBench, made: int) -> None:
    """Both stages of the order, so many tables, the screen of their labels."""
    issue(bench, "OAK-1")
    issue(bench, "SCR-1")
    finish_stage(bench, 2, "Finish")
    bench.at(Route.HOME)
    bench.order("PO-1")
    bench.at(Route.JOB)
    bench.primary("Start")
    finish_stage(bench, made, "Complete")
    bench.at(Route.LABELS)


def make_two(bench: PanelBench) -> tuple[str, ...]:
    """Two tables and their labels."""
    to_labels(bench, 2)
    codes: tuple[str, ...] = bench.screen.codes
    bench.wait(lambda: len(bench.screen.labels) == len(codes))
    return codes


def asked(plant: Plant, code: str, direction: Direction) -> Any:
    """The trace of a code."""
    with plant.engines.read.connect() as connection:
        return trace(connection, code, direction)


def test_a_product_is_made_with_real_scans_and_traced_both_ways(bench: PanelBench, plant: Plant) -> None:
    open_job(bench)
    refused(bench, plant, "LAC-1", "Wrong part: this is Lacquer", "LOT-NOT-ON-BOM")
    refused(bench, plant, "OAK-OLD", "This Oak plywood 18 mm has expired", "LOT-EXPIRED")
    refused(bench, plant, "NOT-THERE", "Nobody knows NOT-THERE", "LOT-UNKNOWN")
    first, second = make_two(bench)
    assert on_hand(plant, "OAK-1") == Decimal(96)
    for code in (first, second):
        reading = decode_file(bench.folder / "labels" / f"{code}.png")
        assert [(found.text, found.symbology) for found in reading.codes] == [(code, "Code128")]
    bench.primary("Done")
    bench.at(Route.HOME)
    ship_one(bench, first)
    back = asked(plant, first, Direction.BACKWARD)
    assert {one.thing.code for one in back.reached} == {"OAK-1", "SCR-1"}
    assert back.suppliers == ("ACME", "BOLT")
    onwards = asked(plant, "OAK-1", Direction.FORWARD)
    assert {one.thing.code: one.thing.lifecycle.value for one in onwards.reached} == {
        first: "SHIPPED",
        second: "IN_STOCK",
    }
    assert [(sent.customer, sent.code) for sent in onwards.consignments] == [("ADLER", first)]


def ship_one(bench: PanelBench, code: str) -> None:
    """The customer by touch, the unit by scan."""
    bench.touch(bench.find(Tile, "ship"))
    bench.at(Route.SHIP)
    bench.wait(lambda: bench.screen.findChild(Row, "0") is not None)
    bench.touch(bench.find(Row, "0"))
    bench.scan(code)
    bench.says("is packed")
    bench.scan(code)
    bench.says("is in already")
    bench.primary("Ship 1")
    bench.at(Route.HOME)
    bench.says("1 shipped to Hotel Adler")


def test_undo_takes_the_last_issue_back(bench: PanelBench, plant: Plant) -> None:
    open_job(bench)
    issue(bench, "OAK-1")
    assert on_hand(plant, "OAK-1") == Decimal(96)
    bench.press("undo")
    bench.says("Taken back")
    assert on_hand(plant, "OAK-1") == Decimal(100)


def test_a_unit_that_fails_its_inspection_cannot_be_shipped(bench: PanelBench, plant: Plant) -> None:
    open_job(bench)
    first, _ = make_two(bench)
    bench.primary("Done")
    bench.at(Route.HOME)
    bench.screen.sign_out()
    bench.badge("ELIF")
    bench.at(Route.HOME)
    bench.touch(bench.find(Tile, "inspect"))
    bench.at(Route.INSPECT)
    bench.scan(first)
    bench.says("Table height")
    for key in "752.6":
        bench.key(key)
    bench.primary("Next")
    bench.says("Surface")
    bench.touch(bench.find(Tile, "pass"))
    bench.primary("Record fail")
    bench.says(f"{first} is on hold")
    bench.screen.go_back()
    bench.at(Route.HOME)
    bench.touch(bench.find(Tile, "ship"))
    bench.wait(lambda: bench.screen.findChild(Row, "0") is not None)
    bench.touch(bench.find(Row, "0"))
    bench.scan(first)
    bench.says(f"{first} is on hold")
    assert "PK-HOLD" in bench.sentence
    assert refusals(plant)["PK-HOLD"] == 1


def test_a_pin_on_the_keypad_signs_in_and_a_wrong_one_does_not(bench: PanelBench) -> None:
    bench.wait(lambda: bench.person_row("Ayşe Yılmaz") is not None)
    bench.touch(bench.person_row("Ayşe Yılmaz"))
    for key in "135791":
        bench.key(key)
    bench.touch(bench.screen.done_button)
    bench.says("Wrong PIN")
    for key in "135790":
        bench.key(key)
    bench.touch(bench.screen.done_button)
    bench.at(Route.HOME)


def test_work_is_paused_with_a_reason_and_resumed(bench: PanelBench) -> None:
    open_job(bench)
    bench.press("pause")
    bench.wait(lambda: bench.screen.findChild(Tile, "BREAK") is not None)
    bench.touch(bench.find(Tile, "BREAK"))
    bench.says("Paused")
    bench.primary("Resume")
    bench.says("Scan the lot of Oak plywood")


def test_nothing_is_recorded_before_somebody_signed_in(bench: PanelBench, plant: Plant) -> None:
    before = counts(plant)
    bench.scan("OAK-1")
    bench.says("Sign in first")
    bench.scan("~O broken")
    bench.says("This code cannot be read")
    assert counts(plant) == before

"""Several codes before one scanner, and a scanner at another speed: what the operator sees of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from panel.navigator import Route
from tests.flows.test_first_product import issue, open_job

if TYPE_CHECKING:
    from tests.flows.bench import PanelBench
    from tests.helpers.plant import Plant

GARBAGE = b"\x00\xf8\xe6\r"


def seen(bench: PanelBench) -> list[tuple[str, str, str]]:
    return [(note.code, note.outcome.value, note.remark) for note in bench.panel.shift.scans]


def test_of_several_codes_in_one_shot_the_first_counts_and_each_other_is_shown_as_ignored(bench: PanelBench) -> None:
    open_job(bench)
    bench.send(b"OAK-1\rOAK-2\rOAK-1\rOAK-2\r")
    bench.at(Route.ISSUE)
    bench.wait(lambda: bool(seen(bench)))
    bench.qtbot.wait(100)
    assert seen(bench)[0] == ("OAK-2", "already", "also seen, ignored")
    assert [code for code, _, _ in seen(bench)].count("OAK-2") == 1
    assert "OAK-2 already also seen, ignored" in bench.screen.last_scans.accessibleName()
    assert bench.screen.lot.card.lot.code == "OAK-1"


def test_the_same_codes_one_after_the_other_both_count(bench: PanelBench) -> None:
    open_job(bench)
    bench.scan("OAK-2")
    bench.wait(lambda: bool(seen(bench)))
    issue(bench, "OAK-1")
    assert "also seen, ignored" not in [remark for _, _, remark in seen(bench)]


def test_a_scanner_at_another_speed_is_said_with_the_speed_to_set(bench: PanelBench, plant: Plant) -> None:
    _ = plant
    for said in ("could not be read", "could not be read", "It speaks at another speed"):
        bench.screen.prompt.title().setText("")
        bench.send(GARBAGE)
        bench.says(said)
    assert bench.sentence == "Set it to 9600 baud."
    bench.badge("AYSE")
    bench.at(Route.HOME)


def test_a_scanner_that_was_understood_before_is_not_said_to_speak_at_another_speed(bench: PanelBench) -> None:
    bench.badge("AYSE")
    bench.at(Route.HOME)
    for _ in range(4):
        bench.screen.prompt.title().setText("")
        bench.send(GARBAGE)
        bench.says("could not be read")

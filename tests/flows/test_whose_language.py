"""The panel speaks to each person in their own language, from the badge to the sign-out, refusals and numbers too."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from db.domain.command import SYSTEM
from db.domain.commands import SetMaster
from db.services.master_data import set_master
from panel import sign_in_words, wording
from panel.languages import SOURCE, speak
from panel.navigator import Route
from tests.flows.test_first_product import on_hand
from tests.helpers.plant import row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.flows.bench import PanelBench
    from tests.helpers.plant import Plant

ENGLISH = (sign_in_words.ASK, wording.Home.ASK, wording.Job.START)


@pytest.fixture(autouse=True)
def people(plant: Plant) -> Iterator[None]:
    """Ayşe is spoken to in Turkish, Elif in German, Murat in English."""
    languages = {"1042": "tr", "1018": "de"}
    rows = tuple(row("person", {"personnel_no": one}, language=spoken) for one, spoken in languages.items())
    plant.do(set_master, SetMaster, person=SYSTEM, rows=rows)
    yield
    speak(SOURCE)


def test_the_screens_change_with_the_person(bench: PanelBench) -> None:
    assert bench.title == ENGLISH[0]
    said = []
    for token in ("AYSE", "ELIF", "MURAT"):
        bench.badge(token)
        bench.at(Route.HOME)
        said.append(
            (bench.title, bench.find(object, "look_up").accessibleName(), bench.screen.header.lamp.accessibleName())
        )
        bench.screen.sign_out()
        bench.at(Route.SIGN_IN)
        assert bench.title == ENGLISH[0]
    assert len(set(said)) == 3
    assert [title for title, *_ in said] == ["İş kartını okutun", "Laufkarte scannen", ENGLISH[1]]


def test_a_refusal_and_a_decimal_number_are_in_the_language(bench: PanelBench, plant: Plant) -> None:
    bench.badge("AYSE")
    bench.at(Route.HOME)
    bench.scan("NOBODY-KNOWS")
    bench.wait(lambda: "NOBODY-KNOWS" in bench.title)
    assert bench.sentence.endswith("LOT-UNKNOWN")
    assert "Nothing was recorded" not in bench.sentence
    bench.order("PO-1")
    bench.at(Route.JOB)
    bench.touch(bench.screen.action_row.primary)
    bench.scan("OAK-1")
    bench.at(Route.ISSUE)
    for key in ("1", ".", "5"):
        bench.key(key)
    shown = bench.screen.action_row.primary.accessibleName()
    assert "1,5" in shown
    before = on_hand(plant, "OAK-1")
    bench.touch(bench.screen.action_row.primary)
    bench.at(Route.JOB)
    assert before - on_hand(plant, "OAK-1") == Decimal("1.5")

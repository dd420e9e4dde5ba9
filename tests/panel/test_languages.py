"""The words of the panel in each language: read when they are said, complete, and as the catalogs have them."""

from __future__ import annotations

import re
import shutil
import xml.etree.ElementTree as ET
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from db.domain.refusals import Refusal, Refused
from db.domain.terms import Quality
from panel import count_words, device_words, leave_words, wording
from panel.languages import CATALOGS, LANGUAGES, Mark, Words, speak, spoken
from panel.refusal_words import words_of
from panel.translating import TRANSLATED, sentences, update

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PLACE = re.compile(r"\{[^}]*\}")
OWN_FORMS = {"{day} {month} {year}", "{day} {month}", "{weekday} {day} {month}"}
"""Of a day: every language has its own parts."""


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Whatever a test speaks, the next one hears English."""
    yield
    speak("en")


def entries(language: str) -> Iterator[tuple[str, str, str, str]]:
    """Context, source, translation and its state, as the catalog has them."""
    for context in ET.parse(CATALOGS / f"tracepanel_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            assert said is not None
            yield context.findtext("name", ""), message.findtext("source", ""), said.text or "", said.get("type", "")


def test_a_word_is_read_in_the_language_spoken_now() -> None:
    asked = wording.Home.ASK
    speak("de")
    assert asked != wording.Home.ASK
    german = wording.ROLES
    speak("tr")
    assert german != wording.ROLES
    speak("en")
    assert asked == wording.Home.ASK


def test_the_keys_of_a_table_and_what_is_no_word_stay() -> None:
    keys, reasons, units = set(device_words.STATES), leave_words.REASONS, set(count_words.IS_UNIT)
    speak("de")
    assert set(device_words.STATES) == keys
    assert set(count_words.IS_UNIT) == units
    assert [code for code, _ in leave_words.REASONS] == [code for code, _ in reasons]
    assert [words for _, words in leave_words.REASONS] != [words for _, words in reasons]


def test_a_language_the_panel_does_not_speak_is_answered_in_english() -> None:
    speak("de")
    speak("xx")
    assert spoken() == "en"


def test_a_sentence_without_translation_is_said_in_english() -> None:
    class Unheard(metaclass=Words):
        LINE, CODE, KIND = "Nobody translated this", Mark("CODE"), (Quality.ON_HOLD,)

    speak("tr")
    assert (Unheard.LINE, Unheard.CODE, Unheard.KIND) == ("Nobody translated this", "CODE", (Quality.ON_HOLD,))
    assert isinstance(Unheard.KIND[0], Quality)


def test_a_refusal_is_said_in_the_language_with_its_facts() -> None:
    refused = Refused(Refusal.LOT_HOLD, {"code": "OAK-1"})
    said = words_of(refused)
    speak("de")
    again = words_of(refused)
    assert "OAK-1" in again.title
    assert again.title != said.title
    assert again.sentence.endswith("LOT-HOLD")


def test_a_refusal_writes_days_and_amounts_as_the_language_does_and_codes_as_they_are() -> None:
    speak("de")
    expired = Refused(Refusal.LOT_EXPIRED, {"item_name": "Lack", "expires_on": "2024-04-01"})
    assert "01.04.2024" in words_of(expired).sentence
    assert "2,5" in words_of(Refused(Refusal.RT_MORE_THAN_ISSUED, {"issued": "2.5"})).title
    assert "2.5" in words_of(Refused(Refusal.LOT_HOLD, {"code": "2.5"})).title


@pytest.mark.parametrize(
    ("language", "words", "shown"),
    [("en", "Ship ", "Ship"), ("de", " annehmen", "Annehmen"), ("tr", " iade al", "İade al")],
)
def test_a_button_without_its_amount_begins_with_a_capital(language: str, words: str, shown: str) -> None:
    speak(language)
    assert wording.without(words) == shown


@pytest.mark.parametrize(("language", "shown"), [("en", "released"), ("de", "Released"), ("tr", "inceleme")])
def test_a_word_within_a_sentence_keeps_the_capital_of_a_german_noun(language: str, shown: str) -> None:
    speak(language)
    word = "İnceleme" if language == "tr" else "Released"
    assert wording.within(word) == shown


@pytest.mark.parametrize(
    ("language", "day", "amount", "shown"),
    [
        ("en", "7 Mar 2026", "1234.5 kg", "0."),
        ("de", "07.03.2026", "1234,5 kg", "0,"),
        ("tr", "07.03.2026", "1234,5 kg", "0,"),
    ],
)
def test_days_and_numbers_are_written_as_the_language_does(language: str, day: str, amount: str, shown: str) -> None:
    speak(language)
    assert wording.day(date(2026, 3, 7)) == day
    assert wording.amount(Decimal("1234.5"), "kg") == amount
    assert wording.typed("0.") == shown


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_sentence_is_translated_with_all_its_places(language: str) -> None:
    known = {(context, source): said for context, source, said, state in entries(language) if said and not state}
    wanted = {(context, text) for context, said in sentences().items() for text in said}
    assert wanted - set(known) == set()
    wrong = {
        source: said
        for (_, source), said in known.items()
        if source not in OWN_FORMS and sorted(PLACE.findall(source)) != sorted(PLACE.findall(said))
    }
    assert wrong == {}


def test_the_catalogs_are_as_the_panel_speaks(tmp_path: Path) -> None:
    for file in CATALOGS.iterdir():
        shutil.copy(file, tmp_path)
    update(tmp_path)
    for file in CATALOGS.iterdir():
        assert (tmp_path / file.name).read_bytes() == file.read_bytes(), f"{file.name} is old: ./run words"


def test_a_new_sentence_is_found_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wording, "NEVER_SAID", "This was never said before", raising=False)
    for file in CATALOGS.iterdir():
        shutil.copy(file, tmp_path)
    update(tmp_path)
    old = (CATALOGS / "tracepanel_de.ts").read_text(encoding="utf-8")
    new = (tmp_path / "tracepanel_de.ts").read_text(encoding="utf-8")
    assert "This was never said before" in new
    assert "This was never said before" not in old
    assert set(LANGUAGES) == {"en", *TRANSLATED}

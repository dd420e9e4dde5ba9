"""Every refusal has a sentence: what happened, nothing was recorded, what to do."""

from __future__ import annotations

import pytest

from db.domain.refusals import Refusal, Refused
from panel.refusal_words import NOTHING_RECORDED, words_of


@pytest.mark.parametrize("code", list(Refusal), ids=[code.value for code in Refusal])
def test_every_refusal_says_what_happened_and_what_to_do(code: Refusal) -> None:
    words = words_of(Refused(code, {}))
    assert words.title
    assert not words.title.startswith("Refused:"), "it has no words of its own"
    assert words.sentence.startswith(NOTHING_RECORDED)
    assert words.sentence.endswith(code.value)
    assert len(words.remark) <= 20


def test_facts_are_named() -> None:
    facts = {"item_name": "Wood glue D3", "expires_on": "2024-02-28", "code": "PVA-2023-118"}
    words = words_of(Refused(Refusal.LOT_EXPIRED, facts))
    assert words.title == "This Wood glue D3 has expired"
    assert "28 Feb 2024" in words.sentence


def test_a_fact_that_is_missing_is_a_dash_and_no_error() -> None:
    assert "-" in words_of(Refused(Refusal.LOT_UNKNOWN, {})).title

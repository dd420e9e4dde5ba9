"""The table of refusals says what the rules, the panel and the tests say."""

from pathlib import Path

from tests.helpers.refusal_table import table

PAGE = Path(__file__).parents[2] / "docs" / "refusals.md"


def test_the_table_of_refusals_is_as_the_program_has_it() -> None:
    assert PAGE.read_text(encoding="utf-8") == table(), "python -m tests.helpers.refusal_table > docs/refusals.md"

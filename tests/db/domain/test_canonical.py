"""The fast writing of canonical JSON says what the reference implementation says."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from db.domain.canonical import canonical, canonical_of_jsonable, jsonable

LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**53) + 1, 2**53 - 1),
    st.text(),
    st.just(Decimal("1.500000")),
    st.just(date(2024, 3, 15)),
    st.just(datetime(2024, 3, 15, 6, tzinfo=UTC)),
)
KEYS = st.text(st.characters(codec="ascii"), max_size=6)
VALUES = st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3))


@given(VALUES)
def test_the_fast_text_is_the_canonical_text(value: Any) -> None:
    assert canonical_of_jsonable(jsonable(value)) == canonical(value)

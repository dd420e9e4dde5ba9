"""More devices than find room: pages, each with a place for the way to the next one; none is out of reach."""

from __future__ import annotations

import pytest

from panel.screens.devices_list import pages_of


@pytest.mark.parametrize(
    ("names", "fit", "pages"),
    [
        ("abcd", 4, [tuple("abcd")]),
        ("abcde", 4, [tuple("abc"), tuple("de")]),
        ("abcdefg", 4, [tuple("abc"), tuple("def"), ("g",)]),
        ("abc", 1, [("a",), ("b",), ("c",)]),
    ],
)
def test_every_device_is_on_a_page(names: str, fit: int, pages: list[tuple[str, ...]]) -> None:
    assert pages_of(list(names), fit) == pages

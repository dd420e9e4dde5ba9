"""Every page of the supervisor's view at each size, in each language and theme: nothing cut, nothing pushed out."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest
from pytestqt.exceptions import TimeoutError as QtTimeoutError

from panel import theme
from panel.demo.goods import BAD_OAK
from panel.languages import LANGUAGES, SOURCE, speak
from panel.supervisor.desk import PageName
from panel.supervisor.frame import PAGES
from tests.panel.supervisor.conftest import SIZES
from widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from panel.supervisor.frame import SupervisorFrame

DATA = frozenset({"Oak plywood 18 mm, Acme Timber", "Eichensperrholz"})
"""What the plant wrote, not we: it may be longer than its place."""
VIEWS = [(size, tuple(theme.THEMES)[at % 2]) for at, size in enumerate(SIZES)]


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """One after the other."""
    yield request.param
    speak(SOURCE)


@pytest.mark.parametrize(("size", "name"), VIEWS)
def test_no_words_are_cut_and_nothing_grows_out_of_the_screen(
    qtbot: QtBot, frame_at: Callable[..., SupervisorFrame], language: str, size: str, name: str
) -> None:
    frame = frame_at(size, name, language=language)
    for page in PAGES:
        frame.show_page(page, BAD_OAK if page is PageName.TRACE else None)
        qtbot.wait(150)
        # What was just shown is laid out a turn or two later; words that stay cut are a fault.
        with contextlib.suppress(QtTimeoutError):
            qtbot.waitUntil(_Whole(frame), timeout=2000)
        assert cut(frame) <= DATA, f"{page}: {language}"
        assert (frame.width(), frame.height()) == SIZES[size][0], f"{page}: {language}"


def cut(frame: SupervisorFrame) -> set[str]:
    return {one.text() for one in frame.findChildren(Label) if one.isVisible() and one.is_elided()}


class _Whole:
    """True once no words are cut."""

    def __init__(self, frame: SupervisorFrame) -> None:
        self._frame = frame

    def __call__(self) -> bool:
        return cut(self._frame) <= DATA

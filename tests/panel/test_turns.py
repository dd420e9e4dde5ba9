"""Short turns: whoever asks for Python often and briefly is not held up by a thread that computes."""

from __future__ import annotations

import sys
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from panel.turns import ShortTurns

if TYPE_CHECKING:
    from collections.abc import Iterator

ASKED = 40


@contextmanager
def somebody_computes() -> Iterator[None]:
    over = threading.Event()

    def compute() -> None:
        while not over.is_set():
            sum(number * number for number in range(1000))

    thread = threading.Thread(target=compute)
    thread.start()
    yield
    over.set()
    thread.join()


def seconds_to_be_asked() -> float:
    """To give Python up and get it back so many times, as the GUI thread does between the parts of a page."""
    began = time.perf_counter()
    for _ in range(ASKED):
        time.sleep(0.00001)
    return time.perf_counter() - began


def test_the_gui_thread_gets_its_turn_soon_and_the_rest_is_given_back() -> None:
    before = sys.getswitchinterval()
    with somebody_computes():
        held_up = seconds_to_be_asked()
        turns = ShortTurns()
        short = seconds_to_be_asked()
        turns.close()
    assert short < held_up / 2, (short, held_up)
    assert sys.getswitchinterval() == before

"""A panel that stands still says nothing to systemd, whichever half of it stands; one that lives beats."""

from __future__ import annotations

import configparser
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from panel.watchdog import BEAT, READY, STOPPING, Watchdog, beat_milliseconds
from tests.helpers.notify_socket import NotifySocket

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.flows.bench import PanelBench

WAITS = 200_000
"""Microseconds: a beat every tenth of a second."""


@pytest.fixture
def told(bench: PanelBench, tmp_path: Path) -> Iterator[NotifySocket]:
    listening = NotifySocket(tmp_path)
    watchdog = Watchdog(bench.panel.records, {"NOTIFY_SOCKET": listening.address, "WATCHDOG_USEC": str(WAITS)})
    watchdog.start()
    yield listening
    watchdog.stop()
    listening.close()


def beats(told: NotifySocket, since: float = 0, until: float = float("inf")) -> int:
    return told.states(since, until).count(BEAT)


def test_ready_first_then_a_beat_at_half_the_time(bench: PanelBench, told: NotifySocket) -> None:
    bench.wait(lambda: beats(told) >= 5)
    assert told.states()[0] == READY
    moments = [at for at, state in told.heard if state == BEAT]
    assert 0.05 < (moments[-1] - moments[0]) / (len(moments) - 1) < 0.2


def test_a_window_that_stands_still_does_not_beat(bench: PanelBench, told: NotifySocket) -> None:
    bench.wait(lambda: beats(told) >= 2)
    began = time.monotonic()
    time.sleep(1.0)  # this is the GUI thread
    ended = time.monotonic()
    assert beats(told, began + 0.05, ended) == 0
    bench.wait(lambda: beats(told, ended) >= 2)


def test_a_record_that_stands_still_does_not_beat(bench: PanelBench, told: NotifySocket) -> None:
    bench.wait(lambda: beats(told) >= 2)
    stands = threading.Event()
    done: list[Any] = []
    bench.panel.records.act(stands.wait, done.append, done.append)
    bench.qtbot.wait(100)
    began = time.monotonic()
    bench.qtbot.wait(1000)
    assert beats(told, began) == 0
    stands.set()
    bench.wait(lambda: done == [True] and beats(told, began) >= 2)


def test_its_end_is_said(bench: PanelBench, tmp_path: Path) -> None:
    listening = NotifySocket(tmp_path, "other")
    watchdog = Watchdog(bench.panel.records, {"NOTIFY_SOCKET": listening.address})
    watchdog.start()
    bench.qtbot.wait(200)
    watchdog.stop()
    bench.wait(lambda: listening.states() == [READY, STOPPING])
    listening.close()


@pytest.mark.parametrize(
    ("given", "milliseconds"),
    [
        ({"WATCHDOG_USEC": "20000000"}, 10_000), ({}, 0), ({"WATCHDOG_USEC": "soon"}, 0),
        ({"WATCHDOG_USEC": "20000000", "WATCHDOG_PID": "1"}, 0),
    ],
)  # fmt: skip
def test_whose_watchdog_it_is(given: dict[str, str], milliseconds: int) -> None:
    assert beat_milliseconds(given) == milliseconds


def test_nobody_who_listens_is_no_fault(bench: PanelBench, tmp_path: Path) -> None:
    watchdog = Watchdog(bench.panel.records, {"NOTIFY_SOCKET": str(tmp_path / "gone"), "WATCHDOG_USEC": str(WAITS)})
    watchdog.start()
    bench.qtbot.wait(300)
    watchdog.stop()


def test_the_unit_waits_for_the_beat_and_starts_it_again() -> None:
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read(Path(__file__).parents[2] / "packaging" / "tracepanel.service")
    service = unit["Service"]
    assert (service["Type"], service["Restart"], service["RestartPreventExitStatus"]) == ("notify", "always", "0")
    assert int(service["WatchdogSec"]) >= 10

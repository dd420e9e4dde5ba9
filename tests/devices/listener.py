"""Collects what a scanner tells, and waits for it with a deadline instead of sleeping."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from devices.base import DeviceFault, DeviceState, Scan, Scanner

DEADLINE = 10.0
T = TypeVar("T")


class Listener:
    def __init__(self) -> None:
        self.scans: list[Scan] = []
        self.states: list[DeviceState] = []
        self.faults: list[DeviceFault] = []
        self.threads: set[str] = set()
        self._news = threading.Condition()

    def listen(self, scanner: Scanner) -> None:
        scanner.open(self._scan, self._state, self._fault)

    def _scan(self, scan: Scan) -> None:
        self._note(self.scans, scan)

    def _state(self, _source: str, state: DeviceState) -> None:
        self._note(self.states, state)

    def _fault(self, _source: str, fault: DeviceFault) -> None:
        self._note(self.faults, fault)

    def _note(self, where: list[T], what: T) -> None:
        with self._news:
            self.threads.add(threading.current_thread().name)
            where.append(what)
            self._news.notify_all()

    def wait(self, condition: Callable[[], bool]) -> None:
        with self._news:
            assert self._news.wait_for(condition, DEADLINE), (self.texts, self.states, self.faults)

    def wait_state(self, *states: DeviceState) -> None:
        self.wait(lambda: self.states == list(states))

    @property
    def texts(self) -> list[str]:
        return [scan.text for scan in self.scans]

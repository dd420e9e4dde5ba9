"""A label printer on a real TCP port: keeps every byte it was sent, and answers ~HS if it is given an answer."""

from __future__ import annotations

import socket
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

HEALTHY = b"\x02030,0,0,1245,000,0,0,0,000,0,0,0\x03\r\n\x02001,0,0,0,1,2,6,0,00000000,1,000\x03\r\n\x021234,0\x03\r\n"
"""What a printer with paper, ribbon and a closed head answers."""


class TcpPrinterSink:
    """Listens on 127.0.0.1 at `port`. `labels` holds the bytes of each finished connection, in order; `answer` is
    what ~HS gets.
    """

    def __init__(self, answer: bytes = b"") -> None:
        self.labels: list[bytes] = []
        self.answer = answer
        self.asked = 0
        self._came = threading.Condition()
        self._stop = threading.Event()
        self._free = threading.Event()
        self._free.set()
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._server.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, name="printer sink")
        self._thread.start()

    @property
    def url(self) -> str:
        return f"tcp://127.0.0.1:{self.port}"

    def wait(self, count: int, timeout: float = 10.0) -> list[bytes]:
        """The labels as soon as there are `count`. TimeoutError after `timeout` seconds."""
        with self._came:
            if not self._came.wait_for(lambda: len(self.labels) >= count, timeout):
                raise TimeoutError(f"{len(self.labels)} of {count} labels came")
            return list(self.labels)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Inside, no question is answered; what was asked is answered afterwards."""
        self._free.clear()
        yield
        self._free.set()

    def close(self) -> None:
        """End the thread, free the port."""
        self._stop.set()
        socket.create_connection(("127.0.0.1", self.port)).close()  # wakes accept
        self._thread.join()
        self._server.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _serve(self) -> None:
        while True:
            line, _ = self._server.accept()
            if self._stop.is_set():
                line.close()
                return
            with line:
                self._take(line)

    def _take(self, line: socket.socket) -> None:
        taken = b""
        while chunk := line.recv(65536):
            taken += chunk
            if taken == b"~HS":
                self.asked += 1
                self._free.wait()
                line.sendall(self.answer)
                return
        with self._came:
            self.labels.append(taken)
            self._came.notify_all()

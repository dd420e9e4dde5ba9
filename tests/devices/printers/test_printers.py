"""Labels over a real TCP connection, over a real serial line and into real files."""

from __future__ import annotations

import socket
import threading
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import pytest

from devices.base import DeviceFault, FaultCode
from devices.fakes.pty_printer import PtyPrinter
from devices.fakes.tcp_printer import HEALTHY, TcpPrinterSink
from devices.labels.layout import LabelFields
from devices.labels.zpl import label_zpl
from devices.printers.address import printer_of
from devices.printers.file import FilePrinter
from devices.printers.line import SerialPrinter, seconds_for
from devices.printers.status import PrinterState, status_of
from devices.printers.tcp import PORT, TcpPrinter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def test_every_byte_arrives_label_by_label() -> None:
    labels = [label_zpl(LabelFields("Table", f"TBL-2024-0315-{number:04}")) for number in range(5)]
    with TcpPrinterSink() as sink:
        printer = printer_of(sink.url)
        for one in labels:
            printer.send(one)
        assert sink.wait(5) == labels
        printer.close()


def test_a_label_larger_than_the_line_s_buffers_arrives_whole() -> None:
    with TcpPrinterSink() as sink:
        printer_of(sink.url).send(b"x" * 3_000_000)
        assert len(sink.wait(1)[0]) == 3_000_000


def test_nobody_there_is_away() -> None:
    with pytest.raises(DeviceFault) as fault:
        TcpPrinter("127.0.0.1", free_port()).send(b"^XA^XZ")
    assert fault.value.code is FaultCode.PRINTER_AWAY
    assert fault.value.facts["host"] == "127.0.0.1"


def test_a_printer_that_stops_taking_is_unsure_not_away() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:  # accepts in the kernel, never reads
        printer = TcpPrinter("127.0.0.1", server.getsockname()[1], timeout=0.2)
        with pytest.raises(DeviceFault) as fault:
            printer.send(b"x" * 50_000_000)
    assert fault.value.code is FaultCode.PRINTER_UNSURE


def test_the_state_is_read_back() -> None:
    with TcpPrinterSink(HEALTHY) as sink:
        state = TcpPrinter("127.0.0.1", sink.port).state()
    assert state == PrinterState(paper_out=False, paused=False, head_open=False, ribbon_out=False, waiting=0)
    assert state.fault is None


@pytest.mark.parametrize(
    ("first", "second", "wrong"),
    [
        (b"030,1,0,1245,000,0", b"001,0,0,0,1", FaultCode.PRINTER_PAPER),
        (b"030,0,1,1245,000,0", b"001,0,0,0,1", FaultCode.PRINTER_PAUSED),
        (b"030,0,0,1245,000,0", b"001,0,1,0,1", FaultCode.PRINTER_OPEN),
        (b"030,0,0,1245,000,0", b"001,0,0,1,1", FaultCode.PRINTER_RIBBON),
        (b"030,1,1,1245,000,0", b"001,0,1,1,1", FaultCode.PRINTER_OPEN),
    ],
)
def test_a_printer_that_cannot_print_gets_no_label(first: bytes, second: bytes, wrong: FaultCode) -> None:
    answer = b"\x02" + first + b"\x03\r\n\x02" + second + b"\x03\r\n\x021234,0\x03\r\n"
    with TcpPrinterSink(answer) as sink:
        printer = TcpPrinter("127.0.0.1", sink.port)
        with pytest.raises(DeviceFault) as fault:
            printer.send(b"^XA^XZ")
        assert fault.value.code is wrong
        assert sink.labels == []
        sink.answer = HEALTHY  # somebody put paper in
        printer.send(b"^XA^XZ")
        assert sink.wait(1) == [b"^XA^XZ"]


def test_labels_that_wait_are_counted() -> None:
    state = status_of(HEALTHY.replace(b"1245,000", b"1245,007"))
    assert state
    assert state.waiting == 7


@pytest.mark.parametrize(
    "answer", [b"", b"PONG\r\n", b"\x02\x03", b"\x02a,b,c,d,e\x03\x021,2,3,4\x03", b"\x02" * 900, b"\xff" * 5000]
)
def test_an_answer_that_is_none_is_no_state(answer: bytes) -> None:
    with TcpPrinterSink(answer) as sink:
        assert TcpPrinter("127.0.0.1", sink.port, timeout=0.5).state() is None


def test_a_printer_that_never_answers_does_not_hold_us() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        assert TcpPrinter("127.0.0.1", server.getsockname()[1], timeout=0.1).state() is None


@pytest.mark.parametrize(("pause", "found"), [(0.001, status_of(HEALTHY)), (0.1, None)])
def test_an_answer_that_drips_has_one_deadline(pause: float, found: PrinterState | None) -> None:
    """0.1 s a byte: seven seconds in all, and never silent for as long as is waited."""
    with dripping(pause) as port:
        began = time.monotonic()
        assert TcpPrinter("127.0.0.1", port).state() == found
        assert time.monotonic() - began < 2


def test_an_answer_that_drips_on_a_serial_line_has_one_deadline() -> None:
    with PtyPrinter(HEALTHY, drip=0.1) as printer:
        began = time.monotonic()
        assert SerialPrinter(printer.path).state() is None
        assert time.monotonic() - began < 2


@contextmanager
def dripping(pause: float) -> Iterator[int]:
    """A printer on a real port that answers byte by byte, until nobody listens any more."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=drip, args=(server, pause))
        thread.start()
        yield server.getsockname()[1]
        thread.join()


def drip(server: socket.socket, pause: float) -> None:
    line, _ = server.accept()
    with line, suppress(OSError):
        line.recv(16)
        for byte in HEALTHY:
            line.sendall(bytes([byte]))
            time.sleep(pause)


def test_a_file_takes_one_label_after_the_other(tmp_path: Path) -> None:
    printer = printer_of(f"file:{tmp_path}/out.zpl")
    printer.send(b"one\n")
    printer.send(b"two\n")
    assert (tmp_path / "out.zpl").read_bytes() == b"one\ntwo\n"


def test_a_folder_takes_each_label_as_a_file_and_two_panels_lose_none(tmp_path: Path) -> None:
    sent = [f"label {number}".encode() for number in range(40)]
    threads = [threading.Thread(target=send_all, args=(tmp_path, part)) for part in (sent[:20], sent[20:])]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(file.read_bytes() for file in tmp_path.iterdir()) == sorted(sent)


def test_a_path_that_cannot_be_written_is_away(tmp_path: Path) -> None:
    with pytest.raises(DeviceFault) as fault:
        printer_of(f"file:{tmp_path}/none/out.zpl").send(b"x")
    assert fault.value.code is FaultCode.PRINTER_AWAY


def test_the_port_is_9100_unless_it_is_said() -> None:
    assert PORT == 9100
    assert printer_of("tcp://printer.local").address == ("printer.local", 9100)  # type: ignore[attr-defined]
    assert printer_of("tcp://[::1]:9101").address == ("::1", 9101)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "url",
    [
        "",
        "tcp://",
        "tcp://host:x",
        "tcp://host:99999",
        "tcp://[::1",
        "file:",
        "ftp://h",
        "host",
        "tcp://h/x",
        "serial:",
        "serial:/dev/x?baud=fast",
    ],
)
def test_an_address_that_is_none(url: str) -> None:
    with pytest.raises(DeviceFault) as fault:
        printer_of(url)
    assert fault.value.code is FaultCode.PRINTER_URL


def test_a_printer_that_only_listens_is_asked_once() -> None:
    with TcpPrinterSink() as sink:
        printer = TcpPrinter("127.0.0.1", sink.port)
        for _ in range(3):
            printer.send(b"^XA^XZ")
        assert sink.wait(3) == [b"^XA^XZ"] * 3
        assert sink.asked == 1


def test_a_label_over_a_serial_line() -> None:
    label = label_zpl(LabelFields("Table", "TBL-2024-0315-0042"))
    with PtyPrinter(HEALTHY) as printer:
        SerialPrinter(printer.path).send(label)
        assert printer.wait() == label
        assert printer_of(f"serial:{printer.path}?baud=115200").state() == status_of(HEALTHY)


def test_a_serial_printer_without_paper_gets_none_and_a_mute_one_gets_it() -> None:
    with PtyPrinter(HEALTHY.replace(b"030,0", b"030,1")) as printer:
        with pytest.raises(DeviceFault, match="PRINTER-PAPER"):
            SerialPrinter(printer.path).send(b"^XA^XZ")
        printer.answer = b""
        SerialPrinter(printer.path).send(b"^XA^FDx^FS^XZ")
        assert printer.wait() == b"^XA^FDx^FS^XZ"


def test_a_long_label_gets_the_time_that_a_slow_line_needs() -> None:
    """Start and stop bit included, twice over; no patience of its own cuts it short."""
    assert seconds_for(96_000, 9600) == 200
    with PtyPrinter() as printer:
        SerialPrinter(printer.path, timeout=0.0).send(b"x" * 96_000)
        assert printer.wait() == b"x" * 96_000


def test_a_serial_printer_that_is_not_there() -> None:
    with pytest.raises(DeviceFault, match="PRINTER-AWAY"):
        SerialPrinter("/dev/nowhere").send(b"^XA^XZ")


def test_a_serial_printer_that_stops_taking_is_unsure() -> None:
    with PtyPrinter(b"", reads=False) as printer, pytest.raises(DeviceFault, match="PRINTER-UNSURE"):
        SerialPrinter(printer.path, 4_000_000, timeout=0.3).send(b"x" * 100_000)


def send_all(folder: Path, labels: list[bytes]) -> None:
    printer = FilePrinter(folder)
    for one in labels:
        printer.send(one)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port

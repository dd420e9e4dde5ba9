"""Labels over a real TCP connection and into real files."""

from __future__ import annotations

import socket
import threading
from typing import TYPE_CHECKING

import pytest

from devices.base import DeviceFault, FaultCode
from devices.fakes.tcp_printer import HEALTHY, TcpPrinterSink
from devices.labels.layout import LabelFields
from devices.labels.zpl import label_zpl
from devices.printer import PORT, FilePrinter, PrinterState, TcpPrinter, printer_of, status_of

if TYPE_CHECKING:
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
    assert state.ready


@pytest.mark.parametrize(
    ("first", "second", "wrong"),
    [
        (b"030,1,0,1245,000,0", b"001,0,0,0,1", "paper_out"),
        (b"030,0,1,1245,000,0", b"001,0,0,0,1", "paused"),
        (b"030,0,0,1245,000,0", b"001,0,1,0,1", "head_open"),
        (b"030,0,0,1245,000,0", b"001,0,0,1,1", "ribbon_out"),
    ],
)
def test_what_is_wrong_with_it(first: bytes, second: bytes, wrong: str) -> None:
    state = status_of(b"\x02" + first + b"\x03\r\n\x02" + second + b"\x03\r\n\x021234,0\x03\r\n")
    assert state
    assert getattr(state, wrong)
    assert not state.ready


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
    assert printer_of("tcp://printer.local")._address == ("printer.local", 9100)  # type: ignore[attr-defined]
    assert printer_of("tcp://[::1]:9101")._address == ("::1", 9101)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "url", ["", "tcp://", "tcp://host:x", "tcp://host:99999", "tcp://[::1", "file:", "ftp://h", "host", "tcp://h/x"]
)
def test_an_address_that_is_none(url: str) -> None:
    with pytest.raises(DeviceFault) as fault:
        printer_of(url)
    assert fault.value.code is FaultCode.PRINTER_URL


def send_all(folder: Path, labels: list[bytes]) -> None:
    printer = FilePrinter(folder)
    for one in labels:
        printer.send(one)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port

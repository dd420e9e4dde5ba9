"""A printer behind a file: a device file, a file that collects labels, or a folder with one file a label."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from devices.base import DeviceFault, FaultCode

if TYPE_CHECKING:
    from pathlib import Path


class FilePrinter:
    """One label after the other; into a folder, each as a file of its own."""

    language: Literal["zpl"] = "zpl"

    def __init__(self, path: Path, suffix: str = ".zpl") -> None:
        self._path = path
        self._suffix = suffix

    def send(self, data: bytes) -> None:
        """See `devices.base.Printer`."""
        try:
            if self._path.is_dir():
                self._write_new(data)
                return
            with self._path.open("ab") as file:
                file.write(data)
        except OSError as error:
            raise DeviceFault(FaultCode.PRINTER_AWAY, path=str(self._path), reason=str(error)) from error

    def state(self) -> None:
        """A file says nothing. Raises DeviceFault PRINTER_AWAY where there is no place for it."""
        if not self._path.parent.is_dir():
            raise DeviceFault(FaultCode.PRINTER_AWAY, path=str(self._path), reason="no such folder")

    def close(self) -> None:
        """Nothing is held between labels."""

    def _write_new(self, data: bytes) -> None:
        number = sum(1 for _ in self._path.glob(f"label-*{self._suffix}"))
        while True:
            number += 1
            try:
                with (self._path / f"label-{number:05}{self._suffix}").open("xb") as file:
                    file.write(data)
            except FileExistsError:
                continue  # another panel prints into the same folder
            return

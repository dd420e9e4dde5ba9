"""``main.py`` as another program runs it: arguments, standard input and surroundings; status and both outputs."""

import io
import json
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from panel.cli import main

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Ran:
    """What a command left behind."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one object on standard output."""
        return json.loads(self.out)


@dataclass
class Program:
    """The program with a data folder of its own. Called, it runs in this process; ``apart`` in one of its own.

    A process takes a second to start: it is for what only a whole process shows.
    """

    home: Path
    database: str | None = None

    def __call__(self, *arguments: str, stdin: str = "", **environment: str) -> Ran:
        own = self._environment(environment)
        given, out, err = io.TextIOWrapper(io.BytesIO(stdin.encode())), _like("stdout"), _like("stderr")
        surroundings = patch.dict(os.environ, own, clear=True), patch.object(sys, "stdin", given)
        with surroundings[0], surroundings[1], redirect_stdout(out), redirect_stderr(err):
            try:
                status = main(self._given(arguments))
            except SystemExit as ended:  # argparse
                status = int(str(ended.code))
        return Ran(status, _said(out), _said(err))

    def apart(self, *arguments: str, stdin: str = "", **environment: str) -> Ran:
        """The same in a process of its own."""
        ran = subprocess.run(
            [sys.executable, "main.py", *self._given(arguments)], cwd=ROOT, capture_output=True, encoding="utf-8",
            input=stdin, env=self._environment(environment) | {"PYTHONWARNINGS": "error"}, check=False,
        )  # fmt: skip
        return Ran(ran.returncode, ran.stdout, ran.stderr)

    def _given(self, arguments: tuple[str, ...]) -> list[str]:
        return [*arguments, *(["--database", self.database] if self.database else [])]

    def _environment(self, more: dict[str, str]) -> dict[str, str]:
        own = {name: value for name, value in os.environ.items() if not name.startswith("TRACEPANEL_")}
        return {**own, "TRACEPANEL_HOME": str(self.home), **more}


def _like(name: str) -> io.TextIOWrapper:
    """A stream as strict about characters as the real one, and no terminal."""
    errors = "strict" if name == "stdout" else "backslashreplace"
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors=errors, newline="")


def _said(stream: io.TextIOWrapper) -> str:
    stream.flush()
    written = stream.buffer
    assert isinstance(written, io.BytesIO)
    return written.getvalue().decode()

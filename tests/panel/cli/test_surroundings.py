"""What is not right with a command's surroundings is said in one sentence; a traceback helps nobody at a panel."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.databases import copied
from tests.helpers.program import ROOT, Program
from tests.helpers.small_folder import small_folder


@pytest.fixture
def home(tmp_path: Path) -> Program:
    return Program(tmp_path / "home")


@pytest.fixture
def settled(home: Program, sqlite_template: Path) -> Program:
    """One with a record."""
    home.home.mkdir()
    copied(sqlite_template, home.home)
    return home


@pytest.fixture
def no_database(tmp_path: Path) -> Path:
    path = tmp_path / "letter.sqlite"
    path.write_text("Dear record, " * 200, encoding="utf-8")
    return path


ADDRESSES = [
    ("sqlite:///{no_database}", 1, "DATABASE-REFUSED"),
    ("postgresql://h:notaport/x", 1, "DATABASE-REFUSED"),
    ("postgresql://nobody@127.0.0.1:9/none?bogus=1", 1, "DATABASE-REFUSED"),
    ("postgresql://nobody@127.0.0.1:9/none", 5, "DATABASE-AWAY"),
    ("sqlite:////proc/foo/x.sqlite", 3, "PLACE-REFUSED"),
    ("sqlite:////proc/x.sqlite", 3, "PLACE-REFUSED"),
]


@pytest.mark.parametrize(("address", "status", "refused"), ADDRESSES)
def test_an_address_that_leads_to_no_record(
    home: Program, no_database: Path, address: str, status: int, refused: str
) -> None:
    home.database = address.format(no_database=no_database)
    for command in (("verify",), ("migrate",)):
        ran = home(*command, "--json")
        assert (ran.status, ran.json["refused"]) == (status, refused), ran.err
        assert len(ran.err.splitlines()) == 1, ran.err


def test_a_data_folder_that_cannot_be_made(home: Program) -> None:
    ran = home.apart("verify", TRACEPANEL_HOME="/proc/nope")
    assert (ran.status, len(ran.err.splitlines())) == (3, 1), ran.err
    assert home("verify").status == 0


def test_an_empty_address_is_usage(home: Program) -> None:
    ran = home("verify", "--database", "")
    assert ran.status == 2
    assert not (home.home / "record.sqlite").exists()


def test_a_new_record_is_said(home: Program, tmp_path: Path) -> None:
    home.database = f"sqlite:///{tmp_path / 'typo.sqlite'}"
    first = home("trace", "forward", "X")
    assert f"A new record was made at {home.database}." in first.err
    assert "new record" not in home("trace", "forward", "X").err
    home.database = f"sqlite:///{tmp_path / 'meant.sqlite'}"
    assert "new record" not in home("migrate").err


@pytest.mark.parametrize("code", [b"OAK\xff1", b"\xed\xa0\x80", b"OAK\x07"])
def test_a_code_that_is_no_text(settled: Program, code: bytes) -> None:
    text = os.fsdecode(code)
    for arguments in ((text,), ("OAK-1", "--item", text)):
        ran = settled("trace", "forward", *arguments, "--json")
        assert (ran.status, ran.json) == (1, {"refused": "LOT-UNKNOWN", "nearest": []}), ran.err
    assert settled.apart("parse", text, "--json").json["refused"] == "CODE-MALFORMED"


@pytest.mark.parametrize("content", [[], {"heads": [1]}, {"heads": {"A": 1}}, 7, None])
def test_an_anchor_that_is_none(settled: Program, tmp_path: Path, content: object) -> None:
    path = tmp_path / "anchor.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    ran = settled("verify", "--anchor", str(path))
    assert ran.status == 1
    assert "is no anchor" in ran.err
    assert "Traceback" not in ran.err


def test_a_reader_that_has_gone(home: Program, tmp_path: Path) -> None:
    assert home("import", str(small_folder().write(tmp_path / "plant"))).status == 0
    ours, theirs = os.pipe()
    os.close(ours)
    environment = {**os.environ, "TRACEPANEL_HOME": str(home.home)}
    for command in (("trace", "backward", "T-1"), ("trace", "backward", "T-1", "--json"), ("parse", "X")):
        ran = subprocess.run(
            [sys.executable, "main.py", *command], cwd=ROOT, stdout=theirs, stderr=subprocess.PIPE, env=environment,
            check=False,
        )  # fmt: skip
        assert (ran.returncode, ran.stderr) == (0, b"")
    os.close(theirs)

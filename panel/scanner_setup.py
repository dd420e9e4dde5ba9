"""What mends a scanner's set-up, by make: a configuration code to scan, or the setting to look for in its manual."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from devices.labels.symbols import FNC3
from devices.set_up import SetUp

FILE = Path(__file__).parent.parent / "resources" / "scanner_setup.toml"
OTHER = "Other"
"""The make of those that are not named."""


@dataclass(frozen=True, slots=True)
class Remedy:
    """code: the text of the configuration code, `FNC3` in it; "" where only the manual has it. source: who says so."""

    make: str
    finding: SetUp
    setting: str
    source: str
    code: str = ""


@cache
def remedies() -> tuple[Remedy, ...]:
    """Every row of resources/scanner_setup.toml, in its order."""
    rows = tomllib.loads(FILE.read_text("utf-8"))["remedy"]
    return tuple(
        Remedy(
            row["make"],
            SetUp(row["finding"]),
            row["setting"],
            row["source"],
            row.get("code", "").replace("<FNC3>", FNC3),
        )
        for row in rows
    )


def makes() -> tuple[str, ...]:
    """The makes that are named, and the one for all others."""
    return tuple(dict.fromkeys(one.make for one in remedies()))


def remedy_of(make: str, finding: SetUp) -> Remedy | None:
    """What this make says, else what holds for all; None where nothing is to be mended."""
    found = {one.make: one for one in remedies() if one.finding is finding}
    return found.get(make) or found.get(OTHER)

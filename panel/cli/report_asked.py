"""What every kind of report is given, and how it says that it cannot be made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.domain.codes import why_not_normal
from db.domain.refusals import Refusal, Refused

if TYPE_CHECKING:
    import argparse


class UsageError(Exception):
    """The arguments contradict each other; the text says how."""


@dataclass(frozen=True)
class Asked:
    """What a kind is given beside the connection: its arguments, and the plant's time zone (IANA)."""

    arguments: argparse.Namespace
    timezone: str


def refuse_unspeakable(*codes: str | None) -> None:
    """A code with a NUL or half a character is in no record, and databases take neither. Raises Refused."""
    for code in codes:
        if code is not None and why_not_normal(code):
            raise Refused(Refusal.LOT_UNKNOWN, {"code": code})

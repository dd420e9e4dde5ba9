"""PINs that cost tests little: a hash that is dear to whoever guesses takes longer than most tests."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from db.services import people

if TYPE_CHECKING:
    from argon2 import PasswordHasher

DEAR = people._hasher
"""The product's own, for the test of what it costs."""


@cache
def _cheap() -> PasswordHasher:
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


def make_pins_cheap() -> None:
    """From now on, in this process: the same algorithm and format, with little memory and in one pass."""
    people._hasher = _cheap

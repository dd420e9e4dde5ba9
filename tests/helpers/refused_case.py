"""One refused act, as the lists of them are made of."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

ONE = Decimal(1)


@dataclass
class Case:
    """An act that is refused: its command and fields, the code, and some of the facts that the sentence needs."""

    code: str
    command: type[Any]
    fields: dict[str, Any]
    facts: dict[str, Any] = field(default_factory=dict)
    person: str = "1042"

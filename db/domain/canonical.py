"""One writing for everything that is hashed: JSON by RFC 8785, numbers and times as text, SHA-256 in hexadecimal."""

import hashlib
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import Any
from uuid import UUID

import msgspec
import rfc8785

from db.domain.numbers import plain

_ALREADY = frozenset({str, int, bool, type(None)})
_encode = msgspec.json.Encoder(order="sorted").encode


@lru_cache(maxsize=256)
def instant_text(moment: datetime) -> str:
    """An aware moment as UTC text with six decimals and Z; texts sort as the moments do."""
    if moment.tzinfo is None:
        raise ValueError("a time without its zone cannot be recorded")
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def jsonable(value: Any) -> Any:
    """The value in the few types that JSON has. Numbers with decimals and times become text, enums their value."""
    if type(value) in _ALREADY:
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return {str(key): jsonable(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [jsonable(item) for item in value]
    return _scalar(value)


def _scalar(value: Any) -> Any:
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, datetime):
        return instant_text(value)
    if isinstance(value, (date, UUID)):
        return str(value)
    return value


def canonical(value: Any) -> str:
    """The canonical JSON text of the value (RFC 8785)."""
    return rfc8785.dumps(jsonable(value)).decode()


def canonical_of_jsonable(value: Any) -> str:
    """The same text, much faster: of what ``jsonable`` gave, with ASCII keys and no floats in it."""
    return _encode(value).decode()


def canonical_plain(value: Any) -> str:
    """The same text as ``canonical``, much faster; for values with ASCII keys and no floats."""
    return canonical_of_jsonable(jsonable(value))


def digest(*texts: str) -> str:
    """SHA-256 over the texts, each preceded by its length so that no two lists of texts collide."""
    sha = hashlib.sha256()
    for text in texts:
        data = text.encode()
        sha.update(len(data).to_bytes(8, "big"))
        sha.update(data)
    return sha.hexdigest()

"""Acts whose entry ids can be named again by a test."""

from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid5

from tests.helpers.plant import Plant


def named(name: str) -> UUID:
    """The entry id of an act with this name."""
    return uuid5(NAMESPACE_OID, name)


def act_named(plant: Plant, name: str, use_case: Any, command: Any, *, person: str = "1042", **fields: Any) -> Any:
    """Record one act under its name."""
    head = {**plant.head(person), "entry_id": named(name)}
    return plant.ledger.write(use_case, command(**head, **fields))

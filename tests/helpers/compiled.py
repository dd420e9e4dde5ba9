"""What SQLAlchemy compiled for one database serves all of its kind: every test opens engines of its own.

To compile the statements of a test once more took longer than most tests take.
"""

from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.util import LRUCache

STATEMENTS = 5000


class Compiled(LRUCache[Any, Any]):
    """The cache of all engines of a kind. A key begins with the engine's own dialect, which is left out."""

    def get(self, key: Any, default: Any = None) -> Any:
        return super().get(key[1:], default)

    def __setitem__(self, key: Any, value: Any) -> None:
        super().__setitem__(key[1:], value)


KEPT: dict[str, Compiled] = {}


def share_compiled() -> None:
    """From now on, in this process."""
    event.listen(Engine, "engine_connect", _share)


def _share(connection: Connection) -> None:
    kept = KEPT.setdefault(connection.dialect.name, Compiled(STATEMENTS))
    connection.execution_options(compiled_cache=kept)

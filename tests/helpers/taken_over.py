"""A folder taken over, and what the record says afterwards."""

from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlalchemy import Table, func, select

from db.engine import Engines
from db.interchange.importing import ImportReport, import_folder
from db.ledger.verify import verify
from db.models import metadata
from db.models.master import item
from db.models.material import trackable, trackable_state
from db.queries.trace import Trace, trace
from db.queries.walk import Direction
from tests.helpers.random_folder import Folder


def take_over(engines: Engines, folder: Folder, path: Path) -> ImportReport:
    """Import, and see that nothing is wrong in the record afterwards."""
    report = import_folder(engines, folder.write(path))
    assert report.errors == ()
    assert verify(engines).faults == ()
    return report


def ask(engines: Engines, code: str, direction: Direction = Direction.BACKWARD, item_code: str | None = None) -> Trace:
    with engines.read.connect() as connection:
        return trace(connection, code, direction, item=item_code)


def state_of(engines: Engines, item_code: str, code: str) -> tuple[Decimal, str, str, str]:
    """On hand, quality, lifecycle, kind."""
    state = trackable_state.c
    things = trackable_state.join(trackable).join(item, item.c.id == trackable.c.item_id)
    statement = select(state.on_hand, state.quality, state.lifecycle, trackable.c.kind).select_from(things)
    statement = statement.where(item.c.code == item_code, trackable.c.code == code)
    with engines.read.connect() as connection:
        on_hand, quality, lifecycle, kind = connection.execute(statement).one()
    return on_hand, quality, lifecycle, kind


def count(engines: Engines, table: str) -> int:
    with engines.read.connect() as connection:
        return int(connection.execute(select(func.count()).select_from(metadata.tables[table])).scalar_one())


def rows(engines: Engines, table: str, *columns: str) -> list[tuple[Any, ...]]:
    found: Table = metadata.tables[table]
    with engines.read.connect() as connection:
        return [tuple(row) for row in connection.execute(select(*(found.c[name] for name in columns)).order_by("id"))]

"""A trace takes several statements; what others record between them is not in it. By command and on the screen."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import Engine, event

from db.domain.codes import read_code
from db.domain.commands import CompleteUnits, Ship, ShipLine
from db.services.completion import complete_units
from db.services.shipping import ship
from panel.supervisor.trace.questions import Picture, ask
from tests.helpers.plant import Plant
from tests.helpers.reports import run

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from db.engine import Engines

UNIT = "T-1"


@pytest.fixture
def made(engines: Engines) -> Plant:
    """One unit, made of a lot, in stock."""
    plant = Plant(engines)
    for item, lot in (("OAK-PLY-18", "OAK-1"), ("SCREW-M4", "SCR-1")):
        plant.receive(item, lot, "100")
    plant.order("PO-1", quantity="1")
    plant.issue("PO-1", "OAK-1", "2")
    plant.issue("PO-1", "SCR-1", "8")
    plant.do(complete_units, CompleteUnits, order_no="PO-1", count=1, serials=(UNIT,))
    return plant


@contextmanager
def shipped_meanwhile(plant: Plant) -> Iterator[list[str]]:
    """The unit goes out right after the first statement of a reader that looks for a thing."""
    done: list[str] = []

    def after(*given: Any) -> None:
        statement = str(given[2])
        if not done and "FROM trackable" in statement:
            done.append(statement)
            plant.do(
                ship, Ship, shipment_no="SH-1", customer="ADLER", lines=(ShipLine(code=UNIT, quantity=Decimal(1)),)
            )

    event.listen(Engine, "after_cursor_execute", after)
    try:
        yield done
    finally:
        event.remove(Engine, "after_cursor_execute", after)


def by_command(plant: Plant) -> bool:
    url = plant.engines.write.url.render_as_string(hide_password=False)
    return bool(run(url, "trace", "backward", UNIT, "--json").json["shipments"])


def on_the_screen(plant: Plant) -> bool:
    with plant.engines.read.connect() as connection:
        answer = ask(connection, 1, read_code(UNIT), None, datetime.astimezone)
    assert isinstance(answer.found, Picture)
    return bool(answer.found.seen.back.consignments)


@pytest.mark.parametrize("is_shipped", [by_command, on_the_screen])
def test_what_is_recorded_during_a_trace_is_in_the_next_one(made: Plant, is_shipped: Callable[[Plant], bool]) -> None:
    with shipped_meanwhile(made) as done:
        assert not is_shipped(made)
    assert len(done) == 1, "it went out while the trace was asked"
    assert is_shipped(made)

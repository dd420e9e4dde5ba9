"""What a start of a stage asks of the record stays cheap where many have worked: the runs of one person by an index."""

from typing import Any

from sqlalchemy import event

from db.domain.commands import StartStage
from db.services.staging import start_stage
from tests.helpers.administrator import unguarded
from tests.helpers.plant import Plant

MANY = 20_000
PEOPLE = 400


def asked_by(plant: Plant, words: tuple[str, ...]) -> tuple[str, Any]:
    """The statement of a start, and its values, in which these words stand."""
    seen: list[tuple[str, Any]] = []

    def note(_connection: object, _cursor: object, statement: str, values: Any, *_rest: object) -> None:
        if all(word in statement for word in words):
            seen.append((statement, values))

    event.listen(plant.engines.write, "before_cursor_execute", note)
    plant.do(start_stage, StartStage, order_no="PO-1", stage_sequence=10, work_center="ASM-02")
    event.remove(plant.engines.write, "before_cursor_execute", note)
    return seen[0]


def test_the_runs_of_a_person_are_found_by_an_index(plant: Plant) -> None:
    plant.order("PO-1")
    statement, values = asked_by(plant, ("SELECT", "run_state", "work_center"))
    rows = ", ".join(f"({1000 + number}, {1000 + number % PEOPLE}, 1, 'LEAVE')" for number in range(MANY))
    with unguarded(plant.engines) as bare:
        bare.execute(f"INSERT INTO run_state (order_stage_id, person_id, run, last_event) VALUES {rows}")
    explain = "EXPLAIN QUERY PLAN" if plant.engines.dialect == "sqlite" else "EXPLAIN"
    with plant.engines.write.begin() as connection:
        connection.exec_driver_sql("ANALYZE run_state")
        plan = [str(row[-1]) for row in connection.exec_driver_sql(f"{explain} {statement}", values)]
    assert any("ix_run_state_person_id" in line for line in plan), plan
    assert not any("SCAN run_state" in line or "Seq Scan on run_state" in line for line in plan), plan

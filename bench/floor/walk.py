"""Traces by hand-written SQL through the bare driver, on tables and indexes of its own choice. Imports nothing of ours.

``copy`` takes over the links of a record, before any clock runs; ``backward`` and ``forward`` walk them level by level:
one recursive statement would visit a thing once for every path that leads to it.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

Run = Callable[[str, Sequence[Any]], Iterator[tuple[Any, ...]]]

TABLES = """
CREATE TABLE f_thing (id BIGINT PRIMARY KEY, item TEXT, code TEXT, quality TEXT, lifecycle TEXT);
CREATE TABLE f_pooled (order_id BIGINT, thing BIGINT);
CREATE TABLE f_out (thing BIGINT, order_id BIGINT);
CREATE TABLE f_into (target BIGINT, source BIGINT);
CREATE TABLE f_sent (thing BIGINT, customer TEXT, at TEXT)
"""
INDEXES = """
CREATE INDEX fx_code ON f_thing (code);
CREATE INDEX fx_pooled ON f_pooled (order_id, thing);
CREATE INDEX fx_taken ON f_pooled (thing, order_id);
CREATE INDEX fx_out ON f_out (thing, order_id);
CREATE INDEX fx_made ON f_out (order_id, thing);
CREATE INDEX fx_into ON f_into (target, source);
CREATE INDEX fx_from ON f_into (source, target);
CREATE INDEX fx_sent ON f_sent (thing)
"""
COPY = (
    (
        "INSERT INTO f_thing SELECT t.id, i.code, t.code, s.quality, s.lifecycle FROM trackable t "
        "JOIN item i ON i.id = t.item_id JOIN trackable_state s ON s.trackable_id = t.id"
    ),
    "INSERT INTO f_pooled SELECT DISTINCT order_id, trackable_id FROM material_issue WHERE into_id IS NULL",
    "INSERT INTO f_out SELECT DISTINCT trackable_id, order_id FROM output",
    (
        "INSERT INTO f_into SELECT into_id, trackable_id FROM material_issue WHERE into_id IS NOT NULL "
        "UNION SELECT child_id, trackable_id FROM split"
    ),
    (
        "INSERT INTO f_sent SELECT l.trackable_id, c.code, CAST(l.shipped_at AS TEXT) FROM shipment_line l "
        "JOIN shipment h ON h.id = l.shipment_id JOIN customer c ON c.id = h.customer_id"
    ),
)
# By dialect: how a list of ids travels as one parameter.
IDS = {"sqlite": "SELECT value FROM json_each(?)", "postgresql": "SELECT unnest(CAST(? AS bigint[]))"}
BACKWARD = (
    "SELECT p.thing, 0 FROM f_out o JOIN f_pooled p ON p.order_id = o.order_id WHERE o.thing IN ({ids}) "
    "UNION SELECT source, 1 FROM f_into WHERE target IN ({ids})"
)
FORWARD = (
    "SELECT o.thing, 0 FROM f_pooled p JOIN f_out o ON o.order_id = p.order_id WHERE p.thing IN ({ids}) "
    "UNION SELECT target, 1 FROM f_into WHERE source IN ({ids})"
)


class Floor:
    """``run(statement, values)`` executes with ``?`` as the mark of a value and gives rows."""

    def __init__(self, run: Run, dialect: str) -> None:
        self.run, self.dialect = run, dialect

    def copy(self) -> None:
        """Take over the links of the record in the same database."""
        for statement in (*TABLES.split(";"), *COPY, *INDEXES.split(";"), "ANALYZE"):
            list(self.run(statement, ()))

    def backward(self, code: str) -> list[tuple[str, str, int]]:
        """What is in it: item, code, level; sorted."""
        reached = self._walk(code, BACKWARD)
        rows = self.run(f"SELECT id, item, code FROM f_thing WHERE id IN ({IDS[self.dialect]})", (self._many(reached),))
        return sorted((item, name, reached[key]) for key, item, name in rows)

    def recall(self, code: str) -> list[tuple[str, str, str, str, str | None]]:
        """Where it went: item, code, quality, lifecycle, customer; sorted."""
        reached = self._walk(code, FORWARD)
        statement = (
            "SELECT t.item, t.code, t.quality, t.lifecycle, s.customer FROM f_thing t "
            f"LEFT JOIN f_sent s ON s.thing = t.id WHERE t.id IN ({IDS[self.dialect]})"
        )
        return sorted(self.run(statement, (self._many(reached),)), key=str)

    def _walk(self, code: str, links: str) -> dict[int, int]:
        root = next(iter(self.run("SELECT id FROM f_thing WHERE code = ?", (code,))))[0]
        levels, frontier = {root: 0}, [root]
        statement = links.format(ids=IDS[self.dialect])
        while frontier:
            many = self._many(frontier)
            found = {row[0] for row in self.run(statement, (many, many))} - levels.keys()
            level = levels[frontier[0]] + 1
            levels.update(dict.fromkeys(found, level))
            frontier = list(found)
        del levels[root]
        return levels

    def _many(self, ids: Any) -> Any:
        return json.dumps(list(ids)) if self.dialect == "sqlite" else list(ids)

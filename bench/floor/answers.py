"""The same answers by hand-written SQL through the bare driver, on the record's own tables. Imports nothing of ours.

Level by level; backward on PostgreSQL by one recursive statement, since few links lead there. Told of each thing: item,
its name and unit of measure, code, kind, origin, level, certain, quality, lifecycle, on hand, suppliers; what was drawn
beyond what came in; forward its shipments. Told besides: the orders, and the shipments of what was asked for. Facts
that were taken back, and material that was given back, do not count. It leaves out what once was inside and the links
themselves.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from operator import itemgetter
from typing import Any

Answer = tuple[list[tuple[Any, ...]], list[str], tuple[Any, ...]]
"""The things, the numbers of the orders, and the shipments of what was asked for."""
Walked = tuple[int, dict[int, int], set[int], set[int]]
"""What was asked for, the level of everything reached, what only certain links lead to, and the orders between."""
Run = Callable[[str, str], Iterable[tuple[Any, ...]]]

STANDS = "NOT EXISTS (SELECT 1 FROM reversal r WHERE r.reversed_entry_id = {0}.entry_id)"
KEPT = (
    STANDS.format("m") + " AND m.quantity > COALESCE((SELECT SUM(b.quantity) FROM issue_return b "
    f"WHERE b.issue_id = m.id AND {STANDS.format('b')}), 0) + COALESCE((SELECT SUM(b.quantity) "
    f"FROM component_removal b WHERE b.issue_id = m.id AND {STANDS.format('b')}), 0)"
)
SURE = "CASE WHEN m.grade IN ('EXACT', 'LOADED') THEN 1 ELSE 0 END"
NO_UNIT = "m.into_id + 0 IS NULL"
PACKED = (
    STANDS.format("s")
    + f" AND NOT EXISTS (SELECT 1 FROM unpacking u WHERE u.packing_id = s.id AND {STANDS.format('u')})"
)
# Far end, near end, certain, order; near is not needed where the link is a possible one.
BACKWARD = (
    "SELECT m.trackable_id, 0, 0, m.order_id FROM (SELECT DISTINCT o.order_id FROM {ids} f "
    f"{{then}} output o ON o.trackable_id = f.value WHERE {STANDS.format('o')}) o "
    f"{{then}} material_issue m ON m.order_id = o.order_id WHERE {NO_UNIT} AND {KEPT} UNION ALL "
    f"SELECT m.trackable_id, m.into_id, {SURE}, m.order_id "
    f"FROM {{ids}} f {{then}} material_issue m ON m.into_id = f.value WHERE {KEPT}"
)
FORWARD = (
    "SELECT o.trackable_id, 0, 0, o.order_id FROM (SELECT DISTINCT m.order_id FROM {ids} f "
    f"{{then}} material_issue m ON m.trackable_id = f.value WHERE {NO_UNIT} AND {KEPT}) m "
    f"{{then}} output o ON o.order_id = m.order_id WHERE {STANDS.format('o')} UNION ALL "
    f"SELECT m.into_id, m.trackable_id, {SURE}, m.order_id "
    f"FROM {{ids}} f {{then}} material_issue m ON m.trackable_id = f.value WHERE m.into_id IS NOT NULL AND {KEPT}"
)
# Table, column of what went in, column of what came of it, order, which of its facts count.
OTHERS = (
    ("load_set", "trackable_id", "into_id", "s.order_id", STANDS.format("s")),
    ("split", "trackable_id", "child_id", "NULL", STANDS.format("s")),
    ("merge", "trackable_id", "into_id", "NULL", STANDS.format("s")),
    ("packing", "trackable_id", "container_id", "NULL", PACKED),
)
for _table, _source, _target, _order, _counts in OTHERS:
    _from = f"FROM {{some {_table}}}{{ids}} f {{then}} {_table} s"
    BACKWARD += (
        f" UNION ALL SELECT s.{_source}, s.{_target}, 1, {_order} {_from} ON s.{_target} = f.value WHERE {_counts}"
    )
    FORWARD += (
        f" UNION ALL SELECT s.{_target}, s.{_source}, 1, {_order} {_from} ON s.{_source} = f.value WHERE {_counts}"
    )
# On PostgreSQL one statement: to set its plan up for each level takes longer than to find what is there. Near end, far
# end, certain, order. Orders are walked over too, by their keys below zero. It looks again at a thing for each link.
ARMS = " UNION ALL ".join(
    (
        f"SELECT -o.order_id, 0, NULL::bigint FROM output o WHERE o.trackable_id = r.far AND {STANDS.format('o')}",
        f"SELECT m.trackable_id, 0, NULL FROM material_issue m WHERE m.order_id = -r.far AND {NO_UNIT} AND {KEPT}",
        f"SELECT m.trackable_id, {SURE}, m.order_id FROM material_issue m WHERE m.into_id = r.far AND {KEPT}",
        *(f"SELECT s.{far}, 1, {order} FROM {table} s WHERE s.{near} = r.far AND {counts}"
          for table, far, near, order, counts in OTHERS),
    )
)  # fmt: skip
AT_ONCE = (
    "WITH RECURSIVE r(near, far, certain, order_id) AS ("
    "SELECT NULL::bigint, id, 0, NULL::bigint FROM trackable WHERE code = %(ids)s UNION SELECT r.far, x.* "
    f"FROM r CROSS JOIN LATERAL ({ARMS}) x) SELECT near, far, certain, order_id FROM r"
)
THINGS = (
    "SELECT t.id, t.item_id, t.code, s.quality, s.lifecycle, s.on_hand, t.kind, p.code, "
    "CASE WHEN t.birth = 'MADE' AND s.produced > 0 OR t.kind = 'CONTAINER' OR up.birth = 'MADE' THEN 'made' "
    f"WHEN EXISTS (SELECT 1 FROM output o WHERE o.trackable_id = t.id AND o.kind = 'MADE' AND {STANDS.format('o')}) "
    "THEN 'made' WHEN l.id IS NOT NULL OR up.birth IN ('RECEIVED', 'SPLIT') OR s.put_in > 0 THEN 'received' "
    "ELSE 'unknown' END, (SELECT SUM(a.quantity) FROM adjustment a WHERE a.trackable_id = t.id "
    f"AND a.reason = 'IMPORT-SHORTFALL' AND {STANDS.format('a')}) FROM {{ids}} f "
    "JOIN trackable t ON t.id = f.value JOIN trackable_state s ON s.trackable_id = t.id "
    "LEFT JOIN trackable up ON up.id = t.parent_id "
    "LEFT JOIN receipt_line l ON l.trackable_id = CASE WHEN s.received > 0 THEN t.id END "
    f"AND {STANDS.format('l')} "
    "LEFT JOIN receipt h ON h.id = l.receipt_id LEFT JOIN supplier p ON p.id = h.supplier_id"
)
# Orders, and items by their keys below zero: one statement for both.
NAMES = (
    "SELECT w.id, w.order_no, NULL, NULL, NULL FROM {ids} f JOIN production_order w ON w.id = f.value UNION ALL "
    "SELECT -i.id, i.code, i.name, i.uom, i.tracking FROM {ids} f JOIN item i ON i.id = -f.value"
)
SENT = (
    "SELECT l.trackable_id, h.shipment_no, c.code, l.quantity FROM {ids} f "
    "JOIN shipment_line l ON l.trackable_id = f.value JOIN shipment h ON h.id = l.shipment_id "
    f"JOIN customer c ON c.id = h.customer_id WHERE {STANDS.format('l')}"
)
# By dialect: how a list of keys travels as one parameter, although it stands in several places.
IDS = {"sqlite": "json_each(?1) f", "postgresql": "unnest(%(ids)s::bigint[]) AS f(value)"}


class Answers:
    """``run(statement, text)`` executes with the text as the one parameter and gives rows."""

    def __init__(self, run: Run, dialect: str) -> None:
        self.run, self.dialect = run, dialect
        self._backward, self._forward, self._sent, self._things, self._names = (
            _worded(text, dialect) for text in (BACKWARD, FORWARD, SENT, THINGS, NAMES)
        )

    def backward(self, code: str) -> Answer:
        """What is in it; all sorted."""
        if self.dialect == "postgresql":
            return self._answer(*self._walk_at_once(code), all_shipments=False)
        return self._answer(*self._walk(code, self._backward), all_shipments=False)

    def recall(self, code: str) -> Answer:
        """Where it went, with its shipments; all sorted."""
        return self._answer(*self._walk(code, self._forward), all_shipments=True)

    def _answer(
        self, root: int, levels: dict[int, int], sure: set[int], orders: set[int], *, all_shipments: bool
    ) -> Answer:
        keys = self._keys(levels)
        rows = list(self.run(self._things, keys))
        things = {row[0]: row for row in rows}
        names = {key: told for key, *told in self.run(self._names, self._keys(orders | {-row[1] for row in rows}))}
        givers = _gathered({(row[0], row[7]) for row in rows if row[7]})
        shipped = self._keys([root, *levels] if all_shipments else [root])
        sent = _gathered((row[0], row[1:]) for row in self.run(self._sent, shipped))
        told = []
        for key, item, name, quality, lifecycle, on_hand, kind, _, origin, short in things.values():
            item_code, item_name, uom, tracking = names[-item]
            told.append(
                (item_code, name, levels[key], key in sure, quality, lifecycle, on_hand, kind, item_name, uom,
                 tracking, origin, short, givers.get(key, ()), sent.get(key, ()))
            )  # fmt: skip
        # No two have the same item and code; to sort by one text at a time is the fastest.
        told.sort(key=itemgetter(1))
        told.sort(key=itemgetter(0))
        return told, sorted(names[order][0] for order in orders), sent.get(root, ())

    def _walk(self, code: str, links: str) -> Walked:
        """With a statement for each level."""
        root = next(iter(self.run("SELECT id FROM trackable WHERE code = " + self._mark(), code)))[0]
        levels, frontier, level = {root: 0}, {root}, 0
        steps: dict[int, list[int]] = defaultdict(list)
        orders: set[int] = set()
        while frontier:
            level += 1
            rows = list(self.run(links, self._keys(frontier)))
            orders.update([row[3] for row in rows])
            for far, near, certain, _ in rows:
                if certain:
                    steps[near].append(far)
            frontier = {row[0] for row in rows} - levels.keys()
            levels.update(dict.fromkeys(frontier, level))
        del levels[root]
        return root, levels, _reached(root, steps), orders - {None}

    def _walk_at_once(self, code: str) -> Walked:
        """Backward, in one statement."""
        ends: dict[int | None, list[int]] = defaultdict(list)
        steps: dict[int, list[int]] = defaultdict(list)
        orders: set[int] = set()
        for near, far, certain, order in self.run(AT_ONCE, code):
            ends[near].append(far)
            orders.add(-far if far < 0 else order)
            if certain:
                steps[near].append(far)
        (root,) = ends[None]
        levels, frontier, level = {root: 0}, {root}, 0
        while frontier:
            level += 1
            found = {far for near in frontier for far in ends[near]}
            found.update(*(ends[far] for far in found if far < 0))
            frontier = {far for far in found if far > 0} - levels.keys()
            levels.update(dict.fromkeys(frontier, level))
        del levels[root]
        return root, levels, _reached(root, steps), orders - {None}

    def _mark(self) -> str:
        return "?1" if self.dialect == "sqlite" else "%(ids)s"

    def _keys(self, keys: Iterable[int]) -> str:
        text = ",".join(map(str, keys))
        return f"[{text}]" if self.dialect == "sqlite" else f"{{{text}}}"


def _reached(root: int, steps: dict[int, list[int]]) -> set[int]:
    """The root, and all that these steps lead to."""
    reached, waiting = {root}, [root]
    while waiting:
        new = [far for far in steps[waiting.pop()] if far not in reached]
        reached.update(new)
        waiting += new
    return reached


def _gathered(pairs: Iterable[tuple[int, Any]]) -> dict[int, tuple[Any, ...]]:
    """What each key has, sorted."""
    found: dict[int, list[Any]] = {}
    for key, one in pairs:
        found.setdefault(key, []).append(one)
    return {key: tuple(sorted(ones)) for key, ones in found.items()}


def _worded(text: str, dialect: str) -> str:
    """SQLite is told the sequence of its joins, and asks a table with nothing in it once, not for each thing."""
    first = r"(SELECT 1 FROM \1 LIMIT 1) e CROSS JOIN " if dialect == "sqlite" else ""
    then = "CROSS JOIN" if dialect == "sqlite" else "JOIN"
    return re.sub(r"{some (\w+)}", first, text).replace("{then}", then).replace("{ids} f", IDS[dialect])

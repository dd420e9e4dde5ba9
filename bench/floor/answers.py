"""The same answers by hand-written SQL through the bare driver, on the record's own tables. Imports nothing of ours.

Level by level: one recursive statement would visit a thing once for every path that leads to it. Told of each thing:
item, its name and unit of measure, code, kind, origin, level, certain, quality, lifecycle, on hand, suppliers; what
was drawn beyond what came in; forward its shipments; and the orders. Facts that were taken back, and material that was
given back, do not count. It leaves out what once was inside and the links themselves.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any

Answer = tuple[list[tuple[Any, ...]], list[str]]
"""The things, and the numbers of the orders."""
Run = Callable[[str, str], Iterable[tuple[Any, ...]]]

STANDS = "NOT EXISTS (SELECT 1 FROM reversal r WHERE r.reversed_entry_id = {0}.entry_id)"
KEPT = (
    STANDS.format("m") + " AND m.quantity > COALESCE((SELECT SUM(b.quantity) FROM issue_return b "
    f"WHERE b.issue_id = m.id AND {STANDS.format('b')}), 0) + COALESCE((SELECT SUM(b.quantity) "
    f"FROM component_removal b WHERE b.issue_id = m.id AND {STANDS.format('b')}), 0)"
)
PACKED = (
    STANDS.format("s")
    + f" AND NOT EXISTS (SELECT 1 FROM unpacking u WHERE u.packing_id = s.id AND {STANDS.format('u')})"
)
# Far end, near end, certain, order; near is not needed where the link is a possible one.
BACKWARD = (
    "SELECT DISTINCT m.trackable_id, 0, 0, o.order_id FROM {ids} f JOIN output o ON o.trackable_id = f.value "
    f"JOIN material_issue m ON m.order_id = o.order_id WHERE m.into_id + 0 IS NULL AND {KEPT} "
    f"AND {STANDS.format('o')} UNION ALL "
    "SELECT m.trackable_id, m.into_id, CASE WHEN m.grade IN ('EXACT', 'LOADED') THEN 1 ELSE 0 END, m.order_id "
    f"FROM {{ids}} f JOIN material_issue m ON m.into_id = f.value WHERE {KEPT} UNION ALL "
    f"SELECT s.trackable_id, s.into_id, 1, s.order_id FROM {{ids}} f JOIN load_set s ON s.into_id = f.value "
    f"WHERE {STANDS.format('s')} UNION ALL "
    f"SELECT s.trackable_id, s.child_id, 1, NULL FROM {{ids}} f JOIN split s ON s.child_id = f.value "
    f"WHERE {STANDS.format('s')} UNION ALL "
    f"SELECT s.trackable_id, s.into_id, 1, NULL FROM {{ids}} f JOIN merge s ON s.into_id = f.value "
    f"WHERE {STANDS.format('s')} UNION ALL "
    f"SELECT s.trackable_id, s.container_id, 1, NULL FROM {{ids}} f JOIN packing s ON s.container_id = f.value "
    f"WHERE {PACKED}"
)
FORWARD = (
    "SELECT DISTINCT o.trackable_id, 0, 0, o.order_id FROM {ids} f JOIN material_issue m ON m.trackable_id = f.value "
    f"JOIN output o ON o.order_id = m.order_id WHERE m.into_id + 0 IS NULL AND {KEPT} "
    f"AND {STANDS.format('o')} UNION ALL "
    "SELECT m.into_id, m.trackable_id, CASE WHEN m.grade IN ('EXACT', 'LOADED') THEN 1 ELSE 0 END, m.order_id "
    f"FROM {{ids}} f JOIN material_issue m ON m.trackable_id = f.value WHERE m.into_id IS NOT NULL AND {KEPT} "
    "UNION ALL "
    f"SELECT s.into_id, s.trackable_id, 1, s.order_id FROM {{ids}} f JOIN load_set s ON s.trackable_id = f.value "
    f"WHERE {STANDS.format('s')} UNION ALL "
    f"SELECT s.child_id, s.trackable_id, 1, NULL FROM {{ids}} f JOIN split s ON s.trackable_id = f.value "
    f"WHERE {STANDS.format('s')} UNION ALL "
    f"SELECT s.into_id, s.trackable_id, 1, NULL FROM {{ids}} f JOIN merge s ON s.trackable_id = f.value "
    f"WHERE {STANDS.format('s')} UNION ALL "
    f"SELECT s.container_id, s.trackable_id, 1, NULL FROM {{ids}} f JOIN packing s ON s.trackable_id = f.value "
    f"WHERE {PACKED}"
)
THINGS = (
    "SELECT t.id, i.code, t.code, s.quality, s.lifecycle, s.on_hand, t.kind, i.name, i.uom, i.tracking, p.code, "
    "CASE WHEN t.birth = 'MADE' AND s.produced > 0 OR t.kind = 'CONTAINER' OR up.birth = 'MADE' THEN 'made' "
    f"WHEN EXISTS (SELECT 1 FROM output o WHERE o.trackable_id = t.id AND o.kind = 'MADE' AND {STANDS.format('o')}) "
    "THEN 'made' WHEN l.id IS NOT NULL OR up.birth IN ('RECEIVED', 'SPLIT') OR s.put_in > 0 THEN 'received' "
    "ELSE 'unknown' END, (SELECT SUM(a.quantity) FROM adjustment a WHERE a.trackable_id = t.id "
    f"AND a.reason = 'IMPORT-SHORTFALL' AND {STANDS.format('a')}) FROM {{ids}} f "
    "JOIN trackable t ON t.id = f.value JOIN item i ON i.id = t.item_id "
    "JOIN trackable_state s ON s.trackable_id = t.id LEFT JOIN trackable up ON up.id = t.parent_id "
    f"LEFT JOIN receipt_line l ON l.trackable_id = t.id AND s.received > 0 AND {STANDS.format('l')} "
    "LEFT JOIN receipt h ON h.id = l.receipt_id LEFT JOIN supplier p ON p.id = h.supplier_id"
)
ORDERS = "SELECT w.order_no FROM {ids} f JOIN production_order w ON w.id = f.value"
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
        self._backward, self._forward, self._sent, self._things, self._orders = (
            text.replace("{ids} f", IDS[dialect]) for text in (BACKWARD, FORWARD, SENT, THINGS, ORDERS)
        )

    def backward(self, code: str) -> Answer:
        """What is in it; all sorted."""
        return self._answer(code, self._backward, {})

    def recall(self, code: str) -> Answer:
        """Where it went, with its shipments; all sorted."""
        return self._answer(code, self._forward, None)

    def _answer(self, code: str, links: str, sent: dict[int, list[tuple[Any, ...]]] | None) -> Answer:
        root, levels, sure, orders = self._walk(code, links)
        if sent is None:
            sent = defaultdict(list)
            for key, *shipment in self.run(self._sent, self._keys([root, *levels])):
                sent[key].append(tuple(shipment))
        things, givers = {}, defaultdict(set)
        for row in self.run(self._things, self._keys(levels)):
            things[row[0]] = row
            if row[10]:
                givers[row[0]].add(row[10])
        numbers = sorted(row[0] for row in self.run(self._orders, self._keys(orders)))
        told = [
            (*row[1:3], levels[key], key in sure, *row[3:10], *row[11:], tuple(sorted(givers.get(key, ()))),
             tuple(sorted(sent.get(key, ()))))
            for key, row in things.items()
        ]  # fmt: skip
        return sorted(told), numbers

    def _walk(self, code: str, links: str) -> tuple[int, dict[int, int], set[int], set[int]]:
        """The root, the level of everything reached, what only certain links lead to, and the orders between."""
        root = next(iter(self.run("SELECT id FROM trackable WHERE code = " + self._mark(), code)))[0]
        levels, frontier, level, sure = {root: 0}, [root], 0, {root}
        steps: dict[int, list[int]] = defaultdict(list)
        orders: set[int] = set()
        while frontier:
            level += 1
            found = set()
            for far, near, certain, order in self.run(links, self._keys(frontier)):
                found.add(far)
                orders.add(order)
                if certain:
                    steps[near].append(far)
            frontier = list(found - levels.keys())
            levels.update(dict.fromkeys(frontier, level))
        waiting = [root]
        while waiting:
            new = [far for far in steps[waiting.pop()] if far not in sure]
            sure.update(new)
            waiting += new
        del levels[root]
        return root, levels, sure, orders - {None}

    def _mark(self) -> str:
        return "?1" if self.dialect == "sqlite" else "%(ids)s"

    def _keys(self, keys: Iterable[int]) -> str:
        text = ",".join(map(str, keys))
        return f"[{text}]" if self.dialect == "sqlite" else f"{{{text}}}"

"""Many acts in one transaction: the writer's entries, facts, results and chain, written in blocks.

Keys are known beforehand, so an act and its result are complete in memory, and a block of acts costs one statement per
table. What facts do to state is summed in memory and written once, at the end.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Table, bindparam, insert, select, update

from db.domain.canonical import canonical_plain, digest, instant_text, jsonable
from db.domain.chain import ENTRY_PARTS, GENESIS, command_hash, result_hash
from db.domain.numbers import SCALE
from db.domain.terms import Action, Source
from db.ledger.keys import Keys
from db.models import metadata
from db.models.columns import Amount, Effect
from db.models.ledger import DatabaseClock, entry, entry_result, master_change, stream_head

BLOCK = 500


@dataclass
class _Act:
    row: dict[str, Any]
    facts: dict[str, list[dict[str, Any]]] = field(default_factory=dict)


class BulkPen:
    """The pen of one stream for one transaction. ``begin`` an act, ``insert`` its facts; ``finish`` writes the rest.

    Nobody else may hold the stream: its head is locked until the transaction ends.
    """

    def __init__(self, connection: Connection, stream: str, person: str) -> None:
        self.connection = connection
        self.keys = Keys(connection)
        self._stream, self._person = stream, person
        self._sequence, self._entry_hash, self._result_hash = self._lock_head()
        self._acts: list[_Act] = []
        self._rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
        self._sums: dict[tuple[str, str], dict[int, int]] = defaultdict(dict)

    def _lock_head(self) -> tuple[int, str, str]:
        head = select(stream_head).where(stream_head.c.stream == self._stream).with_for_update()
        row = self.connection.execute(head).one_or_none()
        if row is None:
            start = {"stream": self._stream, "sequence": 0, "entry_hash": GENESIS, "result_hash": GENESIS}
            self.connection.execute(insert(stream_head).values(start))
            return 0, GENESIS, GENESIS
        return row.sequence, row.entry_hash, row.result_hash

    def begin(self, entry_id: UUID, action: Action, happened_at: datetime, command: str) -> None:
        """Open the next act; ``command`` is its canonical JSON. The one before is complete with that."""
        if len(self._acts) >= BLOCK:
            self.flush()
        self._sequence += 1
        row = {
            "id": entry_id,
            "stream": self._stream,
            "sequence": self._sequence,
            "person": self._person,
            "second_person": None,
            "happened_at": happened_at,
            "action": action.value,
            "reason": None,
            "note": None,
            "source": Source.IMPORT.value,
            "command": command,
        }
        hashed = digest(self._entry_hash, canonical_plain({part: row[part] for part in ENTRY_PARTS}))
        row["command_hash"] = command_hash(action.value, self._person, command)
        row["previous_hash"], row["hash"] = self._entry_hash, hashed
        self._entry_hash = hashed
        self._acts.append(_Act(row))

    def insert(self, table: Table, **values: Any) -> int:
        """Add one fact row to the act and sum up what it does to state. Returns its key."""
        act, key = self._acts[-1], self.keys.take(table)
        row = {**_blank(table), **values, "id": key}
        act.facts.setdefault(table.name, []).append({name: jsonable(value) for name, value in row.items()})
        row["entry_id"] = act.row["id"]
        self._rows[table.name].append(row)
        for effect in table.info["effects"]:
            self._add_up(effect, row)
        return key

    def insert_master(self, table: Table, shown: str, row: Mapping[str, Any]) -> None:
        """Add one complete master data row, and the fact that says so; ``shown`` is its canonical JSON."""
        self._rows[table.name].append(dict(row))
        self.insert(master_change, table_name=str(table.name), row_id=row["id"], old=None, new=shown)

    def _add_up(self, effect: Effect, row: Mapping[str, Any]) -> None:
        if effect.when and row[effect.when[0]] != effect.when[1]:
            return
        amount = 1 if effect.amount is None else millionths(row[effect.amount])
        if amount:
            sums = self._sums[effect.state, effect.column]
            key, before = row[effect.key], sums.get(row[effect.key])
            # A sum of one is kept as it came: equal amounts are then one object, and there are many of them.
            signed = amount if effect.sign > 0 else -amount
            sums[key] = signed if before is None else before + signed

    def flush(self) -> None:
        """Write the acts gathered so far, in the order in which tables refer to each other."""
        if not self._acts:
            return
        recorded_at = self._clock()
        at = instant_text(recorded_at)
        results = [self._result(act, at) for act in self._acts]
        self.connection.execute(insert(entry), [{**act.row, "recorded_at": recorded_at} for act in self._acts])
        for table in metadata.sorted_tables:
            if rows := self._rows.pop(table.name, None):
                self.connection.execute(insert(table), rows)
        self.connection.execute(insert(entry_result), results)
        self._acts.clear()

    def _clock(self) -> datetime:
        now = self.connection.execute(select(DatabaseClock())).scalar_one()
        return now if isinstance(now, datetime) else datetime.fromisoformat(str(now))

    def _result(self, act: _Act, recorded_at: str) -> dict[str, Any]:
        answer, facts = canonical_plain({"facts": sum(map(len, act.facts.values()))}), canonical_plain(act.facts)
        before = self._result_hash
        self._result_hash = result_hash(before, act.row["hash"], recorded_at, answer, facts)
        head = {"entry_id": act.row["id"], "answer": answer, "facts": facts}
        return {**head, "previous_hash": before, "hash": self._result_hash}

    def write_states(self, state: Table, new: Iterable[Mapping[str, Any]]) -> None:
        """Write the sums of one state table: into the ``new`` rows, complete but for their sums, else onto old ones."""
        self.flush()
        key = next(iter(state.primary_key.columns)).name
        names = sorted(column for name, column in self._sums if name == state.name)
        sums = {name: self._sums.pop((state.name, name)) for name in names}
        block: list[dict[str, Any]] = []
        for row in new:
            added = {name: _summed(state, name, sums[name].pop(row[key], 0)) for name in names}
            block.append({**row, **added})
            if len(block) >= BLOCK:
                self.connection.execute(insert(state), block)
                block = []
        if block:
            self.connection.execute(insert(state), block)
        self._add_to_old(state, key, sums)

    def _add_to_old(self, state: Table, key: str, sums: Mapping[str, Mapping[int, int]]) -> None:
        """In rising order of keys, as every act does, so that two of them never wait for each other in a circle."""
        old = sorted({row for column in sums.values() for row in column})
        if not old:
            return
        raised = {name: state.c[name] + bindparam(f"more_{name}", type_=state.c[name].type) for name in sums}
        statement = update(state).where(state.c[key] == bindparam("which")).values(raised)
        changes = [
            {"which": row, **{f"more_{name}": _summed(state, name, sums[name].get(row, 0)) for name in sums}}
            for row in old
        ]
        self.connection.execute(statement, changes)

    def finish(self) -> None:
        """Write what is left. The stream's head moves with the results."""
        self.flush()


@lru_cache(maxsize=1024)
def millionths(value: Decimal) -> int:
    """An exact amount as a whole number of millionths."""
    return int(value * SCALE)


def _summed(state: Table, column: str, total: int) -> Decimal | int:
    return Decimal(total) / SCALE if isinstance(state.c[column].type, Amount) else total


_BLANKS: dict[str, dict[str, Any]] = {}


def _blank(table: Table) -> dict[str, Any]:
    """Every column of a fact table but the entry, empty."""
    if table.name not in _BLANKS:
        _BLANKS[table.name] = {str(column.name): None for column in table.c if column.name != "entry_id"}
    return _BLANKS[table.name]

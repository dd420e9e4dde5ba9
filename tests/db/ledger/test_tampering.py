"""Whatever an administrator changes in the record is found, at its place; the untouched record is clean."""

from collections.abc import Sequence

import pytest
from sqlalchemy import func, select

from db.engine import Engines
from db.ledger.fault import Fault, FaultKind
from db.ledger.verify import verify
from db.ledger.verify_facts import fact_tables
from db.models import metadata
from db.models.columns import Kind
from tests.helpers.administrator import changed, own_columns, tamper, unguarded

FACTS = [table.name for table in fact_tables()]
MASTER = [table.name for table in metadata.sorted_tables if table.info["kind"] is Kind.MASTER]
STATE = ("trackable_state", "order_state", "stage_state", "run_state")
SOME = "(SELECT id FROM entry WHERE sequence = 7)"
LAST = "(SELECT id FROM entry WHERE sequence = (SELECT MAX(sequence) FROM entry))"
ZEROS, NO_HASH = "0" * 32, "f" * 64

TAMPERED: dict[str, tuple[list[str], str, str]] = {
    **{
        f"entry.{column}": ([f"UPDATE entry SET {column} = {value} WHERE id = {SOME}"], kind, "entry")
        for column, value, kind in (
            ("note", "'it was me'", "ENTRY-CHANGED"),
            ("person", "'1043'", "ENTRY-CHANGED"),
            ("second_person", "'1001'", "ENTRY-CHANGED"),
            ("happened_at", "'2024-03-12T06:00:00.000000Z'", "ENTRY-CHANGED"),
            ("action", "'SPLIT'", "ENTRY-CHANGED"),
            ("reason", "'OTHER'", "ENTRY-CHANGED"),
            ("source", "'IMPORT'", "ENTRY-CHANGED"),
            ("command", "'{}'", "COMMAND-CHANGED"),
            ("command_hash", f"'{NO_HASH}'", "COMMAND-CHANGED"),
            ("previous_hash", f"'{NO_HASH}'", "ENTRY-CHAIN"),
            ("hash", f"'{NO_HASH}'", "ENTRY-CHANGED"),
            ("stream", "'ELSEWHERE'", "ENTRY-GAP"),
            ("sequence", "9999", "ENTRY-GAP"),
        )
    },
    "entry.id": ([f"UPDATE entry SET id = '{ZEROS}' WHERE id = {SOME}"], "ENTRY-CHANGED", "entry"),
    "entry.recorded_at": (
        [f"UPDATE entry SET recorded_at = '2024-03-12T06:00:00.000000Z' WHERE id = {SOME}"],
        "RESULT-CHANGED",
        "entry_result",
    ),
    "entry deleted": ([f"DELETE FROM entry WHERE id = {SOME}"], "ENTRY-GAP", "entry"),
    "entry and result deleted": (
        [f"DELETE FROM entry_result WHERE entry_id = {SOME}", f"DELETE FROM entry WHERE id = {SOME}"],
        "RESULT-CHAIN",
        "entry_result",
    ),
    "entry forged": (
        [
            ("INSERT INTO entry (id, stream, sequence, person, happened_at, recorded_at, action, source, command,"
            f" command_hash, previous_hash, hash) SELECT '{ZEROS}', stream, sequence + 1, person, happened_at,"
            f" recorded_at, action, source, command, command_hash, hash, '{NO_HASH}' FROM entry WHERE id = {LAST}")
        ],
        "ENTRY-CHANGED",
        "entry",
    ),
    "answer": ([f"UPDATE entry_result SET answer = '{{}}' WHERE entry_id = {SOME}"], "RESULT-CHANGED", "entry_result"),
    "facts": ([f"UPDATE entry_result SET facts = '{{}}' WHERE entry_id = {SOME}"], "RESULT-CHANGED", "entry_result"),
    "facts unreadable": (
        [f"UPDATE entry_result SET facts = '[' WHERE entry_id = {SOME}"], "RESULT-CHANGED", "entry_result",
    ),
    "result.hash": (
        [f"UPDATE entry_result SET hash = '{NO_HASH}' WHERE entry_id = {SOME}"], "RESULT-CHANGED", "entry_result",
    ),
    "result.previous_hash": (
        [f"UPDATE entry_result SET previous_hash = '{NO_HASH}' WHERE entry_id = {SOME}"],
        "RESULT-CHAIN",
        "entry_result",
    ),
    "result deleted": ([f"DELETE FROM entry_result WHERE entry_id = {SOME}"], "RESULT-MISSING", "entry_result"),
    "result of nothing": (
        [f"UPDATE entry_result SET entry_id = '{ZEROS}' WHERE entry_id = {SOME}"], "LINK", "entry_result",
    ),
    "head.sequence": (["UPDATE stream_head SET sequence = sequence + 1"], "HEAD", "stream_head"),
    "head.entry_hash": ([f"UPDATE stream_head SET entry_hash = '{NO_HASH}'"], "HEAD", "stream_head"),
    "head.result_hash": ([f"UPDATE stream_head SET result_hash = '{NO_HASH}'"], "HEAD", "stream_head"),
    "head deleted": (["DELETE FROM stream_head"], "HEAD", "stream_head"),
    "head added": (
        ["INSERT INTO stream_head (stream, sequence, entry_hash, result_hash) VALUES ('NEW', 0, '0', '0')"],
        "HEAD",
        "stream_head",
    ),
    "counter lowered": (["UPDATE number_counter SET last = 2"], "COUNTER", "number_counter"),
    "counter deleted": (["DELETE FROM number_counter"], "COUNTER", "number_counter"),
    "reversal dropped": (["DELETE FROM reversal WHERE id = 1"], "STATE-CHANGED", "trackable_state"),
    "reversal of nothing": (
        [f"UPDATE reversal SET reversed_entry_id = '{ZEROS}' WHERE id = 1"], "REVERSAL", "reversal",
    ),
    "reversal of a reversal": (
        [
            "UPDATE reversal SET reversed_entry_id = (SELECT entry_id FROM reversal WHERE id = 2) WHERE id = 1"
        ],
        "REVERSAL",
        "reversal",
    ),
    "reversal without its act": ([f"UPDATE reversal SET entry_id = {SOME} WHERE id = 1"], "REVERSAL", "reversal"),
    "fact without its entry": ([f"UPDATE hold SET entry_id = '{ZEROS}' WHERE id = 1"], "LINK", "hold"),
    "secret": (["UPDATE credential SET badge_hash = 'x'"], "MASTER-CHANGED", "credential"),
    "change hidden": (
        [
            ("DELETE FROM master_change WHERE id ="
            " (SELECT MAX(id) FROM master_change WHERE table_name = 'item' AND old IS NOT NULL)")
        ],
        "MASTER-CHANGED",
        "item",
    ),
    "change misordered": (
        ["DELETE FROM master_change WHERE table_name = 'item' AND old IS NULL"], "MASTER-HISTORY", "item",
    ),
    "trackable's kind": (
        ["UPDATE trackable_state SET kind = 'CONTAINER' WHERE trackable_id = 1"], "STATE-CHANGED", "trackable_state",
    ),
}  # fmt: skip


def found(engines: Engines, kind: str, table: str) -> list[Fault]:
    """The faults of one kind at one table."""
    return [fault for fault in verify(engines).faults if (fault.kind, fault.table) == (kind, table)]


def test_the_untouched_record_is_clean_and_nothing_in_it_is_empty(told: Engines) -> None:
    answer = verify(told)
    assert answer.faults == ()
    assert (answer.streams, answer.gaps) == (1, 0)
    assert answer.entries == answer.heads["TEST-01"]["sequence"] > 40
    with told.read.connect() as connection:
        filled = [t for t in metadata.sorted_tables if t.info["kind"] is not Kind.STATE or t.name in STATE]
        assert [t.name for t in filled if not connection.execute(select(func.count()).select_from(t)).scalar()] == []


@pytest.mark.parametrize("what", TAMPERED)
def test_what_an_administrator_does_is_found(told: Engines, what: str) -> None:
    statements, kind, table = TAMPERED[what]
    tamper(told, statements)
    assert found(told, kind, table)


def change_one_row(engines: Engines, names: Sequence[str]) -> None:
    """Change every column of the first row of each table."""
    statements = []
    for name in names:
        key = next(iter(metadata.tables[name].primary_key.columns)).name
        news = ", ".join(f"{column.name} = {changed(column)}" for column in own_columns(metadata.tables[name]))
        statements.append(f"UPDATE {name} SET {news} WHERE {key} = (SELECT MIN({key}) FROM {name})")
    tamper(engines, statements)


def unnamed(faults: Sequence[Fault], kind: str, names: Sequence[str]) -> list[str]:
    """The changed columns that no fault of this kind names."""
    said = {name: " ".join(f.detail for f in faults if (f.kind, f.table) == (kind, name)) for name in names}
    columns = [column for name in names for column in own_columns(metadata.tables[name])]
    return [str(column) for column in columns if f"{column.name}: " not in said[column.table.name]]


def keys(faults: Sequence[Fault], kind: str) -> dict[str, list[str]]:
    """By table, the keys of the faults of a kind."""
    told: dict[str, list[str]] = {}
    for fault in faults:
        if fault.kind == kind:
            told.setdefault(fault.table, []).append(fault.key)
    return told


def test_every_fact_is_compared_field_by_field(told: Engines) -> None:
    change_one_row(told, FACTS)
    assert unnamed(verify(told).faults, "FACT-CHANGED", FACTS) == []


def test_every_fact_row_is_accounted_for(told: Engines) -> None:
    tamper(told, [f"UPDATE {name} SET id = 777 WHERE id = (SELECT MIN(id) FROM {name})" for name in FACTS])
    faults = verify(told).faults
    assert keys(faults, "FACT-ADDED") == {name: ["777"] for name in FACTS}
    assert {name: len(gone) for name, gone in keys(faults, "FACT-MISSING").items()} == dict.fromkeys(FACTS, 1)


def test_every_fact_belongs_to_its_act(told: Engines) -> None:
    other = "(SELECT e.id FROM entry e WHERE e.id <> {name}.entry_id ORDER BY e.sequence LIMIT 1)"
    moved = "UPDATE {name} SET entry_id = " + other + " WHERE id = (SELECT MIN(id) FROM {name})"
    tamper(told, [moved.format(name=name) for name in FACTS])
    assert set(keys(verify(told).faults, "FACT-ADDED")) == set(FACTS)


def test_every_fact_that_is_gone_is_missed(told: Engines) -> None:
    tamper(told, [f"DELETE FROM {name} WHERE id = (SELECT MIN(id) FROM {name})" for name in FACTS])
    gone = keys(verify(told).faults, "FACT-MISSING")
    assert {name: len(one) for name, one in gone.items()} == dict.fromkeys(FACTS, 1)


def test_every_column_of_state_is_rebuilt_from_facts(told: Engines) -> None:
    change_one_row(told, STATE)
    assert unnamed(verify(told).faults, "STATE-CHANGED", [name for name in STATE if name != "run_state"]) == []


@pytest.mark.parametrize("column", ["run", "last_event", "since"])
def test_every_column_of_a_run_counts(told: Engines, column: str) -> None:
    news = changed(metadata.tables["run_state"].c[column])
    tamper(told, [f"UPDATE run_state SET {column} = {news} WHERE person_id = 2 AND order_stage_id = 2"])
    assert len(found(told, "STATE-CHANGED", "run_state")) == 1


@pytest.mark.parametrize(("column", "value"), [("on_hand", "7"), ("lifecycle", "'SHIPPED'"), ("quality", "'REJECTED'")])
def test_what_the_database_works_out_itself_is_checked_too(told: Engines, column: str, value: str) -> None:
    """An administrator makes an ordinary column of it first."""
    table = "ALTER TABLE trackable_state"
    change = f"UPDATE trackable_state SET {column} = {value} WHERE trackable_id = 1"
    with unguarded(told) as bare:
        if told.dialect == "postgresql":
            bare.execute(f"{table} ALTER COLUMN {column} DROP EXPRESSION")
            bare.execute(change)
        else:
            kept = f"CREATE TABLE kept AS SELECT trackable_id, {column} FROM trackable_state"
            same = f"UPDATE trackable_state SET {column} = (SELECT k.{column} FROM kept k"
            back = f"{same} WHERE k.trackable_id = trackable_state.trackable_id)"
            ordinary = (f"{table} DROP COLUMN {column}", f"{table} ADD COLUMN {column}")
            for statement in (kept, *ordinary, back, "DROP TABLE kept", change):
                bare.execute(statement)
    faults = found(told, "STATE-CHANGED", "trackable_state")
    assert [(fault.key, fault.detail.split(":")[0]) for fault in faults] == [("1", column)]


def test_state_rows_that_are_gone_or_too_many_are_told(told: Engines) -> None:
    firsts = [(name, next(iter(metadata.tables[name].primary_key.columns)).name) for name in STATE]
    tamper(
        told, [f"UPDATE {name} SET {key} = 888 WHERE {key} = (SELECT MAX({key}) FROM {name})" for name, key in firsts]
    )
    faults = verify(told).faults
    assert set(keys(faults, "STATE-MISSING")) == set(STATE)
    assert {name: "888" in key[0] for name, key in keys(faults, "STATE-ADDED").items()} == dict.fromkeys(STATE, True)


def test_master_data_is_what_its_changes_say(told: Engines) -> None:
    change_one_row(told, MASTER)
    assert unnamed(verify(told).faults, "MASTER-CHANGED", MASTER) == []


def test_master_rows_that_are_gone_or_added_are_told(told: Engines) -> None:
    tamper(told, [f"UPDATE {name} SET id = 999 WHERE id = (SELECT MIN(id) FROM {name})" for name in MASTER])
    faults = verify(told).faults
    assert {name: len(one) for name, one in keys(faults, "MASTER-MISSING").items()} == dict.fromkeys(MASTER, 1)
    assert keys(faults, "MASTER-ADDED") == {name: ["999"] for name in MASTER}


def test_a_change_of_master_data_that_no_act_made_is_told(told: Engines) -> None:
    """A file takes any text for an id, a server only what looks like one."""
    nothing = ZEROS if told.dialect == "postgresql" else "no entry at all"
    tamper(told, [f"UPDATE master_change SET entry_id = '{nothing}' WHERE id = 1"])
    assert [fault.key for fault in found(told, "LINK", "master_change")] == ["1"]


def test_an_id_without_its_row_is_told(told: Engines) -> None:
    lost = [c for t in metadata.sorted_tables for c in t.c if c.foreign_keys and not c.primary_key]
    lost = [c for c in lost if c.name not in {"entry_id", "reversed_entry_id"}]
    start = "INSERT INTO sign_in_attempt (person_id, failed) VALUES (1, 1)"
    first = "UPDATE {0} SET {1} = 4242 WHERE {2} = (SELECT MIN({2}) FROM {0})"
    own = [next(iter(c.table.primary_key.columns), c).name for c in lost]
    tamper(told, [start, *(first.format(c.table.name, c.name, key) for c, key in zip(lost, own, strict=True))])
    said = {f"{fault.table}.{fault.detail.split()[0]}" for fault in verify(told).faults if fault.kind == "LINK"}
    assert {str(column) for column in lost} - said == set()


def test_every_kind_of_fault_is_tried(told: Engines) -> None:
    tried = {kind for _, kind, _ in TAMPERED.values()}
    elsewhere = {"FACT-CHANGED", "FACT-ADDED", "FACT-MISSING", "STATE-ADDED", "STATE-MISSING"}
    elsewhere |= {"MASTER-MISSING", "MASTER-ADDED", "ANCHOR", "FILE"}
    assert tried | elsewhere == {kind.value for kind in FaultKind}
    assert verify(told).as_json()["faults"] == []

"""A tail that was cut off, or a history rewritten with all its hashes, shows only against heads kept elsewhere."""

import json
from pathlib import Path

from sqlalchemy import select, update

from db.domain.chain import entry_hash, result_hash
from db.engine import Engines, open_engines
from db.ledger.verify import verify
from db.ledger.verify_chain import pages
from db.models.ledger import stream_head
from tests.helpers.administrator import tamper, unguarded
from tests.helpers.lived import Lived
from tests.helpers.story import live_through

LAST = "(SELECT id FROM entry WHERE sequence = (SELECT MAX(sequence) FROM entry))"


def cut_off_the_last_act(engines: Engines) -> None:
    """The last act of the story is an adjustment: take it away with everything it did."""
    tamper(
        engines,
        [
            (
                "UPDATE trackable_state SET adjusted = 0 WHERE trackable_id ="
                f" (SELECT trackable_id FROM adjustment WHERE entry_id = {LAST})"
            ),
            f"DELETE FROM adjustment WHERE entry_id = {LAST}",
            f"DELETE FROM entry_result WHERE entry_id = {LAST}",
            f"DELETE FROM entry WHERE id = {LAST}",
            (
                "UPDATE stream_head SET sequence = sequence - 1,"
                f" entry_hash = (SELECT hash FROM entry WHERE id = {LAST}),"
                f" result_hash = (SELECT hash FROM entry_result WHERE entry_id = {LAST})"
            ),
        ],
    )


def test_a_tail_cut_off_shows_against_the_anchor_only(told: Engines) -> None:
    before = verify(told)
    anchor = json.loads(json.dumps(before.as_json()["heads"]))
    assert verify(told, anchor).faults == ()
    cut_off_the_last_act(told)
    assert verify(told).faults == ()
    assert [(fault.kind, fault.key) for fault in verify(told, anchor).faults] == [("ANCHOR", "TEST-01")]


def rewrite(engines: Engines) -> None:
    """Change a note and make every hash after it anew, as one who knows the whole construction would."""
    with engines.read.connect() as connection:
        rows = [row for page in pages(connection, "TEST-01") for row in page]
    rows[5]["note"] = "never said"
    before, result_before = rows[4]["hash"], rows[4]["result_hash"]
    with unguarded(engines) as bare:
        mark = "?" if engines.dialect == "sqlite" else "%s"
        for row in rows[5:]:
            before_entry, before = before, entry_hash(before, row)
            result = result_hash(result_before, before, row["recorded_at"], row["result_answer"], row["result_facts"])
            key = row["id"].replace("-", "") if engines.dialect == "sqlite" else row["id"]
            statement = f"UPDATE entry SET note = {mark}, previous_hash = {mark}, hash = {mark} WHERE id = {mark}"
            bare.execute(statement, (row["note"], before_entry, before, key))
            statement = f"UPDATE entry_result SET previous_hash = {mark}, hash = {mark} WHERE entry_id = {mark}"
            bare.execute(statement, (result_before, result, key))
            result_before = result
    with engines.write.begin() as connection:
        connection.execute(update(stream_head).values(entry_hash=before, result_hash=result_before))


def test_a_rewritten_history_shows_against_the_anchor_only(told: Engines) -> None:
    anchor = verify(told).heads
    early = {"TEST-01": {**anchor["TEST-01"], "sequence": 3}}
    assert [fault.kind for fault in verify(told, early).faults] == ["ANCHOR"]
    rewrite(told)
    assert verify(told).faults == ()
    assert [fault.kind for fault in verify(told, anchor).faults] == ["ANCHOR"]


def test_a_stream_that_is_gone_shows_against_the_anchor(told: Engines) -> None:
    head = verify(told).heads["TEST-01"]
    assert [fault.key for fault in verify(told, {"PANEL-9": head}).faults] == ["PANEL-9"]


def test_a_damaged_file_is_told_before_anything_else(lived: Lived, tmp_path: Path) -> None:
    with lived.copy("sqlite", live_through, tmp_path) as engines, engines.read.connect() as connection:
        statement = "SELECT rootpage FROM sqlite_master WHERE name = 'ix_entry_happened_at'"
        root = connection.exec_driver_sql(statement).scalar_one()
        assert connection.execute(select(stream_head)).all()
    data = bytearray((tmp_path / "record.sqlite").read_bytes())
    page = int.from_bytes(data[16:18], "big")
    data[(root - 1) * page + 8 : root * page] = bytes(page - 8)
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(data)
    engines = open_engines(f"sqlite:///{broken}")
    assert {fault.kind for fault in verify(engines).faults} == {"FILE"}
    engines.dispose()

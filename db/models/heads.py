"""Whoever writes an act's result moves the head of its stream with that: a trigger, so that no act sends it by itself.

It writes no fact, and nothing that the result does not say: the one round trip that every act would make alike.
"""

from collections.abc import Iterator

from sqlalchemy import Connection

SHARED = "two writers share a stream"
MOVE = """
UPDATE stream_head SET
  sequence = sequence + 1, entry_hash = (SELECT hash FROM entry WHERE id = NEW.entry_id), result_hash = NEW.hash
WHERE stream = (SELECT stream FROM entry WHERE id = NEW.entry_id)
  AND sequence + 1 = (SELECT sequence FROM entry WHERE id = NEW.entry_id)
"""


def make_heads(connection: Connection) -> None:
    """Drop and make the trigger, on either database."""
    for statement in _of_postgresql() if connection.dialect.name == "postgresql" else _of_sqlite():
        connection.exec_driver_sql(statement)


def _of_sqlite() -> Iterator[str]:
    yield "DROP TRIGGER IF EXISTS head_moves"
    yield (
        f"CREATE TRIGGER head_moves AFTER INSERT ON entry_result BEGIN {MOVE};"
        f" SELECT RAISE(ABORT, '{SHARED}') WHERE changes() <> 1; END"
    )


def _of_postgresql() -> Iterator[str]:
    yield (
        "CREATE OR REPLACE FUNCTION head_moves() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$ BEGIN"
        f" {MOVE}; IF NOT FOUND THEN RAISE EXCEPTION '{SHARED}'; END IF; RETURN NULL; END $$"
    )
    yield "DROP TRIGGER IF EXISTS head_moves ON entry_result"
    yield ("CREATE TRIGGER head_moves AFTER INSERT ON entry_result FOR EACH ROW EXECUTE FUNCTION head_moves()")

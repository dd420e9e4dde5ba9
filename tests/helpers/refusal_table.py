"""The table of docs/refusals.md, made from the words of the panel and the acts that the tests refuse.

python -m tests.helpers.refusal_table > docs/refusals.md
"""

import sys

from db.domain.refusals import OVERRIDABLE, Refusal
from panel.refusal_words import WORDS
from tests.helpers.refused_cases import CASES, ELSEWHERE

HEAD = """# Refusals

A rule that says no is a value: a code, what it names, what to do now. A refused act records nothing but the count of
its refusal. *Who may allow it*: a supervisor's badge and PIN and a reason, kept as a fact of the act; a dash means
nobody.

Every code is reached from a committed state on SQLite and on PostgreSQL by `tests/db/services/test_refusals.py`, which
compares every table before and after; those marked with a star are reached where they arise (sign-in, the ledger's own
check of a repeated id, what a scan is, the search of a recall). This table is made by `tests/helpers/refusal_table.py`.

| Code | On the panel | What to do | Refused acts | Who may allow it |
|---|---|---|---|---|
"""


def table() -> str:
    """The whole page."""
    return HEAD + "".join(_row(code) for code in sorted(Refusal, key=lambda one: one.value))


def _row(code: Refusal) -> str:
    acts = sorted({case.command.__name__ for case in CASES if case.code == code.value})
    title, todo, _ = (text.replace("{", "\u2039").replace("}", "\u203a") for text in WORDS[code])
    where = ", ".join(acts) + ("*" if code.value in ELSEWHERE else "")
    who = "supervisor" if code in OVERRIDABLE else "-"
    return f"| `{code.value}` | {title} | {todo} | {where} | {who} |\n"


if __name__ == "__main__":
    sys.stdout.write(table())

"""The rules of the house, each tried on every file; and each tried on something that breaks it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.house import ROOT, files, functions, in_room, lines_of, modules, name, tree

LONGEST_FILE, LONGEST_FUNCTION = 300, 30
# The migrations are lists of columns, frozen as they were made.
LISTS = "db/migrations/versions/"
NO_NAMES = {"utils", "util", "manager", "managers", "helper", "helpers", "common", "misc"}
# Assembled, so that this file does not hold them.
NO_WORDS = tuple(
    re.compile("".join(parts), re.IGNORECASE)
    for parts in (
        ("pypi", r"\.org"), ("python", "hosted"), ("npm", "js"), ("crates", r"\.io"),
        ("/wo", "rk/"), ("/ro", "ot/"), ("chat", "gpt"), ("co", "pilot"), ("assist", "ants?"), (r"issue ", r"#\d+"),
        ("language", " model"), (r"\bAI", "-generated"), (r"\b(?-i:TO", r"DO)\b"), (r"\b(?-i:FIX", r"ME)\b"),
    )
)  # fmt: skip
BINARY = {".otf", ".ttf", ".png", ".wav", ".ico", ".jpg", ".mp4", ".sqlite", ".qm"}
CAPITAL_AND_SPACE = re.compile(r"^[A-Z][a-z]+ |[a-z] [A-Z]?[a-z]+[.!?]$")


def test_there_is_something_to_look_at() -> None:
    assert len(modules()) > 150
    assert ROOT / "main.py" in modules()


def test_files_are_short() -> None:
    lengths = {name(path): len(path.read_text(encoding="utf-8").splitlines()) for path in modules()}
    assert {path: length for path, length in lengths.items() if length > LONGEST_FILE} == {}


def test_functions_are_short() -> None:
    long = [
        f"{name(path)}:{one.name} {lines_of(one)}"
        for path in modules()
        if not name(path).startswith(LISTS)
        for one in functions(path)
        if lines_of(one) > LONGEST_FUNCTION
    ]
    assert long == []


def test_names_say_what_a_thing_is() -> None:
    vague = [name(path) for path in modules() if NO_NAMES & {*path.relative_to(ROOT).parts[:-1], path.stem}]
    assert [path for path in vague if not path.startswith("tests/helpers/")] == []


def _calls(path: Path, called: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == called:
            yield node


def _captures(call: ast.Call) -> bool:
    made = {"partial", "partialmethod"}
    return any(
        isinstance(part, ast.Lambda) or (isinstance(part, ast.Name | ast.Attribute) and ast.unparse(part) in made)
        for argument in call.args
        for part in ast.walk(argument)
    )


def test_no_lambda_and_no_partial_is_connected() -> None:
    wrong = [
        f"{name(path)}:{call.lineno}" for path in in_room("panel", "widgets") for call in _calls(path, "connect")
        if _captures(call)
    ]  # fmt: skip
    assert wrong == []


@pytest.mark.parametrize(
    ("verb", "allowed"),
    [("setStyleSheet", {"panel/theme.py"}), ("processEvents", set()), ("exec_", set())],
)
def test_what_only_one_place_may_call(verb: str, allowed: set[str]) -> None:
    callers = {name(path) for path in in_room("panel", "widgets", "devices", "db") for _ in _calls(path, verb)}
    assert callers - allowed == set()


def test_no_test_is_skipped_or_expected_to_fail() -> None:
    words = {"skip", "skipif", "xfail", "importorskip"}
    wrong = [
        f"{name(path)}:{node.lineno}"
        for path in in_room("tests")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute) and node.attr in words and ast.unparse(node.value).startswith("pytest")
    ]
    assert wrong == []


def _spoken(text: str) -> list[str]:
    return [found.group() for word in NO_WORDS if (found := word.search(text))]


def test_the_house_speaks_of_the_product_alone() -> None:
    readable = [path for path in files() if path.suffix not in BINARY]
    told = {name(path): _spoken(path.read_text(encoding="utf-8", errors="replace")) for path in readable}
    assert {path: words for path, words in told.items() if words} == {}


def _sentences(path: Path) -> Iterator[str]:
    """The texts of a file that look like something to read, docstrings, annotations, logs and errors left out."""
    quiet = {id(part) for node in ast.walk(tree(path)) if _unseen(node) for part in ast.walk(node)}
    for node in ast.walk(tree(path)):
        seen = isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in quiet
        if seen and CAPITAL_AND_SPACE.search(str(node.value)):  # type: ignore[attr-defined]
            yield f"{name(path)}:{node.lineno} {node.value!r}"  # type: ignore[attr-defined]


def _unseen(node: ast.AST) -> bool:
    if isinstance(node, ast.Raise | ast.Assert):
        return True
    if isinstance(node, ast.Call):
        return ast.unparse(node.func).startswith(("LOG.", "cast", "TypeVar"))
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def test_screens_take_their_words_from_wording() -> None:
    rooms = (path for path in in_room("panel/screens", "panel/supervisor") if "word" not in path.stem)
    assert [text for path in rooms for text in _sentences(path)] == []


BREAKS = '''
"""A docstring May Speak of anything."""
from functools import partial
def long(button, self):
    button.clicked.connect(lambda: self.go())
    button.clicked.connect(partial(self.go, 1))
    button.clicked.connect(self.go)
    button.setText("Scan a lot")
    LOG.info("Nobody reads This here.")
    raise ValueError("Not shown to anybody.")
''' + "\n".join("    button.x" for _ in range(40))


def test_the_rules_find_what_breaks_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bad = tmp_path / "bad.py"
    bad.write_text(BREAKS)
    monkeypatch.setattr("tests.house.test_rules.name", str)
    assert [_captures(call) for call in _calls(bad, "connect")] == [True, True, False]
    assert [lines_of(one) > LONGEST_FUNCTION for one in functions(bad)] == [True]
    assert [text.split(" ", 1)[1] for text in _sentences(bad)] == ["'Scan a lot'"]
    assert _spoken("see issue " + "#12 at https://pypi" + ".org") == ["pypi" + ".org", "issue " + "#12"]
    assert _spoken("an issue of material, a session of work") == []

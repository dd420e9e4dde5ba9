"""A word is read when it is said: one that a module reads while it is imported stays in the language of that moment."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from tests.helpers.house import Function, in_room, name, tree

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOMS = ("wording", "words")


def read_at_import(module: ast.Module) -> list[str]:
    """What a module reads of the words while it is imported, and constants it takes out of a room of words."""
    rooms, taken = set(), []
    for node in ast.walk(module):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("panel"):
            of_words = (node.module or "").endswith(ROOMS)
            for alias in node.names:
                if of_words and alias.name.isupper():
                    taken.append(alias.name)
                elif of_words or alias.name.endswith(ROOMS):
                    rooms.add(alias.asname or alias.name)
    for node in _at_import(module):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Attribute) and _root(node.value) in rooms:
            rooms |= {target.id for target in node.targets if isinstance(target, ast.Name)}
    read = [node for node in _at_import(module) if isinstance(node, ast.Attribute) and node.attr.isupper()]
    return taken + [ast.unparse(node) for node in read if _root(node) in rooms]


def _at_import(node: ast.AST) -> Iterator[ast.AST]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, Function):
            for default in (*child.args.defaults, *filter(None, child.args.kw_defaults), *child.decorator_list):
                yield from ast.walk(default)
        elif not isinstance(child, ast.Lambda):
            yield child
            yield from _at_import(child)


def _root(node: ast.AST) -> str:
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def test_no_word_is_read_while_a_module_is_imported() -> None:
    found = {name(path): read_at_import(tree(path)) for path in in_room("panel") if "word" not in path.stem}
    assert {path: words for path, words in found.items() if words} == {}


BREAKS = """
from panel import wording
from panel import move_words as words
from panel.wording import ROLES, day
HOME = wording.Home
UNDO = button(wording.UNDO)
TITLES = {1: (words.TITLE, 2), 2: HOME.ASK}
class Page:
    asked = wording.Job.ASK
    def show(self, text=words.ASK):
        self.say(words.DONE, HOME.DONE, day(None))
"""


def test_the_rule_finds_what_breaks_it() -> None:
    assert sorted(read_at_import(ast.parse(BREAKS))) == [
        "HOME.ASK", "ROLES", "wording.Job.ASK", "wording.UNDO", "words.ASK", "words.TITLE",
    ]  # fmt: skip

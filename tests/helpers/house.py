"""The house's own files and what stands in them, for the tests of its rules."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("panel", "widgets", "devices", "db", "resources", "tests", "bench")
MADE = frozenset({".git", ".venv", "__pycache__", ".hypothesis", ".mypy_cache", ".ruff_cache", ".pytest_cache"})
MADE |= {".import_linter_cache", "shots"}
Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def files() -> tuple[Path, ...]:
    """Every file of the house; what tools have made is none of it."""
    found = (path for path in ROOT.rglob("*") if path.is_file())
    return tuple(sorted(path for path in found if not MADE & set(path.relative_to(ROOT).parts)))


@cache
def modules() -> tuple[Path, ...]:
    """Every Python file."""
    return tuple(path for path in files() if path.suffix == ".py")


def in_room(*rooms: str) -> Iterator[Path]:
    """The Python files below these folders."""
    return (path for path in modules() if name(path).startswith(rooms))


@cache
def tree(path: Path) -> ast.Module:
    """The file as Python reads it."""
    return ast.parse(path.read_text(encoding="utf-8"))


def name(path: Path) -> str:
    """The file's name from the root."""
    return path.relative_to(ROOT).as_posix()


def functions(path: Path) -> Iterator[Function]:
    """Every function of a file, methods and inner ones included."""
    return (node for node in ast.walk(tree(path)) if isinstance(node, Function))


def lines_of(function: Function) -> int:
    """How many lines of statements it has; its list of arguments and its docstring do not count."""
    first = function.body[0]
    docstring = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    start = (first.end_lineno or 0) + 1 if docstring else first.lineno
    return (function.end_lineno or start) - start + 1

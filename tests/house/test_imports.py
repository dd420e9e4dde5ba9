"""What a start must not wait for, and what a floor must not know: looked at in fresh interpreters."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SLOW = ("sqlalchemy.orm", "alembic", "cv2", "zxingcpp", "barcode", "PIL", "miniaudio", "sqlalchemy.dialects.postgresql")
OURS = {"panel", "widgets", "devices", "db", "tests"}


def loaded_by(statement: str) -> set[str]:
    """The modules that are loaded after a statement."""
    script = f"{statement}\nimport sys\nprint('\\n'.join(sys.modules))"
    ended = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True, cwd=ROOT)
    return set(ended.stdout.split())


def test_the_panel_starts_without_slow_libraries() -> None:
    loaded = loaded_by("import panel.bootstrap, panel.screens.sign_in")
    assert [name for name in SLOW if name in loaded] == []


def test_the_look_at_what_is_loaded_sees_a_slow_one() -> None:
    assert "sqlalchemy.orm" in loaded_by("import sqlalchemy.orm")


@pytest.mark.parametrize("floor", sorted((ROOT / "bench" / "floor").glob("*.py")), ids=lambda path: path.stem)
def test_a_floor_imports_nothing_of_ours(floor: Path) -> None:
    tree = ast.parse(floor.read_text(encoding="utf-8"))
    names = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    assert [name for name in names if name.split(".")[0] in OURS] == []

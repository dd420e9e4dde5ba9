"""Keeps the catalogs of the panel's words with Qt's own tools: ``./run words``.

Collects every sentence, lets lupdate add the new ones to each language's ``.ts`` (Qt Linguist opens it, so does any
editor) and drop those that are gone, and lets lrelease make the ``.qm`` the panel reads.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from panel import __path__ as house
from panel.languages import CATALOGS, LANGUAGES, SOURCE, Words, WordsModule, texts

if TYPE_CHECKING:
    from collections.abc import Iterator

TOOLS = Path(sysconfig.get_path("scripts"))
TRANSLATED = tuple(language for language in LANGUAGES if language != SOURCE)


def sentences() -> dict[str, tuple[str, ...]]:
    """Every text the panel says, by the context its translation is looked up in, in the order it is written."""
    found: dict[str, dict[str, None]] = {}
    for context, holder in _holders():
        if context in found:
            raise ValueError(f"two rooms of words are called {context}; a translation would be taken for the other's")
        words = (text for name, value in vars(holder).items() if not name.startswith("_") for text in texts(value))
        found[context] = dict.fromkeys(text for text in words if any(letter.isalpha() for letter in text))
    return {context: tuple(said) for context, said in found.items() if said}


def update(folder: Path = CATALOGS) -> None:
    """Bring every catalog to what the panel says today. Raises CalledProcessError where one of Qt's tools fails."""
    with tempfile.TemporaryDirectory() as drawer:
        listing = Path(drawer) / "words.py"
        listing.write_text("".join(_marked()), encoding="utf-8")
        for language in TRANSLATED:
            catalog = folder / f"tracepanel_{language}.ts"
            _tool("lupdate", listing, "-ts", catalog, "-locations", "none", "-no-obsolete", *_from_to(language))
            release(catalog)


def release(catalog: Path) -> Path:
    """The ``.qm`` of a ``.ts``, beside it."""
    made = catalog.with_suffix(".qm")
    _tool("lrelease", "-silent", catalog, "-qm", made)
    return made


def _holders() -> Iterator[tuple[str, object]]:
    for found in pkgutil.walk_packages(house, "panel."):
        if not found.name.endswith(("wording", "words")):
            continue
        module = importlib.import_module(found.name)
        if isinstance(module, WordsModule):
            yield found.name.rpartition(".")[2], module
        for name, value in list(vars(module).items()):
            if isinstance(value, Words) and value.__module__ == found.name:
                yield name, value


def _marked() -> Iterator[str]:
    for context, said in sentences().items():
        for text in said:
            yield f"QT_TRANSLATE_NOOP({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)})\n"


def _from_to(language: str) -> tuple[str, ...]:
    return "-source-language", SOURCE, "-target-language", language


def _tool(name: str, *arguments: str | Path) -> None:
    subprocess.run([TOOLS / f"pyside6-{name}", *arguments], check=True, capture_output=True, text=True)  # noqa: S603


if __name__ == "__main__":
    update()
    sys.exit(0)

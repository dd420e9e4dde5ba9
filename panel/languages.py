"""The panel's words in the language of whoever stands before it.

Words are written once, in English, as texts of a class or a module of words; whoever reads one of them gets it in the
language that is spoken now. The catalogs are Qt's (``resources/translations``, made by ``./run words``); a sentence
that has no translation is said in English rather than not at all.
"""

from __future__ import annotations

import sys
from enum import Enum
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QTranslator

CATALOGS = Path(__file__).parent.parent / "resources" / "translations"
SOURCE = "en"
LANGUAGES = {SOURCE: "English", "tr": "Türkçe", "de": "Deutsch"}
"""Those the panel speaks, by ISO 639-1 code, each in its own words."""


class Mark(str):
    """A text among words that is none: a code, a tone. It is the same in every language."""

    __slots__ = ()


NO_WORDS = (Mark, Enum)


class _Speaker:
    """What is spoken now, and what was said in it already (a painted screen reads hundreds of words)."""

    def __init__(self) -> None:
        self.language = SOURCE
        self.said: dict[tuple[str, str], Any] = {}


_speaker = _Speaker()


def speak(language: str) -> None:
    """Every word is read in this language from now on; one the panel does not speak is answered in English."""
    language = language if language in LANGUAGES else SOURCE
    if language != _speaker.language:
        _speaker.language = language
        _speaker.said = {}


def spoken() -> str:
    """The language that is spoken now."""
    return _speaker.language


class Words(type):
    """The metaclass of a class of words."""

    if not TYPE_CHECKING:  # else a word that is not there would be no error to the type checker

        def __getattribute__(cls, name: str) -> Any:
            value = super().__getattribute__(name)
            return value if name.startswith("_") else _said(super().__getattribute__("__name__"), name, value)


class WordsModule(ModuleType):
    """What a module of words becomes by ``be_words(__name__)``."""

    def __getattribute__(self, name: str) -> Any:
        value = super().__getattribute__(name)
        return value if name.startswith("_") else _said(super().__getattribute__("__name__"), name, value)


def be_words(module: str) -> ModuleType:
    """Make this module's texts words; ``module`` is its ``__name__``. Its own functions read its texts
    from the module that is returned: their globals stay English.
    """
    sys.modules[module].__class__ = WordsModule
    return sys.modules[module]


def texts(value: Any) -> Iterator[str]:
    """Every text in a word, a tuple of words or a table of words; not the keys of a table, and no marks."""
    if isinstance(value, str):
        if not isinstance(value, NO_WORDS):
            yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from texts(part)
    elif isinstance(value, dict):
        for part in value.values():
            yield from texts(part)


def _said(context: str, name: str, value: Any) -> Any:
    if _speaker.language == SOURCE or not isinstance(value, (str, tuple, dict)):
        return value
    key = context, name
    if key not in _speaker.said:
        _speaker.said[key] = _translated(context.rpartition(".")[2], value)
    return _speaker.said[key]


def _translated(context: str, value: Any) -> Any:
    if isinstance(value, str):
        return value if isinstance(value, NO_WORDS) else _catalog(_speaker.language).translate(context, value) or value
    if isinstance(value, tuple):
        return tuple(_translated(context, part) for part in value)
    if isinstance(value, dict):
        return {key: _translated(context, part) for key, part in value.items()}
    return value


@cache
def _catalog(language: str) -> QTranslator:
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    translator.load(str(CATALOGS / f"tracepanel_{language}.qm"))
    return translator

"""The settings file as people wrote it, with a few values changed: by the panel itself, whole or not at all."""

from __future__ import annotations

import json
import os
import re
import tomllib
from typing import TYPE_CHECKING, Any

from panel.settings import Settings, load_settings
from panel.tasks import Lane

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

Value = str | float | bool | tuple[int, ...]
SECTION = re.compile(r"\s*\[+\s*([^\[\]]+?)\s*\]+\s*(#.*)?$")


class SettingsFile:
    """Changes values in the background, one change after the other."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lane = Lane("settings lane")

    def keep(
        self,
        section: str,
        values: Mapping[str, Value],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """See `change_settings`; ``done(Settings)`` on the GUI thread."""
        self._lane.run(_Change(self.path, section, values), done, failed)

    def close(self) -> None:
        """Finish what was asked for."""
        self._lane.close()


def change_settings(path: Path, section: str, values: Mapping[str, Value]) -> Settings:
    """Set values of a section in a settings file that may not be there yet; everything else stays as it was written.

    Written beside it, read back, synced and put in its place. Raises SettingsError where the panel could not start
    with the result, OSError where it cannot be written; the file is then as before.
    """
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    text = changed(before, section, values)
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".new")
    try:
        with beside.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        settings = load_settings(beside)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    sync_folder(path.parent)
    return settings


def sync_folder(folder: Path) -> None:
    """A file that was put in its place stays there when the power goes."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def changed(text: str, section: str, values: Mapping[str, Value]) -> str:
    """The text of a settings file with these values; a comment behind one of them stays."""
    lines = text.splitlines()
    first, last = _place(lines, section)
    for name, value in values.items():
        told = f"{name} = {_toml(value)}"
        at = next((at for at in range(first, last) if re.match(rf"\s*{re.escape(name)}\s*=", lines[at])), None)
        if at is None:
            lines.insert(last, told)
            last += 1
        else:
            lines[at] = told + _comment(lines[at])
    return "\n".join(lines) + "\n"


def _place(lines: list[str], section: str) -> tuple[int, int]:
    """The lines of a section, empty ones at its end left out; one that is not there is begun."""
    heads = [(at, found.group(1)) for at, line in enumerate(lines) if (found := SECTION.match(line))]
    at = next((at for at, name in heads if name == section), None)
    if at is None:
        lines += ["", f"[{section}]"] if lines else [f"[{section}]"]
        return len(lines), len(lines)
    end = next((other for other, _ in heads if other > at), len(lines))
    while end > at + 1 and not lines[end - 1].strip():
        end -= 1
    return at + 1, end


def _comment(line: str) -> str:
    """What stands behind the value: the shortest end from a # on whose removal leaves the same value."""
    for at in (found.start() for found in re.finditer("#", line)):
        try:
            if tomllib.loads(line[:at]) == tomllib.loads(line):
                return f"  {line[at:]}"
        except tomllib.TOMLDecodeError:
            continue
    return ""


def _toml(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return f"[{', '.join(str(one) for one in value)}]"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return str(value)


class _Change:
    """For the lane."""

    def __init__(self, path: Path, section: str, values: Mapping[str, Value]) -> None:
        self._path, self._section, self._values = path, section, values

    def __call__(self) -> Settings:
        return change_settings(self._path, self._section, self._values)

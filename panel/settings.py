"""Typed settings from one TOML file and the environment; every mistake is reported at once, before any window.

``TRACEPANEL_SECTION_KEY`` wins over the file, as ``TRACEPANEL_PANEL_THEME=dark``.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping  # noqa: TC003 - the settings' types are read when the panel starts
from dataclasses import dataclass, field, fields, is_dataclass
from pathlib import Path
from typing import Any, get_type_hints
from zoneinfo import available_timezones

PREFIX = "TRACEPANEL_"


class SettingsError(Exception):
    """The settings cannot be used; ``mistakes`` lists every one of them in plain words."""

    def __init__(self, mistakes: list[str]) -> None:
        super().__init__("; ".join(mistakes))
        self.mistakes = mistakes


@dataclass(frozen=True)
class PanelSettings:
    """The panel itself. ``work_center`` empty: it serves every station. ``size`` is that of the window unless kiosk.

    After ``idle_minutes`` without a touch or a scan it asks for a badge, after ``blank_minutes`` it is dark; 0: never.
    ``volume`` of its tones in percent; with ``repeat`` a refused one sounds until somebody answers it.
    """

    id: str = "PANEL-01"
    work_center: str | None = None
    diagonal_inch: float = 10.1
    theme: str = "light"
    language: str = "en"
    kiosk: bool = False
    left_handed: bool = False
    big_type: bool = False
    idle_minutes: float = 10.0
    blank_minutes: float = 30.0
    volume: int = 100
    repeat: bool = False
    size: tuple[int, int] = (1280, 800)


@dataclass(frozen=True)
class PlantSettings:
    """The plant, until the record holds it."""

    name: str = "Plant"
    timezone: str = "UTC"
    currency: str = "EUR"


@dataclass(frozen=True)
class DatabaseSettings:
    """Where the record is; empty: the file in the data folder."""

    url: str | None = None


@dataclass(frozen=True)
class SerialPort:
    """A serial scanner by its stable path."""

    path: str = ""
    baud: int = 9600


@dataclass(frozen=True)
class WedgeSettings:
    """A scanner that types. ``gap_ms``: the largest gap between two keys of one scan, 20 to 200. ``shortest``,
    ``longest``: characters of a scan. ``layout``: the scanner's own, whatever the panel's is. ``gs``: how it types the
    separator of GS1 messages; "any" takes each way.
    """

    prefix: str = ""
    suffix: str = "enter"
    gap_ms: int = 50
    shortest: int = 4
    longest: int = 4096
    layout: str = "us"
    gs: str = "any"


@dataclass(frozen=True)
class EvdevSettings:
    """A scanner that types, taken from the Linux kernel for this panel alone: the vendor and product id of its USB
    (four hexadecimal digits each, as lsusb shows them); empty: none. How it is set up stands in ``[wedge]``.
    """

    vendor: str = ""
    product: str = ""


@dataclass(frozen=True)
class CameraSettings:
    """A camera (index or path) or a video file; empty: none. ``symbologies`` empty: those that can be trusted."""

    device: str | None = None
    symbologies: tuple[str, ...] = ()


@dataclass(frozen=True)
class PrinterSettings:
    """The label printer (tcp:// or file:), its dots per inch and the label's width and height in millimetres."""

    url: str | None = None
    dpi: int = 203
    size: tuple[int, int] = (76, 50)


@dataclass(frozen=True)
class ShiftSettings:
    """A shift by the plant's clock."""

    name: str = ""
    start: str = "06:00"
    end: str = "14:00"


@dataclass(frozen=True)
class Settings:
    """Everything a site sets."""

    panel: PanelSettings = field(default_factory=PanelSettings)
    plant: PlantSettings = field(default_factory=PlantSettings)
    database: DatabaseSettings = field(default_factory=DatabaseSettings)
    serial: Mapping[str, SerialPort] = field(default_factory=dict)
    wedge: WedgeSettings = field(default_factory=WedgeSettings)
    evdev: EvdevSettings = field(default_factory=EvdevSettings)
    camera: CameraSettings = field(default_factory=CameraSettings)
    printer: PrinterSettings = field(default_factory=PrinterSettings)
    shifts: tuple[ShiftSettings, ...] = ()


SECTIONS: dict[str, type] = {
    "panel": PanelSettings, "plant": PlantSettings, "database": DatabaseSettings, "wedge": WedgeSettings,
    "evdev": EvdevSettings, "camera": CameraSettings, "printer": PrinterSettings,
}  # fmt: skip
RENAMED = {"from": "start", "to": "end"}
CHOICES = {
    ("panel", "theme"): ("light", "dark"), ("panel", "language"): ("en", "tr", "de"),
    ("wedge", "layout"): ("us", "de", "fr", "tr"), ("wedge", "suffix"): ("enter", "tab", "none"),
    ("wedge", "gs"): ("any", "ctrl-bracket", "f8", "alt-029", "control"),
}  # fmt: skip
LIMITS = {
    ("wedge", "gap_ms"): (20, 200), ("wedge", "shortest"): (3, 40), ("wedge", "longest"): (40, 4096),
    ("panel", "diagonal_inch"): (5, 60), ("panel", "idle_minutes"): (0, 480),
    ("panel", "blank_minutes"): (0, 480), ("panel", "volume"): (0, 100), ("printer", "dpi"): (100, 1200),
}  # fmt: skip
SYMBOLOGIES = frozenset({
    "Aztec", "Codabar", "Code128", "Code39", "Code93", "DataMatrix", "EAN13", "EAN8", "ITF", "MicroQR", "PDF417",
    "QRCode", "UPCA", "UPCE",
})  # fmt: skip


def data_folder(environment: Mapping[str, str] | None = None) -> Path:
    """Where record, labels, photos and logs are kept."""
    given = os.environ if environment is None else environment
    if home := given.get("TRACEPANEL_HOME"):
        return Path(home)
    share = given.get("XDG_DATA_HOME")
    return Path(share) / "tracepanel" if share else Path.home() / ".local" / "share" / "tracepanel"


def load_settings(path: Path | None = None, environment: Mapping[str, str] | None = None) -> Settings:
    """The settings of a file (default: settings.toml in the data folder, if there is one). Raises SettingsError."""
    given = os.environ if environment is None else environment
    file = path or data_folder(given) / "settings.toml"
    if path is not None and not path.is_file():
        raise SettingsError([f"{path}: there is no such file"])
    try:
        content = tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise SettingsError([f"{file}: {error}"]) from None
    return _built(content, given)


def _built(content: dict[str, Any], environment: Mapping[str, str]) -> Settings:
    mistakes = [f"[{name}]: no such section" for name in content if name not in {*SECTIONS, "serial", "shift"}]
    parts: dict[str, Any] = {}
    for name, kind in SECTIONS.items():
        values = {**_table(content, name, mistakes), **_from_environment(name, kind, environment)}
        parts[name] = _section(name, kind, values, mistakes)
    ports = _table(content, "serial", mistakes)
    parts["serial"] = {name: _section(f"serial.{name}", SerialPort, port, mistakes) for name, port in ports.items()}
    rows = content.get("shift", [])
    shifts = [{RENAMED.get(key, key): value for key, value in row.items()} for row in rows if isinstance(row, dict)]
    parts["shifts"] = tuple(_section("shift", ShiftSettings, row, mistakes) for row in shifts)
    if mistakes:
        raise SettingsError(mistakes)
    return Settings(**parts)


def _table(content: dict[str, Any], name: str, mistakes: list[str]) -> dict[str, Any]:
    table = content.get(name, {})
    if not isinstance(table, dict):
        mistakes.append(f"[{name}]: a section of keys and values is expected")
        return {}
    return table


def _from_environment(section: str, kind: type, environment: Mapping[str, str]) -> dict[str, str]:
    named = {part.name: f"{PREFIX}{section}_{part.name}".upper() for part in fields(kind)}
    return {name: environment[variable] for name, variable in named.items() if variable in environment}


def _section(section: str, kind: type, values: Any, mistakes: list[str]) -> Any:
    if not isinstance(values, dict) or not is_dataclass(kind):
        mistakes.append(f"[{section}]: a section of keys and values is expected")
        return kind()
    hints = get_type_hints(kind)
    made: dict[str, Any] = {}
    for name, value in values.items():
        if name not in hints:
            mistakes.append(f"[{section}] {name}: no such setting")
            continue
        try:
            made[name] = _value(hints[name], value)
            _check(section, name, made[name])
        except ValueError as error:
            mistakes.append(f"[{section}] {name} = {value!r}: {error}")
    return kind(**{name: value for name, value in made.items() if name in hints})


def _value(hint: Any, value: Any) -> Any:
    """The value as its type says; text of the environment is read, a file's value must be of the type already."""
    text = value if isinstance(value, str) else None
    if hint is bool:
        words = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}
        if isinstance(value, bool):
            return value
        if text is None or text.lower() not in words:
            raise ValueError("true or false is expected")
        return words[text.lower()]
    if hint in {int, float}:
        if isinstance(value, bool) or not isinstance(value, (int, float, str)):
            raise ValueError("a number is expected")
        return hint(value)
    if hint == tuple[int, int]:
        pair = text.lower().split("x") if text is not None else list(value) if isinstance(value, list) else []
        if len(pair) != 2:  # noqa: PLR2004
            raise ValueError("width and height are expected, as 1280x800")
        return int(pair[0]), int(pair[1])
    if hint == tuple[str, ...]:
        return tuple(part.strip() for part in text.split(",")) if text is not None else tuple(str(one) for one in value)
    return str(value) or None if hint == (str | None) else str(value)


def _check(section: str, name: str, value: Any) -> None:
    choices = CHOICES.get((section, name))
    if choices and value not in choices:
        raise ValueError(f"one of {', '.join(choices)} is expected")
    limits = LIMITS.get((section, name))
    if limits and not limits[0] <= value <= limits[1]:
        raise ValueError(f"between {limits[0]} and {limits[1]} is expected")
    if (section, name) == ("printer", "size") and not all(5 <= side <= 500 for side in value):  # noqa: PLR2004
        raise ValueError("5 to 500 millimetres are expected")
    if section == "evdev" and not re.fullmatch(r"([0-9A-Fa-f]{4})?", value):
        raise ValueError("four hexadecimal digits are expected, as lsusb shows them")
    if name == "symbologies" and (unknown := sorted(set(value) - SYMBOLOGIES)):
        raise ValueError(f"{', '.join(unknown)}: not one of {', '.join(sorted(SYMBOLOGIES))}")
    if (section, name) == ("plant", "timezone") and value not in available_timezones():
        raise ValueError("a time zone such as Europe/Istanbul is expected")

"""A settings file that the panel changes stays the one that people wrote; half of a change is none."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel.settings import SettingsError, load_settings
from panel.settings_file import change_settings, changed

if TYPE_CHECKING:
    from pathlib import Path

WRITTEN = """# ours
[panel]
id = "ASM-02-A"          # of this panel alone
theme = "dark"

[serial.hand]
path = "/dev/serial/by-id/usb-#1"   # a "#" within
baud = 9600

[[shift]]
name = "Early"
"""


def test_what_is_not_changed_stays_as_it_was_written() -> None:
    text = changed(WRITTEN, "panel", {"id": "X-#9", "volume": 40, "repeat": True})
    assert text.splitlines()[:6] == [
        "# ours", "[panel]", 'id = "X-#9"  # of this panel alone', 'theme = "dark"', "volume = 40", "repeat = true",
    ]  # fmt: skip
    assert text.splitlines()[6:] == WRITTEN.splitlines()[4:]


def test_a_number_sign_within_a_value_is_no_comment() -> None:
    text = changed(WRITTEN, "serial.hand", {"path": "/dev/b"})
    assert 'path = "/dev/b"  # a "#" within\n' in text


def test_a_section_that_is_not_there_is_begun() -> None:
    assert tomllib.loads(changed("", "panel", {"size": (1024, 768)})) == {"panel": {"size": [1024, 768]}}
    text = changed(WRITTEN, "printer", {"url": "tcp://10.0.0.1:9100"})
    assert tomllib.loads(text) == {**tomllib.loads(WRITTEN), "printer": {"url": "tcp://10.0.0.1:9100"}}


NAMES = st.sampled_from(["id", "work_center", "volume", "theme"])
VALUES = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"])), st.integers(-1000, 1000), st.booleans(),
    st.floats(allow_nan=False, allow_infinity=False),
)  # fmt: skip


@given(section=st.sampled_from(["panel", "serial.hand", "camera"]), values=st.dictionaries(NAMES, VALUES))
def test_what_is_read_back_is_what_was_set(section: str, values: dict[str, str | float | bool]) -> None:
    read = tomllib.loads(changed(WRITTEN, section, values))
    for part in section.split("."):
        read = read.get(part, {})
    assert {name: read[name] for name in values} == values


def test_a_change_is_there_after_the_next_start(tmp_path: Path) -> None:
    file = tmp_path / "new" / "settings.toml"
    change_settings(file, "panel", {"volume": 30})
    assert load_settings(file).panel.volume == 30
    assert [one.name for one in file.parent.iterdir()] == ["settings.toml"]


def test_a_change_with_which_no_panel_starts_is_none(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(WRITTEN)
    with pytest.raises(SettingsError, match="between 0 and 100"):
        change_settings(file, "panel", {"volume": 300})
    assert file.read_text() == WRITTEN
    assert [one.name for one in tmp_path.iterdir()] == ["settings.toml"]


def test_a_file_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "settings.new").mkdir()
    with pytest.raises(OSError, match=r"settings\.new"):
        change_settings(tmp_path / "settings.toml", "panel", {"volume": 30})

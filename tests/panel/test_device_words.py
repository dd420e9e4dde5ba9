"""Every fault of a device has words, and they can be said with the facts it comes with."""

from __future__ import annotations

import re

import pytest

from devices.base import DeviceFault, FaultCode
from devices.labels.layout import LabelFields
from devices.labels.picture import label_png, proved
from devices.labels.size import LabelSize
from devices.labels.symbols import Symbology
from panel.device_words import WORDS, sentence_of

TABLE = LabelFields("Table", "TBL-2024-0315-0042")


def test_every_fault_has_words() -> None:
    assert set(WORDS) == set(FaultCode)
    for happened, to_do in WORDS.values():
        assert re.fullmatch(r"[A-Z].*[.}]", happened)
        assert re.fullmatch(r"[A-Z].*[.]", to_do)


@pytest.mark.parametrize(
    ("fields", "size", "said"),
    [
        (LabelFields("t", "x" * 81), LabelSize(), "No label can carry this code: xxx"),
        (LabelFields("W" * 3000, "A"), LabelSize(), "A text does not fit on the label: WWW"),
        (TABLE, LabelSize(30, 25), "The label is 30 mm wide, its code needs 61 mm."),
    ],
)
def test_what_a_label_is_refused_for_can_be_said(fields: LabelFields, size: LabelSize, said: str) -> None:
    with pytest.raises(DeviceFault) as fault:
        label_png(fields, size, Symbology.CODE128)
    assert sentence_of(fault.value)[0].startswith(said)


def test_a_label_that_reads_otherwise_can_be_said() -> None:
    with pytest.raises(DeviceFault) as fault:
        proved(label_png(TABLE), "OTHER", "Code128")
    assert sentence_of(fault.value)[0] == "The label could not be read back: OTHER"

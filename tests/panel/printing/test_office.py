"""A label as a page of its own size, through Qt's own printing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from devices.base import DeviceFault
from devices.decode import decode_picture
from devices.labels.layout import LabelFields
from devices.labels.picture import label_png
from devices.labels.size import LabelSize
from panel.printing.office import OfficePrinter, printer_at
from tests.helpers.pdf_picture import picture_in

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

FIELDS = LabelFields("Dining table", "TBL-2024-0315-0042")


@pytest.mark.parametrize("size", [LabelSize(75, 50, 203), LabelSize(50, 25, 300), LabelSize(100, 150, 203)])
def test_the_page_is_of_the_label_s_size_and_its_picture_reads(
    qapp: QApplication, tmp_path: Path, size: LabelSize
) -> None:
    _ = qapp
    file = tmp_path / "label.pdf"
    OfficePrinter(file=file).send(label_png(FIELDS, size))
    pdf = file.read_bytes()
    box = re.search(rb"/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]", pdf)
    assert box
    points = [float(side) for side in box.groups()]
    assert points == pytest.approx([size.width_mm / 25.4 * 72, size.height_mm / 25.4 * 72], abs=1)
    assert [one.text for one in decode_picture(picture_in(pdf))] == [FIELDS.code]


def test_a_printer_that_the_system_does_not_know_is_away(qapp: QApplication) -> None:
    _ = qapp
    for url in ("qt:No such printer", "qt:"):
        with pytest.raises(DeviceFault, match="PRINTER-AWAY"):
            printer_at(url).send(label_png(FIELDS))

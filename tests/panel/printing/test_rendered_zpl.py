"""What label printers are sent, read by somebody else: every design, size and resolution decodes to its own code."""

from __future__ import annotations

import random
from collections import Counter
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import numpy as np
import pytest

from db.domain.terms import TrackableKind
from db.queries.label_facts import LabelFacts
from devices import vision
from devices.base import DeviceFault, FaultCode
from devices.decode import DEFAULT_SYMBOLOGIES, decode_picture
from devices.labels.layout import LabelFields, Layout, laid_out
from devices.labels.picture import drawn
from devices.labels.size import LabelSize
from devices.labels.symbols import Symbology
from devices.labels.zpl import zpl_of
from panel.command_cards import CommandCard
from panel.printing.designs import card_of, label_of
from tests.helpers.soak import SOAK
from tests.helpers.zpl_renderer import DOTS_PER_MM, NoNodeError, ZplRenderer, set_up

LABELS = 1000
SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789-./abcxyz~^_<>&%#+:;,=*!$'\"\\|{}[]()?@"
NAMES = ["Dining table Oslo", "Yemek masası ağaç", "Tischplatte Größe 2", "^XA~JA_5E", "Стол", "=1+1", "a|b"]
TOO_MUCH = {FaultCode.LABEL_TEXT, FaultCode.LABEL_TOO_SMALL}

if TYPE_CHECKING:
    from pathlib import Path


def any_label(chance: random.Random) -> LabelFields:
    code = "".join(chance.choices(SIGNS, k=chance.randint(1, 40)))
    name = chance.choice(NAMES)
    designs = [
        label_of(LabelFacts(code, name, TrackableKind.SERIAL, order_no="PO-2024-0117")),
        label_of(
            LabelFacts(code, name, TrackableKind.LOT, None, Decimal("12.5"), "m2", date(2027, 1, 31), "Größ & Co")
        ),
        label_of(LabelFacts(code, name, TrackableKind.CONTAINER, contents=chance.randint(1, 99))),
        label_of(LabelFacts(code, name)),
        card_of("badge", "".join(chance.choices(SIGNS[:34], k=12)), name),
        card_of("location", "RACK-D-12", name),
        card_of("order", f"PO-2024-{chance.randint(1, 9999):04}", name),
        card_of("command", chance.choice(list(CommandCard)), name),
    ]
    return chance.choice(designs)


def fitting(fields: LabelFields, size: LabelSize, symbology: Symbology | None) -> Layout | None:
    try:
        return laid_out(fields, size, symbology)
    except DeviceFault as fault:
        if fault.code not in TOO_MUCH:
            raise
        return None


def test_without_node_it_is_said_what_to_install(tmp_path: Path) -> None:
    with pytest.raises(NoNodeError, match="apt-get install nodejs npm"):
        set_up(tmp_path / "renderer", path=str(tmp_path))


if SOAK:  # it fetches a package: nothing for every run of the suite

    @pytest.mark.timeout(3600)
    def test_every_label_that_is_printed_reads_as_its_code_to_somebody_else() -> None:
        chance, seen = random.Random(20), Counter[str]()
        with ZplRenderer() as renderer:
            while sum(seen.values()) < LABELS:
                fields = any_label(chance)
                size = LabelSize(*chance.choice([(50, 25), (75, 50), (100, 150)]), chance.choice(list(DOTS_PER_MM)))
                symbology = chance.choice([None, *Symbology])
                layout = fitting(fields, size, symbology)
                if layout is None:
                    continue
                picture = vision.from_bytes(renderer.render(zpl_of(layout), size))
                assert picture.shape == (size.height, size.width)
                # What readers have on: with ITF, two letters of the renderer's own font pass for a code.
                read = [(one.text, one.symbology) for one in decode_picture(picture, DEFAULT_SYMBOLOGIES)]
                assert read == [(fields.code, layout.symbol.symbol.symbology)], (fields, size)
                placed = layout.symbol
                there = slice(placed.top, placed.top + placed.height), slice(placed.left, placed.left + placed.width)
                ours = np.asarray(drawn(layout))[there]
                assert ((picture[there] > 127) == ours).all(), "dot for dot"
                seen[f"{placed.symbol.symbology} {size.dpi}"] += 1
        assert len(seen) == len(Symbology) * len(DOTS_PER_MM)

    def test_the_renderer_refuses_nothing_silently() -> None:
        """The control: a label whose bars were broken is not read."""
        layout = laid_out(LabelFields("Table", "TBL-1"), LabelSize(), Symbology.CODE128)
        with ZplRenderer() as renderer:
            whole = renderer.render(zpl_of(layout), LabelSize())
            broken = renderer.render(zpl_of(layout).replace(b"^GFA", b"^FX"), LabelSize())
        assert [one.text for one in decode_picture(vision.from_bytes(whole))] == ["TBL-1"]
        assert decode_picture(vision.from_bytes(broken)) == ()

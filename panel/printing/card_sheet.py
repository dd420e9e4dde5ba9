"""All command cards on one sheet of A4, to be laid beside the panel: gloves never touch the glass."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from devices.labels.layout import laid_out
from devices.labels.picture import drawn, png_of
from devices.labels.size import LabelSize
from devices.labels.symbols import Symbology
from panel import wording
from panel.command_cards import CommandCard
from panel.printing.designs import card_of

if TYPE_CHECKING:
    from PIL.Image import Image

DPI = 300
PAGE_MM, CARD_MM, COLUMNS = (210.0, 297.0), (60.0, 42.0), 3
GAP_MM = 4.0
"""Between cards: a reader must not see two at once."""


def command_sheet() -> bytes:
    """The sheet as PDF. Every card is decoded before it is drawn."""
    from PIL import Image

    page = LabelSize(*PAGE_MM, DPI)
    sheet = Image.new("1", (page.width, page.height), 1)
    left = (page.width - COLUMNS * page.dots(CARD_MM[0]) - (COLUMNS - 1) * page.dots(GAP_MM)) // 2
    for at, card in enumerate(CommandCard):
        x = left + at % COLUMNS * page.dots(CARD_MM[0] + GAP_MM)
        y = page.dots(12) + at // COLUMNS * page.dots(CARD_MM[1] + GAP_MM)
        sheet.paste(_card(card), (x, y))
    out = io.BytesIO()
    sheet.save(out, "PDF", resolution=DPI)
    return out.getvalue()


def _card(card: CommandCard) -> Image:
    fields = card_of("command", card.value, wording.COMMAND_CARDS[card.value])
    layout = laid_out(fields, LabelSize(*CARD_MM, DPI), Symbology.QR)
    png_of(layout)
    return drawn(layout)

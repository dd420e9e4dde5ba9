"""``main.py label KIND CODE --out FILE``: a label as picture, page or printer language, proved readable first."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from db.domain.refusals import Refused
from db.queries.label_facts import LabelFacts, facts_of_place, facts_of_slot, facts_of_thing
from devices.base import DeviceFault
from devices.labels.layout import LabelFields, Layout, laid_out
from devices.labels.picture import label_pdf, label_png
from devices.labels.size import LabelSize
from devices.labels.symbols import Symbology
from devices.labels.zpl import label_zpl
from panel.cli.record import DONE, REFUSED, add_record_arguments, on_record, say, write_json
from panel.cli.refused import tell_refused
from panel.device_words import sentence_of
from panel.printing.designs import CARDS, card_of, label_of

if TYPE_CHECKING:
    import argparse

    from db.engine import Engines

FORMATS = {"png": label_png, "zpl": label_zpl, "pdf": label_pdf}
PLACES = {"location": facts_of_place, "slot": facts_of_slot}
SYMBOLOGIES = {"code128": Symbology.CODE128, "datamatrix": Symbology.DATAMATRIX, "qr": Symbology.QR}


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("kind", choices=["lot", "unit", "carton", *CARDS])
    parser.add_argument("code")
    parser.add_argument("--title", default="", help="what stands above; with --database the record says")
    parser.add_argument("--item", help="of a code that several things have")
    parser.add_argument("--format", choices=FORMATS, default="png")
    parser.add_argument("--symbology", choices=SYMBOLOGIES, help="default: Code 128 where it fits, else a square one")
    parser.add_argument("--dpi", type=int, default=203)
    parser.add_argument("--size", default="76x50", help="width and height in millimetres, as 76x50")
    parser.add_argument("--out", type=Path, required=True)
    add_record_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Write the label. Only with --database it says what the record says of the code."""
    if arguments.database and arguments.kind not in {"badge", "command", "order"}:
        return on_record(arguments, _Recorded(arguments).work)
    return _made(arguments, None)


class _Recorded:
    """The label of a thing in the record."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self._arguments = arguments

    def work(self, engines: Engines) -> int:
        given = self._arguments
        with engines.read.connect() as connection:
            try:
                if given.kind in PLACES:
                    facts = PLACES[given.kind](connection, given.code)
                else:
                    facts = facts_of_thing(connection, given.code, given.item)
            except Refused as refused:
                tell_refused(connection, refused, as_json=given.json)
                return REFUSED
        return _made(given, facts)


def _made(given: argparse.Namespace, facts: LabelFacts | None) -> int:
    try:
        fields, size = _fields(given, facts), _size(given)
        symbology = SYMBOLOGIES.get(given.symbology)
        data = FORMATS[given.format](fields, size, symbology)
        given.out.write_bytes(data)
    except DeviceFault as fault:
        return _no(given, fault.code.value, " ".join(sentence_of(fault)))
    except (ValueError, OSError) as error:
        return _no(given, "LABEL-REFUSED", str(error))
    if given.json:
        write_json(_told(given, laid_out(fields, size, symbology)))
    return DONE


def _fields(given: argparse.Namespace, facts: LabelFacts | None) -> LabelFields:
    if given.kind in CARDS:
        return card_of(given.kind, given.code, given.title or (facts.name if facts else given.kind))
    return label_of(facts) if facts else LabelFields(given.title, given.code)


def _size(given: argparse.Namespace) -> LabelSize:
    try:
        wide, tall = (float(part) for part in given.size.lower().split("x"))
    except ValueError:
        raise ValueError(f"{given.size} is no size; width and height in millimetres are asked for, as 76x50") from None
    return LabelSize(wide, tall, given.dpi)


def _told(given: argparse.Namespace, layout: Layout) -> dict[str, object]:
    size, placed = layout.size, layout.symbol
    return {
        "file": str(given.out), "format": given.format, "text": layout.fields.code,
        "symbology": placed.symbol.symbology.value, "module_dots": placed.module,
        "width_dots": size.width, "height_dots": size.height, "dpi": size.dpi,
    }  # fmt: skip


def _no(given: argparse.Namespace, code: str, why: str) -> int:
    say(f"No label was made: {why}")
    if given.json:
        write_json({"refused": code, "detail": why})
    return REFUSED

"""``main.py label unit|lot|badge|location CODE``: a label as picture or printer language, into a file."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from db.domain.codes import ScanKind, wrap
from devices.base import DeviceFault
from devices.label import LabelFields, LabelSize, label_png
from devices.zpl import label_zpl

if TYPE_CHECKING:
    import argparse

CARDS = {"badge": ScanKind.BADGE, "location": ScanKind.LOCATION}
REFUSED = 1


def add(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("kind", choices=["lot", "unit", *CARDS])
    parser.add_argument("code")
    parser.add_argument("--title", default="", help="what stands above the bars")
    parser.add_argument("--format", choices=["png", "zpl"], default="png")
    parser.add_argument("--dpi", type=int, default=203)
    parser.add_argument("--size", default="76x50", help="width and height in millimetres, as 76x50")
    parser.add_argument("--out", type=Path, required=True)


def run(arguments: argparse.Namespace) -> int:
    """Write the label; it is decoded and compared before."""
    kind = CARDS.get(arguments.kind)
    code = wrap(kind, arguments.code) if kind else arguments.code
    try:
        wide, tall = (float(part) for part in arguments.size.lower().split("x"))
        size = LabelSize(wide, tall, arguments.dpi)
        fields = LabelFields(arguments.title or arguments.kind, code)
        picture = label_png(fields, size)
        arguments.out.write_bytes(picture if arguments.format == "png" else label_zpl(fields, size))
    except DeviceFault as fault:
        sys.stderr.write(f"No label was made: {fault}\n")
        return REFUSED
    except (ValueError, OSError) as error:
        sys.stderr.write(f"No label was made: {error}\n")
        return REFUSED
    return 0

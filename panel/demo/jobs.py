"""The twelve orders of the demo plant: what was made of what, and on which working days."""

from __future__ import annotations

from dataclasses import dataclass

from panel.demo.goods import BAD_OAK, DOWELS, NEW_GLUE, NEW_OAK, OLD_GLUE, OLD_OAK
from panel.demo.items import ASSEMBLE, CUT, EDGE, LACQUER

BEAM_1, BEAM_2 = "BEAM-24-0117", "BEAM-24-0131"
SCREWS_1, SCREWS_2 = "SCR-0912", "SCR-0940"
LACQUER_1, LACQUER_2 = "LAC-2024-031", "LAC-2024-032"
READY, RUNNING, NOT_READY = "PO-2024-0117", "PO-2024-0121", "PO-2024-0124"
BOUND = "PO-2024-0113"
NAMED_UNIT = "TBL-2024-0315-0042"


@dataclass(frozen=True)
class Bound:
    """Material that goes into each unit by itself: at a stage, so much each, the first units of the first lot."""

    stage: int
    each: str
    lots: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Job:
    """An order: the working day of each stage that is finished, the material of each stage, and what came out.

    `lots` are (code, pieces) of a semi-finished item; `units` how many serials came out, `serials` those that are
    given and not numbered by the record; `scrap` falls in the second stage; `due` in days from now.
    """

    order_no: str
    item: str
    quantity: int
    days: tuple[int, ...]
    material: dict[int, tuple[tuple[str, str], ...]]
    due: int
    lots: tuple[tuple[str, int], ...] = ()
    units: int = 0
    serials: tuple[str, ...] | None = None
    defective: int = 0
    scrap: int = 0
    bound: tuple[Bound, ...] = ()


JOBS = (
    Job(
        "PO-2024-0101", "TOP-OAK", 40, (39, 38), due=-50, lots=(("TOP-2024-0301", 20), ("TOP-2024-0302", 20)),
        material={CUT: ((OLD_OAK, "35.8"), (BAD_OAK, "28.2")), EDGE: ((OLD_GLUE, "2"),)},
    ),
    Job(
        "PO-2024-0102", "LEG-OAK", 60, (39, 38), due=-50, lots=(("LEG-2024-0302", 30), ("LEG-2024-0305", 30)),
        material={CUT: ((BEAM_1, "180"),), EDGE: ((SCREWS_1, "480"),)},
    ),
    Job(
        "PO-2024-0103", "TABLE-OSLO", 24, (36, 35, 34, 33, 32), due=-40, units=24, defective=1,
        material={
            CUT: ((BEAM_1, "57.6"),), LACQUER: ((LACQUER_1, "8.4"),),
            ASSEMBLE: (("TOP-2024-0301", "20"), ("TOP-2024-0302", "4"), ("LEG-2024-0302", "24"), (DOWELS, "192"),
                       (OLD_GLUE, "2.88")),
        },
    ),
    Job(
        "PO-2024-0104", "SIDEBOARD-LUND", 12, (29, 28, 27, 26, 25), due=-30, units=12,
        material={
            CUT: ((BAD_OAK, "17.6"), (NEW_OAK, "20.8")), LACQUER: ((LACQUER_1, "6"),),
            ASSEMBLE: ((SCREWS_1, "288"), (DOWELS, "192"), (OLD_GLUE, "1.8"), ("FELT-PAD", "48")),
        },
    ),
    Job(
        "PO-2024-0105", "BENCH-OSLO-140", 29, (26, 25, 24, 23, 22), due=-28, units=28, scrap=1,
        material={
            CUT: ((BAD_OAK, "8"), (NEW_OAK, "9.4"), (BEAM_1, "52.2")), LACQUER: ((LACQUER_1, "5.8"),),
            ASSEMBLE: ((SCREWS_1, "232"), (OLD_GLUE, "1.74"), ("FELT-PAD", "116")),
        },
    ),
    Job(
        "PO-2024-0106", "TOP-OAK", 30, (21, 20), due=-24, lots=(("TOP-2024-0311", 15), ("TOP-2024-0312", 15)),
        material={CUT: ((BAD_OAK, "24.8"), (NEW_OAK, "23.2")), EDGE: ((NEW_GLUE, "1.5"),)},
    ),
    Job(
        "PO-2024-0107", "LEG-OAK", 50, (21, 20), due=-24, lots=(("LEG-2024-0312", 25), ("LEG-2024-0313", 25)),
        material={CUT: ((BEAM_2, "150"),), EDGE: ((SCREWS_2, "400"),)},
    ),
    Job(
        "PO-2024-0110", "TABLE-OSLO", 30, (18, 17, 16, 15, 14), due=-17, units=30,
        serials=tuple(f"TBL-2024-0315-{number:04d}" for number in range(13, 43)),
        material={
            CUT: ((BEAM_2, "72"),), LACQUER: ((LACQUER_2, "10.5"),),
            ASSEMBLE: ((DOWELS, "240"), (NEW_GLUE, "3.6")),
        },
        bound=(
            Bound(ASSEMBLE, "1", (("TOP-2024-0302", 16), ("TOP-2024-0311", 14))),
            Bound(ASSEMBLE, "1", (("LEG-2024-0302", 6), ("LEG-2024-0305", 24))),
        ),
    ),
    Job(
        BOUND, "BENCH-OSLO-140", 14, (13, 12, 11, 10, 9), due=-10, units=14,
        bound=(Bound(CUT, "0.6", ((BAD_OAK, 4), (NEW_OAK, 10))),),
        material={
            CUT: ((BEAM_2, "25.2"),), LACQUER: ((LACQUER_2, "2.8"),),
            ASSEMBLE: ((SCREWS_2, "112"), (NEW_GLUE, "0.84"), ("FELT-PAD", "56")),
        },
    ),
    Job(
        READY, "TABLE-OSLO", 5, (4, 3, 2), due=1,
        material={CUT: ((BEAM_2, "12"),), LACQUER: ((LACQUER_2, "1.75"),)},
    ),
    Job(
        RUNNING, "BENCH-OSLO-140", 24, (6, 5, 4, 2), due=0, units=12,
        material={
            CUT: ((NEW_OAK, "14.4"), (BEAM_2, "43.2")), LACQUER: ((LACQUER_2, "4.8"),),
            ASSEMBLE: ((SCREWS_2, "192"), (NEW_GLUE, "1.44"), ("FELT-PAD", "96")),
        },
    ),
    Job(NOT_READY, "SIDEBOARD-LUND", 12, (1,), due=3, material={CUT: ((NEW_OAK, "38.4"),)}),
)  # fmt: skip

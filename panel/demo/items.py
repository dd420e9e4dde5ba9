# ruff: noqa: RUF001 - the shop floor writes the multiplication sign between measures
"""What the demo plant buys and makes, and how: items, parts lists, routings, inspection plans."""

from __future__ import annotations

from typing import Any

from db.domain.commands import MasterRow

CUT, EDGE, LACQUER, ASSEMBLE, FINAL = 10, 20, 30, 40, 50


def row(table: str, key: dict[str, Any], **values: Any) -> MasterRow:
    """One row of master data."""
    return MasterRow(table=table, key=key, values=values)


ITEMS = (
    # code, name, kind, tracking, unit, letters of its serials or lots
    ("OAK-PLY-18", "Oak plywood 18 mm", "RAW", "LOT", "m2", None),
    ("OAK-BEAM-40", "Oak beam 40 mm", "RAW", "LOT", "m", None),
    ("SCREW-M4X12", "Screw M4×12", "RAW", "LOT", "piece", None),
    ("DOWEL-8X40", "Dowel 8 × 40", "RAW", "LOT", "piece", None),
    ("DOWEL-10X40", "Dowel 10 × 40", "RAW", "LOT", "piece", None),
    ("GLUE-D3", "Wood glue D3", "RAW", "LOT", "kg", None),
    ("LACQUER-MATT", "Lacquer, clear matt", "RAW", "LOT", "kg", None),
    ("FELT-PAD", "Felt pad", "RAW", "NONE", "piece", None),
    ("TOP-OAK", "Table top, oak", "SEMI", "LOT", "piece", "TOP"),
    ("LEG-OAK", "Leg set, oak", "SEMI", "LOT", "piece", "LEG"),
    ("TABLE-OSLO", "Dining table Oslo", "FINISHED", "SERIAL", "piece", "TBL"),
    ("BENCH-OSLO-140", "Bench Oslo 140", "FINISHED", "SERIAL", "piece", "BNC"),
    ("SIDEBOARD-LUND", "Sideboard Lund", "FINISHED", "SERIAL", "piece", "SDB"),
)

PARTS = (
    # made, of, at stage, per piece
    ("TOP-OAK", "OAK-PLY-18", CUT, "1.6"),
    ("TOP-OAK", "GLUE-D3", EDGE, "0.05"),
    ("LEG-OAK", "OAK-BEAM-40", CUT, "3"),
    ("LEG-OAK", "SCREW-M4X12", EDGE, "8"),
    ("TABLE-OSLO", "OAK-BEAM-40", CUT, "2.4"),
    ("TABLE-OSLO", "LACQUER-MATT", LACQUER, "0.35"),
    ("TABLE-OSLO", "TOP-OAK", ASSEMBLE, "1"),
    ("TABLE-OSLO", "LEG-OAK", ASSEMBLE, "1"),
    ("TABLE-OSLO", "DOWEL-8X40", ASSEMBLE, "8"),
    ("TABLE-OSLO", "GLUE-D3", ASSEMBLE, "0.12"),
    ("BENCH-OSLO-140", "OAK-PLY-18", CUT, "0.6"),
    ("BENCH-OSLO-140", "OAK-BEAM-40", CUT, "1.8"),
    ("BENCH-OSLO-140", "LACQUER-MATT", LACQUER, "0.2"),
    ("BENCH-OSLO-140", "SCREW-M4X12", ASSEMBLE, "8"),
    ("BENCH-OSLO-140", "GLUE-D3", ASSEMBLE, "0.06"),
    ("BENCH-OSLO-140", "FELT-PAD", ASSEMBLE, "4"),
    ("SIDEBOARD-LUND", "OAK-PLY-18", CUT, "3.2"),
    ("SIDEBOARD-LUND", "LACQUER-MATT", LACQUER, "0.5"),
    ("SIDEBOARD-LUND", "SCREW-M4X12", ASSEMBLE, "24"),
    ("SIDEBOARD-LUND", "DOWEL-8X40", ASSEMBLE, "16"),
    ("SIDEBOARD-LUND", "GLUE-D3", ASSEMBLE, "0.15"),
    ("SIDEBOARD-LUND", "FELT-PAD", ASSEMBLE, "4"),
)

STAGES = (
    # sequence, name, work centre, standard minutes, instruction
    (CUT, "Cut", "SAW-01", "6", "Cut along the grain. Mark the good face with chalk."),
    (EDGE, "Edge", "SAW-01", "5", "Break every edge to a radius of 2 mm."),
    (LACQUER, "Lacquer", "LAC-03", "9", "Two coats, sand with 320 between them. Dry for four hours."),
    (ASSEMBLE, "Assemble", "ASM-02", "14", "Glue and dowel the legs. Wipe off glue at once."),
    (FINAL, "Final inspection", "ASM-02", "4", "Measure on the flat plate."),
)

PLANS = {"TABLE-OSLO": "FINAL", "BENCH-OSLO-140": "FINAL-BENCH", "SIDEBOARD-LUND": "FINAL-SIDEBOARD"}

_POINTS = (
    # plan, its name, [name, unit, least, target, most, hint]
    ("FINAL", "Final inspection of tables", "Table height", "748", "750", "752", "at the middle of the long side"),
    ("FINAL-BENCH", "Final inspection of benches", "Seat height", "448", "450", "452", "at the middle of the seat"),
    ("FINAL-SIDEBOARD", "Final inspection of sideboards", "Door gap", "2", "2.5", "3", "at the upper corner"),
)


def item_rows() -> tuple[MasterRow, ...]:
    """Items, parts lists, routings and plans."""
    items = [
        row("item", {"code": code}, name=name, kind=kind, tracking=tracking, uom=uom, serial_type=letters)
        for code, name, kind, tracking, uom, letters in ITEMS
    ]
    parts = [
        row(
            "bom_line",
            {"item_id": f"item:{made}", "component_id": f"item:{of}", "stage_sequence": at},
            quantity_per=per,
        )
        for made, of, at, per in PARTS
    ]
    return (*items, *_plan_rows(), *parts, *_routing_rows())


def _plan_rows() -> list[MasterRow]:
    rows = []
    for plan, title, name, least, target, most, hint in _POINTS:
        rows += [
            row("inspection_plan", {"code": plan}, name=title),
            _point(plan, 1, name, "VARIABLE", uom="mm", lower=least, target=target, upper=most, decimals=1, hint=hint),
            _point(plan, 2, "Surface", "ATTRIBUTE", hint="no scratch, no run of lacquer"),
            _point(plan, 3, "Stands level", "ATTRIBUTE", hint="on the flat plate"),
        ]
    rows += [
        row("inspection_plan", {"code": "INCOMING"}, name="Incoming wood"),
        _point("INCOMING", 1, "Moisture", "VARIABLE", uom="%", lower="6", target="8", upper="10", decimals=1),
    ]
    return rows


def _point(plan: str, sequence: int, name: str, kind: str, **values: Any) -> MasterRow:
    key = {"plan_id": f"inspection_plan:{plan}", "sequence": sequence}
    return row("characteristic", key, name=name, kind=kind, **values)


def stages_of(item: str) -> tuple[int, ...]:
    """The stages an item passes: semi-finished ones are only cut and edged."""
    return (CUT, EDGE) if item in {"TOP-OAK", "LEG-OAK"} else (CUT, EDGE, LACQUER, ASSEMBLE, FINAL)


def _routing_rows() -> list[MasterRow]:
    rows = []
    for item in dict.fromkeys(made for made, *_ in PARTS):
        for sequence, name, center, minutes, instruction in STAGES:
            if sequence in stages_of(item):
                plan = f"inspection_plan:{PLANS[item]}" if sequence == FINAL else None
                key = {"item_id": f"item:{item}", "sequence": sequence}
                values = {"work_center_id": f"work_center:{center}", "plan_id": plan}
                rows.append(
                    row("routing_stage", key, name=name, standard_minutes=minutes, instruction=instruction, **values)
                )
    return rows

"""The demo plant's house: its stations, people, suppliers, customers and reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from panel.demo.items import item_rows, row
from panel.demo.people import PEOPLE

if TYPE_CHECKING:
    from db.domain.commands import MasterRow

CENTERS = {"SAW-01": "Saw 01", "LAC-03": "Lacquer 03", "ASM-02": "Assembly 02"}
MACHINES = {"PANEL-SAW-1": ("Panel saw 1", "SAW-01"), "BOOTH-3": ("Lacquer booth 3", "LAC-03")}
PLACES = {"B-07": "Rack B-07", "B-09": "Rack B-09", "D-12": "Rack D-12", "G-2": "Cabinet G-2", "H-1": "Hall 1"}

SLOTS = {"ASM-02-GLUE": "Glue pot", "ASM-02-DOWEL": "Dowel hopper", "ASM-02-SCREW": "Screw hopper"}

SUPPLIERS = (
    ("ACME", "Acme Timber", "Anna Holm", "+49 89 5550 101", "sales@acme-timber.example", "Sägewerkstr. 4, Rosenheim"),
    ("NORDWALD", "Nordwald Holz", "Per Lund", "+47 22 55 01 02", "per@nordwald.example", "Skogveien 9, Hamar"),
    ("BOLT", "Bolt and Sons", "Mary Bolt", "+44 121 555 0103", "mary@bolt.example", "3 Mill Lane, Birmingham"),
    ("LINDNER", "Lindner Lacquers", "Uwe Lindner", "+49 711 5550 104", "uwe@lindner.example", "Farbgasse 2, Stuttgart"),
)
CUSTOMERS = (
    ("ADLER", "Hotel Adler", "Clara Vogt", "+49 89 5550 201", "einkauf@hotel-adler.example", "Am Markt 1, München"),
    ("NORDIC", "Nordic Living", "Ola Berg", "+47 22 55 02 02", "ola@nordic-living.example", "Storgata 12, Oslo"),
    ("KAYA", "Kaya Home", "Deniz Kaya", "+90 232 555 0203", "deniz@kaya-home.example", "Kordon 45, İzmir"),
)
REASONS = (
    ("PAUSE", "BREAK", "Break"),
    ("PAUSE", "MATERIAL", "Waiting for material"),
    ("PAUSE", "BLADE", "Blade change"),
    ("PAUSE", "FAULT", "Machine fault"),
    ("SCRAP", "SPLIT", "Split wood"),
    ("SCRAP", "SCRATCH", "Scratch"),
    ("SCRAP", "SIZE", "Wrong size"),
    ("HOLD", "DEFECT", "Material defect"),
    ("HOLD", "FINISH", "Finish uneven"),
    ("HOLD", "DOUBT", "To be clarified"),
    ("RETURN", "DAMAGED", "Damaged"),
    ("REVERSE", "WRONG-LOT", "Wrong lot"),
    ("REVERSE", "COUNTED-TWICE", "Counted twice"),
)
RATES_FROM = "2020-01-01T00:00:00+00:00"


def house_rows(timezone: str) -> tuple[MasterRow, ...]:
    """Every row of the demo plant's master data, those referred to before those that refer."""
    people = [
        row("person", {"personnel_no": one.number}, name=one.name, role=one.role.value, language=one.language)
        for one in PEOPLE
    ]
    return (
        row("plant", {"name": "Oslo Furniture"}, timezone=timezone, currency="EUR"),
        row("shift", {"name": "Day shift"}, starts="06:00", ends="14:00"),
        row("shift", {"name": "Late shift"}, starts="14:00", ends="22:00"),
        row("shift", {"name": "Night shift"}, starts="22:00", ends="06:00"),
        *people,
        *(row("work_center", {"code": code}, name=name) for code, name in CENTERS.items()),
        *(
            row("machine", {"code": code}, name=name, work_center_id=f"work_center:{center}")
            for code, (name, center) in MACHINES.items()
        ),
        *(row("location", {"code": code}, name=name) for code, name in PLACES.items()),
        *(row("slot", {"code": code}, name=name, work_center_id="work_center:ASM-02") for code, name in SLOTS.items()),
        *_contacts("supplier", SUPPLIERS),
        *_contacts("customer", CUSTOMERS),
        *(row("reason_code", {"scope": scope, "code": code}, words=words) for scope, code, words in REASONS),
        *item_rows(),
        *_rates(),
    )


def _contacts(table: str, known: tuple[tuple[str, ...], ...]) -> list[MasterRow]:
    return [
        row(table, {"code": code}, name=name, contact=contact, phone=phone, email=email, address=address)
        for code, name, contact, phone, email, address in known
    ]


def _rates() -> list[MasterRow]:
    labour = [
        row("labour_rate", {"person_id": f"person:{one.number}", "valid_from": RATES_FROM}, per_hour="38.5")
        for one in PEOPLE
    ]
    overhead = [
        row("overhead_rate", {"work_center_id": f"work_center:{code}", "valid_from": RATES_FROM}, per_hour="24")
        for code in CENTERS
    ]
    return [*labour, *overhead]

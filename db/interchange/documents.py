"""Documents that the record may have begun already, and what inspections and holds speak of."""

from collections.abc import Sequence

from db.domain.numbers import NumberRejectedError, exact
from db.interchange.naming import Names
from db.interchange.sheet import Row, Sheet
from db.interchange.world import Document, Thing


def check_document(names: Names, row: Row, documents: dict[str, Document], head: Sequence[str]) -> None:
    """Further lines of a receipt or shipment that the record has must agree with it in what its head row keeps.

    When they came in or left is kept with every line: a document that the record has may go on at another time.
    """
    found = documents.setdefault(row.key[0], Document(0))
    for name in head if found.known else ():
        recorded = (found.known or {})[name]
        if recorded != row[name]:
            names.fault(row, name, row[name], f"{recorded or 'nothing'}, as the record has for {row.key[0]}")


def check_holds(names: Names, sheet: Sheet) -> None:
    """Lots and units are blocked."""
    for row in sheet.rows():
        names.mention(row, "person", row["opened_by"])
        names.mention(row, "person", row["released_by"])
        names.used(row)


def check_inspections(names: Names, sheet: Sheet) -> None:
    """Something was inspected: it must be known."""
    for row in sheet.rows():
        names.mention(row, "person", row["inspector"])
        subject_of(names, row)
        if row["passed"] is None and not row["value"]:
            names.fault(row, "passed", "", "a value, or true or false")
            continue
        found, number = names.world.inspections.get(row["inspection_no"]), row["inspection_no"]
        if found and (found.known or {})["passed"] and not judged(row):
            names.odd(row, "FAILED-LATER", f"{number} is recorded as passed; {row['characteristic']} did not pass")


def judged(row: Row) -> bool:
    """Whether a point passes: as told, else by its limits, which pass themselves."""
    if row["passed"] is not None:
        return bool(row["passed"])
    try:
        value = exact(row["value"] or "")
    except NumberRejectedError:
        return bool(row["value"])
    return (row["lower"] is None or value >= row["lower"]) and (row["upper"] is None or value <= row["upper"])


def subject_of(names: Names, row: Row) -> Thing | None:
    """The lot or unit that was inspected; None where it is a receipt or a stage, or where nothing is found."""
    if row["subject"] == "RECEIPT":
        number = row["subject_no"]
        if number not in names.world.receipts and not names.findings.broken_too("receipts", number):
            names.fault(row, "subject_no", number, "a receipt of the folder or the record")
        return None
    if row["subject"] == "STAGE":
        _check_stage(names, row)
        return None
    return _thing(names, row)


def _check_stage(names: Names, row: Row) -> None:
    number, _, sequence = row["subject_no"].rpartition("/")
    if not number or not sequence.isdigit():
        names.fault(row, "subject_no", row["subject_no"], "an order and a stage, such as PO-1/20")
    elif (order := names.order(row, number)) and int(sequence) not in names.stages(order):
        names.fault(row, "subject_no", row["subject_no"], f"a stage of {number}")


def _thing(names: Names, row: Row) -> Thing | None:
    code = row["subject_no"]
    if row["item_code"] is not None:
        item = names.item(row)
        found = names.world.thing(item, code) if item else None
        if item and found is None:
            found = names.world.add(Thing(item, code, item.thing_kind))
            names.odd(row, "NO-RECEIPT", f"{item.code} {code}: no receipt and no completion tells where it came from")
        return found
    hits = names.world.called(code)
    if len(hits) == 1:
        return hits[0]
    items = ", ".join(sorted(thing.item.code for thing in hits))
    expected = f"an item_code, the code belongs to {items}" if hits else "a lot or unit of the folder or the record"
    names.fault(row, "item_code" if hits else "subject_no", code, expected)
    return None

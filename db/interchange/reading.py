"""Reading the files of a folder: every row that cannot be understood is a fault, and reading goes on after it."""

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from db.interchange.files import FILES, FileSpec
from db.interchange.findings import Findings
from db.interchange.sheet import Row, Sheet

if TYPE_CHECKING:
    from _csv import Reader

HEADER = 1
_CONTENT = (1 << 64) - 1


def read_folder(folder: Path, findings: Findings) -> dict[str, Sheet]:
    """One sheet per known file, by kind, empty where there is no file. Close each after use."""
    names = {path.name for path in folder.iterdir()} if folder.is_dir() else set()
    known = {spec.file for spec in FILES}
    if not names & known:
        findings.fault(str(folder), 0, "", "", "a folder with at least one of: " + ", ".join(sorted(known)))
    for name in sorted(names - known):
        if name.lower().endswith(".csv"):
            findings.odd(name, 0, "UNKNOWN-FILE", f"{name} is no file of a plant CSV; it was not read")
    return {spec.kind: _read_file(folder / spec.file, spec, findings) for spec in FILES}


def _read_file(path: Path, spec: FileSpec, findings: Findings) -> Sheet:
    sheet = Sheet(spec)
    if not path.exists():
        return sheet
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            _read_rows(csv.reader(lines, strict=True), sheet, findings)
    except UnicodeDecodeError as error:
        findings.fault(spec.file, 0, "", repr(error.object[error.start : error.start + 1])[2:-1], "UTF-8 text")
    except OSError as error:
        findings.fault(spec.file, 0, "", "", f"a file that can be read ({error.strerror})")
    return sheet


def _records(reader: "Reader", file: str, findings: Findings) -> Iterator[tuple[int, list[str]]]:
    """Each record with the line on which it begins; blank lines are passed over."""
    while True:
        line = reader.line_num + 1
        try:
            record = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            findings.fault(file, line, "", "", f"a line of comma-separated values ({error})")
            return
        if record:
            yield line, record


def _read_rows(reader: "Reader", sheet: Sheet, findings: Findings) -> None:
    spec, records = sheet.spec, _records(reader, sheet.spec.file, findings)
    _, header = next(records, (0, []))
    places = _places([name.strip() for name in header], spec, findings)
    if places is None:
        return
    seen: dict[bytes, int] = {}
    heads: dict[str, tuple[int, tuple[object, ...]]] = {}
    for line, record in records:
        if len(record) != len(header):
            findings.fault(spec.file, line, "", ",".join(record), f"{len(header)} values, as the header has")
            continue
        texts = ["" if place is None else record[place] for place in places]
        row = _row(spec, len(sheet), line, texts, findings)
        if row is not None and _heads_agree(row, heads, findings) and _first_of_its_key(row, seen, findings):
            sheet.add(line, texts)


def _places(header: Sequence[str], spec: FileSpec, findings: Findings) -> list[int | None] | None:
    """Where each column stands; None where the header cannot be used."""
    faults = len(findings.errors)
    if len(header) == 1 and any(mark in header[0] for mark in ";\t|"):
        findings.fault(spec.file, HEADER, "", header[0], "commas between the columns")
        return None
    for name in dict.fromkeys(header):
        if header.count(name) > 1:
            findings.fault(spec.file, HEADER, name, name, "each column once")
        if name not in spec.by_name:
            findings.odd(spec.file, HEADER, "UNKNOWN-COLUMN", f"{name or '(no name)'} is not read")
    for column in spec.columns:
        if column.header and column.name not in header:
            findings.fault(spec.file, HEADER, column.name, "", f"a column {column.name}")
    if len(findings.errors) > faults:
        return None
    return [header.index(column.name) if column.name in header else None for column in spec.columns]


def _row(spec: FileSpec, number: int, line: int, texts: list[str], findings: Findings) -> Row | None:
    values, good = {}, True
    for column, text in zip(spec.columns, texts, strict=True):
        try:
            values[column.name] = column.of(text)
        except ValueError as error:
            good = False
            findings.fault(spec.file, line, column.name, text, str(error))
    if not good:
        findings.broken.add((spec.kind, texts[[column.name for column in spec.columns].index(spec.key[0])]))
    return Row(spec, number, line, values) if good else None


def _first_of_its_key(row: Row, seen: dict[bytes, int], findings: Findings) -> bool:
    """The same row twice is said and recorded once; the same key with other content is a fault.

    ``seen`` packs line and content into one number per key: of a million rows that is what stays in memory.
    """
    spec, told = row.spec, hash(row.core) & _CONTENT
    before = seen.setdefault(row.entry_id.bytes, row.line << _CONTENT.bit_length() | told)
    line = before >> _CONTENT.bit_length()
    if line == row.line:
        return True
    if before & _CONTENT == told:
        findings.odd(
            spec.file, row.line, "DUPLICATE-ROW", f"{', '.join(row.key)} again, as on line {line}, which stands"
        )
    else:
        value = ", ".join(row.key)
        findings.fault(spec.file, row.line, ", ".join(spec.key), value, f"the same content as line {line}")
    return False


def _heads_agree(row: Row, heads: dict[str, tuple[int, tuple[object, ...]]], findings: Findings) -> bool:
    spec = row.spec
    if not spec.head:
        return True
    own = tuple(row[name] for name in spec.head)
    line, first = heads.setdefault(row.key[0], (row.line, own))
    if own == first:
        return True
    for name, value, before in zip(spec.head, own, first, strict=True):
        if value != before:
            expected = f"{before if before is not None else 'nothing'}, as line {line} of {row.key[0]} has"
            findings.fault(spec.file, row.line, name, "" if value is None else str(value), expected)
    return False

"""The answers of the use cases: frozen, plain, and stored with the act so that a repeated command gets the same."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Received:
    """The lot that came in and what is on hand now (decimal text)."""

    item: str
    lot: str
    on_hand: str


@dataclass(frozen=True)
class CredentialSet:
    """Whose badge or PIN it is."""

    personnel_no: str


@dataclass(frozen=True)
class OrderPlanned:
    """The order that was announced."""

    order_no: str


@dataclass(frozen=True)
class LabelTaught:
    """The supplier, and the fields that are read from its labels now."""

    supplier: str
    fields: tuple[str, ...]


@dataclass(frozen=True)
class NoteLeft:
    """The order that bears the note."""

    order_no: str


@dataclass(frozen=True)
class HelpMoved:
    """The station that called, and what became of it: CALLED, ANSWERED or ENDED."""

    station: str
    step: str


@dataclass(frozen=True)
class OrderReleased:
    """The order and how many stages it has."""

    order_no: str
    stages: int


@dataclass(frozen=True)
class Issued:
    """What went in, and how much of the lot is left (decimal text)."""

    order_no: str
    item: str
    code: str
    quantity: str
    left: str
    grade: str


@dataclass(frozen=True)
class Returned:
    """What came back to stock."""

    item: str
    code: str
    quantity: str


@dataclass(frozen=True)
class UnitsBorn:
    """The serials given."""

    order_no: str
    item: str
    codes: tuple[str, ...]


@dataclass(frozen=True)
class Completed:
    """The codes that came out, and the order's good pieces after it (decimal text)."""

    order_no: str
    item: str
    codes: tuple[str, ...]
    good: str


@dataclass(frozen=True)
class SplitDone:
    """The new lot."""

    item: str
    child: str


@dataclass(frozen=True)
class Shipped:
    """The shipment and the codes in it."""

    shipment_no: str
    customer: str
    codes: tuple[str, ...]


@dataclass(frozen=True)
class Held:
    """What is on hold, and how many holds are open on it now."""

    item: str
    code: str
    open_holds: int


@dataclass(frozen=True)
class StageWork:
    """The stage and what the person is doing on it now."""

    order_no: str
    stage: str
    event: str


@dataclass(frozen=True)
class Inspected:
    """The verdict, the points that failed, and whether a hold was opened."""

    code: str
    passed: bool
    failed: tuple[str, ...]


@dataclass(frozen=True)
class LabelRecorded:
    """The label and its running copy number."""

    code: str
    copy: int


@dataclass(frozen=True)
class Reversed:
    """The entry that no longer counts and what it had done."""

    entry: str
    action: str


@dataclass(frozen=True)
class MasterSaved:
    """How many rows were new or changed."""

    changed: int


@dataclass(frozen=True)
class Moved:
    """What moved, from where to where; the place before may be unknown."""

    item: str
    code: str
    came_from: str | None
    to: str


@dataclass(frozen=True)
class Counted:
    """What was counted and by how much the record was off (decimal texts, the difference signed)."""

    item: str
    code: str
    counted: str
    difference: str


@dataclass(frozen=True)
class Merged:
    """The lot that came of it and what is in it now (decimal text)."""

    item: str
    lot: str
    on_hand: str


@dataclass(frozen=True)
class Withdrawn:
    """What left the stock, and what of it is still there (decimal texts)."""

    item: str
    code: str
    quantity: str
    left: str


@dataclass(frozen=True)
class Packed:
    """The box and everything that is directly in it now."""

    box: str
    contents: tuple[str, ...]


@dataclass(frozen=True)
class Mounted:
    """The slot, the lot in it (None: empty) and the lot that was there before."""

    slot: str
    code: str | None
    before: str | None


@dataclass(frozen=True)
class Passed:
    """The unit, the stage, and the lots that it drew from."""

    order_no: str
    unit: str
    stage: str
    drawn: tuple[str, ...]


@dataclass(frozen=True)
class Removed:
    """The unit, the part that came out of it, and the one that took its place."""

    unit: str
    code: str
    quantity: str
    replaced_by: str | None


@dataclass(frozen=True)
class Disposed:
    """What was decided about how much of it (decimal text)."""

    item: str
    code: str
    decision: str
    quantity: str


@dataclass(frozen=True)
class LabelChecked:
    """Whether the label says what the thing is."""

    code: str
    matched: bool


@dataclass(frozen=True)
class OrderMoved:
    """The order and where it stands now."""

    order_no: str
    status: str


@dataclass(frozen=True)
class Archived:
    """The order and the sealed file that holds a copy of it."""

    order_no: str
    file: str
    sha256: str


@dataclass(frozen=True)
class Corrected:
    """What was moved from the wrong lots to the right one. ``units``: every unit it may be in, ``held`` those among
    them that are on hold because the right lot is, ``shipped`` those that a customer has.
    """

    item: str
    code: str
    wrong: tuple[str, ...]
    issues: int
    quantity: str
    units: tuple[str, ...]
    held: tuple[str, ...]
    shipped: tuple[str, ...]

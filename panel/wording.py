"""Every sentence of the operator's screens, and how numbers, days and times are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.numbers import plain
from db.domain.terms import Lifecycle, Quality, Role
from panel.languages import Mark, Words, be_words, spoken

if TYPE_CHECKING:
    from datetime import date, datetime, timedelta
    from decimal import Decimal

APPLICATION = "Tracepanel"
BACK, HELP, LAST_SCANS, SAVED, NOT_SAVED = "Back", "Help", "Last scans", "Saved", "NOT SAVED - stop"
TYPE_CODE, PICK_LOT, UNDO, CLOSE, SIGN_OUT, CANCEL = "Type code", "Pick lot", "Undo last", "Close", "Sign out", "Cancel"
EARLIER, LATER, PAGE = "Earlier", "Later", "{first} to {last} of {count}"
DELETE_LAST, DECIMAL_POINT = "Delete last", "Decimal point"
BROKEN = ("Something went wrong in the panel", "Nothing was recorded. Try again; the details are in the log.")
AWAY = ("The record cannot be reached", "Nothing was recorded. Try again in a moment.")
NOTHING_YET = "Nothing was recorded. Then scan it again."
READING_FAILED = ("The record could not be read", "Nothing was recorded. Try again in a moment.")
UNREADABLE_SCAN = ("That scan could not be read", "Nothing was recorded. Scan it again, whole.")
NO_COMMAND = ("This card does nothing here", "Nothing was recorded. Look at the buttons on the screen.")
COMMAND_CARDS = {
    "START": "Start", "PAUSE": "Pause", "FINISH": "Finish", "YES": "Yes", "NO": "No, back", "UNDO": "Undo last",
    **{f"D{digit}": str(digit) for digit in range(10)}, "DOT": "Point", "DELETE": "Delete",
}  # fmt: skip
"""What stands on each command card."""

IGNORED_WHILE_BUSY = ("One at a time", "The last scan is still being saved. Scan again.")
ALSO_SEEN = "also seen, ignored"

ROLES = {
    Role.NONE: "No role", Role.OPERATOR: "Operator", Role.INSPECTOR: "Inspector", Role.SUPERVISOR: "Supervisor",
    Role.ADMIN: "Administrator",
}  # fmt: skip
QUALITIES = {
    Quality.PENDING: "To inspect", Quality.RELEASED: "Released", Quality.CONCESSION: "Concession",
    Quality.REJECTED: "Rejected", Quality.ON_HOLD: "On hold",
}  # fmt: skip
LIFECYCLES = {
    Lifecycle.IN_PROCESS: "In work", Lifecycle.IN_STOCK: "In stock", Lifecycle.INSTALLED: "Built in",
    Lifecycle.CONSUMED: "Used up", Lifecycle.PACKED: "Packed", Lifecycle.SHIPPED: "Shipped",
    Lifecycle.RETURNED: "Came back", Lifecycle.SCRAPPED: "Scrapped", Lifecycle.VOID: "Taken back",
}  # fmt: skip
HAPPENINGS = {
    "received": "Received from {detail}", "issued": "Issued into {detail}", "fitted": "{detail} fitted",
    "completed": "Completed in {detail}", "inspection_passed": "Inspection passed",
    "inspection_failed": "Inspection failed", "held": "Put on hold: {detail}", "hold_released": "Hold released",
    "stage_finished": "{detail} done", "shipped": "Shipped to {detail}", "returned": "Came back from {detail}",
    "labelled": "Label printed", "split": "{detail} drawn off",
}  # fmt: skip
UNITS = {"piece": "pcs", "m2": "m²", "m": "m", "kg": "kg", "l": "l"}
NUMBER_OF, LOT_TO_SCAN, LOTS_TO_SCAN = "{done} of {count}", "{count} lot to scan", "{count} lots to scan"
NOT_YET_SEEN, SEEN_TODAY = "not here yet", "here at {time}"
SEEN_YESTERDAY, SEEN_ON = "here yesterday", "here {day}"
DAY, DAY_OF_YEAR = "{day} {month} {year}", "{day} {month}"
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
TODAY = "{weekday} {day} {month}"
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DECIMAL = {"tr": ",", "de": ","}
_HERE = be_words(__name__)


def number(value: Decimal) -> str:
    """A number as the plant writes it."""
    return typed(plain(value))


def typed(text: str) -> str:
    """A number that is being typed, with the plant's own decimal sign."""
    return text.replace(".", _DECIMAL.get(spoken(), "."))


def amount(value: Decimal, uom: str) -> str:
    """A quantity with its unit."""
    return f"{number(value)} {_HERE.UNITS.get(uom, uom)}"


def each(value: Decimal, uom: str) -> str:
    """How much of a part one piece takes: "8", "0.12 kg"."""
    return number(value) if uom == "piece" else amount(value, uom)


def day(value: date | None) -> str:
    """A calendar day: 31 Jan 2026, 31.01.2026."""
    return "-" if value is None else _dated(_HERE.DAY, value)


def short_day(value: date) -> str:
    """A day of this year or of one close by: 31 Jan, 31.01."""
    return _dated(_HERE.DAY_OF_YEAR, value)


def today(value: date) -> str:
    """The day it is: Monday 23 Nov."""
    return _dated(str(_HERE.TODAY).replace("{weekday}", _HERE.WEEKDAYS[value.weekday()]), value)


def clock(moment: datetime) -> str:
    """The time of day."""
    return f"{moment:%H:%M}"


def moment(value: datetime) -> str:
    """Day and time in a story."""
    return f"{_dated(_HERE.DAY_OF_YEAR, value)} {clock(value)}"


def duration(value: timedelta) -> str:
    """Hours, minutes, seconds."""
    seconds = int(value.total_seconds())
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"


def initials(name: str) -> str:
    """Of the first and the last name."""
    parts = name.split()
    return (parts[0][:1] + (parts[-1][:1] if len(parts) > 1 else "")).upper() if parts else ""


def seen(last: datetime | None, now: datetime) -> str:
    """When a person was last at work."""
    if last is None:
        return str(_HERE.NOT_YET_SEEN)
    days = (now.date() - last.date()).days
    if days <= 0:
        return str(_HERE.SEEN_TODAY).format(time=clock(last))
    if days == 1:
        return str(_HERE.SEEN_YESTERDAY)
    return str(_HERE.SEEN_ON).format(day=_dated(_HERE.DAY_OF_YEAR, last))


def within(word: str) -> str:
    """A word as it stands within a sentence: small, but for German nouns."""
    return word if spoken() == "de" else word[:1].replace("İ", "i").lower() + word[1:]


def without(words: str) -> str:
    """A button's words while the amount in them is not known yet: the rest, beginning with a capital."""
    left = words.strip()
    first = "İ" if spoken() == "tr" and left[:1] == "i" else left[:1].upper()
    return first + left[1:]


def number_of(done: int, count: int) -> str:
    """So many of so many."""
    return str(_HERE.NUMBER_OF).format(done=done, count=count)


def lots(count: int) -> str:
    """How many lots are still to scan."""
    return str(_HERE.LOT_TO_SCAN if count == 1 else _HERE.LOTS_TO_SCAN).format(count=count)


def _dated(form: str, value: date) -> str:
    return form.format(
        day=value.day, day2=f"{value:%d}", month=_HERE.MONTHS[value.month - 1], month2=f"{value:%m}", year=value.year
    )


class Home(metaclass=Words):
    """Home screen."""

    ASK, ASK_DETAIL = "Scan a job card", "or touch a job below; any other code is looked up"
    RUNNING, READY, NOT_READY = "Running", "Ready", "Not ready"
    START, RESUME, OPEN, EMPTY = "Start", "Resume", "Open", "No job is waiting at this station"
    EMPTY_DETAIL = "Jobs appear here when they are released"
    STAGE, OF, DUE = "{stage}, stage {number} of {count}", "of {planned}", "Due {day}"
    EARLIER, LATER, NO_JOB = "Earlier", "Later", "No job ready"
    TASKS = {  # noqa: RUF012 - a table of words
        "look_up": "Look up", "inspect": "Inspect", "receive": "Receive", "ship": "Pack and ship", "move": "Move",
        "trace": "Trace", "more": "More", "count": "Count", "take_back": "Take back", "devices": "Devices",
        "wrong_lot": "Wrong lot", "slots": "Station", "people": "People", "clean": "Clean glass", "panel": "This panel",
    }  # fmt: skip
    WHAT_ELSE, WHAT_ELSE_DETAIL = "What do you want to do?", "Touch it; any code you scan is looked up"
    GOOD, SCRAP, PAGE = "good today", "scrap", "{first} to {last} of {count}"


class Job(metaclass=Words):
    """Job screen."""

    SCAN, ALL_SCANNED = "Scan the lot of {item}", "All material is scanned"
    ALL_DETAIL, PER = "Finish the stage, or scan another lot", "{quantity} per piece"
    START_ASK, START_DETAIL = "Start {stage}", "then scan the material"
    PAUSED, PAUSED_DETAIL = "Paused", "Resume to go on"
    STAGE_OF, OF_GOOD, SCRAP, RUNNING = "Stage {number} of {count}", "of {planned} good", "scrap", "Your time"
    PEOPLE, NOBODY = "At work", "nobody"
    MATERIAL, SCANNED_OF, NO_MATERIAL = "Material", "{done} of {count} scanned", "This stage needs no material"
    SCANNED, NOW, LATER, NEEDS = "Scanned", "Scan now", "Not scanned", "needs {quantity}"
    START, PAUSE, RESUME, LEAVE, FINISH, INSPECT = "Start", "Pause", "Resume", "Leave", "Finish stage", "Inspect"
    INSTRUCTION, COMPLETE, JOIN, GIVE_BACK, UNITS = "Instruction", "Count and finish", "Join", "Give back", "One by one"
    WHY_PAUSE, DONE, STARTED = "Why do you pause?", "{stage} is finished", "{stage} has started"
    ISSUED, READING = "{item} is recorded", "one moment"
    UNDONE, UNDONE_DETAIL, NOTHING_TO_UNDO = "Taken back", "{what} no longer counts", "Nothing to undo"


class Issue(metaclass=Words):
    """Issue screen."""

    TITLE, ASK = "Issue a lot", "How much goes into {order}?"
    FITS, OTHER = "The lot fits: {needed} still needed", "Other lot"
    SUPPLIER, ON_HAND, USE_BY, CERTIFICATE, PLACE = "Supplier", "On hand", "Use by", "Certificate", "Place"
    OLDER, OLDER_DETAIL = "An older lot is there", "{code}, {left} left"
    OLDER_AT = "An older lot is in {place}"
    QUANTITY, THEN_LEFT, NEEDS, WHOLE = "Quantity", "Then left in lot", "Job needs {quantity}", "Whole lot {quantity}"
    ISSUE, FOR_ORDER, HOUSE, NONE = "Issue {quantity}", "for the whole order", "made here", "none"
    TOO_MUCH, ENTER = "more than is on hand", "enter a quantity"


class Finish(metaclass=Words):
    """Finish screen."""

    TITLE, ASK, ASK_DETAIL = "Finish {stage}", "Count what you made", "{left} of {planned} are left"
    OPEN_DETAIL = "{count} still open; touch a point to go there"
    GOOD, SCRAP, LESS, MORE = "Good", "Scrap", "one less", "one more"
    GOOD_DETAIL, SCRAP_DETAIL = "to next stage", "with reason"
    TO_STOCK, WHY, STILL_OPEN, TOUCH = "into stock", "Why scrap?", "Still open: {count}", "touch one to go there"
    NOTHING_OPEN, NOT_SCANNED, GO_SCAN = "Nothing is open", "{item}: lot not scanned", "Scan"
    COUNT_FIRST, ACCOUNTED, REASON_FIRST = "count what you made", "{done} of {planned} accounted for", "touch a reason"
    FINISH, COMPLETE, POINTS = "Finish stage", "Complete {count}", "{count} still open"
    MADE, MADE_DETAIL, BACK_TO_WORK, DONE = (
        "{count} made",
        "Put each label on its unit and scan it",
        "back to work",
        "Done",
    )
    LABEL_FAILED = "The label of {code} was not printed"
    LABEL_FAILED_DETAIL = "The unit is recorded. {why}"
    NEW_UNITS, LABELS_AT, PRINTED, PRINTING = "New units", "Label", "Label ready", "Label is being made"
    NOT_PRINTED, AGAIN = "No label", "Print again"
    TO_CHECK, CHECKED = "Scan it", "Checked"
    LABEL_RIGHT, LEFT_TO_CHECK, ALL_CHECKED = "{code}: the label is right", "{left} to scan", "Every unit has its label"
    CHECKED_TWICE, CHECKED_TWICE_DETAIL = "{code} was checked already", "Scan the label of the next unit."
    LABEL_WRONG, LABEL_WRONG_DETAIL = (
        "This label says {code}",
        "It is not the label of {unit}. Take it off, print again.",
    )
    LABEL_STRANGE_DETAIL = "None of these units has this code. Nothing was recorded. Take the label off."


class Label(metaclass=Words):
    """On labels themselves."""

    CONTENTS = "{count} inside"
    USE_BY = "use by {day}"


class Inspect(metaclass=Words):
    """Inspection screen."""

    TITLE, ASK, ASK_DETAIL = "Inspect", "Scan the unit to inspect", "nothing is recorded before the last point"
    POINT, OF, TYPE_IT = "{name}", "point {number} of {count}", "Type the measured value"
    TOUCH_VERDICT, PASS, FAIL = "Touch pass or fail", "Pass", "Fail"
    RECORD, RECORD_FAIL, NEXT, HOLD = "Record", "Record fail", "Next point", "opens a hold"
    PREVIOUS, ABOVE, BELOW = "Previous", "{by} above the limit", "{by} below the limit"
    LEAST, TARGET, MOST, WITHIN = "least", "target", "most", "within the limits"
    NO_PLAN, NO_PLAN_DETAIL = "{code} has no inspection plan", "Nothing was recorded. Ask a supervisor."
    PASSED, PASSED_DETAIL = "{code} passed", "All {count} points are within their limits"
    FAILED, FAILED_DETAIL = "{code} is on hold", "Failed: {points}. Put it aside."
    ENTER, NO_UNIT, ALL_PASS = "enter a value", "scan a unit", "all points pass"


class LookUp(metaclass=Words):
    """Look-up screen."""

    TITLE, ASK, ASK_DETAIL = "Look up", "Scan any code", "nothing is recorded here"
    FOUND, OTHER = "{item}, {lifecycle}", "Scan any other code to look it up; nothing is recorded here"
    ITEM, SUPPLIER, ON_HAND, USE_BY, PLACE = "Item", "Supplier", "On hand", "Use by", "Place"
    LATER, EARLIER, TRACE, DONE, BACK_TO_WORK = "Later", "Earlier", "Trace", "Done", "back to work"
    NO_STORY, BY, REVERSED = "Nothing is recorded about it", "{person}", "taken back: "
    ORDER_CARD = "This is a job card"
    LABEL, WHY_LABEL, NOT_PRINTED = "Print label", "Why does it need a label?", "The label was not printed"
    LABEL_REASONS = (
        (Mark("NONE"), "It has none"), (Mark("TORN"), "Torn or dirty"), (Mark("UNREADABLE"), "Cannot be read"),
        (Mark("LOST"), "Lost"),
    )  # fmt: skip
    PRINTED, PRINTED_DETAIL = "The label of {code} is printed", "Take the old one off, put this one on."


class Ship(metaclass=Words):
    """Shipping screen."""

    TITLE, ASK, ASK_DETAIL = "Pack and ship", "Scan the units that leave", "for {customer}"
    CHOOSE, CHOOSE_DETAIL = "Who gets it?", "Touch the customer"
    UNITS, NONE_YET, SHIP, LOCKED = "In this shipment", "nothing scanned yet", "Ship {count}", "scan a unit"
    TO, ADDED, ADDED_DETAIL = "to {customer}", "{code} is packed", "Nothing is recorded before you touch Ship"
    TWICE, TWICE_DETAIL = "{code} is in already", "It counts once. Scan the next unit."
    SHIPPED, SHIPPED_DETAIL, OTHER = "{count} shipped to {customer}", "Shipment {number}", "Customer"
    REMOVE = "Take out last"

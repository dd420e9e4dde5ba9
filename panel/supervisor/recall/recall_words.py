"""Words of the recall pages: the cases, a new one, the case itself and its sheets."""

from __future__ import annotations

from db.domain.terms import Decision, Lifecycle, RecallRoot
from panel.languages import Mark, Words, be_words

TITLE = "Recalls"
NEW_RECALL, NEW_DRILL, BACK = "New recall", "New drill", "All recalls"
NONE_YET = ("No recall yet", "A drill shows how fast everything is found. It holds nothing.")
REAL, DRILL, OPEN, CLOSED = "Recall", "Drill", "Open", "Closed"
HEADINGS = ("Case", "Why", "State", "Open for", "Concerned", "Held", "Recovered")
OPENED, SURE, LOST = "{when}, {who}", "{count} certain", "{count} lost"
DAYS_LONG, HOURS_LONG = "{days} d {hours} h", "{hours} h {minutes} min"

EXPORTED, EXPORTING, EXPORT_FAILED = "Written: {path}", "The file is being written", "The file could not be written"
SAVE_LIST, SAVE_REPORT = "Save the list", "Save the report"

CERTAIN, POSSIBLE = "Certain", "Possible"
AT_CUSTOMER, UNITS_LOTS = "At customer", "{units} units, {lots} lots"
TO_DO = {
    "LOST": "Lost", "RELEASED": "Let go", "DECIDED": "Decided", "HELD": "Held",
    "OPEN": "To hold", "AWAY": "To bring back", "BORN": "Nothing left",
}  # fmt: skip
GONE_AS = {Lifecycle.SCRAPPED: "Scrapped", Lifecycle.CONSUMED: "Used up", Lifecycle.VOID: "Taken back"}
ROOTS = {
    RecallRoot.LOT: "Lot", RecallRoot.SUPPLIER: "Supplier", RecallRoot.MACHINE: "Machine",
    RecallRoot.PERSON: "Person", RecallRoot.SHIFT: "Shift",
}  # fmt: skip
PLACES = {
    "work": "In work", "stock": "In stock", "away": "At customers", "back": "Came back", "built_in": "Built in",
    "gone": "Nothing left",
}  # fmt: skip
CAUSES = {
    "LOT": "Lot", "SUPPLIER": "Supplier", "MACHINE": "Machine", "PERSON": "Person", "SHIFT": "Shift",
    "SHIFT_DAY": "Shift of one day",
}  # fmt: skip
PERIOD, FROM_ON, UNTIL, ALWAYS = "{first} to {last}", "from {first}", "to {last}", "any time"
DECISIONS = {
    Decision.USE: "Use as it is", Decision.CONCESSION: "By concession", Decision.REWORK: "Rework",
    Decision.SCRAP: "Scrap", Decision.SUPPLIER_RETURN: "To supplier",
}  # fmt: skip


class New(metaclass=Words):
    """A new recall or drill."""

    WHERE = "Where does it begin?"
    STEPS = ((Mark("where"), "Where"), (Mark("what"), "What is concerned"), (Mark("why"), "Why"))
    LOTS, SUPPLIER, MACHINE, PERSON, SHIFT, SHARED = "Lots", "Supplier", "Machine", "Person", "Shift", "Bad serials"
    CODE, REMOVE = "Scan or type a lot or serial", "Remove"
    WHICH, KNOWN_ALREADY = "{code} is several things: which?", "{code} is in the list already"
    ALL, TODAY, WEEK, MONTH, QUARTER = "Any time", "Today", "7 days", "30 days", "90 days"
    FIRST, LAST, EARLIER, LATER = "first day", "last day", "a day earlier", "a day later"
    CHOOSE = "Touch who or what is behind it"
    BAD, BAD_HINT, COMPARE = "Bad serials", "Scan or paste the bad ones, one a line", "Compare"
    SHARED_BY, FACTOR, OF_BAD, OF_GOOD = "What they share", "Shared", "Bad ones", "Good ones"
    OF, NOTHING_SHARED = "{count} of {total}", "They share nothing that is recorded"
    PREVIEW, PREVIEW_ASIDE = "What is concerned", "nothing is recorded yet"
    NO_ROOT = ("Choose where it begins", "What is concerned is shown here before anything is recorded.")
    UNITS, LOTS_TOO = "units", "and {count} lots or boxes"
    BY_STATE, OTHERS, DOUBTED = "Where it is", "Lots, boxes", "Lots that are on hold or rejected now"
    WHY, WHY_HINT, WHY_FIRST = "What is wrong with it?", "For instance: layers come apart", "say what is wrong"
    RISK = "Risk class"
    RISKS = ((Mark(""), "none"), (Mark("I"), "I"), (Mark("II"), "II"), (Mark("III"), "III"))
    OPEN, START, ROOT_FIRST = "Open recall", "Start drill", "choose a root first"
    OPENED, OPENED_DETAIL = "{case} is open", "{count} things are concerned. Hold them now."
    STARTED, STARTED_DETAIL = "{case} has started", "The clock runs. Nothing is held."
    DRILL_SAYS = "A drill changes nothing: no hold, no stock."
    DONE, SPACE, DELETE = "Done", "Space", "Delete last"


class Group(metaclass=Words):
    """Where things are."""

    WORK, STOCK, AWAY, BACK = "in work", "in stock", "at customers", "came back"


class Case(metaclass=Words):
    """One case."""

    OPENED_BY, CLOSED_BY = "{why}. Opened {when} by {who}", "{why}. Closed {when} by {who}"
    SEARCH, LIST, REPORT, CLOSE, CLOCK = (
        "Search again",
        "Export list",
        "Report PDF",
        "Close",
        "Time since it was opened",
    )
    NEWER = "Search: {count} new"
    ROOTS = "{count} roots"
    UNITS_OF, LEFT, LOTS_LEFT = "{units} units, {lots} lots", "{uom} left", "lots left"
    PRODUCTS, NO_LOT, NOTHING = "{count} products", "no lot is a root", "none"
    AND_LOTS = "{what}, {count} lots"
    CUSTOMERS_OF, TO_CALL, SET_ASIDE = "{count} customers", "{count} to call", "{count} set aside"
    HELD, HELD_TO_HOLD, TO_HOLD, WOULD = (
        "{count} held",
        "{held} held, {open} open",
        "{count} to hold",
        "{count} to find",
    )
    SETTLED = "settled"
    CUSTOMERS, REACHED = "Customers to call", "{done} of {count} reached"
    CUSTOMER, CONTACT, UNITS, SENT, STATE = "Customer", "Contact", "Units", "Delivered", "State"
    SENT_ON = "sent {day}"
    ALL_CERTAIN, ALL_POSSIBLE, BOTH = "all certain", "all possible", "{sure} certain, {maybe} possible"
    ALL_BACK, NOT_CALLED, NO_ANSWER = "All came back", "Not called", "No answer, {when}"
    SPOKEN, ASIDE, CONFIRMED = "Reached", "Reached, {count} set aside", "Confirmed"
    CALL, LOG, NOBODY_TO_CALL = "Call", "Log", "Nobody outside has any of it"
    THINGS, THINGS_ASIDE, BALANCE_TAB, OVERVIEW = "Units", "{count}, certain first", "Balance", "Overview"
    CUSTOMERS_TAB = "Customers"
    ALL, NOT_SAFE, SURE, MAYBE = "All {count}", "Not safe {count}", "Certain {count}", "Possible {count}"
    HEADINGS = ("Serial or lot", "Product", "Link", "Then", "Now", "Customer", "Sent", "What to do")
    NARROW = ("Serial or lot", "Link", "Now", "Customer", "What to do")
    THEN = "then: {state}"
    RECOVERED, OF, HERE, SAFE = "Recovered", "{done} of {count}", "{count} here", "in house or back"
    TO_HOLD_STILL, ASIDE_COUNT, BY_CUSTOMER = "{count} still to hold", "{count} set aside", "by the customer"
    NOT_YET, IN_WORK, CERTAIN, POSSIBLE = (
        "{count} not safe yet",
        "{count} more in work",
        "{count} certain",
        "{count} possible",
    )
    BALANCE, CAME_IN, NO_BALANCE = "Mass balance", "{amount} came in", "No lot is a root: nothing to weigh up."
    USED, OFFCUTS, DIVIDED, OUT, SCRAPPED = "Used", "Offcuts", "Split off", "Left house", "Scrapped"
    ON_HAND, NOT_FOUND = "On hand", "Not found"
    FREE, FREE_ONE = "{count} can still leave the house", "One can still leave the house"
    OPEN_STILL, OPEN_ONE = "{count} are not held yet", "One is not held yet"
    HOLD_DETAIL, HOLD = "One act, on every panel at once; it is let go unit by unit", "Hold all {count}"
    ALL_HELD, ALL_HELD_DETAIL = "Everything is held", "{count} on hold, on every panel"
    NONE_LEFT = "Nothing is left to hold"
    NOT_HELD, NOT_HELD_ONE, WHY = "{count} could not be held", "One could not be held", "Why"
    DRILL, DRILL_DETAIL = "This is a drill", "It holds nothing. {count} would be held."
    ENDED, ENDED_DETAIL = "This recall is closed", "{held} still on hold, {lost} lost"
    LET_GO = "Let go"
    HELD_NOW, HELD_DETAIL = "{count} are on hold now", "{away} of them are with customers: call them."
    CALL_KEPT, CLOSED, CLOSED_DETAIL = "The call is kept", "{case} is closed", "{count} holds lifted, {lost} lost"
    RELEASED = "{count} let go"
    UNCHANGED = ("Nothing has changed", "Search {number} found the same as the one before.")
    CHANGES = "Search {number}: what has changed"
    NEW, GONE, CHANGED = "New", "No longer concerned", "Changed"
    NEW_HOLD = "New ones are not held yet: hold all again."


class Sheets(metaclass=Words):
    """What is asked over the case."""

    CALL, LAST_CALL = "Call {customer}", "{count} calls so far, the last {when}"
    METHODS = (
        (Mark("phone"), "Phone"), (Mark("email"), "E-mail"), (Mark("letter"), "Letter"), (Mark("visit"), "Visit"),
    )  # fmt: skip
    HOW, REACHED, CONFIRMED, YES, NO = "How", "Reached?", "Confirmed?", "Yes", "No"
    ON_HAND, ON_HAND_DETAIL = "Set aside there", "as the customer counts"
    RETURNED, DESTROYED, LESS, MORE = "On the way back", "Destroyed there", "one less", "one more"
    NOTE, NOTE_HINT, KEEP, REACHED_FIRST = "Note", "What was said", "Record call", "reached or not?"
    RELEASE, RELEASE_ASIDE = "Let go", "{count} chosen of {total} held"
    WHAT, ONLY_LIFT, REASON = "What becomes of them", "Only lift hold", "Why"
    MARK_ALL, MARK_NONE, RELEASE_COUNT = "All", "None", "Let go {count}"
    CHOOSE_FIRST, REASON_FIRST = "choose at least one", "give a reason"
    OPENER, OPENER_DETAIL = "{person} opened this recall", "Another supervisor must do this."
    OTHER, PLACE = "Another signs in", "Where"
    TRACE, ON_STOCK = "Trace it", "On hand"
    CLOSE, CLOSE_DETAIL = "Close {case}", "{open} not decided, {held} on hold, {away} with customers"
    LOST, LOST_DETAIL = "Those with customers stay lost", "another leader must agree"
    AGREE, AGREED, AGREE_FIRST = "Who agrees?", "{person} agrees", "somebody must agree"
    REST, REST_DETAIL = "Let go what is still held", "else all must be decided first"
    CLOSE_NOW, DRILL_CLOSE = "Close recall", "End drill"
    STILL_OPEN = "{count} not decided"
    NOT_HELD = "What could not be held"
    REASONS = (
        (Mark("CLEARED"), "Found in order"), (Mark("TESTED"), "Tested, sound"), (Mark("DEFECT"), "Defect confirmed"),
    )  # fmt: skip


be_words(__name__)

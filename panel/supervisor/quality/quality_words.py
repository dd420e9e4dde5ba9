"""Words of the supervisor's quality page."""

from __future__ import annotations

from db.domain.terms import Decision
from panel.languages import be_words

POINT, LAST, LASTS = "Measured point", "Last", "Last {count}"
NO_POINT, NO_VALUES = "Nothing is measured by number", "No value yet"
EACH, POINT_NAME = "each point one inspection, {uom}", "{name}, {plan}"
UPPER, LOWER, TARGET, MEAN = "Limit {value}", "Limit {value}", "Target {value}", "Mean {value}"
OUT, ALL_IN = "{count} out of limits", "All within limits"
DEFECTS, PERIOD, OTHERS, NO_DEFECTS = "Defects and scrap", "{count} in 30 days", "Others", "None in 30 days"
FIRST = "{share} passed at the first inspection, of {count}"
HOLDS, INCOMING = "Open holds, {count}", "Incoming to inspect, {count}"
HOLD_HEADINGS = ("What", "Quantity", "Why", "Age", "Held by", "For", "")
INCOMING_HEADINGS = ("What", "Quantity", "Supplier", "Age", "", "", "")
NO_HOLDS, NO_INCOMING = "Nothing is on hold", "Nothing waits for inspection"
MINUTES, HOURS, DAYS = "{count} min", "{count} h", "{count} days"
DECIDE, TRACE, RECALL, PLAIN_HOLD = "Decide", "Trace", "Recall {case}", "Hold"
WHAT_NOW, WHY, NEEDS_WHY = "What becomes of {code}?", "Why? It stays in the record.", "Say why first."
DECISIONS = {
    Decision.USE: ("Use as it is", "It is in order after all"),
    Decision.CONCESSION: ("Use by concession", "Known to be wrong, and accepted"),
    Decision.REWORK: ("Rework", "It stays on hold until it is done"),
    Decision.SCRAP: ("Scrap", "It leaves the stock for good"),
    Decision.SUPPLIER_RETURN: ("Back to the supplier", "It leaves the stock"),
}
RELEASE, RELEASE_DETAIL = "Release the hold", "Nothing else is decided"
DECIDED, DECIDED_DETAIL, RELEASED = "{code}: {decision}", "{why}", "{code} is released"

be_words(__name__)

"""Words of the supervisor's floor."""

from __future__ import annotations

from panel.languages import be_words

RUNNING, PAUSED, CALLS, WAITS, FREE = "Running", "Paused", "Calls for help", "Waiting", "Free"
COMES = "{person} comes"
STATE = {"running": RUNNING, "paused": PAUSED, "calls": CALLS, "waits": WAITS, "free": FREE}
OF, SCRAP, TO_COME = "of {planned}", "{count} scrap", "{count} to come"
NEXT, NOTHING, NOBODY, MORE_JOBS = "Next: {item}", "Nothing to come", "nobody works here", "and {count} more"
PEOPLE, WHERE = "{name} and {count} more", "{order}, {stage}"
LONG = "since {clock}"

FIGURES = {
    "running": "running", "paused": "paused", "calls": "calls", "late": "late", "people": "at work",
    "open": "orders",
}  # fmt: skip
OF_STATIONS, NONE, TODAY = "of {count} stations", "none", "{count} due today"
NOW, ALL_WELL, ALL_WELL_DETAIL = "Needs you now", "Nothing needs you", "No call, nothing late, nothing stopped for long"
CALL_TITLE, LATE_TITLE, PAUSE_TITLE, QUIET_TITLE = (
    "{station} calls", "{order} is late", "{station} stands still", "{panel} is quiet",
)  # fmt: skip
LATE_DETAIL, PAUSE_DETAIL = "Due {day}, {good} of {planned} {item}", "{why}, {person}"
QUIET_DETAIL = "Silent since {clock}, {person} at work"
ANSWER, END, OPEN, STATION = "I come", "Settled", "Open", "Open"
ANSWERED, ANSWERED_DETAIL = "{station} knows that you come", "The panel there says so."
ENDED, ENDED_DETAIL = "The call of {station} is over", ""
NO_REASON = "No reason given"
SO_FAR, GOOD, SCRAPPED, FIRST_PASS, NO_SHIFT = "{shift} so far", "Good", "Scrap", "First pass", "No shift now"
EMPTY, EMPTY_DETAIL = "No stations yet", "Master data: add a station, and what it does is shown here."
ORDERS, BY_DAY = "Open orders", "{count}, those due first"
HEADINGS = ("Order", "Product", "Made", "Due", "State")
NARROW = ("Order, product", "Due, made", "State")
DUE_TODAY, MADE, RUNS_AT, STANDS_AT = "Today", "Made", "{stage}, {station}", "Stopped, {station}"

be_words(__name__)

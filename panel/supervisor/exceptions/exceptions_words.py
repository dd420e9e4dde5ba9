"""Words of the supervisor's exceptions."""

from __future__ import annotations

from panel.languages import be_words

KINDS = {
    "forgotten": ("Forgotten work", "Goes on for longer than a shift; its hours are paid for and planned with."),
    "labels": ("Labels to check", "Printed and not scanned back: scan one here, and it is settled."),
    "counts": ("Counts", "What counting changed in thirty days; what is missing went somewhere."),
    "refused": (
        "Refusals",
        "What panels refused in thirty days; one rule often at one station is a matter of teaching.",
    ),
    "gaps": ("Trace gaps", "What the record does not know about where things came from."),
}
HEADINGS = {
    "forgotten": ("Who", "Work", "Since", "Last seen", ""),
    "labels": ("Thing", "Printed", "Where", "", ""),
    "counts": ("Thing", "Changed by", "Counted", "Who", ""),
    "refused": ("Rule", "What panels say", "Station", "Times", ""),
    "gaps": ("Kind", "Thing", "What is missing", "", ""),
}
END, OPEN, TITLE, NEVER = "End it", "Trace", "{name}, {count}", "not since"
WHEN_ENDED, ENDED, ENDED_DETAIL = "When did {name} stop?", "{name} is signed off", "{order}, {stage}, until {when}"
AT_LAST_ACT, AT_SHIFT_END, JUST_NOW = "At their last act, {when}", "At the end of the shift, {when}", "Just now, {when}"
CHECKED, CHECKED_DETAIL = "{code} is labelled right", "Its label is settled."
NONE = {
    "forgotten": "Nobody forgot to end their work", "labels": "Every label was scanned back",
    "counts": "No count changed anything", "refused": "Nothing was refused", "gaps": "The trace has no gaps",
}  # fmt: skip
DAYS, LOOKING = "{times} on {days} days", "Everything is read through"
GAPS = {
    "NO-RECEIPT": "Came from nowhere", "IMPORT-SHORTFALL": "More was used than came in",
    "SERIAL-SHARED": "One unit in several places", "ISSUED-BEFORE-RECEIVED": "Used before it came",
    "TWO-SUPPLIERS": "Of two suppliers", "STAGE-WITHOUT-TIMES": "A stage without times",
}  # fmt: skip

be_words(__name__)

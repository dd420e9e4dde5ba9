"""Words of the supervisor's frame: the pages, who is there, what was answered."""

from __future__ import annotations

from panel.languages import be_words

PAGES = {
    "floor": ("Floor", "What runs, what waits, who calls"),
    "trace": ("Trace", "Everything from and to one code"),
    "recall": ("Recall", "One case, every unit, every call"),
    "quality": ("Quality", "Holds, defects and measured values"),
    "reports": ("Reports", "Figures to look at and to hand on"),
    "exceptions": ("Exceptions", "What does not add up, and what settles it"),
    "ledger": ("Ledger", "Who, when, what, why; nothing is ever erased"),
    "master_data": ("Master data", "People, items, orders and their history"),
}
SIGN_IN, SIGN_OUT, NOBODY = "Sign in", "Sign out", "Nobody signed in"
WHO, PIN, ENTER = "Who is here?", "PIN of {name}", "Sign in"
CHOOSE, OR_BADGE = "Choose your name", "or scan your badge"
NEW_PIN = ("{name} must choose a new PIN first", "Sign in at a panel with the PIN you were told.")
NOT_READ = ("The record could not be read", "What stands here may be old. It is tried again.")
ONE_AT_A_TIME = ("The last act is not answered yet", "Wait a moment.")
FIND = "Any code: serial, lot, order or badge"

be_words(__name__)

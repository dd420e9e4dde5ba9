"""Words of the supervisor's ledger."""

from __future__ import annotations

from db.domain.terms import Action, Source
from panel.languages import be_words

HEADINGS = ("When", "Who", "What", "Thing", "Why, note", "Panel, number")
NARROW = ("When, who", "What, thing", "Why, note")
ANYONE, ALL_ACTS, ANYWHERE, FIND = "Anyone", "All acts", "All panels", "Find in every entry"
PERIODS = {"today": "Today", "week": "7 days", "month": "30 days", "ever": "Ever"}
COUNTED, COUNT_ALL = "{count} of {all} entries", "{all} entries"
VERIFY, VERIFYING, NUMBER = "Verify now", "Every entry is read and checked", "{stream}, {number}"
WHOLE, WHOLE_DETAIL = "The record is whole", "{entries} entries in {streams} chains, {gaps} gaps in what is known"
BROKEN, BROKEN_DETAIL = "{count} faults in the record", "First: {fault}. Call whoever looks after the database."
TAKEN_BACK, OPEN_TRACE = "Taken back by {number}", "Open in the trace"
INTACT, INTACT_DETAIL = "This entry is as it was written", "Its hash and those beside it fit."
CHANGED, CHANGED_DETAIL = "This entry was changed afterwards", "Its hash does not fit. Verify now, and call for help."
CHOOSE, CHOOSE_DETAIL = "Touch an entry", "Who did it, what was said, what came of it, and whether it is unchanged."
BY, SECOND, AT, RECORDED, SOURCE, REASON = "By", "Allowed by", "Happened", "Recorded", "Came by", "Reason"
NOTE, REVERSES, NUMBER_IS, RULE = "Note", "Takes back", "Entry", "Rule {code}"
SAID, ANSWERED = "What was said", "What came of it"
SOURCES = {
    Source.PANEL: "a panel", Source.IMPORT: "an import", Source.CATCH_UP: "later entry",
    Source.BACKFLUSH: "counting back",
}  # fmt: skip
ACTS = {
    Action.MASTER_SET: "Changed master data", Action.RECEIVE: "Received", Action.ORDER_RELEASE: "Released an order",
    Action.ORDER_CLOSE: "Closed an order", Action.STAGE_START: "Started", Action.STAGE_PAUSE: "Paused",
    Action.STAGE_RESUME: "Resumed", Action.STAGE_LEAVE: "Left", Action.STAGE_FINISH: "Finished a stage",
    Action.STAGE_HISTORY: "Told of a stage", Action.UNIT_BIRTH: "Began units", Action.ISSUE: "Issued",
    Action.RETURN: "Gave back", Action.COMPLETE: "Completed", Action.INSPECT: "Inspected", Action.HOLD: "Put on hold",
    Action.RELEASE_HOLD: "Released a hold", Action.SPLIT: "Split a lot", Action.SHIP: "Shipped",
    Action.CUSTOMER_RETURN: "Took back from a customer", Action.LABEL: "Printed a label",
    Action.LABEL_CHECK: "Checked a label", Action.ORDER_PLAN: "Planned an order", Action.HAND_OVER: "Left a note",
    Action.TEACH_LABEL: "Taught a label", Action.HELP_CALL: "Called for help", Action.HELP_ANSWER: "Came to help",
    Action.HELP_END: "Settled a call", Action.ORDER_HOLD: "Held an order", Action.ORDER_RESUME: "Resumed an order",
    Action.ORDER_CANCEL: "Cancelled an order", Action.MOUNT: "Mounted a lot", Action.UNMOUNT: "Took a lot off",
    Action.UNIT_PASS: "Passed a unit on", Action.REMOVE_COMPONENT: "Took a part out", Action.MERGE: "Poured together",
    Action.MOVE: "Moved", Action.COUNT: "Counted", Action.WITHDRAW: "Withdrew", Action.DISPOSITION: "Decided",
    Action.PACK: "Packed", Action.UNPACK: "Unpacked", Action.ARCHIVE: "Archived", Action.RECALL_OPEN: "Opened a recall",
    Action.RECALL_SEARCH: "Searched a recall again", Action.RECALL_HOLD: "Held a recall",
    Action.RECALL_CALL: "Noted a call", Action.RECALL_RELEASE: "Released from a recall",
    Action.RECALL_CLOSE: "Closed a recall", Action.PLANT_BEGIN: "Began the record", Action.REVERSE: "Took back",
    Action.CORRECT: "Corrected a lot", Action.PIN_RESET: "Gave a PIN", Action.PIN_CHANGE: "Changed a PIN",
    Action.BADGE_GIVE: "Gave a badge", Action.BADGE_BLOCK: "Blocked a badge",
}  # fmt: skip

be_words(__name__)

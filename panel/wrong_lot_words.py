"""What the screen says that moves an interval of issues from a wrong lot to the right one."""

from panel.languages import be_words

TITLE, ASK, ASK_DETAIL = "Wrong lot", "Scan the lot on record", "the one that was not really used"
SINCE, SINCE_DETAIL = "Since when is it wrong?", "touch the first wrong one; all after it count too"
NONE, NONE_DETAIL = "{code} went nowhere", "Nothing of it stands issued. Scan another lot."
RIGHT, RIGHT_DETAIL = "Scan the lot that was used", "bookings of {code} since {when}: {count}"
WHY, SURE, SURE_DETAIL = "What went wrong?", "Units concerned: {count}", "{quantity} move from {wrong} to {code}"
TO_ORDER, INTO, BY = "Order {order}", "{unit}", "{when}, {person}"
RECORDED, USED, UNITS, SHIPPED, HELD, NOBODY = (
    "On record", "Really used", "Units concerned", "With customers", "Go on hold", "none",
)  # fmt: skip
CORRECT, LOCK_SCAN, LOCK_SINCE, LOCK_RIGHT = "Correct {count}", "scan the lot", "touch since when", "scan the right lot"
DONE, DONE_DETAIL = "Corrected to {code}: {count}", "units concerned: {units}, with customers: {shipped}"
CALL_DETAIL = "units concerned: {units}; call the customers of {shipped}"
TWICE, TWICE_DETAIL, OTHER = "{code} is the lot on record", "Scan the lot that was really used.", "Other lot"

be_words(__name__)

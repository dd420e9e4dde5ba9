"""What the screen says that takes back what a customer sends."""

from panel.languages import be_words

TITLE, ASK, ASK_DETAIL = "Take back", "Scan what a customer sent back", "nothing is recorded before you say why"
WHO, WHO_DETAIL, HAS = "Who sent {code} back?", "touch the customer", "has {quantity}"
READY, READY_DETAIL, HOW_MUCH = "It comes back from {customer}", "{item}, {code}", "How much came back?"
CUSTOMER, THEY_HAVE, NOTHING = "Customer", "They have", "Nothing scanned yet"
CAME_BACK, ALL, TAKE_BACK = "Came back", "All of it: {quantity}", "Take back {quantity}"
WHY, LOCK_SCAN, LOCK_WHO, LOCK_AMOUNT = (
    "Why does it come back?",
    "scan what came back",
    "touch the customer",
    "type how much",
)
LOCK_MUCH, OTHER = "they have only {quantity}", "Not this one"
TWICE, TWICE_DETAIL = "{code} is on the screen already", "Go on with it, or scan another one."
DONE, DONE_DETAIL, DID = (
    "{code} came back from {customer}",
    "Put it aside until somebody decided about it",
    "The return of {code}",
)

be_words(__name__)

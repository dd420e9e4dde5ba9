"""What the screen says that gives back material which an order did not use."""

from panel.languages import be_words

TITLE, ASK, ASK_DETAIL = "Give back", "Scan what you give back", "or touch it below"
NOTHING, NOTHING_DETAIL = "Nothing can be given back", "All that went into {order} was used or came back"
HOW_MUCH, HOW_MUCH_DETAIL = "How much comes back?", "{item}, {code}"
IN_ORDER, IN_UNIT = "{item}", "{item}, in {unit}"
STILL_IN, PLACE, NO_PLACE, INTO, WHOLE = "In the order", "Lies at", "no place", "Went into", "the whole order"
BACK, ALL = "Comes back", "All of it: {quantity}"
NONE_STAYS, STAYS_DETAIL = "Nothing", "stays in the order"
TOO_MUCH, TOO_MUCH_DETAIL = "Only {quantity}", "went into the order"
GIVE_BACK, LOCK_SCAN, LOCK_AMOUNT, LOCK_MUCH = (
    "Give back {quantity}",
    "scan what comes back",
    "type how much",
    "too much",
)
WHICH, WHICH_DETAIL = "{code} went into several units", "Touch the one it comes out of."
TWICE, TWICE_DETAIL = "{code} is on the screen already", "Type how much comes back."
DONE, DONE_DETAIL, DONE_NO_PLACE = "{quantity} of {item} given back", "Put {code} back to {place}", "Put {code} back"
OTHER, DID = "Not this one", "Giving back {code}"

be_words(__name__)

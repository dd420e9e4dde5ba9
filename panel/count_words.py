"""What the screen says that counts what is there."""

from panel.languages import be_words

TITLE, ASK, ASK_DETAIL = "Count", "Scan what you count", "or scan or touch a place, to see what should be there"
ASK_AT, ASK_AT_DETAIL = "Scan what you find at {place}", "or touch it below"
ALL_COUNTED, ALL_DETAIL = "All of {place} is counted", "Scan another place, or what else you find"
EMPTY, EMPTY_DETAIL = "Nothing should be at {place}", "Scan what you find there"
HOW_MUCH, THERE_ASK, ASK_LOT = "How much is there?", "Is it there?", "{item}, {code}"
PLACE, NO_PLACE, ON_RECORD, USE_BY, STATE = "Place", "none", "On record", "Use by", "State"
HERE, NOT_HERE, SUPPLIER, HOUSE = "there", "not there", "Supplier", "made here"
COUNTED, AS_ON_RECORD = "Counted", "As on record: {quantity}"
AGREES, AGREES_DETAIL = "As on record", "nothing to correct"
LESS, MORE, THAN = "{quantity} less", "{quantity} more", "than on record"
IS_UNIT = {"there": "It is there", "gone": "It is not there"}
RECORD, RECORD_UNIT, LOCK_THING = "Record {quantity}", "Record", "scan what you count"
LOCK_AMOUNT, LOCK_UNIT = "type how much is there", "touch one"
DONE, DONE_UNIT = "{quantity} of {item} counted", "{code} is {quantity}"
DONE_DETAIL, DONE_AGREES = "{code}: {difference} than was on record", "{code}: as on record"
DONE_UNIT_OFF = "On record it was {before}"
TWICE, TWICE_DETAIL = "{code} is on the screen already", "Type how much is there."
AGAIN, AGAIN_DETAIL = "{code} was counted already", "{counted}. Record again only if that is wrong."
OTHER, OTHER_PLACE = "Not this one", "Other place"
DID = "The count of {code}"

be_words(__name__)

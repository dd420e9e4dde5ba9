"""What the screen says that moves things to another place."""

from panel.languages import be_words

TITLE, ASK, ASK_DETAIL = "Move", "Scan what you move", "lots, units or boxes; or the label of the place first"
ASK_FOR, ASK_FOR_DETAIL = "Scan what goes to {place}", "lots, units or boxes"
TO_WHERE, TO_WHERE_DETAIL = "Scan the label of the place", "or touch the place; or scan more"
READY, READY_DETAIL = "Touch Move, or scan more", "to {place}, {name}"
THINGS, NONE_YET, AT, NOWHERE = "To move", "nothing scanned yet", "{item}, now at {place}", "{item}, no place yet"
GOES_TO, REMOVE, OTHER_PLACE = "It goes to", "Take out last", "Other place"
MOVE, MOVE_DETAIL, LOCK_THINGS, LOCK_PLACE = "Move {count}", "to {place}", "scan what you move", "scan the place"
ADDED, ADDED_DETAIL = "{code} goes along", "Nothing is recorded before you touch Move. {onwards}."
TWICE, TWICE_DETAIL = "{code} is in already", "It moves once. {onwards}."
PLACE, PLACE_TWICE, PLACE_DETAIL = "It goes to {place}", "{place} is chosen already", "{onwards}."
MOVED, MOVED_ONE, MOVED_DETAIL = "{count} moved to {place}", "{code} moved to {place}", "Scan what you move next"
DID = "The move to {place}"

be_words(__name__)

"""What the screen says that shows which lot is mounted where at a station."""

from panel.languages import be_words

TITLE, ASK, ASK_DETAIL = "On this station", "Scan a lot to mount it", "every unit made here carries what is mounted"
NONE, NONE_DETAIL = "This station has no slots", "Nothing can be mounted here"
ASK_FOR, ASK_FOR_FULL = "Scan the lot for {slot}", "{code} comes out with that; or touch Unmount"
ASK_FOR_EMPTY = "it is empty now"
FITS, FITS_DETAIL = "{code}: which slot?", "Nothing is recorded yet. Touch the slot, or scan its label."
FITS_LIKE = "{item} was in {slot} last. Touch it, or another slot."
MOUNTED, MOUNTED_DETAIL = "{code} mounted: {slot}", "Every unit made here from now on carries it"
CHANGED_DETAIL = "{before} is out. Scan the first unit with the new lot."
UNMOUNTED, UNMOUNTED_DETAIL = "{slot} is empty", "{code} is out. Put it back to its place."
TWICE, TWICE_DETAIL = "{code} is scanned already", "Touch the slot it goes into, or scan its label."
INSIDE, INSIDE_DETAIL = "{code} is in already: {slot}", "Nothing was recorded. For another slot, touch that first."
CHOSEN, CHOSEN_DETAIL = "{slot} is chosen already", "Scan the lot that goes in."
WHICH, WHICH_DETAIL = "Which slot do you empty?", "Touch it, then Unmount."
EMPTY, NOTHING, HOW = "Empty", "Nothing mounted", "Scan a lot, then touch here"
GOOD, USED_UP, NEARLY, EXPIRED = "Good", "Used up", "Nearly empty", "Expired"
TODAY, SOON = "Use by today", "Use by {day}"
LEFT, SINCE = "{left} of {whole}", "since {when}, {person}"
HERE, WAITS = "Touch to mount it here", "Scan what goes in"
UNMOUNT, DROP = "Unmount", "Not this lot"
DONE, DONE_DETAIL = "Done", "back to work"
DID, DID_UNMOUNT = "The mount in {slot}", "Emptying {slot}"

be_words(__name__)

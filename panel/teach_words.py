"""What the screen says that teaches a supplier's own labels."""

from panel.languages import be_words

TITLE, NEED, OTHER = "Teach label", "Scan a label of {supplier}", "another one, as different as you can find"
FIRST, WHOSE, WHOSE_DETAIL = "the first of two or three", "Whose labels?", "touch the supplier"
FIELDS = {"ITEM": "Item", "BATCH": "Batch", "QUANTITY": "Quantity", "EXPIRY": "Use by"}
TOUCH = {
    "ITEM": "Touch the item", "BATCH": "Touch the batch", "QUANTITY": "Touch the quantity",
    "EXPIRY": "Touch the day it is good until",
}  # fmt: skip
TOUCH_DETAIL = "label {number}; what it does not have is left out"
MARKED, MARKED_DETAIL = "Label {number} is marked", "Scan another one, or teach"
TEACH, TEACH_DETAIL, NOT_THERE = "Teach", "{count} labels", "not on it"
TRIMS = {"start-": "Begins earlier", "start+": "Begins later", "end-": "Ends earlier", "end+": "Ends later"}
RETAKE, LOCK_FEW, LOCK_MARK = "Take out last", "scan another label", "touch its batch"
LOCK_SAME = "label {number} has other parts marked"
TAUGHT, TAUGHT_DETAIL = "Labels of {supplier} are read now", "Try it: scan any label of theirs"
READ_LAST = "The last label says"
READS, READS_NOT = "It reads: {parts}", "This label is not read"
READS_DETAIL, READS_NOT_DETAIL = "Scan others to be sure, or go back", "Teach again with this one among the samples."
GS1, GS1_DETAIL = "This label needs no teaching", "It is GS1 and tells everything itself."
SAME, SAME_DETAIL = "This label is here already", "Scan another one, as different as you can find."
TOO_MANY, TOO_MANY_DETAIL = "Three labels are enough", "Teach, or take out the last one."
NO_TEXT, NO_TEXT_DETAIL = "This is a code of the house", "Scan the supplier's own label."
BEFORE, AFTER = "Earlier", "Later"
DONE, DONE_DETAIL = "Done", "back to receiving"

be_words(__name__)

"""What the screen says on which one unit is built, part by part."""

from panel.languages import be_words

TITLE, ASK, ASK_DETAIL = "Unit", "Scan a unit", "{count} wait for {stage}"
NONE_WAITS = "No unit waits here; touch New unit for the next one"
SCAN, SCAN_DETAIL = "Scan {item}", "{quantity} into {unit}"
READY, READY_DETAIL, COMPLETE_DETAIL = "Everything is in {unit}", "Touch Pass on", "Touch Complete"
ON_BENCH, NO_UNIT, PASSED, NOWHERE_YET, GOES_TO, STOCK = (
    "On the bench", "No unit", "Passed", "nothing yet", "Goes to", "stock",
)  # fmt: skip
PARTS, IN_OF, NO_PARTS = "Parts", "{done} of {count} in", "This stage needs no parts"
IN, SCAN_NOW, NOT_IN, NEEDS, FROM_SLOT, SHARED = (
    "In", "Scan now", "Not in", "needs {quantity}", "mounted: {lot}", "from the order: {lot}",
)  # fmt: skip
NEW, SCRAP, REPLACE, JOB = "New unit", "Scrap", "Replace", "Job"
PASS_ON, COMPLETE, TO = "Pass on", "Complete", "to {stage}"
LOCK_UNIT, LOCK_PART, LOCK_PARTS, LOCK_HERE = "scan a unit", "1 part to scan", "{count} parts to scan", "it passed here"
BORN, BORN_DETAIL = "{unit} is new", "Put its label on it. Then scan its parts."
FITTED, FITTED_DETAIL = "{item} is in", "{quantity} of {code}"
FITTED_PART = "{quantity} of {code}; {missing} are still missing"
IN_ALREADY, IN_ALREADY_DETAIL = "{item} is in already", "Nothing was recorded. Scan the next part."
OPEN_ALREADY, OPEN_ALREADY_DETAIL = "{unit} is open already", "Scan its parts."
BEEN_HERE, BEEN_HERE_DETAIL = "{unit} passed {stage} already", "Scan the next unit."
PASSED_ON, COMPLETED, NEXT_UNIT = "{unit} goes on to {stage}", "{unit} is made", "Scan the next unit"
WHY_SCRAP, SCRAPPED, SCRAPPED_DETAIL = "Why is it scrap?", "{unit} is scrap", "Put it aside. Scan the next unit."
OUT_ASK, OUT_DETAIL = "Scan the part that comes out", "or touch it below"
WHY_OUT, NEW_ASK, NEW_DETAIL = "Why does it come out?", "Scan the new {item}", "{code} comes out of {unit}"
NOT_INSIDE, NOT_INSIDE_DETAIL = "{code} is not in {unit}", "Nothing was recorded. Scan the part that comes out."
OTHER_ITEM, OTHER_ITEM_DETAIL = "This is {item}", "Nothing was recorded. Scan the new {wanted}."
REPLACED, REPLACED_DETAIL, KEEP = "{new} took the place of {old}", "Both stay in the story of {unit}", "Leave it in"
DID_FIT, DID_PASS, DID_OUT = "{code} in {unit}", "The pass of {unit}", "The change in {unit}"

be_words(__name__)

"""What the sign-in screen says to whoever must choose a new PIN."""

from panel.languages import be_words

ASK, ASK_DETAIL = "{name}: choose a new PIN", "six digits or more; nobody else may know it"
AGAIN, AGAIN_DETAIL = "{name}: the same PIN again", "so that no finger slipped"
NEW_PIN, NEW_PIN_AGAIN, NEXT, KEEP = "New PIN", "New PIN again", "Next", "Keep it"
WHY_TITLE, WHY = "Somebody told you this PIN", "From now on only you know it."
RULES = ("six digits or more", "not all alike, not in a row", "not your personnel number", "not the old one")
NOT_NOW, OTHER, OTHER_DETAIL = "Not now", "The two are not alike", "Nothing was recorded. Type the new PIN again."

be_words(__name__)

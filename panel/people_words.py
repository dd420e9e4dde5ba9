"""What the screen says on which a leader sets badges and PINs right."""

from panel.languages import be_words

TITLE, ASK, ASK_DETAIL = "People", "Who is it about?", "touch a name, or add somebody new"
ROW, OFF_WORD, TOLD_WORD = "{number}, {role}", "off", "new PIN"
PERSON, PERSON_DETAIL, ALL = "What about {name}?", "a forgotten PIN, a lost badge, the language", "All people"
NUMBER, ROLE, LANGUAGE, PIN, BADGE, SIGN_IN = "Number", "Role", "Language", "PIN", "Badge", "Sign-in"
PIN_OWN, PIN_TOLD, PIN_NONE = "own", "to be changed", "none"
BADGE_THERE, BADGE_NONE, MAY, MAY_NOT = "opens the panels", "none", "allowed", "switched off"
NEW_PIN, GIVE_BADGE, BLOCK_BADGE = "New PIN", "Give badge", "Block badge"
SWITCH_OFF, SWITCH_ON, NEW_PERSON = "Switch off", "Switch on", "New person"
PIN_DETAIL = "for one sign-in"
SCAN, SCAN_DETAIL, KEEP = "Scan the blank badge", "it becomes the badge of {name}", "Keep as it is"
NO_BADGE, NO_BADGE_DETAIL = "This is no badge", "Nothing was recorded. Scan the blank badge."
TOLD, TOLD_DETAIL = "{name} has a new PIN", "Tell it to {name} and to nobody else."
TELL = "Tell it to {name}. It must be changed at the first sign-in."
GIVEN, GIVEN_DETAIL = "{name} has a new badge", "A badge from before opens nothing any more."
BLOCKED, BLOCKED_DETAIL = "The badge of {name} is blocked", "It opens no panel any more."
SPEAKS, SPEAKS_DETAIL = "{name}: the panel speaks {language}", "from the next sign-in on"
IS_OFF, IS_OFF_DETAIL = "{name} is switched off", "Neither badge nor PIN lets in any more."
IS_ON, IS_ON_DETAIL = "{name} is switched on", "Badge and PIN let in again."
ADDED, ADDED_DETAIL = "{name} was added", "A PIN or a badge comes next."
NAME_ASK, NUMBER_ASK, ROLE_ASK, LANGUAGE_ASK = "What is the name?", "Which personnel number?", "Which role?", "Language"
NEXT, SPACE, NUMBER_TAKEN = "Next", "Space", "{name} has number {number}"
NUMBER_TAKEN_DETAIL = "Nothing was recorded. Touch the name in the list."

be_words(__name__)

"""What the sign-in screen says."""

from panel.languages import be_words

NOBODY, ASK, ASK_DETAIL = "Nobody signed in", "Scan your badge", "or touch your name and enter your PIN"
WHO, PIN_OF, TOUCH_NAME, DONE = "Who are you?", "PIN of {name}", "Touch your name", "Sign in"
MORE, FIRST, FIRST_DETAIL = "{count} more", "Sign in first", "Nothing was recorded. Scan your badge."
LOCKED, LOCKED_DETAIL = "{name}: scan your badge", "Your work is kept. Anybody else signs in as usual."

be_words(__name__)

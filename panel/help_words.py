"""What the panel says when somebody calls for help."""

from panel.languages import be_words

CALL, CALLED, COMES = "Help", "Called", "Comes"
DONE, DONE_DETAIL = "Help is called", "The supervisor sees it. Touch it again when it is settled."
ENDED, ENDED_DETAIL = "The call is over", "The supervisor sees that, too."
SOMEBODY, SOMEBODY_DETAIL = "{person} comes", "Touch the button again when it is settled."

be_words(__name__)

"""What the panel says around an order's papers: the instruction of a stage, and the notes left on the order."""

from panel.languages import be_words

TITLE, INSTRUCTION, PAGE = "{stage}: how it is done", "Instruction", "{number} of {count}"
NOTHING, NOTE_OF = "Nothing is written down for this stage", "Note of {person}, {when}"
EARLIER, LATER, LEAVE_NOTE = "Earlier", "Later", "Leave a note"
NOTE_TITLE, KEEP, SPACE = "What must the next one know?", "Keep", "Space"
KEPT, KEPT_DETAIL, DID = "The note is kept", "Whoever opens {order} next sees it", "The note on {order}"

be_words(__name__)

"""What the job screen says where somebody else works already."""

from panel.languages import be_words

AT_WORK, AT_WORK_ONE, AT_WORK_DETAIL = (
    "{count} people work here", "{name} works here", "Join in, take over, or just look",
)  # fmt: skip
TAKE_OVER, LOOK = "Take over", "Just look"
LOOKING, LOOKING_DETAIL = "You are just looking", "Nothing is recorded; what you scan is looked up"
TOOK_OVER, TOOK_OVER_DETAIL = "You took over {stage}", "{names}: time ends here"

be_words(__name__)

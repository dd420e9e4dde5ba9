"""What the panel says at its very first start."""

from panel.languages import be_words

ASK, ASK_DETAIL, BEGIN = "Nobody can sign in yet", "Begin: the plant and its administrator", "Begin"
PLANT, ZONE, MONEY, NAME, NUMBER = (
    "What is the plant called?", "Which clock does it keep?", "In which money does it count?", "Who administers it?",
    "Which personnel number?",
)  # fmt: skip

be_words(__name__)

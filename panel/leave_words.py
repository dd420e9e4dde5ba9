"""What the sheet says in which another person allows what a rule refuses."""

from panel.languages import Mark, be_words

PIN_OF, REASON, DONE, MORE = "{name} allows it: PIN", "Why is it allowed?", "Allow", "{count} more"
REASONS = (
    (Mark("RELEASED"), "Released by quality"),
    (Mark("URGENT"), "Customer waits"),
    (Mark("TOLD"), "Agreed beforehand"),
)
"""Where the plant has none of its own."""

be_words(__name__)

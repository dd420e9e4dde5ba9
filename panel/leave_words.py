"""What the sheet says in which another person allows what a rule refuses."""

PIN_OF, REASON, DONE, MORE = "{name} allows it: PIN", "Why is it allowed?", "Allow", "{count} more"
REASONS = (("RELEASED", "Released by quality"), ("URGENT", "Customer waits"), ("TOLD", "Agreed beforehand"))
"""Where the plant has none of its own."""

"""What the panel says about itself: the dark screen, the glass being cleaned, its sounds, its end."""

from panel.languages import be_words

DARK = "The screen is dark. Touch it, or scan."
CLEAN, CLEAN_DETAIL, SECONDS = "Clean the glass", "No touch counts until the time is up", "seconds left"
CLEANING, CLEANING_DETAIL, CLEANING_REMARK = (
    "Not recorded", "The glass is being cleaned. Scan again when the time is up.", "glass being cleaned",
)  # fmt: skip
PANEL, PANEL_DETAIL = "This panel", "What you change counts at once and stays"
VOLUME, SOFTER, LOUDER, SILENT = "Volume of the tones", "softer", "louder", "silent"
REPEAT, REPEAT_DETAIL = "Repeat a refusal", "until a touch or a scan, five times at most"
ON, OFF, DONE, DONE_DETAIL = "On", "Off", "Done", "back to work"
KEPT, KEPT_DETAIL = "It counts from now on", "and after the next start"
NOT_KEPT, NOT_KEPT_DETAIL = "It counts until the next start", "The settings file could not be written: {why}"
SET_UP = "Set up"
CLOSE, CLOSE_ASK, CLOSE_DETAIL, KEEP = (
    "Close panel", "Scan an administrator's badge", "The panel is closed then", "Keep open",
)  # fmt: skip

be_words(__name__)

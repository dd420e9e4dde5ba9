"""Why a job cannot be begun, on its tile."""

from panel.languages import be_words

HELD, UNITS_HELD, PREVIOUS, SKILL = "on hold", "units on hold", "waits for {stage}", "needs {skill}"
MATERIAL, MATERIALS = "no {item}", "{count} parts missing"

be_words(__name__)

"""Words of the supervisor's reports."""

from __future__ import annotations

from panel.languages import be_words

KINDS = {
    "production": ("Production", "Pieces, yield, stops, OEE by shift and station"),
    "usage": ("Material used", "Issued, returned, wasted by lot"),
    "cost": ("True cost", "Of a lot or unit, to any depth"),
    "genealogy": ("History record", "Of a lot or unit, as built"),
    "quality": ("Quality trail", "Inspections and holds of it and its parts"),
    "balance": ("Mass balance", "What came in, what became of it"),
    "returns": ("Customer returns", "By reason, and what is behind them"),
    "commonality": ("What bad ones share", "Lots, machines, people, shifts"),
    "gaps": ("Gaps", "What the record does not know"),
}
PERIODS = {"today": "Today", "week": "7 days", "month": "30 days", "quarter": "90 days", "year": "365 days"}
PERIOD, CODE, CODES, ITEM = "Period", "Code of a lot or unit", "Codes of bad units, with spaces", "Item, if several"
SHOW, STOP, RUNS, STOPPED = "Show", "Stop", "{seconds} s", ("Stopped", "Nothing was changed by it.")
NEEDS_CODE = ("Which lot or unit?", "Type or scan its code first.")
BAD_WORDS = ("This cannot be asked", "{why}")
EMPTY, EMPTY_DETAIL = "Nothing here", "Nothing in the record answers this."
START, START_DETAIL = "Choose a report", "Then a period or a code, and Show."
CSV, XLSX, PDF, SAVE = "CSV", "Excel", "PDF", "Write the report to"
WRITTEN, NOT_WRITTEN = ("Written", "{path}"), ("Not written", "{why}. Choose another place.")
NAME, VALUE, YES, NO = "Name", "Value", "yes", "no"

be_words(__name__)

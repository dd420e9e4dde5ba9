"""What the panel says when it is set up: who it is, what is plugged in, what is taken over."""

from panel.languages import be_words

TITLE, STEP, SKIP, NEXT, READY = "Set up", "{number} of {count}", "Skip", "Next", "Ready"
CHANGE = "Change"
PANEL, PANEL_DETAIL = "Which panel is this?", "Touch what is to be different"
ID, STATION, SCREEN = "Name of this panel", "Station", "Screen"
ANY_STATION, TYPE_IT, INCH = "every station", "Type it", '{inch}"'
KEEP, KEEP_DETAIL, KEPT, KEPT_DETAIL = "Keep", "from the next start", "It is kept", "It counts from the next start"
NOT_KEPT, NOT_KEPT_DETAIL = "It was not kept", "The settings file could not be written: {why}"
DEVICES, DEVICES_DETAIL = "Scan a test code", "or touch what is plugged in; nothing is recorded here"
SCANNER_OR, SCANNER, PRINTER, NEW = "What is it?", "Scanner", "Label printer", "Plugged in"
NET_PRINTER, NET_PRINTER_ASK = "Net printer", "Address of the printer in the network"
USED, USED_DETAIL = "{name} reads from now on", "Scan a test code with it"
IMPORT, IMPORT_DETAIL = "Is there data to take over?", "Touch a folder of plant CSV; it is only looked at first"
NO_FOLDER, NO_FOLDER_DETAIL, OWN = "No folder found", "Plug in a stick, then touch here", "or put it there"
READING, WAIT, WRITING, WRITING_DETAIL = (
    "The folder is being read", "one moment", "It is being taken over", "This may take minutes",
)  # fmt: skip
WOULD, WOULD_DETAIL = "{count} rows can be taken over", "{kinds}"
NOTHING_NEW, NOTHING_NEW_DETAIL = "Nothing new", "Everything in it was recorded before"
FAULTS = "Errors in it: {count}"
FAULTS_DETAIL = "Nothing can be taken over. {file}, line {line}: {column} must be {expected}"
TAKE, TAKE_DETAIL, CHOOSE_FIRST = "Take over {count}", "all of it, or nothing", "touch a folder"
TOOK, TOOK_DETAIL = "{count} rows are recorded", "{kinds}"
FAILED, FAILED_DETAIL = "Nothing was taken over", "{why}"
DONE, DONE_DETAIL = "This panel is set up", "Scan a job card"

be_words(__name__)

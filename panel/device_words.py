"""What is wrong with a device, a scan or a label, in words: what happened, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from devices.base import FaultCode
from panel.languages import Mark, Words, be_words

if TYPE_CHECKING:
    from devices.base import DeviceFault

WORDS: dict[FaultCode, tuple[str, str]] = {
    FaultCode.DEVICE_AWAY: ("It is not there.", "Plug it in; it is looked for every few seconds."),
    FaultCode.DEVICE_DENIED: ("This panel has no right to it.", "Have an administrator allow it."),
    FaultCode.DEVICE_BUSY: ("Another program holds it.", "End that program."),
    FaultCode.DEVICE_SUPPORT: ("What reads it is not installed: {package}.", "Have an administrator install it."),
    FaultCode.SCAN_TOO_LONG: ("What it sent is too long for a code.", "Scan one label only."),
    FaultCode.SCAN_CONTROL: ("What it sent is no text.", "Scan again; if it stays so, look at its baud rate."),
    FaultCode.SCAN_ENCODING: ("What it sent is no text.", "Scan again; if it stays so, look at its baud rate."),
    FaultCode.SCAN_INCOMPLETE: ("Only a part of a code came.", "Scan again; if it stays so, its suffix is missing."),
    FaultCode.BAUD_RATE: ("It speaks at another speed than the panel listens.", "Set it to {baud} baud."),
    FaultCode.CAMERA_BLACK: ("Its pictures are black.", "Take the cap off, or give it light."),
    FaultCode.CAMERA_CONTROL: ("The camera did not do it.", "Unplug it, plug it in again; it reads as before."),
    FaultCode.PRINTER_URL: ("Its address cannot be read.", "Write tcp://HOST:9100, serial:PATH, file:PATH or qt:NAME."),
    FaultCode.PRINTER_AWAY: ("The printer does not answer.", "Switch it on, look at its cable. The label waits."),
    FaultCode.PRINTER_UNSURE: ("The line broke while a label was sent.", "See whether it came out, then print again."),
    FaultCode.PRINTER_PAPER: ("The printer is out of labels.", "Put a roll in. The label waits."),
    FaultCode.PRINTER_OPEN: ("The printer's cover is open.", "Close it. The label waits."),
    FaultCode.PRINTER_RIBBON: ("The printer is out of ribbon.", "Put a ribbon in. The label waits."),
    FaultCode.PRINTER_PAUSED: ("The printer is paused.", "Press its button. The label waits."),
    FaultCode.LABEL_CODE: ("No label can carry this code: {code}", "Give it a shorter one, without strange signs."),
    FaultCode.LABEL_TEXT: ("A text does not fit on the label: {text}", "Take a larger label or a shorter text."),
    FaultCode.LABEL_LETTERS: ("The label's letters have no {letters}.", "Use Latin, Greek or Cyrillic letters."),
    FaultCode.LABEL_TOO_SMALL: (
        "The label is {width_mm} mm wide, its code needs {needed_mm} mm.", "Take a larger label.",
    ),
    FaultCode.LABEL_UNREADABLE: ("The label could not be read back: {code}", "Take a larger label."),
}  # fmt: skip


NAMES = {
    "wedge": "Scanner that types", "evdev": "Scanner that types, alone", "camera": "Camera", "printer": "Printer",
}  # fmt: skip
STATES = {
    "open": ("Ready", Mark("ok")), "away": ("Not there", Mark("bad")), "fault": ("Trouble", Mark("bad")),
    "closed": ("Ended", Mark("muted")),
}  # fmt: skip
"""Of a device: the word, and its tone."""

SET_UP = {
    "RIGHT": ("{name} is set up right", "Every sign came through: {sent}"),
    "NO-SEPARATOR": ("{name} loses separators", "Set it to send GS (ASCII 29). GS1 labels are not read without it."),
    "CAPS-LOCK": ("{name} swaps small and capital letters", "Take Caps Lock out of its keyboard settings."),
    "KEYBOARD": ("{name} types for a {about} keyboard", "Set it to US, or write its layout into the settings."),
    "FRONT": ("{name} sends {about} before the code", "Write it as prefix into the settings, or take it off."),
    "END": ("{name} sends {about} behind the code", "Set its suffix to Enter and nothing else."),
    "CUT": ("{name} loses {about}", "Take off what it cuts away in its settings."),
    "NO-SUFFIX": ("{name} does not end its codes", "Set its suffix to Enter. Until then nothing of it is read."),
    "ANOTHER-CODE": ("{name} works", "It sent {sent}. A test code shows whether all signs come through."),
}
"""What a test scan shows: title and what to do."""


class Devices(metaclass=Words):
    """Devices screen."""

    TITLE, ASK, ASK_DETAIL = "Devices", "Touch a device, or scan anything", "nothing is recorded here"
    NOWHERE, TROUBLE, TO_DO, WAITING = "pictures", "Trouble", "What to do", "Labels that wait"
    GONE, PLUG_IN = "It is not there.", "Plug it in; it is looked for every few seconds."
    LAST, NOTHING, COUNTED = "Sent last", "nothing yet", "Codes read, refused"
    SCAN_THIS, BARS, SQUARE = "Scan one of these from the glass:", "Test code in bars", "Square test code"
    MEND, WHICH_MAKE, TEST_CODES, OTHER_MAKE = "Mend it", "Which make is the scanner?", "Test codes", "Another make"
    MEND_TITLE, MEND_CODE = "To mend it: {make}", "Scan this, then a test code again:"
    MEND_MANUAL, MEND_BARS = "Its manual has a code for this setting; scan it there:", "Configuration code"
    OTHERS, MORE = "More devices", "{count} more"
    CAMERA, AIM = "What the camera sees", "Lay bars along the line. A frame shows what was read."
    LIGHT_ON, LIGHT_OFF, BY_ITSELF, BY_HAND = "Light on", "Light off", "Focus by itself", "Hold focus"
    NEARER, FARTHER, NO_CONTROLS = "Focus nearer", "Focus farther", "It has no light and no focus to set."
    TURNED, SETTINGS = "The camera did it", "Light: {light}. Focus: {focus}."
    ON, OFF, NONE, ALONE, HELD, AT = "on", "off", "none", "by itself", "held", "held, {share} % near"
    PRINT, ASK_PRINTER, AGAIN, CAME_OUT = "Test print", "Ask it", "Print what waits", "It came out"
    PRINTER_HELP = "A test label carries no code of the plant. Read it with a scanner: it says that it is a test."
    TEST_TITLE, TEST_CODE = "Test label", Mark("TEST-LABEL-0123456789")
    PRINTED, PRINTED_DETAIL = "The test label was sent", "Scan it: a reader must read TEST-LABEL-0123456789."
    READY, READY_DETAIL = "The printer is ready", "{count} labels wait in it"
    MUTE, MUTE_DETAIL = "The printer does not say how it is", "Many only listen. A test print shows whether it prints."
    LAMP = "{name}: {word}"


_HERE = be_words(__name__)


def sentence_of(fault: DeviceFault) -> tuple[str, str]:
    """What happened and what to do."""
    happened, to_do = _HERE.WORDS[fault.code]
    return happened.format(**fault.facts), to_do.format(**fault.facts)

"""Why a text is no GS1 message."""

from enum import StrEnum


class Gs1Fault(StrEnum):
    """SYNTAX: the form; VALUE: a date, country, check pair... that cannot be; UNSUPPORTED: not checked here."""

    SYNTAX = "SYNTAX"
    CHECK_DIGIT = "CHECK-DIGIT"
    VALUE = "VALUE"
    REPEATED = "REPEATED"
    PAIR = "PAIR"
    UNSUPPORTED = "UNSUPPORTED"


class Gs1Error(ValueError):
    """Not a GS1 message: the fault, and the application identifier at fault ("" if none was found)."""

    def __init__(self, fault: Gs1Fault, ai: str = "") -> None:
        super().__init__(f"{fault} at ({ai})" if ai else str(fault))
        self.fault = fault
        self.ai = ai

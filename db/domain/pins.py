"""Which PINs are too easy to guess."""

SHORTEST, LONGEST = 6, 12
_UP, _DOWN = "01234567890123456789", "98765432109876543210"


def is_weak(pin: str, personnel_no: str) -> bool:
    """Whether a PIN is no number of 6 to 12 digits, or one that everybody tries first.

    Those are: one digit over and over, digits in a row up or down, the personnel number with or without noughts.
    """
    if not (SHORTEST <= len(pin) <= LONGEST and pin.isascii() and pin.isdigit()):
        return True
    own = personnel_no.strip("0")
    return len(set(pin)) == 1 or pin in _UP or pin in _DOWN or (own != "" and pin.strip("0") == own)

"""The acts about badges and PINs that a rule refuses in the prepared plant."""

from db.domain.people_commands import BeginPlant, BlockBadge, ChangePin, GiveBadge, ResetPin, Secret
from tests.helpers.refused_case import Case

RIGHT, EASY, BADGE = Secret("482913"), Secret("123456"), "badge-of-1043"
"""A PIN nobody guesses, one that everybody tries first, the badge of 1043 in the prepared plant."""
BEGIN = {"plant": "P", "timezone": "UTC", "currency": "EUR", "name": "N", "personnel_no": "N-1"}
WHO, NOBODY = {"personnel_no": "1042"}, {"personnel_no": "9999"}

PEOPLE_CASES = [
    Case("ID-NO-ROLE", ResetPin, {**WHO, "pin": RIGHT}, {"needs": "SUPERVISOR"}),
    Case("ID-NO-ROLE", GiveBadge, {**WHO, "token": Secret("new")}, {"needs": "SUPERVISOR"}),
    Case("ID-NO-ROLE", BlockBadge, WHO, {"needs": "SUPERVISOR"}, "1018"),
    Case("ID-UNKNOWN", ResetPin, {**NOBODY, "pin": RIGHT}, {"person": "9999"}, "1001"),
    Case("ID-UNKNOWN", GiveBadge, {**NOBODY, "token": Secret("new")}, {}, "1001"),
    Case("ID-UNKNOWN", BlockBadge, NOBODY, {}, "1001"),
    Case("ID-PIN-WEAK", ResetPin, {**WHO, "pin": EASY}, {"person": "1042"}, "1001"),
    Case("ID-PIN-WEAK", ResetPin, {**WHO, "pin": Secret("48291")}, {}, "1001"),
    Case("ID-PIN-WEAK", ChangePin, {"old": RIGHT, "new": Secret("777777")}, {}, "1043"),
    Case("ID-PIN-WEAK", ChangePin, {"old": RIGHT, "new": RIGHT}, {"person": "1043"}, "1043"),
    Case("ID-PIN", ChangePin, {"old": Secret("482914"), "new": Secret("591736")}, {"tries_left": 5}, "1043"),
    Case("ID-PIN", ChangePin, {"new": Secret("591736")}, {"person": "Jonas Weiß"}, "1043"),
    Case("ID-BEGUN", BeginPlant, BEGIN, {}, "1001"),
    Case("ID-BADGE-TAKEN", GiveBadge, {**WHO, "token": Secret(BADGE)}, {"person": "Jonas Weiß"}, "1001"),
]

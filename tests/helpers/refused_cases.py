"""Every act that is refused, and the refusals that are reached elsewhere."""

from tests.helpers.refused_acts import CASES as FIRST_CASES
from tests.helpers.refused_in_people import PEOPLE_CASES
from tests.helpers.refused_in_recall import RECALL_CASES
from tests.helpers.refused_in_store import STORE_CASES

CASES = [*FIRST_CASES, *STORE_CASES, *RECALL_CASES, *PEOPLE_CASES]
# Refused elsewhere: by the archive, by the ledger, at sign-in, by the question what a scan is, by the screens.
ELSEWHERE = {
    "EN-REUSED",
    "ID-PIN",
    "ID-LOCKED",
    "ID-PIN-CHANGE",
    "CODE-NOT-A-LOT",
    "ID-PERSON-SCAN",
    "AR-OPEN",
    "AR-HOLD",
    "AR-YOUNG",
    "AR-DONE",
    "AR-POLICY",
    "AR-VERIFY-FAILED",
    "LOT-DATE",
}

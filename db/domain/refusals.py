"""Refusals: a rule said no. A refusal is a value; the panel makes a sentence of it, and says what to do."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Refusal(StrEnum):
    """Every reason for which an act is refused; the text is what stands in reports and answers."""

    ID_UNKNOWN = "ID-UNKNOWN"
    ID_INACTIVE = "ID-INACTIVE"
    ID_PIN = "ID-PIN"
    ID_LOCKED = "ID-LOCKED"
    ID_BEGUN = "ID-BEGUN"
    ID_NO_ROLE = "ID-NO-ROLE"
    ID_PERSON_SCAN = "ID-PERSON-SCAN"
    ID_PIN_WEAK = "ID-PIN-WEAK"
    ID_PIN_CHANGE = "ID-PIN-CHANGE"
    ID_BADGE_TAKEN = "ID-BADGE-TAKEN"
    WO_UNKNOWN = "WO-UNKNOWN"
    WO_ON_HOLD = "WO-ON-HOLD"
    WO_CANCELLED = "WO-CANCELLED"
    WO_COMPLETE = "WO-COMPLETE"
    WO_OTHER_STATION = "WO-OTHER-STATION"
    WO_NO_BOM = "WO-NO-BOM"
    WO_NO_ROUTING = "WO-NO-ROUTING"
    WO_NOT_RELEASED = "WO-NOT-RELEASED"
    WO_EXISTS = "WO-EXISTS"
    WO_HAS_WORK = "WO-HAS-WORK"
    WO_NOT_HELD = "WO-NOT-HELD"
    OP_PREVIOUS_OPEN = "OP-PREVIOUS-OPEN"
    OP_SKILL = "OP-SKILL"
    SE_ALREADY_RUNNING = "SE-ALREADY-RUNNING"
    SE_NOT_RUNNING = "SE-NOT-RUNNING"
    SE_OTHER_JOB = "SE-OTHER-JOB"
    SE_FUTURE = "SE-FUTURE"
    SE_PAUSE_REASON = "SE-PAUSE-REASON"
    LOT_UNKNOWN = "LOT-UNKNOWN"
    LOT_DATE = "LOT-DATE"
    LOT_AMBIGUOUS = "LOT-AMBIGUOUS"
    LOT_WRONG_ITEM = "LOT-WRONG-ITEM"
    LOT_NOT_ON_BOM = "LOT-NOT-ON-BOM"
    LOT_EXPIRED = "LOT-EXPIRED"
    LOT_HOLD = "LOT-HOLD"
    LOT_REJECTED = "LOT-REJECTED"
    LOT_PENDING_INSPECTION = "LOT-PENDING-INSPECTION"
    LOT_EMPTY = "LOT-EMPTY"
    LOT_NOT_ENOUGH = "LOT-NOT-ENOUGH"
    LOT_BULK = "LOT-BULK"
    SERIAL_QTY = "SERIAL-QTY"
    CYCLE = "CYCLE"
    CODE_NOT_A_LOT = "CODE-NOT-A-LOT"
    CODE_MALFORMED = "CODE-MALFORMED"
    SN_DUPLICATE = "SN-DUPLICATE"
    SN_FORMAT = "SN-FORMAT"
    UNIT_OTHER_ORDER = "UNIT-OTHER-ORDER"
    UNIT_SHIPPED = "UNIT-SHIPPED"
    UNIT_HOLD = "UNIT-HOLD"
    COMP_ALREADY_INSTALLED = "COMP-ALREADY-INSTALLED"
    RT_NOT_ISSUED = "RT-NOT-ISSUED"
    RT_MORE_THAN_ISSUED = "RT-MORE-THAN-ISSUED"
    SP_QTY = "SP-QTY"
    QTY = "QTY"
    QC_NOT_INSPECTOR = "QC-NOT-INSPECTOR"
    QC_NOT_A_NUMBER = "QC-NOT-A-NUMBER"
    QC_IMPLAUSIBLE = "QC-IMPLAUSIBLE"
    QC_INCOMPLETE = "QC-INCOMPLETE"
    QC_SAME_PERSON = "QC-SAME-PERSON"
    QC_PHOTO_REQUIRED = "QC-PHOTO-REQUIRED"
    QC_GAUGE_DUE = "QC-GAUGE-DUE"
    HD_NOT_HELD = "HD-NOT-HELD"
    HD_SAME_PERSON = "HD-SAME-PERSON"
    HD_REASON = "HD-REASON"
    FN_QTY_ZERO = "FN-QTY-ZERO"
    FN_QTY_OVER = "FN-QTY-OVER"
    FN_COMPONENT_MISSING = "FN-COMPONENT-MISSING"
    FN_SCRAP_REASON = "FN-SCRAP-REASON"
    FN_CHECK_MISSING = "FN-CHECK-MISSING"
    FN_CHECK_FAILED = "FN-CHECK-FAILED"
    UD_NOT_YOURS = "UD-NOT-YOURS"
    UD_TOO_LATE = "UD-TOO-LATE"
    UD_DEPENDENTS = "UD-DEPENDENTS"
    UD_ALREADY = "UD-ALREADY"
    UD_REASON = "UD-REASON"
    UD_UNKNOWN = "UD-UNKNOWN"
    CL_SAME_LOT = "CL-SAME-LOT"
    RC_LOT_EXISTS = "RC-LOT-EXISTS"
    RC_EXPIRED = "RC-EXPIRED"
    RC_QTY = "RC-QTY"
    RC_NO_CERT = "RC-NO-CERT"
    RC_SUPPLIER_BLOCKED = "RC-SUPPLIER-BLOCKED"
    RC_OTHER_SUPPLIER = "RC-OTHER-SUPPLIER"
    RC_SUPPLIER_UNKNOWN = "RC-SUPPLIER-UNKNOWN"
    RC_ITEM_UNKNOWN = "RC-ITEM-UNKNOWN"
    PK_NOT_FINISHED = "PK-NOT-FINISHED"
    PK_HOLD = "PK-HOLD"
    PK_FAILED = "PK-FAILED"
    SH_ALREADY_SHIPPED = "SH-ALREADY-SHIPPED"
    SH_QTY_OVER = "SH-QTY-OVER"
    SH_OTHER_CUSTOMER = "SH-OTHER-CUSTOMER"
    SH_CUSTOMER_UNKNOWN = "SH-CUSTOMER-UNKNOWN"
    RN_NOT_SHIPPED = "RN-NOT-SHIPPED"
    SH_CUSTOMER_BLOCKED = "SH-CUSTOMER-BLOCKED"
    RN_CUSTOMER = "RN-CUSTOMER"
    EN_REUSED = "EN-REUSED"
    AR_OPEN = "AR-OPEN"
    AR_HOLD = "AR-HOLD"
    AR_YOUNG = "AR-YOUNG"
    AR_DONE = "AR-DONE"
    AR_POLICY = "AR-POLICY"
    AR_VERIFY_FAILED = "AR-VERIFY-FAILED"
    OV_SAME_PERSON = "OV-SAME-PERSON"
    OV_NO_RIGHT = "OV-NO-RIGHT"
    OV_REASON = "OV-REASON"
    LOT_FEFO = "LOT-FEFO"
    LOT_CERT_MISSING = "LOT-CERT-MISSING"
    LOT_CERT_EXPIRED = "LOT-CERT-EXPIRED"
    MV_SAME_PLACE = "MV-SAME-PLACE"
    MV_PLACE_UNKNOWN = "MV-PLACE-UNKNOWN"
    CT_NEGATIVE = "CT-NEGATIVE"
    MG_OLDER = "MG-OLDER"
    CN_REASON = "CN-REASON"
    LB_REASON = "LB-REASON"
    SL_UNLEARNED = "SL-UNLEARNED"
    HO_EMPTY = "HO-EMPTY"
    HC_OPEN = "HC-OPEN"
    HC_ANSWERED = "HC-ANSWERED"
    HC_ENDED = "HC-ENDED"
    MD_IN_USE = "MD-IN-USE"
    MD_LAST_ADMIN = "MD-LAST-ADMIN"
    MD_STALE = "MD-STALE"
    DS_NO_RIGHT = "DS-NO-RIGHT"
    DS_NOT_HELD = "DS-NOT-HELD"
    DS_PART = "DS-PART"
    DS_PART_HELD = "DS-PART-HELD"
    UNIT_REWORK = "UNIT-REWORK"
    UNIT_FINISHED = "UNIT-FINISHED"
    PK_PACKED = "PK-PACKED"
    PK_EMPTY = "PK-EMPTY"
    PK_NOT_PACKED = "PK-NOT-PACKED"
    PK_NOT_EMPTY = "PK-NOT-EMPTY"
    SL_UNKNOWN = "SL-UNKNOWN"
    SL_EMPTY = "SL-EMPTY"
    SL_OTHER_STATION = "SL-OTHER-STATION"
    UNIT_WRONG_STAGE = "UNIT-WRONG-STAGE"
    UNIT_SCRAPPED = "UNIT-SCRAPPED"
    HD_RECALL = "HD-RECALL"
    RL_UNKNOWN = "RL-UNKNOWN"
    RL_REASON = "RL-REASON"
    RL_EMPTY_ROOT = "RL-EMPTY-ROOT"
    RL_CLOSED = "RL-CLOSED"
    RL_DRILL = "RL-DRILL"
    RL_STALE = "RL-STALE"
    RL_OPEN_ITEMS = "RL-OPEN-ITEMS"
    RL_SAME_PERSON = "RL-SAME-PERSON"


# What a supervisor's badge, PIN and reason may allow; every other refusal stands whoever asks.
OVERRIDABLE = frozenset(
    {
        Refusal.LOT_FEFO,
        Refusal.LOT_EXPIRED,
        Refusal.LOT_CERT_MISSING,
        Refusal.LOT_CERT_EXPIRED,
        Refusal.OP_PREVIOUS_OPEN,
        Refusal.OP_SKILL,
        Refusal.FN_CHECK_MISSING,
        Refusal.FN_QTY_OVER,
        Refusal.FN_COMPONENT_MISSING,
        Refusal.SH_CUSTOMER_BLOCKED,
    }
)


Fact = str | int | bool | None | list[str] | list[dict[str, str]]


# Not frozen: whoever passes an exception on sets its traceback, contextlib among them.
@dataclass(eq=False)
class Refused(Exception):  # noqa: N818 (not an error: the rule's answer)
    """An act that a rule turned down. Nothing was recorded but the count of this refusal.

    ``facts`` are what the sentence names (lot, item, quantities as text); their keys are fixed per code.
    """

    code: Refusal
    facts: Mapping[str, Fact] = field(default_factory=dict)

    def __str__(self) -> str:
        """The code and its facts, for logs and the command line."""
        named = ", ".join(f"{key}={value}" for key, value in self.facts.items())
        return f"{self.code.value} ({named})" if named else self.code.value

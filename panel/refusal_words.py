"""A refusal in the operator's words: what happened, and what to do. "Nothing was recorded" stands in between."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from db.domain.refusals import Refusal
from panel import wording
from panel.languages import be_words

if TYPE_CHECKING:
    from db.domain.refusals import Refused

# More names than this one make the sentence too long for the bar of a small panel.
MOST_NAMED = 1
DAYS, AMOUNTS = frozenset({"expires_on", "valid_until", "due", "from_day"}), frozenset({
    "quantity", "issued", "on_hand", "left", "planned",
})  # fmt: skip
ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
NOTHING_RECORDED = "Nothing was recorded."
OR_MORE, OTHERWISE = "{named} or {rest} more", ("Refused: {code}", "Ask a supervisor.")


@dataclass(frozen=True)
class RefusalWords:
    """The two lines of the bar, and the short remark for the strip of last scans."""

    title: str
    sentence: str
    remark: str


# code: (what happened, what to do, remark)
WORDS: dict[Refusal, tuple[str, str, str]] = {
    Refusal.ID_UNKNOWN: ("Nobody has this badge", "Scan your own badge, or touch your name.", "unknown badge"),
    Refusal.ID_INACTIVE: ("{person} may not sign in any more", "Ask a supervisor.", "inactive"),
    Refusal.ID_PIN_WEAK: (
        "This PIN is too easy",
        "Six digits or more: not alike, not in a row, not your number, not the old one.",
        "easy PIN",
    ),
    Refusal.ID_PIN_CHANGE: ("{person} must choose a new PIN first", "Sign in with the PIN you were told.", "new PIN"),
    Refusal.ID_BADGE_TAKEN: ("{person} has this badge", "Scan a badge that nobody has.", "badge taken"),
    Refusal.ID_PIN: ("Wrong PIN", "{tries_left} tries left. Enter it again.", "wrong PIN"),
    Refusal.ID_LOCKED: ("{person} is locked after wrong PINs", "Wait five minutes, or scan the badge.", "locked"),
    Refusal.ID_BEGUN: ("Somebody can sign in here already", "An administrator adds people.", "begun already"),
    Refusal.ID_NO_ROLE: ("{person} has no right to do this", "Ask a supervisor.", "no right"),
    Refusal.ID_PERSON_SCAN: ("This is a badge, not a lot", "Scan the label on the material.", "badge"),
    Refusal.WO_UNKNOWN: ("No order {order}", "Scan the job card again, or ask a supervisor.", "unknown order"),
    Refusal.WO_ON_HOLD: ("Order {order} is on hold", "Take another job and tell a supervisor.", "order on hold"),
    Refusal.WO_CANCELLED: ("Order {order} was cancelled", "Take another job.", "cancelled"),
    Refusal.WO_COMPLETE: ("Order {order} is complete", "Take another job.", "complete"),
    Refusal.WO_OTHER_STATION: ("{stage} is done at {station}", "Take the job card there.", "other station"),
    Refusal.WO_NO_BOM: ("This order has no parts list", "Tell a supervisor.", "no parts list"),
    Refusal.WO_NO_ROUTING: ("This order has no such stage", "Tell a supervisor.", "no stage"),
    Refusal.WO_NOT_RELEASED: ("Order {order} is not released yet", "Take another job, or ask.", "not released"),
    Refusal.WO_EXISTS: ("Order {order} exists already", "Use another number.", "exists"),
    Refusal.OP_PREVIOUS_OPEN: ("{previous} is not finished yet", "{stage} can start after it.", "too early"),
    Refusal.SE_ALREADY_RUNNING: ("You work on {stage} already", "Scan material, pause or finish.", "running"),
    Refusal.SE_NOT_RUNNING: ("{stage} is not running", "Start or resume it first.", "not running"),
    Refusal.SE_PAUSE_REASON: ("A pause needs a reason", "Touch one.", "no reason"),
    Refusal.SE_FUTURE: ("The panel's clock is wrong", "Tell a supervisor.", "clock"),
    Refusal.LOT_UNKNOWN: ("Nobody knows {code}", "Scan the label again. If it is new, it must be received.", "unknown"),
    Refusal.LOT_AMBIGUOUS: ("{code} means several things", "Scan the house label of the one you hold.", "several"),
    Refusal.LOT_WRONG_ITEM: ("Wrong part here: this is {item_name}", "This stage wants {wanted}.", "wrong part"),
    Refusal.LOT_NOT_ON_BOM: ("Wrong part: this is {item_name}", "This job wants {wanted}.", "wrong part"),
    Refusal.LOT_EXPIRED: ("This {item_name} has expired", "Use by {expires_on}. Take another lot.", "expired"),
    Refusal.LOT_HOLD: ("{code} is on hold", "Put it aside and take another lot.", "on hold"),
    Refusal.LOT_REJECTED: ("{code} was rejected", "Put it aside and take another.", "rejected"),
    Refusal.LOT_PENDING_INSPECTION: ("{code} is not inspected yet", "Take another lot.", "not inspected"),
    Refusal.LOT_EMPTY: ("{code} is used up", "Nothing of it is left on record. Take another lot.", "empty"),
    Refusal.LOT_NOT_ENOUGH: (
        "Not enough in this lot",
        "Less is left than you want. Take part and a second lot.",
        "short",
    ),
    Refusal.SERIAL_QTY: ("{code} is one piece", "Enter 1.", "one piece"),
    Refusal.CYCLE: ("{code} cannot go into itself", "Scan the part you fit.", "circle"),
    Refusal.CODE_NOT_A_LOT: ("{code} is no lot", "Scan the label on the material.", "no lot"),
    Refusal.CODE_MALFORMED: ("This code cannot be read as one of ours", "Scan the label again.", "no code"),
    Refusal.SN_DUPLICATE: ("Serial {code} exists already", "Use another serial.", "exists"),
    Refusal.SN_FORMAT: ("{item_name} is not made by serial", "Tell a supervisor.", "no serials"),
    Refusal.UNIT_OTHER_ORDER: ("{unit} belongs to another order", "Scan a unit of {order}.", "other order"),
    Refusal.UNIT_SHIPPED: ("{code} has been shipped", "It cannot be used here.", "shipped"),
    Refusal.UNIT_HOLD: ("{unit} is on hold", "Put it aside.", "on hold"),
    Refusal.COMP_ALREADY_INSTALLED: ("{code} is built in already", "Scan the part in your hand.", "built in"),
    Refusal.RT_NOT_ISSUED: ("This was not issued", "Scan what you want to give back.", "not issued"),
    Refusal.RT_MORE_THAN_ISSUED: ("Only {issued} was issued", "Enter no more than that.", "too much"),
    Refusal.SP_QTY: ("{code} is one piece and cannot be split", "Scan a lot.", "one piece"),
    Refusal.QTY: ("A quantity must be more than zero", "Enter how much.", "no quantity"),
    Refusal.QC_NOT_INSPECTOR: ("{person} is no inspector", "An inspector signs in and measures.", "no inspector"),
    Refusal.QC_NOT_A_NUMBER: ("{value} is no number", "Type the measured value.", "no number"),
    Refusal.QC_IMPLAUSIBLE: (
        "{value} is far outside",
        "Measure again. If it is right, record it once more.",
        "far off",
    ),
    Refusal.QC_INCOMPLETE: ("A point is missing: {missing}", "Measure every point.", "incomplete"),
    Refusal.HD_REASON: ("A hold needs a reason", "Touch one.", "no reason"),
    Refusal.HD_NOT_HELD: ("This is not on hold", "Nothing to release.", "not held"),
    Refusal.HD_SAME_PERSON: ("{person} placed this hold", "Another person must release it.", "same person"),
    Refusal.FN_QTY_ZERO: ("Nothing counted yet", "Count what you made.", "nothing"),
    Refusal.FN_QTY_OVER: ("More than the order wants", "{left} of {planned} are left.", "too many"),
    Refusal.FN_COMPONENT_MISSING: ("Material is not scanned: {missing}", "Scan its lot first.", "material missing"),
    Refusal.WO_HAS_WORK: ("Work was done on {order}", "Take it back first, or close the order.", "has work"),
    Refusal.WO_NOT_HELD: ("Order {order} is not on hold", "It can be worked on as it is.", "not on hold"),
    Refusal.OP_SKILL: ("{stage} needs {qualification}", "Ask a colleague who has it, or a supervisor.", "skill"),
    Refusal.QC_SAME_PERSON: ("{person} made this", "Another inspector must look at it.", "own work"),
    Refusal.QC_PHOTO_REQUIRED: ("{point} needs a photo", "Take one.", "no photo"),
    Refusal.QC_GAUGE_DUE: ("Gauge {gauge} is due for calibration", "It was due {due}. Take another.", "gauge"),
    Refusal.DS_NOT_HELD: ("{code} is in order", "There is nothing to decide about it.", "in order"),
    Refusal.DS_PART: ("This is only a part of {code}", "Give the part a number of its own.", "a part"),
    Refusal.DS_PART_HELD: ("{code} is on hold", "Lift its holds first, or decide about all of it.", "on hold"),
    Refusal.LOT_BULK: ("{item_name} is not kept by lots", "It has one number: {item}.", "no lots"),
    Refusal.UNIT_FINISHED: ("{unit} is finished", "It passes no station any more. Scan the next one.", "finished"),
    Refusal.UNIT_REWORK: ("{code} must be reworked", "It goes into a rework order and nowhere else.", "to be reworked"),
    Refusal.FN_CHECK_MISSING: (
        "{stage} is not inspected yet",
        "Inspect it, or ask a supervisor.",
        "not inspected",
    ),
    Refusal.FN_CHECK_FAILED: ("The inspection of {stage} failed", "Put it right and inspect again.", "failed"),
    Refusal.OV_SAME_PERSON: ("{person} cannot allow this for themselves", "Another person must.", "same person"),
    Refusal.OV_NO_RIGHT: ("{person} may not allow this", "A supervisor's badge is needed.", "no right"),
    Refusal.OV_REASON: ("An override needs a reason", "Touch one.", "no reason"),
    Refusal.LOT_FEFO: ("{older} expires first", "Take that lot, or ask a supervisor.", "older lot first"),
    Refusal.LOT_CERT_MISSING: ("{code} has no certificate", "Take another lot, or ask a supervisor.", "no certificate"),
    Refusal.LOT_CERT_EXPIRED: (
        "The certificate of {code} ran out",
        "It was valid until {valid_until}. Take another lot, or ask a supervisor.",
        "certificate",
    ),
    Refusal.MV_SAME_PLACE: ("{code} is at {place} already", "Scan another place.", "same place"),
    Refusal.MV_PLACE_UNKNOWN: ("There is no place {place}", "Scan the label of the place.", "unknown place"),
    Refusal.CT_NEGATIVE: ("A count cannot be {quantity}", "Count again.", "negative"),
    Refusal.MG_OLDER: ("{code} expires before {into}", "Pour both into a new lot.", "older lot"),
    Refusal.HO_EMPTY: ("The note is empty", "Say what the next shift must know.", "empty"),
    Refusal.HC_OPEN: ("Help is called for at {station}", "It stands on the supervisor's screen.", "called"),
    Refusal.HC_ANSWERED: ("{person} goes to {station} already", "Nothing to do.", "answered"),
    Refusal.HC_ENDED: ("This call is over", "Call again if you need help.", "over"),
    Refusal.MD_IN_USE: ("{name} is in use", "{by} needs it as it is.", "in use"),
    Refusal.MD_LAST_ADMIN: ("{person} is the last administrator", "Make somebody else one first.", "last one"),
    Refusal.MD_STALE: ("{name} was changed meanwhile", "Open it again: {changed}.", "changed"),
    Refusal.SE_OTHER_JOB: ("You work on {other} at {station}", "Pause or leave it first.", "other job"),
    Refusal.SL_UNLEARNED: (
        "These labels of {supplier} cannot be told apart",
        "Scan a further label, or touch other parts.",
        "no rule",
    ),
    Refusal.LB_REASON: ("{code} has a label already", "Say why it needs another one.", "has a label"),
    Refusal.CN_REASON: ("Taking out a part needs a reason", "Touch one.", "no reason"),
    Refusal.DS_NO_RIGHT: ("{person} may not decide this", "An inspector or a supervisor may.", "no right"),
    Refusal.PK_PACKED: ("{code} is in a box", "Scan the box, or take it out first.", "in a box"),
    Refusal.PK_EMPTY: ("Nothing was scanned for {box}", "Scan what goes into it.", "empty"),
    Refusal.PK_NOT_EMPTY: ("There is something in {code}", "Unpack it first.", "not empty"),
    Refusal.SH_CUSTOMER_BLOCKED: ("{customer} is blocked", "Keep it here, or ask a supervisor.", "blocked"),
    Refusal.RN_CUSTOMER: ("{code} went to several customers", "Choose who sent it back: {customers}.", "which one"),
    Refusal.PK_NOT_PACKED: ("{code} is in no box", "Scan something that is packed.", "not packed"),
    Refusal.SL_UNKNOWN: ("There is no slot {slot}", "Scan the label of the slot.", "unknown slot"),
    Refusal.SL_EMPTY: ("Slot {slot} is empty", "There is nothing to take out.", "empty"),
    Refusal.SL_OTHER_STATION: ("Slot {slot} is at {station}", "Scan the label of a slot here.", "other station"),
    Refusal.UNIT_WRONG_STAGE: ("{unit} passed {passed} already", "Bring it to its next stage.", "wrong stage"),
    Refusal.UNIT_SCRAPPED: ("{code} is scrap", "Put it aside and take another.", "scrap"),
    Refusal.RC_NO_CERT: ("{item_name} needs a certificate", "Enter its number from the papers.", "no certificate"),
    Refusal.RC_SUPPLIER_BLOCKED: ("{supplier} is blocked", "Put it aside and tell purchasing.", "blocked"),
    Refusal.FN_SCRAP_REASON: ("Scrap needs a reason", "Touch one.", "no reason"),
    Refusal.UD_NOT_YOURS: ("This was done by somebody else", "A supervisor can take it back.", "not yours"),
    Refusal.UD_TOO_LATE: ("Too late to undo", "A supervisor can take it back.", "too late"),
    Refusal.UD_DEPENDENTS: ("Something was built on it: {dependents}", "A supervisor can help.", "in use"),
    Refusal.UD_ALREADY: ("This was taken back already", "Nothing to do.", "done before"),
    Refusal.UD_REASON: ("Taking back needs a reason", "Say why.", "no reason"),
    Refusal.CL_SAME_LOT: ("{code} is the lot on record", "Scan the lot that was really used.", "same lot"),
    Refusal.UD_UNKNOWN: ("This cannot be taken back", "Ask a supervisor.", "not possible"),
    Refusal.RC_LOT_EXISTS: ("Lot {code} is here already", "Is it a second delivery? Ask a supervisor.", "exists"),
    Refusal.LOT_DATE: ("{code} cannot keep until then", "Check its date and its shelf life.", "impossible date"),
    Refusal.RC_EXPIRED: ("{code} has expired", "It was not taken in. Put it aside.", "expired"),
    Refusal.RC_QTY: ("A receipt must be more than zero", "Enter how much came in.", "no quantity"),
    Refusal.RC_OTHER_SUPPLIER: ("Receipt {receipt} belongs to {supplier}", "Use another number.", "other supplier"),
    Refusal.RC_SUPPLIER_UNKNOWN: ("No supplier {supplier}", "Ask a supervisor.", "unknown supplier"),
    Refusal.RC_ITEM_UNKNOWN: ("No material {item}", "Ask a supervisor.", "unknown material"),
    Refusal.PK_NOT_FINISHED: (
        "{code} is not ready to ship",
        "Only finished goods in stock are shipped.",
        "not finished",
    ),
    Refusal.PK_HOLD: ("{code} is on hold", "Put it aside; it must not leave.", "on hold"),
    Refusal.PK_FAILED: ("{code} failed its inspection", "Put it aside; it must not leave.", "failed"),
    Refusal.SH_ALREADY_SHIPPED: ("{code} has been shipped already", "Scan the next one.", "shipped before"),
    Refusal.SH_QTY_OVER: ("Only {on_hand} of {code} are there", "Enter no more than that.", "too much"),
    Refusal.SH_OTHER_CUSTOMER: ("Shipment {shipment} goes to {customer}", "Use another number.", "other customer"),
    Refusal.SH_CUSTOMER_UNKNOWN: ("No customer {customer}", "Choose one from the list.", "unknown"),
    Refusal.RN_NOT_SHIPPED: ("{code} was not shipped", "Scan what came back.", "not shipped"),
    Refusal.HD_RECALL: ("{code} is held by recall {case}", "Only the recall can release it.", "recall"),
    Refusal.RL_UNKNOWN: ("There is no recall {case}", "Choose one from the list.", "unknown recall"),
    Refusal.RL_REASON: ("A recall needs a reason", "Say what is wrong with these goods.", "no reason"),
    Refusal.RL_EMPTY_ROOT: ("Nothing is concerned by {root} {code}", "Check the code and the period.", "nothing found"),
    Refusal.RL_CLOSED: ("Recall {case} is closed", "Open a new one if there is more.", "closed"),
    Refusal.RL_DRILL: ("{case} is a drill", "It holds nothing. Open a recall for that.", "drill"),
    Refusal.RL_STALE: ("There is a newer search: {latest}", "Look at it first, then do it again.", "newer search"),
    Refusal.RL_OPEN_ITEMS: (
        "Not decided yet: {items}",
        "Release them, decide about them, or list them as lost.",
        "still open",
    ),
    Refusal.RL_SAME_PERSON: ("{person} opened this recall", "Another supervisor must do this.", "same person"),
    Refusal.AR_OPEN: ("Order {order} is still open", "Close it first.", "open"),
    Refusal.AR_HOLD: ("{code} of order {order} is on hold", "Settle the hold first.", "on hold"),
    Refusal.AR_YOUNG: ("Order {order} is too young", "It may be archived from {from_day} on.", "too young"),
    Refusal.AR_DONE: ("Order {order} is archived already", "It is in {file}.", "done before"),
    Refusal.AR_POLICY: ("The plant has no time limit for archives", "An administrator must set one.", "no limit"),
    Refusal.AR_VERIFY_FAILED: ("The archive of {order} cannot be read back", "Check the disk and do it again.", "file"),
    Refusal.EN_REUSED: ("This was sent twice with different content", "Do it again.", "sent twice"),
}


_HERE = be_words(__name__)


class _Shown(dict[str, Any]):
    """Facts as text; a fact that a rule did not give reads as a dash instead of failing."""

    def __missing__(self, key: str) -> str:
        return "-"


def words_of(refused: Refused) -> RefusalWords:
    """What the panel says. A code without words of its own (of acts no panel offers) is named plainly."""
    title, todo, remark = _HERE.WORDS.get(refused.code, (*_HERE.OTHERWISE, refused.code.value))
    facts = _Shown({"code": refused.code.value, **{name: _shown(name, value) for name, value in refused.facts.items()}})
    return RefusalWords(
        title.format_map(facts), f"{_HERE.NOTHING_RECORDED} {todo.format_map(facts)}  {refused.code.value}", remark
    )


def _shown(name: str, value: Any) -> str:
    if name in DAYS and ISO_DAY.fullmatch(str(value)):
        return wording.day(date.fromisoformat(str(value)))
    if name in AMOUNTS:
        return wording.typed(str(value))
    if isinstance(value, (list, tuple)):
        rest = len(value) - MOST_NAMED
        named = ", ".join(str(one) for one in value[:MOST_NAMED])
        return _HERE.OR_MORE.format(named=named, rest=rest) if rest > 0 else named
    return str(value)

"""The words of the record. Terms follow ISA-95 (lot, work centre, operation) and GS1 EPCIS."""

from enum import StrEnum, auto


class _Upper(StrEnum):
    @staticmethod
    def _generate_next_value_(name: str, start: int, count: int, last_values: list[str]) -> str:
        _ = start, count, last_values
        return name

    __hash__ = str.__hash__  # what Enum has instead is written in Python: a trace hashes a word for every link


class Action(_Upper):
    """What an entry of the ledger did."""

    MASTER_SET = auto()
    RECEIVE = auto()
    ORDER_RELEASE = auto()
    ORDER_CLOSE = auto()
    STAGE_START = auto()
    STAGE_PAUSE = auto()
    STAGE_RESUME = auto()
    STAGE_LEAVE = auto()
    STAGE_FINISH = auto()
    STAGE_HISTORY = auto()
    UNIT_BIRTH = auto()
    ISSUE = auto()
    RETURN = auto()
    COMPLETE = auto()
    INSPECT = auto()
    HOLD = auto()
    RELEASE_HOLD = auto()
    SPLIT = auto()
    SHIP = auto()
    CUSTOMER_RETURN = auto()
    LABEL = auto()
    LABEL_CHECK = auto()
    ORDER_PLAN = auto()
    HAND_OVER = auto()
    TEACH_LABEL = auto()
    HELP_CALL = auto()
    HELP_ANSWER = auto()
    HELP_END = auto()
    ORDER_HOLD = auto()
    ORDER_RESUME = auto()
    ORDER_CANCEL = auto()
    MOUNT = auto()
    UNMOUNT = auto()
    UNIT_PASS = auto()
    REMOVE_COMPONENT = auto()
    MERGE = auto()
    MOVE = auto()
    COUNT = auto()
    WITHDRAW = auto()
    DISPOSITION = auto()
    PACK = auto()
    UNPACK = auto()
    ARCHIVE = auto()
    RECALL_OPEN = auto()
    RECALL_SEARCH = auto()
    RECALL_HOLD = auto()
    RECALL_CALL = auto()
    RECALL_RELEASE = auto()
    RECALL_CLOSE = auto()
    PLANT_BEGIN = auto()
    REVERSE = auto()
    CORRECT = auto()
    PIN_RESET = auto()
    PIN_CHANGE = auto()
    BADGE_GIVE = auto()
    BADGE_BLOCK = auto()


class Source(_Upper):
    """How an entry came into the record."""

    PANEL = auto()
    IMPORT = auto()
    CATCH_UP = auto()
    BACKFLUSH = auto()


class Role(_Upper):
    """What a person may do; each role may do all that stands before it, inspection excepted."""

    NONE = auto()
    OPERATOR = auto()
    INSPECTOR = auto()
    SUPERVISOR = auto()
    ADMIN = auto()


class ItemKind(_Upper):
    """Bought, made to be used, made to be sold."""

    RAW = auto()
    SEMI = auto()
    FINISHED = auto()


class Tracking(_Upper):
    """How closely an item is followed."""

    NONE = auto()
    LOT = auto()
    SERIAL = auto()


class ExpiredPolicy(_Upper):
    """What happens when an expired lot of the item is scanned."""

    BLOCK = auto()
    OVERRIDE = auto()
    WARN = auto()


class TrackableKind(_Upper):
    """What kind of thing is followed."""

    LOT = auto()
    SERIAL = auto()
    CONTAINER = auto()


class Birth(_Upper):
    """How a trackable first came into the record.

    SPLIT: drawn from, or poured together from, other lots. PLANNED: named before it was made (a box before it is
    filled). MENTIONED: used, but no receipt or completion tells of it.
    """

    RECEIVED = auto()
    MADE = auto()
    SPLIT = auto()
    PLANNED = auto()
    MENTIONED = auto()


class Grade(_Upper):
    """How sure a link is. EXACT and LOADED are certain, POOLED and ASSUMED possible."""

    EXACT = auto()
    LOADED = auto()
    POOLED = auto()
    ASSUMED = auto()

    @property
    def certain(self) -> bool:
        """True where the link names the unit itself."""
        return self in CERTAIN


CERTAIN = (Grade.EXACT, Grade.LOADED)


class Quality(_Upper):
    """The quality axis. ON_HOLD hides the base quality while any hold is open."""

    PENDING = auto()
    RELEASED = auto()
    CONCESSION = auto()
    REJECTED = auto()
    ON_HOLD = auto()


class Lifecycle(_Upper):
    """The whereabouts axis."""

    IN_PROCESS = auto()
    IN_STOCK = auto()
    INSTALLED = auto()
    CONSUMED = auto()
    PACKED = auto()
    SHIPPED = auto()
    RETURNED = auto()
    SCRAPPED = auto()
    VOID = auto()


class OrderStatus(_Upper):
    """Where a production order stands."""

    RELEASED = auto()
    ON_HOLD = auto()
    CANCELLED = auto()
    CLOSED = auto()


class StageStatus(_Upper):
    """Where one stage of an order stands."""

    OPEN = auto()
    RUNNING = auto()
    FINISHED = auto()


class RunEvent(_Upper):
    """What happened to a person's work on a stage."""

    START = auto()
    PAUSE = auto()
    RESUME = auto()
    LEAVE = auto()
    FINISH = auto()


class OutputKind(_Upper):
    """A trackable came out of an order: made there, or reworked there."""

    MADE = auto()
    REWORKED = auto()


class CharacteristicKind(_Upper):
    """What an inspection point asks for."""

    VARIABLE = auto()
    ATTRIBUTE = auto()
    TEXT = auto()
    PHOTO = auto()


class InspectionSubject(_Upper):
    """What was inspected."""

    RECEIPT = auto()
    STAGE = auto()
    UNIT = auto()
    LOT = auto()


class ReasonScope(_Upper):
    """Which acts a reason code belongs to."""

    PAUSE = auto()
    SCRAP = auto()
    HOLD = auto()
    RETURN = auto()
    REVERSE = auto()
    CORRECT = auto()
    WASTE = auto()
    REMOVAL = auto()
    COUNT = auto()
    DEFECT = auto()
    OVERRIDE = auto()


class Withdrawal(_Upper):
    """Why something left the stock without going into an order or to a customer."""

    SCRAPPED = auto()
    SAMPLED = auto()
    SUPPLIER_RETURN = auto()


class Decision(_Upper):
    """What is to become of a thing that was put aside. USE: it is in order after all."""

    USE = auto()
    CONCESSION = auto()
    REWORK = auto()
    SCRAP = auto()
    SUPPLIER_RETURN = auto()


class HelpStep(_Upper):
    """What became of a call for help."""

    ANSWERED = auto()
    ENDED = auto()


class RecallKind(_Upper):
    """A recall, or the rehearsal of one that touches nothing."""

    REAL = auto()
    DRILL = auto()


class RecallRoot(_Upper):
    """Where a recall starts: a lot or serial, what a supplier sent, what passed a machine, a person, a shift."""

    LOT = auto()
    SUPPLIER = auto()
    MACHINE = auto()
    PERSON = auto()
    SHIFT = auto()


class RecallStep(_Upper):
    """What happened in a recall."""

    OPENED = auto()
    SEARCHED = auto()
    HELD = auto()
    CALLED = auto()
    RELEASED = auto()
    CLOSED = auto()

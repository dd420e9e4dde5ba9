"""The answers of a recall's use cases. Names of things are ``item code``, sorted."""

from dataclasses import dataclass


@dataclass(frozen=True)
class RecallFound:
    """What the first search found: how many things, how many of them for certain, and what it took."""

    case_no: str
    snapshot: int
    items: int
    certain: int
    milliseconds: int
    digest: str


@dataclass(frozen=True)
class RecallSearched:
    """What a later search found, and how it differs from the one before."""

    case_no: str
    snapshot: int
    items: int
    certain: int
    milliseconds: int
    digest: str
    new: tuple[str, ...]
    gone: tuple[str, ...]
    changed: tuple[str, ...]


@dataclass(frozen=True)
class NotHeld:
    """Something that cannot be put on hold: VOID, SCRAPPED, CONSUMED."""

    item: str
    code: str
    why: str


@dataclass(frozen=True)
class AtCustomer:
    """How many things with holds a customer has; nobody there sees them."""

    customer: str
    things: int


@dataclass(frozen=True)
class RecallHeld:
    """``held`` now; ``already`` held for this recall; ``released`` by it before and left alone."""

    case_no: str
    snapshot: int
    held: int
    already: int
    released: int
    at_customers: tuple[AtCustomer, ...]
    not_held: tuple[NotHeld, ...]


@dataclass(frozen=True)
class CallNoted:
    """Which call to this customer it was, counted from one."""

    case_no: str
    customer: str
    calls: int


@dataclass(frozen=True)
class RecallReleased:
    """The things that were let go."""

    case_no: str
    things: tuple[str, ...]


@dataclass(frozen=True)
class RecallClosed:
    """How many holds the closing lifted, and how many things stay lost."""

    case_no: str
    released: int
    lost: int

"""A recall with all that a supervisor must see of it at once, and what one would concern before it is opened."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from db.domain.recall_commands import RootAsked
from db.domain.recall_seen import Seen
from db.domain.refusals import Refused
from db.domain.terms import TrackableKind
from db.models.master import customer, item, location
from db.models.material import trackable, trackable_state
from db.models.quality import shipment, shipment_line
from db.queries.frontier import frontier_of
from db.queries.recall_case import cannot_be_held, case_of
from db.queries.recall_recovered import Recovered, recovered
from db.queries.recall_search import roots_asked, roots_of_text, search
from db.queries.recalls import CustomerToCall, ItemView, RecallSummary, customers_to_call, recall_items, recall_summary
from db.queries.reports.recall_balance import LotBalance, lot_balances
from db.queries.reports.who import People
from db.queries.standing import standing


class Sent(NamedTuple):
    """One thing in one shipment to a customer (code and name)."""

    trackable_id: int
    customer: str
    customer_name: str
    shipment_no: str
    shipped_at: datetime
    delivered_at: datetime | None


class Detail(NamedTuple):
    """What is told of a thing beside its state; ``place`` is where it lies now, by name."""

    kind: TrackableKind
    item_name: str
    uom: str
    place: str | None


@dataclass(frozen=True)
class Concerned:
    """A thing of a case: then and now, what it is, and where it went last."""

    view: ItemView
    detail: Detail
    sent: Sent | None
    cannot_be_held: bool

    @property
    def to_hold(self) -> bool:
        """Whether holding everything would put it on hold."""
        return self.view.now.hold_id is None and not self.cannot_be_held


@dataclass(frozen=True)
class CaseView:
    """A case: ``balances`` are those of the lots that it starts at, ``root_keys`` the lots; persons by name.

    ``sent``: every shipment of anything of it, by time. ``things`` by item and code.
    """

    told: RecallSummary
    opener: str
    closer: str | None
    roots: tuple[RootAsked, ...]
    root_keys: frozenset[int]
    balances: tuple[LotBalance, ...]
    things: tuple[Concerned, ...]
    sent: tuple[Sent, ...]
    customers: tuple[CustomerToCall, ...]
    recovered: tuple[Recovered, ...]


@dataclass(frozen=True)
class RecallPreview:
    """What a search finds now; nothing of it is recorded. ``details`` by key; ``sent`` as of a case."""

    found: tuple[Seen, ...]
    details: dict[int, Detail]
    sent: tuple[Sent, ...]


def recall_preview(connection: Connection, asked: Sequence[RootAsked]) -> RecallPreview:
    """Raises Refused (RL-EMPTY-ROOT, LOT-UNKNOWN, LOT-AMBIGUOUS)."""
    found = search(connection, asked)
    things = tuple(sorted(found.values(), key=lambda one: (one.item, one.code)))
    return RecallPreview(things, _details(connection, found), _sent(connection, found))


def recall_view(connection: Connection, case_no: str) -> CaseView:
    """Raises Refused (RL-UNKNOWN)."""
    one, people = case_of(connection, case_no), People(connection)
    told, views = recall_summary(connection, case_no), recall_items(connection, case_no)
    keys = [view.now.trackable_id for view in views]
    details, sent = _details(connection, keys), _sent(connection, keys)
    last = {row.trackable_id: row for row in sent}
    cannot = cannot_be_held(connection, [view.now for view in views])
    roots = roots_of_text(one.roots)
    lots = _lots(connection, roots)
    return CaseView(
        told,
        people.name(told.opened_by) or told.opened_by,
        people.name(told.closed_by),
        roots,
        lots,
        tuple(lot_balances(connection, lots)),
        tuple(
            Concerned(view, details[key], last.get(key), key in cannot) for key, view in zip(keys, views, strict=True)
        ),
        sent,
        customers_to_call(connection, case_no),
        recovered(connection, case_no),
    )


def _lots(connection: Connection, roots: Sequence[RootAsked]) -> frozenset[int]:
    """The lots it starts at. A root may name nothing any more: what it named was taken back since."""
    try:
        return roots_asked(connection, roots).lots
    except Refused:
        return frozenset()


def _details(connection: Connection, keys: Collection[int]) -> dict[int, Detail]:
    here, state = frontier_of(connection, sorted(keys)), trackable_state.c
    rows = connection.execute(
        select(trackable.c.id, trackable.c.kind, item.c.name, item.c.uom, location.c.name)
        .select_from(here)
        .join(trackable, trackable.c.id == here.c.value)
        .join(item, item.c.id == trackable.c.item_id)
        .join(trackable_state, state.trackable_id == trackable.c.id)
        .outerjoin(location, location.c.id == state.location_id)
    )
    return {key: Detail(TrackableKind(kind), *rest) for key, kind, *rest in rows}


def _sent(connection: Connection, keys: Collection[int]) -> tuple[Sent, ...]:
    here, line = frontier_of(connection, sorted(keys)), shipment_line.c
    rows = connection.execute(
        select(
            line.trackable_id, customer.c.code, customer.c.name, shipment.c.shipment_no, line.shipped_at,
            line.delivered_at,
        )
        .select_from(here)
        .join(shipment_line, line.trackable_id == here.c.value)
        .join(shipment, shipment.c.id == line.shipment_id)
        .join(customer, customer.c.id == shipment.c.customer_id)
        .where(standing(shipment_line))
        .order_by(line.shipped_at, line.id)
    )  # fmt: skip
    once: dict[Any, Any] = {}
    return tuple(Sent(row[0], *(once.setdefault(cell, cell) for cell in row[1:])) for row in rows)

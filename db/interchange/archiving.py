"""An old order goes into the archive: copied, sealed, read back, compared; only then marked."""

from dataclasses import replace
from pathlib import Path

from sqlalchemy import func, select

from db.domain.answers import Archived
from db.domain.commands import ArchiveOrder
from db.domain.refusals import Refusal, Refused
from db.domain.terms import OrderStatus
from db.engine import Engines
from db.interchange.archive_file import ArchiveUnreadableError, Sealed, digest_of, read_back, seal
from db.interchange.archive_rows import Rows, rows_of_order
from db.ledger.writer import Ledger
from db.models.archive import archive_batch
from db.models.production import order_event, order_state, production_order
from db.queries.orders import order_facts
from db.queries.standing import standing
from db.services.archiving import archive_order


def archive(ledger: Ledger, engines: Engines, folder: Path, command: ArchiveOrder) -> Archived:
    """Archive one order. Raises Refused (AR-*, AR-VERIFY-FAILED), OSError where the folder takes no file.

    ``command`` comes without file, seal and rows; they are filled in. A file that is refused in the end is taken away.
    """
    ledger.rehearse(archive_order, command)
    with engines.read.connect() as connection:
        order = order_facts(connection, command.order_no)
        rows = rows_of_order(connection, order.id)
    sealed = seal(folder, command.order_no, rows)
    try:
        _compare(sealed, rows)
        told = replace(command, file=sealed.path.name, sha256=sealed.sha256, rows=sealed.rows)
        return ledger.write(archive_order, told)
    except ArchiveUnreadableError as error:
        sealed.path.unlink(missing_ok=True)
        raise Refused(Refusal.AR_VERIFY_FAILED, {"order": command.order_no}) from error
    except Refused:
        sealed.path.unlink(missing_ok=True)
        raise


def _compare(sealed: Sealed, rows: Rows) -> None:
    if read_back(sealed.path) != rows or digest_of(sealed.path) != sealed.sha256:
        raise ArchiveUnreadableError(sealed.path.name)


def ended_orders(engines: Engines) -> tuple[str, ...]:
    """The orders that are over and not archived, the oldest first."""
    done = select(archive_batch.c.id).where(archive_batch.c.order_id == production_order.c.id, standing(archive_batch))
    over = (OrderStatus.CLOSED.value, OrderStatus.CANCELLED.value)
    ended = select(func.max(order_event.c.at)).where(order_event.c.order_id == production_order.c.id)
    with engines.read.connect() as connection:
        orders = (
            select(production_order.c.order_no)
            .join(order_state, order_state.c.order_id == production_order.c.id)
            .where(order_state.c.status.in_(over), ~done.exists())
            .order_by(ended.scalar_subquery(), production_order.c.id)
        )
        return tuple(connection.execute(orders).scalars())

"""Where the stuff of a lot came from within the house: through every split and every merge, back to what came in."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select, union

from db.models.master import certificate
from db.models.material import merge, receipt, receipt_line, split, trackable
from db.queries.standing import standing


@dataclass(frozen=True)
class Paper:
    """A certificate that came with a receipt; ``valid_until`` None: the record knows no end."""

    number: str
    valid_until: date | None


@dataclass(frozen=True)
class Origin:
    """A lot that came in, or of which nobody knows whence it is; its papers, one for each receipt that brought one."""

    code: str
    papers: tuple[Paper, ...]


def bought_origins(connection: Connection, trackable_id: int) -> tuple[Origin, ...]:
    """The origins of a lot that were not made in the house, by code; itself, if it came in as it is."""
    parents = _parents(connection, trackable_id)
    line, paper = receipt_line, certificate
    rows = connection.execute(
        select(trackable.c.id, trackable.c.code, line.c.id.label("line"), line.c.certificate_no, paper.c.valid_until)
        .select_from(trackable)
        .outerjoin(line, (line.c.trackable_id == trackable.c.id) & standing(line))
        .outerjoin(receipt, receipt.c.id == line.c.receipt_id)
        .outerjoin(paper, (paper.c.supplier_id == receipt.c.supplier_id) & (paper.c.number == line.c.certificate_no))
        .where(trackable.c.id.in_(parents), trackable.c.origin_order_id.is_(None))
        .order_by(trackable.c.code, line.c.id)
    )
    papers: dict[str, list[Paper]] = {}
    for row in rows:
        if row.line is not None or not parents[row.id]:
            mine = papers.setdefault(row.code, [])
            mine += [Paper(row.certificate_no, row.valid_until)] if row.certificate_no else []
    return tuple(Origin(code, tuple(mine)) for code, mine in papers.items())


def _parents(connection: Connection, trackable_id: int) -> dict[int, set[int]]:
    """The lot and all lots of which something is in it, each with the lots that it was drawn or poured from."""
    found: dict[int, set[int]] = {trackable_id: set()}
    level = {trackable_id}
    while level:
        drawn = select(split.c.child_id, split.c.trackable_id).where(split.c.child_id.in_(level), standing(split))
        poured = select(merge.c.into_id, merge.c.trackable_id).where(merge.c.into_id.in_(level), standing(merge))
        level = set()
        for child, parent in connection.execute(union(drawn, poured)):
            found[child].add(parent)
            if parent not in found:
                found[parent] = set()
                level.add(parent)
    return found

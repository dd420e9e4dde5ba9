"""Until when a gauge was calibrated, as it stood when it was used: it may have been calibrated again since."""

import json
from bisect import bisect_right
from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import Connection, select

from db.models.ledger import entry, master_change
from db.models.master import gauge


class Gauges:
    """Some gauges, by code, with every change of their master data; nothing is asked where there are none."""

    def __init__(self, connection: Connection, codes: Collection[str]) -> None:
        self._dues: dict[str, list[tuple[datetime, date | None]]] = {code: [] for code in codes}
        changed = (
            select(master_change.c.new, entry.c.happened_at)
            .join(entry, entry.c.id == master_change.c.entry_id)
            .where(master_change.c.table_name == gauge.name)
            .order_by(entry.c.happened_at, master_change.c.id)
        )
        for told, at in connection.execute(changed) if codes else ():
            row = json.loads(told)
            if row["code"] in self._dues:
                due = row["calibration_due"]
                self._dues[row["code"]].append((at, date.fromisoformat(due) if due else None))

    def due(self, code: str | None, at: datetime) -> date | None:
        """What its master data said then; None where nothing was said."""
        told = self._dues.get(code or "", [])
        before = bisect_right(told, at, key=lambda one: one[0])
        return told[before - 1][1] if before else None

"""Orders that were put into a sealed file. Their rows stay where they are: traces cross the archive unchanged."""

from sqlalchemy import Column, Integer, String

from db.models.columns import Instant, fact, ref

archive_batch = fact(
    "archive_batch",
    Column("file", String(200), nullable=False, unique=True),
    Column("sha256", String(64), nullable=False),
    Column("rows", Integer, nullable=False),
    ref("order_id", "production_order", index=True),
    Column("sealed_at", Instant, nullable=False),
)

"""The tables, one file per area. Importing this package declares them all on ``metadata``."""

from db.models import archive, fitting, floor, ledger, master, material, production, quality, recall
from db.models.columns import metadata

__all__ = ["archive", "fitting", "floor", "ledger", "master", "material", "metadata", "production", "quality", "recall"]

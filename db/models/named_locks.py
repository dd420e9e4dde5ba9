"""Names that one act at a time may hold, as the numbers that PostgreSQL locks until a transaction ends."""

import zlib

LOCKS = 0x6C6F636B


def number_of(name: str | None) -> int | None:
    """The number of ``KIND:NAME``; None for no name."""
    return None if name is None else zlib.crc32(name.encode()) - 2**31

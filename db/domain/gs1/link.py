"""GS1 Digital Links: a key in the path, what qualifies it behind it, attributes as the query (URI syntax 1.4)."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from db.domain.gs1.facts import facts
from db.domain.gs1.faults import Gs1Error, Gs1Fault
from db.domain.gs1.rules import Element, in_order

_LINK = re.compile(r"https?://", re.IGNORECASE)
_LEGAL = re.compile(r"(?:[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+")  # RFC 3986
_HOST = re.compile(r"[A-Za-z0-9.\-]+|\[[0-9A-Fa-f:.]+\]")


def is_link(text: str) -> bool:
    """Whether it is a web address at all."""
    return _LINK.match(text) is not None


def link_pairs(text: str) -> list[Element]:
    """The elements, the key first. Raises Gs1Error: SYNTAX."""
    if not _LEGAL.fullmatch(text):
        raise Gs1Error(Gs1Fault.SYNTAX)
    try:
        link = urlsplit(text)
        host, _ = link.hostname, link.port  # each refuses what it cannot be
    except ValueError as error:
        raise Gs1Error(Gs1Fault.SYNTAX) from error
    if not host or not _HOST.fullmatch(link.netloc.rpartition("@")[2].removesuffix(f":{link.port}")):
        raise Gs1Error(Gs1Fault.SYNTAX)
    path = _path_pairs(link.path)
    return [*path, *_query_pairs(link.query, path[0][0])]


def _path_pairs(path: str) -> list[Element]:
    """The key nearest to the end of the path and what qualifies it; whatever stands before is the site's own."""
    parts = path.split("/")
    for start in range(len(parts) - 2, -1, -2):
        key, *qualifiers = parts[start::2]
        fact = facts().get(key)
        if fact is None or not fact.is_key:
            continue
        if qualifiers and not any(in_order(qualifiers, allowed) for allowed in fact.qualifiers):
            raise Gs1Error(Gs1Fault.SYNTAX, key)
        return list(zip([key, *qualifiers], map(unquote, parts[start + 1 :: 2]), strict=True))
    raise Gs1Error(Gs1Fault.SYNTAX)


def _query_pairs(query: str, key: str) -> list[Element]:
    """Attributes by their number; words are the site's own. What qualifies this key belongs into the path."""
    qualifies = {ai for sequence in facts()[key].qualifiers for ai in sequence}
    found = []
    for part in re.split("[&;]", query):
        ai, _, value = part.partition("=")
        if not ai.isdigit():
            continue
        fact = facts().get(ai)
        if fact is None:
            raise Gs1Error(Gs1Fault.UNSUPPORTED, ai)
        if not fact.is_attribute or ai in qualifies or ai == key:
            raise Gs1Error(Gs1Fault.SYNTAX, ai)
        found.append((ai, unquote(value.replace("+", " "))))
    return found

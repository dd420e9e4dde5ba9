"""Scans of a supplier's labels, and where on each a person found the batch and the rest. Pure: no widget here."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from db.domain.stock_commands import TaughtLabel
from db.domain.supplier_labels import SEPARATORS, LabelField

if TYPE_CHECKING:
    from collections.abc import Mapping

ORDER = (LabelField.BATCH, LabelField.ITEM, LabelField.QUANTITY, LabelField.EXPIRY)
"""In which the parts are asked for."""

FEWEST, MOST = 2, 3
Span = tuple[int, int]


@dataclass(frozen=True)
class MarkedLabel:
    """A label and the places (first character, one behind the last) of what was touched."""

    text: str
    spans: Mapping[LabelField, Span] = field(default_factory=dict)

    def value(self, name: LabelField) -> str:
        """What was touched for a field; empty where nothing was."""
        start, end = self.spans.get(name, (0, 0))
        return self.text[start:end]

    def with_span(self, name: LabelField, span: Span) -> MarkedLabel:
        """Touched, in place of what was touched for it before."""
        return replace(self, spans={**self.spans, name: span})

    def without(self, name: LabelField) -> MarkedLabel:
        """It is not on this label."""
        return replace(self, spans={one: span for one, span in self.spans.items() if one is not name})

    def trimmed(self, name: LabelField, start: int, end: int) -> MarkedLabel:
        """Its ends moved by so many characters, as far as something is left."""
        if name not in self.spans:
            return self
        first, last = self.spans[name]
        first, last = max(0, first + start), min(len(self.text), last + end)
        return self.with_span(name, (first, last)) if first < last else self

    def taught(self) -> TaughtLabel:
        """As the act wants it."""
        return TaughtLabel(text=self.text, **{name.value.lower(): self.value(name) for name in self.spans})


def parts_of(text: str) -> list[Span]:
    """The parts between the separator that is least likely to stand inside a code; one where there is none."""
    separator = next((one for one in SEPARATORS if one in text), "")
    if not separator:
        return [(0, len(text))]
    spans, start = [], 0
    for part in text.split(separator):
        if part.strip():
            spans.append((start, start + len(part)))
        start += len(part) + len(separator)
    return spans


def next_field(label: MarkedLabel, first: MarkedLabel | None) -> LabelField | None:
    """What is asked for next: on a further label only what the first one has."""
    wanted = ORDER if first is None or first is label else [name for name in ORDER if name in first.spans]
    return next((name for name in wanted if name not in label.spans), None)

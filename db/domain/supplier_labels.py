"""What a supplier's own label says, learnt from a few of them: a person marks the item, the batch, the quantity, the
expiry in two or three scans, and the rule that holds for all of them is kept.

A rule splits the text at one separator, or takes it by places where all are as long. A field is the part of a number,
or the part with a sign before it (the data identifiers of ANSI MH10: ``1TBATCH``). The first rule that gives all marks
back is taken; separators that hardly stand in codes are tried first. What is the same in all samples and was not marked
is part of the rule: a text without it is no label of this supplier. Without any of it, and without a sign, only
separators that hardly stand in codes make a rule; a serial of the house must not be taken for somebody's batch.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from db.domain.codes import why_not_normal

SEPARATORS = ("\x1d", "\x1e", "\t", ";", "|", ",", "+", "*", "/", "_", " ", "-")
"""Tried in this order: what stands inside codes comes last."""

STRONG = frozenset(SEPARATORS[:6])
"""Those that hardly stand in codes."""

FEWEST, LONGEST = 2, 200
"""Samples; characters of a label."""


class LabelField(StrEnum):
    """What may be marked."""

    ITEM = "ITEM"
    BATCH = "BATCH"
    QUANTITY = "QUANTITY"
    EXPIRY = "EXPIRY"


Marks = Mapping[LabelField, str]


@dataclass(frozen=True, slots=True)
class Sample:
    """A scan, and the part of it that a person touched for each field."""

    text: str
    marks: Marks


@dataclass(frozen=True, slots=True)
class FieldPlace:
    """Where a field is. part: number of the part, None where the sign before it tells; start, end: places in a text
    that is always as long. sign: what stands before the value in its part and does not belong to it.
    """

    part: int | None = None
    start: int = 0
    end: int = 0
    sign: str = ""


@dataclass(frozen=True, slots=True)
class LabelRule:
    """How one supplier's labels are read. separator "": by places, in texts of ``length`` characters.

    constants: (number of the part, or place) and the text that every label has there.
    """

    separator: str
    parts: int
    length: int
    places: tuple[tuple[LabelField, FieldPlace], ...]
    constants: tuple[tuple[int, str], ...] = ()

    @property
    def telling(self) -> bool:
        """Whether it can tell this supplier's labels from other codes."""
        signed = any(place.sign for _, place in self.places)
        fixed = any(char.isalnum() for _, word in self.constants for char in word)
        return fixed or signed or self.separator in STRONG


class UnlearnableError(ValueError):
    """No rule holds for the samples; the message is a code: FEW, MARK, NO-RULE."""


def learnt(samples: Sequence[Sample]) -> LabelRule:
    """The rule of these samples. Raises UnlearnableError."""
    if len({sample.text for sample in samples}) < FEWEST:
        raise UnlearnableError("FEW")
    fields = set(samples[0].marks)
    if not fields or any(set(sample.marks) != fields for sample in samples):
        raise UnlearnableError("MARK")
    if any(not mark or mark not in sample.text for sample in samples for mark in sample.marks.values()):
        raise UnlearnableError("MARK")
    candidates = [*(_split(samples, separator) for separator in SEPARATORS), _placed(samples)]
    for rule in candidates:
        if rule is not None and rule.telling and _fits(rule, samples):
            return rule
    raise UnlearnableError("NO-RULE")


def _fits(rule: LabelRule, samples: Sequence[Sample]) -> bool:
    return all(read(rule, sample.text) == dict(sample.marks) for sample in samples)


def read(rule: LabelRule, text: str) -> dict[LabelField, str] | None:
    """The fields of a label, None if it is not one of this rule's."""
    if len(text) > LONGEST:
        return None
    if not rule.separator:
        if len(text) != rule.length or any(text[at] != char for at, char in rule.constants):
            return None
        found = {name: text[place.start : place.end] for name, place in rule.places}
    else:
        parts = text.split(rule.separator)
        if len(parts) != rule.parts or any(parts[at] != word for at, word in rule.constants):
            return None
        found = {name: value for name, place in rule.places if (value := _value(parts, place)) is not None}
    whole = len(found) == len(rule.places) and not any(why_not_normal(value) for value in found.values())
    return found if whole else None


def _value(parts: Sequence[str], place: FieldPlace) -> str | None:
    if place.part is not None:
        part = parts[place.part]
        return part.removeprefix(place.sign) if part.startswith(place.sign) else None
    fitting = [part.removeprefix(place.sign) for part in parts if part.startswith(place.sign)]
    return fitting[0] if len(fitting) == 1 else None


def _split(samples: Sequence[Sample], separator: str) -> LabelRule | None:
    texts = [sample.text.split(separator) for sample in samples]
    counts = {len(parts) for parts in texts}
    if counts == {1} or len(counts) != 1:
        return None
    places = []
    for name in samples[0].marks:
        place = _part_of([(parts, sample.marks[name]) for parts, sample in zip(texts, samples, strict=True)])
        if place is None:
            return None
        places.append((name, place))
    taken = {place.part for _, place in places}
    same = [(at, words[0]) for at, words in enumerate(zip(*texts, strict=True)) if len(set(words)) == 1 and words[0]]
    movable = any(place.part is None for _, place in places)  # parts that change places are no constants
    constants = () if movable else tuple((at, word) for at, word in same if at not in taken)
    return LabelRule(separator, counts.pop(), 0, tuple(places), constants)


def _part_of(marked: Sequence[tuple[Sequence[str], str]]) -> FieldPlace | None:
    """The same part in each sample, or the same sign before it wherever it stands."""
    ends = [_ending(parts, mark) for parts, mark in marked]
    same = [at for at, sign in ends[0].items() if all(end.get(at) == sign for end in ends)]
    if len(same) == 1:
        return FieldPlace(part=same[0], sign=ends[0][same[0]])
    signs = set.intersection(*({sign for sign in end.values() if sign} for end in ends))
    return FieldPlace(sign=signs.pop()) if len(signs) == 1 and not same else None


def _ending(parts: Sequence[str], mark: str) -> dict[int, str]:
    """What stands before the mark, in each part that ends with it."""
    return {at: part.removesuffix(mark) for at, part in enumerate(parts) if part.endswith(mark)}


def _placed(samples: Sequence[Sample]) -> LabelRule | None:
    if len({len(sample.text) for sample in samples}) != 1:
        return None
    places = []
    for name in samples[0].marks:
        spans = [{at for at in range(len(one.text)) if one.text.startswith(one.marks[name], at)} for one in samples]
        widths = {len(one.marks[name]) for one in samples}
        starts = set.intersection(*spans)
        if len(starts) != 1 or len(widths) != 1:
            return None
        start = starts.pop()
        places.append((name, FieldPlace(start=start, end=start + widths.pop())))
    taken = {at for _, place in places for at in range(place.start, place.end)}
    columns = enumerate(zip(*(sample.text for sample in samples), strict=True))
    constants = tuple((at, chars[0]) for at, chars in columns if at not in taken and len(set(chars)) == 1)
    return LabelRule("", 0, len(samples[0].text), tuple(places), constants)

"""What a supplier's own label says, learnt from a few of them: a person marks the item, the batch, the quantity, the
expiry in two or three scans, and the rule that holds for all of them is kept.

A rule splits the text at one separator, or takes it by places where all are as long. A field is the part of a number,
or the part with a sign before it (the data identifiers of ANSI MH10: ``1TBATCH``). Of the rules that give all marks
back the first is taken; separators that hardly stand in codes are tried first. Where a mark stands in several places of
every sample, or another rule would read differently what is put together of the samples' own parts, a further sample
has to tell what is meant. What is the same in all samples and was not marked is part of the rule: a text without it is
no label of this supplier. Without any of it, and without a sign, only separators that hardly stand in codes make a
rule; a serial of the house must not be taken for somebody's batch.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, islice, permutations, product

from db.domain.codes import why_not_normal

SEPARATORS = ("\x1d", "\x1e", "\t", ";", "|", ",", "+", "*", "/", "_", " ", "-")
"""Tried in this order: what stands inside codes comes last."""

STRONG = frozenset(SEPARATORS[:6])
"""Those that hardly stand in codes."""

FEWEST, LONGEST = 2, 200
"""Samples; characters of a label."""

MOST_RULES = 1000
"""Of one separator that are looked at: marks that stand in many places give any number."""


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
    """No rule, or more than one, holds for the samples; the message is a code: FEW, MARK, NO-RULE, AMBIGUOUS."""


def learnt(samples: Sequence[Sample]) -> LabelRule:
    """The rule of these samples. Raises UnlearnableError."""
    if len({sample.text for sample in samples}) < FEWEST:
        raise UnlearnableError("FEW")
    fields = set(samples[0].marks)
    if not fields or any(set(sample.marks) != fields for sample in samples):
        raise UnlearnableError("MARK")
    if any(not mark or mark not in sample.text for sample in samples for mark in sample.marks.values()):
        raise UnlearnableError("MARK")
    kinds = (*(_split(samples, separator) for separator in SEPARATORS), _placed(samples))
    fitting = [rules for kind in kinds if (rules := _fitting(kind, samples))]
    if not fitting:
        raise UnlearnableError("NO-RULE")
    known = list(chain(*fitting))
    if len(fitting[0]) > 1 or any(_differ(known, text) for text in _recombined(samples)):
        raise UnlearnableError("AMBIGUOUS")
    return known[0]


def _fitting(rules: Iterator[LabelRule], samples: Sequence[Sample]) -> list[LabelRule]:
    """Two at most: then a mark stands in several places of every sample."""
    return list(islice((rule for rule in islice(rules, MOST_RULES) if rule.telling and _fits(rule, samples)), 2))


def _differ(rules: Sequence[LabelRule], text: str) -> bool:
    """Whether two of them read something, and not the same."""
    readings = [found for rule in rules if (found := read(rule, text)) is not None]
    return any(found != readings[0] for found in readings)


def _recombined(samples: Sequence[Sample]) -> Iterator[str]:
    """Labels that might come next: each sample with one part, or one character, of another one in its place."""
    for one, other in permutations((sample.text for sample in samples), 2):
        for separator in (*SEPARATORS, ""):
            parts, others = _parts(one, separator), _parts(other, separator)
            if len(parts) == len(others):
                for at, part in enumerate(others):
                    yield separator.join((*parts[:at], part, *parts[at + 1 :]))


def _parts(text: str, separator: str) -> Sequence[str]:
    return text.split(separator) if separator else text


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


def _split(samples: Sequence[Sample], separator: str) -> Iterator[LabelRule]:
    """Every rule with this separator that the marks allow."""
    texts = [sample.text.split(separator) for sample in samples]
    counts = {len(parts) for parts in texts}
    if counts == {1} or len(counts) != 1:
        return
    names = list(samples[0].marks)
    marked = [[(parts, one.marks[name]) for parts, one in zip(texts, samples, strict=True)] for name in names]
    for places in product(*map(_places_of, marked)):
        yield _rule_of(separator, texts, tuple(zip(names, places, strict=True)))


def _rule_of(
    separator: str, texts: Sequence[Sequence[str]], places: tuple[tuple[LabelField, FieldPlace], ...]
) -> LabelRule:
    taken = {place.part for _, place in places}
    same = [(at, words[0]) for at, words in enumerate(zip(*texts, strict=True)) if len(set(words)) == 1 and words[0]]
    movable = any(place.part is None for _, place in places)  # parts that change places are no constants
    constants = () if movable else tuple((at, word) for at, word in same if at not in taken)
    return LabelRule(separator, len(texts[0]), 0, places, constants)


def _places_of(marked: Sequence[tuple[Sequence[str], str]]) -> list[FieldPlace]:
    """The same parts in each sample, else the same signs before it wherever it stands."""
    ends = [_ending(parts, mark) for parts, mark in marked]
    same = [at for at, sign in ends[0].items() if all(end.get(at) == sign for end in ends)]
    signs = set.intersection(*({sign for sign in end.values() if sign} for end in ends))
    return [FieldPlace(part=at, sign=ends[0][at]) for at in same] or [FieldPlace(sign=one) for one in sorted(signs)]


def _ending(parts: Sequence[str], mark: str) -> dict[int, str]:
    """What stands before the mark, in each part that ends with it."""
    return {at: part.removesuffix(mark) for at, part in enumerate(parts) if part.endswith(mark)}


def _placed(samples: Sequence[Sample]) -> Iterator[LabelRule]:
    """Every rule by places that the marks allow."""
    if len({len(sample.text) for sample in samples}) != 1:
        return
    names = list(samples[0].marks)
    for places in product(*(_spans_of(name, samples) for name in names)):
        yield _rule_by_places(samples, tuple(zip(names, places, strict=True)))


def _spans_of(name: LabelField, samples: Sequence[Sample]) -> list[FieldPlace]:
    """Where the mark stands in every sample, if it is as long in all of them."""
    wide = len(samples[0].marks[name])
    if any(len(one.marks[name]) != wide for one in samples):
        return []
    spans = [{at for at in range(len(one.text)) if one.text.startswith(one.marks[name], at)} for one in samples]
    return [FieldPlace(start=start, end=start + wide) for start in sorted(set.intersection(*spans))]


def _rule_by_places(samples: Sequence[Sample], places: tuple[tuple[LabelField, FieldPlace], ...]) -> LabelRule:
    taken = {at for _, place in places for at in range(place.start, place.end)}
    columns = enumerate(zip(*(sample.text for sample in samples), strict=True))
    constants = tuple((at, chars[0]) for at, chars in columns if at not in taken and len(set(chars)) == 1)
    return LabelRule("", 0, len(samples[0].text), places, constants)

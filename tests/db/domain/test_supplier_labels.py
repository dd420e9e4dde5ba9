"""Rules that are learnt from a few labels read the next one, and nothing that is none of theirs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.supplier_labels import LabelField, Sample, UnlearnableError, learnt, read

ITEM, BATCH, QUANTITY, EXPIRY = LabelField
GS = "\x1d"


def sample(text: str, *marks: str) -> Sample:
    return Sample(text, dict(zip(LabelField, marks, strict=False)))


LABELS = [
    ("semicolons", ["OAK-18;B-77;25;2027-01-31", "OAK-22;B-9;250;2027-12-01"], "PLY-4;X;7;2030-05-05"),
    ("signs", ["POAK-18|1TB-77|Q25", "PPLY-4|1TB-78|Q250"], "PX-1|1TZ|Q3"),
    ("gs", [f"POAK-18{GS}1TB-77{GS}Q25", f"PPLY-4{GS}1TB-78{GS}Q3"], f"PX{GS}1TY{GS}Q9"),
    ("places", ["LX0018AB770025", "LX0022AB780250"], "LX9999ZZ000001"),
]
MARKS = {
    "semicolons": (
        [["OAK-18", "B-77", "25", "2027-01-31"], ["OAK-22", "B-9", "250", "2027-12-01"]],
        ["PLY-4", "X", "7", "2030-05-05"],
    ),
    "signs": ([["OAK-18", "B-77", "25"], ["PLY-4", "B-78", "250"]], ["X-1", "Z", "3"]),
    "gs": ([["OAK-18", "B-77", "25"], ["PLY-4", "B-78", "3"]], ["X", "Y", "9"]),
    "places": ([["0018", "AB77", "0025"], ["0022", "AB78", "0250"]], ["9999", "ZZ00", "0001"]),
}  # fmt: skip


@pytest.mark.parametrize(("name", "texts", "next_one"), LABELS)
def test_the_next_label_is_read(name: str, texts: list[str], next_one: str) -> None:
    marks, wanted = MARKS[name]
    rule = learnt([sample(text, *marked) for text, marked in zip(texts, marks, strict=True)])
    assert list((read(rule, next_one) or {}).values()) == wanted


def test_parts_that_change_places_are_told_by_their_sign() -> None:
    rule = learnt([sample("1TB-7;POAK;Q5", "OAK", "B-7"), sample("PPLY;Q7;1TB-8", "PLY", "B-8")])
    assert read(rule, "Q1;1TB-9;PELM") == {ITEM: "ELM", BATCH: "B-9"}
    assert read(rule, "Q1;1TB-9;1TB-8") is None, "two batches"


@pytest.mark.parametrize(
    ("samples", "why"),
    [
        ([sample("A;1", "A", "1")], "FEW"),
        ([sample("A;1", "A", "1"), sample("A;1", "A", "1")], "FEW"),
        ([sample("A;1", "A", "1"), sample("B;2", "B")], "MARK"),
        ([sample("A;1"), sample("B;2")], "MARK"),
        ([sample("A;1", "A", "7"), sample("B;2", "B", "2")], "MARK"),
        ([sample("AA1", "A", "1"), sample("B22", "B", "22")], "NO-RULE"),
        ([sample("5;5", "5"), sample("7;7", "7")], "AMBIGUOUS"),
        ([sample("A1;B7;A1", "A1", "B7"), sample("A2;B8;A2", "A2", "B8")], "AMBIGUOUS"),
        ([sample("XX0101", "01"), sample("XX0202", "02")], "AMBIGUOUS"),
        ([sample("NA1;PA1;7", "A1"), sample("PA2;NA2;8", "A2")], "AMBIGUOUS"),
        ([sample("NA1;PA1;7", "A1"), sample("PA2;NA2;8", "A2"), sample("PA3;NA4;1", "A3")], "AMBIGUOUS"),
        ([sample("SN-2024-0001", "2024", "0001"), sample("TB-2025-0002", "2025", "0002")], "NO-RULE"),
        ([sample("0018AB77", "0018", "AB77"), sample("0022AB78", "0022", "AB78")], "NO-RULE"),
    ],
)
def test_what_cannot_be_learnt_is_said(samples: list[Sample], why: str) -> None:
    with pytest.raises(UnlearnableError) as error:
        learnt(samples)
    assert str(error.value) == why


@pytest.mark.parametrize(
    ("samples", "further", "next_one", "wanted"),
    [
        (
            [sample("A1;B7;A1", "A1", "B7"), sample("A2;B8;A2", "A2", "B8")],
            sample("A3;B9;C4", "A3", "B9"),
            "X;Y;Z",
            {ITEM: "X", BATCH: "Y"},
        ),
        ([sample("XX0101", "01"), sample("XX0202", "02")], sample("XX1309", "09"), "XX4412", {ITEM: "12"}),
        ([sample("NA1;PA1;7", "A1"), sample("PA2;NA2;8", "A2")], sample("PA33;NA4;1", "A33"), "NX;PY;1", {ITEM: "Y"}),
    ],
)
def test_a_further_sample_tells_which_of_several_rules_is_meant(
    samples: list[Sample], further: Sample, next_one: str, wanted: dict[LabelField, str]
) -> None:
    with pytest.raises(UnlearnableError, match="AMBIGUOUS"):
        learnt(samples)
    assert read(learnt([*samples, further]), next_one) == wanted


def test_rules_that_read_the_same_need_no_further_sample() -> None:
    """As long in both, so that a rule by places fits as well, and reads nothing otherwise."""
    rule = learnt([sample("OAK;B7;25", "OAK", "B7"), sample("ELM;C8;36", "ELM", "C8")])
    assert rule.separator == ";"


def test_marks_that_stand_everywhere_take_no_time() -> None:
    marks = ("A", "A", "A", "A")
    with pytest.raises(UnlearnableError):
        learnt([sample(";".join("A" * 90), *marks), sample(";".join("A" * 89 + "B"), *marks)])


@pytest.mark.parametrize("text", ["", "OAK", "OAK;1;2", ";1", "OAK;", " OAK;1", "x" * 5000, "OAK;1\x00", "OAK;\u202e1"])
def test_what_is_no_label_of_the_rule_is_not_read(text: str) -> None:
    rule = learnt([sample("OAK;1", "OAK", "1"), sample("PLY;22", "PLY", "22")])
    assert read(rule, text) is None
    assert read(rule, "ELM;3") == {ITEM: "ELM", BATCH: "3"}


def test_what_is_the_same_in_every_sample_belongs_to_the_rule() -> None:
    rule = learnt([sample("P-124-B2", "124", "B2"), sample("P-99-B3", "99", "B3")])
    assert read(rule, "P-7-B4") == {ITEM: "7", BATCH: "B4"}
    assert read(rule, "SN-2024-0007") is None, "a serial of the house"
    places = learnt([sample("LX0018AB77", "0018", "AB77"), sample("LX0022AB78", "0022", "AB78")])
    assert read(places, "TBL-000042") is None


VALUES = st.text("ABCDEF0123456789.", min_size=1, max_size=8)


@given(st.lists(st.tuples(VALUES, VALUES), min_size=2, max_size=3), st.sampled_from(";|,+*/"), st.text())
def test_a_rule_reads_every_sample_it_was_learnt_from_and_harms_nothing(
    pairs: list[tuple[str, str]], separator: str, anything: str
) -> None:
    samples = [sample(separator.join(("LBL", item, batch)), item, batch) for item, batch in pairs]
    try:
        rule = learnt(samples)
    except UnlearnableError:
        return
    assert [read(rule, one.text) for one in samples] == [dict(one.marks) for one in samples]
    read(rule, anything)

"""Each field of a GS1 message: the nearest right value passes, the nearest wrong one is refused."""

from __future__ import annotations

import pytest
from biip.gs1_application_identifiers import _GS1_APPLICATION_IDENTIFIERS as BIIP

from db.domain.gs1.checks import CHECKS, check_pair
from db.domain.gs1.facts import facts
from db.domain.gs1.faults import Gs1Error, Gs1Fault
from db.domain.gs1.message import parse_gs1

GTIN, GLN = "04012345123456", "4012345000016"
VALUE, CHECK_DIGIT = Gs1Fault.VALUE, Gs1Fault.CHECK_DIGIT

FIELDS = [
    ("(01)", GTIN, "04012345123457", CHECK_DIGIT),
    ("(17)", "271200", "271300", Gs1Fault.SYNTAX),
    ("(17)", "240229", "250229", Gs1Fault.SYNTAX),
    ("(4326)", "271231", "271200", VALUE),
    ("(4324)", "2712002359", "2712002360", Gs1Fault.SYNTAX),
    ("(4324)", "2712009999", "2712002400", Gs1Fault.SYNTAX),
    ("(253)", "4012345000016A1", "4012345000017A1", CHECK_DIGIT),
    ("(30)", "1", "1234567890", Gs1Fault.SYNTAX),
    ("(8020)R1(3912)", "978100", "000100", VALUE),
    ("(401)", "4012A", "401", VALUE),
    ("(401)", "4012", "40A2", VALUE),
    ("(8010)", "4012A", "A4012", VALUE),
    ("(422)", "276", "277", VALUE),
    ("(423)", "276792", "276793", VALUE),
    ("(7030)", "999AB", "998AB", VALUE),
    ("(4307)", "TR", "TÜ", Gs1Fault.SYNTAX),
    ("(4307)", "DE", "DD", VALUE),
    ("(4300)", "A%20B", "A%2GB", VALUE),
    ("(4309)", "18000000003600000000", "18000000013600000000", VALUE),
    ("(4309)", "00000000003600000000", "00000000003600000001", VALUE),
    ("(4321)", "1", "2", Gs1Fault.SYNTAX),
    ("(4330)", "001000-", "001000+", Gs1Fault.SYNTAX),
    ("(7040)", "1AB_", "1AB.", VALUE),
    ("(7041)", "PX", "P0", VALUE),
    ("(7241)", "10", "11", VALUE),
    ("(7251)", "202402292359", "202402292360", Gs1Fault.SYNTAX),
    ("(7003)", "2712312359", "2712002359", VALUE),
    ("(7003)", "2712312359", "2712319999", VALUE),
    ("(7250)", "20240229", "20230229", VALUE),
    ("(7252)", "9", "3", VALUE),
    ("(8018)401234500000000005(7259)A(7258)", "2/2", "3/2", VALUE),
    ("(8018)401234500000000005(7259)A(7258)", "1/2", "0/2", VALUE),
    ("(8001)", "12341234512398", "00001234512398", VALUE),
    ("(8001)", "12341234512308", "12341234512328", VALUE),
    ("(8006)", f"{GTIN}0202", f"{GTIN}0302", VALUE),
    ("(8007)", "DE91100000000123456789", "DE92100000000123456789", VALUE),
    ("(8007)", "DE91100000000123456789", "XX91100000000123456789", VALUE),
    ("(8008)", "2712312359", "2712002359", VALUE),
    ("(8010)4012A(8011)", "1", "01", VALUE),
    ("(8013)", f"4012A1{check_pair('4012A1')}", "4012A1XX", VALUE),
    ("(8014)", f"4012A1{check_pair('4012A1')}", f"401211{check_pair('401212')}", VALUE),
    ("(8017)", "401234500000000005", "401234500000000004", CHECK_DIGIT),
]


@pytest.mark.parametrize(("before", "right", "wrong", "fault"), FIELDS)
def test_the_nearest_wrong_value_is_refused(before: str, right: str, wrong: str, fault: Gs1Fault) -> None:
    assert parse_gs1(before + right).elements[-1][1] == right
    with pytest.raises(Gs1Error) as error:
        parse_gs1(before + wrong)
    assert error.value.fault is fault


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (f"(02){GTIN}(37)5", f"(02){GTIN}"),
        (f"(01){GTIN}(21)A(250)B", f"(01){GTIN}(250)B"),
        (f"(01){GTIN}(21)A", f"(01){GTIN}(21)A(235)B"),
        (f"(01){GTIN}(3102)000100(3922)500", f"(01){GTIN}(3922)500"),
        (f"(01){GTIN}(3102)000100", f"(01){GTIN}(3102)000100(3103)001000"),
        ("(8020)R1(3902)100", "(8020)R1(3902)100(3903)1000"),
        ("(422)276(427)BY", "(427)BY"),
        ("(4302)A(4303)B", "(4303)B"),
        ("(4330)001000", "(4330)001000(4331)001000"),
        ("(420)35066", "(420)35066(421)27635066"),
        (f"(415){GLN}(8020)R1", f"(415){GLN}"),
        ("(7021)A(7022)B", "(7022)B"),
        (f"(253){GLN}X(8030)SIG", f"(253){GLN}(8030)SIG"),
        (f"(01){GTIN}(21)A(8030)SIG", f"(01){GTIN}(8030)SIG"),
        (f"(01){GTIN}", f"(01){GTIN}(03){GTIN}"),
    ],
)
def test_what_must_and_must_not_stand_together(right: str, wrong: str) -> None:
    assert parse_gs1(right).elements
    with pytest.raises(Gs1Error) as error:
        parse_gs1(wrong)
    assert error.value.fault is Gs1Fault.PAIR


@pytest.mark.parametrize("text", ["(10)A", "(21)A", "(242)12", "(8111)1234", "(17)271231", "(37)5(02)04012345123456"])
def test_what_another_symbol_may_complete_is_right(text: str) -> None:
    assert parse_gs1(text).elements


def test_what_is_not_checked_is_never_right() -> None:
    unchecked = set(BIIP) - set(facts())
    assert unchecked == {"717", "8040", "8041", "8042", "8043", "8110", "8112"}
    for ai in ("8110", "8112", "717"):
        with pytest.raises(Gs1Error) as error:
            parse_gs1(f"({ai})123")
        assert (error.value.fault, error.value.ai) == (Gs1Fault.UNSUPPORTED, ai)


def test_the_table_speaks_of_fields_and_checks_that_there_are() -> None:
    assert set(facts()) <= set(BIIP)
    assert {check for fact in facts().values() for _, checks in fact.parts for check in checks} == set(CHECKS)

"""Numbers are exact and moments are aware, on both databases."""

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from sqlalchemy import func, insert, select
from sqlalchemy.exc import StatementError

from db.engine import Engines
from db.models.columns import metadata
from db.models.master import labour_rate, person

AMOUNTS = ("0", "0.1", "0.2", "0.000001", "12.500000", "-3.75", "999999999999.999999", "123456789.123456")
NOON = datetime(2024, 3, 15, 12, 0, 0, 123456, tzinfo=UTC)


def keep(engines: Engines, amount: Decimal, moment: datetime) -> None:
    with engines.write.begin() as connection:
        known = connection.execute(select(person.c.id)).scalar()
        if known is None:
            head = {"personnel_no": "1", "name": "A", "role": "OPERATOR"}
            known = connection.execute(insert(person).values(head).returning(person.c.id)).scalar()
        connection.execute(insert(labour_rate).values(person_id=known, per_hour=amount, valid_from=moment))


def test_decimals_come_back_as_they_went_and_add_up_exactly(engines: Engines) -> None:
    for number, text in enumerate(AMOUNTS):
        keep(engines, Decimal(text), NOON + timedelta(minutes=number))
    with engines.read.connect() as connection:
        kept = connection.execute(select(labour_rate.c.per_hour).order_by(labour_rate.c.valid_from)).scalars().all()
        assert kept == [Decimal(text) for text in AMOUNTS]
        total = connection.execute(select(func.sum(labour_rate.c.per_hour))).scalar()
        assert total == sum(map(Decimal, AMOUNTS))
        sum_of_two = labour_rate.c.per_hour.in_([Decimal("0.1"), Decimal("0.2")])
        three = connection.execute(select(func.sum(labour_rate.c.per_hour)).where(sum_of_two)).scalar()
        assert three == Decimal("0.3")
        larger = select(func.count()).where(labour_rate.c.per_hour >= Decimal("999999999999.999999"))
        assert connection.execute(larger).scalar() == 1


@pytest.mark.parametrize("text", ["0.0000001", "1000000000000", "NaN", "Infinity", "-1000000000000", "1E-7"])
def test_what_cannot_be_kept_exactly_is_never_rounded(engines: Engines, text: str) -> None:
    with pytest.raises(StatementError, match="NumberRejected"):
        keep(engines, Decimal(text), NOON)


def test_moments_are_aware_and_utc_and_sort(engines: Engines) -> None:
    istanbul = timezone(timedelta(hours=3))
    moments = [NOON, NOON + timedelta(microseconds=1), (NOON + timedelta(hours=1)).astimezone(istanbul)]
    for moment in reversed(moments):
        keep(engines, Decimal(1), moment)
    with engines.read.connect() as connection:
        kept = connection.execute(select(labour_rate.c.valid_from).order_by(labour_rate.c.valid_from)).scalars().all()
        after = select(func.count()).where(labour_rate.c.valid_from > NOON.astimezone(istanbul))
        assert connection.execute(after).scalar() == 2
    assert kept == moments
    assert {moment.utcoffset() for moment in kept} == {timedelta(0)}


def test_a_moment_without_its_zone_is_refused(engines: Engines) -> None:
    naive = NOON.replace(tzinfo=None)
    with pytest.raises(StatementError, match="without its zone"):
        keep(engines, Decimal(1), naive)


def test_no_table_keeps_binary_floats() -> None:
    kinds = {type(column.type).__name__ for table in metadata.sorted_tables for column in table.c}
    assert kinds <= {"Amount", "BigInteger", "Boolean", "Date", "Instant", "Integer", "String", "Text", "Uuid"}

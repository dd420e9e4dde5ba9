"""The walk: from some things to all that is linked to them, level by level, each thing once.

PostgreSQL walks inside the server, by functions made with the schema: a round trip for each level takes longer than
what is found on it. SQLite has no round trips. Backward, where little is found, one statement follows each link by
itself: to set up a level takes longer. Forward, where thousands are found, each level is one statement.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from itertools import groupby
from operator import itemgetter

from sqlalchemy import BigInteger, Column, Connection, Integer, String, func, literal_column, select

from db.queries.frontier import PLACE, Prepared, compiled_text, prepared
from db.queries.walk import Direction, Link, case_given_back, links_from, links_of, links_text, one_step_text

FORMER = """
CREATE OR REPLACE FUNCTION issue_former(issue bigint, amount bigint) RETURNS varchar
LANGUAGE sql STABLE SET search_path = public AS $former$ SELECT {given_back} $former$
"""
COLUMNS = """
    link_source bigint, link_target bigint,
    link_order bigint, link_order_no varchar, link_grade varchar, link_former varchar"""
BACKWARD = """
CREATE OR REPLACE FUNCTION walk_backward(start bigint[]) RETURNS TABLE ({columns})
LANGUAGE plpgsql STABLE SET search_path = public SET plan_cache_mode = force_generic_plan AS $walk$
BEGIN
    RETURN QUERY WITH RECURSIVE reached(source, target, order_id, order_no, grade, former) AS (
        SELECT unnest(start), NULL::bigint, NULL::bigint, NULL::varchar, NULL::varchar, NULL::varchar
        UNION SELECT found.* FROM reached CROSS JOIN LATERAL ({links}) AS found WHERE reached.former IS NULL)
    SELECT * FROM reached WHERE reached.grade IS NOT NULL;
END $walk$
"""
FORWARD = """
CREATE OR REPLACE FUNCTION walk_forward(start bigint[]) RETURNS TABLE (
    link_level integer, {columns})
LANGUAGE plpgsql STABLE SET search_path = public SET plan_cache_mode = force_generic_plan AS $walk$
DECLARE
    here bigint[] := start;
    seen bigint[] := '{{}}';
    ends bigint[];
BEGIN
    link_level := 0;
    WHILE cardinality(here) > 0 LOOP
        link_level := link_level + 1;
        seen := seen || here;
        ends := '{{}}';
        FOR link_source, link_target, link_order, link_order_no, link_grade, link_former IN {links} LOOP
            RETURN NEXT;
            IF link_former IS NULL AND link_target IS NOT NULL THEN ends := ends || link_target; END IF;
        END LOOP;
        here := ARRAY(SELECT unnest(ends) EXCEPT SELECT unnest(seen));
    END LOOP;
END $walk$
"""
KEYS, WORDS = ("link_source", "link_target", "link_order"), ("link_order_no", "link_grade", "link_former")


def make_walks(connection: Connection) -> None:
    """Make the functions on PostgreSQL anew from the statements of today."""
    for function in walk_functions():
        connection.exec_driver_sql(function.replace("%", "%%"))


def walk_functions() -> Iterator[str]:
    """The statements that make them."""
    given_back = case_given_back(literal_column("issue"), literal_column("amount"))
    yield FORMER.format(given_back=compiled_text(given_back, "postgresql"))
    yield BACKWARD.format(columns=COLUMNS, links=one_step_text("reached"))
    yield FORWARD.format(columns=COLUMNS, links=links_text("postgresql", Direction.FORWARD).replace(PLACE, "here"))


def levels(connection: Connection, start: Collection[int], direction: Direction) -> Iterator[list[Link]]:
    """The links of each level. Links that stand no more are told; nothing is walked over them."""
    if connection.dialect.name != "postgresql":
        return level_by_level(connection, start, direction)
    rows = _walked(direction).raw_rows(connection, start)
    if direction is Direction.BACKWARD:
        return levels_of(links_of(rows), start)
    return (links_of([row[1:] for row in level]) for _, level in groupby(rows, key=itemgetter(0)))


@cache
def _walked(direction: Direction) -> Prepared:
    keys, words = [Column(name, BigInteger) for name in KEYS], [Column(name, String) for name in WORDS]
    if direction is Direction.BACKWARD:
        found = func.walk_backward(literal_column(PLACE)).table_valued(*keys, *words)
    else:
        found = func.walk_forward(literal_column(PLACE)).table_valued(Column("link_level", Integer), *keys, *words)
    return prepared(select(*found.c), "postgresql")


def levels_of(links: Iterable[Link], start: Collection[int]) -> Iterator[list[Link]]:
    """The links of a walk backward, which came in any order, by the level that each is first met on."""
    inside, drawn = defaultdict[int | None, list[Link]](list), defaultdict[int | None, list[Link]](list)
    for link in links:
        (drawn[link.order_id] if link.target is None else inside[link.target]).append(link)
    seen, here = set[int](), set(start)
    while here:
        found = [link for one in here for link in inside[one]]
        for order_id in {link.order_id for link in found if link.source is None}:
            found += drawn.pop(order_id, ())
        seen |= here
        here = {link.source for link in found if link.former is None and link.source is not None} - seen
        yield found


def level_by_level(connection: Connection, start: Collection[int], direction: Direction) -> Iterator[list[Link]]:
    """The same with a statement for each level, on both databases."""
    seen, here = set[int](), set(start)
    while here:
        found = links_from(connection, here, direction)
        seen |= here
        ends = (link.source if direction is Direction.BACKWARD else link.target for link in found)
        here = {end for link, end in zip(found, ends, strict=True) if link.former is None and end is not None} - seen
        yield found


def reaches(connection: Connection, start: int, goal: int) -> bool:
    """True where ``goal`` is ``start`` or is in it at any depth: fitting start into goal would close a circle."""
    return reaching(connection, [start], goal) is not None


def reaching(connection: Connection, starts: Collection[int], goal: int) -> int | None:
    """The first of these things that the goal is in, in one walk of them all; None where it is in none."""
    if goal in starts:
        return goal
    found = [link for level in levels(connection, starts, Direction.BACKWARD) for link in level if link.former is None]
    if all(link.source != goal for link in found):
        return None
    return next(one for one in starts if len(starts) == 1 or reaches(connection, one, goal))


def leads_to(connection: Connection, start: int, goals: Collection[int]) -> set[int]:
    """Those of the goals that ``start`` is, or is in at any depth: the mirror of ``reaches``.

    Cheap where little was made of the start, as of a unit that is still being built.
    """
    found = levels(connection, {start}, Direction.FORWARD)
    ends = {start, *(link.target for level in found for link in level if link.former is None)}
    return {goal for goal in goals if goal in ends}

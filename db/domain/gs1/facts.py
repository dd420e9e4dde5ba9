"""What the standard says of each application identifier, beyond the form of its value, which biip knows.

Source: GS1 General Specifications (3: data fields; 4.14: what must and must not stand together) and GS1 Digital Link
URI syntax 1.4, as the GS1 Barcode Syntax Dictionary sums them up. One line for one identifier or a range:

    identifiers | parts of the value and their checks | needs | excludes | key in a link, then what may qualify it

A part is its length and the names of its checks (`checks.py`); ``*`` is what is left. Needs: groups that must each be
met by one of their alternatives (``+``: by both). ``n`` stands for any digit. A key is marked ``key``; ``-`` is an
identifier that a link must not carry as an attribute.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

Part = tuple[int | None, tuple[str, ...]]
Alternatives = tuple[tuple[str, ...], ...]

_ITEM = "01,02,8006,8026"
_MADE = "01,02,03,8006,8026"
_MEASURE = "30,31nn,32nn,35nn,36nn"
_PERSON = "8017,8018"

_TABLE = f"""
00          | 18:digit,prefix1             |                    |                            | key
01          | 14:digit,prefix1             |                    | 255,37                     | key 22,10,21/235
02          | 14:digit,prefix1             | 37                 | 01,03                      |
03          | 14:digit,prefix1             |                    | 01,02,37                   | -
10          |                              | {_MADE}            |                            |
11,13,15,16 | 6:date0                      | {_MADE}            |                            |
12          | 6:date0                      | 8020               |                            |
17          | 6:date0                      | {_MADE},255        |                            |
20          |                              | {_ITEM}            |                            |
21          |                              | 01,03,8006         | 235                        | -
22          |                              | 01                 |                            | -
235         |                              | 01                 |                            | -
240-242     |                              | {_ITEM}            |                            |
243         |                              | 01                 |                            |
250         |                              | 01,8006 21         |                            |
251         |                              | 01,8006            |                            |
253         | 13:digit,prefix              |                    |                            | key
254         |                              | 414                |                            | -
255         | 13:digit,prefix              |                    | 01,02,415,8006,8020,8026   | key
30          | *:some                       | 01,02              |                            |
3100-3105,3110-3115,3120-3125,3130-3135,3140-3145,3150-3155,3160-3165 | | 01,02 | same      |
3200-3205,3210-3215,3220-3225,3230-3235,3240-3245,3250-3255,3260-3265 | | 01,02 | same      |
3270-3275,3280-3285,3290-3295                                         | | 01,02 | same      |
3300-3305,3310-3315,3320-3325,3330-3335,3340-3345,3350-3355,3360-3365 | | 00,01 | same      |
3370-3375                                                             | | 01    | same      |
3400-3405,3410-3415,3420-3425,3430-3435,3440-3445,3450-3455,3460-3465 | | 00,01 | same      |
3470-3475,3480-3485,3490-3495                                         | | 00,01 | same      |
3500-3505,3510-3515,3520-3525,3560-3565,3570-3575                     | | 01,02 | same      |
3530-3535,3540-3545,3550-3555                                         | | 00,01 | same      |
3600-3605,3610-3615,3640-3645,3650-3655,3660-3665                     | | 01,02 | same      |
3620-3625,3630-3635,3670-3675,3680-3685,3690-3695                     | | 00,01 | same      |
37          |                              | 00 02,8026         |                            |
3900-3909   |                              | 255,8020           | same,391n,394n,8111        |
3910-3919   | 3:currency                   | 8020               | same                       |
3920-3929   |                              | 01 {_MEASURE}      | same,393n                  |
3930-3939   | 3:currency                   | {_MEASURE}         | same                       |
3940-3943   |                              | 255                | same,8111                  |
3950-3955   |                              | {_MEASURE}         | same,392n,393n,8005        |
400         |                              |                    |                            |
401         | *:prefix                     |                    |                            | key
402         | 17:digit,prefix              |                    |                            | key
403         |                              | 00                 |                            |
410-413,416 | 13:digit,prefix              |                    |                            |
414         | 13:digit,prefix              |                    |                            | key 254/7040
415         | 13:digit,prefix              | 8020               |                            | key 8020
417         | 13:digit,prefix              |                    |                            | key 7040
420         |                              |                    | 421                        |
421         | 3:country                    |                    | 4307                       |
422         | 3:country                    | {_ITEM}            | 426                        |
423,425     | 3:country 3:country 3:country 3:country 3:country | 01,02 | 426                |
424         | 3:country                    | 01,02              | 426                        |
426         | 3:country                    | 01,02              |                            |
427         |                              | 01,02 422          |                            |
4300-4302,4304-4306,4310-4312,4314-4316,4320 | *:percent | 00   |                            |
4303        | *:percent                    | 4302               |                            |
4313        | *:percent                    | 4312               |                            |
4307,4317   | 2:country2                   | 00                 |                            |
4308,4318,4319 |                           | 00                 |                            |
4309        | 10:latitude 10:longitude     | 00                 |                            |
4321-4323   | 1:yesno                      | 00                 |                            |
4324,4325   | 6:date0 4:anytime              | 00                 |                            |
4326        | 6:date                       | 00                 |                            |
4330        | 6: 1:minus                   | 00                 | 4331                       |
4331        | 6: 1:minus                   | 00                 | 4330                       |
4332        | 6: 1:minus                   | 00                 | 4333                       |
4333        | 6: 1:minus                   | 00                 | 4332                       |
7001        |                              | {_ITEM}            |                            |
7002,7005,7008-7010 |                      | 01,02              |                            |
7003        | 6:date 4:time                | 01,02              |                            |
7004        | *:some                       | 01 10              |                            |
7006        | 6:date                       | 01,02              |                            |
7007        | 6:date 6:date                | 01,02              |                            |
7011        | 6:date 4:time                | 01,02              |                            |
7020        |                              | 01,8006 416        |                            |
7021        |                              | 01,8006            |                            |
7022        |                              | 7021               |                            |
7023        | *:prefix                     |                    |                            |
7030-7039   | 3:country999                 | 01,02              |                            |
7040        | 3: 1:importer                |                    |                            | -
7041        | *:package                    | 00                 |                            | -
710-716     |                              | 01                 |                            |
7230-7239   |                              | 01,8004            |                            |
7240        |                              | 01,8006            |                            |
7241        | 2:medium                     | {_PERSON}          |                            |
7242        |                              | {_PERSON}          |                            |
7250        | 8:date                       | 8018               | 7251                       |
7251        | 8:date 4:time                | 8018               | 7250                       |
7252        | 1:sex                        | 8018               |                            |
7253,7254   | *:percent                    | {_PERSON}          | 7256,7259                  |
7255        |                              | {_PERSON}          | 7256,7259                  |
7256        | *:percent                    | {_PERSON}          |                            |
7257        | *:percent                    | 8018               |                            |
7258        | 3:place                      | 8018+7259          |                            |
7259        | *:percent                    | 8018               | 7256                       |
8001        | 4:nonzero 5:nonzero 3:nonzero 1:winding | 01      |                            |
8002        |                              |                    |                            |
8003        | 1:zero 13:digit,prefix       |                    |                            | key
8004        | *:prefix                     |                    |                            | key 7040
8005        |                              | 01,02              |                            |
8006        | 14:digit,prefix1 4:piece     |                    | 01,37                      | key 22,10,21
8007        | *:iban                       | 415                |                            |
8008        | 6:date 2:hour 2:sixtieth 2:sixtieth | 01,02       |                            |
8009        |                              | 00,01              |                            |
8010        | *:prefix                     |                    |                            | key 8011
8011        | *:counting                   | 8010               |                            | -
8012        |                              | 01,8006            |                            |
8013        | *:pair,prefix                |                    |                            | key
8014        | *:pair,prefix,nondigit       | 01                 |                            | -
8017        | 18:digit,prefix              |                    | 8018                       | key 8019
8018        | 18:digit,prefix              |                    | 8017                       | key 8019
8019        |                              | {_PERSON}          |                            | -
8020        |                              | 415                |                            | -
8026        | 14:digit,prefix1 4:piece     | 37                 | 02,8006                    |
8030        |                              | 00,01+21,253,255,8003,8004,8006+21,8010+8011,8017,8018 | |
8111        |                              | 255                |                            |
8200        |                              | 01                 |                            | -
90-99       |                              |                    |                            |
"""


@dataclass(frozen=True, slots=True)
class Fact:
    """What holds for one identifier. A qualifier sequence is in the order in which it may stand."""

    parts: tuple[Part, ...]
    needs: tuple[Alternatives, ...]
    excludes: tuple[str, ...]
    is_key: bool
    is_attribute: bool
    qualifiers: tuple[tuple[str, ...], ...]


@cache
def facts() -> dict[str, Fact]:
    """Of every identifier that we check."""
    found = {}
    for line in _TABLE.strip().splitlines():
        identifiers, *cells = (cell.strip() for cell in line.split("|"))
        for ai in _expanded(identifiers):
            found[ai] = _fact(ai, *cells)
    return found


def matches(ai: str, pattern: str) -> bool:
    """Whether the identifier is meant by e.g. ``31nn``."""
    return len(ai) == len(pattern) and ai.startswith(pattern.rstrip("n"))


def _expanded(identifiers: str) -> Iterator[str]:
    for one in identifiers.split(","):
        first, _, last = one.partition("-")
        for number in range(int(first), int(last or first) + 1):
            yield str(number).zfill(len(first))


def _fact(ai: str, parts: str, needs: str, excludes: str, link: str) -> Fact:
    mark, _, sequences = link.partition(" ")
    return Fact(
        parts=tuple(_part(one) for one in parts.split()),
        needs=tuple(_alternatives(one) for one in needs.split()),
        excludes=tuple(f"{ai[:3]}n" if one == "same" else one for one in excludes.split(",") if one),
        is_key=mark == "key",
        is_attribute=mark != "-",
        qualifiers=tuple(tuple(one.split(",")) for one in sequences.split("/") if one),
    )


def _part(text: str) -> Part:
    length, _, checks = text.partition(":")
    return None if length == "*" else int(length), tuple(one for one in checks.split(",") if one)


def _alternatives(text: str) -> Alternatives:
    return tuple(tuple(one.split("+")) for one in text.split(","))

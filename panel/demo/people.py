"""Who works in the demo plant. Badges and PINs are no secrets here: the bench shows them."""

from __future__ import annotations

from dataclasses import dataclass

from db.domain.codes import ScanKind, wrap
from db.domain.terms import Role


@dataclass(frozen=True)
class DemoPerson:
    """A person, the token on the badge, the PIN (six digits) and the language the panel speaks to them."""

    number: str
    name: str
    role: Role
    token: str
    pin: str
    language: str = "en"

    @property
    def badge(self) -> str:
        """What the bars of the badge say."""
        return wrap(ScanKind.BADGE, self.token)


PEOPLE = (
    DemoPerson("1042", "Ayşe Yılmaz", Role.OPERATOR, "1042-K7PM", "104200"),
    DemoPerson("1043", "Jonas Weiß", Role.OPERATOR, "1043-Q2XD", "104300"),
    DemoPerson("1044", "Kemal Şahin", Role.OPERATOR, "1044-W9RB", "104400", "tr"),
    DemoPerson("1045", "Lena Brandt", Role.OPERATOR, "1045-H4TZ", "104500", "de"),
    DemoPerson("1046", "Finn Krüger", Role.OPERATOR, "1046-M3VC", "104600"),
    DemoPerson("1018", "Elif Çelik", Role.INSPECTOR, "1018-D8NG", "101800"),
    DemoPerson("1001", "Murat Demir", Role.SUPERVISOR, "1001-P5LJ", "100100"),
    DemoPerson("1002", "Sara Olsen", Role.ADMIN, "1002-Y6FS", "100200"),
)

AYSE, JONAS, KEMAL, LENA, FINN, ELIF, MURAT, SARA = (person.number for person in PEOPLE)

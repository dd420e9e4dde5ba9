"""The commands about badges and PINs. What is secret in them is never recorded: ``payload`` leaves it out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from db.domain.command import Command
from db.domain.terms import Action


@dataclass(frozen=True)
class Secret:
    """A PIN or the token of a badge; it stands in no log and in no entry."""

    text: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class _WithSecret(Command):
    """What is secret stays with the actor: the entry says whom it is about, the change keeps a fingerprint."""

    def payload(self) -> Mapping[str, Any]:
        """The act's own fields without its secrets."""
        own = super().payload()
        return {name: value for name, value in own.items() if not isinstance(getattr(self, name), Secret)}


@dataclass(frozen=True, kw_only=True)
class ResetPin(_WithSecret):
    """A leader gives a person a PIN for one sign-in; it must be changed there. Locks by wrong PINs are lifted."""

    action: ClassVar[Action] = Action.PIN_RESET
    personnel_no: str
    pin: Secret


@dataclass(frozen=True, kw_only=True)
class ChangePin(_WithSecret):
    """A person chooses another PIN. Without ``old`` only where the one there is must be changed."""

    action: ClassVar[Action] = Action.PIN_CHANGE
    new: Secret
    old: Secret | None = None


@dataclass(frozen=True, kw_only=True)
class GiveBadge(_WithSecret):
    """A leader gives a person a badge; the one before opens nothing any more."""

    action: ClassVar[Action] = Action.BADGE_GIVE
    personnel_no: str
    token: Secret


@dataclass(frozen=True, kw_only=True)
class BlockBadge(Command):
    """A leader blocks a badge that was lost: from now on it opens nothing, at no panel."""

    action: ClassVar[Action] = Action.BADGE_BLOCK
    personnel_no: str


@dataclass(frozen=True, kw_only=True)
class BeginPlant(Command):
    """The first start: the plant and its administrator, who chooses a PIN next. Only while nobody can sign in."""

    action: ClassVar[Action] = Action.PLANT_BEGIN
    plant: str
    timezone: str
    currency: str
    name: str
    personnel_no: str
    language: str = "en"

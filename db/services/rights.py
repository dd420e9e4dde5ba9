"""Who may do what: each role may do all that stands before it, inspection excepted."""

from db.domain.refusals import Refusal, Refused
from db.domain.terms import Role
from db.ledger.act import Act

LEADERS = frozenset({Role.SUPERVISOR, Role.ADMIN})
INSPECTORS = LEADERS | {Role.INSPECTOR}


def refuse_other_than_leaders(act: Act) -> None:
    """Raises Refused (ID-NO-ROLE) for whoever is neither supervisor nor administrator."""
    if act.actor.role not in LEADERS:
        raise Refused(Refusal.ID_NO_ROLE, {"person": act.actor.name, "needs": Role.SUPERVISOR.value})

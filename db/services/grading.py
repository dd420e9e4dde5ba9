"""What is said of a thing's quality: the fact, and the state that it leaves."""

from collections.abc import Sequence

from db.domain.terms import Quality
from db.ledger.act import Act
from db.models.material import quality_change, trackable_state


def grade_as(act: Act, things: Sequence[int], quality: Quality) -> None:
    """Say it of these things, by key."""
    act.insert_all(quality_change, [{"trackable_id": key, "quality": quality.value} for key in things])
    for key in things:
        act.revise_at_end(trackable_state, key, base_quality=quality.value)

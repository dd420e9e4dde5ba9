"""How sure a walk is of what it reached: a pure function on the links that were fetched."""

from collections import defaultdict
from collections.abc import Iterable


def certain_from(root: int, steps: Iterable[tuple[int, int]]) -> set[int]:
    """What certain links alone reach from the root; the root itself is not in it."""
    onwards: dict[int, list[int]] = defaultdict(list)
    for near, far in steps:
        onwards[near].append(far)
    seen, waiting = {root}, [root]
    while waiting:
        for far in onwards[waiting.pop()]:
            if far not in seen:
                seen.add(far)
                waiting.append(far)
    return seen - {root}

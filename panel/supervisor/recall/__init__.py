"""From suspicion to containment."""

"""What a benchmark tells: a figure, the floor beside it, their ratio, and whether a limit is kept."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median, quantiles
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class Figure:
    """One line. ``floor`` is of the same unit as ``value``; ``aim`` is told, only ``limit`` fails a run.

    With a floor, aim and limit are of the ratio value / floor; without one (counts) of the value itself.
    """

    name: str
    value: float
    unit: str
    floor: float | None = None
    aim: float | None = None
    limit: float | None = None

    @property
    def judged(self) -> float:
        """What aim and limit speak of."""
        return self.value if self.floor is None else self.value / self.floor

    @property
    def failed(self) -> bool:
        """Whether the limit is broken."""
        return self.limit is not None and self.judged > self.limit


def line_of(figure: Figure) -> str:
    """The figure as one line of text."""
    parts = [f"{figure.name:<44}{_number(figure.value):>8} {figure.unit:<10}"]
    if figure.floor is not None:
        parts.append(f"floor {_number(figure.floor):>7} {figure.unit:<5} ratio {figure.judged:5.2f}")
    if figure.aim is not None:
        parts.append(f"aim {figure.aim:g} {'kept' if figure.judged <= figure.aim else 'MISSED'}")
    if figure.limit is not None:
        parts.append(f"limit {figure.limit:g} {'BROKEN' if figure.failed else 'kept'}")
    return "  ".join(parts)


def p50(samples: Sequence[float]) -> float:
    """The median."""
    return median(samples)


def p95(samples: Sequence[float]) -> float:
    """The value that 95 of 100 samples do not exceed."""
    return quantiles(samples, n=20)[-1]


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 100 or value == int(value) else f"{value:.2f}"

"""How large a label is, and what may be printed on it so that it can be read."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

MM_PER_INCH = 25.4
MARGIN_MM = 1.5
SMALLEST_TEXT_MM = 1.6
SMALLEST_MODULE = 2
"""Dots: a module of one dot bleeds into its neighbour."""

_SMALLEST_LINEAR_MM, _LARGEST_LINEAR_MM = 0.19, 0.5
_SMALLEST_MATRIX_MM, _LARGEST_MATRIX_MM = 0.25, 2.0
"""What hand scanners read at arm's length (7.5 and 10 mil), and where larger helps nobody."""


@dataclass(frozen=True, slots=True)
class LabelSize:
    """Width and height in millimetres, resolution in dots per inch (203, 300 and 600 are usual)."""

    width_mm: float = 76.0
    height_mm: float = 50.0
    dpi: int = 203

    def __post_init__(self) -> None:
        if not (5 <= self.width_mm <= 500 and 5 <= self.height_mm <= 500 and 100 <= self.dpi <= 1200):  # noqa: PLR2004
            raise ValueError("a label is 5 to 500 mm wide and high, at 100 to 1200 dots per inch")

    def dots(self, millimetres: float) -> int:
        """Whole dots, rounded down: what is drawn fits."""
        return int(millimetres * self.dpi / MM_PER_INCH)

    def millimetres(self, dots: int) -> float:
        """The length of so many dots."""
        return dots * MM_PER_INCH / self.dpi

    @property
    def width(self) -> int:
        return self.dots(self.width_mm)

    @property
    def height(self) -> int:
        return self.dots(self.height_mm)

    @property
    def margin(self) -> int:
        return self.dots(MARGIN_MM)

    @property
    def largest_text_mm(self) -> float:
        """A tenth of the label, so that a large one is read from afar."""
        return max(SMALLEST_TEXT_MM, min(self.width_mm, self.height_mm) / 10)

    def modules(self, *, linear: bool) -> range:
        """Dots that one module may take, the largest first."""
        smallest, largest = (
            (_SMALLEST_LINEAR_MM, _LARGEST_LINEAR_MM) if linear else (_SMALLEST_MATRIX_MM, _LARGEST_MATRIX_MM)
        )
        least = max(SMALLEST_MODULE, ceil(smallest * self.dpi / MM_PER_INCH))
        return range(max(least, self.dots(largest)), least - 1, -1)

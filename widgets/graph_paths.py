"""Painter paths of a trunk: rounded elbows, one stem, no stretch drawn twice (dashes would fill each other's gaps)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

if TYPE_CHECKING:
    from collections.abc import Collection

    from widgets.graph_parts import Branch, Trunk

ELBOW = 9.0
ARROW = 9.0
LEVEL = 0.5


def trunk_path(trunk: Trunk, edges: Collection[int]) -> QPainterPath:
    """The lines of those of its branches that carry one of `edges` (indices into `Graph.edges`)."""
    path = QPainterPath()
    branches = [branch for branch in trunk.branches if any(edge in edges for edge in branch.edges)]
    for side in (-1, 1):
        bent = sorted((b for b in branches if (b.y - trunk.y) * side > LEVEL), key=_height, reverse=side > 0)
        for at, branch in enumerate(bent):
            _bend(path, trunk, branch, side, from_stem=at == 0)
    for branch in branches:
        if abs(branch.y - trunk.y) <= LEVEL:
            path.moveTo(trunk.left, trunk.y)
            path.lineTo(_end(branch), branch.y)
    return path


def arrow_heads(trunk: Trunk, edges: Collection[int]) -> list[QPolygonF]:
    """A filled triangle where such a branch arrives."""
    return [
        QPolygonF(
            [
                QPointF(branch.x, branch.y),
                QPointF(branch.x - ARROW, branch.y - ARROW * 0.55),
                QPointF(branch.x - ARROW, branch.y + ARROW * 0.55),
            ]
        )
        for branch in trunk.branches
        if branch.arrives and any(edge in edges for edge in branch.edges)
    ]


def _height(branch: Branch) -> float:
    return branch.y


def _end(branch: Branch) -> float:
    return branch.x - ARROW + 1 if branch.arrives else branch.x


def _bend(path: QPainterPath, trunk: Trunk, branch: Branch, side: int, *, from_stem: bool) -> None:
    round_by = min(ELBOW, abs(branch.y - trunk.y) / 2)
    if from_stem:
        path.moveTo(trunk.left, trunk.y)
        path.lineTo(trunk.x - round_by, trunk.y)
        path.quadTo(trunk.x, trunk.y, trunk.x, trunk.y + side * round_by)
        path.lineTo(trunk.x, branch.y - side * round_by)
    else:
        path.moveTo(trunk.x, branch.y - side * round_by)
    path.quadTo(trunk.x, branch.y, trunk.x + round_by, branch.y)
    path.lineTo(_end(branch), branch.y)

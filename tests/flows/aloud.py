"""The panel as a screen reader has it: controls by role and name, pressed by their own action, nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QWidget

from widgets.entry import Entry
from widgets.last_scans import LastScans
from widgets.pin_dots import PinDots
from widgets.surface import Pressable

if TYPE_CHECKING:
    from collections.abc import Iterator

Role = QAccessible.Role
PRESSED = frozenset({Role.Button, Role.CheckBox, Role.RadioButton})
ROLES: tuple[tuple[type[QWidget] | tuple[type[QWidget], ...], frozenset[Role]], ...] = (
    (QAbstractButton, PRESSED),
    ((Entry, PinDots, LastScans), frozenset({Role.StaticText})),
    (QLineEdit, frozenset({Role.EditableText})),
    (QAbstractItemView, frozenset({Role.Table, Role.List, Role.Tree})),
)  # fmt: skip
"""What each kind of control is to be; one that can be ticked is no plain button (`_wanted`)."""


@dataclass(frozen=True)
class Control:
    """One node of the tree. Its interface is asked for anew each time: Qt frees it with its widget."""

    role: QAccessible.Role
    name: str
    widget: Any

    @property
    def actions(self) -> Any:
        """The interface that acts, or None."""
        found: Any = QAccessible.queryAccessibleInterface(self.widget)
        return found.actionInterface()


def controls(page: QWidget) -> Iterator[Control]:
    """Every node that is shown, from the page down, as the tree has them."""
    yield from _below(QAccessible.queryAccessibleInterface(page))


def _below(node: Any) -> Iterator[Control]:
    for at in range(node.childCount()):
        child = node.child(at)
        if child is None or child.state().invisible:
            continue
        yield Control(child.role(), child.text(QAccessible.Text.Name), child.object())
        yield from _below(child)


def unheard(page: QWidget) -> list[str]:
    """What a screen reader could not tell or press: nameless, of a wrong role, without an action, not in the tree."""
    found = list(controls(page))
    faults = [fault for one in found for fault in _faults(one)]
    told = {id(one.widget) for one in found}
    shown = [one for one in page.findChildren(Pressable) if one.isVisible()]
    return faults + [f"not in the tree: {one.accessibleName()!r}" for one in shown if id(one) not in told]


def _faults(one: Control) -> Iterator[str]:
    wanted = _wanted(one.widget)
    what = f"{type(one.widget).__name__} {one.name!r}"
    if wanted and not one.name.strip():
        yield f"nameless: {what} {one.widget.objectName()!r}"
    if wanted and one.role not in wanted:
        yield f"{one.role.name}: {what}"
    if one.role in PRESSED and one.widget.isEnabled() and one.actions.pressAction() not in one.actions.actionNames():
        yield f"cannot be pressed: {what}"


def _wanted(widget: object) -> frozenset[Role]:
    if isinstance(widget, QAbstractButton) and widget.isCheckable():
        return frozenset({Role.CheckBox, Role.RadioButton})
    return next((roles for kind, roles in ROLES if isinstance(widget, kind)), frozenset())


def find(page: QWidget, name: str) -> Control | None:
    """What can be pressed whose name begins so, and that is enabled."""
    return next(
        (one for one in controls(page) if one.role in PRESSED and one.name.startswith(name) and one.widget.isEnabled()),
        None,
    )


def press(page: QWidget, name: str) -> None:
    """Press what has that name. Raises LookupError with what there is."""
    one = find(page, name)
    if one is None:
        raise LookupError(f"no {name!r} among {[other.name for other in controls(page) if other.role in PRESSED]}")
    one.actions.doAction(one.actions.pressAction())

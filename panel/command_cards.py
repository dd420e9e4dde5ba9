"""Command cards: what a hand in gloves scans instead of touching the glass. Each does what a button there does.

START, PAUSE, FINISH press the button of that act; YES the primary, whatever it is; NO closes what is open, or goes
back; UNDO takes one's last act back; D0 to D9, DOT and DELETE press the keypad. A button that is not there, or that is
locked, is not pressed by a card either.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from widgets.keypad import Keypad
from widgets.sheet import Sheet

if TYPE_CHECKING:
    from panel.screens.base import Screen
    from widgets.buttons import BigButton


class CommandCard(StrEnum):
    """The codes of the cards."""

    START = "START"
    PAUSE = "PAUSE"
    FINISH = "FINISH"
    YES = "YES"
    NO = "NO"
    UNDO = "UNDO"
    DOT = "DOT"
    DELETE = "DELETE"
    D0 = "D0"
    D1 = "D1"
    D2 = "D2"
    D3 = "D3"
    D4 = "D4"
    D5 = "D5"
    D6 = "D6"
    D7 = "D7"
    D8 = "D8"
    D9 = "D9"


BUTTONS = {
    CommandCard.START: ("start", "resume"), CommandCard.PAUSE: ("pause",), CommandCard.FINISH: ("finish",),
}  # fmt: skip
"""Keys of buttons that a card presses: the first of them that can be pressed."""


def obey(screen: Screen, code: str) -> bool:
    """Do what the card says, on the GUI thread. False: there is nothing on this screen that it could press."""
    if code not in CommandCard.__members__:
        return False
    card = CommandCard(code)
    sheet = next((one for one in screen.findChildren(Sheet) if one.isVisible()), None)
    if card is CommandCard.NO:
        return _leave(screen, sheet)
    return sheet is None and _do(screen, card)  # what lies over the screen is answered first


def _do(screen: Screen, card: CommandCard) -> bool:
    if card is CommandCard.UNDO:
        return _press(screen.action_row.button("undo"))
    if card is CommandCard.YES:
        return _primary(screen, ())
    if card in BUTTONS:
        return _primary(screen, BUTTONS[card]) or any(_press(screen.action_row.button(key)) for key in BUTTONS[card])
    return _key(screen, card)


def _leave(screen: Screen, sheet: Sheet | None) -> bool:
    if sheet is not None:
        sheet.finish()
    elif screen.header.back_button.isVisible():
        screen.go_back()
    else:
        return False  # at home there is nothing to go back to; nobody is signed out by a card
    return True


def _primary(screen: Screen, keys: tuple[str, ...]) -> bool:
    """The primary, if it is meant; a locked one says why, as when it is touched."""
    row = screen.action_row
    if not row.primary.isVisible() or (keys and row.primary_key not in keys):
        return False
    if row.primary.isEnabled():
        row.primary.click()
    else:
        screen.locked(row.primary.reason())
    return True


def _press(button: BigButton | None) -> bool:
    if button is None or not button.isEnabled() or not button.isVisible():
        return False
    button.click()
    return True


def _key(screen: Screen, card: CommandCard) -> bool:
    pad = next((one for one in screen.findChildren(Keypad) if one.isVisible()), None)
    if pad is None:
        return False
    if card is CommandCard.DELETE:
        pad.backspace.emit()
        return True
    return pad.press(card.value[1] if card is not CommandCard.DOT else ".")

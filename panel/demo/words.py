"""Every word of the demo bench."""

from __future__ import annotations

from db.domain.terms import Role
from panel.demo.cards import Group, Note
from widgets.appearance import Kind

TITLE = "Demo bench"
SUBTITLE = "Touch a card: its bars are sent to the panel as a hand scanner would send them"
FIRST = "The first five minutes"
STEPS = (
    "Touch Ayşe's badge, or type her PIN on the panel.",
    "Touch the order that is ready, and press Start.",
    "Touch the four lots that fit.",
    "Touch a lot that does not fit: nothing is recorded.",
    "Finish the stage, then trace your table.",
)
GROUPS = {
    Group.BADGE: "Badges", Group.ORDER: "Job cards", Group.LOT: "Lots that fit the ready table",
    Group.REFUSED: "Lots that do not", Group.UNIT: "To look up and to trace",
    Group.COLLEAGUE: "More badges",
}  # fmt: skip
NOTES = {
    Note.READY: ("Ready", Kind.OK), Note.RUNNING: ("Running", Kind.NEUTRAL), Note.NOT_READY: ("Not ready", Kind.WARN),
    Note.FITS: ("Fits", Kind.OK), Note.WRONG_ITEM: ("Wrong part", Kind.BAD), Note.EXPIRED: ("Expired", Kind.BAD),
    Note.ON_HOLD: ("On hold", Kind.BAD), Note.UNKNOWN: ("Unknown", Kind.BAD), Note.SHIPPED: ("Shipped", Kind.NEUTRAL),
    Note.IN_STOCK: ("In stock", Kind.NEUTRAL), Note.DEFECTIVE: ("Defective", Kind.BAD),
}  # fmt: skip
ROLES = {
    Role.OPERATOR.value: "Operator", Role.INSPECTOR.value: "Inspector", Role.SUPERVISOR.value: "Supervisor",
    Role.ADMIN.value: "Administrator",
}  # fmt: skip
PIN = "PIN {pin}"
NO_SUCH = "No such lot"
IDLE = "Nothing sent yet"
SENT = "Sent {code}"
UNSENT = "The panel did not take {code}: is it open?"

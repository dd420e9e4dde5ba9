"""What the receiving screen says."""

from panel.languages import be_words

TITLE, ASK, ASK_DETAIL = "Receive", "Scan the supplier's label", "or touch who sent it"
FIELDS = {
    "supplier": "Supplier", "item": "Item", "batch": "Batch", "quantity": "Quantity", "use_by": "Use by",
    "certificate": "Certificate", "note": "Delivery note", "price": "Price",
}  # fmt: skip
ASKS = {
    "supplier": ("Who sent it?", "touch the supplier, or scan its label"),
    "item": ("What came?", "touch the item, or scan its label"),
    "batch": ("Scan the batch", "the number on the supplier's label; or type it"),
    "quantity": ("How much came?", "type it"),
    "use_by": ("Use by when?", "type day, month, year: 31 05 27"),
    "certificate": ("Which certificate?", "scan or type its number"),
    "note": ("Which delivery note?", "scan or type its number"),
    "price": ("What does one {uom} cost?", "type it, or leave it open"),
}  # fmt: skip
OPTIONAL, TYPE_IT, USE, SCAN_OR_TYPE = "if there is one", "Type it", "Use it", "Scan it, or type it"
EARLIER, LATER, PAGE, BLOCKED = "Earlier", "Later", "{first} to {last} of {count}", "blocked"
TEACH, NEW, RECEIVE, LOT, AS_LOT = "Teach label", "Start again", "Receive {quantity}", "Lot", "as lot {lot}"
READY, MORE_OF = "Receive {quantity} of {item}", "Lot {lot} was received before; this adds to it"
OTHER_NUMBER = "Another supplier has number {batch}: it becomes {lot}"
FROM_LABEL, FROM_LABEL_DETAIL = "{filled} read from the label", "{question}"
WHOSE, WHOSE_DETAIL = "Whose label is this?", "It fits the labels of several suppliers"
STRANGE_ITEM, STRANGE_ITEM_DETAIL = "{code} is not known here", "Touch the item. Nothing was recorded."
AT, TWICE, TWICE_DETAIL = "It goes to {place}", "{code} was read already", "Nothing new. {question}"
RECEIVED, RECEIVED_DETAIL = "{quantity} of {item} received", "Lot {lot}. Put the label on it."
INSPECT_FIRST = "Lot {lot} must be inspected first. Put the label on it."
LABEL_FAILED, LABEL_FAILED_DETAIL = "The label of {code} was not printed", "The lot is recorded. {why}"
PER, ENTER = "{price} {currency} per {uom}", "type how much"

be_words(__name__)

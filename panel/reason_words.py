"""Reasons to touch where the plant has none of its own for such an act: nobody stands before an empty sheet."""

from panel.languages import Mark, be_words

OF_SCOPE = {
    "PAUSE": ((Mark("BREAK"), "Break"), (Mark("MATERIAL"), "Material is missing"), (Mark("FAULT"), "Machine fault")),
    "SCRAP": ((Mark("DAMAGED"), "Damaged"), (Mark("SIZE"), "Wrong size"), (Mark("MATERIAL"), "Bad material")),
    "CORRECT": (
        (Mark("WRONG-LOT"), "Wrong lot scanned"), (Mark("MIXED"), "Labels mixed up"),
        (Mark("FORGOT"), "Change forgotten"),
    ),
    "REMOVAL": ((Mark("BROKEN"), "Broken"), (Mark("WRONG"), "Wrong part"), (Mark("BAD-LOT"), "Bad lot")),
    "HOLD": ((Mark("DEFECT"), "Defect"), (Mark("DOUBT"), "To be clarified")),
    "RETURN": ((Mark("DAMAGED"), "Damaged"), (Mark("WRONG"), "Wrong goods"), (Mark("LATE"), "Not wanted any more")),
}  # fmt: skip

be_words(__name__)

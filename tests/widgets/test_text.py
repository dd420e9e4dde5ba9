from __future__ import annotations

from typing import TYPE_CHECKING

from widgets.text import CODE, Label, TextStyle

if TYPE_CHECKING:
    from collections.abc import Callable

    from widgets.appearance import Appearance

LONG = "Fertigungsstufe abschliessen und Verpackung"


def test_text_that_fits_keeps_its_size(look: Appearance) -> None:
    style = TextStyle(look, "title")
    fitted = style.fit("Assemble", 400)
    assert (fitted.lines, fitted.elided) == (1, False)
    assert fitted.layout.font().pixelSize() == 30


def test_text_shrinks_a_step_before_it_wraps(look: Appearance) -> None:
    style = TextStyle(look, "title", lines=2)
    fitted = style.fit(LONG, style.width(LONG) * 0.9)
    assert fitted.lines == 1
    assert 20 <= fitted.layout.font().pixelSize() < 30


def test_text_wraps_at_full_size_where_it_may(look: Appearance) -> None:
    style = TextStyle(look, "title", lines=2)
    fitted = style.fit(LONG, style.width(LONG) * 0.7)
    assert (fitted.lines, fitted.elided) == (2, False)
    assert fitted.layout.font().pixelSize() == 30


def test_nothing_shrinks_below_the_least_type(look: Appearance) -> None:
    assert TextStyle(look, "small").sizes == (20,)
    assert min(TextStyle(look, "label").sizes) == 20


def test_what_is_left_out_is_told(look: Appearance, shown: Callable[..., Label]) -> None:
    label = Label(look, LONG, role="title")
    shown(label, 150, 40)
    assert label.is_elided()
    assert label.accessibleName() == LONG
    label.resize(900, 40)
    assert not label.is_elided()


def test_a_code_without_spaces_breaks_rather_than_leaves_the_screen(look: Appearance) -> None:
    style = TextStyle(look, "title", code=True, lines=2)
    fitted = style.fit("TBL-2024-0315-0042-0042", style.width("TBL-2024-0315-0042-0042") * 0.6)
    assert (fitted.lines, fitted.elided) == (2, False)


def test_codes_are_found_and_figures_are_not() -> None:
    assert [found[0] for found in CODE.finditer("PO-2024-0117, Assembly 02")] == ["PO-2024-0117"]
    assert [found[0] for found in CODE.finditer("OAK-2024-Q1-041, 4.20 m² left")] == ["OAK-2024-Q1-041"]
    assert CODE.search("12.50 of 31.50 kg, FSC 0423, Re-use, 2024-03-15") is None


def test_a_long_label_does_not_push_a_screen_apart(look: Appearance) -> None:
    assert Label(look, "x" * 300, role="title").minimumSizeHint().width() < 250


def test_a_wrapping_label_asks_for_the_height_it_needs(look: Appearance) -> None:
    label = Label(look, LONG, role="title", lines=2)
    assert label.heightForWidth(2000) * 1.6 <= label.heightForWidth(350)

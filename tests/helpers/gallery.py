"""Pages built from the widgets alone, to look at: `python -m tests.helpers.gallery FOLDER` writes one PNG for each."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from panel import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from widgets.appearance import Appearance
    from widgets.skeleton import OperatorPage
from tests.helpers.gallery_jobs import accepted, amber, home, job, refused
from tests.helpers.gallery_work import finish, inspect, issue, look_up, sign_in, typing

SIZES = {"1280x800": ((1280, 800), 10.1), "1024x768": ((1024, 768), 15.0), "1920x1080": ((1920, 1080), 15.6)}

# Rows that only show are no targets.
NAMES_SHOWN_ONLY = {"MaterialRow"}

PAGES: dict[str, Callable[[Appearance], OperatorPage]] = {
    "home": home, "job": job, "job-refused": refused, "job-amber": amber, "job-accepted": accepted, "issue": issue,
    "finish": finish, "signin": sign_in, "inspect": inspect, "lookup": look_up, "typing": typing,
}  # fmt: skip


def render(folder: Path, sizes: list[str], names: list[str], themes: list[str]) -> None:
    """Writes NAME-SIZE-THEME.png for each; the application must exist."""
    app = QApplication.instance()
    for size in sizes:
        for name in themes:
            (wide, tall), inch = SIZES[size]
            chosen = theme.load(name, (wide, tall), inch)
            theme.apply(app, chosen)  # type: ignore[arg-type]
            for title in names:
                page = PAGES[title](chosen.appearance())
                page.resize(wide, tall)
                page.show()
                QApplication.sendPostedEvents()
                page.grab().save(str(folder / f"{title}-{size}-{name}.png"))
                page.close()


def main() -> None:
    app = QApplication(sys.argv[:1])
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    wanted = sys.argv[2].split(",") if len(sys.argv) > 2 else list(PAGES)
    render(folder, list(SIZES), wanted, list(theme.THEMES))

    app.quit()


if __name__ == "__main__":
    main()

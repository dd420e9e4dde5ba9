"""The genealogy graph at a supervisor's desk, to look at: `python -m tests.helpers.gallery_graph FOLDER`."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from panel import theme
from tests.helpers.graphs import furniture, levels, many
from widgets.genealogy_graph import GenealogyGraph


def main() -> None:
    app = QApplication(sys.argv[:1])
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name in theme.THEMES:
        chosen = theme.load(name, (1920, 1080), 24.0, desk=True)
        theme.apply(app, chosen)
        for title, graph, node in (("trace", furniture(), "oak"), ("levels", levels(), ""), ("lit", levels(), "dr1"),
                                   ("many", many(60), "")):  # fmt: skip
            canvas = GenealogyGraph(chosen.appearance(), "Genealogy")
            canvas.resize(1420, 760)
            canvas.show()
            canvas.show_graph(graph, node)
            canvas.grab().save(str(folder / f"graph-{title}-{name}.png"))
            canvas.close()
    app.quit()


if __name__ == "__main__":
    main()

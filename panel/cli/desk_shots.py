"""Pictures of the supervisor's view at a desk, page after page, for ``main.py shots``."""

from __future__ import annotations

import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from db.engine import Engines
    from panel.supervisor.frame import SupervisorFrame

DESK_SIZES = {"1366x768": 14.0, "1920x1080": 24.0}
SETTLE_MILLISECONDS = 1500
SUSPECT, UNIT = "OAK-2024-Q1-055", "TBL-2024-0315-0042"


def walk_desk(folder: Path, size: str, theme_name: str, language: str) -> int:
    """Take them; 0 when all are taken."""
    from PySide6.QtWidgets import QApplication

    from panel.garbage import GarbageKeeper

    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as place:
        engines = _record(Path(place), language)
        garbage = GarbageKeeper()
        frame = _frame(app, engines, size, theme_name, language)
        camera = _Camera(app, frame, folder, f"{size}-{theme_name}-{language}")
        status = app.exec()
        camera.stop()
        frame.end()
        frame.desk.records.close()
        engines.dispose()
        garbage.close()
    return status


def _record(folder: Path, language: str) -> Engines:
    from db.engine import open_engines
    from db.schema import ensure_current
    from panel.demo.plant import ensure_demo, speak_to_everybody

    engines = open_engines(f"sqlite:///{folder / 'record.sqlite'}")
    ensure_current(engines)
    ensure_demo(engines, datetime.now(UTC))
    speak_to_everybody(engines, language, datetime.now(UTC))
    return engines


def _frame(app: QApplication, engines: Engines, size: str, theme_name: str, language: str) -> SupervisorFrame:
    from db.ledger.writer import Ledger
    from db.services.people import sign_in_by_pin
    from panel import theme
    from panel.records import Records
    from panel.settings import Settings
    from panel.shift import Shift, Station
    from panel.supervisor.desk import Desk
    from panel.supervisor.frame import SupervisorFrame

    wide, tall = (int(part) for part in size.split("x"))
    chosen = theme.load(theme_name, (wide, tall), DESK_SIZES[size], desk=True)
    theme.apply(app, chosen)
    zone = Settings().plant.timezone
    shift = Shift(Station("FLOOR-PC", "Floor PC", None, zone, language))
    shift.sign_in(sign_in_by_pin(engines, "FLOOR-PC", "1001", "100100", datetime.now(UTC)))
    frame = SupervisorFrame(Desk(chosen.appearance(), Records(engines, Ledger(engines, "FLOOR-PC")), shift))
    frame.resize(wide, tall)
    frame.show()
    return frame


class _Camera:
    """One page, a moment, its picture, the next."""

    def __init__(self, app: QApplication, frame: SupervisorFrame, folder: Path, suffix: str) -> None:
        from PySide6.QtCore import QTimer

        from panel.supervisor.desk import PageName
        from panel.supervisor.frame import PAGES

        self._app, self._frame, self._folder, self._suffix = app, frame, folder, suffix
        self._steps: list[tuple[str, PageName, Any]] = [
            (f"desk_{name.value}", name, None) for name in PAGES if name is not PageName.TRACE
        ]
        self._steps += [("desk_trace", PageName.TRACE, SUSPECT), ("desk_trace_unit", PageName.TRACE, UNIT)]
        self._steps.append(("desk_recall_new", PageName.RECALL, ("roots", [SUSPECT])))
        self._name = ""
        self._timer = QTimer()
        self._timer.setInterval(SETTLE_MILLISECONDS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def stop(self) -> None:
        """No more pictures."""
        self._timer.stop()

    def _tick(self) -> None:
        if self._name:
            self._frame.grab().save(str(self._folder / f"{self._name}-{self._suffix}.png"))
            self._steps.pop(0)
        if not self._steps:
            self._app.exit(0)
            return
        self._name, page, argument = self._steps[0]
        self._frame.begin(page, argument)

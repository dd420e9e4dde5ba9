"""Every use case by the command it takes, found in the services themselves."""

import importlib
import inspect
import pkgutil
from typing import Any, get_type_hints

import db.services
from db.domain.command import Command
from db.ledger.act import Act


def use_cases() -> dict[type[Command], Any]:
    """Command -> use case. Raises AssertionError where two take the same command."""
    found: dict[type[Command], Any] = {}
    for module in pkgutil.iter_modules(db.services.__path__):
        code = importlib.import_module(f"db.services.{module.name}")
        for name, function in inspect.getmembers(code, inspect.isfunction):
            if function.__module__ != code.__name__ or name.startswith("_"):
                continue
            hints = get_type_hints(function)
            names = list(inspect.signature(function).parameters)
            if names == ["act", "command"] and hints["act"] is Act:
                assert hints["command"] not in found, hints["command"]
                found[hints["command"]] = function
    return found

"""``python -m bench [NAME]``: measurements beside their floor. Exit status 0, 1 with a broken limit, 2 usage."""

from __future__ import annotations

import importlib
import sys

from bench.figures import line_of

NAMES = (
    "windows",
    "scan",
    "answer",
    "decode",
    "statements",
    "acts",
    "many_writers",
    "hold_all",
    "traces",
    "stalls",
    "desk",
)


def main(given: list[str]) -> int:
    """Run the named benchmarks, or all of them."""
    if unknown := [name for name in given if name not in NAMES]:
        print(f"no such benchmark: {', '.join(unknown)}; there are {', '.join(NAMES)}", file=sys.stderr)
        return 2
    broken = False
    for name in given or NAMES:
        print(name, flush=True)
        for figure in importlib.import_module(f"bench.{name}").measure():
            print(f"  {line_of(figure)}", flush=True)
            broken = broken or figure.failed
    return int(broken)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

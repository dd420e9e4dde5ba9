"""Two or more acts begun at the same moment, each from a panel of its own."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

from db.domain.command import Command
from db.domain.refusals import Refused
from db.engine import open_engines
from db.ledger.writer import Ledger

Act = tuple[Callable[..., Any], Command]


def at_once(url: str, acts: Sequence[Act], *, streams: Sequence[str] | None = None) -> list[Any]:
    """Record the acts at once, by default each in a stream of its own; answers or refusals, in order.

    Anything but an answer or a refusal is raised.
    """
    barrier = Barrier(len(acts))
    names = streams or [f"PANEL-{number}" for number in range(len(acts))]

    def send(name: str, act: Act) -> Any:
        engines = open_engines(url)
        try:
            with engines.write.connect():
                barrier.wait()
            return Ledger(engines, name).write(*act)
        except Refused as refused:
            return refused
        finally:
            engines.dispose()

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(send, names, acts))


def codes_of(answers: Sequence[Any]) -> list[str]:
    """The codes of the refusals among the answers, sorted."""
    return sorted(answer.code.value for answer in answers if isinstance(answer, Refused))

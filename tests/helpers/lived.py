"""Records in which something happened: each story is lived through once per process and kind, and copied per test."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import make_url

from db.engine import Engines
from tests.helpers.databases import PostgresServer, copied, opened
from tests.helpers.plant import Plant

Story = Callable[[Plant], object]


@dataclass
class Lived:
    """``server`` starts PostgreSQL only when it is asked for; ``folder`` makes one by name."""

    template: Path
    server: Callable[[], PostgresServer]
    folder: Callable[[str], Path]
    _made: dict[tuple[str, Story], str] = field(default_factory=dict)

    @contextmanager
    def copy(self, kind: str, story: Story, folder: Path) -> Iterator[Engines]:
        """Engines on a copy of the record of this story."""
        with self.address(kind, story, folder) as url, opened(url) as engines:
            yield engines

    @contextmanager
    def address(self, kind: str, story: Story, folder: Path) -> Iterator[str]:
        """The address of such a copy."""
        if (kind, story) not in self._made:
            self._made[kind, story] = self._live(kind, story)
        made = str(make_url(self._made[kind, story]).database)
        if kind == "sqlite":
            yield copied(Path(made), folder)
        else:
            with self.server().database(made) as url:
                yield url

    def _live(self, kind: str, story: Story) -> str:
        if kind == "sqlite":
            url = copied(self.template, self.folder("lived"))
        else:
            url = self.server().url_of(self.server().make())
        with opened(url) as engines:
            story(Plant(engines))
        return url

"""What an import finds. A fault stops it: the row cannot be understood. An oddity is history: recorded and said."""

from dataclasses import dataclass, field

LONGEST_SHOWN = 80


@dataclass(frozen=True, slots=True)
class Fault:
    """One wrong value. ``line`` is where its record begins in the file, 1 for the header; 0 for the file itself."""

    file: str
    line: int
    column: str
    value: str
    expected: str


@dataclass(frozen=True, slots=True)
class Oddity:
    """One thing that is odd but happened, or that the import made because facts name it."""

    file: str
    line: int
    kind: str
    detail: str


@dataclass
class Findings:
    """Everything found so far, in the order found."""

    errors: list[Fault] = field(default_factory=list)
    warnings: list[Oddity] = field(default_factory=list)
    broken: set[tuple[str, str]] = field(default_factory=set)

    def broken_too(self, kind: str, code: str) -> bool:
        """True where the row that would explain this code has a fault of its own: said once, not twice."""
        return (kind, code) in self.broken

    def fault(self, file: str, line: int, column: str, value: str, expected: str) -> None:
        """Note a value that cannot be taken over."""
        self.errors.append(Fault(file, line, column, value[:LONGEST_SHOWN], expected))

    def odd(self, file: str, line: int, kind: str, detail: str) -> None:
        """Note something odd."""
        self.warnings.append(Oddity(file, line, kind, detail))

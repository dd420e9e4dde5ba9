"""Who may use whom: the contracts of the layers hold, and a broken one would be told."""

import subprocess
import sys
from pathlib import Path

from tests.helpers.house import ROOT

LINTER = Path(sys.executable).parent / "lint-imports"


def lint(*options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(LINTER), "--no-cache", *options], cwd=ROOT, capture_output=True, text=True, check=False, timeout=100
    )


def test_the_contracts_hold() -> None:
    done = lint()
    assert done.returncode == 0, done.stdout[-2000:]
    assert " 0 broken" in done.stdout


def test_a_broken_contract_is_told(tmp_path: Path) -> None:
    """The control: the arrow from services to the ledger, forbidden."""
    contract = tmp_path / "contracts.ini"
    contract.write_text(
        "[importlinter]\nroot_package = db\n\n[importlinter:contract:1]\nname = none\ntype = forbidden\n"
        "source_modules = db.services\nforbidden_modules = db.ledger\n"
    )
    done = lint("--config", str(contract))
    assert done.returncode == 1
    assert "BROKEN" in done.stdout

# SPDX-License-Identifier: GPL-2.0-or-later
"""The model's own files are in the language that users are asked to write."""

from pathlib import Path

import pytest

import septum
from septum.lang.check import lint

PACKAGE = Path(septum.__file__).parent
PARTS = ("kernel", "tdx", "kvm", "properties", "scenarios", "designs")
FILES = [file for part in PARTS for file in sorted((PACKAGE / part).rglob("*.py"))]
EXAMPLES = [file for folder in ("examples", "tests/models") for file in sorted((PACKAGE.parent / folder).glob("*.py"))]


@pytest.mark.parametrize("file", [*FILES, *EXAMPLES], ids=lambda f: str(f.relative_to(PACKAGE.parent)))
def test_no_diagnostics(file: Path) -> None:
    assert [str(found) for found in lint(file)] == []

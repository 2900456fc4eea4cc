# SPDX-License-Identifier: GPL-2.0-or-later
"""Which code makes a row: Septum's own, and that of a design's file."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Iterable
from pathlib import Path

PACKAGE = Path(__file__).parents[1]
#: what is run, read or compiled: not what an interpreter or an editor leaves beside it
KINDS = frozenset({".py", ".c", ".h", ".ll", ".toml", ".json", ".dat", ".txt"})


@functools.cache
def fingerprint() -> str:
    """A hash of the package's files, 16 hexadecimal digits: the same wherever the same code is installed."""
    return hash_of((file for file in PACKAGE.rglob("*") if file.suffix in KINDS), PACKAGE)


def design_code(name: str) -> str:
    """A hash of a design's file and of the modules beside it, which it may import; "" for a design by name."""
    file = Path(name)
    return hash_of(file.parent.glob("*.py"), file.parent) if file.suffix == ".py" and file.is_file() else ""


def hash_of(files: Iterable[Path], folder: Path) -> str:
    """A hash of the names below ``folder`` and the contents of some files, in any order."""
    sha = hashlib.sha256()
    for name, file in sorted((str(file.relative_to(folder)), file) for file in files):
        data = file.read_bytes()
        sha.update(f"{name} {len(data)}\n".encode(errors="surrogateescape") + data)
    return sha.hexdigest()[:16]

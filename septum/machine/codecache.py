# SPDX-License-Identifier: GPL-2.0-or-later
"""Machine code on disk, by content: what was compiled once is not compiled again.

A file is named by the hash of all that decides its content and begins with the hash of what follows, so an
interrupted write, or two at once, cannot be mistaken for code: it is not used, and written again. Only files
of the user's own are loaded. The folder is $SEPTUM_CACHE, or septum in $XDG_CACHE_HOME or ~/.cache; an empty
$SEPTUM_CACHE switches the cache off.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from pathlib import Path

#: Files that are kept, the newest: 30 to 700 KiB each, some 60 MiB together. What is dropped is compiled again.
MOST_FILES = 200


def folder() -> Path | None:
    """Where code is kept; None if it is not."""
    if (chosen := os.environ.get("SEPTUM_CACHE")) is not None:
        return Path(chosen) if chosen else None
    base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return Path(base) / "septum"


def key(*parts: str) -> str:
    """The name for code that is made from ``parts``."""
    sha = hashlib.sha256()
    for part in parts:
        sha.update(f"{len(part)}:".encode() + part.encode())
    return sha.hexdigest()


def load(name: str) -> bytes | None:
    """The code of that name, if there is some that is whole and the user's."""
    place = folder()
    if place is None:
        return None
    try:
        with open(place / f"{name}.o", "rb") as stream:
            if os.fstat(stream.fileno()).st_uid != os.getuid():
                return None
            data = stream.read()
    except OSError:
        return None
    digest, code = data[:32], data[32:]
    return code if hashlib.sha256(code).digest() == digest else None


def store(name: str, code: bytes) -> None:
    """Keep code. A folder that cannot be written, or a full disk, only means that it is not kept."""
    place = folder()
    if place is None:
        return
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=place, prefix=".new-")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(hashlib.sha256(code).digest() + code)
            os.replace(temporary, place / f"{name}.o")
        except BaseException:
            os.unlink(temporary)
            raise
        kept = sorted(place.glob("*.o"), key=lambda p: p.stat().st_mtime)
        for old in kept[:-MOST_FILES]:
            old.unlink(missing_ok=True)
    except OSError:
        return

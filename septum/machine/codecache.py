# SPDX-License-Identifier: GPL-2.0-or-later
"""Machine code on disk, by content: what was compiled once is not compiled again; and facts beside it.

A file is named by the hash of all that decides its content. It begins with a line that says what it is, the length of
what follows, which is compressed, and a hash over name and content, so an interrupted write, two at once, or a file
that was renamed cannot be mistaken for code: it is not used, and written again. Code is loaded only from plain files of
the user's own, in a folder of the user's own to which nobody else can write; links, FIFOs and devices are left alone,
and so is every file that is not Septum's. The folder is $SEPTUM_CACHE, or septum in $XDG_CACHE_HOME or ~/.cache; an
empty $SEPTUM_CACHE switches the cache off.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import os
import re
import stat
import sys
import tempfile
import zlib
from pathlib import Path
from typing import NamedTuple

from septum.text import one_line

#: Files of a kind that are kept, the newest. The whole table and the cases have some 700, each of some 80 KiB of code
#: and 6 KiB of facts. What is dropped is made again.
MOST_FILES = 1000


class Kind(NamedTuple):
    """What is in a file: how its name ends, and how it begins, before the length of the rest, 8 bytes, and a hash."""

    suffix: str
    magic: bytes

    @property
    def head(self) -> int:
        """How many bytes are before the content."""
        return len(self.magic) + 8 + 32

    def is_name(self, name: str) -> bool:
        """Whether a file may be of this kind."""
        return re.fullmatch(rf"[0-9a-f]{{64}}{re.escape(self.suffix)}", name) is not None


CODE = Kind(".o", b"septum machine code 3\n")
FACTS = Kind(".facts", b"septum facts 2\n")  # see septum/cli/kept.py
LEVEL = 1  # of compression: a quarter of the size for some milliseconds; more takes longer and saves little
#: a last component that is a link is not followed, and to open a FIFO does not wait for its writer
SAFELY = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC


def folder() -> Path | None:
    """Where code is kept; None if it is not."""
    if (chosen := os.environ.get("SEPTUM_CACHE")) is not None:
        return Path(chosen) if chosen else None
    base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return Path(base) / "septum"


@functools.cache
def refused(place: Path) -> str:
    """Why a folder that exists is not used, "" if it is; said once on stderr."""
    try:
        found = place.stat()
    except OSError:
        return ""
    if found.st_uid != os.getuid():
        why = "it belongs to another user"
    elif found.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        why = "others can write to it; try chmod go-w"
    else:
        return ""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        line = one_line(f"septum: {place}: {why}; machine code is not kept there")
        print(line, file=sys.stderr, flush=True)
    return why


def key(*parts: str) -> str:
    """The name for code that is made from ``parts``."""
    sha = hashlib.sha256()
    for part in parts:
        sha.update(f"{len(part)}:".encode() + part.encode(errors="surrogateescape"))
    return sha.hexdigest()


def packed(name: str, code: bytes, kind: Kind = CODE) -> bytes:
    """Code as it is written under a name."""
    code = zlib.compress(code, LEVEL)
    return kind.magic + len(code).to_bytes(8, "little") + _digest(name, code) + code


def unpacked(name: str, data: bytes, kind: Kind = CODE) -> bytes | None:
    """The code that was packed under a name; None if this is something else, or not whole."""
    magic, head = kind.magic, kind.head
    size, digest, code = data[len(magic) : head - 32], data[head - 32 : head], data[head:]
    whole = data.startswith(magic) and int.from_bytes(size, "little") == len(code) and digest == _digest(name, code)
    return zlib.decompress(code) if whole else None


def _digest(name: str, code: bytes) -> bytes:
    return hashlib.sha256(name.encode() + b"\n" + code).digest()


def read(file: Path, most: int = -1) -> bytes | None:
    """Bytes of a plain file of the user's own, all or the first; None if it is something else. Raises OSError."""
    with open(os.open(file, SAFELY), "rb") as stream:
        found = os.fstat(stream.fileno())
        if found.st_uid != os.getuid() or not stat.S_ISREG(found.st_mode):
            return None
        return stream.read(most)


def bring(name: str, code: bytes) -> None:
    """Have code that another process of this command has made found once, whether or not it is on the disk."""
    _brought[name] = code


_brought: dict[str, bytes] = {}


def load(name: str, kind: Kind = CODE) -> bytes | None:
    """The code of that name, if there is some that is whole and the user's."""
    if kind is CODE and name in _brought:
        return _brought.pop(name)
    place = folder()
    if place is None or refused(place):
        return None
    try:
        data = read(place / f"{name}{kind.suffix}")
    except OSError:
        return None
    return None if data is None else unpacked(name, data, kind)


def has(name: str, kind: Kind = CODE) -> bool:
    """Whether there is a file of that name, whole or not."""
    place = folder()
    return place is not None and (place / f"{name}{kind.suffix}").exists()


def store(name: str, code: bytes, kind: Kind = CODE) -> None:
    """Keep code. A folder that cannot be written, or a full disk, only means that it is not kept."""
    place = folder()
    if place is None:
        return
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        if refused(place) or not _may_replace(place / f"{name}{kind.suffix}"):
            return
        handle, temporary = tempfile.mkstemp(dir=place, prefix=".new-")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(packed(name, code, kind))
            os.replace(temporary, place / f"{name}{kind.suffix}")
        except BaseException:
            os.unlink(temporary)
            raise
        _drop_old(place, kind)
    except OSError:
        return


def _may_replace(file: Path) -> bool:
    """Whether a place is free, or taken by a plain file, which is then code that is not whole."""
    try:
        return stat.S_ISREG(file.lstat().st_mode)
    except FileNotFoundError:
        return True


def _drop_old(place: Path, kind: Kind) -> None:
    """If there are too many of a kind, delete the oldest eighth, of what is surely Septum's own."""
    names = [name for name in os.listdir(place) if kind.is_name(name)]
    if len(names) <= MOST_FILES:
        return
    found = []
    for file in map(place.joinpath, names):
        with contextlib.suppress(OSError):  # another process may have dropped it
            here = file.lstat()
            if stat.S_ISREG(here.st_mode):
                found.append((here.st_mtime, file))
    magic = kind.magic.rstrip(b"\n0123456789")  # also of versions before
    for _, file in sorted(found)[: -(MOST_FILES - MOST_FILES // 8)]:
        with contextlib.suppress(OSError):
            if (read(file, len(magic)) or b"") == magic:
                file.unlink()

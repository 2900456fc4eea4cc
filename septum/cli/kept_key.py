# SPDX-License-Identifier: GPL-2.0-or-later
"""The key of all that decides what a check works out before it searches; where it is not known to be all, none.

A file's time and size are part of the key beside its content, since by these Python knows its byte code: what runs is
that. A file of the package that has changed since a moment before the process began may have been imported as it was
before, so there is no key then either. A user's file is imported after the key was made, and if it is not the same once
more when all is done, what was worked out of it is not kept.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import sys
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from septum.cli.kept_file import PACKAGE, Unknown, sources, stamp
from septum.verdict.result import EXHAUSTIVE

#: of what is kept: raised when a record means something else
VERSION = 2
#: nanoseconds between the last change of a file and the start of a process that uses it: clocks of files are coarse
SETTLED = 2_000_000_000
#: what is asked of the result, once it is there, and what is not an option
OF_OUTPUT = ("began", "brief", "every_step", "function", "json", "started")
#: options with which nothing is kept: of other ways to decide, of files, and of models with other bounds
NOT_WITH = ("replay", "bound", "checkpoint", "resume", "certificate", "html", "perfetto", "itf", "watch")


class Changed(Exception):
    """A file has changed so late that it is not known what was imported."""


def key_of(args: argparse.Namespace) -> str:
    """The key of the checks of a command, 64 digits; "" if nothing may be kept of them."""
    given = vars(args)
    if not args.started or any(given[name] for name in NOT_WITH) or args.strategy != EXHAUSTIVE:
        return ""
    options = sorted((name, repr(value)) for name, value in given.items() if name not in OF_OUTPUT)
    try:
        return digest(options, runs_it(), package_files(PACKAGE, args.started), own_files(args.designs))
    except (OSError, Changed, Unknown):
        return ""


def digest(*decides: object) -> str:
    """The key of what is decided by values that ``repr`` tells apart: 64 digits."""
    return hashlib.sha256(repr((VERSION, *decides)).encode(errors="surrogateescape")).hexdigest()


def may_be_built_in(name: str) -> bool:
    """Whether a design that is called so may be one of Septum's own; the list of them takes long to import."""
    return bool(re.fullmatch(r"[a-z0-9-]+", name)) and (PACKAGE / "designs" / f"{name.replace('-', '_')}.py").is_file()


def own_files(designs: Sequence[str]) -> tuple[object, ...]:
    """All files of the user's that decide what these designs are. Raises Unknown, and OSError."""
    return tuple(sources(Path(name)) for name in designs if not may_be_built_in(name))


def runs_it() -> tuple[object, ...]:
    """What else decides what Python makes of the package: itself, its flags, LLVM, and what paths are relative to."""
    import llvmlite

    machine = os.uname()
    where = os.getcwd(), tuple(sys.path), sys.executable, machine.sysname, machine.machine
    return sys.version, sys.implementation.cache_tag, tuple(sys.flags), llvmlite.__version__, where


def package_files(top: Path, started: int) -> tuple[tuple[str, str], ...]:
    """All source files below a folder, each with a hash. Raises OSError, and Changed if one may not be as imported.

    ``started``  when the process was, in ns since 1970.
    """
    found = []
    for file in source_files(top):
        here = stamp(file)
        if here.changed > started - SETTLED:
            raise Changed(file)
        total = hashlib.blake2b(repr(here[:3]).encode(errors="surrogateescape"))
        total.update(here.content)
        found.append((os.path.relpath(file, top), total.hexdigest()))
    return tuple(found)


def source_files(top: Path) -> Iterator[str]:
    """The source files below a folder."""
    folders = [str(top)]
    for folder in folders:
        with os.scandir(folder) as entries:
            for entry in sorted(entries, key=lambda entry: entry.name):
                if entry.name.endswith((".py", ".ll")):
                    yield entry.path
                elif entry.name != "__pycache__" and entry.is_dir():
                    folders.append(entry.path)


def unchanged(top: Path, files: Collection[str], started: int) -> bool:
    """Whether the source files below a folder are these, and none has changed, as far as their times tell."""
    try:
        here = list(source_files(top))
        return {os.path.relpath(file, top) for file in here} == set(files) and all(
            max(found.st_mtime_ns, found.st_ctime_ns) <= started - SETTLED for found in map(os.stat, here)
        )
    except OSError:
        return False
